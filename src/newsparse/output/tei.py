"""Article in, a TEI P5 document out: what the page says of the story in the header, the story in the text.

Strategy: every element is made by lxml from cleaned text, so nothing can be ill-formed. TEI wants a heading only at the
start of a division: each heading of the body opens a `div`, nested by level. On a live page the body holds the entries
of `updates` already.
"""

import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import quote

from lxml import etree

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

_TEI = "http://www.tei-c.org/ns/1.0"
# What RFC 3986 allows a server to be called; anything else makes the whole document invalid for a strict reader.
_SERVER = re.compile(r"https?://([\w.~-]*@)?(\[[0-9a-f:.]+\]|[\w.~-]+)(:[0-9]{1,5})?(?=[/?#]|$)|mailto:", re.IGNORECASE)
_NOT_IN_POINTERS = re.compile(r"[\[\]]|%(?![0-9A-Fa-f]{2})")
_WEB = ("http", "https")
_LINKED = (*_WEB, "mailto")
_XML = "{http://www.w3.org/XML/1998/namespace}"
# Elements that stand for the whole body where it would be empty otherwise: pictures alone do not make a TEI body.
_BODY_NEEDS_ONE_OF = frozenset(f"{{{_TEI}}}{name}" for name in ("p", "list", "quote", "cit", "table", "div"))


def to_tei(article: Article) -> str:
    """The Article as a TEI P5 document, UTF-8 declared, indented.

    >>> print(to_tei(Article(headline="Fish & chips")).splitlines()[5].strip())
    <title>Fish &amp; chips</title>
    """
    root = etree.Element(f"{{{_TEI}}}TEI", nsmap={None: _TEI})
    _header(root, article)
    text = _add(root, "text")
    language = safe_language(article.language)
    if language:
        text.set(f"{_XML}lang", language)
    if article.direction == "rtl":
        text.set("style", "direction: rtl")
    _body(text, article)
    _related(text, article.related_links)
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return written.decode()


def _header(root: etree._Element, article: Article) -> None:
    """teiHeader: the file's title and publisher, the page it came from, its abstract, language and keywords."""
    header = _add(root, "teiHeader")
    file = _add(header, "fileDesc")
    _title(_add(file, "titleStmt"), article)
    publication = _add(file, "publicationStmt")
    if _shown(article.site_name):
        _add(publication, "publisher", article.site_name)
        _date(publication, article.published)
    else:
        _add(publication, "p")
    _source(_add(_add(file, "sourceDesc"), "bibl"), article)
    _profile(header, article)


def _title(parent: etree._Element, article: Article) -> None:
    """The headline, empty where there is none because TEI demands a title, and the authors."""
    _add(parent, "title", article.headline or "")
    _authors(parent, article.authors)


def _authors(parent: etree._Element, authors: Iterable[Author]) -> None:
    """One author element each, pointing to the profile where there is one."""
    for author in authors:
        if _shown(author.name):
            _add(parent, "author", author.name, ref=_pointer(author.url))


def _source(bibl: etree._Element, article: Article) -> None:
    """The page as a bibliographic entry."""
    _title(bibl, article)
    if _shown(article.site_name):
        _add(bibl, "publisher", article.site_name)
    if _shown(article.agency):
        _add(bibl, "distributor", article.agency)
    _date(bibl, article.published, "published")
    _date(bibl, article.modified, "modified")
    for url in dict.fromkeys(map(_pointer, (article.canonical_url, article.url))):
        if url:
            _add(bibl, "ref", url, target=url)


def _profile(header: etree._Element, article: Article) -> None:
    """profileDesc, if it holds anything: standfirst, language, and section, kicker and tags as keywords."""
    profile = _add(header, "profileDesc")
    standfirst = [entry for entry in article.standfirst if _shown(entry)]
    if standfirst:
        abstract = _add(profile, "abstract")
        for entry in standfirst:
            _add(abstract, "p", entry)
    language = safe_language(article.language)
    if language:
        _add(_add(profile, "langUsage"), "language", ident=language)
    sections = article.section_path or (article.section,)
    terms = [("section", name) for name in sections] + [("kicker", article.kicker)] + [("tag", t) for t in article.tags]
    terms = [(kind, term) for kind, term in terms if _shown(term)]
    if terms:
        keywords = _add(_add(profile, "textClass"), "keywords")
        for kind, term in terms:
            _add(keywords, "term", term, type=kind)
    if not len(profile):
        header.remove(profile)


def _body(text: etree._Element, article: Article) -> None:
    """The body: blocks up to the first heading, then a division for each heading, inside the last of a higher level."""
    body = _add(text, "body")
    leads, others = unplaced(article)
    index = LinkIndex(article.links)
    open_divisions: list[tuple[int, etree._Element]] = [(0, body)]
    for image in leads:
        _figure(body, image)
    for position, block in enumerate(article.body):
        if isinstance(block, Heading):
            runs = index.runs(block.text, position)
            if runs:
                _open_division(open_divisions, block.level, runs)
        else:
            _block(open_divisions[-1][1], block, article, index, position)
    for image in others:
        _figure(open_divisions[-1][1], image)
    if not any(child.tag in _BODY_NEEDS_ONE_OF for child in body):
        _add(body, "p")


def _open_division(divisions: list[tuple[int, etree._Element]], level: int, runs: Iterable[Run]) -> None:
    """Close the divisions of this level and below, and open one under what is left."""
    depth = min(max(level, 1), 6)
    while divisions[-1][0] >= depth:
        divisions.pop()
    division = _add(divisions[-1][1], "div")
    _runs(division, "head", runs)
    divisions.append((depth, division))


