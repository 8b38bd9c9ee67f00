"""Bytes, text or a parsed tree come in; a Page comes out: decoded once, parsed once, ready for its one walk.

HTML is parsed by Lexbor as browsers parse it. XHTML that is well-formed XML, and trees that the caller already holds,
are read through lxml. Both are walked by the same events, so nothing behind this module knows which parser was at work.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from newsparse.decode import recoded, to_utf8
from newsparse.errors import EmptyInputError, InvalidArgumentError, TooLargeError
from newsparse.limits import Limits, bounded

START, TEXT, END = 1, 0, 2

Event = tuple[int, str, dict[str, str]]
"""(START, tag, attributes), (TEXT, characters, {}) or (END, tag, {})."""

NO_ATTRIBUTES: dict[str, str] = {}

# Elements whose content is never printed as text; their start and end are still reported.
OPAQUE = frozenset({
    "script", "style", "svg", "template", "select", "datalist", "noscript", "canvas", "map", "iframe", "textarea", "rt",
    "rp", "noembed", "noframes", "applet",
})  # fmt: skip
# Inline elements whose attributes decide nothing; not reading them saves a tenth of the walk.
PLAIN = frozenset({"br", "hr", "wbr"})


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: the root of either parser's tree."""

    root: Any
    is_lexbor: bool

    def events(self) -> Iterator[Event]:
        """Walk the tree once, in document order, without recursion."""
        return lexbor_events(self.root) if self.is_lexbor else lxml_events(self.root)


def read_page(html: object, *, content_type: str | None, limits: Limits) -> Page:
    """Turn what the caller passed into a Page.

    Raises:
        EmptyInputError: nothing but white space.
        NotHTMLError: a PDF, an image, an archive or other binary data.
        TooLargeError: larger than the limits.
        InvalidArgumentError: neither bytes, str, an lxml tree nor a parsel Selector.
    """
    if isinstance(html, bytes | bytearray | memoryview):
        raw = bytes(html)
        check_size(len(raw), limits)
        return parse(to_utf8(raw, content_type), limits)
    if isinstance(html, str):
        check_size(len(html), limits)
        return parse(recoded(html), limits)
    return Page(tree_root(html), is_lexbor=False)


def check_size(size: int, limits: Limits) -> None:
    """Refuse what is larger than the limits, before any work is spent on it."""
    if size > limits.max_bytes:
        remedy = "pass limits=Limits(max_bytes=...) to allow more"
        raise TooLargeError(f"the page has {size} bytes, the limit is {limits.max_bytes}: {remedy}")


def parse(text: bytes, limits: Limits) -> Page:
    """Parse UTF-8: well-formed XHTML as XML, all else as HTML."""
    if not text or text.isspace():
        raise EmptyInputError("the page is empty: check that the download succeeded")
    if text[:200].lstrip().startswith(b"<?xml"):
        root = xhtml_root(text.lstrip())
        if root is not None:
            return Page(root, is_lexbor=False)
    parser = LexborHTMLParser(bounded(text, limits), options=LexborDocumentOptions.WO_EVENTS)
    return Page(parser.root, is_lexbor=True)


def xhtml_root(text: bytes) -> Any | None:
    """The root of a well-formed XHTML document, or None: then it is read as HTML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, encoding="utf-8")
    try:
        root = etree.fromstring(text, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if etree.QName(root).localname == "html" and not any(True for _ in root.iter(etree.Entity)) else None


def tree_root(tree: object) -> Any:
    """The root element of an lxml tree, or of the tree inside a parsel or Scrapy Selector."""
    root = getattr(tree, "root", None) if not isinstance(tree, etree._Element) else tree
    root = tree.getroot() if isinstance(tree, etree._ElementTree) else root
    if not isinstance(root, etree._Element):
        raise InvalidArgumentError(
            f"html must be bytes, str, an lxml tree or a parsel Selector, not {type(tree).__name__}"
        )
    return root


def lexbor_events(root: LexborNode | None) -> Iterator[Event]:
    """Events of a Lexbor tree; all of a page's nodes pass here, so the loop is flat and attributes are read once."""
    open_nodes: list[tuple[LexborNode, str]] = []
    node = root
    while node is not None:
        tag = node.tag or "-"
        child = None
        if tag == "-text":
            yield TEXT, node.text_content or "", NO_ATTRIBUTES
        elif tag[0] not in "-!":
            attributes = NO_ATTRIBUTES if tag in PLAIN else node.attributes
            yield START, tag, attributes  # type: ignore[misc]
            if tag not in OPAQUE:
                child = node.first_child
            elif tag == "script" and "json" in (attributes.get("type") or ""):
                inner = node.first_child
                yield TEXT, (inner.text_content or "") if inner is not None else "", NO_ATTRIBUTES
            if child is None:
                yield END, tag, NO_ATTRIBUTES
        if child is not None:
            open_nodes.append((node, tag))
            node = child
            continue
        following = node.next
        while following is None and open_nodes:
            node, tag = open_nodes.pop()
            yield END, tag, NO_ATTRIBUTES
            following = node.next if open_nodes else None
        node = following


def lxml_events(root: Any) -> Iterator[Event]:  # noqa: C901 - one flat loop over every node
    """Events of an lxml tree, its tails in their place, namespaces dropped."""
    skipping: Any = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag
        if event in ("comment", "pi") or not isinstance(name, str):
            if skipping is None and element.tail:
                yield TEXT, element.tail, NO_ATTRIBUTES
            continue
        tag = name.rpartition("}")[2].lower()
        if event == "start":
            if skipping is not None:
                continue
            yield START, tag, {k.rpartition("}")[2]: v for k, v in element.items()}
            if tag in OPAQUE:
                skipping = element
                if tag == "script" and "json" in (element.get("type") or ""):
                    yield TEXT, element.text or "", NO_ATTRIBUTES
            elif element.text:
                yield TEXT, element.text, NO_ATTRIBUTES
        elif skipping is None or skipping is element:
            skipping = None
            yield END, tag, NO_ATTRIBUTES
            if element.tail and element is not root:
                yield TEXT, element.tail, NO_ATTRIBUTES
