"""Milliseconds a page, the systems side by side in one process, page by page in turn, as a ratio to the floor.

    python -m benchmarks.speed CORPUS [--systems a,b] [--limit N] [--rounds R]

The floor is what nothing built on the same parser can go below: Lexbor parses the page, and one walk reads every node's
tag, attributes and text. Of each page the best round counts, so a busy machine disturbs little; compare within one run
only.
"""

import argparse
import logging
import sys
import time
import warnings
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import fmean, median

from selectolax.lexbor import LexborHTMLParser

from benchmarks import corpus
from benchmarks.corpus import Page
from benchmarks.systems import SYSTEMS, Fields, System, choose

FLOOR = "floor"


def floor(html: bytes, url: str) -> Fields:  # noqa: ARG001 - called as a system is
    """Parse and read everything once, keep nothing."""
    root = LexborHTMLParser(html).root
    if root is not None:
        for node in root.traverse(include_text=True):
            _ = node.text_content if node.tag == "-text" else node.attributes
    return {}


def main(arguments: Sequence[str] | None = None) -> int:
    """Time what the arguments ask for and print a table."""
    found = argparse.ArgumentParser(prog="benchmarks.speed", description="Time newsparse and its peers side by side.")
    found.add_argument("corpus", type=Path, metavar="CORPUS", help="folder with manifest.jsonl and pages/")
    found.add_argument("--systems", help="comma-separated names; all that are installed by default")
    found.add_argument("--limit", type=int, help="only the first N pages")
    found.add_argument("--rounds", type=int, default=3, help="times a page is read by each system (default: 3)")
    options = found.parse_args(arguments)

    names, missing = choose(options.systems)
    if missing:
        print(f"not installed, left out: {', '.join(missing)}", file=sys.stderr)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    pages = list(corpus.read(options.corpus, limit=options.limit))
    systems = {FLOOR: floor} | {name: SYSTEMS[name][1] for name in names}
    warm_up(systems, pages[0])
    size = sum(len(page.html) for page in pages) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} KB in the mean, best of {options.rounds}\n")
    print(table(best_seconds(systems, pages, options.rounds)))
    return 0


def warm_up(systems: Mapping[str, System], page: Page) -> None:
    """Let every system import what it imports late."""
    for system in systems.values():
        seconds(system, page)


def best_seconds(systems: Mapping[str, System], pages: Sequence[Page], rounds: int) -> dict[str, list[float]]:
    """For each system its best time on each page; the systems take turns, so that all meet the same machine."""
    best: dict[str, list[float]] = {name: [] for name in systems}
    for page in pages:
        times = [{name: seconds(system, page) for name, system in systems.items()} for _ in range(rounds)]
        for name, found in best.items():
            found.append(min(turn[name] for turn in times))
    return best


def seconds(system: System, page: Page) -> float:
    """How long one system takes over one page; a system that fails is timed until it does."""
    start = time.perf_counter()
    with suppress(Exception):
        system(page.html, page.url)
    return time.perf_counter() - start


def table(best: Mapping[str, Sequence[float]]) -> str:
    """A Markdown table, fastest first."""
    base = fmean(best[FLOOR])
    lines = ["| | ms mean | ms median | ms max | × floor |", "| --- | ---: | ---: | ---: | ---: |"]
    for name in sorted(best, key=lambda name: fmean(best[name])):
        mean, middle, worst = (1000 * measure(best[name]) for measure in (fmean, median, max))
        lines.append(f"| {name} | {mean:.2f} | {middle:.2f} | {worst:.1f} | {mean / base / 1000:.1f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
