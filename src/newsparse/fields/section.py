"""Where the site files the story: breadcrumbs, labels, declared sections and the URL in, a section and its path out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from newsparse.blocks.block import Anchor, Attributes, Block, Container
from newsparse.evidence.evidence import Evidence, Node
from newsparse.evidence.json_ld import texts
from newsparse.evidence.sections import (
    BROADEST,
    HOME_NAMES,
    LONGEST,
    MOST,
    Path,
    one_of,
    path_of,
    section_path,
    spelled,
    url_sections,
)
from newsparse.evidence.spelling import squash, words
from newsparse.evidence.titles import Naming, declared_titles, read_naming
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.role import Labelled, Part, Role

CRUMBS_JSON_LD = Origin("a breadcrumb in JSON-LD", "json-ld", 0.9)
CRUMBS_MARKED = Origin("a breadcrumb in microdata or RDFa", "microdata", 0.9)
CRUMBS_PRINTED = Origin("a printed breadcrumb", "dom", 0.9)
LABEL = Origin("a printed label", "dom", 0.9)
STORY = Origin("JSON-LD `articleSection`", "json-ld", 0.9)
ITEM = Origin("microdata `articleSection`", "microdata", 0.9)
META = Origin("`article:section` and its kin", "meta", 0.9)
HIGHLIGHTED = Origin("the highlighted entry of a menu", "dom", 0.7)
LINKED_PATH = Origin("the URL's path, named as the page's links to it are", "url", 0.8)
SPELLED_PATH = Origin("the words of the URL's path", "url", 0.8)
SOURCES = (CRUMBS_JSON_LD, CRUMBS_MARKED, CRUMBS_PRINTED, LABEL, STORY, ITEM, META, HIGHLIGHTED, LINKED_PATH,
           SPELLED_PATH)  # fmt: skip

META_NAMES = ("article:section", "parsely-section", "section", "og:section", "og:article:section", "article:category",
              "mrf:sections", "page_section", "category")  # fmt: skip
# How many elements around a link may say that it is the current one, or hold a menu.
CURRENT_LEVELS, MENU_LEVELS = 3, 8
_CURRENT = re.compile(
    r"(?:^|[\s_-])(?:active|current|selected|aktiv|actief|actif|attivo|activo|ativo)(?:$|[\s_-])", re.IGNORECASE
)
# More highlighted entries are tabs of something else.
MOST_HIGHLIGHTED = 2


class Sections(NamedTuple):
    """The section's name, and its path from broad to narrow; each with the values that lost."""

    section: Choice[str]
    path: Choice[Path]


class Entry(NamedTuple):
    """One printed name: the address that it links to, if any, and its place on the page."""

    name: str
    href: str | None
    block: Block

    @property
    def where(self) -> str:
        """The place of its block."""
        return self.block.container.path()

    def is_home(self) -> bool:
        """Whether the entry stands for the site's start page, by its name or its address."""
        return squash(self.name) in HOME_NAMES or (self.href not in (None, "#") and not path_of(self.href or ""))


def choose(
    evidence: Evidence,
    labelled: Labelled,
    headline: str | None = None,
    site_name: str | None = None,
    naming: Naming | None = None,
) -> Sections:
    """The section and its path; the section is the path's last item, or a broader one that is printed alone.

    >>> from newsparse.evidence.evidence import UrlFacts
    >>> url = UrlFacts("https://example.org/world/asia/ferry", "example.org", ("world", "asia", "ferry"))
    >>> filed = choose(Evidence(url=url), Labelled((), ()))
    >>> filed.section.value, filed.path.value
    ('Asia', None)
    """
    paths = first(candidates(evidence, labelled, headline, site_name, naming))
    if paths.winner is None:
        return Sections(Choice(None), Choice(None))
    ends = [_end(candidate) for candidate in (paths.winner, *paths.losers)]
    preferred = _lone_label(labelled, paths.winner.value)
    preferred = preferred or _filed_above_topic(labelled, paths.winner.value, ends[1:])
    return Sections(first([preferred, *ends] if preferred else ends), _whole(paths))


