"""Turn a local clone of a public data set into a corpus folder.

    python -m benchmarks.prepare DATASET CLONE OUT

DATASET is article-extraction-benchmark, wcxb, article-extraction-dataset or fundus; README.md says where each comes
from. Every converter takes the clone's folder and yields its pages; what a data set leaves open is left out of the
gold.
"""

import argparse
import gzip
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

from benchmarks import corpus
from benchmarks.corpus import Page

Record = Mapping[str, Any]

# "Jane Doe, MS, RD, Ph.D.": what follows a name after a comma and is made of initials alone is a degree.
DEGREE = re.compile(r"(?:[A-Z][a-z]?\.?){1,6}")
BETWEEN_NAMES = re.compile(r"\s*(?:;|,|&|\band\b)\s*")


def article_extraction_benchmark(clone: Path) -> Iterator[Page]:
    """`ground-truth.json` maps ids to articleBody and url; `html/ID.html.gz` holds the page. Body text alone."""
    for page_id, record in read_json(clone / "ground-truth.json").items():
        html = gzip.decompress((clone / "html" / f"{page_id}.html.gz").read_bytes())
        yield Page(page_id, record.get("url") or "", html, "article", {"text": record["articleBody"]})


def wcxb(clone: Path) -> Iterator[Page]:
    """`dev/ground-truth/NNNN.json` and `dev/html/NNNN.html.gz`, of many kinds of page; `test/` stays unseen."""
    for path in sorted((clone / "dev" / "ground-truth").glob("*.json")):
        record = read_json(path)
        truth = record["ground_truth"]
        gold = {
            "text": truth.get("main_content"),
            "headline": truth.get("title"),
            "authors": people(truth.get("author")),
            "published": truth.get("publish_date"),
            "with": truth.get("with"),
            "without": truth.get("without"),
        }
        html = gzip.decompress((clone / "dev" / "html" / f"{path.stem}.html.gz").read_bytes())
        yield Page(path.stem, record.get("url") or "", html, page_type(record), given(gold))


def page_type(record: Record) -> str:
    """The kind of page that the data set's annotators saw: article, listing, product, service and so on."""
    internal = record.get("_internal") or {}
    return str((internal.get("page_type") or {}).get("primary") or "other")


def article_extraction_dataset(clone: Path) -> Iterator[Page]:
    """`articles.json` maps ids to title, authors (one text), date, articleBody, url; `html/ID.html` holds the page."""
    for page_id, record in read_json(clone / "articles.json").items():
        path = clone / "html" / f"{page_id}.html"
        if not path.exists():  # some records have no page
            continue
        gold = {
            "text": record.get("articleBody"),
            "headline": record.get("title"),
            "authors": people(record.get("authors")),
            "published": record.get("date"),
        }
        yield Page(page_id, record.get("url") or "", path.read_bytes(), "article", given(gold))


def fundus(clone: Path) -> Iterator[Page]:
    """The parsers' test data: a folder a country, a JSON file a publisher with one record for each of its saved pages.

    A record belongs to the page saved on its crawl date where it names one; else records and pages are both in order of
    time. Older records hold neither body nor images and give a headline, authors and tags alone.
    """
    data = clone / "tests" / "resources" / "parser" / "test_data"
    for country in sorted(path for path in data.iterdir() if path.is_dir()):
        saved: Record = read_json(country / "meta.info") if (country / "meta.info").exists() else {}
        for path in sorted(country.glob("*.json")):
            pages = sorted(country.glob(f"{path.stem}_[0-9]*.html.gz")) or [country / f"{path.stem}.html.gz"]
            for (version, record), page in paired(read_json(path), pages):
                meta = record.get("meta") or saved.get(page.name) or {}
                html = gzip.decompress(page.read_bytes())
                gold = fundus_gold(record.get("content") or record)
                yield Page(f"{country.name}-{path.stem}-{version}", meta.get("url") or "", html, "article", gold)


def paired(records: Mapping[str, Record], pages: Sequence[Path]) -> Iterator[tuple[tuple[str, Record], Path]]:
    """Each version's record with the page that it describes; versions whose page cannot be told are left out."""
    by_day = {day: page for page in pages if (day := page.name.removesuffix(".html.gz").partition("_")[2])}
    in_order = pages if len(pages) == len(records) else ()
    for version, page in zip_longest(sorted(records.items(), key=version_number), in_order):
        if version is None:
            return
        crawled = str((version[1].get("meta") or {}).get("crawl_date") or "")[:10].replace("-", "_")
        chosen = by_day.get(crawled) or page
        if chosen is not None and chosen.exists():
            yield version, chosen


def version_number(version: tuple[str, Record]) -> tuple[int, ...]:
    """The place of "V1", "V1_1", "V2" in time."""
    return tuple(map(int, re.findall(r"\d+", version[0])))


def fundus_gold(record: Record) -> corpus.Gold:
    """The gold of one record; its text is the standfirst and the body, as this data set counts them."""
    summary, body = fundus_body(record.get("body") or {})
    images = [
        {"caption": image.get("caption"), "credit": ", ".join(image.get("authors") or ()) or None}
        for image in record.get("images") or ()
    ]
    gold = {
        "headline": record.get("title"),
        "authors": record.get("authors"),
        "published": record.get("publishing_date"),
        "tags": record.get("topics"),
        "standfirst": summary or None,
        "paragraphs": [text for role, text in body if role == "paragraph"],
        "subheads": [text for role, text in body if role == "heading"],
        "text": "\n\n".join([*summary, *(text for _, text in body)]),
        "captions": [image["caption"] for image in images if image["caption"]],
    }
    return given(gold)


def fundus_body(body: Record) -> tuple[list[str], list[tuple[str, str]]]:
    """The summary's paragraphs, and the body's blocks in order, each with its role."""
    blocks: list[tuple[str, str]] = []
    for section in body.get("sections") or ():
        blocks += [("heading", text) for text in section.get("headline") or ()]
        blocks += [("paragraph", text) for text in section.get("paragraphs") or ()]
    return list(body.get("summary") or ()), blocks


def people(names: object) -> list[str]:
    """The people in one printed list of names, without their degrees.

    >>> people("Ida Falk, MS, Ph.D. and Jonas Rehm")
    ['Ida Falk', 'Jonas Rehm']
    """
    if not isinstance(names, str):
        return []
    parts = list(filter(None, map(str.strip, BETWEEN_NAMES.split(names))))
    return [part for i, part in enumerate(parts) if i == 0 or not DEGREE.fullmatch(part)]


def given(gold: Record) -> corpus.Gold:
    """The gold without what the data set does not say."""
    return corpus.known({name: value for name, value in gold.items() if value not in (None, "", [])})


def read_json(path: Path) -> Any:
    """The contents of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


CONVERTERS: Mapping[str, Callable[[Path], Iterator[Page]]] = {
    "article-extraction-benchmark": article_extraction_benchmark,
    "wcxb": wcxb,
    "article-extraction-dataset": article_extraction_dataset,
    "fundus": fundus,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Convert the data set that the arguments name."""
    parser = argparse.ArgumentParser(prog="benchmarks.prepare", description="Turn a clone of a data set into a corpus.")
    parser.add_argument("dataset", choices=CONVERTERS)
    parser.add_argument("clone", type=Path, help="folder of the data set's clone")
    parser.add_argument("out", type=Path, help="folder for manifest.jsonl and pages/")
    options = parser.parse_args(arguments)
    count = corpus.write(CONVERTERS[options.dataset](options.clone), options.out)
    print(f"{count} pages in {options.out}")
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main())
