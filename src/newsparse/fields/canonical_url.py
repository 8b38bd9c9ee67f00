"""The URL that the page declares as its own: Evidence comes in, an absolute http(s) URL or None goes out."""

from collections.abc import Iterator, Mapping
from itertools import islice
from urllib.parse import urljoin, urlsplit

from newsparse.evidence.evidence import Evidence
from newsparse.evidence.url import PLAIN_URL
from newsparse.fields.candidate import Candidate, Choice, Origin, first

LINK = Origin('`<link rel="canonical">`', "dom", 0.95)
OG_URL = Origin("`og:url`", "meta", 0.9)
STORY = Origin("JSON-LD `mainEntityOfPage` and `url`", "json-ld", 0.85)
META = Origin("other meta names", "meta", 0.7)
SOURCES = (LINK, OG_URL, STORY, META)
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
        origin.gives(url, where)
        for origin, value, where in islice(_declared(evidence), MOST)
        if (url := _absolute(value, evidence))
    ]
    deep = bool(evidence.url and evidence.url.segments) or any(not _is_home(c.value) for c in found)
    yield from (candidate for candidate in found if not (deep and _is_home(candidate.value)))


def _declared(evidence: Evidence) -> Iterator[tuple[Origin, object, str]]:
    for href in evidence.links.get("canonical", ()):
        yield LINK, href, "link[rel=canonical]"
    for content in evidence.meta.get("og:url", ()):
        yield OG_URL, content, "og:url"
    if evidence.story is not None:
        for key in ("mainEntityOfPage", "url"):
            value = evidence.story.data.get(key)
            for entry in value if isinstance(value, list) else (value,):
                url = (entry.get("@id") or entry.get("url")) if isinstance(entry, Mapping) else entry
                yield STORY, url, f"{evidence.story.where}.{key}"
    for name in ("parsely-link", "twitter:url"):
        for content in evidence.meta.get(name, ()):
            yield META, content, name


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
