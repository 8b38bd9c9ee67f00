"""What a page declares comes in; whom it declares as its story's authors goes out, source by source."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from newsparse.article import Source
from newsparse.evidence.evidence import STORY_TYPES, Evidence
from newsparse.evidence.json_ld import Person, people
from newsparse.evidence.own_names import OwnNames
from newsparse.evidence.url import absolute
from newsparse.names import FURNITURE, fold, introduces, is_agency, is_pen_name, unique

# Meta names in order of trust: those made for a reader's eye before those for shares, archives and statistics.
META_NAMES = (
    "author", "article:author", "parsely-author", "sailthru.author", "byl", "article:byline", "citation_author",
    "citation_authors", "dc.creator", "dcterms.creator", "cxenseparse:author", "og:article:author", "og:author",
    "article:author_name",
)  # fmt: skip
# These give each author as "Lindqvist, Mara".
REVERSED_NAMES = frozenset({"citation_author", "citation_authors", "dc.creator", "dcterms.creator"})
# A share card prints two labelled lines; plugins label one of them "Written by".
CARD_LINES = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
MAX_DECLARED = 100

# How often the people of one source are right where no other names them, on pages of four data sets; of microdata, few.
JSON_LD = 0.9
META = 0.85
MICRODATA = 0.65


class Signature(NamedTuple):
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


def credited(evidence: Evidence) -> dict[str, list[Person]]:
    """Whom the story's JSON-LD names under each key that names authors."""
    data = evidence.story.data if evidence.story else {}
    return {key: list(islice(people(data[key]), MAX_DECLARED)) for key in ("author", "creator") if key in data}


def signatures(evidence: Evidence, persons: Mapping[str, list[Person]], own: OwnNames) -> Iterator[Signature]:
    """What each source declares, in order of trust; `persons` is what `credited` gave.

    >>> page = Evidence(meta={"author": ("Ida Falk and Bo Li",)})
    >>> next(signatures(page, {}, OwnNames.of(page, "Harbour Times", frozenset(), None))).people
    ('Ida Falk', 'Bo Li')
    """
    story = evidence.story
    for key, found in persons.items():
        yield _of_json_ld(found, f"{story.where if story else ''}.{key}", own)
    for key in META_NAMES:
        if values := evidence.meta.get(key):
            yield _of_texts(map(_reordered, values) if key in REVERSED_NAMES else values, "meta", key, META, own)
    for label, key in CARD_LINES:
        values = evidence.meta.get(key, ())
        if any(introduces(f"{printed}: {value}") for printed in evidence.meta.get(label, ()) for value in values):
            yield _of_texts(values, "meta", key, META, own)
            # What a card prints behind such words is a byline, and one may name nobody but the site.
            yield Signature((), tuple(value for value in values if own.is_own(value)), "meta", key, META)
    # Teasers of other stories are items too; the page's own comes first, properties outside any item come last.
    stories = [item for item in evidence.items if item.type in STORY_TYPES][:1]
    for item in (*stories, *(item for item in evidence.items if item.type == "")):
        if values := item.properties.get("author"):
            yield _of_texts(values, "microdata", f"{item.where}.author", MICRODATA, own)


def _of_json_ld(credited: Iterable[Person], where: str, own: OwnNames) -> Signature:
    persons: list[str] = []
    others: list[str] = []
    for person in credited:
        if own.is_own(person.name):
            persons += [person.name] if not person.is_organisation and own.is_owner(person.name, typed=True) else ()
            continue
        named = () if is_agency(person.name) else own.read(own.cut(person.name)).people or _lower_case_name(person.name)
        # Templates declare every author an organisation; two words that make a name are one all the same.
        if named and (not person.is_organisation or all(len(name.split()) == 2 for name in named)):
            persons += own.foreign(named)
        elif person.is_organisation:
            others.append(" ".join(person.name.split()))
        else:
            others += _lone_names(person.name, own, accounts=True)
    return Signature(unique(persons), own.foreign(others), "json-ld", where, JSON_LD)


def _of_texts(values: Iterable[str], source: Source, where: str, confidence: float, own: OwnNames) -> Signature:
    persons: list[str] = []
    others: list[str] = []
    for value in list(values)[:MAX_DECLARED]:
        if own.is_own(value):
            persons += [value] if own.is_owner(value, typed=False) else ()
            continue
        named = own.foreign(own.read(own.cut(value)).people) or (source == "meta" and _lower_case_name(value)) or ()
        persons += named
        if not named:
            others += _lone_names(value, own, accounts=source == "meta")
    return Signature(unique(persons), own.foreign(others), source, where, confidence)


def _lone_names(text: str, own: OwnNames, *, accounts: bool) -> tuple[str, ...]:
    """The desk or agency of a text that names no people, or the account, where a source is known to give accounts."""
    found = own.read(text).names
    if not found:
        return (text.strip(),) if accounts and is_pen_name(text) else ()
    return tuple(name for name in found if " " in name or is_agency(name) or (accounts and is_pen_name(name)))


def _reordered(value: str) -> str:
    """A catalogue's "Lindqvist, Mara" as a byline prints it."""
    family, comma, given = value.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and "," not in given and len(given.split()) <= 2 else value


def _lower_case_name(name: str) -> tuple[str, ...]:
    """A declared person whose name is all in lower case: two or three words of letters."""
    words = name.split()
    plain = 2 <= len(words) <= 3 and name == name.lower() and all(re.fullmatch(r"[^\W\d_]{2,}", word) for word in words)
    return (name,) if plain and not FURNITURE.intersection(words) else ()


def profile_urls(evidence: Evidence, persons: Mapping[str, list[Person]]) -> dict[str, str]:
    """Profile pages that JSON-LD gives, by folded name, where their address holds a part of the name."""
    found: dict[str, str] = {}
    base = evidence.url.url if evidence.url else None
    for person in persons.get("author", ()):
        url = absolute(person.url, base) if person.url else None
        if not url:
            continue
        last = fold(person.name).split(" ")[-1]
        if last and last in fold(url.partition("//")[2].partition("/")[2]):
            found[fold(person.name)] = url
    return found
