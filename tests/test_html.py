"""to_html: semantic elements from typed blocks, and nothing that a hostile page wrote can act as markup."""

from datetime import UTC, date, datetime

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsparse.article import (
    Article,
    Author,
    BodyBlock,
    Code,
    Embed,
    Heading,
    Image,
    ImageBlock,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    RelatedLink,
    Table,
)
from newsparse.output.html import to_html
from newsparse.output.inline import safe_url

HOSTILE = (
    "</p><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "--><svg/onload=alert(1)>",
    "]]></code></pre><iframe src=javascript:alert(1)>",
    "&lt;script&gt;",
    "\x00<\x0bscript>",
    "\ud800<b>",
    "</title></style></textarea><base href=//example.net>",
)
BAD_URLS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \x01javascript:alert(1)",
    "java\tscr\nipt:alert(1)",
    "javascript\u200b:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/hosts",
    "blob:https://example.org/x",
    "//example.org/x",
    "/x",
    "x",
    "",
    "https:",
    "https://",
    "https:\\\\example.org",
    "http:example.org",
)
PLAIN = (
    "aside blockquote body cite code figcaption figure h1 h2 h3 h4 h5 h6 head header html li ol pre small table tbody"
    " td tr ul"
)
ALLOWED: dict[str, set[str]] = {tag: set() for tag in PLAIN.split()} | {
    "a": {"href", "rel"},
    "article": {"lang", "dir"},
    "img": {"src", "alt", "width", "height"},
    "p": {"class"},
    "time": {"class", "datetime"},
}


def written(*body: BodyBlock, links: tuple[Link, ...] = ()) -> str:
    """The lines between the article tags."""
    lines = to_html(Article(body=body, links=links)).split("\n")
    assert (lines[0], lines[-1]) == ("<article>", "</article>")
    return "\n".join(lines[1:-1])


def hostile_article(text: str, url: str) -> Article:
    """An Article with the text and the URL wherever one fits; unchecked, as a careless caller may build it."""
    image = Image.model_construct(url=url, alt=text, caption=text, credit=text, width=-1, height=0)
    return Article.model_construct(
        headline=text,
        kicker=text,
        standfirst=(text,),
        authors=(Author(name=text, url=url),),
        language=text,
        direction=text,
        images=(image,),
        links=(Link(text=text, url=url, block=0, start=1),),
        related_links=(
            RelatedLink(text=text, url=url, kind="list", label=text),
            RelatedLink(text=text, url=url, kind="inline", label=text, after=1),
        ),
        body=(
            Paragraph.model_construct(text=f"x{text}y"),
            Heading.model_construct(text=text, level=99),
            ListBlock(items=(text,)),
            Quote(text=text, attribution=text),
            Table(rows=((text, text),)),
            Code(text=text),
            ImageBlock(index=0),
            Embed(provider=text, url=url, text=text),
        ),
    )


