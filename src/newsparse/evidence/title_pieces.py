"""A title comes in; the pieces go out that separators part it into, a name of the site among them perhaps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_PIECES = 12
# A bar, an underscore or a dot parts with or without space; a dash, slash, guillemet or colon only beside a space.
_SEPARATOR = re.compile(
    r"\s*(?:[|｜_·•・]|::)+\s*|\s+(?:[-‐–—―~/<>:]+|[»«›‹])\s+|\s+[-–—]+(?=\S)|(?<=\S)[-–—:：]+\s+|："
)
_SIGN = re.compile(r"[|｜_·•・:：~/<>»«›‹‐–—―-]")
# Between Han, kana or Hangul, dashes stand without spaces.
_CLOSE_DASH = re.compile(r"(?<=[\u3040-\u9fff\uac00-\ud7af”」』])[-–—―](?=[\u3040-\u9fff\uac00-\ud7afA-Z])")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A title split at its separators: offsets of each piece, and whether the separator before it is a colon."""

    text: str
    spans: tuple[tuple[int, int], ...]
    colons: tuple[bool, ...]

    def piece(self, first: int, last: int) -> str:
        """The text from one piece to another, both included."""
        return self.text[self.spans[first][0] : self.spans[last][1]]


def split_title(text: str) -> Pieces:
    """The title's pieces; where there are too many, the last one holds the rest."""
    # Most texts hold no sign that could part them; this look is much cheaper than the full one.
    if text and not _SIGN.search(text):
        return Pieces(text, ((0, len(text)),), (False,))
    cuts = list(_separators(text))
    cuts += [] if text.isascii() else [match.span() for match in _CLOSE_DASH.finditer(text)]
    cuts = [(start, end) for start, end in sorted(cuts) if start > 0 and end < len(text)][: MAX_PIECES - 1]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    colons = [False, *(text[start:end].strip() in {":", "："} for start, end in cuts)]
    kept = [index for index, (start, end) in enumerate(zip(starts, ends, strict=True)) if start < end]
    return Pieces(text, tuple((starts[i], ends[i]) for i in kept), tuple(colons[i] for i in kept))


def _separators(text: str) -> Iterator[tuple[int, int]]:
    """What `_SEPARATOR` finds; it is tried only at signs and the blanks before them, for it is slow to move along."""
    done = 0
    for sign in _SIGN.finditer(text):
        at = sign.start()
        if at < done:
            continue
        blank = max(done, len(text[:at].rstrip()))
        if match := _SEPARATOR.match(text, blank) or _SEPARATOR.match(text, at):
            done = match.end()
            yield match.span()
