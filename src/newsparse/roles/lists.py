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
from newsparse.roles.addresses import LINKED, LONGEST_BESIDE, is_card, is_story_link, leads_to_story
from newsparse.roles.announcements import (
    STORY_ANNOUNCEMENTS,
    announces_site_list,
    announces_stories,
    heads_stories,
    leads_to_list,
    leaves_open,
    opens_list,
)
from newsparse.roles.features import HEADINGS, IN, Facts, holder, within
from newsparse.roles.likeness import Topic
from newsparse.roles.phrases import folded, label_end
from newsparse.roles.promos import glued_label, lead_in, stands_alone
from newsparse.roles.role import Part, Role
from newsparse.roles.state import Labelling

FREE = frozenset({Role.BOILERPLATE, Role.RELATED_LABEL})
# A link in a heading may share it with a label or a date.
LINKED_HEADING = 0.5
LINKED_CARD = 0.45
SHORTEST_ITEM = 12
# A story's link may be marked with its comments or as one for subscribers; counts and calls are shorter.
LONG_ITEM = 25
LONGEST_HEADING = 120
LONGEST_LINKED_HEADING = 60
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
    r"|newsletter|video|galler|celebrit|people|person|compan"
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
BY_TOPIC = "in a list whose heading names what the story is about"
BY_CLASS = "in a list whose element says that it is related"
BY_PLACE = "goes on in the body's element"


def label_lists(work: Labelling) -> None:
    """Label the links of every list that was made for this story, and the heading over them.

    Cases: canonical-url-on-another-host, dutch-beeld-credit-without-colon, thai-buddhist-era-printed-date.
    """
    if work.first is None or work.last is None:
        return
    topic = Topic(work)
    for listed in Reader(work, topic).lists():
        if not is_offered(work, listed, topic):
            continue
        if listed.heading is not None and listed.reason != BY_PLACE:
            work.give(listed.heading.block.index, Role.RELATED_LABEL, "announces other stories")
        role = Role.RELATED_INLINE if is_card_of_text(work, listed) else Role.RELATED_LIST
        for found in stories(listed.items):
            work.give(found.block.index, role, listed.reason)


class Reader:
    """Walks the blocks outside the body once and gathers lists."""

    def __init__(self, work: Labelling, topic: Topic) -> None:
        """Note the elements around the body's first and last block."""
        assert work.first is not None and work.last is not None
        self.work = work
        self.topic = topic
        self.around = set(work.blocks[work.last].container.chain()) | set(work.blocks[work.first].container.chain())
        self.body = holder(work.blocks[work.last])
        self.said: dict[str, bool] = {}
        self.named: dict[Container, Container | None] = {}

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
            if held and last and (block.index - last.block.index > LARGEST_GAP or not goes_on(held, block)):
                yield from filled(held)
                held = None
            if is_link(found) and not self.is_linked_heading(found):
                if held and held.items and held.scope in self.around and held.items[0].place.path != found.place.path:
                    yield held
                    held = None
                begun = held or self.begun_by(found, heading)
                if begun and self.is_item(found, begun):
                    held = begun
                    held.items.append(found)
            elif is_heading(found) and not (held and is_tab(held, found)):
                yield from filled(held)
                heading = found
                held = self.announced(found)
        yield from filled(held)

    def is_linked_heading(self, found: Facts) -> bool:
        """Whether a heading announces a list and is itself a link, to the list's own page."""
        block = found.block
        return block.tag in HEADINGS and found.size <= LONGEST_LINKED_HEADING and names_list(block.text, self.topic)

    def is_item(self, found: Facts, held: Listed) -> bool:
        """Whether a link may lead to another story, as far as its address, its words and its place tell."""
        block, place = found.block, found.place
        if not is_story_link(block) or announces_stories(block.text) or leads_to_list(block.text):
            return False
        if place.near & cues.SHARE:
            return False
        marked = place.anywhere & cues.COMMENT or place.near & cues.SIGNUP
        if marked and not (found.size >= LONG_ITEM and is_announced(held)):
            return False
        return not (place.tags & IN["footer"] and in_page_footer(block))

    def announced(self, found: Facts) -> Listed | None:
        """The list under a heading: the nearest element around it that holds links, short of the body's own."""
        text = found.block.text
        if heads_stories(text) or leaves_open(text):
            reason = BY_HEADING
        elif names_list(text, self.topic):
            reason = BY_TOPIC
        else:
            return None
        if found.block.index < (self.work.first or 0) and found.place.anywhere & (cues.NAV | cues.HEADER):
            return None
        node = holder(found.block)
        for _ in range(LEVELS_OVER_HEADING):
            if node in self.around or node.parent is None or self.work.masses.linked(node) > found.size * 1.5:
                break
            node = node.parent
        return Listed(node, found, [], reason)

    def begun_by(self, found: Facts, heading: Facts | None) -> Listed | None:
        """The list that a link behind the body begins by where it stands, and the heading close before it."""
        block = found.block
        if block.index < (self.work.first or 0):
            return None
        over = heading if heading and block.index - heading.block.index <= LARGEST_GAP else None
        scope = self.named_around(block.container)
        if scope is not None:
            return None if found.place.anywhere & NOT_RELATED else Listed(scope, over, [], BY_CLASS)
        if found.link_share < LINKED_HEADING or not stands_in(block, self.body) or found.place.anywhere & NOT_RELATED:
            return None
        alone = found.size >= LONG_ITEM and stands_alone(found) and leads_to_story(block)
        if not alone and not is_headline(found):
            return None
        return Listed(self.body, over if over and stands_in(over.block, self.body) else None, [], BY_PLACE)

    def named_around(self, container: Container) -> Container | None:
        """The outermost element around a block that is called related and does not hold the body too."""
        missing: list[Container] = []
        node: Container | None = container
        while node is not None and node not in self.named and node not in self.around:
            missing.append(node)
            node = node.parent
        scope = self.named.get(node) if node is not None else None
        for element in reversed(missing):
            scope = self.named[element] = scope or (element if self.says(element) else None)
        return scope

    def says(self, element: Container) -> bool:
        """Whether an element says that it holds related stories; each name is asked about once a page."""
        if not element.attributes:
            return False
        names = names_of(element)
        said = self.said.get(names)
        if said is None:
            said = self.said[names] = names_related(names)
        return said


