"""A Page comes in; its Blocks and its Declarations come out of one walk.

Text is gathered into runs. A block-level boundary or a double line break ends a run and makes it a Block; inline
elements do not. Pictures inside a run never split it: they are set before or behind it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsparse.blocks import media
from newsparse.blocks.block import Attributes, Block, Container, Media
from newsparse.blocks.elements import (
    BLOCK,
    BREAKS,
    CHARACTERS,
    CLOSED,
    DECLARES,
    DECLARING,
    EMBEDS,
    FLOWS,
    KINDS,
    NOTED,
    PICTURES,
    PLAYERS,
    PROPS,
    RESOURCES,
    SCRIPT,
    STATES,
    UNPRINTED,
    hides,
    is_window_hint,
    kind_of_unknown,
)
from newsparse.blocks.runs import Piece, text_block
from newsparse.evidence.declaration import Declaration
from newsparse.limits import Limits
from newsparse.nodes import COMMENT, Node
from newsparse.page import Page

# Elements whose text would be read again and again if they nested without end.
MAX_OPEN_DECLARATIONS = 8
MAX_DECLARATIONS = 10_000
MAX_SCRIPTS = 500
ASSIGNED = re.compile(r"\s*(?:window|self|globalThis)(?:\.|\[[\"'])\w+(?:[\"']\])?\s*=\s*(?=[{\[])")
LONGEST_LABEL = 40
MAX_LABEL_PIECES = 20


@dataclass(frozen=True, slots=True)
class Reading:
    """What the walk found: blocks in reading order, declarations in document order."""

    blocks: tuple[Block, ...]
    declarations: tuple[Declaration, ...]
    scripts: tuple[Node, ...] = ()
    """The scripts of code, unread."""


def read_blocks(page: Page, limits: Limits, *, within: str = "") -> Reading:
    """Walk the page once; `within` names the element of another page that it stands in, as paths begin with."""
    reader = Reader(limits.max_blocks)
    if page.root is not None:
        walk(page.root, reader, Container(within, {}, None))
    reader.flush()
    return Reading(tuple(reader.blocks), tuple(reader.declarations()), tuple(reader.scripts))


def assigned(scripts: Iterable[Node]) -> Iterator[str]:
    """The data that scripts of code set a name of the window to: `window.__STATE__ = {...}`.

    Cases: story-in-apollo-state-only.
    """
    for script in scripts:
        inner = script.first_child
        code = (inner.text_content or "") if inner is not None else ""
        if found := ASSIGNED.match(code):
            yield code[found.end() :]


def walk(root: Node, reader: "Reader", here: Container) -> None:  # noqa: C901, PLR0912, PLR0915 - a flat loop
    """Read every node from the root on, which stands in `here`, until there are as many blocks as are allowed.

    Every element and every text of the page passes through this loop, so it holds the common cases itself and calls the
    reader for the others.
    """
    pieces, pictures, links, levels = reader.pieces, reader.pictures, reader.links, reader.block_level
    hearing, watched, kind_of = reader.open_stated, reader.watched, KINDS.get
    silence: Container | None = None  # the element whose text is not printed: hidden, a player or the title
    open_nodes: list[Node] = []
    open_kinds: list[int] = []
    node = root
    while True:
        tag = node.tag or COMMENT
        kind = kind_of(tag)
        if kind is None:
            kind = kind_of_unknown(tag, levels[-1])
        if kind == CHARACTERS:
            value = node.text_content or ""
            if hearing:
                reader.hear(value)
            if silence is not None:
                pass
            elif not value.isspace() or reader.preformatted:
                if not (links and pieces and is_window_hint(value)):
                    pieces.append((value, here, links[-1] if links else None))
            elif pieces:
                pieces.append((" ", here, None))
        elif kind < SCRIPT:
            attributes: Attributes = node.attributes  # type: ignore[assignment]  # a value may be None
            here = Container(tag, attributes, here)
            hidden = False
            if kind == DECLARES or (attributes and not NOTED[kind].isdisjoint(attributes)):
                if kind == DECLARES or not STATES.isdisjoint(attributes):
                    reader.declare(here, kind)
                hidden = silence is None and hides(kind, tag, attributes)
            if hidden:
                silence = here
            elif silence is not None:
                if tag == "source" and reader.player is not None:
                    reader.player_source(attributes)
            elif kind >= BLOCK:
                if tag == "button" and reader.in_sentence():
                    silence = here
                else:
                    if pieces or pictures:
                        reader.flush()
                        if len(reader.blocks) >= reader.max_blocks:
                            return
                    levels.append(tag)
                    if kind == EMBEDS:
                        silence = reader.block_start(here)
            elif kind != FLOWS:
                silence = reader.special(here, kind)
            elif tag == "a" and attributes.get("href"):
                links.append(here)
            if kind != CLOSED and tag != "iframe":
                child = node.first_child
                if child is not None:
                    open_nodes.append(node)
                    open_kinds.append(kind)
                    node = child
                    continue
        elif kind == SCRIPT:
            reader.script(node, here)
        elif kind == UNPRINTED:
            here.children += 1
        while True:
            if kind < SCRIPT:
                if watched and here in watched:
                    reader.close(here)
                if silence is None:
                    if kind >= BLOCK:
                        if pieces or pictures:
                            reader.flush()
                        if levels.pop() == "pre":
                            reader.preformatted -= 1
                    elif links and links[-1] is here:
                        links.pop()
                elif silence is here:
                    reader.end_player(here)
                    silence = None
                here = here.parent or here
            if not open_nodes:
                return
            following = node.next
            if following is not None:
                node = following
                break
            node = open_nodes.pop()
            kind = open_kinds.pop()


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
        self.block_level: list[str] = ["body"]
        self.pieces: list[Piece] = []
        self.pictures: list[tuple[bool, Media, Container]] = []
        self.links: list[Container] = []
        self.open_stated: list[Stated] = []
        self.scopes: list[tuple[Container, int]] = []
        self.watched: set[Container] = set()
        self.scripts: list[Node] = []
        self.sources: list[str] = []
        self.player: Media | None = None
        self.preformatted = 0
        self.blank = 0  # so many pieces at the run's beginning are white space

    def in_sentence(self) -> bool:
        """Whether the run being gathered is already longer than a label: a button in it is a widget, not its end."""
        return sum([len(piece[0]) for piece in self.pieces[-MAX_LABEL_PIECES:]]) > LONGEST_LABEL

    def block_start(self, here: Container) -> Container | None:
        """A preformatted block, a player or an embed begins; returns the element if its text is not printed."""
        tag = here.tag
        if tag == "pre":
            self.preformatted += 1
            return None
        found = media.embed(tag, here.attributes)
        if tag in PLAYERS:
            self.player = found
            return here
        self.add(Block(len(self.blocks), "embed", tag, found.alt or "", here, media=found))
        return None

    def player_source(self, attributes: Attributes) -> None:
        """One more address of the player that is open."""
        url = (attributes.get("src") or "").strip()
        if url and self.player is not None:
            self.player = Media((*self.player.urls, url), alt=self.player.alt)

    def end_player(self, here: Container) -> None:
        """An element without printed text ends; if it is a player, it becomes a block."""
        if self.player is not None:
            self.block_level.pop()
            self.add(Block(len(self.blocks), "embed", here.tag, self.player.alt or "", here, media=self.player))
            self.player = None

    def special(self, here: Container, kind: int) -> Container | None:
        """A line break, a picture, a source or an element of the head begins; returns it if its text is not printed."""
        if kind == BREAKS:
            self.line_break(here)
        elif kind == PICTURES:
            self.picture(here)
        elif here.tag == "picture":
            self.sources = []
        elif here.tag == "source":
            self.sources += [value for name in media.LAZY_SRCSET if (value := here.attributes.get(name))]
        elif here.tag == "title":
            return here
        return None

    def hear(self, characters: str) -> None:
        """Text of elements that state facts."""
        for stated in self.open_stated:
            stated.pieces.append(characters)

    def script(self, node: Node, above: Container) -> None:
        """Note a script that holds data."""
        kind = node.attributes.get("type")
        if not kind or "json" not in kind or len(self.stated) >= MAX_DECLARATIONS:
            above.children += 1
            if len(self.scripts) < MAX_SCRIPTS:
                self.scripts.append(node)
            return
        here = Container("script", node.attributes, above)  # type: ignore[arg-type]
        stated = Stated("script", here.attributes, self.scopes[-1][1] if self.scopes else None, here)
        inner = node.first_child
        stated.pieces.append((inner.text_content or "") if inner is not None else "")
        self.stated.append(stated)

    def declare(self, here: Container, kind: int) -> None:
        """Note an element that states a fact about the page."""
        tag, attributes = here.tag, here.attributes
        if len(self.stated) >= MAX_DECLARATIONS:
            return
        if tag == "link" and attributes.get("rel") in RESOURCES and "itemprop" not in attributes:
            return
        for name in PROPS.intersection(attributes):
            self.props(attributes[name], here)
        stated = Stated(tag, attributes, self.scopes[-1][1] if self.scopes else None, here)
        self.stated.append(stated)
        has_text = tag == "title" if kind == DECLARES else "content" not in attributes
        if "itemscope" in attributes or "typeof" in attributes:
            self.scopes.append((here, len(self.stated) - 1))
            self.watched.add(here)
        elif has_text and len(self.open_stated) < MAX_OPEN_DECLARATIONS:
            self.open_stated.append(stated)
            self.watched.add(here)

    def props(self, value: str, here: Container) -> None:
        """Data in an attribute, which a component is drawn from, is noted as if it stood in a script."""
        if value and value.startswith("{"):
            stated = Stated("script", {"type": "application/json"}, None, here)
            stated.pieces.append(value)
            self.stated.append(stated)

    def close(self, here: Container) -> None:
        """An element that states a fact ends."""
        self.watched.discard(here)
        if self.open_stated and self.open_stated[-1].container is here:
            self.open_stated.pop()
        if self.scopes and self.scopes[-1][0] is here:
            self.scopes.pop()

    def line_break(self, here: Container) -> None:
        """One break is noted, a second one ends the run; preformatted text keeps its empty lines."""
        for characters, _, _ in reversed(self.pieces if not self.preformatted else ()):
            if not characters.isspace():
                break
            if characters == "\n":
                self.flush()
                return
        if self.pieces:
            self.pieces.append(("\n", here, None))

    def picture(self, here: Container) -> None:
        """Keep a picture for the end of the run."""
        link = self.links[-1] if self.links else None
        found = media.image(here.attributes, self.sources, link.attributes.get("href") if link else None)
        self.sources = []
        if found and len(self.pictures) < self.max_blocks:
            self.pictures.append((self.is_blank(), found, here))

    def is_blank(self) -> bool:
        """Whether the run has no text so far; no piece is looked at twice."""
        pieces, blank = self.pieces, self.blank
        while blank < len(pieces) and pieces[blank][0].isspace():
            blank += 1
        self.blank = blank
        return blank == len(pieces)

    def add(self, block: Block) -> None:
        """Keep a block, as long as the limit allows."""
        if len(self.blocks) < self.max_blocks:
            self.blocks.append(block)

    def flush(self) -> None:
        """End the run: its pictures and its text become blocks."""
        if not self.pictures:
            self.write()
            return
        pictures = self.pictures[:]
        self.pictures.clear()
        self.show(pictures, before=True)
        self.write()
        self.show(pictures, before=False)

    def write(self) -> None:
        """The run's text becomes a block."""
        pieces = self.pieces
        if pieces:
            block = text_block(len(self.blocks), self.block_level[-1], pieces, keep_space=self.preformatted > 0)
            pieces.clear()
            self.blank = 0
            if block is not None and len(self.blocks) < self.max_blocks:
                self.blocks.append(block)

    def show(self, pictures: list[tuple[bool, Media, Container]], *, before: bool) -> None:
        """Add the run's pictures that stand before its text, or those behind."""
        for is_before, found, container in pictures:
            if is_before is before:
                self.add(Block(len(self.blocks), "image", "img", "", container, media=found))

    def declarations(self) -> Iterator[Declaration]:
        """The declarations, their texts joined."""
        for stated in self.stated:
            text = "".join(stated.pieces)
            attributes = stated.attributes
            if None in attributes.values():
                attributes = {name: value or "" for name, value in attributes.items()}
            yield Declaration(
                stated.tag,
                attributes,
                text if stated.tag == "script" else " ".join(text.split()),
                stated.scope,
                stated.container.path() if stated.tag not in DECLARING else stated.tag,
            )
