"""The pieces of text between two block-level boundaries come in; they go out as one Block."""

from newsparse.blocks.block import Anchor, Block, Container, Span

# A page has hundreds of blocks, links and spans, and a named tuple's own constructor takes twice as long.
new = tuple.__new__

Piece = tuple[str, Container, Container | None]
"""Characters, the element that they stand in, and the link around them."""


def text_block(index: int, tag: str, pieces: list[Piece], *, keep_space: bool) -> Block | None:
    """The text of a run as a Block, one space between words; None where it has no text."""
    if keep_space:
        return mixed_block(index, tag, pieces, keep_space=True)
    if len(pieces) > 1:
        while len(pieces) > 1 and pieces[-1][0].isspace():
            pieces.pop()
        if len(pieces) > 1:
            return mixed_block(index, tag, pieces, keep_space=False)
    characters, container, link = pieces[0]
    text = " ".join(characters.split())
    if not text:
        return None
    anchors = () if link is None else (new(Anchor, (0, len(text), link.attributes["href"])),)
    return new(Block, (index, "text", tag, text, container, anchors, (), (), None))


def mixed_block(index: int, tag: str, pieces: list[Piece], *, keep_space: bool) -> Block | None:
    """The Block of a run of several pieces: its elements, links and line breaks as offsets in its text."""
    out: list[str] = []
    spans: list[Span] = []
    breaks: list[int] = []
    links: list[tuple[int, int, Container]] = []
    length = 0
    space = False
    for raw, container, link in pieces:
        if keep_space:
            words = raw
        else:
            words = " ".join(raw.split())
            if not words:
                space = True
                if raw == "\n" and length and (not breaks or breaks[-1] != length):
                    breaks.append(length)
                continue
            if length and (space or raw[0].isspace()):
                out.append(" ")
                length += 1
            space = raw[-1].isspace()
        out.append(words)
        start, length = length, length + len(words)
        spans.append(new(Span, (start, length, container)))
        if link is not None:
            if links and links[-1][2] is link:
                start = links.pop()[0]
            links.append((start, length, link))
    text = "".join(out)
    text = text.strip("\n") if keep_space and text.strip() else text.strip()
    if not text:
        return None
    anchors = tuple([new(Anchor, (a, b, link.attributes["href"])) for a, b, link in links])
    noted = tuple([offset for offset in breaks if offset < length])
    parts = tuple(spans) if len(spans) > 1 else ()
    return new(Block, (index, "text", tag, text, common(spans), anchors, parts, noted, None))


def common(spans: list[Span]) -> Container:
    """The deepest element that holds all spans."""
    found = spans[0][2]
    for span in spans:
        other = span[2]
        while other is not found:
            if found.depth > other.depth:
                found = found.parent or found
            elif other.depth > found.depth or other.parent is not None:
                other = other.parent or other
                if found.depth > other.depth:
                    continue
            else:
                break
    return found
