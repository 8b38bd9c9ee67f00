"""Labels the entries of a breadcrumb that stands over the body."""

import re

from newsparse.blocks.block import Container
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, Facts, holder, within
from newsparse.roles.over import ABOVE
from newsparse.roles.phrases import (
    HOME_HEADS,
    HOME_WORDS,
    folded,
    prints,
)
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling

SIGNS = ">»›/→|"
SIGN = re.compile(f"[{SIGNS}]")
TRAIL = re.compile(rf"\s*[{SIGNS}]\s*")
# A menu holds more entries than a breadcrumb.
LONGEST_TRAIL = 120
MOST_ENTRIES = 5
LONGEST_HOME = 60


def is_printed_trail(text: str) -> bool:
    """Whether a line is a breadcrumb without markup: short names between arrows."""
    if not SIGN.search(text):
        return False
    names = TRAIL.split(text)
    arrows = ">" in text or "»" in text or "›" in text or folded(names[0]) in HOME_WORDS
    return len(names) >= 3 and all(0 < len(name) <= 24 for name in names) and arrows


def trail_of(work: Labelling, found: Facts) -> Container | None:
    """The small element around a link to the start page that stands near the headline: a breadcrumb."""
    if work.headline is None or work.headline - found.block.index > ABOVE:
        return None
    node = holder(found.block)
    if within(work.blocks[work.headline], node):
        return None
    for _ in range(2):
        if (
            node.parent is None
            or work.masses.text(node.parent) > LONGEST_TRAIL
            or within(work.blocks[work.headline], node.parent)
        ):
            break
        node = node.parent
    entries = sum(
        1
        for other in work.facts[found.block.index : found.block.index + MOST_ENTRIES + 1]
        if other and within(other.block, node)
    )
    close = work.headline - found.block.index <= MOST_ENTRIES + 1 and entries < MOST_ENTRIES
    menu = found.place.anywhere & cues.NAV and not found.place.near & cues.BREADCRUMB and not close
    return node if work.masses.text(node) <= LONGEST_TRAIL and 2 <= entries <= MOST_ENTRIES and not menu else None


def label_breadcrumb(work: Labelling) -> None:
    """The entries of a breadcrumb that stands anywhere over the body."""
    stop = work.headline if work.headline is not None else (work.first or 0)
    home: Container | None = None
    for index, found in enumerate(work.facts[:stop]):
        if found is None or found.size > LONGEST_TRAIL:
            continue
        block, place = found.block, found.place
        if found.links and found.size < LONGEST_HOME and prints(block.text, HOME_WORDS, HOME_HEADS):
            home = trail_of(work, found)
        in_trail = (
            place.near & cues.BREADCRUMB or (home is not None and within(block, home)) or is_printed_trail(block.text)
        )
        if in_trail and block.tag not in HEADINGS and not place.tags & IN["footer"] and free(work, index):
            work.give(index, Role.SECTION, "in a breadcrumb")


def free(work: Labelling, index: int) -> bool:
    """Whether a block has no role so far that says more than that it is no part of the story."""
    return work.role(index) in (None, Role.BOILERPLATE)
