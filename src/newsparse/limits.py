"""A page and its limits come in; the page cut down to them goes out, so that parsing takes linear time and memory."""

import re
from dataclasses import dataclass

# A browser gives up nesting at 512, and no page in use reaches 100. Lexbor's time for nested blocks grows with the
# square of their depth: 100,000 divs take it half a minute, 512 a millisecond.
MAX_DEPTH = 256
# Nested this deep, the parse still takes under a tenth of a second; pages of ordinary size are not scanned.
SCAN_FROM = 5_000
# A page of fewer tags cannot cost more than a tenth of a second, whatever they are.
GUARD_FROM = 600
CHUNK = 1 << 14
# A parsed element takes about 220 bytes; one tag in 12 characters keeps the tree within twenty times the page.
CHARACTERS_PER_TAG = 12
FREE_TAGS = 50_000

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "path", "use",
})  # fmt: skip
# Elements that the next of their kind closes: they nest only inside others, which are counted.
SELF_CLOSING = frozenset({
    "p", "li", "dd", "dt", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body",
    "rt", "rp",
})  # fmt: skip
RAW_TEXT = frozenset({"script", "style", "textarea", "title", "xmp", "noembed", "iframe"})
BLOCK_LEVEL = frozenset({
    "div", "section", "article", "blockquote", "ul", "ol", "dl", "table", "main", "aside", "center", "form",
})  # fmt: skip
# Left open, each of these is opened again in every later paragraph, so few with attributes of their own cost the square
# of the page.
FORMATTING = frozenset({
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
})  # fmt: skip
MAX_FORMATTING = 8
# The letters of a name are tried one by one, which costs half as much as its words with the case ignored.
STYLED = re.compile(
    rb"<[bcefistuBCEFISTU](?:[\s/]|(?:[iI][gG]|[oO](?:[dD][eE]|[nN][tT])|[mM](?:[aA][lL]{2})?|"
    rb"[tT](?:[rR](?:[iI][kK][eE]|[oO][nN][gG]))?)[\s/])"
)
STYLE = re.compile(rb"<(/?)(b|big|code|em|font|i|s|small|strike|strong|tt|u)[\s/>]", re.IGNORECASE)
MAX_STYLES_OPEN = 64
# Lexbor compares every attribute of a tag with every other; no page in use has a hundred.
MAX_ATTRIBUTES = 500
MAX_WORDS = 4_000
MAX_NAME = 64
TAG = re.compile(rb"<(?:(!--)|(/?)([a-zA-Z][^\s/>]*))")


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a page may be, and how much of it is read.

    Attributes:
        max_bytes: A larger input raises TooLargeError.
        max_tags: What stands after that many tags is left unread; so is what stands after a tag in 12 bytes of the
            page, where that is more than 50,000 tags.
        max_blocks: What stands after that many text blocks is left unread.

    >>> Limits(max_bytes=1_000_000).max_bytes
    1000000
    """

    max_bytes: int = 64 * 1024 * 1024
    max_tags: int = 200_000
    max_blocks: int = 20_000


def bounded(text: bytes, limits: Limits) -> bytes:
    """The text without tags nested too deep, and cut where it has more tags than the limits allow."""
    text = without_crowded_tags(text)
    tags = text.count(b"<")
    if tags < GUARD_FROM:
        return text
    text = cut_tags(text, tags, limits)
    nested = tags > SCAN_FROM and deepest_possible(text) > SCAN_FROM
    return flatten(text) if nested or leaves_styles_open(text) else text


def without_crowded_tags(text: bytes) -> bytes:
    """The text with every tag that has more attributes than any page uses cut down to its name.

    Only a tag that is still open where a whole chunk neither begins nor ends one can be so long.
    """
    kept: list[bytes] = []
    written = passed = 0
    for start in range(0, len(text) - CHUNK, CHUNK):
        if start < passed or text.find(b"<", start, start + CHUNK) >= 0 or text.find(b">", start, start + CHUNK) >= 0:
            continue
        opened = text.rfind(b"<", max(0, start - CHUNK), start)
        passed = start + CHUNK
        if opened < written or not text[opened + 1 : opened + 2].isalpha() or text.find(b">", opened, start) >= 0:
            continue
        passed = end = text.find(b">", start) + 1 or len(text)
        tag = text[opened:end]
        if tag.count(b"=") > MAX_ATTRIBUTES or len(tag.split(None, MAX_WORDS)) > MAX_WORDS:
            name = tag[1:MAX_NAME].split(None, 1)[0].rstrip(b"/>")
            kept += (text[written:opened], b"<", name, b">")
            written = end
    return b"".join((*kept, text[written:])) if kept else text


def leaves_styles_open(text: bytes) -> bool:
    """Whether the page, somewhere, has left open more styles than any page does on purpose, some with attributes."""
    if len(STYLED.findall(text)) <= MAX_STYLES_OPEN:
        return False
    opened: dict[bytes, int] = {}
    for closing, name in STYLE.findall(text):
        tag = name.lower()
        opened[tag] = max(0, opened.get(tag, 0) - 1) if closing else opened.get(tag, 0) + 1
        if opened[tag] > MAX_STYLES_OPEN:
            return True
    return False


def cut_tags(text: bytes, tags: int, limits: Limits) -> bytes:
    """Cut the text behind the last tag that the limits allow."""
    allowed = min(limits.max_tags, max(FREE_TAGS, len(text) // CHARACTERS_PER_TAG))
    if tags <= allowed:
        return text
    seen = 0
    for start in range(0, len(text), CHUNK):
        here = text.count(b"<", start, start + CHUNK)
        if seen + here > allowed:
            return text[:start]
        seen += here
    return text


def deepest_possible(text: bytes) -> int:
    """An upper bound of the nesting depth, from counts alone."""
    depth = bound = 0
    for start in range(0, len(text), CHUNK):
        tags = text.count(b"<", start, start + CHUNK)
        closing = text.count(b"</", start, start + CHUNK)
        bound = max(bound, depth + tags - closing)
        depth = max(0, depth + tags - 2 * closing)
    return bound


def flatten(text: bytes) -> bytes:
    """Replace tags nested deeper than MAX_DEPTH: blocks by a paragraph break, others by nothing."""
    kept: list[bytes] = []
    depth = written = position = 0
    styles: dict[str, int] = {}
    while match := TAG.search(text, position):
        position = match.end()
        if match[1]:
            end = text.find(b"-->", position)
            position = len(text) if end < 0 else end + 3
            continue
        closing, tag = match[2], match[3].lower().decode("ascii", "replace")
        if tag in VOID or tag in SELF_CLOSING:
            continue
        if tag in FORMATTING:
            styles[tag] = max(0, styles.get(tag, 0) + (-1 if closing else 1))
            over = styles[tag] >= MAX_FORMATTING if closing else styles[tag] > MAX_FORMATTING
        elif closing:
            depth = max(0, depth - 1)
            over = depth >= MAX_DEPTH
        elif tag in RAW_TEXT:
            end = text.find(b"</" + match[3], position)
            position = len(text) if end < 0 else text.find(b">", end) + 1 or len(text)
            continue
        else:
            depth += 1
            over = depth > MAX_DEPTH
        if over:
            end = text.find(b">", position) + 1 or len(text)
            kept += (text[written : match.start()], b"<p>" if tag in BLOCK_LEVEL and not closing else b"")
            written = position = end
    kept.append(text[written:])
    return b"".join(kept)
