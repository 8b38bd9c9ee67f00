"""Labelled blocks come in; the lines beside the story that print a date, though no rule took them for one, go out.

They are asked for only where the page has no date line of its story's. Then the date stands in one of a few places:
between headline and text, right over the headline, at the opening of the text ("(3 May 2024) The bridge …"), or below
it, in an element whose class says what it is, behind the word "Published", or alone.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.blocks.block import Block, Container
from newsparse.moment import Printed, label_kind, printed_all
from newsparse.roles import cues
from newsparse.roles.role import BODY_ROLES, Labelled, Part, Role

# How far over the headline, under it and below the text such a line may stand, in blocks.
OVER, UNDER, WITHIN, BELOW = 12, 40, 6, 12
# A link over the headline is more often another story's.
LINKED_OVER = 3
LONGEST_LINE = 600
# How many characters a line may hold besides its date: beside the story or marked as a date line, and else.
MOST_BESIDES, LEAST_BESIDES = 70, 14
# How long a text may be that is no paragraph but opens with "Published on …".
LONGEST_OPENING = 160

# What an element's tag may not say, and its class; below the text stand other stories and the page's end as well.
_TAGS = cues.NAV | cues.FOOTER | cues.SIDE | cues.SHARE | cues.SIGNUP | cues.OVERLAY
_AROUND = cues.NAV | cues.COMMENT | cues.AD | cues.SIGNUP | cues.OVERLAY | cues.SOCIAL_POST
_BELOW = _AROUND | cues.RELATED | cues.SIDE | cues.FOOTER
_CARDS = frozenset({"article", "li"})
_RIGHTS = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_LINE = cues.DATE | cues.BYLINE
# What the class names of date lines hold besides the words of cues.DATE and cues.BYLINE.
_MARK = re.compile(r"postmetadata|authored|submitted|calendar|stamp", re.IGNORECASE)
_MARKING_TAGS = frozenset({"time", "small"})
_SENTENCE_ENDS = frozenset('.!?…।。！？”"»')
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT")
_DIGITS = re.compile(r"\d\d")
# Words for "date" that open a line ("Datum 03.05.2024"), by language.
DATE_WORDS = {
    "en": "date", "de": "datum", "fr": "date", "es": "fecha", "pt": "data", "it": "data", "nl": "datum",
    "sv": "datum", "da": "dato", "no": "dato", "pl": "data", "ru": "дата", "uk": "дата", "bg": "дата",
    "sr": "datum", "hr": "datum", "bs": "datum", "sq": "data", "ro": "data", "tr": "tarih", "el": "ημερομηνία",
    "id": "tanggal", "ar": "التاريخ", "fa": "تاریخ", "ja": "日付", "zh": "日期", "ko": "날짜",
}  # fmt: skip
_DATE_LABEL = re.compile(rf"(?:{'|'.join(sorted(set(DATE_WORDS.values())))})\b", re.IGNORECASE)
# What may stand before a date that opens a text, a bracket or a place, and what parts it from the text.
_BEFORE_DATE = re.compile(r"[(\[]?|[^\d.!?:;]{2,40}[,(]\s?")
_BEHIND_DATE = re.compile(r"\s?(?:[()\[\]:|/–—-]|$)")
_OF_PICTURES = frozenset({Role.CAPTION, Role.CREDIT})
_SHORT = frozenset({Role.BOILERPLATE, Role.CAPTION, Role.CREDIT, Role.SECTION, Role.KICKER, Role.TAG, Role.HEADLINE})


class Reach(NamedTuple):
    """The indexes of the blocks that open and close the story: its headline, if over the text, and its text."""

    headline: int
    first: int
    last: int


def reach(labelled: Labelled) -> Reach | None:
    """Where the story stands, or None on a page with neither headline nor text.

    >>> reach(Labelled((), ())) is None
    True
    """
    body = [block.index for block, _ in labelled.of(*BODY_ROLES)]
    heads = [block.index for block, _ in labelled.of(Role.HEADLINE)]
    if not body:
        return Reach(heads[0], heads[0], heads[0]) if heads else None
    return Reach(next((index for index in heads if index <= body[0]), body[0]), body[0], body[-1])


def holders(labelled: Labelled, story: Reach) -> frozenset[Container]:
    """The elements that hold the story's headline and its text."""
    head, opening = labelled.blocks[story.headline], labelled.blocks[story.first]
    return frozenset(head.container.chain()) & frozenset(opening.container.chain())


