"""Article in, an HTML fragment out: semantic elements built from typed blocks, no markup of the page taken over.

Strategy: text and attribute values are escaped where they are written, attributes are always in double quotes, and a
URL is written only when it is absolute and of a harmless scheme. On a live page the body holds the entries of `updates`
already.
"""

from collections.abc import Iterable, Iterator
from html import escape

from newsparse.article import (
    Article,
    Author,
    BodyBlock,
    Code,
    Embed,
    Heading,
    Image,
    ImageBlock,
    ListBlock,
    Paragraph,
    Quote,
    RelatedLink,
    Table,
)
from newsparse.output.inline import (
    LinkIndex,
    Run,
    clean,
    iso,
    item_runs,
    one_line,
    picture,
    related_groups,
    row_runs,
    safe_language,
    safe_url,
    unplaced,
)


def to_html(article: Article) -> str:
    """The Article as one `article` element, a line for each block.

    >>> print(to_html(Article(headline="A < B", language="en")))
    <article lang="en">
    <header>
    <h1>A &lt; B</h1>
    </header>
    </article>
    """
    direction = article.direction if article.direction in ("ltr", "rtl") else None
    opening = _tag("article", lang=safe_language(article.language), dir=direction)
    return "\n".join(filter(None, (opening, *_header(article), *_content(article), "</article>")))


def _content(article: Article) -> Iterator[str]:
    """Everything below the header: pictures, blocks, and the related links where the page had them."""
    leads, others = unplaced(article)
    index = LinkIndex(article.links)
    inline: dict[int, list[RelatedLink]] = {}
    listed: list[RelatedLink] = []
    for link in article.related_links:
        within = link.kind == "inline" and link.after < len(article.body)
        (inline.setdefault(link.after, []) if within else listed).append(link)
    yield from map(_image, leads)
    for position, block in enumerate(article.body):
        yield _related(inline.get(position, ()))
        yield _block(block, article, index, position)
    yield from map(_image, others)
    yield _related(listed)


def _header(article: Article) -> Iterator[str]:
    """Kicker, headline, standfirst, authors and dates, as far as there are any."""
    lines = [
        _text_element("p", article.kicker, "kicker"),
        _text_element("h1", article.headline),
        *(_text_element("p", entry, "standfirst") for entry in article.standfirst),
        _byline(article.authors, article.agency),
        _dates(article),
    ]
    if any(lines):
        yield from ("<header>", *lines, "</header>")


def _byline(authors: Iterable[Author], agency: str | None) -> str:
    """The authors, linked where they have a page, or the agency."""
    people = [_anchor(Run(one_line(author.name).strip(), safe_url(author.url)), rel="author") for author in authors]
    shown = ", ".join(filter(None, people)) or _text(agency)
    return f'<p class="byline">{shown}</p>' if shown else ""


def _dates(article: Article) -> str:
    """The times of publication and of the last change, in the form of the standard."""
    times = (("published", article.published), ("modified", article.modified))
    written = [f"{_tag('time', class_=name, datetime=iso(value))}{iso(value)}</time>" for name, value in times if value]
    return f"<p>{' '.join(written)}</p>" if written else ""


def _block(block: BodyBlock, article: Article, index: LinkIndex, position: int) -> str:
    """One block of the body; an empty string where it has nothing to show."""
    match block:
        case Paragraph():
            return _element("p", _inline(index.runs(block.text, position)))
        case Heading():
            return _element(f"h{min(max(int(block.level), 2), 6)}", _inline(index.runs(block.text, position)))
        case ListBlock():
            items = [f"<li>{_inline(runs)}</li>" for runs in item_runs(index, block.items, position)]
            return _lines("ol" if block.ordered else "ul", items)
        case Quote():
            source = _inline(index.runs(block.attribution or "", position, len(block.text) + 1))
            words = _element("p", _inline(index.runs(block.text, position)))
            return _lines("blockquote", [words, _element("p", source and f"<cite>{source}</cite>")])
        case Table():
            rows = row_runs(index, block, position)
            return _lines("table", ["".join(("<tr>", *map(_cell, row), "</tr>")) for row in rows])
        case Code():
            code = clean(block.text)
            return f"<pre><code>{escape(code)}</code></pre>" if code.strip() else ""
        case ImageBlock():
            return _image(picture(article, block))
    return _embed(block)


def _cell(runs: Iterable[Run]) -> str:
    """One cell, an empty one too: the columns must stay where they are."""
    return f"<td>{_inline(runs)}</td>"


def _image(image: Image) -> str:
    """A figure with caption and credit; without a usable URL only these remain."""
    url = safe_url(image.url, ("http", "https"))
    size = {name: str(n) for name, n in (("width", image.width), ("height", image.height)) if n and n > 0}
    written = _tag("img", src=url, alt=one_line(image.alt or ""), **size) if url else ""
    credit = _text_element("small", image.credit)
    caption = " ".join(filter(None, (_text(image.caption), credit)))
    return _lines("figure", [written, _element("figcaption", caption)])


def _embed(embed: Embed) -> str:
    """A link to what the page embeds: nothing is loaded."""
    url = safe_url(embed.url, ("http", "https"))
    text = one_line(embed.text or "").strip() or one_line(embed.provider or "").strip() or url
    return _lines("figure", [_anchor(Run(text, url)) if text else ""])


def _related(links: Iterable[RelatedLink]) -> str:
    """Links to other stories, under the words that announced them."""
    lines: list[str] = []
    for label, group in related_groups(links):
        items = [_anchor(Run(one_line(link.text).strip(), safe_url(link.url))) for link in group]
        shown = _lines("ul", [f"<li>{item}</li>" for item in items if item])
        lines += (_text_element("p", label) if shown else "", shown)
    return _lines("aside", lines)


def _inline(runs: Iterable[Run]) -> str:
    """Runs as text and anchors."""
    return "".join(map(_anchor, runs))


def _anchor(run: Run, rel: str | None = None) -> str:
    """The run's text, as a link where it has a URL."""
    shown = escape(run.text)
    return f"{_tag('a', href=run.url, rel=rel)}{shown}</a>" if run.url and shown else shown


def _text(text: str | None) -> str:
    """Text on one line, escaped."""
    return escape(one_line(text or "").strip())


def _text_element(name: str, text: str | None, class_: str | None = None) -> str:
    """An element around plain text; nothing where there is no text."""
    shown = _text(text)
    return f"{_tag(name, class_=class_)}{shown}</{name}>" if shown else ""


def _element(name: str, content: str) -> str:
    """An element around finished content; nothing where there is none."""
    return f"<{name}>{content}</{name}>" if content else ""


def _lines(name: str, lines: Iterable[str]) -> str:
    """An element around finished lines; nothing where all are empty."""
    kept = [line for line in lines if line]
    return "\n".join((f"<{name}>", *kept, f"</{name}>")) if kept else ""


def _tag(name: str, **attributes: str | None) -> str:
    """A start tag; attributes that are None are left out, `class_` is `class`."""
    written = "".join(f' {key.rstrip("_")}="{escape(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{written}>"
