"""Labelled blocks come in; the dates of the story's own date lines and bylines go out, each with what it dates."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice, pairwise
from typing import Literal, NamedTuple

from newsparse.blocks.block import Block, Container
from newsparse.moment import Kind, Moment, declared, label_kind, printed_all
from newsparse.roles.quiet_dates import Reach, holders, is_of_others, quiet_lines, reach
from newsparse.roles.role import Labelled, Part, Role

# A story has one or two date lines, a live page one an entry; the limit keeps a hostile page cheap.
MAX_BLOCKS = 60
# Beyond the first few lines that no rule took for one, none is the story's.
MAX_QUIET = 4
# How far over the headline, and below the text, a date line is the story's wherever it stands, in blocks.
RIGHT_OVER, RIGHT_BELOW = 3, 3
# An element that prints more than a date states one of many.
MAX_ELEMENT = 80
# A block before a date that holds no more than this may be nothing but its label ("Last updated:").
MAX_LABEL = 32

_PUBLISHED_CLASS = re.compile(r"publish|pubdate|posted|created|entry-date|date-?posted", re.IGNORECASE)
_MODIFIED_CLASS = re.compile(r"updat|modif|revis|lastmod|changed", re.IGNORECASE)
_STAMP_NAME = re.compile(r"data-[\w-]*(?:date|time|publish|updat)[\w-]*", re.IGNORECASE)


Spot = Literal["under", "over", "elsewhere"]
SPOTS: tuple[Spot, ...] = ("under", "over", "elsewhere")


class Stamp(NamedTuple):
    """A date of a date line: the value, what it dates where the page says so, and whether an attribute states it.

    `spot` says where the line stands, between headline and text, right over the headline, or elsewhere; `quiet`, that
    no rule took it for a date line, so that it is trusted less.
    """

    value: Moment
    kind: Kind | None
    attribute: bool
    where: str
    spot: Spot = "under"
    quiet: bool = False


def stamps(labelled: Labelled, language: str | None = None, now: datetime | None = None) -> tuple[Stamp, ...]:
    """The dates in attributes and in the printed text of DATE and BYLINE blocks, in reading order.

    Where none of them stands under the headline and can be the day of publication, the quiet ones follow.

    >>> stamps(Labelled((), ()))
    ()
    """
    story = reach(labelled)
    found = tuple(
        stamp._replace(spot=_spot(block, story))
        for block, part in _lines(labelled, story)
        for stamp in _stamps(labelled, block, part, language, now)
    )
    if any(stamp.spot == "under" and stamp.kind != "modified" for stamp in found):
        return found
    quiet = (
        stamp._replace(spot=_spot(block, story), quiet=True)
        for block, part in quiet_lines(labelled, language)
        for stamp in _stamps(labelled, block, part, language, now)
    )
    return (*found, *islice(quiet, MAX_QUIET))


def _lines(labelled: Labelled, story: Reach | None) -> Iterator[tuple[Block, Part]]:
    """The date lines and bylines, without those further below the story that are of other things."""
    shared = holders(labelled, story) if story else frozenset()
    for block, part in islice(labelled.of(Role.DATE, Role.BYLINE), MAX_BLOCKS):
        if story is None or block.index <= story.last + RIGHT_BELOW or not is_of_others(block, shared):
            yield block, part


def _spot(block: Block, story: Reach | None) -> Spot:
    """Where a line stands in regard to the headline."""
    if story is None or not story.headline - RIGHT_OVER <= block.index <= story.first:
        return "elsewhere"
    return "under" if block.index >= story.headline else "over"


def _stamps(
    labelled: Labelled, block: Block, part: Part, language: str | None, now: datetime | None
) -> Iterator[Stamp]:
    """The dates of one line: those that its elements state, then those that it prints."""
    above = _label_above(labelled, block, part)
    kinds: dict[date, Kind | None] = {}
    for element, start, end in _elements(block, part):
        value = _stated(element, language)
        if value is not None and not _contradicts(value, block.text[start:end], language):
            kind = label_kind(block.text[start:end]) or _class_kind(element)
            kind = kind or label_kind(block.text[part.start : start]) or above
            kinds[_day(value)] = kind
            yield Stamp(value, kind, attribute=True, where=element.path())
    for found in printed_all(_spaced(block, part), language=language, now=now):
        kind = found.kind or above or kinds.get(_day(found.value))
        yield Stamp(found.value, kind, attribute=False, where=block.container.path())


def _spaced(block: Block, part: Part) -> str:
    """The part's text, with a space where two elements meet without one ("By Ann LeeMay 3, 20245 min")."""
    text = block.text
    edges = sorted({edge for span in block.spans for edge in span[:2] if part.start < edge < part.end})
    edges = [edge for edge in edges if text[edge - 1].isalnum() and text[edge].isalnum()]
    return " ".join(text[start:end] for start, end in pairwise((part.start, *edges, part.end)))


def _contradicts(value: Moment, text: str, language: str | None) -> bool:
    """Whether an element prints another day of publication than it states, which then is of a later change.

    Cases: time-element-states-another-day.
    """
    found = printed_all(text, language=language) if len(text) <= MAX_ELEMENT else ()
    apart = (abs(_day(item.value) - _day(value)) > timedelta(days=1) for item in found if item.kind == "published")
    return len(found) == 1 and any(apart)


def _day(value: Moment) -> date:
    """The calendar day of a value."""
    return value.date() if isinstance(value, datetime) else value


def _label_above(labelled: Labelled, block: Block, part: Part) -> Kind | None:
    """What the block before announces, where it holds a label and nothing else.

    Cases: government-press-notice.
    """
    if part.start or block.index == 0 or block.index >= len(labelled.blocks):
        return None
    text = labelled.blocks[block.index - 1].text
    return label_kind(text) if len(text) <= MAX_LABEL and not any(map(str.isdecimal, text)) else None


def _elements(block: Block, part: Part) -> Iterator[tuple[Container, int, int]]:
    """The elements that may state a date of a part, each with the offsets in the block where its text stands.

    Cases: drupal-field-items, section-only-in-highlighted-navigation.
    """
    outer = block.container.closest("time")
    if outer is not None and outer is not block.container:
        yield outer, part.start, part.end
    yield block.container, part.start, part.end
    for span in block.spans:
        if part.start <= span.start <= span.end <= part.end and span.container is not block.container:
            yield span.container, span.start, span.end


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
