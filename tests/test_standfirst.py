import pytest

from newsparse.blocks.block import Block, Container
from newsparse.fields.standfirst import LABELS, choose, without_label
from newsparse.roles.role import Label, Labelled, Role


def labelled(*texts: str, role: Role = Role.STANDFIRST) -> Labelled:
    blocks = tuple(Block(i, "text", "p", text, Container("p", {}, None)) for i, text in enumerate(texts))
    return Labelled(blocks, tuple(Label(role, "test") for _ in texts))


@pytest.mark.parametrize("label", [label for labels in LABELS.values() for label in labels])
def test_labels_are_left_out(label: str) -> None:
    assert choose(labelled(label.upper(), "The ferry sails again.")).value == ("The ferry sails again.",)
    assert without_label(f"{label}: The ferry sails.") == "The ferry sails."
    assert without_label(f"{label}：フェリー再開") == "フェリー再開"


def test_bullets_are_entries() -> None:
    assert choose(labelled("• The ferry sails again", "Prices rise")).value == ("The ferry sails again", "Prices rise")


def test_an_entry_printed_twice_is_one() -> None:
    assert choose(labelled("The ferry sails.", "The ferry sails")).value == ("The ferry sails.",)


def test_a_body_paragraph_is_not_repeated() -> None:
    assert choose(labelled("The ferry sails."), ["The ferry  sails."]).value is None
    assert choose(labelled("The ferry sails.", "And how."), ["The ferry sails."]).value == ("And how.",)


def test_a_colon_of_its_own_stays() -> None:
    assert without_label("One thing is sure: the ferry sails.") == "One thing is sure: the ferry sails."


def test_without_print_there_is_none() -> None:
    assert choose(labelled("The ferry sails.", role=Role.PARAGRAPH)).value is None
    assert choose(labelled("Summary")).value is None
