"""The entries of a live page: labelled blocks, the body and declarations come in, one Update an entry goes out.

Strategy: each printed time opens an entry. Where markup holds an entry together, its element is the outermost one that
holds no other entry's time; else an entry reaches to the next time. A page that prints no times may still declare its
entries in JSON-LD, which otherwise lends its times and authors to the printed ones.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice

from newsparse.article import Author, BodyBlock, Heading, Paragraph, Update
from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import people, plain, texts
from newsparse.evidence.spelling import squash
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.moment import declared, declared_in, printed_all
from newsparse.names import people_of
from newsparse.roles.role import Labelled, Part, Role

# One printed time alone is the page's own.
LEAST_ENTRIES = 2
MAX_ENTRIES = 2_000
MAX_AUTHORS = 10

PRINTED = Origin("printed entries, each opened by its time", "dom", 0.8)
DECLARED = Origin("JSON-LD `liveBlogUpdate`", "json-ld", 0.7)
SOURCES = (PRINTED, DECLARED)

Updates = tuple[Update, ...]
Moment = datetime | date


@dataclass(slots=True)
class _Entry:
    """An entry while its blocks are being gathered; `places` are indexes into the body."""

    time: Moment | None
    places: dict[int, None] = field(default_factory=dict)
    authors: list[str] = field(default_factory=list)


def choose(
    evidence: Evidence,
    labelled: Labelled,
    blocks: Sequence[BodyBlock],
    index_of: Mapping[int, int],
    *,
    language: str | None = None,
    now: datetime | None = None,
) -> Choice[Updates]:
    """The entries in the page's order; a choice without winner where it has none.

    Args:
        evidence: What the page declares of itself.
        labelled: Its blocks and their roles.
        blocks: The body.
        index_of: Index of a source block -> index into the body.
        language: BCP 47 tag of the page, for printed times.
        now: The moment from which "2 hours ago" counts.

    >>> choose(Evidence(), Labelled((), ()), (), {}).value is None
    True
    """
    return first(candidates(evidence, labelled, blocks, index_of, language=language, now=now))


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    blocks: Sequence[BodyBlock],
    index_of: Mapping[int, int],
    *,
    language: str | None = None,
    now: datetime | None = None,
) -> Iterator[Candidate[Updates]]:
    """The printed entries, then the declared ones."""
    stated = tuple(islice(_declared(evidence, language), MAX_ENTRIES))
    shown = tuple(_printed(labelled, blocks, index_of, language, now))
    if len(shown) >= LEAST_ENTRIES:
        yield PRINTED.gives(tuple(_completed(shown, stated)), "body")
    if stated and evidence.story:
        yield DECLARED.gives(stated, f"{evidence.story.where}.liveBlogUpdate")


def _declared(evidence: Evidence, language: str | None) -> Iterator[Update]:
    """The entries of a LiveBlogPosting."""
    value = evidence.story.data.get("liveBlogUpdate") if evidence.story else None
    for entry in value if isinstance(value, list) else [value]:
        if not isinstance(entry, dict):
            continue
        body = entry.get("articleBody") or entry.get("text")
        lines = body.splitlines() if isinstance(body, str) else []
        written_by = islice(people(entry.get("author")), MAX_AUTHORS)
        names = (person.name for person in written_by if not person.is_organisation)
        yield Update(
            time=declared_in(entry.get("datePublished") or entry.get("dateModified"), language=language),
            headline=next(texts(entry.get("headline") or entry.get("name")), None),
            authors=tuple(Author(name=name) for name in dict.fromkeys(names)),
            blocks=tuple(Paragraph(text=text) for text in map(plain, lines) if text),
        )


def _printed(
    labelled: Labelled,
    blocks: Sequence[BodyBlock],
    index_of: Mapping[int, int],
    language: str | None,
    now: datetime | None,
) -> Iterator[Update]:
    """The entries that printed times open, those without any block left out."""
    times = list(islice(labelled.of(Role.UPDATE_TIME), MAX_ENTRIES))
    if not times:
        return
    entries = [_Entry(_time(block, part, language, now)) for block, part in times]
    owner = _Owners([block for block, _ in times])
    for block, part in labelled.of(*Role):
        place = index_of.get(block.index)
        number = owner.of(block, is_text=place is not None and not isinstance(blocks[place], Heading))
        if number is not None and place is not None:
            entries[number].places[place] = None
        elif number is not None and part.role is Role.BYLINE:
            entries[number].authors += people_of(block.text[part.start : part.end])
    taken: set[int] = set()
    for number, entry in enumerate(entries):
        places = [place for place in entry.places if place not in taken]
        following = entries[number + 1] if number + 1 < len(entries) else None
        if following and len(places) > 1 and isinstance(blocks[places[-1]], Heading):
            # A headline set over the next entry's time.
            following.places = {places.pop(): None, **following.places}
        taken.update(places)
        if places:
            yield _update(entry, [blocks[place] for place in places])


class _Owners:
    """Which entry a block belongs to."""

    def __init__(self, times: Sequence[Block]) -> None:
        """Find each time's element: the outermost that holds no other time."""
        self.starts = {block.index: number for number, block in enumerate(times)}
        counts: dict[Container, int] = {}
        for block in times:
            for node in block.container.chain():
                counts[node] = counts.get(node, 0) + 1
        self.elements: dict[Container, int] = {}
        for number, block in enumerate(times):
            alone = [node for node in block.container.chain() if counts[node] == 1]
            if alone and len(times) > 1:
                self.elements[alone[-1]] = number
        self.held: dict[Container, int | None] = {}
        self.current: int | None = None
        self.wrapped = False

    def of(self, block: Block, *, is_text: bool) -> int | None:
        """The number of the entry; blocks are asked for in reading order.

        Once an entry's element has held a text of the body, what stands behind the element is no part of the entry.
        """
        inside = self.holder(block.container)
        if block.index in self.starts:
            self.current, self.wrapped = self.starts[block.index], False
        if inside is not None:
            self.wrapped = self.wrapped or is_text
            return inside
        return None if self.wrapped else self.current

    def holder(self, container: Container) -> int | None:
        """The entry whose element holds this one."""
        walked: list[Container] = []
        found: int | None = None
        for node in container.chain():
            if node in self.held:
                found = self.held[node]
                break
            walked.append(node)
            if node in self.elements:
                found = self.elements[node]
                break
        self.held.update(dict.fromkeys(walked, found))
        return found


