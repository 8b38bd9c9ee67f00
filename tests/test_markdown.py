"""to_markdown: the markup is only what it writes itself, whatever the text holds."""

import pytest

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
    Table,
)
from newsparse.output.markdown import to_markdown


def written(*body: BodyBlock, links: tuple[Link, ...] = ()) -> str:
    return to_markdown(Article(body=body, links=links)).removesuffix("\n")


def test_a_whole_article() -> None:
    article = Article(
        kicker="Analysis",
        headline="Bridge reopens",
        standfirst=("After nine weeks.",),
        authors=(Author(name="Mara Lindqvist"), Author(name="Jo Berg")),
        images=(Image(url="https://example.org/a.jpg", alt="A bridge", caption="The bridge.", credit="Ida Falk"),),
        body=(ImageBlock(index=0), Paragraph(text="Traffic is back."), Heading(text="What next", level=3)),
    )
    assert to_markdown(article) == (
        "*Analysis*\n\n# Bridge reopens\n\n**After nine weeks.**\n\nMara Lindqvist, Jo Berg\n\n"
        "![A bridge](https://example.org/a.jpg)\n\n*The bridge. (Ida Falk)*\n\nTraffic is back.\n\n### What next\n"
    )


def test_an_empty_article_is_an_empty_string() -> None:
    assert to_markdown(Article()) == ""


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# not a heading", r"\# not a heading"),
        ("- not an item", r"\- not an item"),
        ("+ not an item", r"\+ not an item"),
        ("> not a quote", r"\> not a quote"),
        ("1. not numbered", r"1\. not numbered"),
        ("12) not numbered", r"12\) not numbered"),
        ("1.5 million", "1.5 million"),
        ("2026 began", "2026 began"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("***", r"\*\*\*"),
        ("~~~", r"\~\~\~"),
        ("```", r"\`\`\`"),
        ("    indented", "indented"),
        ("two\nlines\n# three", "two lines # three"),
        ("*a* _b_ `c` [d](e) <b>", r"\*a\* \_b\_ \`c\` \[d\](e) \<b>"),
        ("![x](https://example.org/x.png)", r"!\[x\](https://example.org/x.png)"),
        ("back\\slash", r"back\\slash"),
        ("&lt;b&gt; &#42; AT&T R&D;", r"\&lt;b\&gt; \&#42; AT&T R\&D;"),
        ("[x]: https://example.org/", r"\[x\]: https://example.org/"),
        ("a | b", "a | b"),
        ("nul\x00 and escape\x1b[2J", r"nul and escape\[2J"),
        ("lone \ud800 surrogate", "lone  surrogate"),
    ],
)
def test_text_never_becomes_markup(text: str, markdown: str) -> None:
    assert written(Paragraph.model_construct(text=text)) == markdown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Learning C #", r"## Learning C \#"),
        ("#", r"## \#"),
        ("- a", "## - a"),
        ("two\nlines", "## two lines"),
        ("  ", ""),
    ],
)
def test_headings_hold_any_text(text: str, markdown: str) -> None:
    assert written(Heading(text=text)) == markdown


@pytest.mark.parametrize(("level", "marks"), [(1, "##"), (2, "##"), (6, "######"), (99, "######"), (-1, "##")])
def test_heading_levels_are_kept_below_the_headline(level: int, marks: str) -> None:
    assert written(Heading.model_construct(text="x", level=level)) == f"{marks} x"


def test_list_items_cannot_open_blocks() -> None:
    block = ListBlock(items=("- a", "", "1. b", "# c\n- d"))
    assert written(block) == "- \\- a\n- 1\\. b\n- \\# c - d"


def test_neighbouring_lists_stay_apart() -> None:
    bullets, numbers = ListBlock(items=("a",)), ListBlock(items=("b",), ordered=True)
    assert written(bullets, bullets, bullets) == "- a\n\n* a\n\n- a"
    assert written(numbers, numbers) == "1. b\n\n1) b"
    assert written(bullets, numbers) == "- a\n\n1. b"


def test_quotes_name_their_source() -> None:
    assert written(Quote(text="> We\nrebuild.", attribution="Ana *Reyes*")) == (
        "> \\> We rebuild.\n>\n> — Ana \\*Reyes\\*"
    )
    assert written(Quote(text="", attribution=None)) == ""


