"""A corpus: a folder of gzipped pages and a manifest of what a reader found on them, read and written here.

    manifest.jsonl      one record a line: id, url, page (path of the page in the folder), kind, gold
    pages/ID.html.gz    the page, byte for byte as it was served

`gold` may hold: text, headline, authors, published, modified, tags, standfirst, paragraphs, subheads, body (pairs of
role and text), captions, images, related, section_any, kicker, with and without (snippets). What is absent is
not scored.
"""

import gzip
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Gold = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a corpus with the answers of its annotators."""

    id: str
    url: str
    html: bytes
    kind: str
    gold: Gold


def read(folder: Path, kind: str | None = None, limit: int | None = None) -> Iterator[Page]:
    """The pages of a corpus in the order of its manifest; of one kind, and at most `limit`, where that is asked."""
    found = 0
    with (folder / "manifest.jsonl").open(encoding="utf-8") as manifest:
        for line in manifest:
            record = json.loads(line)
            if kind is not None and record.get("kind") != kind:
                continue
            if limit is not None and found == limit:
                return
            found += 1
            html = gzip.decompress((folder / record["page"]).read_bytes())
            yield Page(
                record["id"], record.get("url") or "", html, record.get("kind") or "article", known(record["gold"])
            )


def known(gold: Gold) -> Gold:
    """The gold without what was not annotated: nulls, and the NaN that spreadsheets leave behind."""
    return {name: value for name, value in gold.items() if not unknown(value)}


def unknown(value: object) -> bool:
    """Whether a value stands for no answer."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def write(pages: Iterable[Page], folder: Path) -> int:
    """Write the pages and their manifest; returns how many there were."""
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    count = 0
    with (folder / "manifest.jsonl").open("w", encoding="utf-8") as manifest:
        for page in pages:
            name = f"pages/{page.id}.html.gz"
            (folder / name).write_bytes(gzip.compress(page.html, mtime=0))
            record = {"id": page.id, "url": page.url, "page": name, "kind": page.kind, "gold": dict(page.gold)}
            manifest.write(json.dumps(record, ensure_ascii=False) + "\n")
            count += 1
    return count
