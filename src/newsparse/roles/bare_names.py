"""Finds the bylines that are nothing but a name on a line of its own.

Two capitalised words may also be a section ("Climate Change"). So the line must be linked to a profile, or stand behind
a line that says "Written by" alone, or print a name that the page declares or calls an author's, or stand beside a
date or a role. Where another byline names somebody, no bare name is looked for.
"""

import re
from collections.abc import Iterator

from newsparse.blocks.block import Container
from newsparse.evidence.spelling import squash
from newsparse.moment import printed
from newsparse.moment.relative import AGO_AFTER, AGO_BEFORE
from newsparse.names import agencies, fold, introduced, introduces, is_introduction, is_role, read_byline
from newsparse.roles import cues
from newsparse.roles.bylines import DIGITS, LONGEST_BYLINE, TITLES, is_date_line
from newsparse.roles.features import HEADINGS, Facts
from newsparse.roles.plain import CHROME
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling

LONGEST = 70
# Words of a line besides its names: a role, a degree, an agency.
MOST_BESIDES = 3
NAME_WORDS = range(1, 5)
# How far from the headline, in blocks, and how far from a date.
REACH = 12
BESIDE = 2
REACH_BEHIND = 40
# Between headline and byline, guides to products hold a table of them.
REACH_WORDED = 120
ELSEWHERE = cues.CAPTION | cues.COMMENT | cues.FOOTER | cues.NAV | cues.TAGS
PROFILE_PATH = re.compile(
    r"/(?:authors?|autor(?:es|en|i|y)?|autore|auteurs?|people|person|profiles?|profil|staff|contributors?|writers?|"
    r"reporters?|journalists?|columnists?|team|u|users?|muhabir|yazar|yazarlar|redaktion|redaksjonen|forfatter|by)/|/@",
    re.IGNORECASE,
)
AGO = AGO_BEFORE | AGO_AFTER
_WORD = re.compile(r"[^\W\d_]+")
_PIECE_END = re.compile(r"[·|•\n]")


def label_bare_names(work: Labelling) -> None:
    """Label the lines around the headline that are nothing but a name."""
    if work.headline is None or any(_names_people(work, index) for index in _range(work)):
        return
    near = list(_candidates(work))
    sure = [found for found in near if _is_sure(work, found)]
    if not sure:
        sure = [found for found in near if not found.links and _beside_date_or_role(work, found)][:1]
    for found in sure or list(_announced_behind(work))[:1] or list(_worded_further(work))[:1]:
        work.give(found.block.index, Role.BYLINE, "a name where bylines stand")


def _range(work: Labelling) -> range:
    """From right over the headline to the first blocks of the body."""
    assert work.headline is not None
    first = work.first if work.first is not None and work.first >= work.headline else work.headline
    stop = max(first + 1, min(work.headline + REACH, (work.last or len(work.blocks)) + 1))
    return range(max(0, work.headline - BESIDE), min(len(work.blocks), stop))


def _candidates(work: Labelling) -> Iterator[Facts]:
    for index in _range(work):
        found = work.facts[index]
        if found is None or index == work.headline or not _is_free(work, found):
            continue
        place = found.place
        if found.size > LONGEST or found.block.text[-1:] in ".!?:…" or place.near & ELSEWHERE or place.tags & CHROME:
            continue
        if found.block.tag in TITLES and not place.near & cues.BYLINE and not found.links:
            continue
        if squash(found.block.text) not in work.context.sections and _opening(found):
            yield found


def _is_free(work: Labelling, found: Facts) -> bool:
    """Whether a block has no role of the story's own so far."""
    role = work.role(found.block.index)
    if role in (Role.CREDIT, Role.HEADING):
        # A bold line over the first paragraph passes for a subhead, a linked name under a picture for its credit.
        return _is_profile_link(found) if role is Role.CREDIT else found.block.index == work.first
    return role in (None, Role.BOILERPLATE, Role.RELATED_INLINE)


def _is_sure(work: Labelling, found: Facts) -> bool:
    """Whether markup, the page's declarations or the line before say that a name is the author's."""
    return (
        _is_profile_link(found)
        or bool(found.place.near & cues.BYLINE)
        or fold(_opening(found)) in work.context.authors
        or _is_announced(work, found)
    )


