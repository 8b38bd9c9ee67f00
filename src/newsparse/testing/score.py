"""Answers come in, scores go out: how often each field and each behaviour is right, and how much of its entries.

A value is right if it equals the expected one, in all that the program gives anywhere: authors without a URL are
compared by name if it never gives one. That is strict: one word too many in the text makes the text wrong. So entries
are counted too (a name, a link's words, a line of the text, a date's day), without regard to letter case, the shape of
quotation marks, URLs and the time of day: precision is the share of the given entries that are expected, recall the
share of the expected ones that are given.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from newsparse.testing.golden import FIELDS, Document, canonical, pruned
from newsparse.testing.match import DERIVED, expected_document
from newsparse.testing.program import Answer

MOMENTS = ("published", "modified")
DAY = len("2026-11-02")
SCORED = (*FIELDS, *DERIVED)
# Where the body is right or wrong for a program that gives no body, the first of these that it does give.
BODIES = ("body", "text", "paragraphs")
# Of an entry that is an object, the keys that say what it is.
TELLING = {
    "authors": ("name",),
    "images": ("url",),
    "related_links": ("text",),
    "links": ("text",),
    "body": ("text", "items", "rows"),
    "updates": ("headline", "time"),
}
# What stands before a list's item or between a table's cells where these are printed as text.
LIST_MARK = re.compile(r"^(?:[-*•·]|\d{1,3}[.)])\s+")
QUOTES = str.maketrans("“”„«»‘’‚‹›–—", "\"\"\"\"\"'''''--", "\u00ad\u200b")


class Score(NamedTuple):
    """Cases and how many of them are right; entries expected, entries given, and those that are both."""

    cases: int = 0
    right: int = 0
    expected: int = 0
    given: int = 0
    shared: int = 0

    @property
    def share(self) -> float:
        """The share of the cases that are right, 0 to 1."""
        return self.right / self.cases

    @property
    def precision(self) -> float | None:
        """The share of the given entries that are expected, if any is given."""
        return self.shared / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """The share of the expected entries that are given, if any is expected."""
        return self.shared / self.expected if self.expected else None


class Report(NamedTuple):
    """What a program made of the cases."""

    answers: tuple[Answer, ...]
    fields: dict[str, Score]
    behaviours: dict[str, Score]
    wrong: dict[str, tuple[str, ...]]
    gaps: int


def report(answers: Sequence[Answer], *, fields: Collection[str] = (), without_gaps: bool = False) -> Report:
    """The scores of the answers.

    A field that the program never gives is not scored; one that it gives for some cases is empty for the others.

    Args:
        answers: what the program made of each case.
        fields: the fields to score; by default all that the program gives.
        without_gaps: leave out the fields that a case names as newsparse's gaps.
    """
    offered = {name for answer in answers for name in answer.found}
    names = tuple(name for name in SCORED if name in offered and (not fields or name in fields))
    keys = {name: _keys(answer.found.get(name) for answer in answers) for name in names}
    scores = {answer.case.id: dict(_scores(answer, keys, without_gaps=without_gaps)) for answer in answers}
    tagged = _by_tag(answers, scores, names)
    wrong = {case: tuple(name for name in own if not own[name].right) for case, own in scores.items()}
    return Report(
        answers=tuple(answers),
        fields={name: _sum(own[name] for own in scores.values() if name in own) for name in names},
        behaviours={tag: _sum(tagged[tag]) for tag in sorted(tagged)},
        wrong={case: bad for case, bad in wrong.items() if bad},
        gaps=sum(len(names) - len(own) for own in scores.values()),
    )


def _keys(values: Iterable[Any]) -> frozenset[str]:
    """The keys of a field's entries, where these are objects, that the program gives anywhere."""
    lists = (value for value in values if isinstance(value, list))
    return frozenset(key for entries in lists for entry in entries if isinstance(entry, dict) for key in entry)


def _scores(answer: Answer, fields: Mapping[str, frozenset[str]], *, without_gaps: bool) -> Iterator[tuple[str, Score]]:
    """The score of each field in one case; with each field come the keys of its entries that count."""
    found: Document = pruned(answer.found)
    expected = expected_document(answer.case, fields)
    left_out = frozenset(answer.case.gaps) if without_gaps else frozenset()
    for name in fields:
        if ("body" if name in DERIVED else name) not in left_out:
            ours, theirs = (_in_form(name, document.get(name), fields[name]) for document in (expected, found))
            yield name, _score(name, ours, theirs, failed=answer.error is not None)


def _in_form(name: str, value: Any, keys: frozenset[str]) -> Any:
    """The value without matters of form: marks and blank lines of text, spellings of a time, keys never given."""
    if name in MOMENTS and isinstance(value, str):
        return _respelled(value)
    if name == "text" and isinstance(value, str):
        return "\n".join(filter(None, map(_unmarked, value.splitlines()))) or None
    if isinstance(value, list) and keys:
        return [
            {key: part for key, part in entry.items() if key in keys} if isinstance(entry, dict) else entry
            for entry in value
        ]
    return value or None


def _respelled(moment: str) -> str:
    """A date or time in one of the spellings that ISO 8601 has for it; what is none is left as it is."""
    try:
        return (
            date.fromisoformat(moment).isoformat() if len(moment) <= DAY else datetime.fromisoformat(moment).isoformat()
        )
    except ValueError:
        return moment


def _score(name: str, expected: Any, found: Any, *, failed: bool) -> Score:
    wanted, given = Counter(_entries(name, expected)), Counter(_entries(name, found))
    return Score(
        cases=1,
        right=int(not failed and canonical(expected) == canonical(found)),
        expected=wanted.total(),
        given=given.total(),
        shared=(wanted & given).total(),
    )


def _by_tag(
    answers: Iterable[Answer], scores: dict[str, dict[str, Score]], fields: Sequence[str]
) -> dict[str, list[Score]]:
    """For each tag the scores of the field that it is about, in the cases that carry it."""
    found: dict[str, list[Score]] = {}
    for answer in answers:
        for tag in answer.case.tags:
            score = scores[answer.case.id].get(_field_of(tag, fields))
            if score is not None:
                found.setdefault(tag, []).append(score)
    return found


def _field_of(tag: str, fields: Sequence[str]) -> str:
    """The field that a tag is about: boilerplate and odd input show in the body."""
    head = tag.partition(".")[0]
    if head in ("body", "boilerplate", "input"):
        return next((name for name in BODIES if name in fields), head)
    return head


def _sum(scores: Iterable[Score]) -> Score:
    return Score(*(sum(column) for column in zip(*scores, Score(), strict=True)))


def _entries(name: str, value: Any) -> Iterator[str]:
    """The single values in a field, without what readers would call a matter of form."""
    if isinstance(value, list):
        for entry in value:
            yield from _entries(name, entry)
    elif isinstance(value, dict):
        for key in TELLING.get(name, ()):
            yield from _entries(name, value.get(key))
    elif isinstance(value, str) and value:
        for line in (value[:DAY] if name in MOMENTS else value).splitlines():
            if plain := _unmarked(line).translate(QUOTES).casefold():
                yield plain


def _unmarked(line: str) -> str:
    """A line with one space between words and without list marks and cell bars."""
    return LIST_MARK.sub("", " ".join(line.replace("|", " ").split()))
