"""Every phrase that announces stories, by language, is recognised by the function that reads its table."""

from collections.abc import Callable

import pytest

from newsparse.roles import announcements as words
from newsparse.roles.phrases import label_end

Rows = dict[str, str]


def each(rows: Rows) -> list[str]:
    return [phrase for row in rows.values() for phrase in row.split("|")]


@pytest.mark.parametrize(
    ("phrase", "recognises"),
    [
        *((phrase, words.announces_stories) for phrase in each(words.ANNOUNCES_STORIES)),
        *((phrase, words.announces_site_list) for phrase in each(words.ANNOUNCES_SITE)),
        *((phrase, words.leaves_open) for phrase in each(words.LEAVES_OPEN)),
        *((phrase, words.bids_on) for phrase in each(words.BIDS_ON)),
    ],
)
def test_a_phrase_is_recognised_as_it_is_printed(phrase: str, recognises: Callable[[str], bool]) -> None:
    for printed in (phrase, f"{phrase.capitalize()}:", f"» {phrase} ", f"■{phrase}…", phrase.replace(" ", "\u00a0")):
        assert recognises(printed), printed
    assert not recognises(f"{phrase} und dann kam ein ganzer Satz, der nichts verspricht")


@pytest.mark.parametrize("phrase", each(words.ANNOUNCES_STORIES))
def test_a_label_ends_where_its_text_begins(phrase: str) -> None:
    for sign in (": ", "： ", " | ", " – "):
        printed = f"{phrase.capitalize()}{sign}Bridge reopens"
        assert printed[label_end(printed, words.STORY_ANNOUNCEMENTS) :] == "Bridge reopens"
    assert label_end(f"{phrase} Bridge reopens", words.STORY_ANNOUNCEMENTS) == 0


@pytest.mark.parametrize("phrase", each(words.HEADS_STORIES))
def test_a_heading_may_name_its_topic_behind_the_opening(phrase: str) -> None:
    assert words.heads_stories(f"{phrase.capitalize()} Orsk")
    assert words.heads_stories(f"{phrase.capitalize()}: Orsk")
    assert not words.heads_stories(f"{phrase} Orsk{', und dann kam ein ganzer Satz, der nichts verspricht' * 3}")


@pytest.mark.parametrize("phrase", each(words.OPENS_LIST))
def test_a_heading_that_goes_on_with_a_topic(phrase: str) -> None:
    assert words.opens_list(f"{phrase.capitalize()} Orsk")


@pytest.mark.parametrize("phrase", each(words.WHOLE_LIST))
def test_a_link_to_the_whole_list(phrase: str) -> None:
    assert words.leads_to_list(f"{phrase.capitalize()} ›")


@pytest.mark.parametrize(
    "text",
    [
        "Related topics",
        "Ähnliche Themen",
        "■関連キーワード",
        "Don't miss",
        "More from World",
        "Most read",
        "Relatedness",
    ],
)
def test_no_heading_of_stories(text: str) -> None:
    assert not words.heads_stories(text)


@pytest.mark.parametrize(
    "text", ["Bridge reopens", "The mayor read more letters than anyone", "Popular mayor resigns", ""]
)
def test_headlines_are_no_labels(text: str) -> None:
    told = (words.announces_stories, words.announces_site_list, words.heads_stories, words.leaves_open, words.bids_on)
    assert not any(recognises(text) for recognises in told)


@pytest.mark.parametrize(
    "name", [name for name, rows in vars(words).items() if name.isupper() and isinstance(rows, dict)]
)
def test_rows_are_clean(name: str) -> None:
    for row in vars(words)[name].values():
        found = row.split("|")
        assert all(phrase and phrase == " ".join(phrase.lower().split()) for phrase in found)
        assert len(found) == len(set(found))


def test_apostrophes_of_both_kinds() -> None:
    assert words.announces_stories("Don’t miss")
    assert words.announces_stories("Don't miss")


def test_long_text_is_not_folded_for_nothing() -> None:
    assert not words.announces_stories("read more " * 100_000)
    assert not words.heads_stories("more on " * 100_000)