def _is_announced(work: Labelling, found: Facts) -> bool:
    """Whether the text right before is "Written by" and nothing more."""
    before = work.facts[max(0, found.block.index - BESIDE) : found.block.index]
    last = next((other for other in reversed(before) if other is not None), None)
    return last is not None and last.size < LONGEST and is_introduction(last.block.text)


def _announced_behind(work: Labelling) -> Iterator[Facts]:
    """The names behind the story that such a line stands before, or that head a box called the author's."""
    if work.last is None:
        return
    for found in work.facts[work.last + 1 : work.last + 1 + REACH_BEHIND]:
        if found is None or found.size > LONGEST or not _is_free(work, found):
            continue
        boxed = found.block.tag in HEADINGS and found.place.near & cues.BYLINE
        if (boxed or _is_announced(work, found)) and _opening(found):
            yield found


def _worded_further(work: Labelling) -> Iterator[Facts]:
    """The lines further below the headline, apart from the text, that are called bylines and open as such.

    Cases: byline-behind-a-table-of-products.
    """
    assert work.headline is not None
    for found in work.facts[work.headline + 1 : work.headline + 1 + REACH_WORDED]:
        if found is None or found.size > LONGEST_BYLINE or found.block.index in work.inside:
            continue
        near = found.place.near
        if not near & cues.BYLINE or near & (ELSEWHERE | cues.RELATED | cues.SIDE) or not _is_free(work, found):
            continue
        if found.block.container.closest("article", "li") in _around_headline(work) and introduces(found.block.text):
            yield from (found for _ in read_byline(found.block.text).people[:1])


def _around_headline(work: Labelling) -> frozenset[Container | None]:
    """The elements around the headline, and None for those in no such element."""
    assert work.headline is not None
    return frozenset((None, *work.blocks[work.headline].container.chain()))


def _opening(found: Facts) -> str:
    """The name that a line opens with, if there is little else on it; else ""."""
    block = found.block
    edges = [edge for span in block.spans for edge in (span.start, span.end)] + list(block.breaks)
    end = min((edge for edge in edges if edge > 1), default=len(block.text))
    sign = _PIECE_END.search(block.text, 0, end)
    piece = block.text[: sign.start() if sign else end].strip(" ,-–—")
    if len(piece.split()) > NAME_WORDS.stop + MOST_BESIDES:
        return ""
    read = read_byline(piece)
    # Scripts without spaces between words, or with one name alone, have no capitals either.
    lone = _is_profile_link(found) and piece.lower() == piece.upper()
    names = read.people or tuple(name for name in read.names if " " in name or lone)
    besides = len(piece.split()) - sum(len(name.split()) for name in names)
    return names[0] if names and besides <= MOST_BESIDES and len(names[0].split()) in NAME_WORDS else ""


def _is_profile_link(found: Facts) -> bool:
    """Whether the name is a link to a profile."""
    anchors = found.block.anchors
    return bool(anchors) and PROFILE_PATH.search(anchors[0].href or "") is not None


def _names_people(work: Labelling, index: int) -> bool:
    """Whether a block is labelled as a byline and names somebody."""
    if work.role(index) not in (Role.BYLINE, Role.DATE):
        return False
    text = work.blocks[index].text
    return bool(read_byline(text).people or agencies(text) or (introduces(text) and introduced(text)))


def _is_dated(found: Facts, *, same: bool) -> bool:
    """Whether a line prints a date, or how long ago it was; of the name's own line, whether it says the latter too."""
    if not same and is_date_line(found):
        return True
    text = found.block.text
    if found.size >= LONGEST or DIGITS.search(text) is None:
        return False
    return printed(text) is not None or not AGO.isdisjoint(_WORD.findall(text.casefold()))


def _beside_date_or_role(work: Labelling, found: Facts) -> bool:
    """Whether a date stands on the line or on one of the next, or a role on the next."""
    index = found.block.index
    around = work.facts[max(0, index - BESIDE) : index + BESIDE + 1]
    if any(other is not None and _is_dated(other, same=other is found) for other in around):
        return True
    following = work.facts[index + 1] if index + 1 < len(work.facts) else None
    return following is not None and following.size < LONGEST and is_role(following.block.text)
