"""Who wrote the story: declared authors and printed bylines come in, the people (or desk) that they name go out.

What a page declares is cleaner, what it prints is complete and spelled for readers. So people that are declared and
printed are taken as printed; a declared list is completed by the byline that holds it; and the site's own name counts
only where the byline prints nothing else.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise
from typing import NamedTuple

from newsparse.article import Author, Source
from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import STORY_TYPES, Evidence
from newsparse.evidence.json_ld import Person, people, texts
from newsparse.evidence.titles import Naming, host_names, squash
from newsparse.evidence.url import absolute
from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.moment import label_kind
from newsparse.moment.labels import MODIFIED, PUBLISHED
from newsparse.names import (
    FURNITURE,
    MAX_BYLINE,
    Credited,
    fold,
    introduces,
    is_agency,
    other_people,
    read_byline,
    unique,
)
from newsparse.roles import cues
from newsparse.roles.role import Labelled, Part, Role

Authors = tuple[Author, ...]

# Meta names in order of trust: those made for a reader's eye before those for shares, archives and statistics.
META_NAMES = (
    "author", "article:author", "parsely-author", "sailthru.author", "byl", "article:byline", "citation_author",
    "dc.creator", "dcterms.creator", "cxenseparse:author", "og:article:author", "og:author", "article:author_name",
)  # fmt: skip
# These give each author as "Lindqvist, Mara".
REVERSED_NAMES = frozenset({"citation_author", "dc.creator", "dcterms.creator"})
MAX_DECLARED = 100
MAX_SITE_NAMES = 20
# A word or two with a colon, as labels stand before a date.
_LABELLED = re.compile(r"([^\W\d_]{2,30} )?([^\W\d_]{2,30})\s?[:：]")
_LABEL_END = re.compile(r"[^\W\d_]\s?[:：]")
_LONG_LABELS = frozenset(
    label for table in (PUBLISHED, MODIFIED) for row in table.values() for label in row.split(",") if " " in label
)
# Bylines of one story stand together; a byline further down the page is another's, or the author's card.
MAX_GAP = 3


class _Source(NamedTuple):
    """The names that one source gives: people, and what else it names (desks, agencies, lone words)."""

    people: tuple[str, ...]
    others: tuple[str, ...]
    source: Source
    where: str
    confidence: float

    @property
    def keys(self) -> set[str]:
        """The people's folded names."""
        return set(map(fold, self.people))


class _Byline(NamedTuple):
    """A printed byline; `keys` are its people's folded names, `together` holds those that are joined as co-authors.

    People are joined by words or commas, or by being all linked.
    """

    people: tuple[str, ...]
    others: tuple[str, ...]
    keys: frozenset[str]
    together: tuple[frozenset[str], ...]
    block: Block


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
    hosts = naming.hosts if naming else host_names(evidence)
    site = _Site.of((site_name or "", *_site_names(evidence)), hosts, headline)
    printed = [byline for byline in _printed(labelled, site) if byline.people or byline.others]
    if not any(byline.people for byline in printed):
        printed += _beside_dates(labelled, site)
    elsewhere = {fold(name) for text in labelled.texts(Role.BYLINE) for name in other_people(text)}
    elsewhere = elsewhere.difference(*(byline.keys for byline in printed))
    credited = _credited(evidence)
    declared = [_without(source, elsewhere) if elsewhere else source for source in _declared(evidence, credited, site)]
    urls = {**_declared_urls(evidence, credited), **_printed_urls(labelled, evidence.base, site)}
    shown = {fold(name): name for byline in printed for name in (*byline.people, *byline.others)}
    seen: set[tuple[str, ...]] = set()
    for found in _ranked(declared, printed):
        names = unique(shown.get(fold(name), name) for name in found.people or found.others)
        if names and names not in seen:
            seen.add(names)
            value = tuple(Author(name=name, url=urls.get(fold(name)) if urls else None) for name in names)
            yield Candidate(value, found.source, found.where, found.confidence)


