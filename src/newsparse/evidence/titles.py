"""The titles that a page declares: Evidence comes in, the story's titles without the site's name go out, best first.

A piece of a title is cut off only where two sources agree: the rest is what another source gives whole, or the piece
is a name that the page or its host gives the site. Nothing is cut blindly at a dash, for headlines hold dashes too.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from newsparse.article import Source
from newsparse.evidence.evidence import STORY_TYPES, Evidence, Item, Node
from newsparse.evidence.json_ld import texts
from newsparse.evidence.spelling import fold, squash, words
from newsparse.evidence.title_pieces import Pieces, split_title

# A title longer than this is a page's whole text in the wrong place.
MAX_TITLE = 600
# JSON-LD headlines are cut at about 110 characters by sites that heed a search engine's former limit.
CUT_LENGTH = 100
# A page states its title in a dozen places; a hostile one could offer a million titles and names.
MAX_TITLES = 24
MAX_NAMES = 40
MAX_STATED = 400
# Markup that gives the story's title as the site's name is known by its length.
LONGEST_NAME = 6

_BEFORE_DOMAIN = frozenset({"www", "m", "amp", "mobile", "news", "edition", "en", "de", "fr", "es"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title as one source gives it, and how far that source is trusted to mean the story's own."""

    text: str
    source: Source
    where: str
    confidence: float


def stated_titles(evidence: Evidence) -> tuple[Title, ...]:
    """Every title that the page declares, as it stands, in order of trust.

    >>> [title.where for title in stated_titles(Evidence(title="Ferry strike ends - Harbour Times"))]
    ['title']
    """
    stated = islice(_stated(evidence), MAX_STATED)
    return tuple(islice((title for title in stated if 0 < len(title.text) <= MAX_TITLE), MAX_TITLES))


def _stated(evidence: Evidence) -> Iterator[Title]:
    story = evidence.story
    if story is not None:
        yield from _node_titles(story, ("headline", 0.85))
    yield from _meta_titles(evidence, ("og:title", 0.75), ("citation_title", 0.75))
    if story is not None:
        yield from _node_titles(story, ("name", 0.7))
    for item in [item for item in evidence.items if item.type in STORY_TYPES][:1]:
        yield from _item_titles(item, ("headline", 0.7), ("name", 0.5))
    yield from _meta_titles(evidence, ("parsely-title", 0.7), ("sailthru.title", 0.7), ("twitter:title", 0.65))
    yield from _meta_titles(evidence, ("dc.title", 0.6), ("dcterms.title", 0.6), ("dc:title", 0.6), ("title", 0.5))
    if evidence.title:
        yield Title(fold(evidence.title), "dom", "title", 0.5)
    for node in evidence.nodes:
        if node.types & {"WebPage", "ItemPage", "VideoObject"} and node is not story:
            yield from _node_titles(node, ("headline", 0.45), ("name", 0.45))


def _node_titles(node: Node, *keys: tuple[str, float]) -> Iterator[Title]:
    for key, trust in keys:
        for text in texts(node.data.get(key)):
            yield Title(fold(text), "json-ld", f"{node.where}.{key}", trust)


def _item_titles(item: Item, *keys: tuple[str, float]) -> Iterator[Title]:
    for key, trust in keys:
        for text in item.properties.get(key, ())[:1]:
            yield Title(fold(text), "microdata", f"{item.where}.{key}", trust)


def _meta_titles(evidence: Evidence, *names: tuple[str, float]) -> Iterator[Title]:
    for name, trust in names:
        for text in evidence.meta.get(name, ())[:1]:
            yield Title(fold(text), "meta", name, trust)


def site_names(evidence: Evidence) -> tuple[str, ...]:
    """The names that the page declares for its site, best first; its host's name is not among them.

    >>> site_names(Evidence(meta={"og:site_name": ("Harbour Times",)}))
    ('Harbour Times',)
    """
    named = (fold(name) for name in islice(_site_names(evidence), MAX_STATED))
    return tuple(dict.fromkeys(name for name in named if 0 < len(name) <= 80))[:MAX_NAMES]


