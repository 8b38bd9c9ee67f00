from collections.abc import Mapping

import pytest

from newsparse.article import BodyBlock, Code, Embed, Heading, ImageBlock, ListBlock, Paragraph, Quote, Table
from newsparse.blocks.block import Block
from newsparse.blocks.from_page import read_blocks
from newsparse.blocks.from_text import read_text
from newsparse.fields.body import Body, read_body
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Part, Role


def role_of(block: Block) -> Role:
    stated = (node.attributes.get("data-role") for node in block.container.chain())
    return Role(next(filter(None, stated), Role.BOILERPLATE))


def page(html: str) -> Labelled:
    """The blocks of a page whose elements state their roles."""
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    return Labelled(blocks, tuple(Label(role_of(block), "stated") for block in blocks))


def flat(*lines: tuple[Role, str]) -> Labelled:
    """A flattened text, a role a line."""
    blocks = read_text("\n".join(text for _, text in lines), 1000)
    return Labelled(blocks, tuple(Label(role, "stated") for role, _ in lines))


def body(html: str, embeds: Mapping[int, Embed] | None = None) -> Body:
    labelled = page(html)
    places = {block.index: place for place, (block, _) in enumerate(labelled.of(Role.IMAGE))}
    return read_body(labelled, places, embeds or {})


def blocks(html: str) -> tuple[BodyBlock, ...]:
    return body(html).blocks


def test_paragraphs_and_headings_in_order() -> None:
    found = body(
        "<nav>Home</nav><p data-role=paragraph>One.</p><h3 data-role=heading>Sub</h3><div>Ad</div>"
        "<p data-role=paragraph>Two.</p>"
    )
    assert found.blocks == (Paragraph(text="One."), Heading(text="Sub", level=3), Paragraph(text="Two."))
    assert dict(found.index_of) == {1: 0, 2: 1, 4: 2}


@pytest.mark.parametrize(
    ("html", "level"),
    [
        ("<h1 data-role=heading>Sub</h1>", 2),
        ("<h5 data-role=heading><span>Sub</span></h5>", 5),
        ("<p data-role=heading><b>Sub</b></p>", 2),
        ("<h4><div data-role=heading>Sub</div></h4>", 4),
    ],
)
def test_levels_of_headings(html: str, level: int) -> None:
    assert blocks(html) == (Heading(text="Sub", level=level),)


def mixed(text: str, *cuts: tuple[int, int, Role]) -> Labelled:
    labelled = page(f"<p data-role=paragraph>{text}</p>")
    return Labelled(labelled.blocks, (Label(Role.PARAGRAPH, "mixed", tuple(Part(*cut) for cut in cuts)),))


def test_a_mixed_block_gives_its_paragraph_alone() -> None:
    text = "By Mara Lindqvist The tide turned. Read more: Ferries"
    labelled = mixed(text, (0, 17, Role.BYLINE), (17, 34, Role.PARAGRAPH), (34, len(text), Role.RELATED_INLINE))
    assert read_body(labelled, {}, {}).blocks == (Paragraph(text="The tide turned."),)


def test_a_paragraph_interrupted_by_another_role_stays_one() -> None:
    text = "The tide turned. Ad It went out."
    labelled = mixed(text, (0, 16, Role.PARAGRAPH), (16, 19, Role.BOILERPLATE), (19, 32, Role.PARAGRAPH))
    assert read_body(labelled, {}, {}).blocks == (Paragraph(text="The tide turned. It went out."),)


def test_parts_told_apart_stay_apart() -> None:
    text = "The tide turned. It went out."
    labelled = mixed(text, (0, 17, Role.PARAGRAPH), (17, 29, Role.PARAGRAPH))
    assert read_body(labelled, {}, {}).blocks == (Paragraph(text="The tide turned."), Paragraph(text="It went out."))


def test_items_of_one_list_are_one_block() -> None:
    found = body("<ul><li data-role=list_item>One</li><li data-role=list_item>Two</li></ul>")
    assert found.blocks == (ListBlock(items=("One", "Two")),)
    assert dict(found.index_of) == {0: 0, 1: 0}


def test_two_lists_side_by_side_are_two_blocks() -> None:
    html = "<ul><li data-role=list_item>One</li></ul><ol><li data-role=list_item>Two</li></ol>"
    assert blocks(html) == (ListBlock(items=("One",)), ListBlock(items=("Two",), ordered=True))


def test_an_item_of_several_paragraphs_is_one_item() -> None:
    html = "<ol data-role=list_item><li><p>One,</p><p>and more.</p></li><li>Two</li></ol>"
    assert blocks(html) == (ListBlock(items=("One, and more.", "Two"), ordered=True),)


def test_a_nested_list_is_flattened() -> None:
    html = "<ul data-role=list_item><li>Fish<ul><li>Cod</li><li>Eel</li></ul></li><li>Birds</li></ul>"
    assert blocks(html) == (ListBlock(items=("Fish", "Cod", "Eel", "Birds")),)


def test_a_list_that_lays_out_the_page_joins_nothing() -> None:
    html = (
        "<ul><li><ul><li data-role=list_item>One</li></ul></li><li><p data-role=paragraph>Text.</p></li>"
        "<li><ol><li data-role=list_item>Two</li></ol></li></ul>"
    )
    assert [block.type for block in blocks(html)] == ["list", "paragraph", "list"]


