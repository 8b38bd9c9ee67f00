"""to_tei: always well-formed, and valid against tests/fixtures/schema/tei-subset.rng.

That grammar is this project's own, compact description of the elements that to_tei writes; it is not the schema of the
TEI Consortium. Where it and the TEI P5 Guidelines differ, it is the stricter one.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from lxml import etree
from test_html import BAD_URLS, HOSTILE, hostile_article

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
from newsparse.output.tei import to_tei

GRAMMAR = etree.RelaxNG(file=str(Path(__file__).parent / "fixtures" / "schema" / "tei-subset.rng"))
TEI = {"t": "http://www.tei-c.org/ns/1.0"}
PICTURE = Image(
    url="https://example.org/a.jpg", alt="A bridge", caption="Open.", credit="Ida Falk", width=640, height=0
)


def tree(article: Article) -> etree._Element:
    """The document as parsed again, found to be valid."""
    root = etree.fromstring(to_tei(article).encode("utf-8"))
    assert GRAMMAR.validate(root), GRAMMAR.error_log
    return root


def texts(root: etree._Element, path: str) -> list[str]:
    """The text of every node that an XPath with the prefix t finds."""
    found = root.xpath(path, namespaces=TEI)
    return [node if isinstance(node, str) else "".join(node.itertext()) for node in found]


def outline(root: etree._Element) -> str:
    """The elements of the body, children in brackets."""

    def shape(element: etree._Element) -> str:
        inner = " ".join(map(shape, element)) if etree.QName(element).localname in ("body", "div", "cit") else ""
        return etree.QName(element).localname + (f"[{inner}]" if inner else "")

    return shape(root.xpath("//t:body", namespaces=TEI)[0])


def test_the_header_says_what_the_page_says() -> None:
    root = tree(
        Article(
            headline="Bridge reopens",
            kicker="Analysis",
            standfirst=("After nine weeks.", "Buses first."),
            authors=(Author(name="Mara Lindqvist", url="https://example.org/mara"), Author(name="Jo Berg")),
            agency="Example Wire",
            published=datetime(2026, 11, 2, 8, 0, tzinfo=UTC),
            modified=date(2026, 11, 3),
            site_name="The Example Post",
            section_path=("News", "City"),
            tags=("Bridges",),
            language="en-GB",
            url="https://news.example.com/b?from=x",
            canonical_url="https://news.example.com/b",
        )
    )
    assert texts(root, "//t:titleStmt/t:title") == ["Bridge reopens"]
    assert texts(root, "//t:titleStmt/t:author") == ["Mara Lindqvist", "Jo Berg"]
    assert texts(root, "//t:titleStmt/t:author/@ref") == ["https://example.org/mara"]
    assert texts(root, "//t:publicationStmt/t:publisher") == ["The Example Post"]
    assert texts(root, "//t:bibl/t:distributor") == ["Example Wire"]
    assert texts(root, "//t:bibl/t:date[@type='published']/@when") == ["2026-11-02T08:00:00+00:00"]
    assert texts(root, "//t:bibl/t:date[@type='modified']/@when") == ["2026-11-03"]
    assert texts(root, "//t:bibl/t:ref/@target") == ["https://news.example.com/b", "https://news.example.com/b?from=x"]
    assert texts(root, "//t:abstract/t:p") == ["After nine weeks.", "Buses first."]
    assert texts(root, "//t:language/@ident") == ["en-GB"]
    assert texts(root, "/t:TEI/t:text/@xml:lang") == ["en-GB"]
    assert texts(root, "//t:term") == ["News", "City", "Analysis", "Bridges"]


def test_the_body_keeps_every_kind_of_block() -> None:
    root = tree(
        Article(
            body=(
                Paragraph(text="The report says so."),
                ListBlock(items=("one", ""), ordered=True),
                Quote(text="We rebuild.", attribution="Ana Reyes"),
                Quote(text="Soon."),
                Table(rows=(("Team", "Points"), ("", "12"), ("", ""))),
                Code(text="if a < b:\n    c"),
                ImageBlock(index=0),
                Embed(provider="ViewTube", url="https://video.example.net/1"),
            ),
            images=(PICTURE,),
            links=(Link(text="report", url="https://example.org/r", block=0, start=4),),
        )
    )
    assert outline(root) == "body[p list cit[quote bibl] quote table p figure figure]"
    assert texts(root, "//t:body/t:p[1]") == ["The report says so."]
    assert texts(root, "//t:body//t:ref/@target") == ["https://example.org/r", "https://video.example.net/1"]
    assert texts(root, "//t:item") == ["one"]
    assert texts(root, "//t:list/@rend") == ["numbered"]
    assert texts(root, "//t:cell") == ["Team", "Points", "", "12"]
    assert texts(root, "//t:code") == ["if a < b:\n    c"]
    assert texts(root, "//t:figure[1]/*") == ["", "Open.", "Ida Falk", "A bridge"]
    assert texts(root, "//t:graphic/@*") == ["https://example.org/a.jpg", "640px"]


@pytest.mark.parametrize(
    ("levels", "shape"),
    [
        ("p", "body[p]"),
        ("", "body[p]"),
        ("i", "body[figure p]"),
        ("2", "body[div[head]]"),
        ("i2", "body[figure div[head]]"),
        ("pi2i", "body[p figure div[head figure]]"),
        ("p2p2p", "body[p div[head p] div[head p]]"),
        ("2p3p2p", "body[div[head p div[head p]] div[head p]]"),
        ("4p2p3p", "body[div[head p] div[head p div[head p]]]"),
        ("23456p1p", "body[div[head div[head div[head div[head div[head p]]]]] div[head p]]"),
        ("2i3i", "body[div[head figure div[head figure]]]"),
    ],
)
def test_headings_open_divisions(levels: str, shape: str) -> None:
    blocks: dict[str, BodyBlock] = {"p": Paragraph(text="x"), "i": ImageBlock(index=0)}
    body = tuple(blocks.get(kind) or Heading(text="h", level=int(kind)) for kind in levels)
    images = (PICTURE,) if "i" in levels else ()
    assert outline(tree(Article(body=body, images=images))) == shape


def test_pictures_without_a_place_are_kept() -> None:
    images = (
        Image(url="https://example.org/g.jpg", role="gallery"),
        Image(url="https://example.org/l.jpg", role="lead"),
    )
    root = tree(Article(images=images, body=(Paragraph(text="x"),)))
    assert outline(root) == "body[figure p figure]"
    assert texts(root, "//t:graphic/@url") == ["https://example.org/l.jpg", "https://example.org/g.jpg"]


def test_related_links_stand_behind_the_body() -> None:
    links = (
        RelatedLink(text="Closed", url="https://example.org/c", kind="inline", label="Read more", after=1),
        RelatedLink(text="Late", kind="inline", label="Read more", after=1),
        RelatedLink(text="", kind="list"),
        RelatedLink(text="More", url="javascript:1", kind="list"),
    )
    root = tree(Article(related_links=links))
    assert texts(root, "//t:back/t:div/t:head") == ["Read more"]
    assert texts(root, "//t:back//t:item") == ["Closed", "Late", "More"]
    assert texts(root, "//t:back//t:ref/@target") == ["https://example.org/c"]


def test_white_space_inside_text_is_not_made_up() -> None:
    links = (Link(text="report", url="https://example.org/r", block=0, start=0),)
    assert "<p><ref " in to_tei(Article(body=(Paragraph(text="report"),), links=links))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("url", [*BAD_URLS, *(f"https://example.org/{text}" for text in HOSTILE)])
def test_hostile_values_give_a_valid_document(text: str, url: str) -> None:
    tree(hostile_article(text, url))


@pytest.mark.parametrize(
    ("url", "pointer"),
    [
        ("https://example.org/?a[]=1&b=50%#c#d", "https://example.org/?a%5B%5D=1&b=50%25#c%23d"),
        ("https://[2001:db8::1]:8080/a", "https://[2001:db8::1]:8080/a"),
        ("https://user@example.org:443", "https://user@example.org:443"),
        ("https://example.org/%C3%A9/é", "https://example.org/%C3%A9/é"),
        ("https://[example/", None),
        ("https://example.org:port/", None),
        ("https://100%/", None),
        ("https://a@b@example.org/", None),
    ],
)
def test_pointers_are_uris(url: str, pointer: str | None) -> None:
    body = (Paragraph(text="a report b"), ListBlock(items=("report",)))
    root = tree(Article(body=body, links=(Link(text="report", url=url, block=0, start=2),)))
    assert texts(root, "//t:ref/@target") == ([pointer] if pointer else [])
    assert texts(root, "//t:body/t:p") == ["a report b"]


@pytest.mark.parametrize("text", ["a\x00\x08\x1fb", "a\ud800\udfffb", "a\ufffe\uffffb", "a\x7f\x9fb"])
def test_characters_that_xml_forbids_are_dropped(text: str) -> None:
    root = tree(Article.model_construct(headline=text, body=(Paragraph.model_construct(text=text), Code(text=text))))
    assert texts(root, "//t:titleStmt/t:title | //t:body//t:p") == ["ab", "ab", "ab"]


@pytest.mark.parametrize("language", ["", "de ", "en_US", "a" * 9, "x-" * 20, "-"])
def test_what_is_no_language_tag_is_left_out(language: str) -> None:
    root = tree(Article(language=language))
    assert texts(root, "//@xml:lang | //t:language/@ident") == []


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (date(800, 1, 2), "0800-01-02"),
        (datetime(2026, 11, 2, 8, 0, 0, 250), "2026-11-02T08:00:00.000250"),  # noqa: DTZ001  a page may give no offset
        (datetime(2026, 11, 2, 8, 0, tzinfo=timezone(timedelta(hours=14))), "2026-11-02T08:00:00+14:00"),
        (datetime(2026, 11, 2, 8, 0, tzinfo=timezone(timedelta(hours=20))), "2026-11-01T12:00:00+00:00"),
        (datetime(1890, 11, 2, 8, 0, tzinfo=timezone(timedelta(seconds=3208))), "1890-11-02T07:06:32+00:00"),
        (datetime(1, 1, 1, 0, 0, tzinfo=timezone(timedelta(hours=20))), "0001-01-01"),
    ],
    ids=str,
)
def test_dates_are_dates_of_xml_schema(moment: date, written: str) -> None:
    root = tree(Article(published=moment, site_name="The Example Post"))
    assert set(texts(root, "//t:date/@when")) == {written}


def test_an_empty_article_is_a_valid_document() -> None:
    root = tree(Article())
    assert outline(root) == "body[p]"
    assert texts(root, "//t:title") == ["", ""]


def test_the_grammar_can_say_no() -> None:
    """A heading between paragraphs is what TEI forbids and what to_tei would write without divisions."""
    root = tree(Article(body=(Heading(text="h"), Paragraph(text="x"))))
    division = root.xpath("//t:div", namespaces=TEI)[0]
    division.append(division[0])
    assert not GRAMMAR.validate(root)


def test_right_to_left_text_says_so() -> None:
    assert texts(tree(Article(direction="rtl", language="ar")), "/t:TEI/t:text/@style") == ["direction: rtl"]
