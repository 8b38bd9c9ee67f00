"""An lxml tree comes in, Nodes go out: the tree as Lexbor shows its own, so that one walk reads both."""

from typing import Any, Protocol

TEXT, COMMENT = "-text", "-comment"
"""What Lexbor gives as the tags of characters and of comments."""


class Node(Protocol):
    """An element, characters or a comment, as selectolax.lexbor.LexborNode."""

    @property
    def tag(self) -> str | None:
        """An element's name in lower case, TEXT or COMMENT."""

    @property
    def attributes(self) -> dict[str, str | None]:
        """An element's attributes; None is one without a value."""

    @property
    def text_content(self) -> str | None:
        """The characters of a text."""

    @property
    def first_child(self) -> "Node | None":
        """The first node inside an element."""

    @property
    def next(self) -> "Node | None":
        """The node behind this one in the same element."""


class Element:
    """An element of an lxml tree, without its namespace, or a comment or an instruction."""

    __slots__ = ("_element", "tag", "text_content")

    def __init__(self, element: Any) -> None:
        """See the element as a Node."""
        name = element.tag
        self._element = element
        self.tag = name.rpartition("}")[2].lower() if isinstance(name, str) else COMMENT
        self.text_content = None

    @property
    def attributes(self) -> dict[str, str | None]:
        """Its attributes by their local names."""
        return {name.rpartition("}")[2]: value for name, value in self._element.items()}

    @property
    def first_child(self) -> Node | None:
        """The characters that it opens with, else its first child."""
        element = self._element
        child = element[0] if len(element) else None
        return Characters(element.text, child) if element.text else node_of(child)

    @property
    def next(self) -> Node | None:
        """Its tail, else the element behind it."""
        element = self._element
        following = element.getnext()
        return Characters(element.tail, following) if element.tail else node_of(following)


class Characters:
    """The text or a tail of an lxml element, before the next element."""

    __slots__ = ("_following", "attributes", "first_child", "tag", "text_content")

    def __init__(self, characters: str, following: Any) -> None:
        """See the characters as a Node."""
        self.tag = TEXT
        self.text_content = characters
        self.attributes: dict[str, str | None] = {}
        self.first_child = None
        self._following = following

    @property
    def next(self) -> Node | None:
        """The element behind the characters."""
        return node_of(self._following)


def node_of(element: Any) -> Node | None:
    """An lxml element, or None, as a Node.

    >>> from lxml import html
    >>> node = node_of(html.fromstring("<p>Back <b>in</b> use</p>"))
    >>> node.tag, node.first_child.text_content, node.first_child.next.next.text_content
    ('p', 'Back ', ' use')
    """
    return None if element is None else Element(element)
