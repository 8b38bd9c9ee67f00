"""Names that a page may file its story under come in; those that are sections go out, also from a URL's path."""

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from urllib.parse import unquote, urlsplit

from newsparse.evidence.evidence import UrlFacts
from newsparse.evidence.spelling import alike, fold, squash, words
from newsparse.evidence.url import PLAIN_URL

Path = tuple[str, ...]

# Names of a site's start page, by language; a breadcrumb opens with one of them.
HOME: dict[str, tuple[str, ...]] = {
    "en": ("home", "homepage", "home page", "front page", "front page news", "main"),
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
HOME_NAMES = frozenset(squash(name) for names in HOME.values() for name in names)

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

# In a list of categories, these say that it is news, not what about.
BROADEST = frozenset(map(squash, (
    "news", "headlines", "top stories", "latest", "nachrichten", "aktuelles", "actualités", "noticias", "notícias",
    "nieuws", "nyheter", "ニュース", "新闻", "뉴스", "новости", "أخبار", "blog",
)))  # fmt: skip
LONGEST = 80
# Shorter names are not compared with the headline word by word.
LONGEST_NAME = 3
DEEPEST = 6
# More entries than any breadcrumb has, and more breadcrumbs than any page.
MOST = 40


def section_path(names: Iterable[str], titles: Mapping[str, str], strangers: frozenset[str]) -> Path:
    """The names that are sections: without the start page, the site, the story itself and empty categories.

    Args:
        names: From broad to narrow.
        titles: What the story is called, each wording by its squashed form.
        strangers: Squashed names that are no section's, such as the site's.

    >>> section_path(["Home", "World", "Ferry sails"], {"ferrysails": "Ferry sails"}, frozenset())
    ('World',)

    Cases: breadcrumb-ends-in-headline.
    """
    path: list[str] = []
    for name in (_without_trail_label(fold(name)).strip(" /›»>|·:#") for name in islice(names, MOST)):
        flat = squash(name)
        if not flat or flat in HOME_NAMES or flat in strangers or flat in NO_SECTION or flat.isdecimal():
            continue
        if len(name) > LONGEST or flat in titles:
            continue
        if len(words(name)) > LONGEST_NAME and any(_is_story(name, title) for title in titles.values()):
            continue
        if not (path and squash(path[-1]) == flat):
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


def one_of(names: list[str], segments: set[str]) -> list[str]:
    """Of a story's declared categories one: that of the URL, or else the first that is a section.

    Args:
        names: The categories as they stand, a list in one string perhaps.
        segments: The URL's segments, squashed.

    >>> one_of(["News", "Asia", "Ferries"], {"asia"}), one_of(["World > Asia"], set())
    (['Asia'], ['World', 'Asia'])
    """
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


def url_sections(url: UrlFacts) -> dict[str, str]:
    """The leading segments of a URL's path that are names, each by the path up to it; the last one is the story's own.

    >>> url_sections(UrlFacts("https://example.org/en/world/asia/a", "example.org", ("en", "world", "asia", "a")))
    {'en/world': 'world', 'en/world/asia': 'asia'}
    """
    segments = url.segments[:-1][:DEEPEST]
    sections: dict[str, str] = {}
    for depth, segment in enumerate(segments, 1):
        if _is_section_word(segment):
            sections["/".join(segments[:depth]).casefold()] = segment
        elif sections:
            break
    return sections


def _is_section_word(segment: str) -> bool:
    """Whether a path segment is made of letters, and is no language, country, page type or script's ending."""
    long_enough = 2 < len(segment) <= LONGEST or not segment.isascii()
    if not long_enough or squash(segment) in MACHINERY or _LOCALE.fullmatch(segment):
        return False
    return _SEGMENT.fullmatch(segment) is not None


def spelled(segment: str) -> str:
    """A segment as a name: words parted, each with a capital; without a vowel it is an acronym.

    >>> spelled("sea-life"), spelled("nfl")
    ('Sea Life', 'NFL')
    """
    parts = re.split(r"[-_ +]+", segment)
    if segment != segment.lower():
        return " ".join(parts)
    return " ".join(
        part.upper() if part.isascii() and len(part) < 5 and not set(part) & set("aeiouy") else part.capitalize()
        for part in parts
    )


def path_of(href: str) -> str:
    """The path of an address, decoded and in one case, without the slashes around it.

    >>> path_of("https://example.org/World/?x=1"), path_of("/")
    ('world', '')
    """
    if plain := PLAIN_URL.fullmatch(href):
        return (plain[2] or "").strip("/").casefold()
    try:
        return unquote(urlsplit(href).path).strip("/").casefold()
    except ValueError:
        return ""
