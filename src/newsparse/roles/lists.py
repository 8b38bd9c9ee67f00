"""Labels the lists of other stories behind the body and beside it that stand there because of this story.

A list is taken where its heading says so ("Related stories"), where its element does by its class ("related-posts") and
the heading does not speak against it, or where it goes on in the body's own element. A list that would stand on any
page of the site ("Most read") is left, and so are links to topics, authors and the whole list.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from newsparse.blocks.block import Block, Container
from newsparse.roles import cues
from newsparse.roles.announcements import (
    STORY_ANNOUNCEMENTS,
    announces_site_list,
    announces_stories,
    heads_stories,
    leads_to_list,
    leaves_open,
)
from newsparse.roles.features import HEADINGS, IN, Facts, holder, within
from newsparse.roles.likeness import alike, topic_of
from newsparse.roles.phrases import folded
from newsparse.roles.promos import LINKED, is_story_link
from newsparse.roles.role import Part, Role
from newsparse.roles.state import Labelling
from newsparse.roles.tags import leads_to_topic

FREE = frozenset({Role.BOILERPLATE, Role.RELATED_LABEL})
# A link in a heading may share it with a label or a date.
LINKED_HEADING = 0.5
SHORTEST_ITEM = 12
LONGEST_HEADING = 70
# Cards print up to a handful of texts each.
LARGEST_GAP = 12
LEVELS_OVER_HEADING = 5
LEVELS_OVER_LINK = 10
# Of the lists whose class says "related" under a heading that does not, those with fewer links that share a word with
# the headline were the site's.
ALIKE = 0.5
SOME = 0.01
# What classes and ids call a list of stories like this one, and what else of that name is none.
NAMES_RELATED = re.compile(
    r"related(?<!unrelated)(?<!correlated)|relacionad|relaterad|relatert|gerelateerd|verwandt|correlat[aeio](?!d)|similar|podobne|souvisej|benzer"
    r"|yarpp|more-?on(?![a-z])|next-?read|read-?next|also-?read|see-?also|mehr-?zum|lire-?aussi|leggi-?anche|leia-?tambem"
)
NAMES_OTHER = re.compile(
    r"tag|topic|keyword|term|categor|product|broadcast|popular|latest|recent|trend|most|outbrain|taboola|sponsor|promo"
    r"|newsletter|video|galler"
)
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONGEST_NAMES = 200


class Listed(NamedTuple):
    """Links that stand in one element, under one heading, and why they are looked at."""

    scope: Container
    heading: Facts | None
    items: list[Facts]
    reason: str


NOT_RELATED = cues.NAV | cues.FOOTER | cues.TAGS | cues.BYLINE | cues.PROFILE
BY_HEADING = "in a list that the story's words announce"
BY_CLASS = "in a list whose element says that it is related"
BY_PLACE = "goes on in the body's element"


def label_lists(work: Labelling) -> None:
    """Label the links of every list that was made for this story, and the heading over them."""
    if work.first is None or work.last is None:
        return
    topic = None
    for listed in Reader(work).lists():
        if topic is None:
            topic = topic_of(work)
        if not is_offered(work, listed, topic):
            continue
        if listed.heading is not None and listed.reason != BY_PLACE:
            work.give(listed.heading.block.index, Role.RELATED_LABEL, "announces other stories")
        for found in stories(listed.items):
            work.give(found.block.index, Role.RELATED_LIST, listed.reason)


class Reader:
    """Walks the blocks outside the body once and gathers lists."""

    def __init__(self, work: Labelling) -> None:
        """Note the elements around the body's first and last block."""
        assert work.first is not None and work.last is not None
        self.work = work
        self.around = set(work.blocks[work.last].container.chain()) | set(work.blocks[work.first].container.chain())
        self.body = holder(work.blocks[work.last])
        self.named: dict[str, bool] = {}
        self.known: dict[Container, tuple[Container, ...]] = {}

    def outside(self) -> Iterator[Facts]:
        """The text blocks before and behind the body that have no other role, up to another story's headline."""
        work = self.work
        first, last = work.first or 0, work.last or 0
        headline = work.facts[work.headline] if work.headline is not None else None
        for index in chain(range(first), range(last + 1, len(work.blocks))):
            found, given = work.facts[index], work.labels.get(index)
            if found is None or (given is not None and given.role not in FREE):
                continue
            if index > last and headline and opens_story(found, headline):
                return
            yield found

    def lists(self) -> Iterator[Listed]:
        """Every run of links that something speaks for, in reading order."""
        held: Listed | None = None
        heading: Facts | None = None
        for found in self.outside():
            block = found.block
            last = held.items[-1] if held and held.items else (held.heading if held else None)
            if held and last and (block.index - last.block.index > LARGEST_GAP or not within(block, held.scope)):
                yield from filled(held)
                held = None
            if held is None and found.links and block.tag not in HEADINGS and not self.may_begin(block):
                continue
            if self.is_item(found):
                if held and held.items and held.scope in self.around and held.items[0].place.path != found.place.path:
                    yield held
                    held = None
                held = held or self.begun_by(found, heading)
                if held:
                    held.items.append(found)
            elif is_heading(found) and not (held and is_tab(held, found)):
                yield from filled(held)
                heading = found
                held = self.announced(found) if heads_stories(block.text) or leaves_open(block.text) else None
        yield from filled(held)

    def is_item(self, found: Facts) -> bool:
        """Whether a block is a link that may lead to another story."""
        block = found.block
        least = LINKED_HEADING if block.tag in HEADINGS else LINKED
        if found.link_share < least or found.size < SHORTEST_ITEM or not is_story_link(block):
            return False
        if announces_stories(block.text) or leads_to_list(block.text):
            return False
        if all(leads_to_topic(anchor.href) for anchor in block.anchors):
            return False
        place = found.place
        if place.anywhere & cues.COMMENT or place.near & (cues.SHARE | cues.SIGNUP):
            return False
        return not (place.tags & IN["footer"] and in_page_footer(block))

    def announced(self, found: Facts) -> Listed | None:
        """The list under a heading: the nearest element around it that holds links, short of the body's own."""
        if found.block.index < (self.work.first or 0) and found.place.anywhere & (cues.NAV | cues.HEADER):
            return None
        node = holder(found.block)
        for _ in range(LEVELS_OVER_HEADING):
            if node in self.around or node.parent is None or self.work.masses.linked(node) > found.size * 1.5:
                break
            node = node.parent
        return Listed(node, found, [], BY_HEADING)

    def may_begin(self, block: Block) -> bool:
        """Whether a link can begin a list where it stands; most stand in menus."""
        return bool(self.related_around(block)) or within(block, self.body)

    def begun_by(self, found: Facts, heading: Facts | None) -> Listed | None:
        """The list that a link begins by where it stands, with the heading before it where that stands there too."""
        block, place = found.block, found.place
        over = heading if heading and block.index - heading.block.index <= LARGEST_GAP else None
        scope = next(iter(self.related_around(block)), None)
        if scope is not None:
            return None if place.anywhere & NOT_RELATED else Listed(scope, over, [], BY_CLASS)
        if within(block, self.body) and is_headline(found) and not place.anywhere & NOT_RELATED:
            return Listed(self.body, over, [], BY_PLACE)
        return None

    def names_related(self, names: str) -> bool:
        """Whether the names say so, read once a page: the items of a list bear the same."""
        said = self.named.get(names)
        if said is None:
            said = self.named[names] = names_related(names)
        return said

    def related_around(self, block: Block) -> Sequence[Container]:
        """The elements around a block whose names say "related", outer ones first, that do not hold the body too."""
        named = self.related_above(block.container)
        if not named:
            return named
        highest = block.container.depth - LEVELS_OVER_LINK
        return [node for node in named if node.depth >= highest]

    def related_above(self, container: Container) -> tuple[Container, ...]:
        """Such elements among an element and those around it, at any distance; each is looked at once a page."""
        known, missing = self.known, []
        node: Container | None = container
        while node is not None and node not in known and node not in self.around:
            missing.append(node)
            node = node.parent
        named = known.get(node, ()) if node is not None else ()
        for inner in reversed(missing):
            if inner.attributes and self.names_related(names_of(inner)):
                named = (*named, inner)
            known[inner] = named
        return named


