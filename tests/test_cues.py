"""Class names, ids, tags and properties, and the concepts that they stand for."""

import pytest

from newsparse.roles import cues
from newsparse.roles.cues import name_bits


@pytest.mark.parametrize(("bit", "word"), [(bit, word) for bit, words in cues.WORDS.items() for word in words.split()])
def test_every_word_stands_for_its_concept(bit: int, word: str) -> None:
    assert name_bits(word) & bit
    assert name_bits(f"c-{word}__inner") & bit
    assert name_bits(word.upper()) & bit
    assert name_bits(f"x{word.capitalize()}") & bit


@pytest.mark.parametrize(
    ("names", "bit"),
    [
        ("entry-content", cues.BODY),
        ("readMore", cues.RELATED),
        ("read-more", cues.RELATED),
        ("article__byline author", cues.BYLINE),
        ("post_date", cues.DATE),
        ("wp-caption-text", cues.CAPTION),
        ("site-footer", cues.FOOTER),
        ("Sub-Title", cues.STANDFIRST),
    ],
)
def test_names_are_cut_into_words(names: str, bit: int) -> None:
    assert name_bits(names) & bit


@pytest.mark.parametrize("names", ["", "x1 y2", "navigate", "download", "adapted", "lead2er", "css-1q2w3e", "标题"])
def test_words_inside_words_do_not_count(names: str) -> None:
    assert not name_bits(names) & (cues.NAV | cues.AD | cues.COMMENT)


def test_a_very_long_class_is_cut() -> None:
    assert name_bits("x " * 1_000_000 + "comment") == 0


def test_every_concept_has_a_name_and_words() -> None:
    assert set(cues.WORDS) == {1 << n for n in range(len(cues.CONCEPT_NAMES))}
    for name in cues.CONCEPT_NAMES:
        assert getattr(cues, name.upper()) == 1 << cues.CONCEPT_NAMES.index(name)


@pytest.mark.parametrize("table", [cues.TAG_BITS, cues.ROLE_BITS, cues.ITEMPROP_BITS])
def test_tables_hold_concepts(table: dict[str, int]) -> None:
    assert all(value in cues.WORDS and name == name.lower() for name, value in table.items())