def is_of_others(block: Block, shared: frozenset[Container]) -> bool:
    """Whether a line apart from the story stands where pages set other things: comments, other stories, side columns.

    Cases: author-archive-page, copyright-year-is-no-date.
    """
    return _stands_in(block, shared, _BELOW) or _is_in_card(block, shared)


def quiet_lines(labelled: Labelled, language: str | None) -> Iterator[tuple[Block, Part]]:
    """The lines with a date, most likely first: under the headline, over it, opening the text, below the text."""
    story = reach(labelled)
    if story is None:
        return
    opening = labelled.blocks[story.first]
    shared = holders(labelled, story)
    yield from _around(labelled, story, shared, language)
    if (end := _opening_date(opening.text, language)) is not None:
        yield opening, Part(0, end, Role.DATE)
    for block in _behind(labelled, story):
        if not is_of_others(block, shared) and _is_date_line(block, shared, language, loose=False):
            yield block, Part(0, len(block.text), Role.DATE)


def _around(
    labelled: Labelled, story: Reach, shared: frozenset[Container], language: str | None
) -> Iterator[tuple[Block, Part]]:
    """The date lines between headline and text, and those over the headline."""
    under = range(story.headline, min(story.first, story.headline + UNDER))
    over = range(story.headline - 1, max(-1, story.headline - OVER - 1), -1)
    for index in (*under, *over):
        block, role = labelled.blocks[index], labelled.labels[index].role
        # Some systems link the date of a story to the list of its day.
        linked = index >= story.headline - LINKED_OVER
        if role not in _SHORT or not _may_be_line(block, linked=linked) or _stands_in(block, shared, _AROUND):
            continue
        if role is Role.HEADLINE:
            yield from _small_print(block, shared)
        elif _is_date_line(block, shared, language, loose=role not in _OF_PICTURES):
            yield block, Part(0, len(block.text), Role.DATE)


def _behind(labelled: Labelled, story: Reach) -> Iterator[Block]:
    """The short lines right behind the text's first block, its last block, and the lines below it.

    Cases: blogger-post-with-labels.
    """
    within = range(story.first + 1, min(story.first + WITHIN, story.last))
    for index in (*within, *range(story.last, min(len(labelled.blocks), story.last + BELOW + 1))):
        block = labelled.blocks[index]
        # A time that links to its own post states the date in an attribute.
        short = index == story.last or labelled.labels[index].role in _SHORT or not _is_sentence(block.text)
        if short and _may_be_line(block, linked=_states_date(block)):
            yield block


def _may_be_line(block: Block, *, linked: bool) -> bool:
    """Whether a block is a line of text with digits, no copyright line and no link."""
    text = block.text
    if block.kind != "text" or len(text) > LONGEST_LINE or not _DIGITS.search(text):
        return False
    return (linked or block.linked <= len(text) / 2) and not _RIGHTS.search(text)


def _small_print(block: Block, shared: frozenset[Container]) -> Iterator[tuple[Block, Part]]:
    """The elements of a headline's own block that are marked as date lines.

    Cases: small-print-date-inside-the-headline.
    """
    for span in block.spans:
        if span.container not in shared and _is_marking(span.container):
            yield block, Part(span.start, span.end, Role.DATE)


