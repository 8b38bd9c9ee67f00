"""The URL that the page declares as its own: Evidence comes in, an absolute http(s) URL or None goes out."""

from collections.abc import Iterator, Mapping
from itertools import islice
from urllib.parse import urljoin, urlsplit

from newsparse.article import Source
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.url import PLAIN_URL
from newsparse.fields.candidate import Candidate, Choice, first

# A page that declares more URLs of its own than this declares none.
MOST = 40


def choose(evidence: Evidence) -> Choice[str]:
    """The canonical URL, as declared: its query stays.

    >>> choose(Evidence(links={"canonical": ("https://example.org/ferry?id=4",)})).value
    'https://example.org/ferry?id=4'
    """
    return first(candidates(evidence))


def candidates(evidence: Evidence) -> Iterator[Candidate[str]]:
    """The declared URLs in order of trust, without those that name the site's start page where the story is deeper."""
    found = [
        Candidate(url, source, where, trust)
        for value, source, where, trust in islice(_declared(evidence), MOST)
        if (url := _absolute(value, evidence))
    ]
    deep = bool(evidence.url and evidence.url.segments) or any(not _is_home(c.value) for c in found)
    yield from (candidate for candidate in found if not (deep and _is_home(candidate.value)))


def _declared(evidence: Evidence) -> Iterator[tuple[object, Source, str, float]]:
    for href in evidence.links.get("canonical", ()):
        yield href, "dom", "link[rel=canonical]", 0.95
    for content in evidence.meta.get("og:url", ()):
        yield content, "meta", "og:url", 0.85
    if evidence.story is not None:
        for key in ("mainEntityOfPage", "url"):
            value = evidence.story.data.get(key)
            for entry in value if isinstance(value, list) else (value,):
                url = (entry.get("@id") or entry.get("url")) if isinstance(entry, Mapping) else entry
                yield url, "json-ld", f"{evidence.story.where}.{key}", 0.8
    for name in ("parsely-link", "twitter:url"):
        for content in evidence.meta.get(name, ()):
            yield content, "meta", name, 0.6


def _absolute(value: object, evidence: Evidence) -> str | None:
    """The URL made absolute by the page's own, or None for what is no address on the web."""
    if not isinstance(value, str) or not value.strip():
        return None
    if PLAIN_URL.fullmatch(value):
        return None if '"' in value or "<" in value or ">" in value else value
    try:
        url = urljoin(evidence.url.url, value.strip()) if evidence.url else value.strip()
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname and not set(url) & set(' \n<>"') else None


def _is_home(url: str) -> bool:
    if plain := PLAIN_URL.fullmatch(url):
        return not (plain[2] or "").strip("/") and not plain[3]
    parts = urlsplit(url)
    return not parts.path.strip("/") and not parts.query
