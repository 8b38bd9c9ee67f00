"""A candidate name comes in; a person, a desk, an agency or nothing goes out, without titles, roles and places."""

import re
from collections.abc import Sequence

from newsparse.names.around import (
    CREDENTIALS,
    ENDS_OF_NAME,
    NAME_PARTICLES,
    NOT_INITIALS,
    PLACES,
    RANKS,
    ROLE_MODIFIERS,
    ROLE_WORDS,
    TITLES,
)
from newsparse.names.credit import Credit
from newsparse.names.desks import DESK_WORDS, ORGANISATION_OPENERS, ORGANISATION_WORDS
from newsparse.names.east_asian import judged_cjk
from newsparse.names.folding import CJK, WORD, is_small, word_key
from newsparse.names.furniture import AMBIGUOUS_FURNITURE, FURNITURE, MONTHS
from newsparse.names.introductions import GENRE_WORDS, INTRODUCTIONS, JOINS, OTHERS
from newsparse.names.person import MAX_NAME_LENGTH, MAX_NAME_WORDS, is_name, name_word
from newsparse.names.services import SPELLINGS, is_agency
from newsparse.names.statements import Statement

LONGEST_ABBREVIATION = 5

# Words that mean something in a byline besides a name.
_MEANINGFUL = frozenset(
    word
    for table in (INTRODUCTIONS, OTHERS, GENRE_WORDS, ROLE_WORDS, JOINS, FURNITURE, AMBIGUOUS_FURNITURE, TITLES,
                  CREDENTIALS, DESK_WORDS, ORGANISATION_WORDS, ORGANISATION_OPENERS, ROLE_MODIFIERS, ENDS_OF_NAME,
                  NAME_PARTICLES, MONTHS, {spelling.casefold() for spelling in SPELLINGS})
    for phrase in table
    for word in WORD.findall(phrase)
)  # fmt: skip


def plain_name(text: str) -> str | None:
    """The name in "Ida Falk" or "By Ida Falk", which most bylines are and which need no taking apart; else None."""
    words = text.strip(" ").split(" ")
    if words[0] in {"By", "by"}:
        words = words[1:]
    return " ".join(words) if len(text) <= MAX_NAME_LENGTH and _is_plain(words) else None


def _is_plain(words: Sequence[str]) -> bool:
    """Whether the words are two or three with a capital each, in ASCII, and none of them means anything else."""
    if not 2 <= len(words) <= 3 or not words[0][1:].islower():
        return False
    if not all(word.isalpha() and word.isascii() and word[0].isupper() and not word.isupper() for word in words):
        return False
    return _MEANINGFUL.isdisjoint(map(str.lower, words))


# Themes print "By Ida Falk In" before a link to the section, which is cut away by then.
_BEFORE_SECTION = frozenset({"In", "On"})

_INITIALS = re.compile("[a-zäöüß]{2,4}")


def without_role_before(words: Sequence[str]) -> tuple[str, ...]:
    """The words without a role in small letters before a full name ("science correspondent Ida Falk")."""
    start = next((i for i, word in enumerate(words) if not is_small(word)), len(words))
    opens = start > 0 and word_key(words[start - 1]) in ROLE_WORDS
    named = opens and len(words) > start + 1 and not is_small(words[start + 1])
    return tuple(words[start:]) if named else tuple(words)


def judged(statement: Statement) -> Credit | None:
    """What a candidate name is; None where it names nobody."""
    separator = statement.separator
    name = " ".join(statement.words)
    if _is_plain(statement.words) and len(name) <= MAX_NAME_LENGTH:
        return Credit(name, "person", separator) if separator != "," or name.casefold() not in PLACES else None
    if CJK.search(name):
        return judged_cjk(name, separator)
    words = _without_furniture([word for word in statement.words if word.strip(".,:-–—|*()[]")])
    whole = _polished(words)
    words = _without_titles(words)
    if not whole or is_agency(whole):
        return Credit(whole, "agency", separator) if whole else None
    core = _until_lower(words)
    if len(core) < len(words) and not _is_place_word(words[len(core)]) and (separator == "," or len(core) < 2):
        return _desk(whole, separator)  # a role in the reporter's own words ("…, professor of music"), or a sentence
    core = _without_credentials(_without_outlet(_without_agency(_without_roles(core))))
    name = _polished(core)
    if not name or (separator == "," and name.casefold() in PLACES):
        return _desk(whole, separator)
    if is_agency(core[0]):
        return Credit(whole if len(words) < 4 else core[0], "agency", separator)
    keys = {word_key(word) for word in core}
    if _is_organisation(core) or keys & DESK_WORDS:
        return _desk(whole, separator)
    if len(statement.words) == 1 and name == name.lower() and name.isalpha():
        short = _INITIALS.fullmatch(name) and name not in NOT_INITIALS
        pen_name = statement.introduced and len(name) > 4 and name not in FURNITURE
        return Credit(name, "initials", separator) if short or pen_name else None
    if not is_name(name) or keys <= CREDENTIALS:
        return _desk(whole, separator)
    return Credit(name, "person" if len(core) > 1 else "single", separator)