def filled(held: Listed | None) -> Sequence[Listed]:
    """The list that is held, if it has links."""
    return (held,) if held and held.items else ()


def in_page_footer(block: Block) -> bool:
    """Whether a block stands in a footer of the page, not in one of its story."""
    footer = block.container.closest("footer")
    return footer is not None and footer.closest("main", "article") is None


def is_named(node: Container) -> bool:
    """Whether an element's class or id says that it holds related stories."""
    return bool(node.attributes) and names_related(names_of(node))


def names_of(node: Container) -> str:
    """An element's class and id."""
    get = node.attributes.get
    return f"{get('class') or ''} {get('id') or ''}"


def names_related(names: str) -> bool:
    """Whether one of the names says "related" and nothing that takes it back.

    >>> names_related("widget relatedPosts"), names_related("related-tags"), names_related("unrelated")
    (True, False, False)
    """
    if not NAMES_RELATED.search(names.lower()):
        return False
    for name in names[:LONGEST_NAMES].split():
        lower = CAPITAL.sub("-", name).lower()
        if NAMES_RELATED.search(lower) and not NAMES_OTHER.search(lower):
            return True
    return False


def opens_story(found: Facts, headline: Facts) -> bool:
    """Whether a heading without a link is another story's headline: in the markup of this one's, or of its class."""
    block, own = found.block, headline.block
    if block.tag != own.tag or block.tag not in HEADINGS or found.links:
        return False
    names = block.container.attributes.get("class")
    return found.place.path == headline.place.path or bool(names and names == own.container.attributes.get("class"))


