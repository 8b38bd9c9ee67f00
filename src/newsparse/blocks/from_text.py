"""Flattened text comes in, Blocks go out: one a line, hard-wrapped paragraphs joined again."""

import re
from itertools import pairwise

from newsparse.blocks.block import Block, Container

BLANK = re.compile(r"\n[ \t\u3000]*\n+")
# Mail and terminals wrap at up to that many characters; a longer line was never wrapped.
WIDEST_WRAP = 120
NARROWEST_WRAP = 40


def read_text(text: str, max_blocks: int) -> tuple[Block, ...]:
    r"""Cut the text into blocks: at line breaks, and where lines were wrapped at a fixed width, at blank lines only.

    >>> [block.text for block in read_text("World\n\nA headline\nA paragraph.", 100)]
    ['World', 'A headline', 'A paragraph.']
    """
    root = Container("text", {}, None)
    lines: list[str] = []
    for group in BLANK.split(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")):
        found = [" ".join(line.split()) for line in group.split("\n")]
        found = [line for line in found if line]
        lines += [" ".join(found)] if wrapped(found) else found
    return tuple(
        Block(index, "text", "text", line, Container("line", {}, root)) for index, line in enumerate(lines[:max_blocks])
    )


def wrapped(lines: list[str]) -> bool:
    """Whether the lines are one paragraph, wrapped: in each but the last, the next line's first word had no room.

    Cases: text-wrapped-lines-at-80-columns.
    """
    width = max(map(len, lines), default=0)
    if len(lines) < 2 or not NARROWEST_WRAP < width <= WIDEST_WRAP:
        return False
    return all(len(line) + 1 + len(after.split(" ", 1)[0]) > width for line, after in pairwise(lines))