def _is_place_word(word: str) -> bool:
    """Whether the word leads over from a name to a place or an employer."""
    return word.casefold() in ENDS_OF_NAME


def _is_organisation(words: Sequence[str]) -> bool:
    return word_key(words[-1]) in ORGANISATION_WORDS or (len(words) > 1 and word_key(words[0]) in ORGANISATION_OPENERS)


def _desk(whole: str, separator: str) -> Credit | None:
    """The fragment as a desk or organisation, where its words say so.

    Cases: desk-byline-with-agency, spanish-latam-redaccion-desk.
    """
    words = whole.split()
    keys = {word_key(word) for word in words}
    if not 0 < len(words) <= MAX_NAME_WORDS or word_key(words[0]) in FURNITURE or keys <= AMBIGUOUS_FURNITURE:
        return None
    if keys <= ROLE_WORDS | ORGANISATION_OPENERS:
        return None  # a role is no desk: "the Author"
    # "Ask the Gardeners": a column's name, with its article inside.
    column = "the" in words[1:-1] and all(word[:1].isupper() for word in words if word != "the")
    named = keys & DESK_WORDS or _is_organisation(words) or column
    printed = any(word[:1].isupper() for word in words) or len(words) == 1 or not whole.isascii()
    return Credit(whole, "desk", separator) if named and printed and len(whole) > 2 else None


def _without_furniture(words: list[str]) -> list[str]:
    while words and word_key(words[0]) in FURNITURE and len(words) > 0:
        words = words[1:]
    while words and word_key(words[-1]) in FURNITURE:
        words = words[:-1]
    return words


def _without_titles(words: list[str]) -> list[str]:
    while len(words) > 1 and word_key(words[0]) in TITLES and (words[0].endswith(".") or words[0][0].isupper()):
        words = words[1:]
    return words


def _until_lower(words: list[str]) -> list[str]:
    """The words up to the first that cannot belong to a name ("in", "reports"); letters without case always can."""
    capitals = all(word == word.upper() for word in words)
    for i in range(1, len(words)):
        word, key = words[i], word_key(words[i])
        ends = key in ENDS_OF_NAME if capitals else is_small(word) and not name_word(word)
        trailing = is_small(word) and i + 1 == len(words) and key in NAME_PARTICLES
        sentence = words[i - 1].endswith((".", "!", "?")) and len(words[i - 1]) > LONGEST_ABBREVIATION
        if ends or trailing or sentence or key in FURNITURE:
            return words[:i]
    return words


def _without_roles(words: list[str]) -> list[str]:
    """The words without a role behind ("Ida Falk Political Editor") or before them ("Reporter Ida Falk").

    Cases: spanish-lea-tambien-box-and-table.
    """
    keys = [word_key(word) for word in words]
    roles = [i for i, key in enumerate(keys) if key in ROLE_WORDS]
    if not roles:
        return words
    after = words[roles[-1] + 1 :]
    if keys[0] in ROLE_MODIFIERS or keys[0] in ROLE_WORDS:
        return after if len(after) > 1 else []
    end = next((i for i in range(2, roles[0]) if keys[i] in RANKS), roles[0])
    while end > 2 and keys[end - 1] in ROLE_MODIFIERS:
        end -= 1
    return words[:end]


def _without_agency(words: list[str]) -> list[str]:
    """Take off a wire service that stands after a full name, without a comma ("Jane Doe Associated Press").

    Cases: turkish-giris-guncelleme-dates.
    """
    for size in (3, 2, 1):
        if len(words) - size >= 2 and is_agency(" ".join(words[-size:])):
            return words[:-size]
    return words


def _without_outlet(words: list[str]) -> list[str]:
    """Take off an outlet in capitals behind a name in small letters ("Ida Falk HARBOUR TIMES"), and an "In" behind."""
    if len(words) < 3:
        return words
    if words[-1] in _BEFORE_SECTION:
        return words[:-1]
    if word_key(words[-1]) not in ORGANISATION_WORDS or not words[-1].isupper():
        return words
    start = next((i for i, word in enumerate(words) if word.isupper() and len(word) > 2), 0)
    return words[:start] if start > 1 and all(map(str.isupper, words[start:])) else words


def _without_credentials(words: list[str]) -> list[str]:
    """Take degrees off ("Jane Doe PhD"); a line in capitals does not tell them from names ("JACK MA")."""
    while len(words) > 2 and word_key(words[-1]).replace(".", "") in CREDENTIALS and not words[0].isupper():
        if not any(c.isupper() for c in words[-1].strip(".")[1:]):
            break
        words = words[:-1]
    return words


_ABBREVIATED = re.compile(r"(?:^|[\s.])(?:\w|[JS]r)\.$")


def _polished(words: list[str]) -> str:
    name = " ".join(words).replace("\u00a0", " ").strip(" ,:;*|-–—/")
    # A full stop ends the line, unless it belongs to an initial or to Jr.
    return name if name[-1:] != "." or _ABBREVIATED.search(name) else name.rstrip(".")
