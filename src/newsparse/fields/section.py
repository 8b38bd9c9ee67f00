"""Where the site files the story: breadcrumbs, labels, declared sections and the URL in, a section and its path out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsparse.article import Source
from newsparse.evidence.evidence import Evidence, Node
from newsparse.evidence.json_ld import texts
from newsparse.evidence.titles import Naming, alike, declared_titles, fold, read_naming, squash, words
from newsparse.evidence.url import PLAIN_URL
from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.roles.role import Labelled, Role

Path = tuple[str, ...]
# Labels in reading order, each with its place.
Printed = Sequence[tuple[str, str]]

# Names of a site's start page, by language; a breadcrumb opens with one of them.
HOME: dict[str, tuple[str, ...]] = {
    "en": ("home", "homepage", "home page", "front page news", "main"),
    "de": ("startseite", "start"),
    "fr": ("accueil", "page d'accueil"),
    "es": ("inicio", "portada"),
    "pt": ("início", "página inicial", "capa"),
    "it": ("prima pagina", "pagina iniziale"),
    "nl": ("voorpagina", "startpagina"),
    "sv": ("hem", "startsida", "startsidan"),
    "no": ("hjem", "forside", "forsiden"),
    "da": ("forsiden", "hjem"),
    "fi": ("etusivu", "koti"),
    "pl": ("strona główna", "główna"),
    "cs": ("domů", "úvod", "hlavní stránka"),
    "sk": ("domov", "úvod"),
    "hu": ("főoldal", "kezdőlap", "címlap"),
    "ro": ("acasă", "prima pagină"),
    "bg": ("начало",),
    "ru": ("главная", "главная страница"),
    "uk": ("головна", "головна сторінка"),
    "sr": ("почетна", "насловна", "početna", "naslovna"),
    "tr": ("anasayfa", "ana sayfa"),
    "el": ("αρχική", "αρχική σελίδα"),
    "ar": ("الرئيسية", "الصفحة الرئيسية"),
    "fa": ("صفحه اصلی", "خانه"),
    "he": ("ראשי", "דף הבית", "עמוד הבית"),
    "hi": ("होम", "मुख्य पृष्ठ"),
    "id": ("beranda",),
    "vi": ("trang chủ",),
    "th": ("หน้าแรก", "หน้าหลัก"),
    "ja": ("ホーム", "トップ", "トップページ", "top"),
    "zh": ("首页", "首頁", "主页"),
    "ko": ("홈", "메인"),
}  # fmt: skip
_HOME = frozenset(squash(name) for names in HOME.values() for name in names)

# What content systems fill in where an editor filed the story nowhere, and names of a page's type.
NO_SECTION = frozenset({
    "article", "articles", "artikel", "story", "stories", "post", "posts", "page", "pages", "tag", "tags", "default",
    "none", "null", "undefined", "webpage", "content", "uncategorized", "uncategorised", "nichtkategorisiert",
    "正文", "内容", "详情", "記事", "本文", "기사", "기사본문",
    "sincategoría", "noncategorizzato", "nonclassé", "semcategoria", "безрубрики", "未分类", "未分類", "未分類記事",
})  # fmt: skip

# What a breadcrumb calls itself, in a heading for screen readers or before its first entry.
TRAIL_NAMES = frozenset(map(squash, (
    "breadcrumb", "breadcrumbs", "you are here", "sie sind hier", "pfadnavigation", "brotkrumen",
    "fil d'ariane", "vous êtes ici", "ruta de navegación", "estás aquí", "está aquí", "usted está aquí", "migas de pan",
    "você está aqui", "trilha de navegação", "ti trovi in", "sei qui", "briciole di pane", "je bent hier",
    "kruimelpad", "du är här", "du er her", "olet tässä", "jesteś tutaj", "jesteś tu", "nacházíte se",
    "вы здесь", "ви тут", "buradasınız", "βρίσκεστε εδώ", "أنت هنا", "شما اینجا هستید", "أنت الآن في", "आप यहाँ हैं",
    "当前位置", "您的位置", "您现在的位置", "現在位置", "目前位置", "パンくずリスト", "現在地", "현재 위치", "คุณอยู่ที่นี่",
)))  # fmt: skip
_TRAIL_LABEL = re.compile(r"([^:：]{2,30})[:：]\s*")

# Segments of a URL's path that are machinery: page types, dates' and editions' words.
MACHINERY = NO_SECTION | frozenset({
    "p", "g", "d", "id", "amp", "view", "read", "index", "archive", "archives", "releases", "entry", "detail",
    "details", "wp", "www", "web", "site", "node", "ixp", "html", "php", "blogs", "slideshow", "artikel", "articulo",
    "articolo", "haber", "haberi", "actualite", "permalink", "item", "doc", "docs", "print", "share",
})  # fmt: skip
_LOCALE = re.compile(r"[a-z]{2}[-_][A-Za-z]{2}")
_SEGMENT = re.compile(r"[^\W\d_]+(?:[-_ +&][^\W\d_]+){0,3}")

META_NAMES = ("article:section", "parsely-section", "section", "og:section", "mrf:sections", "page_section", "category")
# In a list of categories, these say that it is news, not what about.
BROADEST = frozenset(map(squash, (
    "news", "headlines", "top stories", "latest", "nachrichten", "aktuelles", "actualités", "noticias", "notícias",
    "nieuws", "nyheter", "ニュース", "新闻", "뉴스", "новости", "أخبار",
)))  # fmt: skip
LONGEST = 60
LONGEST_NAME = 3
DEEPEST = 6
# More entries than any breadcrumb has, and more breadcrumbs than any page.
MOST = 40


class Sections(NamedTuple):
    """The section's name, and its path from broad to narrow; each with the values that lost."""

    section: Choice[str]
    path: Choice[Path]


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
    ('Asia', ('World', 'Asia'))
    """
    printed = list(islice(_printed(labelled), MOST))
    paths = first(candidates(evidence, labelled, headline, site_name, naming, printed))
    if paths.winner is None:
        return Sections(Choice(None), paths)
    lone = _lone_label(printed, paths.winner.value)
    narrowest = [
        Candidate(path.value[-1], path.source, path.where, path.confidence) for path in (paths.winner, *paths.losers)
    ]
    return Sections(first([lone, *narrowest] if lone else narrowest), _whole(paths, printed))


def _whole(paths: Choice[Path], printed: Printed) -> Choice[Path]:
    """The path where a breadcrumb or several levels give one; a single label is the section and no path.

    A breadcrumb in the page's data, or one that opens with the start page, is a path even with one level left.
    """
    winner = paths.winner
    if winner is None or len(winner.value) > 1:
        return paths
    declared = winner.source in ("json-ld", "microdata") and "articleSection" not in winner.where
    opened = winner.source == "dom" and any(squash(name) in _HOME for name, _ in printed)
    return paths if declared or opened else Choice(None)


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    headline: str | None = None,
    site_name: str | None = None,
    naming: Naming | None = None,
    printed: Printed | None = None,
) -> Iterator[Candidate[Path]]:
    """Section paths in order of trust: breadcrumbs, printed labels, declared sections, the URL."""
    naming = naming or read_naming(evidence)
    printed = list(islice(_printed(labelled), MOST)) if printed is None else printed
    declared = declared_titles(evidence, naming)
    # A declared title of few words that is not the headline is as often the section's name.
    titles = {squash(title): title for title in declared if headline is None or len(words(title)) > LONGEST_NAME}
    titles |= {squash(headline): headline} if headline else {}
    strangers = _HOME | naming.hosts | {squash(site_name or "")}
    for names, source, where, trust in _stated(evidence, labelled, printed):
        path = _path(names, titles, strangers)
        if path:
            yield Candidate(path, source, where, trust)


def _stated(evidence: Evidence, labelled: Labelled, printed: Printed) -> Iterator[tuple[list[str], Source, str, float]]:
    """Each place's names from broad to narrow, as they stand."""
    for node, where in islice(_breadcrumbs(evidence), MOST):
        yield _trail(node), "json-ld", where, 0.9
    for names, where in islice(_marked_breadcrumbs(evidence), MOST):
        yield names, "microdata", where, 0.85
    if printed:
        # A menu may open with the start page too; the breadcrumb stands nearest to the story.
        last = max((at for at, (name, _) in enumerate(printed) if squash(name) in _HOME), default=0)
        yield [name for name, _ in printed[last:]], "dom", printed[last][1], 0.85
    yield from _declared(evidence)
    names, sure = _from_url(evidence, labelled)
    yield names, "url", "path", 0.5 if sure else 0.4


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
    """The breadcrumbs in microdata or RDFa: a list of entries, or in the older vocabulary an item for each entry."""
    for item in evidence.items:
        if item.type == "BreadcrumbList":
            names = item.properties.get("itemListElement", ())
            yield [name for name in names if not name.startswith(("http:", "https:"))], item.where
    single = [item for item in evidence.items if item.type == "Breadcrumb"]
    if single:
        yield [name for item in single for name in item.properties.get("title", ())[:1]], single[0].where


