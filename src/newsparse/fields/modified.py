"""When the story was last changed: declarations and its date lines come in, a moment with its source goes out."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from newsparse.evidence.evidence import Evidence
from newsparse.evidence.own_item import own_item
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.moment import Moment, declared, declared_in
from newsparse.roles.role import Labelled
from newsparse.roles.stamps import Stamp, stamps

STORY = Origin("JSON-LD `dateModified`", "json-ld", 0.97)
META = Origin("meta names that say so (`article:modified_time`, `og:updated_time`)", "meta", 0.95)
ITEM = Origin("microdata", "microdata", 0.9)
STATED = Origin("a machine-readable date in the markup", "dom", 0.88)
PAGE = Origin("what JSON-LD says of the web page", "json-ld", 0.85)
LINE = Origin("printed dates that say that they are an update", "dom", 0.8)
SOURCES = (STORY, META, ITEM, STATED, PAGE, LINE)

# Names of meta elements that mean the last change by convention, by how surely they do.
META_NAMES = (
    ("article:modified_time", 0.95), ("og:article:modified_time", 0.94), ("og:modified_time", 0.94),
    ("og:updated_time", 0.93), ("article:updated_time", 0.93), ("datemodified", 0.93), ("dc.date.modified", 0.92),
    ("dcterms.modified", 0.92), ("dc.modified", 0.92), ("utime", 0.9),
)  # fmt: skip
_KNOWN = frozenset(name for name, _ in META_NAMES)
# Names that say so in their last words, whatever stands before: `last-modified`, `cms:update_date`, `lastmod`.
_NAMED = re.compile(
    r"(?:modified|modification|updated?|revised|revision)[-_:. ]?(?:at|on|date|time)"
    r"|(?:modified|updated|lastmod|last[-_]?update|revised)$"
    r"|date[-_:. ]?(?:modif|updat|revis)"
)
NAMED = 0.91
_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "MediaGallery", "CollectionPage"})


def choose(
    evidence: Evidence,
    labelled: Labelled,
    language: str | None = None,
    now: datetime | None = None,
    dates: Sequence[Stamp] | None = None,
) -> Choice[Moment]:
    """The most trusted date of the last change; a bare day gives way to an instant of the same day.

    >>> choose(Evidence(meta={"og:updated_time": ("2024-05-04T09:10:00Z",)}), Labelled((), ())).value.isoformat()
    '2024-05-04T09:10:00+00:00'
    """
    found = list(candidates(evidence, labelled, language, now, dates))
    if not found:
        return Choice(None)
    best = found[0]
    if not isinstance(best.value, datetime):
        day = best.value
        best = next((c for c in found if isinstance(c.value, datetime) and _day(c.value) == day), best)
    return first([best, *(candidate for candidate in found if candidate is not best)])


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    language: str | None = None,
    now: datetime | None = None,
    dates: Sequence[Stamp] | None = None,
) -> Iterator[Candidate[Moment]]:
    """The dates of the last change in order of trust; a date that doesn't say that it is one is none."""
    if evidence.story is not None:
        value = declared_in(evidence.story.data.get("dateModified"), language=language)
        if value is not None:
            yield STORY.gives(value, f"{evidence.story.where}.dateModified")
    named = ((name, NAMED) for name in evidence.meta if name not in _KNOWN and _NAMED.search(name))
    for name, trust in (*META_NAMES, *named):
        for text in evidence.meta.get(name, ()):
            if (value := declared(text, language=language)) is not None:
                yield Candidate(value, "meta", name, trust, META)
                break
    yield from _microdata(evidence, language)
    dom = [stamp for stamp in (stamps(labelled, language, now) if dates is None else dates) if stamp.kind == "modified"]
    yield from (STATED.gives(stamp.value, stamp.where) for stamp in dom if stamp.attribute)
    for node in evidence.nodes:
        if node.types & _PAGE_TYPES:
            value = declared_in(node.data.get("dateModified"), language=language)
            if value is not None:
                yield PAGE.gives(value, f"{node.where}.dateModified")
    yield from (LINE.gives(stamp.value, stamp.where) for stamp in dom if not stamp.attribute)


def _microdata(evidence: Evidence, language: str | None) -> Iterator[Candidate[Moment]]:
    """The date of the story's own item, and of properties that stand in no item; later items may be other stories."""
    own = own_item(evidence)
    loose = (item for item in evidence.items if item.type in ("", *_PAGE_TYPES))
    for item in filter(None, (own, *loose)):
        for text in item.properties.get("dateModified", ())[:1]:
            if (value := declared(text, language=language)) is not None:
                yield ITEM.gives(value, f"{item.where}.dateModified")


def _day(value: Moment) -> date:
    """The calendar day of a value."""
    return value.date() if isinstance(value, datetime) else value
