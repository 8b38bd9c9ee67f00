"""A row of numbers comes in, the odds that the block is part of the story go out, with the features that weighed most.

The model is a small set of boosted decision trees, kept as data in model.json; benchmarks/train.py makes it,
docs/roles.md shows its figures. A tree is a nested list: [feature, threshold, low branch, high
branch], a leaf is a number; their sum is the log-odds. The first trees decide most blocks; only where they are in
doubt are the others asked.
"""

import json
from collections.abc import Callable, Sequence
from importlib.resources import files
from math import exp
from typing import Any

from newsparse.roles.rows import FEATURE_NAMES, FLAGS, NUMBER_NAMES, Row

Tree = Any

# Of 20,652 blocks of sites not learned from, the first trees are sure of 11,778; the others overrule none of these.
FIRST_TREES = 40
SURE = 2.0


def load() -> tuple[Tree, ...]:
    """The trees of the shipped model as nested tuples, features by their position in a row."""
    data = json.loads(files("newsparse.roles").joinpath("model.json").read_text("utf-8"))
    position = {name: index for index, name in enumerate(FEATURE_NAMES)}
    order = [position[name] for name in data["features"]]
    return tuple(frozen(tree, order) for tree in data["trees"])


def frozen(tree: Tree, order: Sequence[int]) -> Tree:
    """The tree with its features by position in a row."""
    if not isinstance(tree, list):
        return float(tree)
    feature, threshold, low, high = tree
    return order[feature], float(threshold), frozen(low, order), frozen(high, order)


def compiled(trees: Sequence[Tree]) -> Callable[[Row], float]:
    """The sum of the trees as two Python expressions, which run four times as fast as descending through tuples."""
    first, others = summed(trees[:FIRST_TREES]), summed(trees[FIRST_TREES:])

    def log_odds(row: Row) -> float:
        numbers, tag, place = row
        tags, near, anywhere = place.tags, place.near, place.anywhere
        found = first(tag, tags, near, anywhere, *numbers)
        return found if abs(found) > SURE else found + others(tag, tags, near, anywhere, *numbers)

    return log_odds


def summed(trees: Sequence[Tree]) -> Callable[..., float]:
    """The sum of some trees as a function of a row's tag, the bits of its place, and its numbers."""
    total = "+".join(map(expression, trees)) or "0.0"
    names = ",".join(f"f{index}" for index in range(len(NUMBER_NAMES)))
    code = compile(f"lambda tag,tags,near,anywhere,{names}: {total}", "model.json", "eval")
    function: Callable[..., float] = eval(code)  # noqa: S307 - numbers and our own conditions
    return function


def expression(node: Tree) -> str:
    """A tree as a conditional expression; floats, positions and the conditions of FLAGS are all that it can hold."""
    if node.__class__ is not tuple:
        return repr(float(node))
    feature, threshold, low, high = int(node[0]), float(node[1]), expression(node[2]), expression(node[3])
    if feature < len(NUMBER_NAMES):
        return f"({low} if f{feature}<={threshold!r} else {high})"
    return f"({high} if {FLAGS[FEATURE_NAMES[feature]]} else {low})" if 0 <= threshold < 1 else low


TREES = load()
log_odds = compiled(TREES)


def probability(row: Row) -> float:
    """How likely the block is part of the story, 0 to 1."""
    return 1 / (1 + exp(-log_odds(row)))


def heaviest(row: Row, count: int = 3) -> tuple[str, ...]:
    """The features that moved the odds most for this row: at every step down a tree, the change of the mean leaf below.

    >>> from newsparse.blocks.block import Container
    >>> from newsparse.roles.features import Place
    >>> len(heaviest(Row([0.0] * len(NUMBER_NAMES), "p", Place(Container("p", {}, None), None, 0, 0))))
    3
    """
    values = row.all()
    moved: dict[int, float] = {}
    for tree in TREES:
        node, mean = tree, mean_leaf(tree)
        while node.__class__ is tuple:
            feature = node[0]
            node = node[2] if values[feature] <= node[1] else node[3]
            below = mean_leaf(node)
            moved[feature] = moved.get(feature, 0.0) + below - mean
            mean = below
    strongest = sorted(moved, key=lambda feature: -abs(moved[feature]))[:count]
    return tuple(f"{FEATURE_NAMES[feature]} {moved[feature]:+.1f}" for feature in strongest)


def mean_leaf(node: Tree) -> float:
    """The mean of the leaves below a node."""
    return (mean_leaf(node[2]) + mean_leaf(node[3])) / 2 if node.__class__ is tuple else node
