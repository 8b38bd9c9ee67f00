"""Labelled blocks come in; the bylines that the page prints go out, with the people, desks or agencies they name."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from newsparse.blocks.block import Block, Container
from newsparse.evidence.own_names import OwnNames
from newsparse.evidence.url import absolute
from newsparse.moment import label_kind
from newsparse.moment.labels import MODIFIED, PUBLISHED
from newsparse.names import fold, introduced, introduces, introduces_others, is_desk, opening_byline, other_people
from newsparse.roles import cues
from newsparse.roles.role import BODY_ROLES, Labelled, Part, Role

# Bylines of one story stand together; a byline further down the page is another's, or the author's card.
MAX_GAP = 3
MAX_ANCHORS = 100
# A word or two with a colon, as labels stand before a date.
_LABELLED = re.compile(r"([^\W\d_]{2,30} )?([^\W\d_]{2,30})\s?[:：]")
_LABEL_END = re.compile(r"[^\W\d_]\s?[:：]")
_BETWEEN = re.compile(r"[,/|]")
_LONG_LABELS = frozenset(
    label for table in (PUBLISHED, MODIFIED) for row in table.values() for label in row.split(",") if " " in label
)


class Byline(NamedTuple):
    """A printed byline; `keys` are its people's folded names, `together` holds those that are joined as co-authors.

    People are joined by words or commas, or by being all linked.
    """

    people: tuple[str, ...]
    others: tuple[str, ...]
    keys: frozenset[str]
    together: tuple[frozenset[str], ...]
    block: Block
    behind: bool = False
    """Whether it stands behind the story's last block."""


class Bylines(NamedTuple):
    """The bylines that name somebody, in reading order, and the folded names of people who did something else."""

    printed: tuple[Byline, ...]
    elsewhere: frozenset[str]


def read_bylines(labelled: Labelled, own: OwnNames) -> Bylines:
    """Every printed byline; date lines are asked only where no byline names people.

    >>> from newsparse.evidence.evidence import Evidence
    >>> read_bylines(Labelled((), ()), OwnNames.of(Evidence(), None, frozenset(), None)).printed
    ()
    """
    blocks = list(labelled.of(Role.BYLINE))
    apart = _announced_others(blocks)
    last = max((block.index for block, _ in labelled.of(*BODY_ROLES)), default=None)
    printed = [_read(block, part, own) for block, part in blocks if block.index not in apart]
    printed = [byline._replace(behind=last is not None and byline.block.index > last) for byline in printed]
    printed = [byline for byline in printed if byline.people or byline.others]
    if not any(byline.people for byline in printed):
        printed += list(_beside_dates(labelled, own, last)) or _in_first_paragraph(labelled, own)
    texts = [block.text[part.start : part.end] for block, part in blocks]
    others = {fold(name) for text in texts for name in other_people(text)}
    others |= {fold(name) for block, part in blocks if block.index in apart for name in _read(block, part, own).people}
    return Bylines(tuple(printed), frozenset(others).difference(*(byline.keys for byline in printed)))


def _announced_others(blocks: list[tuple[Block, Part]]) -> frozenset[int]:
    """The blocks behind a line that announces who did something else ("With contributions from")."""
    return frozenset(
        following.index
        for (block, part), (following, _) in pairwise(blocks)
        if 0 < following.index - block.index <= MAX_GAP and introduces_others(block.text[part.start : part.end])
    )


def _read(block: Block, part: Part, own: OwnNames) -> Byline:
    text = _separated(block, part)
    if not own.read(text).names and len(pieces := _pieces(block, part)) > 1:
        text = _without_labels(" | ".join(pieces))
    apart = own.cut(text)
    named = own.read(apart).people
    credited_else = set(map(fold, other_people(block.text[part.start : part.end])))
    names = tuple(name for name in named if fold(name) not in own.headline and fold(name) not in credited_else)
    others = () if names else own.foreign(own.read(text).names) or own.read(text).names or own.read(apart).names
    others = tuple(name for name in others if fold(name) not in own.headline)
    others = _own_before_desks(text, others, own)
    together = _together(block, apart, own) if len(names) > 1 else ()
    return Byline(names, others, frozenset(map(fold, names)), together, block)


def _own_before_desks(text: str, others: tuple[str, ...], own: OwnNames) -> tuple[str, ...]:
    """The site's own name where a byline prints it beside words for desks ("red, harbour.example/Agenturen")."""
    if not others or not all(map(is_desk, others)):
        return others
    own_names = tuple(piece.strip() for piece in _BETWEEN.split(text) if own.is_own(piece))
    return own_names or others