def _trail(breadcrumb: Mapping[str, object]) -> list[str]:
    """The names of a breadcrumb's entries by position."""
    entries = breadcrumb.get("itemListElement")
    trail: list[tuple[float, str]] = []
    for at, entry in enumerate(islice(entries if isinstance(entries, list) else [entries], MOST)):
        if not isinstance(entry, Mapping):
            continue
        name = next(texts(entry.get("name")), "") or next(texts(entry.get("item")), "")
        position = str(entry.get("position", at))
        trail.append((float(position) if position.isdecimal() and len(position) < 9 else at, name))
    return [name for _, name in sorted(trail, key=lambda place: place[0])]


def _printed(labelled: Labelled) -> Iterator[tuple[str, str]]:
    """The printed labels in reading order; a block with several links holds one in each."""
    for block, part in labelled.of(Role.SECTION):
        where = block.container.path()
        links = [anchor for anchor in block.anchors if part.start <= anchor.start < anchor.end <= part.end]
        if len(links) > 1:
            tail = block.text[links[-1].end : part.end].strip(" /›»>|·:,")
            yield from ((block.text[link.start : link.end], where) for link in links)
            yield from ((name, where) for name in (tail,) if name)
        else:
            # "Home Asia" is two entries where an element of its own holds the first.
            inner = [(link.start, link.end) for link in block.anchors] + [(s.start, s.end) for s in block.spans[:MOST]]
            ends = (end for at, end in inner if at == part.start and squash(block.text[at:end]) in _HOME)
            start = next(ends, part.start)
            if start > part.start:
                yield block.text[part.start : start], where
            yield from ((name, where) for name in re.split(r"\s+[/›»>|]\s+", block.text[start : part.end]))


