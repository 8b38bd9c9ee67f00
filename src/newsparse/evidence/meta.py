"""Declarations of meta, link, base, title and html come in; what they say goes out, keyed by name or rel."""

from collections.abc import Mapping, Sequence
from itertools import islice

from newsparse.evidence.declaration import Declaration
from newsparse.evidence.json_ld import plain, texts
from newsparse.evidence.lenient_json import read_json
from newsparse.evidence.url import absolute

# A page has about 40 of each; the limit keeps a hostile one linear.
MAX_DECLARATIONS = 5_000

# An item scope on one of these covers the whole page, so its properties are the page's own.
_PAGE_TAGS = frozenset({"html", "head", "body"})


def read_meta(declarations: Sequence[Declaration]) -> Mapping[str, tuple[str, ...]]:
    """Every name, property, itemprop and http-equiv in lower case, with its contents in order, each once.

    Dublin Core names are written with a dot (`dc.date`, `dcterms.created`), whichever sign the page uses. The members
    of the JSON in `parsely-page` stand as if each had its own element (`parsely-title`, `parsely-pub-date`).
    Properties of a microdata or RDFa item inside the page are left to that item.

    >>> read_meta([Declaration("meta", {"property": "og:title", "content": "Sea &amp; sky"})])["og:title"]
    ('Sea & sky',)
    """
    found: dict[str, dict[str, None]] = {}
    for declaration in [d for d in declarations if d.tag == "meta"][:MAX_DECLARATIONS]:
        attributes = declaration.attributes
        raw = attributes.get("content") or attributes.get("value")
        if not raw:
            continue
        content = plain(raw)
        for name in _names(declaration, declarations):
            if name == "parsely-page":
                _add_parsely(raw, found)
            elif content:
                found.setdefault(name, {})[content] = None
    return {name: tuple(contents) for name, contents in found.items()}


def _names(declaration: Declaration, declarations: Sequence[Declaration]) -> list[str]:
    """The lower-case names that a meta element speaks under."""
    get = declaration.attributes.get
    names = [name.strip() for name in (get("name"), get("http-equiv")) if name]
    stated, of_item = get("property"), get("itemprop")
    if stated or of_item:
        scope = declaration.scope
        of_page = scope is None or declarations[scope].tag in _PAGE_TAGS
        names += [name for name in (stated or "").split() if of_page or ":" in name]
        names += (of_item or "").split() if of_page else ()
    return [_dotted(name.lower()) for name in names if name]


def _dotted(name: str) -> str:
    return name.replace(":", ".", 1) if name.startswith(("dc:", "dcterms:")) else name


def _add_parsely(raw: str, found: dict[str, dict[str, None]]) -> None:
    """Add what the JSON object of Parse.ly's one meta element says, as if it had an element for each.

    Cases: statistics-meta-holds-all-declarations.
    """
    for value in read_json(raw)[:1]:
        if isinstance(value, dict):
            for key, member in islice(value.items(), 100):
                name = "parsely-" + {"authors": "author"}.get(key, key.replace("_", "-").lower())
                if contents := dict.fromkeys(texts(member)):
                    found.setdefault(name, {}).update(contents)


def base_url(declarations: Sequence[Declaration], url: str | None) -> str | None:
    """The URL that relative links of the page start from: its first `base`, or its own.

    >>> base_url([Declaration("base", {"href": "/news/"})], "https://example.com/a")
    'https://example.com/news/'
    """
    hrefs = (d.attributes.get("href") for d in declarations if d.tag == "base")
    href = next(filter(None, hrefs), None)
    return (absolute(href, url) if href else None) or url


def read_links(declarations: Sequence[Declaration], base: str | None) -> Mapping[str, tuple[str, ...]]:
    """The absolute URLs of link elements by rel value, in order, each once.

    >>> read_links([Declaration("link", {"rel": "canonical", "href": "/a"})], "https://example.com/b")["canonical"]
    ('https://example.com/a',)
    """
    found: dict[str, dict[str, None]] = {}
    links = islice((d for d in declarations if d.tag == "link"), MAX_DECLARATIONS)
    for attributes in (declaration.attributes for declaration in links):
        rels, href = attributes.get("rel"), attributes.get("href")
        target = absolute(href, base) if rels and href else None
        if rels and target:
            for rel in rels.lower().split()[:10]:
                found.setdefault(rel, {})[target] = None
    return {rel: tuple(targets) for rel, targets in found.items()}