def _end(path: Candidate[Path]) -> Candidate[str]:
    """The last item of a path, with the path's own origin."""
    return Candidate(path.value[-1], path.source, path.where, path.confidence, path.origin)


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    headline: str | None = None,
    site_name: str | None = None,
    naming: Naming | None = None,
) -> Iterator[Candidate[Path]]:
    """Section paths in order of trust: breadcrumbs, printed labels, declared sections, menus, the URL.

    A menu's highlighted entry counts only where the URL names no section or lies below it, for a menu may say "Blog"
    on every page.
    """
    naming = naming or read_naming(evidence)
    declared = declared_titles(evidence, naming)
    # A declared title of few words that is not the headline is as often the section's name.
    titles = {squash(title): title for title in declared if headline is None or len(words(title)) > 3}
    titles |= {squash(headline): headline} if headline else {}
    strangers = naming.hosts | {squash(site_name or "")}
    found = False
    for source in (_declared_crumbs(evidence), _printed(labelled), _declared(evidence)):
        for origin, names, where in source:
            if path := section_path(names, titles, strangers):
                found = True
                yield origin.gives(path, where)
    origin, names = _from_url(evidence, labelled)
    addressed = section_path(names, titles, strangers)
    if not found:
        own = path_of(evidence.url.url) if evidence.url else ""
        for entry in _highlighted(labelled):
            path = section_path([entry.name], titles, strangers)
            if path and (not addressed or own.startswith(path_of(entry.href or "#"))):
                yield HIGHLIGHTED.gives(path, entry.where)
    if addressed:
        yield origin.gives(addressed, "path")


Stated = Iterator[tuple[Origin, list[str], str]]


def _declared_crumbs(evidence: Evidence) -> Stated:
    """The breadcrumbs that the page declares."""
    for node, where in islice(_breadcrumbs(evidence), MOST):
        yield CRUMBS_JSON_LD, _trail(node), where
    for names, where in islice(_marked_breadcrumbs(evidence), MOST):
        yield CRUMBS_MARKED, names, where


def _breadcrumbs(evidence: Evidence) -> Iterator[tuple[Mapping[str, object], str]]:
    """The BreadcrumbLists of the page, on their own or as a property of another node."""
    for node in evidence.nodes:
        if "BreadcrumbList" in node.types:
            yield node.data, node.where
        if "breadcrumb" in node.data:
            yield from _nested_breadcrumb(node)


def _nested_breadcrumb(node: Node) -> Iterator[tuple[Mapping[str, object], str]]:
    value = node.data.get("breadcrumb")
    for entry in value if isinstance(value, list) else (value,):
        if isinstance(entry, Mapping) and "itemListElement" in entry:
            yield entry, f"{node.where}.breadcrumb"


def _marked_breadcrumbs(evidence: Evidence) -> Iterator[tuple[list[str], str]]:
    """The breadcrumbs in microdata or RDFa: a list of entries, or in the older vocabulary an item for each entry.

    Cases: joomla-item-page.
    """
    for item in evidence.items:
        if item.type == "BreadcrumbList":
            names = item.properties.get("itemListElement", ())
            yield [name for name in names if not name.startswith(("http:", "https:"))], item.where
    single = [item for item in evidence.items if item.type == "Breadcrumb"]
    if single:
        yield [name for item in single for name in item.properties.get("title", ())[:1]], single[0].where


def _trail(breadcrumb: Mapping[str, object]) -> list[str]:
    """The names of a breadcrumb's entries by position, without an entry at its head that links to the start page."""
    entries = breadcrumb.get("itemListElement")
    trail: list[tuple[float, str]] = []
    for at, entry in enumerate(islice(entries if isinstance(entries, list) else [entries], MOST)):
        if not isinstance(entry, Mapping):
            continue
        item = entry.get("item")
        name = next(texts(entry.get("name")), "") or next(texts(item), "")
        position = str(entry.get("position", at))
        place = float(position) if position.isdecimal() and len(position) < 9 else at
        href = (item.get("@id") or item.get("url")) if isinstance(item, Mapping) else item
        at_home = isinstance(href, str) and href.startswith("http") and not path_of(href) and "?" not in href
        trail.append((place, "" if at_home else name))
    return [name for _, name in sorted(trail, key=lambda place: place[0])]


