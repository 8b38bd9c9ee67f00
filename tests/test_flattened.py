"""Roles of the lines of a page that was flattened to text."""

import pytest

from newsparse.blocks.from_text import read_text
from newsparse.roles.flattened import is_sentence, label_flattened, opens_caption
from newsparse.roles.role import Role

STORY = (
    "The old bridge over the northern arm of the river was opened to traffic again on Monday, a year after it closed.",
    "Repairs took twice as long as planned because the second pier stood on softer ground than the survey had said.",
    "“We counted every day,” said Ida Falk, who runs the bakery on the far bank and had lost most of her customers.",
    "The council will now decide whether lorries may use it at all, and wants to hear the engineers before the summer.",
)


def roles(*lines: str) -> dict[str, str]:
    labelled = label_flattened(read_text("\n".join(lines), 1000))
    found: dict[str, str] = {}
    for block, given in labelled.pairs():
        found[block.text] = given.role
        found |= {block.text[part.start : part.end].strip(): part.role for part in given.parts}
    return found


def between(*lines: str) -> dict[str, str]:
    """The roles of lines in the middle of a story."""
    return roles("Bridge reopens after a year of repairs", *STORY[:2], *lines, *STORY[2:])


def test_the_head_of_a_story() -> None:
    found = roles("World", "Bridge reopens after a year of repairs", "By Ida Falk", "3 May 2024", *STORY)
    assert found["World"] == Role.SECTION
    assert found["Bridge reopens after a year of repairs"] == Role.HEADLINE
    assert found["By Ida Falk"] == Role.BYLINE
    assert found["3 May 2024"] == Role.DATE
    assert [found[line] for line in STORY] == [Role.PARAGRAPH] * 4


def test_a_kicker_and_a_standfirst() -> None:
    summary = "Traffic is back on the only road to the far bank, to the joy of its shops"
    found = roles("Analysis", "Bridge reopens after a year of repairs", summary, *STORY)
    assert found["Analysis"] == Role.KICKER
    assert found[summary] == Role.STANDFIRST


def test_a_breadcrumb() -> None:
    assert (
        roles("Home > World > Europe", "Bridge reopens after a year", *STORY)["Home > World > Europe"]
        == Role.BREADCRUMB
    )


def test_a_promo_line() -> None:
    found = between("Read more: Dam passes its safety check")
    assert found["Read more:"] == Role.RELATED_LABEL
    assert found["Dam passes its safety check"] == Role.RELATED_INLINE


def test_a_label_and_the_headlines_behind_it() -> None:
    found = between("Also read", "Dam passes its safety check", "Engineers train for mountain bridges")
    assert found["Also read"] == Role.RELATED_LABEL
    assert found["Dam passes its safety check"] == Role.RELATED_INLINE
    assert found["Engineers train for mountain bridges"] == Role.RELATED_INLINE


def test_a_bare_headline_between_paragraphs() -> None:
    line = "Dam passes its safety check after many weeks of doubt"
    assert between(line)[line] == Role.RELATED_INLINE


def test_short_lines_between_paragraphs() -> None:
    found = between("What comes next", "Nobody knows yet.", "• The pier was moved")
    assert found["What comes next"] == Role.HEADING
    assert found["Nobody knows yet."] == Role.PARAGRAPH
    assert found["• The pier was moved"] == Role.LIST_ITEM


def test_a_caption_behind_its_label() -> None:
    found = between("Image:", "The bridge at dawn")
    assert found["Image:"] == Role.BOILERPLATE
    assert found["The bridge at dawn"] == Role.CAPTION
    assert between("Photo: The bridge at dawn")["Photo: The bridge at dawn"] == Role.CAPTION


@pytest.mark.parametrize("line", ["Advertisement", "Exit mobile version", "Share", "Werbung", "広告"])
def test_lines_of_plugins(line: str) -> None:
    assert between(line)[line] == Role.BOILERPLATE


def test_a_list_of_the_sites_ends_the_story() -> None:
    teaser = (
        "A long teaser of another story that stands on every page of the site, and says what nobody asked for at all."
    )
    found = roles("Bridge reopens after a year", *STORY, "Trending", "Dam passes its safety check", teaser)
    assert found["Trending"] == Role.BOILERPLATE
    assert found["Dam passes its safety check"] == Role.BOILERPLATE
    assert found[teaser] == Role.BOILERPLATE


def test_a_list_of_the_sites_in_the_middle_does_not() -> None:
    found = roles("Bridge reopens after a year", STORY[0], "Trending", *STORY[1:])
    assert [found[line] for line in STORY] == [Role.PARAGRAPH] * 4


@pytest.mark.parametrize(
    ("text", "answer"), [("It is.", True), ("Is it?", True), ("橋が開通した。", True), ("Home", False)]
)
def test_sentences_end_as_such(text: str, answer: bool) -> None:
    assert is_sentence(text) is answer


@pytest.mark.parametrize(("text", "answer"), [("Foto: Dawn", True), ("Photo finish", False), ("Bild：x", True)])
def test_captions_open_with_a_label_and_a_colon(text: str, answer: bool) -> None:
    assert opens_caption(text) is answer


def test_nothing_gives_nothing() -> None:
    assert label_flattened(()).labels == ()
