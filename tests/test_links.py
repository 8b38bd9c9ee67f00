from newsparse.article import Link, Paragraph, Quote
from newsparse.blocks.from_page import read_blocks
from newsparse.fields.links import choose
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Part, Role

BASE = "https://example.org/news/a"


def page(html: str, *labels: Label) -> Labelled:
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    return Labelled(blocks, labels or tuple(Label(Role.PARAGRAPH, "stated") for _ in blocks))


def test_the_words_and_their_place() -> None:
    labelled = page("<p>See <a href='/report'>the <b>report</b></a> now.</p>")
    found = choose(labelled, (Paragraph(text="See the report now."),), {0: 0}, BASE)
    assert found == (Link(text="the report", url="https://example.org/report", block=0, start=4),)


def test_the_offset_counts_from_the_paragraph_s_own_part() -> None:
    labelled = page(
        "<p>By Mara. Sea <a href='b'>tides</a> turn.</p>",
        Label(Role.PARAGRAPH, "mixed", (Part(0, 8, Role.BYLINE), Part(8, 24, Role.PARAGRAPH))),
    )
    text = "Sea tides turn."
    (link,) = choose(labelled, (Paragraph(text=text),), {0: 0}, BASE)
    assert text[link.start :].startswith(link.text)


def test_links_of_a_quotation_of_several_paragraphs() -> None:
    labelled = page("<p>One <a href='/a'>a</a>.</p><p>Two <a href='/b'>b</a>.</p>", *(Label(Role.QUOTE, "stated"),) * 2)
    quote = Quote(text="One a.\nTwo b.")
    found = choose(labelled, (quote,), {0: 0, 1: 0}, BASE)
    assert [(link.text, link.start) for link in found] == [("a", 4), ("b", 11)]


def test_what_leads_to_no_page_is_left_out() -> None:
    html = "<p><a href='#note'>1</a> <a href='mailto:a@example.org'>mail</a> <a href='javascript:x()'>run</a></p>"
    assert choose(page(html), (Paragraph(text="1 mail run"),), {0: 0}, BASE) == ()


def test_links_outside_the_body_are_left_out() -> None:
    labelled = page(
        "<p><a href='/a'>One</a></p><p><a href='/b'>Two</a></p>",
        Label(Role.RELATED_INLINE, "stated"),
        Label(Role.PARAGRAPH, "stated"),
    )
    found = choose(labelled, (Paragraph(text="Two"),), {1: 0}, BASE)
    assert [link.text for link in found] == ["Two"]


def test_a_relative_link_needs_a_base() -> None:
    assert choose(page("<p><a href='/a'>One</a></p>"), (Paragraph(text="One"),), {0: 0}, None) == ()