def _is_date_line(block: Block, shared: frozenset[Container], language: str | None, *, loose: bool) -> bool:
    """Whether a line holds a date and, unless it is marked as a date line or loose is asked, hardly more than that."""
    found = printed_all(block.text, language=language)
    marked = _is_marked(block, shared)
    if not found:
        return marked and len(block.text) <= MOST_BESIDES and _states_date(block)
    told = _opens_with_label(block.text) or (found[0].kind == "published" and not _is_sentence(block.text))
    most = MOST_BESIDES if loose or marked or told else LEAST_BESIDES
    return _besides(block, found) <= (LONGEST_LINE if marked and found[0].kind is not None else most)


def _states_date(block: Block) -> bool:
    """Whether an element of a line that prints a time alone states the date of it."""
    stated = (element.attributes for element in (block.container, *(span.container for span in block.spans)))
    return any(_STAMP.match(found.get("datetime") or found.get("title") or "") for found in stated)


def _besides(block: Block, found: Sequence[Printed]) -> int:
    """How many characters a line holds besides its dates."""
    return len(block.text) - sum(date.end - date.start for date in found)


def _opening_date(text: str, language: str | None) -> int | None:
    """Where a date ends that opens the text, set apart from what follows; None where there is none.

    Cases: date-in-brackets-opens-the-text.
    """
    found = printed_all(text[:100], language=language) if _DIGITS.search(text[:100]) else ()
    if not found:
        return None
    start, end = found[0].start, found[0].end
    told = found[0].kind == "published" and not _is_sentence(text)
    said = len(text) <= LONGEST_OPENING and start < MOST_BESIDES and (told or _opens_with_label(text))
    return end if said or (_BEFORE_DATE.fullmatch(text, 0, start) and _BEHIND_DATE.match(text, end)) else None


def _is_sentence(text: str) -> bool:
    """Whether a text is long or ends as sentences do, and so is no line of a page's furniture."""
    return len(text) > LONGEST_OPENING or text[-1:] in _SENTENCE_ENDS


def _opens_with_label(text: str) -> bool:
    """Whether the first two words of a line say that it dates something."""
    return label_kind(" ".join(text[:MOST_BESIDES].split()[:2])) is not None


def _stands_in(block: Block, shared: frozenset[Container], concepts: int) -> bool:
    """Whether an element around the block, outside those that hold the story, says that it is no date line's place."""
    marked = any(_is_marking(span.container) for span in block.spans)
    for element in block.container.chain():
        if element in shared:
            return False
        marked = marked or _is_marking(element)
        # A post's own footer holds its date.
        own = cues.FOOTER if marked else 0
        bits = _bits(element)
        if (cues.TAG_BITS.get(element.tag, 0) & _TAGS | (bits & concepts if not bits & _LINE else 0)) & ~own:
            return True
    return False


def _is_in_card(block: Block, shared: frozenset[Container]) -> bool:
    """Whether a block stands in an article or list item that does not hold the story, a card of another one.

    "Date" at its beginning tells the item of a list of facts about this one.
    """
    return _DATE_LABEL.match(block.text) is None and any(
        element.tag in _CARDS and element not in shared for element in block.container.chain()
    )


def _is_marked(block: Block, shared: frozenset[Container]) -> bool:
    """Whether an element of the block, or the next around it, is marked as a date line."""
    parent = block.container.parent
    elements = [block.container, *([parent] if parent else []), *(span.container for span in block.spans)]
    return any(element not in shared and _is_marking(element) for element in elements)


def _is_marking(element: Container) -> bool:
    """Whether an element's tag or class says that it holds a date, or the small print of a post."""
    if element.tag in _MARKING_TAGS or _bits(element) & _LINE:
        return True
    return _MARK.search(element.attributes.get("class") or "") is not None


def _bits(element: Container) -> int:
    """The concepts that an element's class and id name."""
    get = element.attributes.get
    return cues.name_bits(f"{get('class') or ''} {get('id') or ''}")