def _site_names(evidence: Evidence) -> Iterator[str]:
    for key in ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"):
        yield from evidence.meta.get(key, ())
    if evidence.story is not None:
        for key in ("publisher", "sourceOrganization", "isPartOf"):
            yield from texts(_not_pages(evidence.story.data.get(key)))
    for node in evidence.nodes:
        if node.types & {"WebSite", "NewsMediaOrganization", "Organization"}:
            yield from texts(node.data.get("name"))
            yield from texts(node.data.get("alternateName"))


def _not_pages(value: object) -> list[object]:
    """The value's entries without web pages: a story is part of a page, which is called as the story is."""
    entries = value if isinstance(value, list) else [value]
    return [e for e in entries if not (isinstance(e, Mapping) and "Page" in str(e.get("@type", "")))]


def host_names(evidence: Evidence) -> frozenset[str]:
    """The page's host as a title may spell it, squashed: with its ending, and each label of four letters or more.

    >>> from newsparse.evidence.evidence import UrlFacts
    >>> sorted(host_names(Evidence(url=UrlFacts("https://www.harbour.example.com/", "www.harbour.example.com", ()))))
    ['example', 'examplecom', 'harbour', 'harbourexamplecom']
    """
    labels = (evidence.url.host if evidence.url else "").lower().split(".")
    while len(labels) > 2 and labels[0] in _BEFORE_DOMAIN:
        labels = labels[1:]
    endings = {squash("".join(labels[start:])) for start in range(len(labels) - 1)}
    single = {squash(label) for label in labels[:-1] if len(label) > 3 or label == labels[0]}
    return frozenset(name for name in endings | single if len(name) > 1)


@dataclass(frozen=True, slots=True)
class Naming:
    """What the page declares of its title and its site's name, read once for all who ask."""

    stated: tuple[Title, ...]
    sites: tuple[str, ...]
    hosts: frozenset[str]
    known: frozenset[str]
    """What no story is called by, squashed: the site, its host, and ends that titles share."""
    pieces: Mapping[str, Pieces]
    """Each stated wording in pieces."""
    flat: Mapping[str, str]
    """Each stated wording squashed."""
    cleaned: tuple[Title, ...]
    """The titles as `cleaned_titles` gives them where nothing else is known."""


def read_naming(evidence: Evidence) -> Naming:
    """Read the titles and names that a page declares.

    >>> sorted(read_naming(Evidence(meta={"og:site_name": ("Harbour Times",)})).known)
    ['harbourtimes']
    """
    stated, sites, hosts = stated_titles(evidence), site_names(evidence), host_names(evidence)
    pieces = {title.text: split_title(title.text) for title in stated}
    known = hosts | set(map(squash, sites)) | _shared_edges(pieces.values())
    flat = {text: squash(text) for text in pieces}
    cleaned = tuple(_shortened(stated, pieces, flat, known - {_own(stated, flat)}, frozenset()))
    return Naming(stated, sites, hosts, known, pieces, flat, cleaned)


def _own(stated: tuple[Title, ...], flat: Mapping[str, str]) -> str:
    """The first title squashed, where it is too long for a name, whatever the page gives as its site's."""
    return flat[stated[0].text] if stated and len(words(stated[0].text)) > LONGEST_NAME else ""


def declared_titles(evidence: Evidence, naming: Naming | None = None) -> tuple[str, ...]:
    """The wordings in which the page declares the story's title, best first, to find the printed headline by.

    Cleaned titles come first, then the uncleaned ones; then, where nothing could be agreed on, the <title> without its
    last and first piece.

    >>> declared_titles(Evidence(title="Ferry strike ends - Harbour Times", meta={"og:title": ("Ferry strike ends",)}))
    ('Ferry strike ends', 'Ferry strike ends - Harbour Times')
    >>> declared_titles(Evidence(title="Ferry strike ends - Harbour Times"))
    ('Ferry strike ends - Harbour Times', 'Ferry strike ends', 'Harbour Times')
    """
    naming = naming or read_naming(evidence)
    sure = [title.text for title in naming.cleaned]
    names = {*naming.hosts, *map(squash, naming.sites)}
    whole = [title.text for title in naming.stated if naming.flat[title.text] not in names]
    title = fold(evidence.title or "")
    guesses = list(_guesses(naming.pieces.get(title) or split_title(title))) if title in sure else []
    return _unlike([*sure, *whole, *guesses], naming.flat)


