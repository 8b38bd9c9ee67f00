"""Flattened text cut into blocks."""

from newsparse.blocks.from_text import read_text, wrapped

WRAPPED = (
    "The old bridge over the northern arm of the river was opened to\n"
    "traffic again on Monday after a year of repairs that cost far more\n"
    "than the town council had been told when it voted for them."
)


def lines(text: str, max_blocks: int = 100) -> list[str]:
    return [block.text for block in read_text(text, max_blocks)]


def test_a_block_a_line() -> None:
    assert lines("World\nBridge reopens\r\nTraffic is back.\rToday.") == [
        "World",
        "Bridge reopens",
        "Traffic is back.",
        "Today.",
    ]


def test_blank_lines_and_spaces_fold() -> None:
    assert lines("\n\n World \t news \n \n\u3000\nBridge\u00a0reopens\n") == ["World news", "Bridge reopens"]


def test_wrapped_paragraphs_are_joined() -> None:
    assert lines(f"Bridge reopens\n\n{WRAPPED}\n\nEnd.") == ["Bridge reopens", WRAPPED.replace("\n", " "), "End."]


def test_short_lines_are_no_wrapped_paragraph() -> None:
    assert not wrapped(["Home", "World", "Sport"])
    assert not wrapped(["A line of forty characters, or of a few more.", "B", "A line of forty characters, no more."])


def test_long_lines_are_paragraphs_of_their_own() -> None:
    line = "word " * 60
    assert lines(f"{line}\n{line}") == [line.strip(), line.strip()]


def test_nuls_are_dropped() -> None:
    assert lines("a\x00b") == ["ab"]


def test_the_limit_holds() -> None:
    assert lines("a\nb\nc", 2) == ["a", "b"]


def test_blocks_know_their_place() -> None:
    assert [(block.index, block.kind, block.tag) for block in read_text("a\nb", 9)] == [
        (0, "text", "text"),
        (1, "text", "text"),
    ]
    assert read_text("a\nb", 9)[1].container.path() == "text > line:nth-child(2)"


def test_nothing_gives_nothing() -> None:
    assert lines("") == []
    assert lines(" \n\n") == []
