"""The pieces of a byline come in; candidate names go out, each with what it is credited for."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.names.around import ROLE_WORDS
from newsparse.names.folding import WORD, word_key
from newsparse.names.furniture import FURNITURE
from newsparse.names.introductions import (
    GENRE_WORDS,
    INNER_INTRODUCTIONS,
    INTRODUCTIONS,
    NAME_PARTICLE_INTRODUCTIONS,
    OTHERS,
)
from newsparse.names.pieces import STAMP

LONGEST_PHRASE = 3
# What may stand with "and" before a credit for pictures, so that it is for both ("Story and photos by Ida Falk").
TEXTS = INTRODUCTIONS | {"story", "words", "report"}
# How many capitalised words may stand before an introduction inside a line.
MOST_BEFORE = 3

_OPENINGS = frozenset(phrase.partition(" ")[0] for phrase in INTRODUCTIONS | OTHERS)

INTRODUCTION_OPENINGS = frozenset(word for phrase in INTRODUCTIONS for word in WORD.findall(phrase)[:1])

OTHER_OPENINGS = frozenset(word for phrase in OTHERS for word in WORD.findall(phrase)[:1])


class Statement(NamedTuple):
    """The words of a candidate name, the separator before them, and how they are credited."""

    separator: str
    words: tuple[str, ...]
    ours: bool = True
    introduced: bool = False
    stamped: bool = False
    """Whether a date stands before them."""


_COLON = re.compile(r"\s*[:：＝=]\s*")

_COLON_SIGN = re.compile("[:：＝=]")


def statements(pieces: Iterable[tuple[str, str]]) -> Iterator[Statement]:
    """Every candidate name; a credit for something else than the text holds until a bar, or the next introduction."""
    last, stamped = Statement("", ()), False
    before = ""
    for separator, piece in pieces:
        both = separator == "&" and word_key(before) in TEXTS
        before = piece
        if separator == "\0":
            last = last._replace(ours=False)
        if last.words:
            yield last
        if not piece.strip():
            stamped = stamped or separator == STAMP
            held = last.introduced and separator != STAMP
            last = Statement(last.separator, (), last.ours, held, stamped)
            continue
        # An introduction may stand alone: then its names come behind the next separator.
        lone = last.introduced and not last.words
        ours = last.ours if lone or separator not in ("|", ";", "｜", "；", "\0", STAMP) else True
        stamped = stamped or separator == STAMP
        found = [each._replace(stamped=stamped) for each in _phrases(separator, piece, ours, lone)]
        found = [each._replace(ours=True) for each in found] if both else found
        yield from (statement for statement in found[:-1] if statement.words)
        last = found[-1]
    if last.words:
        yield last


def _phrases(separator: str, piece: str, ours: bool, introduced: bool) -> Iterator[Statement]:
    """Cut a piece where a credit is introduced ("Text: A Fotos: B"); the words of the introductions are left out."""
    words = (_COLON.sub(": ", piece) if _COLON_SIGN.search(piece) else piece).split()
    if words and _OPENINGS.isdisjoint(map(word_key, words)):
        yield Statement(separator, tuple(words), ours, introduced)
        return
    current: list[str] = []
    i = 0
    while i < len(words):
        size, is_ours = _introduction(words, i, current)
        if not size:
            current.append(words[i])
            i += 1
            continue
        if current and not _announces(current) and (len(current) > 1 or ours is not is_ours):
            yield Statement(separator, tuple(current), ours, introduced)
        current, ours, introduced = [], is_ours, True
        i += size
    if words:
        yield Statement(separator, tuple(current), ours, introduced)


def _announces(words: list[str]) -> bool:
    """Whether the words before an introduction only say what is introduced ("Eine Analyse", "Opinion")."""
    keys = [word_key(word) for word in words]
    return any(key in GENRE_WORDS or key in ROLE_WORDS or key in FURNITURE for key in keys)


def _introduction(words: list[str], i: int, before: list[str]) -> tuple[int, bool]:
    """How many words from i on introduce a credit (0: none), and whether it is for the text."""
    if word_key(words[i]) not in _OPENINGS:
        return 0, True
    for size in range(min(LONGEST_PHRASE, len(words) - i), 0, -1):
        phrase = " ".join(map(word_key, words[i : i + size]))
        last = words[i + size - 1]
        following = word_key(words[i + size]) if i + size < len(words) else ""
        if phrase in OTHERS and (last.endswith((":", "/")) or following in INNER_INTRODUCTIONS or following == "from"):
            return size + (not last.endswith(":")), False
        if phrase in INTRODUCTIONS and _introduces(phrase, words[i + size :], before, colon=last.endswith(":")):
            return size, True
    return 0, True


def _introduces(phrase: str, rest: list[str], before: list[str], *, colon: bool) -> bool:
    if colon or (not before and (not rest or phrase not in NAME_PARTICLE_INTRODUCTIONS)):
        return True
    if before and phrase not in INNER_INTRODUCTIONS:
        return False
    if phrase in NAME_PARTICLE_INTRODUCTIONS:
        if before:
            return _announces(before)
        enough = len(rest) >= (2 if NAME_PARTICLE_INTRODUCTIONS[phrase] else 1)
        return enough and rest[0] not in {"la", "los", "las", "der"}
    # "Article written by Ida Falk", but "Council Rejects Plan for Harbour by Narrow Margin" is a headline.
    return len(before) <= MOST_BEFORE or before[-1].islower()
