"""Texts come in; what is left of them where spelling, spacing and signs differ goes out, and how alike they are."""

import re
import unicodedata
from html import unescape

# Longer than any text that is compared here, a list of keywords included.
MAX_FOLDED = 20_000
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W_]+(?:['’][^\W_]+)*")
_NO_ALNUM = re.compile(r"[\W_]+")
_ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_NO_WIDTH = re.compile("[\u200b\ufeff\u00ad\u200e\u200f]")


def fold(text: str) -> str:
    r"""One space between words, entities decoded (twice encoded ones too), marks without width removed.

    >>> fold("  Rock &amp;amp; roll\u200b is  back ")
    'Rock & roll is back'
    """
    text = text[:MAX_FOLDED]
    if "&" in text:
        text = unescape(unescape(text))
    return " ".join((text if text.isascii() else _NO_WIDTH.sub("", text)).split())


def squash(text: str) -> str:
    """Letters and digits alone, in one case: two texts with the same squash are the same words.

    >>> squash("The Harbour Times") == squash("theharbourtimes")
    True
    """
    if text.isascii():
        return text.lower().encode().translate(None, _ASCII_SIGNS).decode()
    # Turkish 'KISACA' and 'kısaca' meet only without the distinction of the dot.
    folded = unicodedata.normalize("NFKC", text).casefold().encode("utf-8", "surrogatepass")
    rest = folded.translate(None, _ASCII_SIGNS).decode("utf-8", "surrogatepass")
    return (rest if rest.isalnum() else _NO_ALNUM.sub("", rest)).replace("ı", "i")


def words(text: str) -> tuple[str, ...]:
    """The words of a text in one case; each sign of a script that sets no spaces is a word.

    >>> words("Ferry’s back: 港")
    ("ferry's", 'back', '港')
    """
    folded = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return tuple(_WORD.findall(folded))


def alike(one: str, other: str) -> float:
    """The share of the shorter text's words that the longer one has too, 0 to 1.

    >>> alike("Ferry strike ends", "Ferry strike ends after nine days")
    1.0
    """
    a, b = set(words(one)), set(words(other))
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
