"""A value that a field could take, with where it stood and how far that place is trusted."""

from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from newsparse.article import Provenance, Rejected, Source

T = TypeVar("T")

# Losing values are shown for a reader's eye; a hostile page could otherwise offer a million.
MAX_REJECTED = 8


class Origin(NamedTuple):
    """A kind of place where a field finds values; its module lists them as SOURCES, in order of trust.

    docs/fields.md lists the same words in the same order. The confidence is the share of its values that were right on
    pages whose fields were annotated by hand, as far as there were enough of them.
    """

    words: str
    source: Source
    confidence: float

    def gives(self, value: T, where: str, source: Source | None = None) -> "Candidate[T]":
        """A value that was found in such a place; its source, where the origin stands for several kinds of evidence.

        >>> Origin("printed", "dom", 0.9).gives("World", "body > p").confidence
        0.9
        """
        return Candidate(value, source or self.source, where, self.confidence, self)


class Candidate(NamedTuple, Generic[T]):
    """One possible value of a field; `where` is a JSON path, a meta name or a CSS path."""

    value: T
    source: Source
    where: str
    confidence: float
    origin: Origin | None = None


class Choice(NamedTuple, Generic[T]):
    """The candidate that a field takes, and the ones that lost, best first."""

    winner: Candidate[T] | None
    losers: tuple[Candidate[T], ...] = ()

    @property
    def value(self) -> T | None:
        """The chosen value, or None where nothing qualified."""
        return self.winner.value if self.winner else None

    def provenance(self) -> Provenance | None:
        """The choice as it stands in `Article.provenance`."""
        if self.winner is None:
            return None
        won = self.winner
        lost = tuple(
            Rejected(value=c.value, source=c.source, where=c.where, confidence=c.confidence) for c in self.losers
        )
        return Provenance(source=won.source, where=won.where, confidence=won.confidence, rejected=lost)


def first(candidates: Iterable[Candidate[T]]) -> Choice[T]:
    """Choose the first candidate: the order of trust is the order in which a field yields them."""
    found: Iterator[Candidate[T]] = iter(candidates)
    winner = next(found, None)
    if winner is None:
        return Choice(None)
    losers: list[Candidate[T]] = []
    values = [winner.value]
    for candidate in found:
        if candidate.value not in values:
            values.append(candidate.value)
            losers.append(candidate)
            if len(losers) == MAX_REJECTED:
                break
    return Choice(winner, tuple(losers))