def _guesses(title: Pieces) -> Iterator[str]:
    """The title without its last and without its first piece."""
    last = len(title.spans) - 1
    if last > 0:
        yield title.piece(0, last - 1)
        yield title.piece(1, last)


def _unlike(texts: Iterable[str], flat: Mapping[str, str]) -> tuple[str, ...]:
    """The texts without those that say the same words as an earlier one; `flat` holds some of them squashed."""
    seen: dict[str, str] = {}
    for text in dict.fromkeys(texts):
        seen.setdefault(flat.get(text) or squash(text), text)
    return tuple(text for flat, text in seen.items() if flat)


def cleaned_titles(
    evidence: Evidence, printed: Iterable[str] = (), names: Iterable[str] = (), naming: Naming | None = None
) -> tuple[Title, ...]:
    """The declared titles without the site's name, in order of trust.

    Args:
        evidence: What the page declares.
        printed: Headlines that the page prints: they agree or disagree as a declared title does.
        names: Further names of the site or of sections, that no story is called by.
        naming: What `read_naming` made of the evidence, where it is at hand.

    >>> evidence = Evidence(title="Life | Ferry - a history | Harbour Times", meta={"og:title": ("Ferry - a history",)})
    >>> [title.text for title in cleaned_titles(evidence)]
    ['Ferry - a history', 'Ferry - a history']
    """
    naming = naming or read_naming(evidence)
    further = frozenset(map(squash, names)) - naming.known
    shown = frozenset(map(squash, printed)) - {""}
    if not further and (not shown or shown <= _whole(naming)):
        return naming.cleaned
    known = (naming.known | further) - {_own(naming.stated, naming.flat)}
    return tuple(_shortened(naming.stated, naming.pieces, naming.flat, known, shown - known))


def _whole(naming: Naming) -> frozenset[str]:
    """The wordings, squashed, that have no separator in any spelling: that one is printed too says nothing new."""
    parted = {naming.flat[text] for text, pieces in naming.pieces.items() if len(pieces.spans) > 1}
    return frozenset(naming.flat.values()) - parted


def _shortened(
    stated: tuple[Title, ...],
    pieces: Mapping[str, Pieces],
    flat: Mapping[str, str],
    known: frozenset[str],
    shown: frozenset[str],
) -> Iterator[Title]:
    """The titles without names; `known` holds the squashed names, `shown` the printed headlines."""
    wholes = (shown | set(flat.values())) - known - {""}
    short = {text: text if flat[text] in shown else _cleaned(parts, known, wholes) for text, parts in pieces.items()}
    empty = {text for text in short.values() if (flat.get(text) or squash(text)) in known | {""}}
    shorter = [
        title if title.text == text else Title(text, title.source, title.where, title.confidence)
        for title in stated
        if (text := short[title.text]) not in empty
    ]
    return _uncut(shorter)


def _cleaned(pieces: Pieces, known: frozenset[str], wholes: frozenset[str]) -> str:
    """The title cut to what another source agrees on and rid of names."""
    if len(pieces.spans) == 1:
        return pieces.piece(0, 0)
    agreed = _agreed(pieces, wholes)
    return _without_names(pieces if agreed == pieces.text else split_title(agreed), known, wholes)


def _agreed(pieces: Pieces, wholes: frozenset[str]) -> str:
    """The longest run of pieces, short of all, that another source gives whole; the text itself where there is none.

    A colon's left side may be part of a headline, so no run begins or ends at a colon.
    """
    text = pieces.text
    count = len(pieces.spans)
    best = ""
    for first in range(count):
        for last in range(first, count):
            at_colon = pieces.colons[first] or (last + 1 < count and pieces.colons[last + 1])
            if at_colon or last - first + 1 == count:
                continue
            run = pieces.piece(first, last)
            if len(run) > len(best) and squash(run) in wholes and _weighs(run, text):
                best = run
    return best or text