def _block(parent: etree._Element, block: BodyBlock, article: Article, index: LinkIndex, position: int) -> None:
    """One block that is no heading; nothing where it has nothing to show."""
    match block:
        case Paragraph():
            _runs(parent, "p", index.runs(block.text, position))
        case ListBlock():
            _list(parent, block, index, position)
        case Quote():
            _quote(parent, block, index, position)
        case Table():
            _table(parent, block, index, position)
        case Code():
            _code(parent, block.text)
        case ImageBlock():
            _figure(parent, picture(article, block))
        case Embed():
            _embed(parent, block)


def _list(parent: etree._Element, block: ListBlock, index: LinkIndex, position: int) -> None:
    """A list, told to be numbered or bulleted by @rend."""
    items = tuple(item_runs(index, block.items, position))
    if items:
        written = _add(parent, "list", rend="numbered" if block.ordered else "bulleted")
        for runs in items:
            _runs(written, "item", runs)


def _quote(parent: etree._Element, block: Quote, index: LinkIndex, position: int) -> None:
    """A quotation; with its source, both stand in a cit."""
    words = index.runs(block.text, position)
    source = index.runs(block.attribution or "", position, len(block.text) + 1)
    if not words:
        _runs(parent, "p", source)
        return
    outer = _add(parent, "cit") if source else parent
    _runs(outer, "quote", words)
    _runs(outer, "bibl", source)


def _table(parent: etree._Element, block: Table, index: LinkIndex, position: int) -> None:
    """A table with the rows and cells of the block."""
    rows = tuple(row_runs(index, block, position))
    if rows:
        table = _add(parent, "table")
        for row in rows:
            written = _add(table, "row")
            for cell in row:
                _runs(written, "cell", cell, keep_empty=True)


def _code(parent: etree._Element, text: str) -> None:
    """Preformatted text, its spaces and line breaks declared significant."""
    code = clean(text)
    if code.strip():
        paragraph = _add(parent, "p", "")
        written = etree.SubElement(paragraph, f"{{{_TEI}}}code")
        written.set(f"{_XML}space", "preserve")
        written.text = code


def _figure(parent: etree._Element, image: Image) -> None:
    """A picture: its URL, the caption as head, the credit as byline, the alternative text as description."""
    url = _pointer(image.url, _WEB)
    if not (url or _shown(image.caption) or _shown(image.credit)):
        return
    figure = _add(parent, "figure")
    if url:
        sizes = {name: f"{n}px" for name, n in (("width", image.width), ("height", image.height)) if n and n > 0}
        _add(figure, "graphic", url=url, **sizes)
    for name, text in (("head", image.caption), ("byline", image.credit), ("figDesc", image.alt)):
        if _shown(text):
            _add(figure, name, text)


def _embed(parent: etree._Element, embed: Embed) -> None:
    """What the page embeds, as a figure that links to it."""
    url = _pointer(embed.url, _WEB)
    text = _shown(embed.text) or _shown(embed.provider) or url or ""
    if text:
        _runs(_add(parent, "figure", type="embed"), "p", (Run(text, url),))


def _related(text: etree._Element, links: Iterable[RelatedLink]) -> None:
    """Links to other stories in the back matter, a division for each label."""
    shown = [link for link in links if _shown(link.text)]
    if not shown:
        return
    back = _add(text, "back")
    for label, group in related_groups(shown):
        division = _add(back, "div", type="related")
        if _shown(label):
            _add(division, "head", label)
        written = _add(division, "list")
        for link in group:
            _runs(written, "item", (Run(_shown(link.text), _pointer(link.url)),))


def _date(parent: etree._Element, value: date | None, kind: str | None = None) -> None:
    """A date element in ISO 8601, if there is a date."""
    if value is not None:
        _add(parent, "date", iso(value), when=iso(value), type=kind)


def _pointer(url: str | None, schemes: Iterable[str] = _LINKED) -> str | None:
    """The URL as strict readers of xs:anyURI want it, or None; brackets, bare `%` and a second `#` are encoded."""
    safe = safe_url(url, schemes) or ""
    server = _SERVER.match(safe)
    if server is None:
        return None
    path, mark, fragment = safe[server.end() :].partition("#")
    rest = f"{path}{mark}{fragment.replace('#', '%23')}"
    return server[0] + _NOT_IN_POINTERS.sub(lambda found: quote(found[0]), rest)


def _shown(text: str | None) -> str:
    """What of the text can be shown on one line; empty for None."""
    return one_line(text or "").strip()


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str | None) -> etree._Element:
    """Append an element; attributes that are None are left out."""
    element = etree.SubElement(parent, f"{{{_TEI}}}{name}")
    if text is not None:
        element.text = _shown(text)
    for key, value in attributes.items():
        if value is not None:
            element.set(key, value)
    return element


def _runs(parent: etree._Element, name: str, runs: Iterable[Run], keep_empty: bool = False) -> None:
    """Append an element of text and references, unless there are none.

    The empty text that comes first keeps lxml from indenting the content, where white space would count.
    """
    parts = tuple(runs)
    if not parts and not keep_empty:
        return
    element = _add(parent, name, "")
    last: etree._Element | None = None
    for run in parts:
        target = _pointer(run.url)
        if target:
            last = etree.SubElement(element, f"{{{_TEI}}}ref", target=target)
            last.text = run.text
        elif last is None:
            element.text += run.text
        else:
            last.tail = (last.tail or "") + run.text
