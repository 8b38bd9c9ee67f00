"""A URL comes in; its host, decoded path segments and the date in its path go out, and links are made absolute."""

import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import unquote, urljoin, urlsplit

from newsparse.evidence.evidence import UrlFacts

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = rf"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}"
_YEAR = r"(?<!\d)(?:19|20|21)\d\d"
_ANY_YEAR = re.compile(_YEAR)
# Tried in this order on the path: parts parted by slashes, then by other signs, then run together.
_DATES = (
    re.compile(rf"/({_YEAR})/(\d\d?|{_MONTH_NAME})/(\d\d?)(?=/|-|_|$)", re.IGNORECASE),
    re.compile(rf"/({_YEAR})[-_]?(\d\d)/(\d\d)(?!\d)"),
    re.compile(rf"/({_YEAR})/(\d\d)[-_]?(\d\d)(?!\d)"),
    re.compile(rf"({_YEAR})([-_.])(\d\d?)\2(\d\d?)(?!\d)"),
    re.compile(rf"({_YEAR})(\d\d)(\d\d)(?!\d)"),
)
# A year that closes a date leaves the order of day and month open, but where one of them is over twelve.
_YEAR_LAST = re.compile(rf"(?<!\d)(\d\d?)([-_.])(\d\d?)\2({_YEAR})(?!\d)")
_EARLIEST, _LATEST = 1990, 2100
_WEB = ("https://", "http://")
# An address in the plainest form, in which nothing is to be decoded or put right: host, path and query.
PLAIN_URL = re.compile(r"https?://([a-z0-9-]+(?:\.[a-z0-9-]+)+)(/[^\s;?#%]*)?(?:\?([^\s#]+))?")
_ORIGIN = re.compile(r"https?://[^/?#\s]+", re.IGNORECASE)


def url_facts(url: str | None) -> UrlFacts | None:
    """Take a URL apart; None where there is none or it is no URL.

    >>> facts = url_facts("https://www.example.com/w%C3%B6rld/2026/11/02/tide-turns.html?x=1")
    >>> facts.host, facts.segments, facts.date
    ('www.example.com', ('wörld', '2026', '11', '02', 'tide-turns.html'), '2026-11-02')
    """
    if not url:
        return None
    if plain := PLAIN_URL.fullmatch(url):
        segments = tuple(filter(None, (plain[2] or "").split("/")))
        return UrlFacts(url=url, host=plain[1], segments=segments, date=date_in_path(segments))
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:
        return None
    segments = tuple(unquote(segment) for segment in parts.path.split("/") if segment)
    return UrlFacts(url=url.strip(), host=host, segments=segments, date=date_in_path(segments))


def date_in_path(segments: Sequence[str]) -> str | None:
    """The first real date, of the years 1990 to 2100, that the path spells, in ISO form.

    >>> date_in_path(("news", "2026-11-02-tide-turns")), date_in_path(("2026", "Nov", "2", "tide"))
    ('2026-11-02', '2026-11-02')
    >>> date_in_path(("20261102", "a")), date_in_path(("item-20269902",))
    ('2026-11-02', None)
    >>> date_in_path(("news", "23-11-2026")), date_in_path(("news", "02-11-2026"))
    ('2026-11-23', None)
    """
    path = "/" + "/".join(segments)
    if not _ANY_YEAR.search(path):
        return None
    for pattern in _DATES:
        for match in pattern.finditer(path):
            year, month, day = (group for group in match.groups() if group not in ("-", "_", "."))
            number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1
            if found := _real_date(int(year), number, int(day)):
                return found
    for match in _YEAR_LAST.finditer(path):
        low, high = sorted((int(match[1]), int(match[3])))
        if (high > 12 or low == high) and (found := _real_date(int(match[4]), low, high)):
            return found
    return None


def _real_date(year: int, month: int, day: int) -> str | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def absolute(href: str, base: str | None) -> str | None:
    """The link as an absolute http(s) URL, or None where it cannot be one.

    >>> absolute("../b?c=1#d", "https://example.com/a/x")
    'https://example.com/b?c=1#d'
    >>> absolute("mailto:desk@example.com", "https://example.com/") is None
    True
    """
    href = href.strip()
    if not href:
        return None
    if href[:8].lower().startswith(_WEB):
        return href
    # Most links of a page start at the root of its host; putting them together costs a tenth of urljoin.
    if base and href[0] == "/" and href[1:2] != "/" and "/." not in href and (origin := _ORIGIN.match(base)):
        return origin[0] + href
    try:
        href = urljoin(base or "", href)
    except ValueError:
        return None
    return href if href[:8].lower().startswith(_WEB) else None


def site_of(host: str) -> str:
    """The part of a host that all pages of a site share: its last two labels, three under an ending such as co.uk.

    >>> site_of("sport.example.co.uk"), site_of("www.example.com")
    ('example.co.uk', 'example.com')
    """
    labels = host.lower().split(".")
    return ".".join(labels[-3 if len(labels) > 2 and len(labels[-2]) < 4 and len(labels[-1]) == 2 else -2 :])


def same_page_keys(url: str) -> tuple[str, ...]:
    """What two URLs share when they mean one page: host and path with the query, then host and path alone.

    Scheme, `www.`, a closing slash and the fragment say nothing about the page.

    >>> same_page_keys("http://www.example.com/a/?id=1#top")
    ('example.com/a?id=1', 'example.com/a')
    >>> same_page_keys("https://example.com/")
    ('example.com',)
    """
    if plain := PLAIN_URL.fullmatch(url):
        bare = f"{plain[1].removeprefix('www.')}{(plain[2] or '').rstrip('/')}"
        return (f"{bare}?{plain[3]}", bare) if plain[3] else (bare,)
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ()
    bare = f"{host}{unquote(parts.path).rstrip('/')}"
    return (f"{bare}?{parts.query}", bare) if parts.query else (bare,)
