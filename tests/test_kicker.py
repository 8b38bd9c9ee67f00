import pytest

from newsparse.blocks.block import Block, Container
from newsparse.fields.kicker import choose
from newsparse.roles.phrases import GENRE_WORDS
from newsparse.roles.role import Label, Labelled, Role


def labelled(*texts: str, role: Role = Role.KICKER) -> Labelled:
    blocks = tuple(Block(i, "text", "p", text, Container("p", {}, None)) for i, text in enumerate(texts))
    return Labelled(blocks, tuple(Label(role, "test") for _ in texts))


@pytest.mark.parametrize(
    ("printed", "kicker"),
    [
        ("Ferry strike", "Ferry strike"),
        ("Ferry strike:", "Ferry strike"),
        ("Ferry strike |", "Ferry strike"),
        ("| Ferry strike ｜", "Ferry strike"),
        ("/ Ferry strike /", "Ferry strike"),
        ("– Ferry strike –", "Ferry strike"),
        ("• Ferry strike ·", "Ferry strike"),
        ("渡轮罢工：", "渡轮罢工"),
        ("In the harbour: a word", "In the harbour: a word"),
        ("  ", None),
        ("|", None),
        ("A sentence that goes on and on, as no label would, for it tells the whole story again", None),
    ],
)
def test_the_printed_label(printed: str, kicker: str | None) -> None:
    assert choose(labelled(printed)).value == kicker


def test_headline_and_bare_section_are_no_kicker() -> None:
    assert choose(labelled("Ferry strike ends"), "Ferry strike ends!").value is None
    assert choose(labelled("Economy"), None, "economy").value is None


@pytest.mark.parametrize("genre", sorted(GENRE_WORDS))
def test_a_genre_is_a_kicker_though_it_is_the_section(genre: str) -> None:
    assert choose(labelled(genre), None, genre).value == genre


def test_the_first_printed_wins() -> None:
    chosen = choose(labelled("Exclusive", "Ferry strike"))
    assert chosen.value == "Exclusive"
    assert [loser.value for loser in chosen.losers] == ["Ferry strike"]


def test_other_blocks_give_none() -> None:
    assert choose(labelled("Analysis", role=Role.PARAGRAPH)).value is None
