"""A byline comes in, its pieces go out: what is surely no name is cut away, the rest at separators and conjunctions."""

import re
import unicodedata
from collections.abc import Iterator

from newsparse.names.around import SUFFIXES
from newsparse.names.folding import CJK, is_small, word_key
from newsparse.names.furniture import DAYS, MONTHS
from newsparse.names.introductions import BYLINE_INTRODUCTIONS, JOINS, OTHERS, SURNAME_CONJUNCTIONS
from newsparse.names.services import is_agency

# What follows in a longer byline, which is a paragraph, is not read.
MAX_BYLINE = 400

# What is surely no name becomes a bar. Each alternative is anchored on a literal, so the scan is linear.
_ADDRESS = re.compile(
    r"https?://[^\s|]+|(?<!\S)[^\s@|,;]*@[^\s|,;]+|(?<![\w.])\w[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:/[^\s|]*)?(?![\w.])"
)

_DOTTED = re.compile(r"\.[a-z]{2}")

_BRACKET = re.compile(r"[(\[（【]([^()\[\]（）【】]{0,80})[)\]）】]")

_NO_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")

_DIGIT = re.compile(r"\d")

_NUMERIC = re.compile(r"\W*\d")

_YEAR = re.compile(r"\d{4}")

# What stands in a byline's place of a date; behind it a theme prints categories and topics.
STAMP = "\x01"

_OF_DATE = re.compile(r"\d{4}|\d[:./]\d")

GLUED = re.compile(r"^\s*(By|[Vv]on|Par|Por|Door|Oleh)(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])")


def cleaned(text: str) -> str:
    """The byline with bars for what is surely no name, and its signs as one writes them."""
    text = text[:MAX_BYLINE]
    if not text.isascii():
        text = _NO_WIDTH.sub("", unicodedata.normalize("NFC", text)).replace("\u00a0", " ")
    # Each look for a sign is much cheaper than the pattern that needs it, and most bylines hold none.
    if glued := GLUED.match(text):
        text = f"{glued[1]} {text[glued.end() :]}"
    if "Jr" in text or "Sr" in text or "II" in text or "IV" in text:
        text = SUFFIXES.sub("\u00a0", text)
    if "@" in text or "://" in text or _DOTTED.search(text):
        text = _ADDRESS.sub(" | ", text)
    if "(" in text or "[" in text or "（" in text or "【" in text:
        text = _BRACKET.sub(_opened, text)
    text = text.replace("\n", " | ")
    return " ".join(_unstamped(text.split(" "))) if _DIGIT.search(text) else text


def _opened(match: re.Match[str]) -> str:
    """A bracket is an aside, except that CJK pages print the whole byline in one, and "(photos)" is a credit."""
    inner = match[1].strip()
    if CJK.search(inner):
        return f" | {inner} | "
    if inner.casefold() in OTHERS:
        return " \0 "
    before, after = match.string[: match.start()], match.string[match.end() :]
    nickname = re.search(r"[^\W\d_] $", before[-2:]) and re.match(r" [^\W\d_a-z]", after)
    if nickname and inner[:1].isupper() and inner.isalpha() and not is_agency(inner):
        return match[0]
    return f" | {inner} | " if is_agency(inner) else " | "


def _unstamped(tokens: list[str]) -> Iterator[str]:
    """Replace numbers by bars and dates by `STAMP`s, with them a month beside a number and a day before one.

    Cases: german-autorenzeile-with-place-and-time.
    """
    numeric = [_NUMERIC.match(token) is not None for token in tokens]
    for i, token in enumerate(tokens):
        before = i > 0 and numeric[i - 1] and len(tokens[i - 1].strip(".,")) <= 4 and not _YEAR.match(tokens[i - 1])
        after = i + 1 < len(tokens) and numeric[i + 1]
        is_month = (before or after) and word_key(token) in MONTHS
        is_day = after and word_key(token) in DAYS
        dated = is_month or is_day or (numeric[i] and _OF_DATE.search(token))
        yield STAMP if dated else "|" if numeric[i] else token


_SEPARATOR = re.compile(
    r"\s*([|;,，、；•●/／｜]| [·∙—–-] |[—–](?= )|(?<= )[—–]|(?<=[^\u30a0-\u30ff])·|[&＆+](?= )|[\0\1])\s*"
)

_SEPARATING = re.compile("[|;,，、；•●/／｜·∙—–&＆+\0\1-]")


def _joins(word: str, piece: str) -> bool:
    """Whether the word is a conjunction; in capitals ("ADA FALK AND BO LI") only in a piece that is all capitals."""
    if word.isupper() and word.isascii():
        return len(word) > 1 and piece.isupper() and word.lower() in JOINS
    return word_key(word) in JOINS and not word[:1].isupper()


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Each piece between separators, with the separator before it; a NUL says that the piece before was no text."""
    parts = _SEPARATOR.split(text) if _SEPARATING.search(text) else [text]
    separators = ["", *(s.strip() for s in parts[1::2])]
    for separator, piece in zip(separators, parts[0::2], strict=True):
        if " " not in piece:
            yield separator, piece
            continue
        words = piece.split(" ")
        start = 0
        before = separator
        for i in range(1, len(words)):
            if i > start and not is_small(words[i - 1]) and _joins(words[i], piece):
                if word_key(words[i]) in SURNAME_CONJUNCTIONS and len(words) - i == 2 and i - start > 1:
                    continue
                yield before, " ".join(words[start:i])
                start, before = i + 1, "&"
        if start == 0 and separator and len(words) > 1 and _joins(words[0], piece):
            start, before = 1, "&"
        rest = words[start:]
        # Chinese lines print the names behind 記者 with nothing but spaces between them.
        if len(rest) > 2 and rest[0].rstrip(":：") in BYLINE_INTRODUCTIONS["zh"] and all(map(CJK.search, rest)):
            yield before, " ".join(rest[:2])
            yield from (("、", word) for word in rest[2:])
        else:
            yield before, " ".join(rest)
