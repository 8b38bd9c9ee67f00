"""A Page comes in; its Blocks and its Declarations come out of one walk.

Text is gathered into runs. A block-level boundary or a double line break ends a run and makes it a Block; inline elements do
not. Pictures inside a run never split it: they are set before or behind it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from newsparse.blocks import media
from newsparse.blocks.block import Anchor, Attributes, Block, Container, Media, Span
from newsparse.evidence.declaration import Declaration
from newsparse.limits import Limits
from newsparse.page import START, TEXT, Page

INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark", "math", "nobr", "output", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
})  # fmt: skip
DECLARING = frozenset({"base", "html", "link", "meta", "title"})
STATES = frozenset({"itemprop", "itemscope", "property", "typeof"})
PLAYERS = frozenset({"video", "audio", "object"})
# Words of class names that hide text from the eye and leave it to screen readers.
UNSEEN = ("screen-reader", "visually-hidden", "visuallyhidden", "sr-only", "u-hidden-visually", "offscreen")
# These hold whole pages, which scripts show once they are loaded.
NEVER_HIDDEN = frozenset({"html", "body", "main", "article"})
# Elements whose text would be read again and again if they nested without end.
MAX_OPEN_DECLARATIONS = 8
MAX_DECLARATIONS = 20_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What the walk found: blocks in reading order, declarations in document order."""

    blocks: tuple[Block, ...]
    declarations: tuple[Declaration, ...]


def read_blocks(page: Page, limits: Limits) -> Reading:
    """Walk the page once."""
    reader = Reader(limits.max_blocks)
    for event, value, attributes in page.events():
        if event == TEXT:
            reader.text(value)
        elif event == START:
            reader.start(value, attributes)
        else:
            reader.end(value)
    reader.flush()
    return Reading(tuple(reader.blocks), tuple(reader.declarations()))


class Stated:
    """A Declaration while its text is still being read."""

    __slots__ = ("attributes", "container", "pieces", "scope", "tag")

    def __init__(self, tag: str, attributes: Attributes, scope: int | None, container: Container) -> None:
        """Open the declaration at its element."""
        self.tag, self.attributes, self.scope, self.container = tag, attributes, scope, container
        self.pieces: list[str] = []


