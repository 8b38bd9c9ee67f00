import pytest

from newsparse.article import RelatedLink
from newsparse.blocks.block import Block
from newsparse.blocks.from_page import read_blocks
from newsparse.blocks.from_text import read_text
from newsparse.fields.related_links import choose, clean_text, provenance, without_tracking
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Part, Role

BASE = "https://example.org/news/a"


def role_of(block: Block) -> Role:
    stated = (node.attributes.get("data-role") for node in block.container.chain())
    return Role(next(filter(None, stated), Role.BOILERPLATE))


def page(html: str) -> Labelled:
    """The blocks of a page whose elements state their roles."""
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    return Labelled(blocks, tuple(Label(role_of(block), "stated") for block in blocks))


def related(labelled: Labelled, pages: tuple[str, ...] = (BASE,)) -> tuple[RelatedLink, ...]:
    paragraphs = [block.index for block, _ in labelled.of(Role.PARAGRAPH)]
    return choose(labelled, {index: place for place, index in enumerate(paragraphs)}, BASE, pages)


def texts(html: str) -> list[str]:
    return [link.text for link in related(page(html))]


def test_a_label_and_its_links_inside_the_text() -> None:
    found = related(
        page(
            "<p data-role=paragraph>One.</p><h4 data-role=related_label>Read more:</h4>"
            "<p data-role=related_inline><a href='/b'>Ferry strike ends</a></p>"
            "<p data-role=related_inline><a href='/c'>Harbour is closed</a></p>"
            "<p data-role=paragraph>Two.</p><p data-role=related_inline><a href='/d'>Tide turns again</a></p>"
        )
    )
    assert found == (
        RelatedLink(text="Ferry strike ends", url="https://example.org/b", kind="inline", label="Read more", after=1),
        RelatedLink(text="Harbour is closed", url="https://example.org/c", kind="inline", label="Read more", after=1),
        RelatedLink(text="Tide turns again", url="https://example.org/d", kind="inline", after=2),
    )


def test_a_list_behind_the_text() -> None:
    found = related(
        page(
            "<p data-role=paragraph>One.</p><h2 data-role=related_label>Related stories</h2>"
            "<ul data-role=related_list><li><a href='/b'>Ferry strike ends</a></li></ul><h2>Most read</h2>"
        )
    )
    assert [(link.kind, link.label, link.after) for link in found] == [("list", "Related stories", 1)]


def test_a_label_in_a_part_of_the_same_block() -> None:
    labelled = page("<p data-role=paragraph>The tide turned. Read more: <a href='/b'>Ferry strike ends</a></p>")
    parts = (
        Part(0, 16, Role.PARAGRAPH),
        Part(17, 27, Role.RELATED_LABEL),
        Part(28, len(labelled.blocks[0].text), Role.RELATED_INLINE),
    )
    (link,) = related(Labelled(labelled.blocks, (Label(Role.PARAGRAPH, "mixed", parts),)))
    assert (link.text, link.label, link.after) == ("Ferry strike ends", "Read more", 1)


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ("<p data-role=related_inline><b>À lire aussi :</b> <a href='/b'>Ferry strike ends</a></p>", "À lire aussi"),
        ("<p data-role=related_inline>RELATED STORIES<br>• <a href='/b'>Ferry strike ends</a></p>", "RELATED STORIES"),
        ("<p data-role=related_inline>May 3 <a href='/b'>Ferry strike ends</a></p>", None),
        (
            "<p data-role=related_label>【関連記事】</p><h4 data-role=related_inline><a href='/b'>船</a></h4>",
            "関連記事",
        ),
    ],
)
def test_labels(html: str, label: str | None) -> None:
    (link,) = related(page(html))
    assert link.label == label


def test_a_card_is_known_by_its_headline() -> None:
    card = (
        "<a href='/b' data-role=related_list><img src=t.jpg alt='A ferry'><div>Analysis</div><div>3 May 2024</div>"
        "<h3>Ferry strike ends</h3><p>After nine days of talks both sides agreed.</p></a>"
    )
    assert texts(card) == ["Ferry strike ends"]


def test_a_card_without_a_heading_is_known_by_the_class_of_its_headline() -> None:
    card = (
        "<div data-role=related_list><a href='/b'><span>Read the full story now</span></a>"
        "<div><a class='card__headline' href='/b'>Ferry strike ends</a></div></div>"
    )
    assert texts(card) == ["Ferry strike ends"]


def test_a_card_with_neither_is_known_by_its_first_long_text() -> None:
    card = (
        "<div data-role=related_list><p><a href='/b'>Video</a></p><p><a href='/b'>Ferry strike ends today</a></p>"
        "<div><a href='/b'>After nine days of talks both sides agreed.</a></div></div>"
    )
    assert texts(card) == ["Ferry strike ends today"]


def test_topics_beside_the_stories_are_left_out() -> None:
    html = (
        "<div data-role=related_list><p><a href='/b'>Ferry strike ends</a></p><p><a href='/ferries'>Ferries</a></p>"
        "<p><a href='/lang'>連絡船の運航が再開</a></p><p><a href='/umi'>海</a></p></div>"
    )
    assert texts(html) == ["Ferry strike ends", "連絡船の運航が再開"]


def test_what_is_no_other_story_is_left_out() -> None:
    html = (
        "<div data-role=related_list><a href='/news/a?utm_source=x#top'>This very story</a><a href='#'>Up</a>"
        "<a href='javascript:go()'>Go</a><a href='mailto:a@example.org'>Mail</a>"
        "<a href='https://social.example.com/share?u=x'>Share</a><a href='/b'>Ferry strike ends</a></div>"
    )
    assert texts(html) == ["Ferry strike ends"]


