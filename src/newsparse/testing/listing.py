"""Cases come in, a list or the counts of what they cover go out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse.testing.case import Case
from newsparse.testing.golden import FIELDS


def listing(cases: Sequence[Case]) -> str:
    """A line for each case: its id and what it shows."""
    width = max(len(case.id) for case in cases)
    return "".join(f"{case.id.ljust(width)}  {case.description}\n" for case in cases)


def summary(cases: Sequence[Case]) -> str:
    """How many cases there are, and of what kinds; each kind with the number of its cases."""
    return "".join(f"{line}\n" for line in _counts(cases))


def _counts(cases: Sequence[Case]) -> Iterator[str]:
    texts = sum(case.is_text for case in cases)
    yield f"cases: {len(cases)}, of which {len(cases) - texts} are HTML and {texts} are flattened text"
    yield _line("templates", Counter(case.template for case in cases))
    yield _line("languages", Counter(case.language.partition("-")[0] for case in cases))
    yield _line("scripts", Counter(case.script for case in cases))
    yield _line("directions", Counter(case.golden.get("direction", "none") for case in cases))
    yield _line("encodings", Counter(case.encoding for case in cases))
    yield _line("kinds of page", Counter(case.golden.get("kind", "none") for case in cases))
    valued = Counter(name for case in cases for name in case.golden)
    yield _line("fields with a value", Counter({name: valued[name] for name in FIELDS if valued[name]}))
    yield _line("behaviours", Counter(tag for case in cases for tag in case.tags))
    gaps = Counter(name for case in cases for name in case.gaps)
    yield _line("gaps of newsparse", gaps) if gaps else "gaps of newsparse: none"


def _line(name: str, counts: Counter[str]) -> str:
    """How many values there are, and each with its count, the most frequent first."""
    return f"{name}: {len(counts)}: " + ", ".join(f"{value} {count}" for value, count in counts.most_common())
