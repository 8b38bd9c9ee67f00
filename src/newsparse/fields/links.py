"""Links inside sentences: labelled blocks and the body come in, each link with its place in the body goes out."""

from collections.abc import Iterator, Mapping, Sequence

from newsparse.article import BodyBlock, Link, Paragraph, Quote
from newsparse.blocks.block import Block
from newsparse.evidence.url import absolute
from newsparse.roles.role import Labelled, Part, Role

# A story has a few dozen; a hostile page could link every letter.
MAX_LINKS = 5_000
# That many characters tell whether a text begins here; its end may have gone elsewhere, as a quotation's source does.
OPENING = 24


def choose(
    labelled: Labelled, blocks: Sequence[BodyBlock], index_of: Mapping[int, int], base: str | None
) -> tuple[Link, ...]:
    """The links of the body's paragraphs and quotations, in reading order.

    Args:
        labelled: The page's blocks and their roles.
        blocks: The body.
        index_of: Index of a source block -> index into the body.
        base: The URL that relative links start from.

    >>> choose(Labelled((), ()), (), {}, None)
    ()
    """
    found: list[Link] = []
    read_to: dict[int, int] = {}
    parts = list(labelled.of(Role.PARAGRAPH, Role.QUOTE))
    linked = {index_of.get(block.index) for block, _ in parts if block.anchors}
    for block, part in parts:
        place = index_of.get(block.index)
        if place is None or place not in linked:
            continue
        target = blocks[place]
        if not isinstance(target, (Paragraph, Quote)):
            continue
        text = block.text[part.start : part.end].strip()
        offset = _offset(target.text, text, read_to.get(place, 0))
        if offset is None or len(found) >= MAX_LINKS:
            continue
        read_to[place] = offset + len(text)
        links = _links(block, part, place, offset, base)
        found += (link for link in links if link.start + len(link.text) <= len(target.text))
    return tuple(found)


def _offset(whole: str, text: str, read_to: int) -> int | None:
    """Where a part's text begins in the body's block: where the last part ended, or one separator on."""
    opening = text[:OPENING]
    if not opening:
        return None
    return next((at for at in (read_to, read_to + 1) if whole.startswith(opening, at)), None)


def _links(block: Block, part: Part, place: int, offset: int, base: str | None) -> Iterator[Link]:
    """The links of one part, whose text stands at `offset` in the body's block."""
    raw = block.text[part.start : part.end]
    shift = offset - part.start - (len(raw) - len(raw.lstrip()))
    for anchor in block.anchors:
        if anchor.start < part.start or anchor.end > part.end or anchor.href.lstrip().startswith("#"):
            continue
        words = block.text[anchor.start : anchor.end]
        url = absolute(anchor.href, base)
        if url and words.strip():
            lead = len(words) - len(words.lstrip())
            yield Link(text=words.strip(), url=url, block=place, start=anchor.start + lead + shift)
