"""What the one walk yields: a flat list of Blocks, each knowing the chain of elements it stands in."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

Attributes = dict[str, str]


class Container:
    """An element that blocks stand in: tag, attributes, parent, and its place among its parent's elements.

    A plain class with slots, for a page has thousands; only the walk that builds it assigns to it.
    """

    __slots__ = ("attributes", "children", "depth", "parent", "position", "tag")

    def __init__(self, tag: str, attributes: Attributes, parent: "Container | None") -> None:
        """Register the element as the next child of its parent."""
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children = 0
        if parent is None:
            self.position = 1
            self.depth = 0
        else:
            parent.children += 1
            self.position = parent.children
            self.depth = parent.depth + 1

    def chain(self) -> Iterator["Container"]:
        """This element, its parent, and so on to the root."""
        node: Container | None = self
        while node is not None:
            yield node
            node = node.parent

    def closest(self, *tags: str) -> "Container | None":
        """The nearest of this element and its ancestors that has one of the tags."""
        node: Container | None = self
        while node is not None and node.tag not in tags:
            node = node.parent
        return node

    def path(self) -> str:
        """A CSS path that finds the element, such as `html > body:nth-child(2) > p:nth-child(1)`."""
        steps: list[str] = []
        node: Container | None = self
        while node is not None:
            above = node.parent
            if node.tag:
                steps.append(f"{node.tag}:nth-child({node.position})" if above and above.tag else node.tag)
            node = above
        steps.reverse()
        return " > ".join(steps)


class Anchor(NamedTuple):
    """A link inside a block's text, from offset start to end (characters); href is absolute or None."""

    start: int
    end: int
    href: str


class Span(NamedTuple):
    """A stretch of a block's text that stands in one (usually inline) element."""

    start: int
    end: int
    container: Container


class Media(NamedTuple):
    """A picture or an embed as the markup declares it, URLs as printed: best candidate first."""

    urls: tuple[str, ...]
    alt: str | None = None
    width: int | None = None
    height: int | None = None
    href: str | None = None


class Block(NamedTuple):
    """One printed block: a run of text between block-level boundaries, or a picture, or an embed.

    `text` has one space between words (pre keeps its own); `breaks` are the offsets where a single line break stood.
    `tag` is the nearest block-level tag. `container` is the deepest element that holds all of the text.
    """

    index: int  # type: ignore[assignment]  # a block is asked for its index, never for a value
    kind: Literal["text", "image", "embed"]
    tag: str
    text: str
    container: Container
    anchors: tuple[Anchor, ...] = ()
    spans: tuple[Span, ...] = ()
    breaks: tuple[int, ...] = ()
    media: Media | None = None

    @property
    def linked(self) -> int:
        """How many characters of the text stand inside links."""
        return sum(anchor.end - anchor.start for anchor in self.anchors)
