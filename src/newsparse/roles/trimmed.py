"""The blocks that look like the story come in; those go out that are not another story's, a reader's or the house's."""

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.blocks.block import Container
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, holder, within
from newsparse.roles.furniture import speaks_of_house, without_furniture
from newsparse.roles.markup import is_italic
from newsparse.roles.state import Labelling

COPYRIGHT = re.compile(
    r"©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|\ball rights reserved\b|저작권|著作権|無断転載|版权所有|版權所有",
    re.IGNORECASE,
)
LONGEST_NOTE = 200
LONGEST_CONTROL = 40
# What is shorter on a page without a headline is a teaser or a notice.
SHORTEST_STORY = 250
MOSTLY = 0.5
FEW_PARAGRAPHS = 3
CELLS = frozenset({"td", "th"})
# Paragraphs that the model is sure of show where the story stands, if there are so many and most have one place.
SURE = 0.8
FEWEST_SURE = 5
ONE_PLACE = 0.6
# Behind the last of them and elsewhere, 57 of 64 blocks of lesser odds were no text of the news story.
SURE_BEHIND = 0.7
IN_CELL = IN["td"] | IN["th"]


def trimmed(work: Labelling, chosen: Sequence[Facts]) -> list[Facts]:
    """The chosen blocks, in reading order, without what precedes and follows the one story."""
    story = without_furniture(work, within_first_story(work, without_comments(chosen)))
    kept = without_header(work, [found for found in story if not is_label_above(work, found)])
    if work.headline is None and sum(found.size for found in kept) < SHORTEST_STORY:
        return []
    long = [n for n, found in enumerate(kept) if found.size >= LONG]
    # The first may be a standfirst, with the page's controls behind it.
    lead = long[min(1, len(long) - 1)] if long else 0
    kept = [*(found for found in kept[:lead] if not is_control(found)), *kept[lead:]]
    kept = without_afterwords(work, kept)
    while len(kept) > 1 and (kept[-1].block.tag in HEADINGS or is_house_note(kept[-1]) or is_house_talk(work, kept)):
        kept.pop()
    return kept


def without_comments(chosen: Sequence[Facts]) -> Sequence[Facts]:
    """Where some of the story stands outside any thread of comments, all of it does."""
    outside = [found for found in chosen if not found.place.near & cues.COMMENT]
    return outside if any(found.size >= LONG for found in outside) else chosen


def within_first_story(work: Labelling, chosen: Sequence[Facts]) -> Sequence[Facts]:
    """What stands before the next headline in the same markup, and in no other `<article>` with an h1 of its own."""
    if work.headline is None:
        return chosen
    headline = work.facts[work.headline]
    if headline is None or headline.block.tag not in HEADINGS:
        return chosen
    path, tag, beside = headline.place.path, headline.block.tag, holder(headline.block)
    own = headline.block.container.closest("article")
    others: set[Container | None] = set()
    for found in work.facts[work.headline + 1 :]:
        if found is None or found.block.tag != tag:
            continue
        if found.place.path == path and holder(found.block) is not beside:
            before = [other for other in chosen if other.block.index < found.block.index]
            return before if any(other.size >= LONG for other in before) else chosen
        others.add(found.block.container.closest("article"))
    return outside(chosen, others - {own, None}) if own is not None and tag == "h1" else chosen


def outside(chosen: Sequence[Facts], others: set[Container | None]) -> Sequence[Facts]:
    """The chosen blocks that stand in none of the other stories' elements, if they are a story.

    Cases: infinite-scroll-with-two-stories-below, second-story-below.
    """
    kept = [found for found in chosen if found.block.container.closest("article") not in others] if others else chosen
    return kept if any(found.size >= LONG for found in kept) else chosen


def without_header(work: Labelling, kept: list[Facts]) -> list[Facts]:
    """The blocks without doubtful ones in the headline's own `<header>`, where what stands below is most of the text.

    Cases: correction-and-editors-note-at-the-end.
    """
    header = None if work.headline is None else work.blocks[work.headline].container.closest("header")
    if header is None:
        return kept
    below = [found for found in kept if not within(found.block, header)]
    if 2 * sum(found.size for found in below) <= sum(found.size for found in kept):
        return kept
    return [found for found in kept if not within(found.block, header) or work.probability(found.block.index) >= SURE]


def is_label_above(work: Labelling, found: Facts) -> bool:
    """Whether a block is a few words over the headline."""
    return work.headline is not None and found.block.index < work.headline and found.size < LONG


def is_control(found: Facts) -> bool:
    """Whether a block over the story's first paragraphs is a short entry of a list, such as "Print this page"."""
    return bool(found.place.tags & IN["li"]) and found.size < LONGEST_CONTROL and not found.terminal


def without_afterwords(work: Labelling, kept: list[Facts]) -> list[Facts]:
    """The blocks without doubtful ones that stand behind the last sure paragraph and in another place than those.

    Cases: word-to-the-reader-under-the-text.
    """
    if not kept or work.probability(kept[-1].block.index) >= SURE_BEHIND:
        return kept
    told = [n for n, found in enumerate(kept) if work.probability(found.block.index) >= SURE]
    sure = [kept[n] for n in told if kept[n].size >= LONG]
    if len(sure) < FEWEST_SURE:
        return kept
    holders = Counter(holder(found.block) for found in sure)
    paths = Counter(found.place.path for found in sure)
    if max(*holders.values(), *paths.values()) < ONE_PLACE * len(sure):
        return kept
    end = told[-1] + 1
    return kept[:end] + [
        found
        for found in kept[end:]
        if found.block.tag in HEADINGS
        or found.place.path in paths
        or is_italic(found.block)
        or holders[holder(found.block)] > 1
        or found.place.tags & IN_CELL
        or (found.size < LONG and found.place.tags & IN["li"])
        or work.probability(found.block.index) >= SURE_BEHIND
    ]


def is_house_talk(work: Labelling, kept: Sequence[Facts]) -> bool:
    """Whether the story's last block links something, speaks of the house, and is set apart from the paragraphs."""
    last, own = kept[-1], holder(kept[-1].block)
    long = [found for found in kept[:-1] if found.size >= LONG]
    if len(long) < FEW_PARAGRAPHS or not last.links or not speaks_of_house(work, last):
        return False
    return last.block.container.tag == "small" or all(holder(found.block) is not own for found in long)


def is_house_note(found: Facts) -> bool:
    """Whether a block at the story's end states rights, or is a line of links that ends in no sentence.

    Cases: house-notes-under-the-story.
    """
    if found.size > LONGEST_NOTE or found.place.tags & (IN["li"] | IN["blockquote"]):
        return False
    linked = found.link_share > MOSTLY and not found.terminal and (found.links > 1 or found.block.tag not in CELLS)
    return linked or bool(COPYRIGHT.search(found.block.text))
