"""Facts of a page's blocks come in; the cards of other stories are labelled: what they print is none of this story.

A card is known by its heading that is a link, where several stand beside each other, or by a few doubtful words in a
small element that holds a link to another story, or that is an article inside the story's own.
"""

from collections.abc import Sequence
from urllib.parse import urlsplit

from newsparse.blocks.block import Container
from newsparse.roles.addresses import LINKED, leads_to_story, shares_picture_link
from newsparse.roles.features import HEADINGS, IN, Facts, within
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling

REPEATS = 3
CARD_TAGS = ("li", "article")
IN_CARD = IN["li"] | IN["article"]
LARGEST_CARD = 800
CHOSEN = 0.5
CARD_REASON = "in a card of another story, one of several"
# Of what the model doubts more, 36 of 37 blocks that stand so were no text of the news story.
SURE = 0.75
EXCERPT_REASON = "the summary of another story, in its card"
SHORTEST_EXCERPT = 40
# Shorter links beside a picture name topics and places.
SHORTEST_LINK = 25
# A card holds little of the page's prose.
LARGEST_SHARE = 0.25
HIGHEST_CARD = 6
REACH = 4
FAR = 40
IN_CELL = IN["td"] | IN["th"]


def label_cards(work: Labelling, chosen: Sequence[Facts]) -> None:
    """Label what cards of other stories print beside their links, and the links that the model chose."""
    label_excerpts(work, chosen)
    others = cards(work)
    if not others:
        return
    for found in work.facts:
        if found is None or not found.place.tags & IN_CARD or found.block.container.closest(*CARD_TAGS) not in others:
            continue
        index = found.block.index
        if found.link_share < LINKED or work.odds.get(index, 0.0) >= CHOSEN:
            work.give(index, Role.BOILERPLATE, CARD_REASON)


def cards(work: Labelling) -> frozenset[Container]:
    """The list items and articles that are teasers: each has a heading that is a link on this site, and so have others.

    Cases: search-results-page.
    """
    beside: dict[Container | None, list[tuple[Container, str]]] = {}
    for found in work.facts:
        if found is None or found.link_share < LINKED or not found.place.tags & IN_CARD or not titles_card(work, found):
            continue
        card = found.block.container.closest(*CARD_TAGS)
        if card is not None and work.masses.text(card) <= LARGEST_CARD:
            beside.setdefault(card.parent, []).append((card, found.block.anchors[0].href))
    # An address is taken apart only where there are enough beside it.
    groups = (group for group in beside.values() if len(group) >= REPEATS)
    leading = ({card for card, href in group if leads_elsewhere_here(work, href)} for group in groups)
    held = {card for group in leading if len(group) >= REPEATS for card in group}
    own = None if work.headline is None else work.blocks[work.headline].container.closest(*CARD_TAGS)
    return frozenset(held - {own})


def titles_card(work: Labelling, found: Facts) -> bool:
    """Whether a link is a card's headline: in a heading, or beside a picture that leads where it does."""
    block = found.block
    return block.tag in HEADINGS or (found.size >= SHORTEST_LINK and shares_picture_link(work.blocks, block))


def leads_elsewhere_here(work: Labelling, href: str) -> bool:
    """Whether an address is one of another page of this site, and not of a place on this one."""
    href = href.strip()
    if href.startswith(("#", "?")):
        return False
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    url = work.context.url
    if parts.scheme not in ("", "http", "https"):
        return False
    if url is None:
        return not parts.netloc
    steps = tuple(filter(None, parts.path.split("/")))
    own = len(url.segments)
    # A page of this one has its number behind the path.
    here = steps[:own] == url.segments and all(map(str.isdigit, steps[own:]))
    return not here and (not parts.netloc or url.host in parts.netloc)


def label_excerpts(work: Labelling, chosen: Sequence[Facts]) -> None:
    """Label the doubtful words that sum up another story."""
    if work.headline is None:
        return
    own = frozenset(work.blocks[work.headline].container.chain())
    for found in chosen:
        if found.links or found.place.tags & IN_CELL or is_sure(work, found):
            continue
        if in_inner_article(work, found) or is_excerpt(work, found, own):
            work.give(found.block.index, Role.BOILERPLATE, EXCERPT_REASON)


def is_sure(work: Labelling, found: Facts) -> bool:
    """Whether the model hardly doubts that a block is story."""
    return work.probability(found.block.index) >= SURE


def is_excerpt(work: Labelling, found: Facts, own: frozenset[Container]) -> bool:
    """Whether a sentence stands in a small element with a link to another story.

    Cases: teasers-with-excerpts-in-and-below-the-story.
    """
    if found.size < SHORTEST_EXCERPT or not found.sentences:
        return False
    node: Container | None = found.block.container
    for _ in range(HIGHEST_CARD):
        if node is None or node in own or not is_small(work, node):
            return False
        if work.masses.linked(node) >= SHORTEST_LINK and links_story(work, found, node):
            return not holds_sure(work, found, node)
        node = node.parent
    return False


def is_small(work: Labelling, node: Container) -> bool:
    """Whether an element holds no more than a card does, and little of the page's prose."""
    return work.masses.text(node) <= LARGEST_CARD and work.masses.share(node)[0] <= LARGEST_SHARE


def in_inner_article(work: Labelling, found: Facts) -> bool:
    """Whether the article around a block is another story's card: small, inside another, and no entry of the page."""
    card = found.block.container.closest("article")
    if card is None or card.parent is None or work.headline is None or not is_small(work, card):
        return False
    if card.parent.closest("article") is None or within(work.blocks[work.headline], card):
        return False
    entries = any(is_entry(work, other, card) for other in around(work, found, FAR))
    return not entries and not holds_sure(work, found, card)


def is_entry(work: Labelling, found: Facts, beside: Container) -> bool:
    """Whether a block is surely story and stands in an article beside another one, as the entries of a live page do."""
    own = found.block.container.closest("article")
    return own is not None and own.parent is beside.parent and is_sure(work, found)


def around(work: Labelling, found: Facts, reach: int) -> list[Facts]:
    """The text blocks so many places before a block and behind it."""
    index = found.block.index
    return [other for other in work.facts[max(0, index - reach) : index + reach + 1] if other is not None]


def near(work: Labelling, found: Facts, box: Container) -> list[Facts]:
    """The text blocks right before a block and right behind it that stand in an element with it."""
    return [other for other in around(work, found, REACH) if within(other.block, box)]


def links_story(work: Labelling, found: Facts, box: Container) -> bool:
    """Whether a line beside a block, in an element with it, is nothing but a link to another story of this site."""
    return any(
        other.link_share >= LINKED
        and other.size >= SHORTEST_LINK
        and leads_to_story(other.block)
        and all(leads_elsewhere_here(work, anchor.href) for anchor in other.block.anchors)
        for other in near(work, found, box)
    )


def holds_sure(work: Labelling, found: Facts, box: Container) -> bool:
    """Whether a block beside a doubtful one, in an element with it, is surely story."""
    return any(is_sure(work, other) for other in near(work, found, box))