class Reader:
    """The state of the walk: the open elements, the run being gathered, and what has been found."""

    def __init__(self, max_blocks: int) -> None:
        """Start before the first element."""
        self.blocks: list[Block] = []
        self.stated: list[Stated] = []
        self.max_blocks = max_blocks
        self.here = Container("", {}, None)
        self.block_level: list[str] = ["body"]
        self.pieces: list[tuple[str, Container, Container | None]] = []
        self.pictures: list[tuple[bool, Media, Container]] = []
        self.links: list[Container] = []
        self.open_stated: list[Stated] = []
        self.scopes: list[tuple[Container, int]] = []
        self.sources: list[str] = []
        self.hidden: Container | None = None
        self.player: tuple[Container, Media] | None = None
        self.preformatted = 0
        self.breaks = 0

    def start(self, tag: str, raw: Attributes) -> None:
        """An element begins."""
        attributes = raw
        here = self.here = Container(tag, attributes, self.here)
        if tag in DECLARING or tag == "script":
            self.declare(tag, attributes, tag == "title" or tag == "script")
        elif attributes and not STATES.isdisjoint(attributes):
            self.declare(tag, attributes, "content" not in attributes)
        if self.hidden is not None:
            return
        if attributes and self.hides(tag, attributes):
            self.hidden = here
            return
        if tag in INLINE:
            if tag == "a" and attributes.get("href"):
                self.links.append(here)
        elif tag == "br":
            self.line_break()
        elif tag in media.IMAGE_TAGS:
            self.picture(attributes)
        elif tag == "source":
            self.source(attributes)
        elif tag == "wbr":
            pass
        elif tag != "picture":
            self.block_start(tag, attributes)

    def block_start(self, tag: str, attributes: Attributes) -> None:
        """A block-level element begins: the run before it ends."""
        self.flush()
        self.block_level.append(tag)
        if tag == "pre":
            self.preformatted += 1
        if tag in media.EMBED_TAGS and self.player is None:
            found = media.embed(tag, attributes)
            if tag in PLAYERS:
                self.player = (self.here, found)
            else:
                self.add(Block(len(self.blocks), "embed", tag, found.alt or "", self.here, media=found))

    def hides(self, tag: str, attributes: Attributes) -> bool:
        """Whether the element is not shown; inline text for screen readers alone counts, whole blocks of it do not."""
        style = attributes.get("style")
        if style and "none" in style and "display:none" in style.replace(" ", "") and tag not in NEVER_HIDDEN:
            return True
        if "hidden" in attributes and attributes["hidden"] != "until-found" and tag not in NEVER_HIDDEN:
            return True
        names = attributes.get("class")
        return tag in INLINE and bool(names) and any(word in names for word in UNSEEN)  # type: ignore[operator]

    def text(self, characters: str) -> None:
        """Characters stand here."""
        for stated in self.open_stated:
            stated.pieces.append(characters)
        if self.hidden is not None or self.player is not None or self.here.tag in ("script", "title"):
            return
        if not self.preformatted and characters.isspace():
            if self.pieces:
                self.pieces.append((" ", self.here, None))
            return
        self.breaks = 0
        self.pieces.append((characters, self.here, self.links[-1] if self.links else None))

    def end(self, tag: str) -> None:
        """An element ends."""
        here = self.here
        self.here = here.parent or here
        if self.open_stated and self.open_stated[-1].container is here:
            self.open_stated.pop()
        if self.scopes and self.scopes[-1][0] is here:
            self.scopes.pop()
        if self.hidden is not None:
            if self.hidden is here:
                self.hidden = None
            return
        if tag in INLINE:
            if self.links and self.links[-1] is here:
                self.links.pop()
        elif tag == "picture":
            self.sources = []
        elif tag not in media.IMAGE_TAGS and tag not in ("br", "source", "wbr"):
            self.flush()
            self.block_level.pop()
            if tag == "pre":
                self.preformatted -= 1
            if self.player is not None and self.player[0] is here:
                self.add(Block(len(self.blocks), "embed", tag, self.player[1].alt or "", here, media=self.player[1]))
                self.player = None

    def declare(self, tag: str, attributes: Attributes, has_text: bool) -> None:
        """Note an element that states a fact about the page."""
        if len(self.stated) >= MAX_DECLARATIONS or (tag == "script" and "json" not in (attributes.get("type") or "")):
            return
        stated = Stated(tag, attributes, self.scopes[-1][1] if self.scopes else None, self.here)
        self.stated.append(stated)
        if "itemscope" in attributes or "typeof" in attributes:
            self.scopes.append((self.here, len(self.stated) - 1))
        elif has_text and tag not in DECLARING - {"title"} and len(self.open_stated) < MAX_OPEN_DECLARATIONS:
            self.open_stated.append(stated)

    def line_break(self) -> None:
        """One break is noted, a second one ends the run."""
        self.breaks += 1
        if self.breaks == 2 and not self.preformatted:
            self.flush()
            self.breaks = 1
        self.pieces.append(("\n", self.here, None))

    def picture(self, attributes: Attributes) -> None:
        """Keep a picture for the end of the run."""
        link = self.links[-1] if self.links else self.here.closest("a")
        found = media.image(attributes, self.sources, link.attributes.get("href") if link else None)
        if found:
            before = not any(piece[0].strip() for piece in self.pieces)
            self.pictures.append((before, found, self.here))

    def source(self, attributes: Attributes) -> None:
        """A source of a picture, or of the player that is open."""
        if self.player is not None:
            url = (attributes.get("src") or "").strip()
            container, found = self.player
            self.player = (container, Media((*found.urls, url), alt=found.alt)) if url else self.player
        else:
            self.sources += [value for name in media.LAZY_SRCSET if (value := attributes.get(name))]

    def add(self, block: Block) -> None:
        """Keep a block, as long as the limit allows."""
        if len(self.blocks) < self.max_blocks:
            self.blocks.append(block)

    def flush(self) -> None:
        """End the run: its pictures and its text become blocks."""
        pieces, pictures = self.pieces, self.pictures
        self.breaks = 0
        if not pieces and not pictures:
            return
        self.pieces, self.pictures = [], []
        for before, found, container in pictures:
            if before:
                self.add(Block(len(self.blocks), "image", "img", "", container, media=found))
        run = Run(pieces, keep_space=self.preformatted > 0)
        if run.text:
            self.add(run.block(len(self.blocks), self.block_level[-1]))
        for before, found, container in pictures:
            if not before:
                self.add(Block(len(self.blocks), "image", "img", "", container, media=found))

    def declarations(self) -> Iterator[Declaration]:
        """The declarations, their texts joined."""
        for stated in self.stated:
            text = "".join(stated.pieces)
            yield Declaration(
                stated.tag,
                {name: value or "" for name, value in stated.attributes.items()},
                text if stated.tag == "script" else " ".join(text.split()),
                stated.scope,
                stated.container.path(),
            )


class Run:
    """The text of a run with its links, elements and line breaks as offsets."""

    __slots__ = ("anchors", "breaks", "container", "spans", "text")

    def __init__(self, pieces: list[tuple[str, Container, Container | None]], *, keep_space: bool) -> None:
        """Join the pieces, one space between words."""
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
            spans.append(Span(start, length, container))
            if link is not None:
                if links and links[-1][2] is link:
                    start = links.pop()[0]
                links.append((start, length, link))
        text = "".join(out)
        self.text = text.strip("\n") if keep_space and text.strip() else text.strip()
        self.spans = spans
        self.breaks = tuple(offset for offset in breaks if offset < length)
        self.anchors = tuple(Anchor(a, b, link.attributes["href"]) for a, b, link in links)
        self.container = common(spans) if spans else None

    def block(self, index: int, tag: str) -> Block:
        """The run as a Block."""
        assert self.container is not None
        spans = tuple(self.spans) if len(self.spans) > 1 else ()
        return Block(index, "text", tag, self.text, self.container, self.anchors, spans, self.breaks)


def common(spans: list[Span]) -> Container:
    """The deepest element that holds all spans."""
    found = spans[0].container
    for span in spans:
        other = span.container
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
