"""Who wrote the story: declared authors and printed bylines come in, the people (or desk) that they name go out.

What a page declares is cleaner, what it prints is complete and spelled for readers. So people that are declared and
printed are taken as printed; a declared list is completed by the byline that holds it; and the site's own name counts
only where the byline prints nothing else.
"""

from collections.abc import Iterator, Sequence

from newsparse.article import Author
from newsparse.blocks.block import Block
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.own_names import OwnNames
from newsparse.evidence.signatures import Signature, credited, profile_urls, signatures
from newsparse.evidence.titles import Naming, host_names
from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.names import fold, introduces, unique
from newsparse.roles.role import Labelled
from newsparse.roles.signed import MAX_GAP, Byline, printed_urls, read_bylines

Authors = tuple[Author, ...]

# How often such authors are right, on 990 pages of four data sets that were annotated by others.
AGREED = 0.97
PRINTED = 0.85
COMPLETED = 0.75
DESK = 0.75


def choose(
    evidence: Evidence,
    labelled: Labelled,
    site_name: str | None,
    headline: str | None,
    naming: Naming | None = None,
) -> Choice[Authors]:
    """The authors in the byline's order; a choice without winner where the page names none.

    >>> page = Evidence(meta={"author": ("Mara Lindqvist and Tomas Berg",)})
    >>> [author.name for author in choose(page, Labelled((), ()), "Harbour Times", "Ferry strike ends").value]
    ['Mara Lindqvist', 'Tomas Berg']
    """
    return first(candidates(evidence, labelled, site_name, headline, naming))


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    site_name: str | None,
    headline: str | None,
    naming: Naming | None = None,
) -> Iterator[Candidate[Authors]]:
    """People that sources agree on, then people of single sources, then desks and agencies named alone."""
    own = OwnNames.of(evidence, site_name, naming.hosts if naming else host_names(evidence), headline)
    printed, elsewhere = read_bylines(labelled, own)
    persons = credited(evidence)
    declared = [_without(source, elsewhere) if elsewhere else source for source in signatures(evidence, persons, own)]
    urls = {**profile_urls(evidence, persons), **printed_urls(labelled, evidence.base, own)}
    shown = {fold(name): name for byline in printed for name in (*byline.people, *byline.others)}
    seen: set[tuple[str, ...]] = set()
    front = tuple(byline for byline in printed if not byline.behind)
    for found in _ranked(declared, front if any(byline.people or byline.others for byline in front) else printed):
        names = unique(shown.get(fold(name), name) for name in found.people or found.others)
        if names and names not in seen:
            seen.add(names)
            value = tuple(Author(name=name, url=urls.get(fold(name)) if urls else None) for name in names)
            yield Candidate(value, found.source, found.where, found.confidence)


def _ranked(declared: Sequence[Signature], printed: Sequence[Byline]) -> Iterator[Signature]:
    """The sources, best first."""
    named = [source for source in declared if source.people]
    keys = frozenset[str]().union(*(byline.keys for byline in printed))
    agreed = next((source for source in named if keys and not keys.isdisjoint(source.keys)), None)
    whole = _whole_byline(printed)
    if agreed:
        yield _completed(agreed, printed)
    yield from (source for source in named if source.source == "json-ld")
    if printed and _stands_alone(printed):
        yield _of_block(printed[0].others, printed[0].block, PRINTED)
    if whole:
        yield whole
    yield from (source for source in named if source.source == "meta")
    yield from (_of_block(byline.others, byline.block, PRINTED) for byline in printed if byline.others)
    yield from (source._replace(people=(), confidence=DESK) for source in declared if source.others)
    yield from (source for source in named if source.source == "microdata")


def _stands_alone(printed: Sequence[Byline]) -> bool:
    """Whether the first byline introduces a desk or a lone name, and people are named only further down the page."""
    lead = printed[0]
    near = (byline for byline in printed[1:] if byline.block.index - lead.block.index <= MAX_GAP)
    return not lead.people and introduces(lead.block.text) and not any(byline.people for byline in near)


def _of_block(names: tuple[str, ...], block: Block, confidence: float) -> Signature:
    """The names as a source, which are people or not according to the byline that they are from."""
    return Signature(names, (), "dom", block.container.path(), confidence)


def _completed(declared: Signature, printed: Sequence[Byline]) -> Signature:
    """What is declared, with the co-authors that the byline prints beside a lone author: templates often drop them.

    Cases: live-blog-newest-first-with-pinned-post.
    """
    keys = declared.keys
    start = next(i for i, byline in enumerate(printed) if byline.keys & keys)
    agreed = printed[start]
    if declared.source == "microdata" and not keys <= agreed.keys:
        return _of_block(agreed.people, agreed.block, COMPLETED)
    if len(declared.people) > 1:
        return declared._replace(confidence=AGREED)
    wanted = keys.union(*(group for group in agreed.together if group & keys))
    names = [name for name in agreed.people if fold(name) in wanted]
    names += [name for byline in _siblings(printed, start) for name in byline.people]
    if len(names) < 2:
        return declared._replace(confidence=AGREED)
    return _of_block(unique(names), agreed.block, COMPLETED)


def _whole_byline(printed: Sequence[Byline]) -> Signature | None:
    """The first printed byline that names people, and those that stand in line with it."""
    start = next((i for i, byline in enumerate(printed) if byline.people), None)
    if start is None:
        return None
    names = list(printed[start].people)
    names += [name for byline in _siblings(printed, start) for name in byline.people]
    return _of_block(unique(names), printed[start].block, PRINTED)


def _siblings(printed: Sequence[Byline], start: int) -> Iterator[Byline]:
    """The bylines right behind this one that are marked up as it is: one element an author."""
    first_block = last_block = printed[start].block
    for byline in printed[start + 1 :]:
        like = byline.block.container.tag == first_block.container.tag and _classes(byline.block) == _classes(
            first_block
        )
        if not like or byline.block.index - last_block.index > MAX_GAP:
            return
        yield byline
        last_block = byline.block


def _classes(block: Block) -> tuple[str, str]:
    container = block.container
    above = container.parent.attributes.get("class", "") if container.parent else ""
    return container.attributes.get("class", ""), above


def _without(source: Signature, keys: frozenset[str]) -> Signature:
    return source._replace(people=tuple(name for name in source.people if fold(name) not in keys))
