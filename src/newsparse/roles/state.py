"""The page while it is being labelled: what is known of each block, and the labels given so far."""

from collections.abc import Sequence

from newsparse.blocks.block import Block
from newsparse.roles.model import heaviest, probability
from newsparse.roles.prepare import Prepared
from newsparse.roles.role import Label, Part, Role

Markup = tuple[str, str | None]
"""The tag and class of a block's element."""


class Labelling:
    """Holds the facts and collects labels; a block's first label stands unless it is set again on purpose."""

    def __init__(self, prepared: Prepared, blocks: Sequence[Block], *, detailed: bool) -> None:
        """Start with no labels."""
        self.blocks = blocks
        self.detailed = detailed
        self.facts = prepared.facts
        self.context = prepared.context
        self.masses = prepared.masses
        self.rows = prepared.rows
        self.headline = prepared.headline
        self.plain = prepared.plain
        self.labels: dict[int, Label] = {}
        self.odds: dict[int, float] = {}
        self.inside: set[int] = set()
        self.under_pictures: frozenset[Markup] = frozenset()
        self.first: int | None = None
        self.last: int | None = None

    def give(self, index: int, role: Role, reason: str, parts: tuple[Part, ...] = ()) -> None:
        """Label a block."""
        self.labels[index] = Label(role, reason, parts)

    def role(self, index: int) -> Role | None:
        """The role that a block has so far."""
        found = self.labels.get(index)
        return found.role if found else None

    def probability(self, index: int) -> float:
        """The model's odds for a text block, asked once."""
        if index not in self.odds:
            row = self.rows[index]
            self.odds[index] = probability(row) if row is not None else 0.0
        return self.odds[index]

    def because(self, index: int) -> str:
        """The model's reason for a block; the features that weighed most only where the caller asked for them."""
        row = self.rows[index]
        weights = ": " + ", ".join(heaviest(row)) if self.detailed and row is not None else ""
        return f"model {self.probability(index):.2f}{weights}"