def _printed(labelled: Labelled) -> Stated:
    """The printed breadcrumb nearest to the story, then the labels: one path if each leads deeper, else each alone."""
    crumbs = list(islice(_entries(labelled, Role.BREADCRUMB), MOST))
    if crumbs:
        # A menu may open with the start page too; the breadcrumb stands nearest to the story.
        last = max((at for at, entry in enumerate(crumbs) if entry.is_home()), default=-1) + 1
        # One entry without the start page before it is no path.
        origin = CRUMBS_PRINTED if last or len(crumbs) > 1 else LABEL
        yield origin, [entry.name for entry in crumbs[last:]], crumbs[min(last, len(crumbs) - 1)].where
    headline = next((block.index for block, _ in labelled.of(Role.HEADLINE)), len(labelled.blocks))
    labels = [entry for entry in islice(_entries(labelled, Role.SECTION), MOST) if not entry.is_home()]
    paths = [path_of(entry.href or "") for entry in labels]
    if len(labels) > 1 and all(above and below.startswith(f"{above}/") for above, below in pairwise(paths)):
        yield LABEL, [entry.name for entry in labels], labels[0].where
        return

    def doubt(entry: Entry) -> tuple[bool, bool, bool]:
        return entry.block.index > headline, squash(entry.name) in BROADEST, entry.href is None

    for entry in sorted(labels, key=doubt):
        yield LABEL, [entry.name], entry.where


def _entries(labelled: Labelled, role: Role) -> Iterator[Entry]:
    """The printed names of a role in reading order; a block with several links holds one in each."""
    for block, part in labelled.of(role):
        links = [anchor for anchor in block.anchors if part.start <= anchor.start < anchor.end <= part.end]
        if len(links) > 1:
            yield from _linked_entries(block, part, links)
        elif links:
            yield from _entries_around(block, part, links[0])
        else:
            text = block.text[part.start : part.end]
            inner = [span.end for span in block.spans[:MOST] if span.start == part.start]
            home = next((end for end in inner if squash(block.text[part.start : end]) in HOME_NAMES), part.start)
            yield from (Entry(name, None, block) for name in (block.text[part.start : home],) if name)
            yield from (Entry(name, None, block) for name in re.split(r"\s+[/›»>|]\s+", text[home - part.start :]))


def _linked_entries(block: Block, part: Part, links: list[Anchor]) -> Iterator[Entry]:
    """An entry a link, and one for the words behind the last."""
    tail = block.text[links[-1].end : part.end].strip(" /›»>|·:,")
    yield from (Entry(block.text[link.start : link.end], link.href, block) for link in links)
    yield from (Entry(name, None, block) for name in (tail,) if name)


def _entries_around(block: Block, part: Part, link: Anchor) -> Iterator[Entry]:
    """The entries of a block with one link: "Home Asia" is two where the link holds the first."""
    if link.start == part.start and squash(block.text[link.start : link.end]) in HOME_NAMES:
        yield Entry(block.text[link.start : link.end], link.href, block)
        yield from (Entry(name, None, block) for name in re.split(r"\s+[/›»>|]\s+", block.text[link.end : part.end]))
    else:
        text = block.text[part.start : part.end]
        href = link.href if link.end - link.start == len(text) else None
        yield from (Entry(name, href, block) for name in re.split(r"\s+[/›»>|]\s+", text))


def _declared(evidence: Evidence) -> Stated:
    """Declared sections; of a list of many categories one: that of the URL, or else the first that is a section."""
    segments = {squash(segment) for segment in (evidence.url.segments[:MOST] if evidence.url else ())}
    if evidence.story is not None:
        names = list(islice(texts(evidence.story.data.get("articleSection")), MOST))
        yield STORY, one_of(names, segments), f"{evidence.story.where}.articleSection"
    for item in evidence.items:
        if stated := item.properties.get("articleSection"):
            yield ITEM, one_of(list(stated[:MOST]), segments), f"{item.where}.articleSection"
    for meta in META_NAMES:
        if stated := evidence.meta.get(meta):
            yield META, one_of(list(stated[:MOST]), segments), meta


def _highlighted(labelled: Labelled) -> Iterator[Entry]:
    """The entries of menus that are marked as where the reader is; none where many are."""
    found: dict[str, Entry] = {}
    for block in labelled.blocks:
        if len(block.anchors) == 1 and len(block.text) <= LONGEST and _is_current(block):
            entry = Entry(block.text, block.anchors[0].href, block)
            if not entry.is_home():
                found.setdefault(squash(block.text), entry)
    if len(found) <= MOST_HIGHLIGHTED:
        yield from reversed(found.values())


