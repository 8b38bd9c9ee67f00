"""Labelled blocks come in; the dates of the story's own date lines and bylines go out, each with what it dates."""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from newsparse.blocks.block import Block, Container
from newsparse.moment import Kind, Moment, declared, label_kind, printed_all
from newsparse.roles.role import Labelled, Part, Role

# A story has one or two date lines, a live page one an entry; the limit keeps a hostile page cheap.
MAX_BLOCKS = 60
# A block before a date that holds no more than this may be nothing but its label ("Last updated:").
MAX_LABEL = 32

_PUBLISHED_CLASS = re.compile(r"publish|pubdate|posted|created|entry-date|date-?posted", re.IGNORECASE)
_MODIFIED_CLASS = re.compile(r"updat|modif|revis|lastmod", re.IGNORECASE)
_STAMP_NAME = re.compile(r"data-[\w-]*(?:date|time|publish|updat)[\w-]*", re.IGNORECASE)


class Stamp(NamedTuple):
    """A date of a date line: the value, what it dates where the page says so, and whether an attribute states it."""

    value: Moment
    kind: Kind | None
    attribute: bool
    where: str


def stamps(labelled: Labelled, language: str | None = None, now: datetime | None = None) -> tuple[Stamp, ...]:
    """The dates in attributes and in the printed text of DATE and BYLINE blocks, in reading order.

    >>> stamps(Labelled((), ()))
    ()
    """
    return tuple(_stamps(labelled, language, now))


def _stamps(labelled: Labelled, language: str | None, now: datetime | None) -> Iterator[Stamp]:
    for block, part in islice(labelled.of(Role.DATE, Role.BYLINE), MAX_BLOCKS):
        for element, start in _elements(block, part):
            value = _stated(element, language)
            if value is not None:
                kind = _class_kind(element) or label_kind(block.text[part.start : max(start, part.start)])
                kind = kind or _label_above(labelled, block, part)
                yield Stamp(value, kind, attribute=True, where=element.path())
        for found in printed_all(block.text[part.start : part.end], language=language, now=now):
            kind = found.kind or _label_above(labelled, block, part)
            yield Stamp(found.value, kind, attribute=False, where=block.container.path())


def _label_above(labelled: Labelled, block: Block, part: Part) -> Kind | None:
    """What the block before announces, where it holds a label and nothing else."""
    if part.start or block.index == 0 or block.index >= len(labelled.blocks):
        return None
    text = labelled.blocks[block.index - 1].text
    return label_kind(text) if len(text) <= MAX_LABEL and not any(map(str.isdecimal, text)) else None


def _elements(block: Block, part: Part) -> Iterator[tuple[Container, int]]:
    """The elements that may state a date of a part, each with the offset in the block where its text begins."""
    outer = block.container.closest("time")
    if outer is not None and outer is not block.container:
        yield outer, part.start
    yield block.container, part.start
    for span in block.spans:
        if part.start <= span.start <= span.end <= part.end and span.container is not block.container:
            yield span.container, span.start


def _stated(element: Container, language: str | None) -> Moment | None:
    """The date that an element's attributes state: `datetime`, or what microformats and scripts leave for readers."""
    attributes = element.attributes
    if "datetime" in attributes:
        return declared(attributes["datetime"], language=language)
    for name, text in attributes.items():
        is_stamp = name in ("content", "title") or _STAMP_NAME.fullmatch(name)
        if is_stamp and text[:1].isdecimal() and (value := declared(text, language=language)) is not None:
            return value
    return None


def _class_kind(element: Container) -> Kind | None:
    """What an element's class, property or attributes say that its date is."""
    attributes = element.attributes
    names = f"{attributes.get('class', '')} {attributes.get('itemprop', '')} {attributes.get('property', '')}"
    if "pubdate" in attributes or _PUBLISHED_CLASS.search(names):
        return "published"
    return "modified" if _MODIFIED_CLASS.search(names) else None