def _time(block: Block, part: Part, language: str | None, now: datetime | None) -> Moment | None:
    """The time of an entry: an attribute's, or the printed one where it has a date."""
    elements = [node for node, _ in zip(block.container.chain(), range(3), strict=False)]
    elements += [span.container for span in block.spans if part.start <= span.start < part.end]
    for element in elements:
        stated = element.attributes.get("datetime") if element.tag in ("time", "relative-time") else None
        if stated and (value := declared(stated, language=language)) is not None:
            return value
    found = printed_all(block.text[part.start : part.end], language=language, now=now)
    return found[0].value if found else None


def _update(entry: _Entry, blocks: list[BodyBlock]) -> Update:
    """The entry, with the heading that opens it for a headline."""
    heading = next((block for block in blocks[:2] if isinstance(block, Heading)), None)
    if heading is not None:
        blocks.remove(heading)
    authors = tuple(Author(name=name) for name in dict.fromkeys(entry.authors[:MAX_AUTHORS]))
    return Update(time=entry.time, headline=heading.text if heading else None, authors=authors, blocks=tuple(blocks))


def _completed(shown: Sequence[Update], stated: Sequence[Update]) -> Iterator[Update]:
    """The printed entries; one without a full time takes that of the declared entry with its headline."""
    known = {squash(update.headline): update for update in stated if update.headline}
    for update in shown:
        match = known.get(squash(update.headline)) if update.headline else None
        if match is not None and match.time is not None and not isinstance(update.time, datetime):
            yield update.model_copy(update={"time": match.time})
        else:
            yield update