def _is_current(block: Block) -> bool:
    """Whether a link is marked as the current one by its class or for screen readers, and stands in a menu."""
    node: Container | None = block.container
    for _ in range(CURRENT_LEVELS):
        if node is None:
            return False
        if node.attributes and node.tag in ("a", "li", "span", "div") and _marks_current(node.attributes):
            nearest = islice(block.container.chain(), MENU_LEVELS)
            return any(element.tag == "nav" or "nav" in (element.attributes.get("class") or "") for element in nearest)
        node = node.parent
    return False


def _marks_current(attributes: Attributes) -> bool:
    names = attributes.get("class")
    if names and _CURRENT.search(names):
        return True
    return "aria-current" in attributes and (attributes["aria-current"] or "false") != "false"


def _from_url(evidence: Evidence, labelled: Labelled) -> tuple[Origin, list[str]]:
    """The leading segments of the URL's path, named as the page's navigation names them, or else by their words."""
    if evidence.url is None:
        return SPELLED_PATH, []
    sections = url_sections(evidence.url)
    links = _links_to(labelled, tuple(sections)) if sections else {}
    names = [links.get(path) or spelled(segment) for path, segment in sections.items()]
    # '/football/news/': the last word says what lies there, not where it is filed.
    names = names[:-1] if len(names) > 1 and squash(names[-1]) == "news" else names
    return (LINKED_PATH if links else SPELLED_PATH), names


def _links_to(labelled: Labelled, paths: tuple[str, ...]) -> dict[str, str]:
    """For each of the paths that the page links to with a short text, that text; the first link wins.

    Each path begins with the one before it, so that an address without the first needs no taking apart.
    """
    found: dict[str, str] = {}
    first_path = paths[0]
    for block in labelled.blocks:
        for start, end, href in block.anchors:
            if end - start > LONGEST:
                continue
            if "%" not in href and (first_path not in href.casefold() or not _bare(href).endswith(paths)):
                continue
            text = _own_words(block, start, end)
            if 1 < len(text) <= 30 and "/" in href and (path := path_of(href)) in paths:
                found.setdefault(path, text)
                if len(found) == len(paths):
                    return found
    return found


def _own_words(block: Block, start: int, end: int) -> str:
    """The words of a link; of two elements that are set without a space, for wide and narrow screens, the first.

    Cases: polish-iso-8859-2-page.
    """
    inner = [span for span in block.spans[:MOST] if start <= span.start < span.end <= end]
    if len(inner) > 1 and inner[0].end == inner[1].start and block.text[inner[0].end].isalpha():
        end = inner[0].end
    return block.text[start:end].strip()


def _bare(href: str) -> str:
    """An address without query, fragment and closing slash, in one case."""
    return href.partition("?")[0].partition("#")[0].rstrip("/").casefold()


def _lone_label(labelled: Labelled, path: Path) -> Candidate[str] | None:
    """The one printed label, where the path goes on below it and no breadcrumb prints that path."""
    labels = list(islice(_entries(labelled, Role.SECTION), MOST))
    names = {squash(entry.name) for entry in labels}
    if len(names) != 1 or squash(path[-1]) in names or any(labelled.of(Role.BREADCRUMB)):
        return None
    return next((LABEL.gives(item, labels[0].where) for item in path if squash(item) in names), None)


def _filed_above_topic(labelled: Labelled, path: Path, losers: Sequence[Candidate[str]]) -> Candidate[str] | None:
    """The declared section where a breadcrumb goes on below it to what the page prints as one of the story's tags."""
    names = [squash(name) for name in path]
    if len(names) < 2 or names[-1] not in {squash(text) for text in labelled.texts(Role.TAG)}:
        return None
    declared = (candidate for candidate in losers if candidate.origin in (STORY, ITEM, META))
    return next((candidate for candidate in declared if squash(candidate.value) in names[:-1]), None)


def _whole(paths: Choice[Path]) -> Choice[Path]:
    """The path where a breadcrumb or several levels give one; a single label is the section and no path.

    An address names folders of the site, which is no path that the page gives.
    """
    winner = paths.winner
    if winner is None or winner.origin in (LINKED_PATH, SPELLED_PATH):
        return Choice(None)
    if len(winner.value) > 1 or winner.origin in (CRUMBS_JSON_LD, CRUMBS_MARKED, CRUMBS_PRINTED):
        return paths
    return Choice(None)