def is_heading(found: Facts) -> bool:
    """Whether a block heads what follows: a heading by its tag or its class, or words that announce stories."""
    block = found.block
    if found.size > LONGEST_HEADING:
        return False
    if block.tag in HEADINGS:
        return True
    if found.links:
        return False
    text = block.text
    if announces_stories(text) or announces_site_list(text) or heads_stories(text):
        return True
    return bool(found.place.own & cues.HEADLINE)


def is_tab(held: Listed, found: Facts) -> bool:
    """Whether a heading names another tab beside the one that announces stories: no link stands between the two."""
    return (
        held.heading is not None
        and not held.items
        and heads_stories(held.heading.block.text)
        and announces_site_list(found.block.text)
    )


def is_offered(work: Labelling, listed: Listed, topic: frozenset[str]) -> bool:
    """Whether a list was made for this story: the less its heading says so, the more its place and links must."""
    heading = listed.heading.block.text if listed.heading else ""
    if heads_stories(heading):
        return True
    if heading and not leaves_open(heading):
        return not announces_site_list(heading) and alike(listed.items, topic) >= ALIKE
    assert work.last is not None
    first = listed.items[0]
    if within(first.block, holder(work.blocks[work.last])):
        return True
    if announces_site_list(heading) or announces_stories(heading):
        least = 1.0 if announces_site_list(heading) else SOME
        return not first.place.anywhere & cues.SIDE and alike(listed.items, topic) >= least
    return any(map(is_named, islice(first.block.container.chain(), LEVELS_OVER_LINK)))


def stories(items: Sequence[Facts]) -> Sequence[Facts]:
    """The links that are headlines: those in headings, where half of the list's addresses have one."""
    headlines = [found for found in items if is_headline(found)]
    addresses = {anchor.href for found in items for anchor in found.block.anchors}
    held = {anchor.href for found in headlines for anchor in found.block.anchors}
    return headlines if 2 * len(held) >= len(addresses) else items


def is_headline(found: Facts) -> bool:
    """Whether a link is a headline by its tag or its class."""
    place = found.place
    heading = place.tags & (IN["h1"] | IN["h2"] | IN["h3"]) or found.block.tag in HEADINGS
    return bool(heading or place.near & cues.HEADLINE)


def label_in_one_block(block: Block) -> tuple[Part, ...]:
    """The parts of a block that announces and links stories in one line ("Related: A, B"), or nothing."""
    if not block.anchors or block.anchors[0].start == 0:
        return ()
    end = block.anchors[0].start
    if folded(block.text[:end]) not in STORY_ANNOUNCEMENTS:
        return ()
    links = (Part(anchor.start, anchor.end, Role.RELATED_LIST) for anchor in block.anchors)
    return (Part(0, end, Role.RELATED_LABEL), *links)
