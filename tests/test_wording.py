"""What a block's words say of who speaks: every word of the tables is found, names by the page's own declarations."""

import pytest

from newsparse.roles.wording import FIRST_PERSON, HOUSE, NUMBERS, Wording, names

PLAIN = Wording([], [], "")


def number(wording: Wording, name: str, text: str) -> float:
    """One of a text's numbers."""
    return wording.of(text)[NUMBERS.index(name)]


@pytest.mark.parametrize(("table", "name"), [(HOUSE, "house_words"), (FIRST_PERSON, "first_person")])
def test_every_word_counts_with_a_comma_behind_it(table: dict[str, str], name: str) -> None:
    for language, words in table.items():
        for word in words.split():
            assert number(PLAIN, name, f"x {word.capitalize()}, y.") == 1.0, (language, word)


def test_a_word_inside_another_one_does_not_count() -> None:
    assert number(PLAIN, "house_words", "The signature was applied") == 0.0


def test_the_number_of_words_has_a_bound() -> None:
    assert number(PLAIN, "house_words", HOUSE["en"]) == 5.0


def test_only_the_opening_is_read() -> None:
    assert number(PLAIN, "house_words", "word " * 60 + "newsletter") == 0.0


def test_names_are_found_whatever_their_case() -> None:
    wording = Wording(["IDA FALK"], ["Harbour Times"], "")
    text = "Ida Falk reports for the Harbour Times."
    assert number(wording, "names_author", text) == number(wording, "names_site", text) == 1.0


def test_no_declared_name_is_found_nowhere() -> None:
    assert PLAIN.of("Ida Falk reports for the Harbour Times.") == [0.0] * len(NUMBERS)


def test_the_share_of_the_headlines_words() -> None:
    wording = Wording([], [], "Ferry strike ends at last")
    assert number(wording, "title_words", "The strike of the ferry crews") == 0.5


def test_short_names_and_addresses_are_not_looked_for() -> None:
    assert names(["Ed", "https://example.org/ida", "ida@example.org", "Ida Falk"], 4) == ["ida falk"]