def test_tables_are_gfm() -> None:
    block = Table(rows=(("Team", "P|ts"), ("Rovers\nUnited", "1\\|2", "extra"), ("", ""), ("Last",)))
    assert written(block) == (
        "| Team | P\\|ts |  |\n| --- | --- | --- |\n| Rovers United | 1\\\\\\|2 | extra |\n| Last |"
    )
    assert written(Table(rows=())) == ""
    assert written(Table(rows=((), ("", "")))) == ""


@pytest.mark.parametrize(
    ("code", "fence"),
    [("x = 1", "```"), ("a `b` c", "```"), ("```\nx\n```", "````"), ("`" * 40, "`" * 41), ("~~~", "```")],
)
def test_code_cannot_close_its_fence(code: str, fence: str) -> None:
    assert written(Code(text=code)) == f"{fence}\n{code}\n{fence}"


def test_inline_links_stand_where_the_text_has_them() -> None:
    links = (
        Link(text="report", url="https://example.org/r", block=0, start=4),
        Link(text="[both]", url="https://example.org/a_(b)?c=1&lt;=2", block=0, start=18),
    )
    assert written(Paragraph(text="The report! Read! [both]"), links=links) == (
        "The [report](https://example.org/r)! Read! [\\[both\\]](<https://example.org/a_(b)?c=1\\&lt;=2>)"
    )


def test_a_link_after_an_exclamation_mark_is_no_image() -> None:
    links = (Link(text="here", url="https://example.org/", block=0, start=4),)
    assert written(Paragraph(text="Now!here"), links=links) == "Now\\![here](https://example.org/)"


@pytest.mark.parametrize(
    "link",
    [
        Link(text="report", url="javascript:alert(1)", block=0, start=4),
        Link(text="report", url="https://example.org/", block=0, start=5),
        Link(text="report", url="https://example.org/", block=7, start=4),
        Link(text="report", url="https://example.org/", block=0, start=-4),
        Link(text="report", url="https://example.org/", block=0, start=4_000),
        Link(text="", url="https://example.org/", block=0, start=4),
    ],
    ids=["scheme", "wrong place", "no such block", "before", "behind", "no words"],
)
def test_a_link_that_fits_nowhere_is_left_out(link: Link) -> None:
    assert written(Paragraph(text="The report"), links=(link,)) == "The report"


def test_links_that_overlap_are_written_once() -> None:
    links = (
        Link(text="big report", url="https://example.org/1", block=0, start=4),
        Link(text="report", url="https://example.org/2", block=0, start=8),
    )
    assert written(Paragraph(text="The big report"), links=links) == "The [big report](https://example.org/1)"


def test_links_reach_items_and_cells() -> None:
    items = ListBlock(items=("one", "two"))
    assert written(items, links=(Link(text="two", url="https://example.org/", block=0, start=4),)) == (
        "- one\n- [two](https://example.org/)"
    )
    table = Table(rows=(("", "a"), ("b", "c")))
    assert written(table, links=(Link(text="c", url="https://example.org/?x|y", block=0, start=4),)) == (
        "|  | a |\n| --- | --- |\n| b | [c](https://example.org/?x%7Cy) |"
    )


def test_pictures_without_a_place_are_kept() -> None:
    images = (
        Image(url="https://example.org/g.jpg", role="gallery"),
        Image(url="https://example.org/l.jpg", role="lead"),
    )
    assert to_markdown(Article(images=images, body=(Paragraph(text="x"),))) == (
        "![](https://example.org/l.jpg)\n\nx\n\n![](https://example.org/g.jpg)\n"
    )


@pytest.mark.parametrize("url", [None, "data:image/png;base64,x", "a.jpg", "mailto:a@example.org"])
def test_a_picture_that_cannot_be_shown_leaves_its_caption(url: str | None) -> None:
    article = Article(
        images=(Image(url=url, caption="The *harbour*."),), body=(ImageBlock(index=0), ImageBlock(index=9))
    )
    assert to_markdown(article) == "*The \\*harbour\\*.*\n"


def test_embeds_are_links() -> None:
    assert written(Embed(provider="ViewTube", url="https://video.example.net/1")) == (
        "[ViewTube](https://video.example.net/1)"
    )
    assert written(Embed(text="1. Watch", url="javascript:1")) == "1\\. Watch"
    assert written(Embed()) == ""