def _ranked(declared: list[_Source], printed: list[_Byline]) -> Iterator[_Source]:
    """The sources, best first."""
    named = [source for source in declared if source.people]
    keys = frozenset[str]().union(*(byline.keys for byline in printed))
    agreed = next((source for source in named if keys and not keys.isdisjoint(source.keys)), None)
    whole = _whole_byline(printed)
    if agreed:
        yield _completed(agreed, printed)._replace(confidence=0.97)
    yield from (source for source in named if source.source == "json-ld")
    if whole:
        yield whole
    yield from (source for source in named if source.source != "json-ld")
    yield from (_of_block(byline.others, byline.block, 0.6) for byline in printed if byline.others)
    yield from (source._replace(people=(), confidence=0.4) for source in declared if source.others)


def _of_block(names: tuple[str, ...], block: Block, confidence: float) -> _Source:
    """The names as a source, which are people or not according to the byline that they are from."""
    return _Source(names, (), "dom", block.container.path(), confidence)


def _completed(declared: _Source, printed: list[_Byline]) -> _Source:
    """What is declared, with the co-authors that the byline prints beside a lone author: templates often drop them."""
    keys = declared.keys
    start = next(i for i, byline in enumerate(printed) if byline.keys & keys)
    agreed = printed[start]
    if declared.source == "microdata" and not keys <= agreed.keys:
        return _of_block(agreed.people, agreed.block, 0.9)
    if len(declared.people) > 1:
        return declared
    wanted = keys.union(*(group for group in agreed.together if group & keys))
    names = [name for name in agreed.people if fold(name) in wanted]
    names += [name for byline in _siblings(printed, start) for name in byline.people]
    return declared if len(names) < 2 else _of_block(unique(names), agreed.block, 0.9)


def _whole_byline(printed: list[_Byline]) -> _Source | None:
    """The first printed byline that names people, and those that stand in line with it."""
    start = next((i for i, byline in enumerate(printed) if byline.people), None)
    if start is None:
        return None
    names = list(printed[start].people)
    names += [name for byline in _siblings(printed, start) for name in byline.people]
    return _of_block(unique(names), printed[start].block, 0.8)


def _siblings(printed: list[_Byline], start: int) -> Iterator[_Byline]:
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


def _without(source: _Source, keys: set[str]) -> _Source:
    return source._replace(people=tuple(name for name in source.people if fold(name) not in keys))


# What the page prints.
def _printed(labelled: Labelled, site: "_Site") -> Iterator[_Byline]:
    """Each printed byline in reading order."""
    for block, part in labelled.of(Role.BYLINE):
        text = _separated(block, part)
        apart = site.cut(text)
        named = site.read(apart).people
        names = tuple(name for name in named if fold(name) not in site.headline)
        others = () if names else site.foreign(site.read(text).names) or site.read(apart).names or site.read(text).names
        others = tuple(name for name in others if fold(name) not in site.headline)
        together = _together(block, apart, site) if len(names) > 1 else ()
        yield _Byline(names, others, frozenset(map(fold, names)), together, block)


def _together(block: Block, text: str, site: "_Site") -> tuple[frozenset[str], ...]:
    """The folded names of a byline that are all linked, and of those that stand between two bars."""
    linked = (n for a in block.anchors[:MAX_DECLARED] for n in site.read(block.text[a.start : a.end]).people)
    joined = (site.read(line).people for line in (text.split("|") if "|" in text else (text,)))
    return frozenset(map(fold, linked)), *(frozenset(map(fold, line)) for line in joined)