def test_a_story_offered_twice_counts_once() -> None:
    html = (
        "<div data-role=related_inline><p><a href='/b?utm_source=box'>Ferry strike ends</a></p></div>"
        "<div data-role=related_list><p><a href='http://www.example.org/b/'>Strike of ferries is over</a></p>"
        "<p><a href='/other'>Ferry  strike ends</a></p><p><a href='/c'>Harbour is closed</a></p></div>"
    )
    assert texts(html) == ["Ferry strike ends", "Harbour is closed"]


def test_a_line_in_the_text_is_not_renamed_by_a_list_behind_it() -> None:
    html = (
        "<p data-role=related_inline><a href='/b'>The ferry strike of May</a></p>"
        "<div data-role=related_list><h3><a href='/b'>The ferry strike and what it cost</a></h3></div>"
    )
    assert [(link.text, link.kind) for link in related(page(html))] == [("The ferry strike of May", "inline")]


def test_a_kicker_of_a_card_is_no_headline() -> None:
    card = (
        "<div data-role=related_list><a href='/b'><span><div class='card-kicker'>From the inner harbour</div></span>"
        "<div>Ferry strike ends today</div></a></div>"
    )
    assert texts(card) == ["Ferry strike ends today"]


def test_flattened_text_has_no_addresses() -> None:
    blocks = read_text("The tide turned.\nRead more:\nFerry strike ends", 10)
    labels = (Role.PARAGRAPH, Role.RELATED_LABEL, Role.RELATED_INLINE)
    found = choose(Labelled(blocks, tuple(Label(role, "stated") for role in labels)), {0: 0}, None)
    assert found == (RelatedLink(text="Ferry strike ends", kind="inline", label="Read more", after=1),)


def test_a_page_of_unknown_address_keeps_the_words() -> None:
    labelled = page("<p data-role=related_list><a href='/b'>Ferry strike ends</a></p>")
    assert choose(labelled, {}, None) == (RelatedLink(text="Ferry strike ends", kind="list"),)


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://example.com/1990?utm_source=seealso&page=2", "https://example.com/1990?page=2"),
        ("https://example.com/a?icid=x", "https://example.com/a"),
        ("https://example.com/a?id=1&amp;utm_medium=x", "https://example.com/a?id=1"),
        ("https://example.com/a?idxno=1#utm_source=x", "https://example.com/a?idxno=1"),
        ("https://example.com/a?b=%20c&d#e", "https://example.com/a?b=%20c&d#e"),
    ],
)
def test_tracking_parameters_go_and_the_rest_stays(url: str, clean: str) -> None:
    assert without_tracking(url) == clean


def test_where_the_first_link_stands_and_how_far_such_links_are_trusted() -> None:
    labelled = page(
        "<p data-role=paragraph>One.</p><p data-role=related_inline><a href='/b'>Ferry strike ends</a></p>"
        "<p data-role=related_list><a href='/c'>Harbour is closed</a></p>"
    )
    origin = provenance(labelled, related(labelled))
    assert origin is not None
    assert (origin.source, origin.where.endswith("a:nth-child(1)")) == ("dom", True)
    assert 0.81 < origin.confidence < 0.9
    assert provenance(labelled, ()) is None


def test_marks_around_a_headline_go() -> None:
    assert clean_text("• Ferry strike ends »") == "Ferry strike ends"
    assert clean_text("«Wir bleiben»") == "«Wir bleiben»"
    assert clean_text("[르포] 불 꺼진 서점") == "[르포] 불 꺼진 서점"


def test_two_headings_of_one_link_are_kicker_and_headline() -> None:
    card = "<a href='/b' data-role=related_list><h4>Ferries</h4><h3>Strike ends in Orsk</h3><p>After nine days.</p></a>"
    assert texts(card) == ["Ferries Strike ends in Orsk"]
    under = card.replace("h4", "h2")
    assert texts(under) == ["Ferries"]
    apart = card.replace("</h4>", "</h4></a><a href='/b' data-role=related_list>")
    assert texts(apart) == ["Ferries"]


def test_a_heading_that_the_link_only_ends_is_read_whole() -> None:
    html = "<h3 data-role=related_list><span>Ferries:</span> <a href='/b'>Strike ends in Orsk</a></h3>"
    (link,) = related(page(html))
    assert (link.text, link.label) == ("Ferries: Strike ends in Orsk", None)


def test_a_kicker_that_only_style_sets_apart() -> None:
    card = "<h3 data-role=related_list><a href='/b'><span>Ferries</span><span>Strike ends in Orsk</span></a></h3>"
    assert texts(card) == ["Ferries Strike ends in Orsk"]


@pytest.mark.parametrize("bid", ["<b>mehr</b>", "<span>|</span> <strong>Read more</strong>", "<i>続きを読む</i>"])
def test_what_bids_the_reader_on_is_no_part_of_the_headline(bid: str) -> None:
    assert texts(f"<p data-role=related_list><a href='/b'><span>Strike ends in Orsk</span> {bid}</a></p>") == [
        "Strike ends in Orsk"
    ]


def test_a_label_inside_the_link() -> None:
    labelled = page("<p><a href='/b'>Related: Strike ends in Orsk</a></p>")
    parts = (Part(0, 9, Role.RELATED_LABEL), Part(9, 28, Role.RELATED_INLINE))
    (link,) = related(Labelled(labelled.blocks, (Label(Role.RELATED_INLINE, "labelled", parts),)))
    assert (link.text, link.label) == ("Strike ends in Orsk", "Related")


def test_a_date_in_the_link_is_no_part_of_the_headline() -> None:
    link = "<a href='/b'><time>3.5.2024</time> <span>Strike ends in Orsk</span> <time>10:15</time></a>"
    assert texts(f"<p data-role=related_list>{link}</p>") == ["Strike ends in Orsk"]
