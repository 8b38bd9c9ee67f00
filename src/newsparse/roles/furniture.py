"""The blocks that look like the story come in; those go out that the house did not set between its paragraphs.

Some things stand among the paragraphs of any story of a site: a line that its template prints again and again
("Article content"), words of a box that it prints once more further down, a box that asks the reader for support in
several sentences, and cards of other stories.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from newsparse.blocks.block import Container
from newsparse.evidence.spelling import squash
from newsparse.roles.cards import label_cards
from newsparse.roles.features import HEADINGS, IN, Facts
from newsparse.roles.phrases import calls
from newsparse.roles.role import Role
from newsparse.roles.rows import WORDING_AT
from newsparse.roles.state import Labelling

LONGEST_LINE = 60
# A speaker or a label may come twice.
REPEATS = 3
KEPT_TAGS = IN["li"] | IN["td"] | IN["th"] | IN["blockquote"] | IN["pre"]
# Of lines that the model is this sure of, 372 of 379 were the story's own: labels of its entries ("Price range: $$").
SURE_LINE = 0.8
# Of what the model is less sure of and the page prints again below the story, 57 of 69 blocks were none of it.
SURE_ONCE = 0.7
SHORTEST_TWICE = 20
# The two may differ in a full stop or a bullet.
SIGNS = 4
# A section of the story holds more, or holds but one such sentence.
LARGEST_SHARE = 0.25
LEAST_ASKING = 0.6
HIGHEST_BOX = 6


def without_furniture(work: Labelling, chosen: Sequence[Facts]) -> list[Facts]:
    """The chosen blocks without the template's lines and the boxes that ask for something, which get their label."""
    lines = repeated_lines(work, chosen)
    boxes = asking_boxes(work, chosen)
    label_cards(work, chosen)
    kept: list[Facts] = []
    for found in chosen:
        if found.block.text in lines and is_line(found):
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


def repeated_lines(work: Labelling, chosen: Iterable[Facts]) -> frozenset[str]:
    """The lines that stand in the story three times or more, unless the model is sure of them each time."""
    lines = [found for found in chosen if is_line(found)]
    counts = Counter(found.block.text for found in lines)
    repeated = {text for text, count in counts.items() if count >= REPEATS}
    return frozenset(
        found.block.text
        for found in lines
        if found.block.text in repeated and work.probability(found.block.index) < SURE_LINE
    )


def drop_printed_again(work: Labelling) -> None:
    """Doubtful sentences that stand once more further down, outside the story, are the template's.

    Cases: box-for-readers-printed-twice.
    """
    assert work.first is not None and work.last is not None
    story = work.facts[work.first : work.last + 1]
    odds = work.odds.get
    unsure = [found for found in story if found and odds(found.block.index, 1.0) < SURE_ONCE]
    doubtful = [found for found in unsure if is_sentence(work, found)]
    if not doubtful:
        return
    own = {squash(found.block.text): found.block.index for found in doubtful}
    sizes = {len(found.block.text) + more for found in doubtful for more in range(-SIGNS, SIGNS + 1)}
    for other in work.facts[doubtful[0].block.index + 1 :]:
        if other is None or len(other.block.text) not in sizes or other.block.index in work.inside:
            continue
        index = own.get(squash(other.block.text), other.block.index)
        if index < other.block.index:
            work.give(index, Role.BOILERPLATE, "words that the template prints again further down")


def is_sentence(work: Labelling, found: Facts) -> bool:
    """Whether a block is some words of the body that the page does not state as its description."""
    named = work.role(found.block.index) in (Role.PARAGRAPH, Role.LIST_ITEM)
    return named and len(found.block.text) >= SHORTEST_TWICE and not work.context.describes(found.block.text)


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
