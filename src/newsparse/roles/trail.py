"""Labels the entries of a breadcrumb that stands over the body."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from newsparse.blocks.block import Block, Container
from newsparse.evidence.spelling import squash
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, Facts, holder, within
from newsparse.roles.over import ABOVE
from newsparse.roles.phrases import HOME_WORDS, folded, prints
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling

SIGNS = ">»›/→|"
SIGN = re.compile(f"[{SIGNS}]")
TRAIL = re.compile(rf"\s*[{SIGNS}]+\s*")
ARROW = re.compile("[>»›→]")
HERE = re.compile(rf"[^:{SIGNS}]{{2,20}}:\s*")
# A menu holds more entries than a breadcrumb.
LONGEST_TRAIL = 120
LONGEST_ENTRY = 24
# How far over the headline a line of links may stand that is no list and has no sign of a breadcrumb.
CLOSE = 3
MOST_ENTRIES = 5
LONGEST_HOME = 60
# How many elements around an entry may name the breadcrumb.
NAMED_LEVELS = 6


def is_printed_trail(text: str) -> bool:
    """Whether a line is a breadcrumb without markup: short names between arrows; between bars stand menus.

    Cases: text-breadcrumb-line-and-tags.
    """
    if not SIGN.search(text):
        return False
    names = TRAIL.split(text)
    arrows = ARROW.search(text) or ("/" in text and folded(names[0]) in HOME_WORDS)
    home = len(names) > 1 and folded(names[0]) in HOME_WORDS
    return (len(names) > 2 or home) and all(0 < len(name) <= LONGEST_ENTRY for name in names) and bool(arrows)


def is_linked_trail(block: Block) -> bool:
    """Whether a line is nothing but links, with signs between them perhaps, each one level deeper than the last."""
    if any(anchor.end - anchor.start > LONGEST_ENTRY for anchor in block.anchors):
        return False
    ends = [0, *(anchor.end for anchor in block.anchors)]
    starts = [*(anchor.start for anchor in block.anchors), len(block.text)]
    between = "".join(block.text[end:start] for end, start in zip(ends, starts, strict=True))
    hrefs = [anchor.href for anchor in block.anchors if _folder(anchor.href) != "/"]
    return not squash(between) and len(hrefs) > 1 and descends(hrefs)


def descends(hrefs: Iterable[str]) -> bool:
    """Whether each address lies below the one before it; a page's name at its end does not count.

    >>> descends(["/", "/world/", "/world/asia/index.html"]), descends(["/about", "/contact"])
    (True, False)
    """
    paths = list(map(_folder, hrefs))
    return len(paths) > 1 and all(below != above and below.startswith(above) for above, below in pairwise(paths))


def _folder(href: str) -> str:
    """The folder that an address names or that its page lies in."""
    try:
        path = urlsplit(href).path.lower()
    except ValueError:
        return ""
    above, _, page = path.rpartition("/")
    return f"{above}/" if "." in page or not page else f"{path}/"


def _above(href: str) -> str:
    """The folder over the one that an address names."""
    return href.lower().partition("?")[0].rstrip("/").rpartition("/")[0]


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
    following = work.blocks[found.block.index : found.block.index + MOST_ENTRIES + 1]
    entries = [block for block in following if work.facts[block.index] and within(block, node)]
    if work.masses.text(node) > LONGEST_TRAIL or not 2 <= len(entries) <= MOST_ENTRIES:
        return None
    return node if is_trail(work, entries) else None


def is_trail(work: Labelling, entries: list[Block]) -> bool:
    """Whether entries that begin with the start page lead from broad to narrow, where a menu's stand side by side."""
    if ARROW.search(entries[0].text) or is_named(entries[0]):
        return True
    linked = [block for block in entries if block.anchors]
    if len(linked) < max(2, len(entries) - 1):
        return False
    own, last = work.context.url, squash(entries[-1].text)
    if len(linked) > 2:
        hrefs = [block.anchors[0].href for block in linked[1:]]
        first = work.facts[entries[0].index]
        menu = (first and first.place.anywhere & cues.NAV) or len(set(map(_above, hrefs))) == 1
        return not menu or descends(hrefs) or last in work.context.sections
    below = own is not None and _folder(own.url).startswith(_folder(linked[-1].anchors[0].href))
    repeats = work.headline is not None and last == squash(work.blocks[work.headline].text)
    return below or repeats or last in work.context.sections


def is_named(block: Block) -> bool:
    """Whether one of the elements around a block calls itself a breadcrumb."""
    return any("crumb" in names for names in _names(block.container))


def _names(container: Container) -> Iterator[str]:
    for node, _ in zip(container.chain(), range(NAMED_LEVELS), strict=False):
        get = node.attributes.get
        yield f"{get('class') or ''} {get('id') or ''} {get('aria-label') or ''}".lower()


def label_breadcrumb(work: Labelling) -> None:
    """The entries of a breadcrumb that stands anywhere over the body.

    Cases: utf16-with-bom.
    """
    stop = work.headline if work.headline is not None else (work.first or 0)
    home: Container | None = None
    for index, found in enumerate(work.facts[:stop]):
        if found is None or found.size > LONGEST_TRAIL:
            continue
        block, place = found.block, found.place
        if found.links and found.size < LONGEST_HOME and prints(block.text, HOME_WORDS):
            home = trail_of(work, found)
        in_trail = (
            place.near & cues.BREADCRUMB
            or (home is not None and within(block, home))
            or is_printed_trail(without_ends(work, block.text))
            or (found.links > 1 and 0 < stop - index <= CLOSE and is_linked_trail(block))
        )
        if in_trail and block.tag not in HEADINGS and not place.tags & IN["footer"] and free(work, index):
            work.give(index, Role.BREADCRUMB, "in a breadcrumb")


def without_ends(work: Labelling, text: str) -> str:
    """A line without "You are here:" before it and without the story's title, or its opening, that ends it.

    Cases: italian-di-author-and-leggi-anche.
    """
    here = HERE.match(text)
    entries = text[here.end() if here else 0 :]
    signs = [sign.start() for sign in SIGN.finditer(entries)]
    if not signs:
        return entries
    last = squash(entries[signs[-1] :])
    headline = work.blocks[work.headline].text if work.headline is not None else ""
    titled = len(last) > LONGEST_ENTRY / 2 and any(squash(t).startswith(last) for t in (headline, *work.context.titles))
    return entries[: signs[-1]].rstrip(f"{SIGNS} ") if titled else entries


def free(work: Labelling, index: int) -> bool:
    """Whether a block has no role so far that says more than that it is no part of the story, or names a section."""
    return work.role(index) in (None, Role.BOILERPLATE, Role.SECTION)
