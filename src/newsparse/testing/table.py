"""A report comes in, tables for a terminal or a JSON document go out."""

from collections.abc import Iterator, Mapping, Sequence

from newsparse.testing.golden import Document, written
from newsparse.testing.score import Report, Score

# Figures over fewer cases say more about the cases than about the program; JSON holds them all.
FEWEST_CASES = 3
HEADS = ("cases", "right", "%", "precision", "recall")


def as_table(report: Report) -> str:
    """The scores by field and by behaviour, and the cases without an answer."""
    blocks = [
        _heading(report),
        "\n".join(_rows("field", report.fields)),
        "\n".join(_rows("behaviour", _frequent(report.behaviours))),
        "\n".join(f"no answer: {answer.case.id}: {answer.error}" for answer in report.answers if answer.error),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _heading(report: Report) -> str:
    right, values = (sum(getattr(score, name) for score in report.fields.values()) for name in ("right", "cases"))
    share = f" ({100 * right / values:.1f} %)" if values else ""
    gaps = f", {report.gaps} known gaps left out" if report.gaps else ""
    return f"cases: {len(report.answers)}; values right: {right} of {values}{share}{gaps}"


def _frequent(scores: Mapping[str, Score]) -> dict[str, Score]:
    return {name: score for name, score in scores.items() if score.cases >= FEWEST_CASES}


def _rows(head: str, scores: Mapping[str, Score]) -> Iterator[str]:
    """A line for each score, its names and figures in columns."""
    width = max((len(name) for name in scores), default=0)
    if scores:
        yield _row(head.ljust(width), HEADS)
    for name, score in scores.items():
        figures = (str(score.cases), str(score.right), f"{100 * score.share:.1f}")
        yield _row(name.ljust(width), (*figures, _percent(score.precision), _percent(score.recall)))


def _row(name: str, cells: Sequence[str]) -> str:
    return "  ".join((name, *(cell.rjust(max(len(head), 5)) for cell, head in zip(cells, HEADS, strict=True))))


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.1f}"


def as_json(report: Report) -> str:
    """All scores, the wrong fields of each case, and why cases have no answer."""
    document: Document = {
        "cases": len(report.answers),
        "gaps_left_out": report.gaps,
        "fields": {name: score._asdict() for name, score in report.fields.items()},
        "behaviours": {name: score._asdict() for name, score in report.behaviours.items()},
        "wrong": report.wrong,
        "errors": {answer.case.id: answer.error for answer in report.answers if answer.error},
    }
    return written(document)
