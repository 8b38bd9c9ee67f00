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
# A parsed element and its text take about 400 bytes; one tag in 20 characters keeps the tree within twenty times the
# page. The densest page of 2,580 has one in 18, and 10,000 of them.
CHARACTERS_PER_TAG = 20
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
# Left open, each of these is opened again in every later paragraph, so that few of them cost the square of the page.
FORMATTING = frozenset({
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
})  # fmt: skip
# The next of its kind closes it, as a rule.
LINKS = frozenset({"a", "nobr"})
MAX_FORMATTING = 8
# The letters of a name are tried one by one, which costs half as much as its words with the case ignored.
STYLED = re.compile(
    rb"<[bcefistuBCEFISTU](?:[\s/]|(?:[iI][gG]|[oO](?:[dD][eE]|[nN][tT])|[mM](?:[aA][lL]{2})?|"
    rb"[tT](?:[rR](?:[iI][kK][eE]|[oO][nN][gG]))?)[\s/])"
)
STYLE = re.compile(rb"<(/?)(b|big|code|em|font|i|s|small|strike|strong|tt|u)[\s/>]", re.IGNORECASE)
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
        max_tags: What stands after that many tags is left unread; so is what stands after a tag in 20 bytes of the
            page, where that is more than 50,000 tags.
        max_blocks: What stands after that many text blocks is left unread.

    >>> Limits(max_bytes=1_000_000).max_bytes
    1000000
    """

    max_bytes: int = 64 * 1024 * 1024
    max_tags: int = 200_000
    max_blocks: int = 10_000


def bounded(text: bytes, limits: Limits) -> bytes:
    """The text without tags nested too deep, and cut where it has more tags than the limits allow."""
    text = without_crowded_tags(text)
    tags = text.count(b"<")
    if tags < GUARD_FROM:
        return text
    allowed = max(FREE_TAGS, len(text) // CHARACTERS_PER_TAG)
    text = cut_tags(text, tags, min(limits.max_tags, allowed))
    tags = min(tags, allowed)
    nested = tags > SCAN_FROM and deepest_possible(text) > SCAN_FROM
    return flatten(text, allowed // tags) if nested or leaves_styles_open(text, tags, allowed) else text


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


def leaves_styles_open(text: bytes, tags: int, allowed: int) -> bool:
    """Whether styles that are left open may be opened again in more elements than the tree is allowed to have.

    Of those without attributes three at most are opened again, so that in a page of few tags the others alone count.
    """
    if tags <= SCAN_FROM and len(STYLED.findall(text)) * tags <= allowed:
        return False
    opened: dict[bytes, int] = {}
    total = most = 0
    for closing, name in STYLE.findall(text):
        tag = name.lower()
        before = opened.get(tag, 0)
        opened[tag] = max(0, before - 1) if closing else before + 1
        total += opened[tag] - before
        most = max(most, total)
    return most * tags > allowed


def cut_tags(text: bytes, tags: int, allowed: int) -> bytes:
    """Cut the text behind the last tag that is allowed."""
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


class OpenStyles:
    """The formatting tags that are open in a page, of which no more are kept than its tree can bear."""

    def __init__(self, most: int) -> None:
        """Begin with none; `most` is how many may be open at once beside links."""
        self.most = most
        self.kept: dict[str, int] = {}
        self.dropped: dict[str, int] = {}

    def drops(self, tag: str, closing: bytes) -> bool:
        """Whether the next such tag is dropped, as the one is that closes it."""
        kept, dropped = self.kept.get(tag, 0), self.dropped.get(tag, 0)
        if closing and dropped:
            self.dropped[tag] = dropped - 1
            return True
        if closing:
            self.kept[tag] = max(0, kept - 1)
            return False
        full = tag not in LINKS and sum(self.kept[name] for name in self.kept if name not in LINKS) >= self.most
        if full or kept >= MAX_FORMATTING:
            self.dropped[tag] = dropped + 1
            return True
        self.kept[tag] = kept + 1
        return False


def flatten(text: bytes, most_styles: int) -> bytes:
    """Replace tags nested deeper than MAX_DEPTH, blocks by a paragraph break, and drop styles above the most."""
    kept: list[bytes] = []
    depth = written = position = 0
    styles = OpenStyles(most_styles)
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
            over = styles.drops(tag, closing)
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
