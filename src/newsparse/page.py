"""Bytes, text or a parsed tree come in; a Page comes out: decoded once, parsed once, ready for its one walk.

HTML is parsed by Lexbor as browsers parse it. XHTML that is well-formed XML, and trees that the caller already holds,
are read through lxml. Both show the same nodes, so nothing behind this module knows which parser was at work.
"""

from dataclasses import dataclass
from typing import Any

from lxml import etree
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from newsparse.decode import recoded, to_utf8
from newsparse.errors import EmptyInputError, InvalidArgumentError, TooLargeError
from newsparse.limits import Limits, bounded
from newsparse.nodes import Node, node_of


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: the root element of either parser's tree."""

    root: Node | None


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
    return Page(node_of(tree_root(html)))


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
            return Page(node_of(root))
    parser = LexborHTMLParser(bounded(text, limits), options=LexborDocumentOptions.WO_EVENTS)
    return Page(parser.root)


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
