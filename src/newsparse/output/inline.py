"""What all outputs share: text and URLs of an Article in; clean text, safe URLs and linked runs of text out.

An Article may be built by hand or from a hostile page, so nothing here trusts a model: whatever the page wrote is
cleaned at the point where it is written out.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

from newsparse.article import Article, Author, Image, ImageBlock, Link, RelatedLink, Table

# What neither XML 1.0 nor HTML admits as text: controls, lone surrogates, the two non-characters of the base plane.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_BREAKS = str.maketrans(dict.fromkeys("\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))
# Browsers drop tabs and line breaks anywhere in a URL; nothing else that is unprintable belongs there either.
_NOT_IN_URLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SCHEME = re.compile(r"(https?)://[^/?#\\\s]|(mailto):[^\s]", re.IGNORECASE)
# Spaces, invisible characters, and what could end an attribute, a Markdown target or a table cell.
_HARMFUL_IN_URLS = re.compile('[\\s"<>\\\\^`{|}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]')
# The shape that both BCP 47 and xs:language ask for.
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
# XML Schema knows no offset beyond 14 hours, Python does.
_MAX_OFFSET = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, and the safe URL that it links to or None."""

    text: str
    url: str | None = None


def clean(text: str) -> str:
    r"""The text without characters that XML and HTML forbid; line breaks become `\n`.

    >>> clean("a\x00b\r\nc")
    'ab\nc'
    """
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    r"""The text without forbidden characters, every line break and tab a space.

    >>> one_line("first\nsecond\x1b[31m")
    'first second[31m'
    """
    return _FORBIDDEN.sub("", text.translate(_LINE_BREAKS))


def safe_url(url: str | None, schemes: Iterable[str] = ("http", "https", "mailto")) -> str | None:
    r"""The URL, fit for any attribute, if it is absolute and of one of the schemes; else None.

    Control characters are dropped before the scheme is judged, because browsers drop some of them too.

    >>> safe_url(" https://example.org/a b ")
    'https://example.org/a%20b'
    >>> safe_url("java\tscript:alert(1)") is None
    True
    """
    stripped = _NOT_IN_URLS.sub("", url or "").strip()
    match = _SCHEME.match(stripped)
    if match is None or (match[1] or match[2]).lower() not in schemes:
        return None
    return _HARMFUL_IN_URLS.sub(lambda found: quote(found[0]), stripped)


def safe_language(tag: str | None) -> str | None:
    """The language tag if it has the shape of one, else None.

    >>> safe_language("pt-BR"), safe_language('en" onload="x')
    ('pt-BR', None)
    """
    return tag if tag and _LANGUAGE.fullmatch(tag) else None


def iso(value: date) -> str:
    """A date or datetime as XML Schema and HTML write it; an offset that they do not know is turned into UTC.

    >>> iso(date(2026, 11, 2))
    '2026-11-02'
    """
    offset = value.utcoffset() if isinstance(value, datetime) else None
    if isinstance(value, datetime) and offset is not None and (abs(offset) > _MAX_OFFSET or offset.seconds % 60):
        try:
            return value.astimezone(UTC).isoformat()
        except OverflowError:  # the first and last day that Python knows
            return value.date().isoformat()
    return value.isoformat()


