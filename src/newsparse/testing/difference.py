"""Two JSON values come in, the lines that tell them apart go out: `-` is what should be there, `+` what is there."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from newsparse.testing.golden import canonical

# A text longer than this is shown by the words that differ, and a few around them.
LONGEST_WHOLE = 120
WORDS_AROUND = 4
# Half of the words in common: one text that was changed; less: two texts.
SAME_TEXT = 0.5


def differing_lines(place: str, expected: Any, found: Any) -> list[str]:
    """Where two JSON values differ, a line for each value, with its place in the document; empty if they are equal.

    >>> differing_lines("authors", [{"name": "Ida Falk"}], [{"name": "By Ida Falk"}])
    ["- authors[0].name: 'Ida Falk'", "+ authors[0].name: 'By Ida Falk'"]
    """
    return list(_lines(place, expected, found))


def _lines(place: str, expected: Any, found: Any) -> Iterator[str]:
    if canonical(expected) == canonical(found):
        return
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in (*expected, *(key for key in found if key not in expected)):
            yield from _lines(f"{place}.{key}", expected.get(key), found.get(key))
    elif isinstance(expected, list) and isinstance(found, list):
        yield from _entries(place, expected, found)
    elif isinstance(expected, str) and isinstance(found, str):
        yield from _texts(place, expected, found)
    else:
        yield from _side("-", place, expected)
        yield from _side("+", place, found)


def _entries(place: str, expected: Sequence[Any], found: Sequence[Any]) -> Iterator[str]:
    """Two lists: entries that only one has, and within entries that stand for each other what differs."""
    before, after = [canonical(entry) for entry in expected], [canonical(entry) for entry in found]
    for kind, start, end, other_start, other_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        paired = min(end - start, other_end - other_start) if kind == "replace" else 0
        for index, other in zip(range(start, start + paired), range(other_start, other_end), strict=False):
            yield from _pair(place, (index, expected[index]), (other, found[other]))
        for index in range(start + paired, end):
            yield from _side("-", f"{place}[{index}]", expected[index])
        for index in range(other_start + paired, other_end):
            yield from _side("+", f"{place}[{index}]", found[index])


def _pair(place: str, expected: tuple[int, Any], found: tuple[int, Any]) -> Iterator[str]:
    """Two entries at one place: what differs in them if they are of one kind, else both whole."""
    (index, ours), (other, theirs) = expected, found
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.get("type") == theirs.get("type"):
        yield from _lines(f"{place}[{index}]", ours, theirs)
    else:
        yield from _side("-", f"{place}[{index}]", ours)
        yield from _side("+", f"{place}[{other}]", theirs)


def _texts(place: str, expected: str, found: str) -> Iterator[str]:
    """Two texts: whole if they are short or have little in common, else the words that differ and some around them."""
    ours, theirs = expected.split(" "), found.split(" ")
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    if max(len(expected), len(found)) <= LONGEST_WHOLE or matcher.ratio() < SAME_TEXT:
        yield from _side("-", place, expected)
        yield from _side("+", place, found)
        return
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind != "equal":
            yield f"- {place}: {_around(ours, start, end)}"
            yield f"+ {place}: {_around(theirs, other_start, other_end)}"


def _around(words: Sequence[str], start: int, end: int) -> str:
    """The words from start to end in brackets, between some of those around them."""
    first, last = max(0, start - WORDS_AROUND), min(len(words), end + WORDS_AROUND)
    shown = [*words[first:start], f"[{' '.join(words[start:end])}]", *words[end:last]]
    return " ".join(["…"] * (first > 0) + shown + ["…"] * (last < len(words)))


def _side(sign: str, place: str, value: Any) -> Iterator[str]:
    """One value as a line; nothing for an absent one, which the other side's line shows."""
    if value is not None:
        yield f"{sign} {place}: {value!r}"
