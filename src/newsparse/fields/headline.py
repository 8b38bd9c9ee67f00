"""The story's headline: printed headlines and declared titles come in, the title as printed above it goes out."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from newsparse.blocks.block import Block
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.spelling import alike, fold, squash, words
from newsparse.evidence.titles import MAX_TITLE, Naming, Title, cleaned_titles, declared_titles, read_naming
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.role import Labelled, Part, Role

__all__ = ["candidates", "choose", "declared_titles"]

PRINTED_TITLE = Origin("a printed headline that is a declared title too", "dom", 0.95)
PRINTED_LIKE = Origin("a printed headline that shares its words with a declared title", "dom", 0.7)
PRINTED_ONLY = Origin("a printed headline where nothing is declared", "dom", 0.7)
PRINTED_LONG = Origin("a longer printed headline where declared titles disagree with each other", "dom", 0.6)
DECLARED = Origin(
    "the declared titles without the site's name (JSON-LD `headline`, `og:title`, JSON-LD `name`, microdata, other meta"
    " names, `<title>`)", "json-ld", 0.8,
)  # fmt: skip
PRINTED_ALONE = Origin("a printed headline that nothing confirms", "dom", 0.2)
SOURCES = (PRINTED_TITLE, PRINTED_LIKE, PRINTED_ONLY, PRINTED_LONG, DECLARED, PRINTED_ALONE)

# A printed headline that shares half of its words with a declared title is that story's; so is a longer one that shares
# less, for titles are reworded for search. Of 40 news and blog pages whose <h1> shares less than half, 11 of the 12
# with 5 words and a share of 0.3 were the headline; of the others nearly all named the site or its section.
AGREES = 0.5
AGREES_LONG = 0.3
LONG = 5
# What is left of a headline when a label is cut off is a headline still.
LEAST_WORDS = 3
MAX_CUTS = 20
MOST_PRINTED = 20
_BAR = re.compile(r"[|｜]")


def choose(evidence: Evidence, labelled: Labelled, site_name: str | None, naming: Naming | None = None) -> Choice[str]:
    """The headline, as printed where the page prints the title that it declares.

    >>> page = Evidence(title="Ferry strike ends | Harbour Times", meta={"og:site_name": ("Harbour Times",)})
    >>> choose(page, Labelled((), ()), "Harbour Times").value
    'Ferry strike ends'
    """
    return first(candidates(evidence, labelled, site_name, naming))


def candidates(
    evidence: Evidence, labelled: Labelled, site_name: str | None, naming: Naming | None = None
) -> Iterator[Candidate[str]]:
    """Printed headlines that agree with a declared title, then declared titles, then printed ones that stand alone."""
    names = (site_name,) if site_name else ()
    naming = naming or read_naming(evidence)
    titles = cleaned_titles(evidence, (), names, naming)
    declared = frozenset(squash(title.text) for title in titles) - {""}
    printed = list(_printed(labelled, declared))
    if printed:
        titles = cleaned_titles(evidence, [text for text, _ in printed], names, naming)
    if not titles:
        yield from (PRINTED_ONLY.gives(text, where) for text, where in printed)
        return
    wordings = {title.text for title in titles}
    shared = [(_share(text, wordings), text, where) for text, where in printed]
    # Sorting is stable: of printed headlines that agree alike, the one printed first stays first.
    shared.sort(key=lambda entry: -entry[0])
    agreeing = [entry for entry in shared if _agrees(entry[0], entry[1])]
    alone = [entry for entry in shared if entry not in agreeing]
    for _, text, where in agreeing:
        yield (PRINTED_TITLE if _states(wordings, text) else PRINTED_LIKE).gives(text, where)
    if not agreeing and (least := _words_needed(labelled, titles)):
        yield from (PRINTED_LONG.gives(text, where) for _, text, where in alone if len(words(text)) >= least)
    for title in titles:
        yield DECLARED.gives(title.text, title.where, title.source)._replace(confidence=title.confidence)
    yield from (PRINTED_ALONE.gives(text, where) for _, text, where in alone)


def _printed(labelled: Labelled, declared: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The printed headlines and their places, each wording once."""
    seen: set[str] = set()
    for block, part in islice(labelled.of(Role.HEADLINE), MOST_PRINTED):
        text = _without_ends(block, part, declared)
        flat = squash(text)
        if len(text) <= MAX_TITLE and flat and flat not in seen:
            seen.add(flat)
            yield text, block.container.path()


def _without_ends(block: Block, part: Part, declared: frozenset[str]) -> str:
    """The headline without words at an end that markup or a bar sets apart, where the rest is a declared title."""
    text = block.text[part.start : part.end]
    if len(text) > MAX_TITLE:
        return fold(text)
    edges = {*block.breaks, *(edge for span in block.spans for edge in (span.start, span.end))}
    cuts = {edge - part.start for edge in edges} | {match.end() for match in _BAR.finditer(text)}
    places = [cut for cut in sorted(cuts)[:MAX_CUTS] if 0 < cut < len(text)]
    ends = [part for cut in places for part in (text[cut:], text[:cut])]
    wordings = (fold(part).strip("|｜:·•/ ") for part in ends)
    found = (part for part in wordings if squash(part) in declared and len(words(part)) >= LEAST_WORDS)
    return next(found, fold(text).strip("–—| "))


def _words_needed(labelled: Labelled, titles: tuple[Title, ...]) -> int:
    """How many words a printed headline needs that no declared title agrees with; 0 where it is not to be believed.

    No site prints its name in a heading inside an article or main element; an h2 there is the headline only where the
    page's h1 is known for another title.

    Cases: newspaper-with-graph-and-cards, paywall-fade-out-with-offer, title-for-search-ends-breadcrumb.
    """
    found = next((block for block, _ in labelled.of(Role.HEADLINE)), None)
    heading = found.container.closest("h1", "h2") if found else None
    if heading is None or heading.closest("article", "main") is None:
        return 0 if _corroborated(titles) else LONG
    return LONG if heading.tag == "h1" else LEAST_WORDS


def _share(text: str, wordings: set[str]) -> float:
    """How far a printed headline agrees with the declared title that is most like it."""
    if text in wordings and words(text):
        return 1.0
    return max(alike(text, wording) for wording in wordings)


def _agrees(share: float, text: str) -> bool:
    return share >= (AGREES_LONG if len(words(text)) >= LONG else AGREES)


def _states(wordings: Iterable[str], text: str) -> bool:
    return text in wordings or squash(text) in set(map(squash, wordings))


def _corroborated(titles: tuple[Title, ...]) -> bool:
    """Whether two declared titles agree with each other."""
    return any(alike(titles[0].text, title.text) >= AGREES for title in titles[1:])