def test_lists_of_flattened_text_lose_their_marks() -> None:
    bullets = flat((Role.LIST_ITEM, "• One"), (Role.LIST_ITEM, "• Two"), (Role.PARAGRAPH, "Text."))
    assert read_body(bullets, {}, {}).blocks[0] == ListBlock(items=("One", "Two"))
    numbers = flat((Role.LIST_ITEM, "1. One"), (Role.LIST_ITEM, "2. 30 g butter"))
    assert read_body(numbers, {}, {}).blocks == (ListBlock(items=("One", "30 g butter"), ordered=True),)
    plain = flat((Role.LIST_ITEM, "2½ cups flour"), (Role.LIST_ITEM, "30 g butter"))
    assert read_body(plain, {}, {}).blocks == (ListBlock(items=("2½ cups flour", "30 g butter")),)


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote data-role=quote><p>We will rebuild.</p><cite>Ana Reyes, mayor</cite></blockquote>",
        "<blockquote data-role=quote><p>We will rebuild.</p><footer>— Ana Reyes, mayor</footer></blockquote>",
        "<blockquote data-role=quote><p>We will rebuild. <cite>Ana Reyes, mayor</cite></p></blockquote>",
        "<blockquote data-role=quote><p>We will rebuild.<br>– Ana Reyes, mayor</p></blockquote>",
        "<blockquote data-role=quote><p>We will rebuild.</p><p>— Ana Reyes, mayor</p></blockquote>",
        "<blockquote><p data-role=quote>We will rebuild.</p><footer>Ana Reyes, mayor</footer></blockquote>",
        "<figure><blockquote data-role=quote>We will rebuild.</blockquote>\
<figcaption data-role=caption>Ana Reyes, mayor</figcaption></figure>",
        "<div class=quote data-role=quote><p>We will rebuild.</p><p>— Ana Reyes, mayor</p></div>",
    ],
)
def test_a_quotation_and_who_said_it(html: str) -> None:
    assert blocks(html) == (Quote(text="We will rebuild.", attribution="Ana Reyes, mayor"),)


def test_paragraphs_of_one_quotation_are_one_block() -> None:
    html = "<blockquote data-role=quote><p>We will rebuild.</p><p>Not today.</p></blockquote>"
    assert blocks(html) == (Quote(text="We will rebuild.\nNot today."),)


def test_a_title_in_cite_inside_the_words_is_no_source() -> None:
    html = "<blockquote data-role=quote><p>I read <cite>Tides</cite> twice.</p></blockquote>"
    assert blocks(html) == (Quote(text="I read Tides twice."),)


def test_a_share_line_under_a_quotation_is_no_source() -> None:
    html = "<blockquote><p data-role=quote>Words.</p><footer><a href='/share'>Share this</a></footer></blockquote>"
    assert blocks(html) == (Quote(text="Words."),)


def test_a_table_keeps_its_empty_cells() -> None:
    html = (
        "<table data-role=table><thead><tr><th>Team</th><th>Points</th></tr></thead><tbody>"
        "<tr><td></td><td>12</td></tr><tr><td><p>Rovers</p><p>(home)</p></td><td></td></tr></tbody></table>"
    )
    assert blocks(html) == (Table(rows=(("Team", "Points"), ("", "12"), ("Rovers (home)", ""))),)


def test_preformatted_text_keeps_its_lines() -> None:
    assert blocks("<pre data-role=code>x = 1\n  y = 2</pre>") == (Code(text="x = 1\n  y = 2"),)


def test_a_picture_printed_twice_stands_once() -> None:
    labelled = page("<img src=a.jpg data-role=image><p data-role=paragraph>Text.</p><img src=a.jpg data-role=image>")
    found = read_body(labelled, {0: 0, 2: 0}, {})
    assert found.blocks == (ImageBlock(index=0), Paragraph(text="Text."))
    assert dict(found.index_of) == {0: 0, 1: 1, 2: 0}


def test_a_caption_stands_for_the_picture_in_flattened_text() -> None:
    labelled = flat((Role.PARAGRAPH, "One."), (Role.CAPTION, "Image: The harbour."), (Role.PARAGRAPH, "Two."))
    assert [block.type for block in read_body(labelled, {1: 0}, {}).blocks] == ["paragraph", "image", "paragraph"]


def test_the_text_of_an_embedded_post_is_no_paragraph() -> None:
    post = Embed(provider="X", text="Sea!")
    html = "<blockquote data-role=embed><p>Sea!</p>Mara</blockquote><p data-role=paragraph>Text.</p>"
    assert body(html, {0: post}).blocks == (post, Paragraph(text="Text."))


def test_a_long_page_takes_no_longer_a_block() -> None:
    cells = "<tr>" + "<td>x</td>" * 40 + "</tr>"
    html = f"<ul data-role=list_item>{'<li>x</li>' * 8_000}</ul><table data-role=table>{cells * 200}</table>"
    found = blocks(html)
    assert [block.type for block in found] == ["list", "table"]