def _beside_dates(labelled: Labelled, site: "_Site") -> Iterator[_Byline]:
    """The bylines that share a line with a date: what is introduced, or marked up as an author, or is just a name."""
    for block, part in labelled.of(Role.DATE):
        edges = {edge for span in block.spans for edge in (span.start, span.end)} | set(block.breaks)
        cuts = [part.start, *sorted(at for at in edges if part.start < at < part.end), part.end]
        pieces = [block.text[a:b] for a, b in pairwise(cuts)]
        line = _without_labels(" | ".join(pieces))
        named = site.read(site.cut(line)).people
        if not named:
            continue
        marked = {fold(block.text[span.start : span.end]) for span in block.spans if _is_author(span.container)}
        alone = {fold(piece) for piece in pieces if len(pieces) > 1 and len(piece.split()) in (2, 3)}
        wanted = named if introduces(line) else [name for name in named if fold(name) in marked | alone]
        labels = {name for name in wanted if f"{name}:" in line or f"{name}：" in line}
        names = tuple(name for name in wanted if name not in labels and fold(name) not in site.headline)
        if names:
            yield _Byline(names, (), frozenset(map(fold, names)), (), block)


def _is_author(element: Container) -> bool:
    """Whether markup calls the element, or one right around it, the author's."""
    names = (
        node.attributes.get(key, "") for node in islice(element.chain(), 3) for key in ("class", "rel", "itemprop")
    )
    return any(cues.name_bits(name) & cues.BYLINE for name in names if name)


def _without_labels(text: str) -> str:
    """The line with a bar for each label of a date ("Updated:"), which in some scripts would pass for a name."""
    if (":" not in text and "：" not in text) or not _LABEL_END.search(text):
        return text
    return _LABELLED.sub(_barred, text)


def _barred(match: re.Match[str]) -> str:
    """A bar instead of a date's label; the word before a label of one word stays, for it may end a name."""
    if match[1] and f"{match[1]}{match[2]}".casefold() in _LONG_LABELS:
        return " | "
    return f"{match[1] or ''} | " if label_kind(match[2]) else match[0]


def _separated(block: Block, part: Part) -> str:
    """The byline's text, with a bar at line breaks, behind linked names, and where markup alone parts two words."""
    text = block.text
    edges = {edge for span in block.spans for edge in (span.start, span.end)}
    edges |= {edge for anchor in block.anchors for edge in (anchor.start, anchor.end)}
    if not edges and not block.breaks:
        return _without_labels(text[part.start : part.end])
    bars = {at for at in edges if 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()}
    bars |= set(block.breaks)
    cuts = [part.start, *sorted(at for at in bars if part.start < at < part.end), part.end]
    return _without_labels(" | ".join(text[a:b] for a, b in pairwise(cuts)))


def _printed_urls(labelled: Labelled, base: str | None, site: "_Site") -> dict[str, str]:
    """Where printed names link to, by folded name."""
    return {
        fold(name): url
        for block, _ in labelled.of(Role.DATE, Role.BYLINE)
        for anchor in reversed(block.anchors[:MAX_DECLARED])
        for name in site.read(block.text[anchor.start : anchor.end]).names
        if (url := absolute(anchor.href, base)) is not None and url.startswith(("http://", "https://"))
    }


# What the page declares.
def _credited(evidence: Evidence) -> dict[str, list[Person]]:
    """Whom the story's JSON-LD names under each key that names authors."""
    data = evidence.story.data if evidence.story else {}
    return {key: list(islice(people(data[key]), MAX_DECLARED)) for key in ("author", "creator") if key in data}


def _declared(evidence: Evidence, credited: Mapping[str, list[Person]], site: "_Site") -> Iterator[_Source]:
    story = evidence.story
    for key, persons in credited.items():
        yield _json_ld(persons, f"{story.where if story else ''}.{key}", site)
    for key in META_NAMES:
        if values := evidence.meta.get(key):
            yield _from_texts(map(_reordered, values) if key in REVERSED_NAMES else values, "meta", key, 0.7, site)
    # Teasers of other stories are items too; the page's own comes first, properties outside any item come last.
    stories = [item for item in evidence.items if item.type in STORY_TYPES][:1]
    for item in (*stories, *(item for item in evidence.items if item.type == "")):
        if values := item.properties.get("author"):
            yield _from_texts(values, "microdata", f"{item.where}.author", 0.65, site)


