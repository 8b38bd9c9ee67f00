"""A text comes in; whether it can be the name of a person goes out, judged by its script and letters."""

import re
import unicodedata

from newsparse.names.around import NAME_PARTICLES, PARTICLE_PREFIX
from newsparse.names.desks import DESK_WORDS, ORGANISATION_WORDS
from newsparse.names.folding import CJK, WORD, opens_name, word_key
from newsparse.names.furniture import AMBIGUOUS_FURNITURE, FURNITURE

MAX_NAME_WORDS = 6

MAX_NAME_LENGTH = 60

# "Women's", "Angeles-based": what something belongs to, and where somebody is.
_OF_OTHERS = re.compile(r"\w['’]s$|-based$", re.IGNORECASE)

# One word of letters, digits and the signs that accounts may hold: "aawoods", "StephenT", "Tom".
_ACCOUNT = re.compile(r"\w[\w.-]{1,30}\w")
_NO_AUTHORS = FURNITURE | AMBIGUOUS_FURNITURE | DESK_WORDS | ORGANISATION_WORDS


def is_name(text: str) -> bool:
    """Whether the text can be the name of a person or a pen name, judged by its script and letters alone.

    >>> is_name("Minna van der Falk"), is_name("王小明"), is_name("Share on Facebook"), is_name("3 May")
    (True, True, False, False)
    """
    words = text.split()
    if not words or len(words) > MAX_NAME_WORDS or len(text) > MAX_NAME_LENGTH or not _letters_only(text):
        return False
    if not FURNITURE.isdisjoint(words):
        return False
    if CJK.search(text):
        letters = len(re.findall(r"\w", text))
        return 2 <= letters <= (16 if re.search("[\u30a0-\u30ff]", text) else 8)
    keys = {word_key(word) for word in words}
    if keys & FURNITURE or keys <= AMBIGUOUS_FURNITURE:
        return False
    if not any(c.isupper() or c.islower() for c in text):
        return sum(map(len, words)) >= 2 and len(words) <= MAX_NAME_WORDS
    if (len(words) == 1 and len(text.strip(".")) < 2) or any(map(_OF_OTHERS.search, words)):
        return False
    return words[-1][-1:] != "-" and all(map(name_word, words)) and any(map(opens_name, words))


def _letters_only(text: str) -> bool:
    if text.replace(" ", "").isalpha():
        return True
    return all(c.isalpha() or c in " .-'’‘`´·・\"“”„()" or unicodedata.category(c) in ("Mn", "Mc", "Cf") for c in text)


def name_word(word: str) -> bool:
    """Whether a word can stand in a name: a capital, a particle, or a particle's prefix."""
    bare = word.lstrip("\"“„'’‘(")
    return opens_name(bare) or word.casefold() in NAME_PARTICLES or bool(PARTICLE_PREFIX.match(word))


def is_pen_name(text: str) -> bool:
    """Whether a declared author can be an account's name or a lone pen name: one word, no address, no furniture.

    >>> is_pen_name("aawoods"), is_pen_name("site-admin"), is_pen_name("ida@example.com"), is_pen_name("2024")
    (True, False, False, False)
    """
    name = text.strip()
    if not _ACCOUNT.fullmatch(name) or name.isdigit():
        return False
    return _NO_AUTHORS.isdisjoint(WORD.findall(name.casefold().replace("_", " ")))
