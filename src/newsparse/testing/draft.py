"""A page comes in, and becomes the draft of a case: its folder with the page, a case.json to fill in, an article.json.

The draft's article.json holds what newsparse finds, which is where a reviewer begins, not what is right. So its
case.json lacks what only a reader can say, and is refused as a case until that is filled in.
"""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from newsparse.article import Article
from newsparse.pipeline import extract, extract_text
from newsparse.testing.case import Case, FixtureError
from newsparse.testing.golden import FIELDS, Document, golden, written
from newsparse.testing.match import differences


class Given(NamedTuple):
    """What is known of a page: how to call an extractor on it."""

    url: str | None = None
    content_type: str | None = None
    now: datetime | None = None
    is_text: bool = False


def write_draft(page: bytes, given: Given, name: str, into: Path) -> Path:
    """Write the draft of a case into a new folder, which is returned.

    Args:
        page: the page, byte for byte.
        given: how to call an extractor on it.
        name: the behaviour that it shows, which the folder is named after: words of a-z and digits, and hyphens.
        into: the folder of cases.

    Raises:
        FixtureError: the folder exists, or the name is of another form.
    """
    if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name):
        raise FixtureError(f"{name!r} names no behaviour: use words of a-z and 0-9 with hyphens, read-more-in-a-box")
    folder = into / name
    if folder.exists():
        raise FixtureError(f"{folder} exists: --update rewrites its article.json, --id gives another name")
    if given.is_text and not _is_utf8(page):
        raise FixtureError("flattened text is UTF-8, and this page is not: recode it")
    article = _extracted(page, given)
    folder.mkdir(parents=True)
    case = _case(name, given, page, article)
    (folder / str(case["input"])).write_bytes(page)
    (folder / "case.json").write_text(written(case), encoding="utf-8")
    (folder / "article.json").write_text(written(golden(article)), encoding="utf-8")
    return folder


def _extracted(page: bytes, given: Given) -> Article:
    if given.is_text:
        return extract_text(page.decode("utf-8"), now=given.now)
    return extract(page, url=given.url, content_type=given.content_type, now=given.now)


def _case(name: str, given: Given, page: bytes, article: Article) -> Document:
    """The draft's case.json; what is empty is for the reviewer to fill in."""
    return {
        "id": name,
        "description": "",
        "input": "page.txt" if given.is_text else "page.html",
        "url": given.url,
        "content_type": given.content_type,
        "now": given.now.isoformat() if given.now else None,
        "language": article.language or "",
        "script": "",
        **({} if _is_utf8(page) else {"encoding": ""}),
        "template": "flattened" if given.is_text else "",
        "tags": [],
        "gaps": [],
    }


def _is_utf8(page: bytes) -> bool:
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def update_golden(case: Case) -> dict[str, str]:
    """Write what newsparse finds into the case's article.json, but for its gaps; how each changed field differs.

    A field that the case names as a gap keeps the value that a reader gave it.
    """
    article = case.extract()
    file = case.folder / "article.json"
    kept = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    found = golden(article)
    sources = {name: kept if name in case.gaps else found for name in FIELDS}
    document = {name: source[name] for name, source in sources.items() if name in source}
    changed = {
        name: lines for name, lines in (differences(case, article) if kept else {}).items() if name not in case.gaps
    }
    if document != kept:
        file.write_text(written(document), encoding="utf-8")
    return changed