def test_a_whole_article() -> None:
    article = Article(
        kicker="Analysis",
        headline="Bridge reopens",
        standfirst=("After nine weeks.",),
        authors=(Author(name="Mara Lindqvist", url="https://example.org/mara"), Author(name="Jo Berg")),
        published=datetime(2026, 11, 2, 8, 0, tzinfo=UTC),
        modified=date(2026, 11, 3),
        language="he-IL",
        direction="rtl",
        images=(Image(url="https://example.org/a.jpg", alt="A bridge", caption="Open.", credit="Ida Falk", width=640),),
        related_links=(
            RelatedLink(text="Closed", url="https://example.org/c", kind="inline", label="Read more", after=1),
            RelatedLink(text="More bridges", url="https://example.org/m", kind="list", label="Related", after=2),
        ),
        body=(ImageBlock(index=0), Paragraph(text="Traffic is back.")),
    )
    assert to_html(article) == (
        '<article lang="he-IL" dir="rtl">\n'
        "<header>\n"
        '<p class="kicker">Analysis</p>\n'
        "<h1>Bridge reopens</h1>\n"
        '<p class="standfirst">After nine weeks.</p>\n'
        '<p class="byline"><a href="https://example.org/mara" rel="author">Mara Lindqvist</a>, Jo Berg</p>\n'
        '<p><time class="published" datetime="2026-11-02T08:00:00+00:00">2026-11-02T08:00:00+00:00</time> '
        '<time class="modified" datetime="2026-11-03">2026-11-03</time></p>\n'
        "</header>\n"
        "<figure>\n"
        '<img src="https://example.org/a.jpg" alt="A bridge" width="640">\n'
        "<figcaption>Open. <small>Ida Falk</small></figcaption>\n"
        "</figure>\n"
        '<aside>\n<p>Read more</p>\n<ul>\n<li><a href="https://example.org/c">Closed</a></li>\n</ul>\n</aside>\n'
        "<p>Traffic is back.</p>\n"
        '<aside>\n<p>Related</p>\n<ul>\n<li><a href="https://example.org/m">More bridges</a></li>\n</ul>\n</aside>\n'
        "</article>"
    )


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Paragraph(text="a < b & c"), "<p>a &lt; b &amp; c</p>"),
        (Paragraph(text="  "), ""),
        (Heading(text="Sub", level=1), "<h2>Sub</h2>"),
        (Heading.model_construct(text="Sub", level=12), "<h6>Sub</h6>"),
        (ListBlock(items=("a", "", "b")), "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        (ListBlock(items=("a",), ordered=True), "<ol>\n<li>a</li>\n</ol>"),
        (ListBlock(items=()), ""),
        (Quote(text="q", attribution="Ana"), "<blockquote>\n<p>q</p>\n<p><cite>Ana</cite></p>\n</blockquote>"),
        (Quote(text="q"), "<blockquote>\n<p>q</p>\n</blockquote>"),
        (Table(rows=(("a", ""), ("b",))), "<table>\n<tr><td>a</td><td></td></tr>\n<tr><td>b</td></tr>\n</table>"),
        (Table(rows=()), ""),
        (Code(text="if a < b:\n    c"), "<pre><code>if a &lt; b:\n    c</code></pre>"),
        (Code(text=""), ""),
        (ImageBlock(index=5), ""),
        (Embed(provider="ViewTube"), "<figure>\nViewTube\n</figure>"),
        (Embed(url="https://video.example.net/1"), '<figure>\n<a href="https://video.example.net/1">https://video.example.net/1</a>\n</figure>'),
        (Embed(), ""),
    ],
)  # fmt: skip
def test_blocks(block: BodyBlock, html: str) -> None:
    assert written(block) == html


def test_inline_links_are_anchors() -> None:
    links = (
        Link(text="<both>", url='https://example.org/"?a=1&b=2', block=0, start=11),
        Link(text="report", url="mailto:desk@example.org", block=0, start=4),
    )
    assert written(Paragraph(text="The report <both>."), links=links) == (
        '<p>The <a href="mailto:desk@example.org">report</a> '
        '<a href="https://example.org/%22?a=1&amp;b=2">&lt;both&gt;</a>.</p>'
    )


def test_a_million_links_in_one_place_are_one_link() -> None:
    link = Link(text="a" * 50, url="https://example.org/", block=0, start=0)
    html = written(Paragraph(text="a" * 50), links=(link,) * 20_000)
    assert html.count("<a ") == 1


@pytest.mark.parametrize("url", BAD_URLS)
def test_only_web_and_mail_addresses_are_links(url: str) -> None:
    assert safe_url(url) is None


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("HTTPS://example.org/A", "HTTPS://example.org/A"),
        ("\n http://example.org/\t", "http://example.org/"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/'\"<>`", "https://example.org/'%22%3C%3E%60"),
        ("https://example.org/é/字", "https://example.org/é/字"),
        ("https://example.org/%7Ea?b=c|d#e", "https://example.org/%7Ea?b=c%7Cd#e"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_addresses_are_fit_for_an_attribute(url: str, safe: str) -> None:
    assert safe_url(url) == safe


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("url", [*BAD_URLS, *(f"https://example.org/{text}" for text in HOSTILE)])
def test_nothing_hostile_becomes_an_element_or_attribute(text: str, url: str) -> None:
    html = to_html(hostile_article(text, url))
    html.encode("utf-8")
    for node in LexborHTMLParser(html).root.traverse():  # type: ignore[union-attr]
        assert node.tag in ALLOWED, node.html
        assert set(node.attributes) <= ALLOWED[node.tag], node.html
        for name in ("href", "src"):
            assert (node.attributes.get(name) or "https:").startswith(("https:", "mailto:"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_still_readable(text: str) -> None:
    shown = "".join(letter for letter in text if letter.isprintable())
    paragraph = LexborHTMLParser(to_html(Article(headline=shown))).css_first("h1")
    assert paragraph is not None
    assert paragraph.text() == shown


@pytest.mark.parametrize("language", ["", "de ", "en_US", 'en" onload="x', "a" * 9, "-", "en-"])
def test_what_is_no_language_tag_is_left_out(language: str) -> None:
    assert to_html(Article(language=language)).startswith("<article>")


def test_an_empty_article() -> None:
    assert to_html(Article()) == "<article>\n</article>"
