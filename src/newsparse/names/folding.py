"""Words and names come in; the forms in which they are compared and looked up go out."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

Table = Mapping[str, tuple[str, ...]]


def folded(table: Table) -> frozenset[str]:
    """All words of a table in the form in which words are looked up."""
    return frozenset(phrase.casefold() for group in table.values() for phrase in group)


HAN_KANA = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"

HANGUL = "\uac00-\ud7a3"

CJK = re.compile(f"[{HAN_KANA}{HANGUL}]")

# Scripts without spaces between words, or with endings glued to a name: no word boundary is asked for.
UNSPACED = re.compile(f"[{HAN_KANA}{HANGUL}]")

WORD = re.compile(r"\w+")


def word_key(word: str) -> str:
    """A word of a byline as tables hold it: no case, no signs around it."""
    return word.strip(".,:;()[]\"'“”").casefold()


def opens_name(word: str) -> bool:
    """Whether a word begins as names do: with a capital, or in Georgian, whose letters count as small ones."""
    return word[:1].isupper() or "\u10d0" <= word[:1] <= "\u10ff"


def is_small(word: str) -> bool:
    """Whether a word begins with a small letter of a script that has capitals in use."""
    return word[:1].islower() and not opens_name(word)


def fold(name: str) -> str:
    """The key under which two spellings of a name are the same: no case, accents, punctuation or double spaces.

    >>> fold("Maija  HAKKALÄ") == fold("Maija Hakkala")
    True
    """
    plain = name.lower()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", name.casefold())
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).replace("ß", "ss").replace("’", "")
    elif plain.replace(" ", "").isalnum():
        return " ".join(plain.split())
    return " ".join(WORD.findall(plain.replace("'", "")))


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """The names without repetitions (see `fold`), in order, each as first spelled.

    >>> unique(["Ana Gómez", "ANA GOMEZ", "Bo Li"])
    ('Ana Gómez', 'Bo Li')
    """
    given = tuple(names)
    if len(given) < 2:
        return given
    found: dict[str, str] = {}
    for name in given:
        found.setdefault(fold(name), name)
    return tuple(found.values())
