"""The publication's name: Evidence and the headline come in, the name as the page writes it or None goes out."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from urllib.parse import urlsplit

from newsparse.article import Source
from newsparse.evidence.evidence import Evidence, Node
from newsparse.evidence.json_ld import texts
from newsparse.evidence.titles import Naming, fold, name_pieces, read_naming, squash
from newsparse.evidence.url import absolute
from newsparse.fields.candidate import Candidate, Choice, first
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
                yield Candidate(name, "dom", block.container.path(), 0.6)


def candidates(
    evidence: Evidence, headline: str | None = None, naming: Naming | None = None
) -> Iterator[Candidate[str]]:
    """The names in order of trust; those that the titles or the host confirm come first, bare domains last."""
    own = squash(headline or "")
    naming = naming or read_naming(evidence)
    pieces = name_pieces(evidence, headline, naming)
    confirmed = {*map(squash, pieces), *naming.hosts}
    found = [
        Candidate(name, source, where, trust)
        for value, source, where, trust in islice(_declared(evidence, pieces), MOST)
        if (name := _name(value, confirmed)) and squash(name) != own
    ]

    def doubt(candidate: Candidate[str]) -> tuple[bool, bool]:
        sure = candidate.where == "og:site_name" or squash(candidate.value) in confirmed
        return bool(_DOMAIN.fullmatch(candidate.value)), not sure

    yield from sorted(found, key=doubt)


def _declared(evidence: Evidence, pieces: tuple[str, ...]) -> Iterator[tuple[str, Source, str, float]]:
    """Each name that the page declares for its site, with its source, place and confidence.

    Cases: blogger-post-with-labels, korean-naver-like-portal-copy.
    """
    yield from _meta_names(evidence, ("og:site_name", 0.95))
    for node in evidence.nodes:
        if "WebSite" in node.types:
            yield from _named(node, "name", 0.85)
    if evidence.story is not None:
        yield from _named(evidence.story, "publisher", 0.8)
        yield from _named(evidence.story, "isPartOf", 0.75)
    yield from _meta_names(evidence, *((key, 0.65) for key in META_NAMES))
    for item in evidence.items:
        if item.type in {"WebSite", "NewsMediaOrganization"}:
            yield from ((name, "microdata", f"{item.where}.name", 0.6) for name in item.properties.get("name", ())[:1])
    yield from ((piece, "dom", "title", 0.5) for piece in pieces)


def _meta_names(evidence: Evidence, *keys: tuple[str, float]) -> Iterator[tuple[str, Source, str, float]]:
    for key, trust in keys:
        yield from ((name, "meta", key, trust) for name in evidence.meta.get(key, ()))


def _named(node: Node, key: str, trust: float) -> Iterator[tuple[str, Source, str, float]]:
    """The names under a key; a web page that the story is part of is called as the story is, not as the site."""
    value = node.data.get(key)
    for entry in value if isinstance(value, list) else (value,):
        if not (isinstance(entry, Mapping) and "Page" in str(entry.get("@type", ""))):
            yield from ((name, "json-ld", f"{node.where}.{key}", trust) for name in texts(entry))


def _name(value: str, confirmed: set[str]) -> str | None:
    """The name without a motto that is set off by a bar; None for addresses and for sentences."""
    name = fold(value)
    parts = _BAR.split(name)
    if len(parts) > 1 and squash(name) not in confirmed:
        name = next((part for part in parts if squash(part) in confirmed), name)
    if not squash(name) or len(name) > LONGEST or _ADDRESS.match(name):
        return None
    return name