def _together(block: Block, text: str, own: OwnNames) -> tuple[frozenset[str], ...]:
    """The folded names of a byline that are all linked, and of those that stand between two bars."""
    linked = (n for a in block.anchors[:MAX_ANCHORS] for n in own.read(block.text[a.start : a.end]).people)
    joined = (own.read(line).people for line in (text.split("|") if "|" in text else (text,)))
    return frozenset(map(fold, linked)), *(frozenset(map(fold, line)) for line in joined)


def _in_first_paragraph(labelled: Labelled, own: OwnNames) -> list[Byline]:
    """The byline in brackets that opens the story's text, as East Asian papers print it."""
    block, part = next(labelled.of(Role.PARAGRAPH), (None, None))
    text = opening_byline(block.text[part.start :]) if block and part else ""
    names = own.read(own.cut(text)).people if text else ()
    return [Byline(names, (), frozenset(map(fold, names)), (), block)] if block and names else []


def _beside_dates(labelled: Labelled, own: OwnNames, last: int | None) -> Iterator[Byline]:
    """The bylines that share a line with a date: what is introduced, or marked up as an author, or is just a name."""
    for block, part in labelled.of(Role.DATE):
        pieces = _pieces(block, part)
        line = _without_labels(" | ".join(pieces))
        opens = introduces(line)
        named = own.read(own.cut(line)).people
        behind = last is not None and block.index > last
        if not opens and (behind or not named):
            continue
        marked = {fold(block.text[span.start : span.end]) for span in block.spans if _is_author(span.container)}
        alone = {fold(piece) for piece in pieces if len(pieces) > 1 and len(piece.split()) in (2, 3)}
        wanted = named if opens else [name for name in named if fold(name) in marked | alone]
        labels = {name for name in wanted if f"{name}:" in line or f"{name}：" in line}
        names = tuple(name for name in wanted if name not in labels and fold(name) not in own.headline)
        others = introduced(line) if opens and not names else ()
        if names or others:
            yield Byline(names, others, frozenset(map(fold, names)), (), block, behind)


def _pieces(block: Block, part: Part) -> list[str]:
    """The text of a block, cut where elements and lines begin and end."""
    edges = {edge for span in block.spans for edge in (span.start, span.end)} | set(block.breaks)
    cuts = [part.start, *sorted(at for at in edges if part.start < at < part.end), part.end]
    return [block.text[a:b] for a, b in pairwise(cuts)]


def _is_author(element: Container) -> bool:
    """Whether markup calls the element, or one right around it, the author's."""
    names = (
        node.attributes.get(key, "") for node in islice(element.chain(), 3) for key in ("class", "rel", "itemprop")
    )
    return any(cues.name_bits(name) & cues.BYLINE for name in names if name)


def _without_labels(text: str) -> str:
    """The line with a bar for each label of a date ("Updated:"), which in some scripts would pass for a name."""
    if (":" not in text and "：" not in text) or not _LABEL_END.search(text):
        return text
    return _LABELLED.sub(_barred, text)


def _barred(match: re.Match[str]) -> str:
    """A bar instead of a date's label; the word before a label of one word stays, for it may end a name.

    Cases: romanian-citeste-si-and-surse-foto.
    """
    if match[1] and f"{match[1]}{match[2]}".casefold() in _LONG_LABELS:
        return " | "
    return f"{match[1] or ''} | " if label_kind(match[2]) else match[0]


def _separated(block: Block, part: Part) -> str:
    """The byline's text, with a bar at line breaks, behind linked names, and where markup alone parts two words."""
    text = block.text
    edges = {edge for span in block.spans for edge in (span.start, span.end)}
    edges |= {edge for anchor in block.anchors for edge in (anchor.start, anchor.end)}
    if not edges and not block.breaks:
        return _without_labels(text[part.start : part.end])
    bars = {at for at in edges if 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()}
    bars |= set(block.breaks) | {a.end for a, b in pairwise(block.anchors) if text[a.end : b.start].isspace()}
    cuts = [part.start, *sorted(at for at in bars if part.start < at < part.end), part.end]
    return _without_labels(" | ".join(text[a:b] for a, b in pairwise(cuts)))


def printed_urls(labelled: Labelled, base: str | None, own: OwnNames) -> dict[str, str]:
    """Where printed names link to, by folded name."""
    return {
        fold(name): url
        for block, _ in labelled.of(Role.DATE, Role.BYLINE)
        for anchor in reversed(block.anchors[:MAX_ANCHORS])
        for name in own.read(block.text[anchor.start : anchor.end]).names
        if (url := absolute(anchor.href, base)) is not None and url.startswith(("http://", "https://"))
    }
