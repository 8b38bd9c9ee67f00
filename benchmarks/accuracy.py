"""Score newsparse and the installed peers over corpora, and print a table for each.

    python -m benchmarks.accuracy CORPUS... [--systems a,b] [--limit N] [--kind article] [--json FILE]

F1, precision, recall: runs of four words of the body's text, averaged over pages, as article-extraction-benchmark does
it. exact: the very words of the body. word F1: as a bag. with, without: snippets rightly in, rightly out. paragraph F1:
blocks recovered whole. link leak, caption leak: links to other stories, captions, found in the text (lower is better).
headline, section, kicker: the same words. authors, tags, captions, credits, related: F1 as sets. date: the same day.
instant, modified: the same minute. standfirst: bag of words. ms: milliseconds a page. errors: pages that raised or took
over 20 s.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean, median

from benchmarks import corpus, scores
from benchmarks.corpus import Page
from benchmarks.systems import choose
from benchmarks.worker import Prediction, predictions

Row = Mapping[str, float]
Answers = Sequence[tuple[Page, Prediction]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison that the arguments ask for."""
    options = parser().parse_args(arguments)
    systems, missing = choose(options.systems)
    if missing:
        print(f"not installed, left out: {', '.join(missing)}", file=sys.stderr)
    results = {}
    for folder in options.corpora:
        pages = list(corpus.read(folder, options.kind, options.limit))
        with_standfirst = folder.name in options.standfirst_in_text
        rows = {}
        for system in systems:
            rows[system] = row(list(predictions(system, pages)), with_standfirst)
            print(f"{folder.name}: {system} done", file=sys.stderr)
        results[folder.name] = rows
        print(f"\n### {folder.name}, {len(pages)} pages\n\n{table(rows)}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    found = argparse.ArgumentParser(
        prog="benchmarks.accuracy", description="Score newsparse and its peers over corpora."
    )
    found.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS", help="folder with manifest.jsonl and pages/")
    found.add_argument("--systems", help="comma-separated names; all that are installed by default")
    found.add_argument("--limit", type=int, help="only the first N pages of each corpus")
    found.add_argument("--kind", help="only pages of this kind, such as article")
    found.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON too")
    found.add_argument(
        "--standfirst-in-text",
        type=lambda names: names.split(","),
        default=["fundus", "article-extraction-dataset"],
        metavar="NAMES",
        help="corpora whose text counts the standfirst (default: fundus,article-extraction-dataset)",
    )
    return found


def row(answers: Answers, with_standfirst: bool) -> Row:
    """One system's figures over one corpus."""
    pairs = [
        (page.gold, joined(prediction.found) if with_standfirst else prediction.found) for page, prediction in answers
    ]
    milliseconds = [1000 * prediction.seconds for _, prediction in answers]
    return {
        **scores.summary(pairs),
        "ms mean": fmean(milliseconds),
        "ms median": median(milliseconds),
        "ms max": max(milliseconds),
        "errors": float(sum(prediction.error is not None for _, prediction in answers)),
    }


def joined(found: scores.Found) -> scores.Found:
    """A prediction with its standfirst set before its text, for corpora that count it as text."""
    if not found.get("standfirst"):
        return found
    return {**found, "text": "\n\n".join([*found["standfirst"], found.get("text") or ""])}


def table(rows: Mapping[str, Row]) -> str:
    """A Markdown table, best F1 first; a figure that a system has no field for is left blank."""
    columns = [
        name
        for name in ("F1", *scores.METRICS, "ms mean", "ms median", "ms max", "errors")
        if any(name in r for r in rows.values())
    ]
    ordered = sorted(rows, key=lambda system: -rows[system].get("F1", rows[system].get("date", 0.0)))
    lines = [["", *columns], ["---", *("---:" for _ in columns)]]
    lines += [[system, *(cell(name, rows[system].get(name)) for name in columns)] for system in ordered]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cell(name: str, value: float | None) -> str:
    """A figure as it stands in the table."""
    if value is None:
        return ""
    if name == "errors":
        return f"{value:.0f}"
    return f"{value:.1f}" if name.startswith("ms") else f"{value:.3f}"


if __name__ == "__main__":
    sys.exit(main())
