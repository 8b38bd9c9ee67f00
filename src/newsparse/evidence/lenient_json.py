"""JSON as pages really print it comes in as text; every object and array that can be read goes out.

Strategy: the standard library reads what is valid. Only what it refuses goes to a second reader, one pass over tokens
with its own stack, which shrugs at comments, missing or doubled commas, unescaped quotes, wrong brackets and a cut end.
"""

import html
import json
import re
from collections.abc import Iterator

# schema.org data nests about ten levels; deeper containers are read past and left out.
MAX_DEPTH = 64

Container = dict[str, object] | list[object]

_DECODER = json.JSONDecoder(strict=False, parse_constant=lambda _: None)
# The brackets of a `<![CDATA[` wrapper open no array.
_OPENING = re.compile(r"\{|(?<!<!)(?<!CDATA)\[")
# Half of a surrogate pair is no character, and text that holds one cannot be written as UTF-8.
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_BLANK = re.compile(r"(?:\s++|//[^\n]*+|<!--|-->|<!\[CDATA\[)++")
_PIECE = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
# What may stand after a quote that closes a string: a quote before anything else was meant as a character.
_CLOSED = re.compile(
    r"""\s*+(?:
        [:}\]] | /[/*] | \Z
        | (?:,\s*+)++ (?: ["{}\[\]/] | -?\d | true\b | false\b | null\b | \Z | [\w$@-]{1,60}+\s*+:\s*+["{\[\d] )
        | "[^"\\]{0,80}"\s*+:
    )""",
    re.VERBOSE,
)
_SINGLE = re.compile(r"'([^'\\]*+(?:\\.[^'\\]*+)*+)'(?=\s*+[,:}\]])", re.DOTALL)
_WORD = re.compile(r'[^\s,:{}\[\]"]++')
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_NUMBER = re.compile(r"-?\d{1,300}(\.\d{1,300})?([eE][+-]?\d{1,3})?")
_NAMED_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_MARKS = frozenset("{}[],:")


def decode_entities(text: str) -> str:
    """Decode the character references that end in a semicolon: without one, a URL's `&copy=2` would be taken for one.

    >>> decode_entities("Sea &amp; sky &#8211; /?a=1&copy=2")
    'Sea & sky – /?a=1&copy=2'
    """
    return _REFERENCE.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def read_json(text: str) -> list[Container]:
    """Read every object and array that stands in the text, one after another, sound or not; never raises.

    >>> read_json('/* story */ {"headline": "Tide turns", "tags": ["sea",],} {"n": 1')
    [{'headline': 'Tide turns', 'tags': ['sea']}, {'n': 1}]
    """
    if "\\ud" in text or "\\uD" in text:
        text = _LONE_SURROGATE.sub(r"\\ufffd", text)
    if text.count("&quot;") > text.count('"'):
        text = decode_entities(text)
    found: list[Container] = []
    opening = _OPENING.search(text)
    while opening:
        try:
            value, end = _DECODER.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            return [*found, *_read_leniently(text, opening.start())]
        found.append(value)
        opening = _OPENING.search(text, end)
    return found


class _Builder:
    """The values under construction: an explicit stack, so that no depth of nesting can exhaust Python's own."""

    def __init__(self) -> None:
        self.roots: list[Container] = []
        self.brackets: list[str] = []
        self.containers: list[Container] = []
        self.keys: list[str | None] = []

    def open(self, bracket: str) -> None:
        if len(self.brackets) < MAX_DEPTH:
            container: Container = {} if bracket == "{" else []
            self.add(container)
            self.containers.append(container)
            self.keys.append(None)
        self.brackets.append(bracket)

    def close(self, bracket: str, counts: dict[str, int]) -> None:
        """Close the nearest container of that kind, and those left open inside it; ignore a bracket that has none."""
        opened = "{" if bracket == "}" else "["
        while counts[opened]:
            closed = self.brackets.pop()
            counts[closed] -= 1
            if len(self.brackets) < MAX_DEPTH:
                self.containers.pop()
                self.keys.pop()
            if closed == opened:
                return

    def add(self, value: object) -> None:
        """Put a value where the innermost container expects one; in an object, the first of each two is the key."""
        if len(self.brackets) > MAX_DEPTH:
            return
        if not self.containers:
            if isinstance(value, (dict, list)):
                self.roots.append(value)
            return
        container = self.containers[-1]
        if isinstance(container, list):
            container.append(value)
        elif self.keys[-1] is None:
            self.keys[-1] = value if isinstance(value, str) else ""
        else:
            container[self.keys[-1]] = value
            self.keys[-1] = None

    def end_member(self) -> None:
        """At a comma, forget a key that had no value."""
        if self.keys:
            self.keys[-1] = None


def _read_leniently(text: str, start: int) -> list[Container]:
    """The objects and arrays from an offset on, whatever is wrong between their brackets.

    Cases: json-ld-broken-by-commas-and-line-breaks.
    """
    builder = _Builder()
    counts = {"{": 0, "[": 0}
    for mark, value in _tokens(text, start):
        match mark:
            case "{" | "[":
                builder.open(mark)
                counts[mark] += 1
            case "}" | "]":
                builder.close(mark, counts)
            case ",":
                builder.end_member()
            case "value":
                builder.add(value)
    return builder.roots


def _tokens(text: str, position: int) -> Iterator[tuple[str, object]]:
    """Each bracket, comma and colon as itself, each string, number or word as ("value", it)."""
    while position < len(text):
        character = text[position]
        if character in _MARKS:
            yield character, None
            position += 1
        elif character == '"':
            closing = _string_end(text, position + 1)
            if closing is None:
                return
            yield "value", _unescape(text[position + 1 : closing])
            position = closing + 1
        elif blank := _BLANK.match(text, position):
            position = blank.end()
        elif text.startswith("/*", position):
            end = text.find("*/", position + 2)
            position = len(text) if end < 0 else end + 2
        elif single := _SINGLE.match(text, position):
            yield "value", _unescape(single[1])
            position = single.end()
        else:
            word = _WORD.match(text, position)
            end = word.end() if word else position + 1
            yield "value", _scalar(text[position:end])
            position = end


def _string_end(text: str, position: int) -> int | None:
    """The offset of the quote that closes the string, or None where the text ends first: a cut value is no value."""
    while True:
        piece = _PIECE.match(text, position)
        end = piece.end() if piece else position
        if end >= len(text) or text[end] != '"':
            return None
        if _CLOSED.match(text, end + 1):
            return end
        position = end + 1


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    joined = _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _NAMED_ESCAPES.get(m[2], m[2]), text)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _scalar(word: str) -> object:
    if word in _WORDS:
        return _WORDS[word]
    number = _NUMBER.fullmatch(word)
    if number is None:
        return word
    return float(word) if number[1] or number[2] else int(word)