def _json_ld(credited: Iterable[Person], where: str, site: "_Site") -> _Source:
    persons: list[str] = []
    others: list[str] = []
    for person in credited:
        if squash(person.name) in site.keys:
            continue
        cut = site.cut(person.name)
        named = () if is_agency(person.name) else site.read(cut).people or _lower_case_name(person.name)
        # Templates declare every author an organisation; two words that make a name are one all the same.
        if named and (not person.is_organisation or all(len(name.split()) == 2 for name in named)):
            persons.extend(named)
        elif person.is_organisation:
            others.append(" ".join(person.name.split()))
        else:
            others.extend(site.read(person.name).names)
    return _Source(site.foreign(persons), site.foreign(others), "json-ld", where, 0.85)


def _from_texts(values: Iterable[str], source: Source, where: str, confidence: float, site: "_Site") -> _Source:
    persons: list[str] = []
    others: list[str] = []
    for value in list(values)[:MAX_DECLARED]:
        if squash(value[:MAX_BYLINE]) in site.keys:
            continue
        named = site.read(site.cut(value)).people
        persons.extend(named)
        # A lone word in a meta tag is as often the desk's account or a section as a first name.
        others.extend(name for name in (() if named else site.read(value).names) if " " in name or is_agency(name))
    return _Source(site.foreign(persons), site.foreign(others), source, where, confidence)


def _reordered(value: str) -> str:
    """A catalogue's "Lindqvist, Mara" as a byline prints it."""
    family, comma, given = value.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and "," not in given and len(given.split()) <= 2 else value


def _lower_case_name(name: str) -> tuple[str, ...]:
    """A declared person whose name is all in lower case: two or three words of letters."""
    words = name.split()
    plain = 2 <= len(words) <= 3 and name == name.lower() and all(re.fullmatch(r"[^\W\d_]{2,}", word) for word in words)
    return (name,) if plain and not FURNITURE.intersection(words) else ()


def _declared_urls(evidence: Evidence, credited: Mapping[str, list[Person]]) -> dict[str, str]:
    """Profile pages that JSON-LD gives, where their address holds a part of the name."""
    found: dict[str, str] = {}
    base = evidence.url.url if evidence.url else None
    for person in credited.get("author", ()):
        url = absolute(person.url, base) if person.url else None
        if not url:
            continue
        last = fold(person.name).split(" ")[-1]
        if last and last in fold(url.partition("//")[2].partition("/")[2]):
            found[fold(person.name)] = url
    return found


def _site_names(evidence: Evidence) -> Iterator[str]:
    """The names of the site and its publisher; an organisation declared beside them may be the author."""
    for key in ("og:site_name", "application-name", "dc.publisher", "publisher"):
        yield from evidence.meta.get(key, ())
    if evidence.story:
        yield from texts(evidence.story.data.get("publisher"))
    for node in evidence.nodes:
        if "WebSite" in node.types:
            yield from texts(node.data.get("name"))


class _Site(NamedTuple):
    """The site's own names, which are no authors, and the headline, which is none either; and the texts read so far."""

    names: tuple[str, ...]
    keys: frozenset[str]
    headline: frozenset[str]
    texts: dict[str, Credited]

    @classmethod
    def of(cls, stated: Iterable[str], hosts: frozenset[str], headline: str | None) -> "_Site":
        names = unique(dict.fromkeys(islice(filter(None, stated), MAX_SITE_NAMES)))
        keys = hosts.union(map(squash, names))
        return cls(names, keys - {""}, frozenset({fold(headline)} if headline else ()), {})

    def read(self, text: str) -> Credited:
        """Whom a text credits; pages give one name in half a dozen places, so that each text is read once."""
        found = self.texts.get(text)
        if found is None:
            found = self.texts[text] = read_byline(text)
        return found

    def cut(self, text: str) -> str:
        """The text with the site's name cut out, where it is more than that name."""
        text = text[:MAX_BYLINE]
        if squash(text) in self.keys:
            return text
        for name in self.names:
            if len(name) > 2 and name in text:
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " | ", text)
        return text

    def foreign(self, names: Iterable[str]) -> tuple[str, ...]:
        """The names that are not the site's own."""
        return unique(name for name in names if squash(name) not in self.keys and fold(name) not in self.headline)
