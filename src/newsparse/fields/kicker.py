"""The short label over the headline: blocks labelled as kicker come in, 'Analysis' or None goes out."""

from collections.abc import Iterator

from newsparse.evidence.spelling import fold, squash
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.phrases import GENRE_WORDS, prints
from newsparse.roles.role import Labelled, Role

GENRE = Origin("a printed label that names a genre", "dom", 0.8)
LABEL = Origin("another short line that is printed right over the headline or in its element", "dom", 0.75)
SOURCES = (GENRE, LABEL)

# A kicker is a label; what is longer is a sentence that belongs elsewhere.
LONGEST = 80


def choose(labelled: Labelled, headline: str | None = None, section: str | None = None) -> Choice[str]:
    """The kicker, or none where the page prints none.

    >>> choose(Labelled((), ())).value is None
    True
    """
    return first(candidates(labelled, headline, section))


def candidates(labelled: Labelled, headline: str | None = None, section: str | None = None) -> Iterator[Candidate[str]]:
    """The printed kickers in reading order; a bare section's name is one only where it names a genre."""
    for block, part in labelled.of(Role.KICKER):
        text = fold(block.text[part.start : part.end]).strip(" :|｜：/–—-•·")
        flat = squash(text)
        if not flat or len(text) > LONGEST or flat == squash(headline or ""):
            continue
        genre = prints(text, GENRE_WORDS)
        if genre or flat != squash(section or ""):
            yield (GENRE if genre else LABEL).gives(text, block.container.path())
