"""A printed byline comes in, the names that it credits with the text go out."""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.names.around import ROLE_WORDS
from newsparse.names.credit import Credit
from newsparse.names.desks import DESK_WORDS
from newsparse.names.east_asian import opens_with_reporter
from newsparse.names.folding import CJK, WORD, is_small, unique, word_key
from newsparse.names.introductions import INNER_INTRODUCTIONS, INTRODUCTIONS, JOINS, OTHERS
from newsparse.names.judged import judged, plain_name, without_role_before
from newsparse.names.pieces import GLUED, cleaned, pieces
from newsparse.names.statements import INTRODUCTION_OPENINGS, LONGEST_PHRASE, OTHER_OPENINGS, statements

# "Senior Staff Writer, Tides", but not a sentence that ends in "writer".
MOST_ROLE_WORDS = 4


class Credited(NamedTuple):
    """Whom a byline credits with the text: its people, and its names, which are the people or else what it names."""

    people: tuple[str, ...]
    names: tuple[str, ...]


def read_byline(text: str) -> Credited:
    """What `people_of` and `split_byline` make of a text, read once.

    >>> read_byline("By Harbour Times Staff")
    Credited(people=(), names=('Harbour Times Staff',))
    """
    if (name := plain_name(text)) is not None:
        return Credited((name,), (name,))
    found = list(credits_of(text))
    if people := unique(c.name for c in found if c.kind == "person"):
        return Credited(people, people)
    if found and found[0].kind in ("single", "initials"):
        # After a comma a lone word is a place ("Anna, Berlin"), unless initials follow initials ("fkl, dan").
        names = (
            c.name
            for i, c in enumerate(found)
            if c.kind == "initials" or (c.kind == "single" and (i == 0 or c.separator != ","))
        )
    else:
        names = (c.name for c in found if c.kind in ("agency", "desk"))
    return Credited((), unique(names))


def split_byline(text: str) -> tuple[str, ...]:
    """The names that a printed byline credits with the text: people, or else the desk or agency that it names.

    >>> split_byline("By Mara Lindqvist, Political Correspondent, and Tomas van der Berg in Brussels")
    ('Mara Lindqvist', 'Tomas van der Berg')
    >>> split_byline("記者王小明／台北報導")
    ('王小明',)
    >>> split_byline("Ida Falk and agencies"), split_byline("By Harbour Times Staff"), split_byline("Share on Facebook")
    (('Ida Falk',), ('Harbour Times Staff',), ())
    """
    return read_byline(text).names


def people_of(text: str) -> tuple[str, ...]:
    """As `split_byline`, but only people with more than one name: no desks, agencies, initials or lone words.

    >>> people_of("Von Ida Falk mit dpa"), people_of("Redaktion")
    (('Ida Falk',), ())
    """
    return read_byline(text).people


def other_people(text: str) -> tuple[str, ...]:
    """The people whom a byline credits with something else than the text: pictures, editing, translation.

    >>> other_people("By Ida Falk; photos by Bo Li")
    ('Bo Li',)
    """
    if OTHER_OPENINGS.isdisjoint(WORD.findall(text.casefold())):
        return ()
    return unique(c.name for c in credits_of(text, wanted=False) if c.kind == "person")


def introduces(text: str) -> bool:
    """Whether the line holds words that introduce the author of the text.

    >>> introduces("3 May 2024 | By Ida Falk"), introduces("3 May 2024 | Hong Kong")
    (True, False)
    """
    if CJK.search(text) and opens_with_reporter(text):
        return True
    # Most lines hold no word that any introduction opens with; to see that is much cheaper than to take them apart.
    # Cleaning adds a word only where it parts glued ones, or joins what signs without width part.
    if text.isascii() and not GLUED.match(text) and not _may_introduce(text):
        return False
    text = cleaned(text)
    if not _may_introduce(text):
        return False
    return any(statement.introduced and statement.ours for statement in statements(pieces(text)))


def introduced(text: str) -> tuple[str, ...]:
    """The names right behind words that introduce the author of the text: people, lone words, desks or agencies.

    >>> introduced("3 May 2024 by Ida | 12 comments"), introduced("3 May 2024 | Ida Falk")
    (('Ida',), ())
    """
    found = statements(pieces(cleaned(text)))
    named = (judged(statement) for statement in found if statement.introduced and statement.ours)
    return unique(credit.name for credit in named if credit)


def is_role(text: str) -> bool:
    """Whether a line says nothing but what somebody is.

    >>> is_role("Senior Tech Writer"), is_role("Ida Falk"), is_role("News")
    (True, False, False)
    """
    words = [word_key(word) for word in text.split()]
    return 0 < len(words) <= MOST_ROLE_WORDS and words[-1] in ROLE_WORDS


def is_desk(text: str) -> bool:
    """Whether a line is the name of a desk and nothing else.

    >>> is_desk("Redacción"), is_desk("Harbour Times Staff"), is_desk("Ida Falk"), is_desk("Staff said no")
    (True, True, False, False)
    """
    words = text.split()
    if DESK_WORDS.isdisjoint(map(word_key, words)) or (len(words) > 1 and any(map(is_small, words))):
        return False
    return split_byline(text) == (text,)


def is_introduction(text: str) -> bool:
    """Whether a line does nothing but introduce the author, who stands on the next line.

    >>> is_introduction("Written by:"), is_introduction("Author"), is_introduction("By Ida Falk"), is_introduction("On")
    (True, True, False, False)
    """
    words = [word_key(word).strip("：") for word in text.split()[: LONGEST_PHRASE + 1]]
    if len(words) > LONGEST_PHRASE:
        return False
    return " ".join(words) in INTRODUCTIONS or (len(words) == 2 and words[1] in INNER_INTRODUCTIONS)


def introduces_others(text: str) -> bool:
    """Whether a line does nothing but announce people who did not write the text; they stand on the next line.

    >>> introduces_others("With contributions from"), introduces_others("Edited by Ida Falk"), introduces_others("By")
    (True, False, False)
    """
    words = [word_key(word) for word in text.split()[: 2 * LONGEST_PHRASE]]
    start = 1 if words and words[0] in JOINS else 0
    for size in range(LONGEST_PHRASE, 0, -1):
        rest = words[start + size :]
        if " ".join(words[start : start + size]) in OTHERS:
            return len(rest) < 2 and all(word in INNER_INTRODUCTIONS or word == "from" for word in rest)
    return False


def _may_introduce(text: str) -> bool:
    return not INTRODUCTION_OPENINGS.isdisjoint(WORD.findall(text.casefold()))


def credits_of(text: str, *, wanted: bool = True) -> Iterator[Credit]:
    """What the byline names, in order; a piece that only says what the person before it does is left out."""
    if not text.strip():
        return
    explained = True  # whether the last person's role is known already
    named = False  # whether somebody is named before the line's date
    for statement in statements(pieces(cleaned(text))):
        if statement.ours != wanted or (named and statement.stamped and not statement.introduced):
            continue
        words = without_role_before(statement.words)
        credit = judged(statement._replace(words=words))
        named = named or (credit is not None and not statement.stamped)
        role = not ROLE_WORDS.isdisjoint(map(word_key, words))
        if role and not explained and not statement.introduced and statement.separator not in ("", "&"):
            explained = True
            continue
        if credit:
            explained = role or credit.kind not in ("person", "single")
            yield credit
