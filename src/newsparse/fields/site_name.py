"""The publication's name: Evidence and the headline come in, the name as the page writes it or None goes out."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from urllib.parse import urlsplit

from newsparse.evidence.evidence import Evidence, Node
from newsparse.evidence.json_ld import texts
from newsparse.evidence.spelling import fold, squash
from newsparse.evidence.titles import Naming, name_pieces, read_naming
from newsparse.evidence.url import absolute
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.role import Labelled

_ADDRESS = re.compile(r"(?:https?:)?//|www\.|@|[^\s]*/", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
_BAR = re.compile(r"\s*[|｜]\s*|\s+[-–—:•·»]\s+")
META_NAMES = ("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher")
_LOGO = re.compile(r"\s*\b(?:logo|home(?:page)?)\b\s*", re.IGNORECASE)
# A masthead stands among the first blocks of a page.
LOGO_WITHIN = 12
LONGEST = 80
MOST = 100

OG_NAME = Origin("`og:site_name`", "meta", 0.95)
SITE = Origin("the `WebSite` in JSON-LD", "json-ld", 0.9)
PUBLISHER = Origin("the story's `publisher` and `isPartOf` in JSON-LD", "json-ld", 0.85)
META = Origin("other meta names", "meta", 0.7)
ITEM = Origin("microdata", "microdata", 0.7)
TITLE = Origin("a piece of `<title>` behind its last bar, or one that the host confirms", "dom", 0.6)
LOGO = Origin("the text of the logo that links to the start page", "dom", 0.6)
SOURCES = (OG_NAME, SITE, PUBLISHER, META, ITEM, TITLE, LOGO)


def choose(evidence: Evidence, headline: str | None = None, naming: Naming | None = None) -> Choice[str]:
    """The site's name, or None where the page does not say.

    >>> choose(Evidence(title="Ferry strike ends | Harbour Times"), "Ferry strike ends").value
    'Harbour Times'
    """
    return first(candidates(evidence, headline, naming))


def from_logo(evidence: Evidence, labelled: Labelled) -> Iterator[Candidate[str]]:
    """The name that a link to the start page gives as the logo's alternative text, among the page's first pictures."""
    for block in islice((block for block in labelled.blocks[:LOGO_WITHIN] if block.kind == "image"), MOST):
        media = block.media
        target = absolute(media.href, evidence.base) if media and media.href else None
        if media and media.alt and target and urlsplit(target).path in ("", "/"):
            name = _name(_LOGO.sub("", media.alt), set())
            if name:
                yield LOGO.gives(name, block.container.path())


def candidates(
    evidence: Evidence, headline: str | None = None, naming: Naming | None = None
) -> Iterator[Candidate[str]]:
    """The names in order of trust; those that the titles or the host confirm come first, bare domains last."""
    own = squash(headline or "")
    naming = naming or read_naming(evidence)
    pieces = name_pieces(evidence, headline, naming)
    confirmed = {*map(squash, pieces), *naming.hosts}
    found = [
        origin.gives(name, where)
        for origin, value, where in islice(_declared(evidence, pieces), MOST)
        if (name := _name(value, confirmed)) and squash(name) != own
    ]

    def doubt(candidate: Candidate[str]) -> tuple[bool, bool]:
        sure = candidate.where == "og:site_name" or squash(candidate.value) in confirmed
        return bool(_DOMAIN.fullmatch(candidate.value)), not sure

    yield from sorted(found, key=doubt)


def _declared(evidence: Evidence, pieces: tuple[str, ...]) -> Iterator[tuple[Origin, str, str]]:
    """Each name that the page declares for its site, with its origin and place.

    Cases: blogger-post-with-labels, korean-naver-like-portal-copy.
    """
    yield from ((OG_NAME, name, "og:site_name") for name in evidence.meta.get("og:site_name", ()))
    for node in evidence.nodes:
        if "WebSite" in node.types:
            yield from _named(SITE, node, "name")
    if evidence.story is not None:
        yield from _named(PUBLISHER, evidence.story, "publisher")
        yield from _named(PUBLISHER, evidence.story, "isPartOf")
    yield from ((META, name, key) for key in META_NAMES for name in evidence.meta.get(key, ()))
    for item in evidence.items:
        if item.type in {"WebSite", "NewsMediaOrganization"}:
            yield from ((ITEM, name, f"{item.where}.name") for name in item.properties.get("name", ())[:1])
    yield from ((TITLE, piece, "title") for piece in pieces)


def _named(origin: Origin, node: Node, key: str) -> Iterator[tuple[Origin, str, str]]:
    """The names under a key; a web page that the story is part of is called as the story is, not as the site."""
    value = node.data.get(key)
    for entry in value if isinstance(value, list) else (value,):
        if not (isinstance(entry, Mapping) and "Page" in str(entry.get("@type", ""))):
            yield from ((origin, name, f"{node.where}.{key}") for name in texts(entry))


def _name(value: str, confirmed: set[str]) -> str | None:
    """The name without a motto that is set off by a bar; None for addresses and for sentences."""
    name = fold(value)
    parts = _BAR.split(name)
    if len(parts) > 1 and squash(name) not in confirmed:
        name = next((part for part in parts if squash(part) in confirmed), name)
    if not squash(name) or len(name) > LONGEST or _ADDRESS.match(name):
        return None
    return name