def filled(held: Listed | None) -> Sequence[Listed]:
    """The list that is held, if it has links."""
    return (held,) if held and held.items else ()


def is_named(node: Container) -> bool:
    """Whether an element's class or id says that it holds related stories."""
    return bool(node.attributes) and names_related(names_of(node))


def names_of(node: Container) -> str:
    """An element's class and id."""
    get = node.attributes.get
    return f"{get('class') or ''} {get('id') or ''}"


def in_page_footer(block: Block) -> bool:
    """Whether a block stands in a footer of the page, not in one of its story."""
    footer = block.container.closest("footer")
    return footer is not None and footer.closest("main", "article") is None


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
    """Whether a heading without a link is another story's headline: in the markup of this one's, or of its class.

    Cases: second-story-below.
    """
    block, own = found.block, headline.block
    if block.tag != own.tag or block.tag not in HEADINGS or found.links:
        return False
    names = block.container.attributes.get("class")
    return found.place.path == headline.place.path or bool(names and names == own.container.attributes.get("class"))


def is_link(found: Facts) -> bool:
    """Whether a block is little else than a link."""
    if found.link_share < LINKED_CARD or found.size < SHORTEST_ITEM:
        return False
    return found.link_share >= LINKED or found.block.tag in HEADINGS or is_card(found.block)


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
    return "class" in block.container.attributes and bool(found.place.own & cues.HEADLINE)


def goes_on(held: Listed, block: Block) -> bool:
    """Whether a block stands in the list's element, or in the next of several that are called the same."""
    if within(block, held.scope):
        return True
    if held.reason != BY_CLASS:
        return False
    names, above = held.scope.attributes.get("class"), held.scope.parent
    return any(node.parent is above and node.attributes.get("class") == names for node in block.container.chain())


def names_list(text: str, topic: Topic) -> bool:
    """Whether a heading announces a list of stories, as made for this one or by a word of what it is about."""
    return heads_stories(text) or (opens_list(text) and topic.share((text,)) > 0)


def is_announced(held: Listed | None) -> bool:
    """Whether a list's heading says that it was made for this story."""
    return held is not None and held.heading is not None and heads_stories(held.heading.block.text)


def is_tab(held: Listed, found: Facts) -> bool:
    """Whether a heading names another tab beside the one that announces stories: no link stands between the two."""
    return not held.items and is_announced(held) and announces_site_list(found.block.text)


def is_offered(work: Labelling, listed: Listed, topic: Topic) -> bool:
    """Whether a list was made for this story: the less its heading says so, the more its place and links must.

    Cases: georgian-news-card-page, elementor-widget-containers.
    """
    heading = listed.heading.block.text if listed.heading else ""
    if heads_stories(heading):
        return True
    if listed.reason == BY_TOPIC:
        return len(listed.items) > 1 and topic.alike(stories(listed.items)) >= ALIKE
    if heading and not leaves_open(heading):
        return not announces_site_list(heading) and topic.alike(listed.items) >= ALIKE
    assert work.last is not None
    first = listed.items[0]
    if within(first.block, holder(work.blocks[work.last])):
        return True
    if listed.reason == BY_PLACE:
        return topic.alike(listed.items) >= ALIKE
    if announces_site_list(heading) or announces_stories(heading):
        least = 1.0 if announces_site_list(heading) else SOME
        return not first.place.anywhere & cues.SIDE and topic.alike(listed.items) >= least
    if first.place.anywhere & cues.SIDE and not topic.alike(listed.items):
        return False
    return is_named(listed.scope) or any(map(is_named, islice(first.block.container.chain(), LEVELS_OVER_LINK)))


def stands_in(block: Block, body: Container) -> bool:
    """Whether a block stands in the body's element, or in the next of several of its class that the text fills."""
    names, tag = body.attributes.get("class"), body.tag
    node: Container | None = block.container
    while node is not None:
        if node is body or (names and node.tag == tag and node.attributes.get("class") == names):
            return True
        node = node.parent
    return False


def is_card_of_text(work: Labelling, listed: Listed) -> bool:
    """Whether a list is one link in the body's own element, set as those between its paragraphs are."""
    assert work.last is not None
    addresses = {anchor.href for found in listed.items for anchor in found.block.anchors}
    inside = stands_in(listed.items[0].block, holder(work.blocks[work.last]))
    return inside and len(addresses) == 1 and not is_announced(listed)


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
    """The parts of a block that announces and links stories in one line ("Related: A, B"), or nothing.

    Cases: russian-windows-1251-table-layout.
    """
    if not block.anchors:
        return ()
    end = block.anchors[0].start
    if folded(block.text[:end]) not in STORY_ANNOUNCEMENTS:
        end = label_end(block.text, STORY_ANNOUNCEMENTS) or glued_label(block)
    end = end or lead_in(block)
    if not end or len(block.text) - end - block.linked > LONGEST_BESIDE:
        return ()
    links = (Part(max(end, anchor.start), anchor.end, Role.RELATED_LIST) for anchor in block.anchors)
    return (Part(0, end, Role.RELATED_LABEL), *links)