def _weighs(run: str, text: str) -> bool:
    """Whether a run is more than a section's or a rubric's name in front of the story's title."""
    return len(words(run)) > 2 or 2 * len(run) > len(text)


def _without_names(pieces: Pieces, known: frozenset[str], wholes: frozenset[str]) -> str:
    """The title without the pieces at its ends that are names; what stands before a colon needs a second source."""
    first, last = 0, len(pieces.spans) - 1
    while first < last:
        # A site's name may hold a separator itself, so runs of pieces are tried too.
        runs = ((at, pieces.piece(at, last), pieces.piece(first, at - 1)) for at in range(last, first, -1))
        end = next((at for at, run, rest in runs if _is_name(run, rest, known)), None)
        after = pieces.piece(first + 1, last)
        if end is not None:
            last = end - 1
        elif squash(pieces.piece(first, first)) in known and (not pieces.colons[first + 1] or squash(after) in wholes):
            first += 1
        else:
            break
    return pieces.piece(first, last) if pieces.spans else pieces.text


def _is_name(piece: str, rest: str, known: frozenset[str]) -> bool:
    """Whether the end of a title names the site: a known name, or one with a word more or less ('Harbour Sport')."""
    flat = squash(piece)
    if flat in known:
        return True
    if len(words(piece)) > 4 or len(rest) <= len(piece):
        return False
    inside = any(len(name) > 3 and (flat.startswith(name) or flat.endswith(name)) for name in known)
    return inside or (len(flat) > 3 and any(name.startswith(flat) for name in known))


def _shared_edges(titles: Iterable[Pieces]) -> frozenset[str]:
    """Last pieces, squashed, that two titles share whose other pieces differ: what differs is the story's wording."""
    edges: dict[str, set[str]] = {}
    for pieces in titles:
        last = len(pieces.spans) - 1
        if last and not pieces.colons[last]:
            edges.setdefault(squash(pieces.piece(last, last)), set()).add(squash(pieces.piece(0, last - 1)))
    return frozenset(edge for edge, rests in edges.items() if len(rests) > 1 and 2 * len(edge) < min(map(len, rests)))


def _uncut(titles: list[Title]) -> Iterator[Title]:
    """The titles, those that break off ('…', or at about 110 characters) after those that give the whole."""
    cut = [title for title in titles if _breaks_off(title.text, titles)]
    yield from (title for title in titles if title not in cut) if cut else titles
    yield from cut


def _breaks_off(text: str, titles: list[Title]) -> bool:
    stem = text.rstrip(" .…")
    if stem == text and len(text) < CUT_LENGTH:
        return False
    flat = squash(stem)
    longer = (squash(other.text) for other in titles if len(other.text) > len(stem))
    return any(other != flat and other.startswith(flat) for other in longer)


def name_pieces(evidence: Evidence, headline: str | None, naming: Naming | None = None) -> tuple[str, ...]:
    """What stands beside the headline in the declared titles and may be the site's name, best first.

    That is a piece that the host's name confirms, wherever it stands, or else the last piece.

    >>> name_pieces(Evidence(title="Ferry strike ends - Economy - Harbour Times"), "Ferry strike ends")
    ('Harbour Times',)
    """
    naming = naming or read_naming(evidence)
    flat = squash(headline or "")
    confirmed: list[str] = []
    last: list[str] = []
    for title in naming.stated:
        pieces = naming.pieces[title.text]
        texts = [pieces.text[start:end] for start, end in pieces.spans]
        if len(texts) < 2 or naming.flat[title.text] == flat:
            continue
        confirmed += [text for text in texts if squash(text) in naming.hosts]
        ending = texts[-1]
        # A colon parts a headline from its own first words, and a date is nobody's name.
        named = not pieces.colons[-1] and sum(map(str.isalpha, ending)) * 2 > len(ending)
        if flat and named and naming.flat[title.text].startswith(flat) and squash(ending) not in flat:
            last.append(ending)
    return tuple(dict.fromkeys(confirmed + last))
