"""A page on standard input, a system's name and the page's URL as arguments come in; Article-like JSON goes out.

This makes any system of `systems.py` a program that `newsparse fixtures check` can run:

    newsparse fixtures check --input html -- python -m benchmarks.adapter trafilatura
"""

import json
import logging
import sys
import warnings
from datetime import date
from typing import Any

from benchmarks.systems import SYSTEMS, Fields

# What systems.py and an Article call alike, and mean alike.
ALIKE = ("text", "headline", "kicker", "standfirst", "section", "tags", "site_name", "language")


def article_like(fields: Fields) -> dict[str, Any]:
    """The fields of a system in the form of an Article; those that the system has no notion of are left out.

    >>> article_like({"headline": "Bridge reopens", "authors": ["Ida Falk"], "published": date(2026, 11, 2)})
    {'headline': 'Bridge reopens', 'authors': [{'name': 'Ida Falk'}], 'published': '2026-11-02'}
    """
    article = {name: fields[name] for name in ALIKE if name in fields}
    if "authors" in fields:
        article["authors"] = [{"name": name} for name in fields["authors"]]
    for name in ("published", "modified"):
        if name in fields:
            moment = fields[name]
            article[name] = moment.isoformat() if isinstance(moment, date) else moment
    return article


def main() -> None:
    """Read the page, ask the system, print what it found."""
    if not 2 <= len(sys.argv) <= 3 or sys.argv[1] not in SYSTEMS:
        raise SystemExit(f"usage: python -m benchmarks.adapter SYSTEM [URL]; the systems are {', '.join(SYSTEMS)}")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    url = sys.argv[2] if len(sys.argv) == 3 else ""
    found = SYSTEMS[sys.argv[1]][1](sys.stdin.buffer.read(), url)
    print(json.dumps(article_like(found)))


if __name__ == "__main__":
    main()
