"""The blocks that look like the story come in; those go out that the house did not set between its paragraphs.

Three things stand among the paragraphs of any story of a site: a line that its template prints again and again
("Article content"), a box that asks the reader for support in several sentences, and cards of other stories.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from newsparse.blocks.block import Container
from newsparse.roles.addresses import LINKED, shares_picture_link
from newsparse.roles.features import HEADINGS, IN, Facts
from newsparse.roles.phrases import calls
from newsparse.roles.role import Role
from newsparse.roles.rows import WORDING_AT
from newsparse.roles.state import Labelling

LONGEST_LINE = 60
# A speaker or a label may come twice.
REPEATS = 3
KEPT_TAGS = IN["li"] | IN["td"] | IN["th"] | IN["blockquote"] | IN["pre"]
# A section of the story holds more, or holds but one such sentence.
LARGEST_SHARE = 0.25
CARD_TAGS = ("li", "article")
# Shorter links beside a picture name topics and places.
SHORTEST_TITLE = 25
LARGEST_CARD = 800
CHOSEN = 0.5
CARD_REASON = "in a card of another story, one of several"
LEAST_ASKING = 0.6
HIGHEST_BOX = 6


def without_furniture(work: Labelling, chosen: Sequence[Facts]) -> list[Facts]:
    """The chosen blocks without the template's lines and the boxes that ask for something, which get their label."""
    lines = repeated_lines(chosen)
    boxes = asking_boxes(work, chosen)
    label_cards(work)
    kept: list[Facts] = []
    for found in chosen:
        if is_line(found) and found.block.text in lines:
            work.give(found.block.index, Role.BOILERPLATE, "a line that the template prints again and again")
        elif boxes and not boxes.isdisjoint(found.block.container.chain()):
            work.give(found.block.index, Role.BOILERPLATE, "in a box that asks the reader for something")
        elif work.role(found.block.index) is None:
            kept.append(found)
    return kept


def is_line(found: Facts) -> bool:
    """Whether a block is a few words that end no sentence, and neither a heading nor an entry of something."""
    return (
        found.size < LONGEST_LINE
        and not found.terminal
        and found.block.tag not in HEADINGS
        and not found.place.tags & KEPT_TAGS
    )


def repeated_lines(chosen: Iterable[Facts]) -> frozenset[str]:
    """The lines that stand in the story three times or more."""
    counts = Counter(found.block.text for found in chosen if is_line(found))
    return frozenset(text for text, count in counts.items() if count >= REPEATS)


def label_cards(work: Labelling) -> None:
    """Label what cards of other stories print beside their links, and the links that the model chose."""
    others = cards(work)
    if not others:
        return
    for found in work.facts:
        if found is None or found.block.container.closest(*CARD_TAGS) not in others:
            continue
        index = found.block.index
        if found.link_share < LINKED or work.odds.get(index, 0.0) >= CHOSEN:
            work.give(index, Role.BOILERPLATE, CARD_REASON)


def cards(work: Labelling) -> frozenset[Container]:
    """The list items and articles that are teasers: each has a heading that is a link on this site, and so have others.

    Cases: search-results-page.
    """
    beside: dict[Container | None, set[Container]] = {}
    for found in work.facts:
        if found is None or found.link_share < LINKED or not titles_card(work, found):
            continue
        card = found.block.container.closest(*CARD_TAGS)
        if card is not None and work.masses.text(card) <= LARGEST_CARD and leads_elsewhere_here(work, found):
            beside.setdefault(card.parent, set()).add(card)
    held = {card for group in beside.values() if len(group) >= REPEATS for card in group}
    own = None if work.headline is None else work.blocks[work.headline].container.closest(*CARD_TAGS)
    return frozenset(held - {own})


def titles_card(work: Labelling, found: Facts) -> bool:
    """Whether a link is a card's headline: in a heading, or beside a picture that leads where it does."""
    block = found.block
    return block.tag in HEADINGS or (found.size >= SHORTEST_TITLE and shares_picture_link(work.blocks, block))


def leads_elsewhere_here(work: Labelling, found: Facts) -> bool:
    """Whether a block's link leads to another page of this site."""
    href = found.block.anchors[0].href.strip()
    if href.startswith(("#", "?")):
        return False
    parts = urlsplit(href)
    url = work.context.url
    return parts.scheme in ("", "http", "https") and (
        not parts.netloc or (url is not None and url.host in parts.netloc)
    )


def asking_boxes(work: Labelling, chosen: Sequence[Facts]) -> frozenset[Container]:
    """The elements beside the story's own whose sentences are mostly of the house's business, one of them a call."""
    boxes = {box for found in chosen if calls(found.block.text) and (box := box_around(work, found)) is not None}
    return frozenset(box for box in boxes if mostly_asks(work, chosen, box))


def box_around(work: Labelling, found: Facts) -> Container | None:
    """The largest element around a block that holds but a small share of the page's prose."""
    box: Container | None = None
    node = found.block.container.parent
    for _ in range(HIGHEST_BOX):
        if node is None or work.masses.share(node)[0] > LARGEST_SHARE:
            break
        box, node = node, node.parent
    return box


def mostly_asks(work: Labelling, chosen: Sequence[Facts], box: Container) -> bool:
    """Whether most of the chosen text in an element speaks of subscriptions and the like, or of "us"."""
    held = [found for found in chosen if box in found.block.container.chain()]
    asking = sum(found.size for found in held if speaks_of_house(work, found))
    return len(held) > 1 and asking >= LEAST_ASKING * sum(found.size for found in held)


def speaks_of_house(work: Labelling, found: Facts) -> bool:
    """Whether a block's words are of the house's business."""
    row = work.rows[found.block.index]
    if row is None:
        return False
    house, first_person = row.numbers[WORDING_AT : WORDING_AT + 2]
    return house + first_person > 0