def _lone_label(printed: Printed, path: Path) -> Candidate[str] | None:
    """The one printed label, where the path goes on below it."""
    labels = {squash(name) for name, _ in printed}
    if len(labels) != 1:
        return None
    return next((Candidate(item, "dom", printed[0][1], 0.85) for item in path if squash(item) in labels), None)


def _declared(evidence: Evidence) -> Iterator[tuple[list[str], Source, str, float]]:
    """Declared sections; of a list of many categories one: that of the URL, or else the first that is a section."""
    segments = {squash(segment) for segment in (evidence.url.segments[:MOST] if evidence.url else ())}
    if evidence.story is not None:
        names = list(islice(texts(evidence.story.data.get("articleSection")), MOST))
        yield _one_of(names, segments), "json-ld", f"{evidence.story.where}.articleSection", 0.8
    for item in evidence.items:
        if stated := item.properties.get("articleSection"):
            yield _one_of(list(stated[:MOST]), segments), "microdata", f"{item.where}.articleSection", 0.7
    for meta in META_NAMES:
        if stated := evidence.meta.get(meta):
            yield _one_of(list(stated[:MOST]), segments), "meta", meta, 0.7


def _one_of(names: list[str], segments: set[str]) -> list[str]:
    names = [fold(name) for name in names]
    if len(names) == 1 and "," in names[0]:
        split = [name.strip() for name in names[0].split(",")]
        # 'Food, Nutrition, Diet' may be one section's name; more commas are a list of categories.
        names = split if len(split) > 3 or any(squash(name) in segments for name in split) else names
    if len(names) == 1:
        return re.split(r" ?[/>] ?", names[0].strip("/ "))
    real = [name for name in names if squash(name) not in NO_SECTION]
    narrow = [name for name in real if squash(name) not in BROADEST] or real
    return next(([name] for name in narrow if squash(name) in segments), narrow[:1])


