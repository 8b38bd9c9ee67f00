"""Every phrase of every table is recognised by the function that reads the table."""

from collections.abc import Callable

import pytest

from newsparse.roles import phrases

Rows = dict[str, str]

WHOLE: dict[str, tuple[Rows, Callable[[str], bool]]] = {
    "leftovers": (phrases.LEFTOVERS, phrases.is_leftover),
    "key points": (phrases.KEY_POINTS, phrases.heads_key_points),
}
LABELS = {
    "captions": (phrases.CAPTION_LABELS, phrases.CAPTION_WORDS),
    "tags": (phrases.TAG_LABELS, phrases.TAG_LABEL_WORDS),
    "credits": (phrases.CREDIT_OPENINGS, phrases.CREDIT_WORDS),
}
WORDS = {
    "genres": (phrases.GENRES, phrases.GENRE_WORDS),
    "home": (phrases.HOME_NAMES, phrases.HOME_WORDS),
    **LABELS,
}


def each(rows: Rows) -> list[str]:
    return [phrase for row in rows.values() for phrase in row.split("|")]


@pytest.mark.parametrize(("name", "phrase"), [(name, text) for name, (rows, _) in WHOLE.items() for text in each(rows)])
def test_a_phrase_is_recognised_as_it_is_printed(name: str, phrase: str) -> None:
    recognises = WHOLE[name][1]
    for printed in (phrase, f"{phrase.capitalize()}:", f"» {phrase} ", f"{phrase}…", phrase.replace(" ", "\u00a0")):
        assert recognises(printed), printed
    assert not recognises(f"{phrase} und dann kam ein ganzer Satz, der nichts verspricht")


@pytest.mark.parametrize(
    ("name", "phrase"), [(name, text) for name, (rows, _) in LABELS.items() for text in each(rows)]
)
def test_a_label_ends_where_its_text_begins(name: str, phrase: str) -> None:
    words = LABELS[name][1]
    for sign in (": ", "： ", " | ", " – "):
        printed = f"{phrase.capitalize()}{sign}Bridge reopens"
        assert printed[phrases.label_end(printed, words) :] == "Bridge reopens"
    assert phrases.label_end(f"{phrase} Bridge reopens", words) == 0


@pytest.mark.parametrize(("name", "phrase"), [(name, text) for name, (rows, _) in WORDS.items() for text in each(rows)])
def test_a_word_is_in_its_table(name: str, phrase: str) -> None:
    assert phrases.folded(f" {phrase.title()} : ") in WORDS[name][1] or phrases.folded(phrase) in WORDS[name][1]


OPENINGS: dict[str, tuple[Rows, Callable[[str], bool]]] = {
    "calls": (phrases.CALLS, phrases.calls),
    "consent": (phrases.CONSENT, phrases.asks_consent),
}


@pytest.mark.parametrize(
    ("name", "phrase"), [(name, text) for name, (rows, _) in OPENINGS.items() for text in each(rows)]
)
def test_a_text_is_recognised_by_its_opening(name: str, phrase: str) -> None:
    recognises = OPENINGS[name][1]
    assert recognises(f"{phrase.capitalize()} …")
    assert recognises(f"► {phrase}")
    assert not recognises(f"Bridge reopens: {phrase}")


@pytest.mark.parametrize(
    "rows",
    [rows for name, rows in vars(phrases).items() if name.isupper() and isinstance(rows, dict)],
    ids=[name for name, rows in vars(phrases).items() if name.isupper() and isinstance(rows, dict)],
)
def test_rows_are_clean(rows: Rows) -> None:
    for row in rows.values():
        found = row.split("|")
        assert all(phrase and phrase == " ".join(phrase.lower().split()) for phrase in found)
        assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "text",
    ["Bridge reopens", "The mayor read more letters than anyone", "Published poets meet", ""],
)
def test_headlines_are_no_labels(text: str) -> None:
    assert not any(recognises(text) for _, recognises in WHOLE.values())


def test_turkish_capitals() -> None:
    assert phrases.folded("İLGİLİ") == "ilgili"


def test_long_text_is_not_folded_for_nothing() -> None:
    assert not phrases.is_leftover("read more " * 100_000)
    assert phrases.label_end("word " * 100_000, phrases.CREDIT_WORDS) == 0
