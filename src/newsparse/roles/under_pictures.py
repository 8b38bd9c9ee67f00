"""The page's blocks come in; the markup in which it sets captions goes out, where no name in it says so.

Sites whose classes are hashes set no figure and name no caption. But a text that stands right behind every picture,
and whose like stands nowhere else, can be little else.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsparse.blocks.block import Block
from newsparse.roles.features import HEADINGS, LONG, Facts, element_of, holder
from newsparse.roles.state import Labelling, Markup

REPEATS = 2
# Cards of products and posts print a title under each picture too, but no paragraph of the story beside it.
BESIDE = 3


def markup_under_pictures(blocks: Sequence[Block]) -> frozenset[Markup]:
    """The markup in which texts stand right behind pictures, twice and more, and nowhere else on the page.

    Cases: captions-known-by-their-markup-alone.
    """
    behind = [two for one, two in pairwise(blocks) if one.kind == "image" and two.kind == "text" and not two.anchors]
    counts = Counter(markup_of(block) for block in behind if block.tag not in HEADINGS)
    often = {key for key, count in counts.items() if count >= REPEATS and key[1]}
    if not often:
        return frozenset()
    everywhere = Counter(key for block in blocks if block.kind == "text" and (key := markup_of(block)) in often)
    return frozenset(key for key in often if everywhere[key] == counts[key])


def is_under_each_picture(work: Labelling, found: Facts) -> bool:
    """Whether a block is in that markup, and stands beside the story's paragraphs in their element."""
    block = found.block
    if found.links or markup_of(block) not in work.under_pictures:
        return False
    own = holder(block)
    beside = work.facts[max(0, block.index - BESIDE) : block.index + BESIDE + 1]
    return any(other is not None and other.size >= LONG and holder(other.block) is own for other in beside)


def markup_of(block: Block) -> Markup:
    """The tag of a block and the class of its block-level element."""
    return block.tag, element_of(block).attributes.get("class")