def _path(names: Iterable[str], titles: Mapping[str, str], strangers: frozenset[str]) -> Path:
    """The names that are sections: without the start page, the site, the story itself and empty categories."""
    path: list[str] = []
    for name in (_without_trail_label(fold(name)).strip(" /›»>|·:#") for name in islice(names, MOST)):
        flat = squash(name)
        if not flat or flat in strangers or flat in NO_SECTION or flat.isdecimal() or len(name) > LONGEST:
            continue
        if flat in titles or (len(words(name)) > LONGEST_NAME and any(_is_story(name, t) for t in titles.values())):
            continue
        if path and squash(path[-1]) == flat:
            continue
        path.append(name)
    return tuple(path[:DEEPEST])


def _without_trail_label(name: str) -> str:
    """The entry without the words that announce a breadcrumb ("You are here: Home"); nothing where it is only those."""
    if squash(name) in TRAIL_NAMES:
        return ""
    label = _TRAIL_LABEL.match(name)
    return name[label.end() :] if label and squash(label[1]) in TRAIL_NAMES else name


def _is_story(name: str, title: str) -> bool:
    """Whether a name of several words is the story's title, in other words perhaps."""
    # Where each letter counts as a word, a short name shares its letters with any title.
    short = " " not in name and 2 * len(name) < len(title)
    return len(name) > 3 and not short and alike(name, title) > 0.6


def _from_url(evidence: Evidence, labelled: Labelled) -> tuple[list[str], bool]:
    """The leading segments of the URL's path, and whether the page prints their names in links to them.

    The last segment is the story's own. A segment is named as the page's navigation names it, or else by its words.
    """
    if evidence.url is None:
        return [], False
    segments = evidence.url.segments[:-1][:DEEPEST]
    sections: dict[str, str] = {}
    for depth, segment in enumerate(segments, 1):
        if _is_section_word(segment):
            sections["/".join(segments[:depth]).casefold()] = segment
        elif sections:
            break
    links = _links_to(labelled, tuple(sections)) if sections else {}
    names = [links.get(path) or _spelled(segment) for path, segment in sections.items()]
    # '/football/news/': the last word says what lies there, not where it is filed.
    return (names[:-1] if len(names) > 1 and squash(names[-1]) == "news" else names), bool(links)


def _is_section_word(segment: str) -> bool:
    """Whether a path segment is made of letters, and is no language, country, page type or script's ending."""
    long_enough = 2 < len(segment) <= LONGEST or not segment.isascii()
    if not long_enough or squash(segment) in MACHINERY or _LOCALE.fullmatch(segment):
        return False
    return _SEGMENT.fullmatch(segment) is not None


def _spelled(segment: str) -> str:
    """The segment as a name: words parted, each with a capital; without a vowel it is an acronym ('NFL')."""
    parts = re.split(r"[-_ +]+", segment)
    if segment != segment.lower():
        return " ".join(parts)
    return " ".join(
        part.upper() if part.isascii() and len(part) < 5 and not set(part) & set("aeiouy") else part.capitalize()
        for part in parts
    )


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
            text = block.text[start:end].strip()
            if 1 < len(text) <= 30 and "/" in href and (path := _path_of(href)) in paths:
                found.setdefault(path, text)
                if len(found) == len(paths):
                    return found
    return found


def _bare(href: str) -> str:
    """An address without query, fragment and closing slash, in one case."""
    return href.partition("?")[0].partition("#")[0].rstrip("/").casefold()


def _path_of(href: str) -> str:
    """The path of an address, decoded and in one case, without the slashes around it."""
    if plain := PLAIN_URL.fullmatch(href):
        return (plain[2] or "").strip("/").casefold()
    try:
        return unquote(urlsplit(href).path).strip("/").casefold()
    except ValueError:
        return ""