class LinkIndex:
    """The Article's inline links by block, so that every lookup costs only the links that it finds.

    >>> link = Link(text="report", url="https://example.org/r", block=0, start=4)
    >>> [run.text for run in LinkIndex((link,)).runs("The report says", block=0)]
    ['The ', 'report', ' says']
    """

    def __init__(self, links: Iterable[Link]) -> None:
        """Group the links by block, each group in the order of the text."""
        self._links: defaultdict[int, list[Link]] = defaultdict(list)
        for link in sorted(links, key=lambda link: (link.block, link.start)):
            self._links[link.block].append(link)

    def runs(self, text: str, block: int | None, offset: int = 0) -> tuple[Run, ...]:
        """The text, which begins at `offset` of the block's text, cut into linked and plain runs, cleaned, none empty.

        A link whose words do not stand where it says, or that overlaps an earlier one, stays plain text.
        """
        cuts: list[Run] = []
        done = 0
        for link in self._within(block, offset, offset + len(text)):
            start, end = link.start - offset, link.start - offset + len(link.text)
            url = safe_url(link.url)
            if url and start >= done and text[start:end] == link.text:
                cuts += (Run(text[done:start]), Run(text[start:end], url))
                done = end
        cuts.append(Run(text[done:]))
        return _trimmed(cuts)

    def _within(self, block: int | None, start: int, end: int) -> Iterator[Link]:
        links = self._links.get(block, []) if block is not None else []
        first = bisect_left(links, start, key=lambda link: link.start)
        for position in range(first, len(links)):
            if links[position].start >= end:
                return
            yield links[position]


def _trimmed(cuts: list[Run]) -> tuple[Run, ...]:
    """The runs on one line, without empty ones and without space at either end."""
    runs = [run for run in (Run(one_line(cut.text), cut.url) for cut in cuts) if run.text]
    while runs and not runs[0].text.strip():
        del runs[0]
    while runs and not runs[-1].text.strip():
        del runs[-1]
    if runs:
        runs[0] = Run(runs[0].text.lstrip(), runs[0].url)
        runs[-1] = Run(runs[-1].text.rstrip(), runs[-1].url)
    return tuple(runs)


def item_runs(index: LinkIndex, items: Iterable[str], block: int | None) -> Iterator[tuple[Run, ...]]:
    """The runs of each list item that has text; offsets count as in the block's text, one line an item."""
    offset = 0
    for item in items:
        runs = index.runs(item, block, offset)
        offset += len(item) + 1
        if runs:
            yield runs


def row_runs(index: LinkIndex, table: Table, block: int | None) -> Iterator[tuple[tuple[Run, ...], ...]]:
    """The runs of each cell of each row that has text; offsets count as in the block's text, empty cells left out."""
    offset = 0
    for row in table.rows:
        cells: list[tuple[Run, ...]] = []
        start = offset
        for cell in row:
            cells.append(index.runs(cell, block, offset))
            offset += len(cell) + 1 if cell else 0
        offset = max(offset, start + 1)
        if any(cells):
            yield tuple(cells)


def names(authors: Iterable[Author]) -> str:
    """The authors' names on one line.

    >>> names((Author(name="Mara Lindqvist"), Author(name="Jo Berg")))
    'Mara Lindqvist, Jo Berg'
    """
    return ", ".join(filter(None, (one_line(author.name).strip() for author in authors)))


def unplaced(article: Article) -> tuple[tuple[Image, ...], tuple[Image, ...]]:
    """The pictures that no block of the body points at: the lead ones, which stand before it, and the others, after.

    >>> unplaced(Article(images=(Image(alt="a"), Image(alt="b")), body=(ImageBlock(index=0),)))[1][0].alt
    'b'
    """
    placed = {block.index for block in article.body if isinstance(block, ImageBlock)}
    left = [image for position, image in enumerate(article.images) if position not in placed]
    return tuple(i for i in left if i.role == "lead"), tuple(i for i in left if i.role != "lead")


def picture(article: Article, block: ImageBlock) -> Image:
    """The picture that the block points at; an empty one where it points nowhere."""
    return article.images[block.index] if 0 <= block.index < len(article.images) else Image()


def related_groups(links: Iterable[RelatedLink]) -> Iterator[tuple[str | None, tuple[RelatedLink, ...]]]:
    """Related links that follow each other under the same label, with that label."""
    group: list[RelatedLink] = []
    for link in links:
        if group and group[-1].label != link.label:
            yield group[0].label, tuple(group)
            group = []
        group.append(link)
    if group:
        yield group[0].label, tuple(group)
