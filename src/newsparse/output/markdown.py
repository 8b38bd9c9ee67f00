"""Article in, CommonMark out (tables as in GFM): headline, byline, standfirst, body and captions.

Strategy: every text is put on one line and escaped, so that none of it can become markup; the markup is then only what
this file writes. On a live page the body holds the entries of `updates` already.
"""

import re
from collections.abc import Iterable, Iterator

from newsparse.article import (
    Article,
    BodyBlock,
    Code,
    Embed,
    Heading,
    Image,
    ImageBlock,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)
from newsparse.output.inline import (
    LinkIndex,
    Run,
    clean,
    iso,
    item_runs,
    names,
    one_line,
    picture,
    row_runs,
    safe_url,
    unplaced,
)

# What can open markup anywhere in a line; `&` only where it could be a character reference.
_ANYWHERE = re.compile(r"[\\`*_\[\]<~]|&(?=#?[A-Za-z0-9]+;)")
# What can open a block, but only as the first thing in a line.
_LINE_START = re.compile(r"^(?:([#+\-=>])|([0-9]{1,9})([.)])(?=\s|$))")
_REFERENCE_IN_URL = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_BACKTICKS = re.compile(r"`+")


def to_markdown(article: Article) -> str:
    r"""The Article as CommonMark, ending in a line break; an empty Article gives an empty string.

    >>> print(to_markdown(Article(headline="C# at 20", standfirst=("Half *price*.",))), end="")
    # C# at 20
    <BLANKLINE>
    **Half \*price\*.**
    """
    parts = [part for part in _parts(article) if part]
    return "\n\n".join(parts) + "\n" if parts else ""


def _parts(article: Article) -> Iterator[str]:
    """The document's blocks in reading order, an empty string for what has nothing to show."""
    leads, others = unplaced(article)
    yield _wrapped("*", article.kicker)
    yield _heading(article.headline or "", 1)
    for entry in article.standfirst:
        yield _wrapped("**", entry)
    yield _byline(article)
    for image in leads:
        yield _image(image)
    yield from _body(article)
    for image in others:
        yield _image(image)


def _byline(article: Article) -> str:
    """Authors (or the agency) and the time of publication on one line."""
    by = names(article.authors) or one_line(article.agency or "").strip()
    return _line(" · ".join(filter(None, (by, iso(article.published) if article.published else ""))))


def _body(article: Article) -> Iterator[str]:
    """The body's blocks; a list right after a list of its kind takes the other marker, or the two would be one."""
    index = LinkIndex(article.links)
    previous: BodyBlock | None = None
    alternate = False
    for position, block in enumerate(article.body):
        if isinstance(block, ListBlock):
            alternate = isinstance(previous, ListBlock) and previous.ordered == block.ordered and not alternate
            text = _list(block, index, position, alternate)
        else:
            text = _block(block, article, index, position)
        if text:
            previous = block
            yield text


def _block(block: BodyBlock, article: Article, index: LinkIndex, position: int) -> str:
    """One block that is no list."""
    match block:
        case Paragraph():
            return _starting(_inline(index.runs(block.text, position)))
        case Heading():
            return _heading(block.text, min(max(block.level, 2), 6), index, position)
        case Quote():
            return _quote(block, index, position)
        case Table():
            return _table(block, index, position)
        case Code():
            return _code(block.text)
        case ImageBlock():
            return _image(picture(article, block))
        case Embed():
            return _embed(block)
        case _:
            return ""


def _escaped(text: str) -> str:
    """The text with a backslash before all that could open inline markup."""
    return _ANYWHERE.sub(lambda found: "\\" + found[0], text)


def _inline(runs: Iterable[Run]) -> str:
    """Runs as inline Markdown; a `!` that stands before a link is escaped, or the link would be an image."""
    written = ""
    parts: list[str] = []
    for run in runs:
        if run.url and written.endswith("!"):
            parts[-1] = parts[-1][:-1] + "\\!"
        written = f"[{_escaped(run.text)}]({_destination(run.url)})" if run.url else _escaped(run.text)
        parts.append(written)
    return "".join(parts)


def _destination(url: str) -> str:
    """A link's target, in angle brackets where it holds parentheses."""
    escaped = _REFERENCE_IN_URL.sub(r"\\&", url)
    return f"<{escaped}>" if "(" in url or ")" in url else escaped


def _starting(line: str) -> str:
    """The line, its first character escaped where it would open a list, a heading or another block."""
    found = _LINE_START.match(line)
    if found is None:
        return line
    return "\\" + line if found[1] else f"{found[2]}\\{line[found.start(3) :]}"


def _line(text: str) -> str:
    """Plain text as a paragraph of its own."""
    return _starting(_escaped(one_line(text).strip()))


def _wrapped(marker: str, text: str | None) -> str:
    """Plain text as a paragraph between two emphasis markers."""
    escaped = _escaped(one_line(text or "").strip())
    return f"{marker}{escaped}{marker}" if escaped else ""


def _heading(text: str, level: int, index: LinkIndex | None = None, position: int | None = None) -> str:
    """An ATX heading; a last `#` is escaped, or it would count as a closing mark."""
    runs = (index or LinkIndex(())).runs(text, position)
    written = _inline(runs)
    if written.endswith("#"):
        written = written[:-1] + "\\#"
    return f"{'#' * level} {written}" if written else ""


def _list(block: ListBlock, index: LinkIndex, position: int, alternate: bool) -> str:
    """A tight list."""
    lines = [_starting(_inline(runs)) for runs in item_runs(index, block.items, position)]
    if block.ordered:
        return "\n".join(f"{number}{')' if alternate else '.'} {line}" for number, line in enumerate(lines, 1))
    return "\n".join(f"{'*' if alternate else '-'} {line}" for line in lines)


def _quote(block: Quote, index: LinkIndex, position: int) -> str:
    """A block quotation, its source in a paragraph of its own."""
    text = _starting(_inline(index.runs(block.text, position)))
    source = _inline(index.runs(block.attribution or "", position, len(block.text) + 1))
    return "\n>\n".join(filter(None, (text and f"> {text}", source and f"> — {source}")))


def _table(block: Table, index: LinkIndex, position: int) -> str:
    """A GFM table, which takes its first row for the header; shorter rows are filled by the reader of the Markdown."""
    rows = [[_inline(runs).replace("|", "\\|") for runs in row] for row in row_runs(index, block, position)]
    if not rows:
        return ""
    width = max(map(len, rows))
    rows[0] += [""] * (width - len(rows[0]))
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _code(text: str) -> str:
    """A fenced code block, the fence longer than any run of backticks inside."""
    inside = clean(text).strip("\n")
    fence = "`" * max(3, 1 + max(map(len, _BACKTICKS.findall(inside)), default=0))
    return f"{fence}\n{inside}\n{fence}" if inside else ""


def _image(image: Image) -> str:
    """The picture, and under it caption and credit in italics."""
    url = safe_url(image.url, ("http", "https"))
    alt = _escaped(one_line(image.alt or "").strip())
    credit = one_line(image.credit or "").strip()
    below = " ".join(filter(None, (one_line(image.caption or "").strip(), credit and f"({credit})")))
    return "\n\n".join(filter(None, (url and f"![{alt}]({_destination(url)})", _wrapped("*", below))))


def _embed(embed: Embed) -> str:
    """A link to what the page embeds."""
    url = safe_url(embed.url, ("http", "https"))
    text = one_line(embed.text or "").strip() or one_line(embed.provider or "").strip()
    return _starting(_inline((Run(text or url or "", url),)))
