"""The systems under test, each one function: a page's bytes and URL in, the fields that the system offers out.

A field that a system has no notion of is absent and not scored. Every system gets its defaults, without comments and
without fetching anything. Those that take text get it decoded as the page declares.
"""

import importlib.util
import re
from collections.abc import Callable, Mapping
from typing import Any

from w3lib.encoding import html_to_unicode

Fields = dict[str, Any]
System = Callable[[bytes, str], Fields]

NOWHERE = "https://www.example.org/story.html"
LINE_TAGS = ("blockquote", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "pre", "tr")


def decode(html: bytes) -> str:
    """The page's text, by its byte order mark, its own declaration, or UTF-8."""
    return html_to_unicode("text/html", html, default_encoding="utf-8")[1]


def lines_of(fragment: str) -> str:
    """The text of an HTML fragment, a line for each block."""
    from lxml import html as lxml_html

    tree = lxml_html.fromstring(fragment or "<p></p>")
    for element in tree.iter(*LINE_TAGS):
        element.tail = "\n" + (element.tail or "")
    return str(tree.text_content())


def newsparse(html: bytes, url: str) -> Fields:
    """This project, by its public API."""
    import newsparse as package

    article = package.extract(html, url=url or None)
    return {
        "text": article.text,
        "headline": article.headline,
        "authors": [author.name for author in article.authors],
        "published": article.published,
        "modified": article.modified,
        "tags": list(article.tags),
        "section": article.section,
        "kicker": article.kicker,
        "standfirst": list(article.standfirst),
        "captions": [image.caption for image in article.images if image.caption],
        "credits": [image.credit for image in article.images if image.credit],
        "related": [{"text": link.text, "kind": link.kind} for link in article.related_links],
        "site_name": article.site_name,
        "language": article.language,
    }


def trafilatura(html: bytes, url: str) -> Fields:
    """Its body and metadata together."""
    from trafilatura import bare_extraction

    found = bare_extraction(html, url=url or None, include_comments=False, with_metadata=True)
    if found is None:
        return {}
    return {
        "text": found.text,
        "headline": found.title,
        "authors": split(found.author, ";"),
        "published": found.date,
        "tags": found.tags or [],
        "site_name": found.sitename,
    }


def trafilatura_precision(html: bytes, url: str) -> Fields:
    """The same, told to prefer precision: text alone."""
    from trafilatura import extract

    return {"text": extract(html, url=url or None, include_comments=False, favor_precision=True)}


def rs_trafilatura(html: bytes, url: str) -> Fields:
    """The Rust port of trafilatura."""
    import rs_trafilatura as package

    found = package.extract(decode(html), url=url or NOWHERE)
    text = next((getattr(found, name) for name in ("main_content", "content_text", "text") if hasattr(found, name)), "")
    return {
        "text": text,
        "headline": found.title,
        "authors": split(found.author, ";"),
        "published": found.date,
    }


def newspaper4k(html: bytes, url: str) -> Fields:
    """A download-and-parse object, given the page instead of a download."""
    import newspaper

    article = newspaper.Article(url or NOWHERE, fetch_images=False)
    article.download(input_html=decode(html))
    article.parse()
    return {
        "text": article.text,
        "headline": article.title,
        "authors": list(article.authors),
        "published": article.publish_date,
        "tags": sorted(article.keywords or ()),
    }


def readability_lxml(html: bytes, url: str) -> Fields:
    """The Python port of the browser's reader mode; it returns HTML."""
    from readability import Document

    document = Document(decode(html), url=url or None)
    return {"text": lines_of(document.summary()), "headline": document.short_title()}


def goose3(html: bytes, url: str) -> Fields:
    """A new object for each page, for it keeps state; fetching of images is off."""
    from goose3 import Goose

    article = Goose({"enable_image_fetching": False}).extract(raw_html=decode(html), url=url or None)
    return {
        "text": article.cleaned_text,
        "headline": article.title,
        "authors": list(article.authors or ()),
        "published": article.publish_date,
    }


def news_please(html: bytes, url: str) -> Fields:
    """Several extractors behind one, and a vote among them."""
    from newsplease import NewsPlease

    article = NewsPlease.from_html(decode(html), url=url or None, fetch_images=False)
    return {
        "text": article.maintext,
        "headline": article.title,
        "authors": list(article.authors or ()),
        "published": article.date_publish,
    }


def magic_html(html: bytes, url: str) -> Fields:
    """Its extractor for articles; it returns HTML."""
    from magic_html import GeneralExtractor

    found = GeneralExtractor().extract(decode(html), base_url=url or NOWHERE, html_type="article")
    return {"text": lines_of(found["html"]), "headline": found.get("title")}


def resiliparse(html: bytes, url: str) -> Fields:  # noqa: ARG001 - all systems are called alike
    """Its plain text of the main content, in C++."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(decode(html))
    return {"text": extract_plain_text(tree, main_content=True), "headline": tree.title}


def split(names: str | None, separator: str) -> list[str]:
    """The names in a printed list, without empty ones."""
    return [name for name in map(str.strip, re.split(re.escape(separator), names or "")) if name]


# Name on the command line: the module that must be importable, and the function.
SYSTEMS: Mapping[str, tuple[str, System]] = {
    "newsparse": ("newsparse", newsparse),
    "trafilatura": ("trafilatura", trafilatura),
    "trafilatura-precision": ("trafilatura", trafilatura_precision),
    "rs-trafilatura": ("rs_trafilatura", rs_trafilatura),
    "newspaper4k": ("newspaper", newspaper4k),
    "readability-lxml": ("readability", readability_lxml),
    "goose3": ("goose3", goose3),
    "news-please": ("newsplease", news_please),
    "magic-html": ("magic_html", magic_html),
    "resiliparse": ("resiliparse", resiliparse),
}


def choose(names: str | None) -> tuple[list[str], list[str]]:
    """The systems asked for (comma-separated; all by default) that are installed, and those that are missing."""
    asked = split(names, ",") if names else list(SYSTEMS)
    unknown = [name for name in asked if name not in SYSTEMS]
    if unknown:
        raise SystemExit(f"no such system: {', '.join(unknown)}; there are {', '.join(SYSTEMS)}")
    missing = [name for name in asked if importlib.util.find_spec(SYSTEMS[name][0]) is None]
    return [name for name in asked if name not in missing], missing
