"""The shipped model is well formed, small, and described by docs/roles.md with its own figures."""

import json
from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Any

import pytest

from benchmarks import train
from newsparse.blocks.block import Container
from newsparse.roles import model
from newsparse.roles.cues import CONCEPT_NAMES
from newsparse.roles.features import IN, Place
from newsparse.roles.rows import FEATURE_NAMES, NUMBER_NAMES, Row

ROOT = Path(__file__).parent.parent
FILE = ROOT / "src" / "newsparse" / "roles" / "model.json"
SHIPPED: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
GUIDE = (ROOT / "docs" / "roles.md").read_text(encoding="utf-8")


def row(numbers: list[float], bits: int) -> Row:
    """A row whose flags are all there (bits of -1) or not (0)."""
    place = Place(Container("p", {}, None), None, bits & (1 << len(CONCEPT_NAMES)) - 1, 0)
    place.tags = bits & (1 << len(IN)) - 1
    return Row(numbers, "p", place)


COUNT = len(NUMBER_NAMES)
ROWS = {
    "nothing": row([0.0] * COUNT, 0),
    "ones": row([1.0] * COUNT, -1),
    "huge": row([1e9] * COUNT, -1),
    "negative": row([-1e9] * COUNT, 0),
    "mixed": row([(-1.0) ** n * n for n in range(COUNT)], 0b101010101010),
}


def nodes(tree: Any) -> Iterator[Any]:
    """Every node of a tree."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, list):
            waiting += node[2:]


def test_features_are_known_and_named_once() -> None:
    assert set(SHIPPED["features"]) <= set(FEATURE_NAMES)
    assert len(set(SHIPPED["features"])) == len(SHIPPED["features"])


def test_nodes_are_sound() -> None:
    assert SHIPPED["trees"]
    for node in (node for tree in SHIPPED["trees"] for node in nodes(tree)):
        if isinstance(node, list):
            feature, threshold, _, _ = node
            assert 0 <= feature < len(SHIPPED["features"])
            assert isfinite(threshold)
        else:
            assert isfinite(node)


def test_the_file_is_small() -> None:
    assert FILE.stat().st_size < train.LARGEST


def test_the_guide_shows_the_models_own_figures() -> None:
    assert train.table(SHIPPED["figures"]) in GUIDE


def test_the_model_names_what_it_was_trained_on() -> None:
    assert {source["licence"] for source in SHIPPED["trained_on"]}
    assert sum(source["pages"] for source in SHIPPED["trained_on"]) > 1_000
    assert SHIPPED["settings"]["num_leaves"] == train.SETTINGS["num_leaves"]


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_probability_is_one(row: Row) -> None:
    assert 0 < model.probability(row) < 1


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_the_compiled_model_is_the_trees(row: Row) -> None:
    values = row.all()
    leaves: list[float] = []
    for tree in model.TREES:
        node = tree
        while isinstance(node, tuple):
            node = node[2] if values[node[0]] <= node[1] else node[3]
        leaves.append(node)
    first = sum(leaves[: model.FIRST_TREES])
    assert model.log_odds(row) == pytest.approx(first if abs(first) > model.SURE else sum(leaves))


def test_the_first_trees_alone_decide_where_they_are_sure() -> None:
    sure, doubtful = model.SURE + 0.5, model.SURE - 0.5
    others = [-100.0] * 3
    for first, total in ((sure, sure), (doubtful, doubtful - 300)):
        trees = [first, *[0.0] * (model.FIRST_TREES - 1), *others]
        assert model.compiled(trees)(ROWS["nothing"]) == total


def test_rows_hold_every_feature() -> None:
    assert len(ROWS["ones"].all()) == len(FEATURE_NAMES)
    named = dict(zip(FEATURE_NAMES, ROWS["ones"].all(), strict=True))
    assert (named["tag_p"], named["tag_li"], named["near_nav"], named["any_label"], named["in_nav"]) == (1, 0, 1, 1, 1)


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_heaviest_names_features(row: Row) -> None:
    found = model.heaviest(row)
    assert len(found) == 3
    assert {entry.partition(" ")[0] for entry in found} <= set(FEATURE_NAMES)


def test_another_model_is_plugged_in_and_taken_out_again() -> None:
    before = model.log_odds
    with train.plugged([[0, 0.5, -2.0, 3.0], 1.0]) as log_odds:
        assert log_odds(ROWS["nothing"]) == -1.0
        assert model.probability(ROWS["ones"]) == pytest.approx(0.982, abs=0.001)
    assert model.log_odds is before


def test_a_tree_is_shortened() -> None:
    leaves = {"left_child": {"leaf_value": -0.123456}, "right_child": {"leaf_value": 2.0}}
    assert train.shortened({"split_feature": 7, "threshold": 0.1234567891234, **leaves}) == [
        7,
        0.123456789,
        -0.1235,
        2.0,
    ]


def test_long_blocks_are_labelled_by_their_words_and_short_ones_by_their_lines() -> None:
    story = "The ferry is back on the river.\n\nA new deck\n\nIt runs every hour until the last bus leaves."
    page = (
        "<p>Menu of the day and more</p><p>The ferry is back on the river.</p><h2>A new deck</h2>"
        "<p>It runs every hour until the last bus leaves.</p><p>Share this</p>"
    )
    limits = train.newsparse.Limits()
    blocks = train.read_blocks(train.read_page(page, content_type=None, limits=limits), limits).blocks
    assert train.in_story(blocks, story) == [False, True, True, True, False]
