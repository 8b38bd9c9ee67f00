"""The text of JSON-LD scripts comes in; a flat tuple of typed nodes and the one that is this page's story go out.

Strategy: read each script leniently, walk its values once with an explicit stack, and note every object that has a
type, with its path. References by `@id` are then filled in one level deep, which needs no care about cycles. The rest
of the file reads single values (texts, people, pictures), which publishers write in a dozen shapes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from newsparse.evidence.evidence import STORY_TYPES, Node
from newsparse.evidence.lenient_json import MAX_DEPTH, Container, decode_entities, read_json
from newsparse.evidence.url import same_page_keys

# A long live page has about 300 nodes; a value that a field reads has a few dozen parts.
MAX_NODES = 5_000
MAX_PARTS = 5_000
_MAX_NAMES = 100
# Enough to recognise a key in a path, so that paths stay short whatever the keys are.
_MAX_KEY = 40

_STORY_BY_LOWER = {name.lower(): name for name in STORY_TYPES}
# A story that stands elsewhere inside another node (a list, a part, a comment, a related story) is not the page's own.
_OWN_KEYS = frozenset({"@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "about", "article", "@list", "@set"})
# Types that often stand beside a story as a lesser part of the page, such as a reader's review.
_LESSER_TYPES = frozenset({"Review", "Recipe", "SocialMediaPosting"})

_VOCABULARY = re.compile(r"[/#:]")
_INLINE_TAG = re.compile(r"</?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>", re.I)
_BLOCK_TAG = re.compile(
    r"</?(?:article|blockquote|br|div|figcaption|figure|h[1-6]|hr|iframe|img|li|ol|p|section|table|tbody|td|th|tr|ul"
    r"|[a-z]+-[a-z-]+)(?:[\s/][^<>]*)?>|<!--[^<>]*>",
    re.I,
)


class Person(NamedTuple):
    """A person or organisation as a value names it."""

    name: str
    url: str | None = None
    is_organisation: bool = False


class Picture(NamedTuple):
    """A picture as a value describes it; `credit` is creditText, or else the names of those who made or own it."""

    url: str
    width: int | None = None
    height: int | None = None
    caption: str | None = None
    credit: str | None = None


class _Place(NamedTuple):
    """A container, its path, whether it can be the page's own story, and how deep it stands."""

    value: Container
    where: str
    own: bool
    depth: int


def read_nodes(scripts: Iterable[tuple[str, str]]) -> tuple[tuple[Node, ...], frozenset[str]]:
    """Read (where, text) of each script into typed nodes, and the paths of those that do not stand for something else.

    >>> nodes, own = read_nodes([("script[0]", '{"@graph": [{"@type": "NewsArticle", "headline": "Tide turns"}]}')])
    >>> nodes[0].where, sorted(nodes[0].types), nodes[0].data["headline"]
    ('script[0].@graph[0]', ['NewsArticle'], 'Tide turns')
    """
    found: list[tuple[dict[str, object], _Place]] = []
    by_id: dict[str, dict[str, object]] = {}
    seen: set[str] = set()
    for where, text in scripts:
        if text in seen:
            continue
        seen.add(text)
        for place in _walk(read_json(text), where):
            if isinstance(place.value, dict):
                _note_identity(place.value, by_id)
                if "@type" in place.value and len(found) < MAX_NODES:
                    found.append((place.value, place))
    nodes = tuple(Node(types_of(data), _resolve(data, by_id), place.where) for data, place in found)
    return nodes, frozenset(place.where for _, place in found if place.own)


def _walk(roots: list[Container], where: str) -> Iterator[_Place]:
    """Every object and array, in reading order; what is nested too deep is emptied."""
    paths = [where] if len(roots) == 1 else [f"{where}[{i}]" for i in range(len(roots))]
    stack = [_Place(root, path, True, 0) for root, path in zip(roots, paths, strict=True)]
    stack.reverse()
    while stack:
        place = stack.pop()
        if place.depth == MAX_DEPTH:
            place.value.clear()
        yield place
        inside = _inside(place)
        inside.reverse()
        stack += inside


def _inside(place: _Place) -> list[_Place]:
    value, where, own, depth = place
    if isinstance(value, list):
        return [
            _Place(child, f"{where}[{i}]", own, depth + 1)
            for i, child in enumerate(value)
            if isinstance(child, (dict, list))
        ]
    return [
        _Place(child, f"{where}.{key[:_MAX_KEY]}", own and key in _OWN_KEYS, depth + 1)
        for key, child in value.items()
        if isinstance(child, (dict, list))
    ]


def _note_identity(data: dict[str, object], by_id: dict[str, dict[str, object]]) -> None:
    """Keep the fullest object of each `@id`."""
    identity = data.get("@id")
    if isinstance(identity, str) and len(data) > len(by_id.get(identity, ())) and not _is_reference(data):
        by_id[identity] = data


def _is_reference(value: Mapping[str, object]) -> bool:
    return "@id" in value and all(key in ("@id", "@type") for key in value)


def _resolve(data: dict[str, object], by_id: Mapping[str, dict[str, object]]) -> Mapping[str, object]:
    """The object with the references among its values replaced by what they point at; the object itself if none is."""
    if not by_id:
        return data

    def target(value: object) -> object:
        if isinstance(value, dict) and _is_reference(value) and isinstance(value["@id"], str):
            return by_id.get(value["@id"], value)
        return value

    changed: dict[str, object] = {}
    for key, value in data.items():
        if isinstance(value, list):
            resolved: object = [target(part) for part in value]
            if any(new is not old for new, old in zip(resolved, value, strict=True)):  # type: ignore[call-overload]
                changed[key] = resolved
        elif isinstance(value, dict) and (resolved := target(value)) is not value:
            changed[key] = resolved
    return {**data, **changed} if changed else data


def types_of(data: Mapping[str, object]) -> frozenset[str]:
    """The last words of an object's types, story types in schema.org's letter case.

    >>> sorted(types_of({"@type": ["http://schema.org/newsarticle", "schema:CreativeWork"]}))
    ['CreativeWork', 'NewsArticle']
    """
    declared = data.get("@type")
    names = declared if isinstance(declared, list) else [declared]
    words = [_VOCABULARY.split(name.strip())[-1] for name in names[:20] if isinstance(name, str)]
    return frozenset([_STORY_BY_LOWER.get(word.lower(), word) for word in words if word])


def choose_story(nodes: Sequence[Node], own: frozenset[str], pages: Iterable[str]) -> Node | None:
    """The node that is the page's own story: one that names one of `pages` (its URLs), has a headline, comes first.

    >>> nodes, own = read_nodes([("s", '[{"@type": "Article", "url": "https://example.com/b", "headline": "B"},'
    ...     '{"@type": "Article", "url": "https://example.com/a", "headline": "A"}]')])
    >>> choose_story(nodes, own, ["https://example.com/a/"]).data["headline"]
    'A'
    """
    stories = [node for node in nodes if not STORY_TYPES.isdisjoint(node.types)]
    own_stories = [node for node in stories if node.where in own]
    if len(own_stories) == 1:
        return own_stories[0]
    keys = frozenset(key for page in pages for key in same_page_keys(page))
    if own_stories:
        return max(own_stories, key=lambda node: _story_rank(node, keys))
    # A blog's node may hold the story among its posts: then it must name the page.
    return next((node for node in stories if any(key[0] in keys for key in _pages_named(node))), None)


def _story_rank(node: Node, pages: frozenset[str]) -> float:
    """2 for naming this page, 1 for naming none, 0 for naming another; a headline weighs one and a half such steps."""
    named = _pages_named(node)
    rank = 1.0 if not named else 2.0 if any(keys[0] in pages for keys in named) else 0.0
    if any(texts(node.data.get("headline"))):
        rank += 1.5
    elif any(texts(node.data.get("name"))):
        rank += 1.25
    return rank - 0.5 * (STORY_TYPES & node.types <= _LESSER_TYPES)


def _pages_named(node: Node) -> list[tuple[str, ...]]:
    """The pages that a node names as its own, each as what `same_page_keys` makes of it; a bare host names none."""
    names = [url for key in ("mainEntityOfPage", "url", "@id") for url in islice(urls(node.data.get(key)), 5)]
    return [keys for keys in map(same_page_keys, names) if keys and keys[0].find("/") > 0]


def plain(text: str) -> str:
    r"""The text with character references decoded, markup taken out, and one space between words.

    >>> plain("Harbour &amp;amp; <b>tide</b>:\n a&nbsp;guide")
    'Harbour & tide: a guide'
    """
    if "&" in text:
        # Twice, for many templates escape what was escaped already.
        text = decode_entities(decode_entities(text))
    if "<" in text:
        text = _BLOCK_TAG.sub(" ", _INLINE_TAG.sub("", text))
    return " ".join(text.split())


def texts(value: object) -> Iterator[str]:
    """Each text that a value gives: strings, numbers, the names of objects, and those in lists, as plain text.

    >>> list(texts([{"@type": "Thing", "name": "Sea &amp; sky"}, {"@value": "<i>Tide</i>"}, "  moon ", 7, None]))
    ['Sea & sky', 'Tide', 'moon', '7']
    """
    if isinstance(value, str):
        if clean := plain(value):
            yield clean
        return
    for part in _parts(value):
        named = islice(_parts(_name(part)), _MAX_NAMES) if isinstance(part, dict) else (part,)
        for inner in named:
            text = _name(inner) if isinstance(inner, dict) else inner
            if isinstance(text, (int, float)) and not isinstance(text, bool):
                text = str(text)
            if isinstance(text, str) and (clean := plain(text)):
                yield clean


def _name(data: Mapping[str, object]) -> object:
    return next((data[key] for key in ("@value", "name", "headline", "text") if data.get(key)), None)


def urls(value: object) -> Iterator[str]:
    """Each URL that a value gives: strings as they stand, and `url`, `contentUrl` or `@id` of objects.

    >>> list(urls(["https://example.com/a", {"@id": "https://example.com/b"}, {"url": ["/c"]}]))
    ['https://example.com/a', 'https://example.com/b', '/c']
    """
    for part in _parts(value):
        inner: object = part
        for _ in range(2):
            if isinstance(inner, dict):
                inner = next((inner[key] for key in ("url", "contentUrl", "@id") if inner.get(key)), None)
            if isinstance(inner, list):
                inner = inner[0] if inner else None
        if isinstance(inner, str) and inner.strip():
            yield plain_url(inner)


def plain_url(text: str) -> str:
    """The URL without white space around it, escaped ampersands put right.

    >>> plain_url(" https://example.com/?a=1&amp;b=2 ")
    'https://example.com/?a=1&b=2'
    """
    return text.strip().replace("&amp;", "&")


def people(value: object) -> Iterator[Person]:
    """Each person or organisation that a value names; a string is a name, unless it is a URL.

    >>> list(people([{"@type": "Person", "name": "Mara Lindqvist", "url": "/mara"}, "https://example.com/ana"]))
    [Person(name='Mara Lindqvist', url='/mara', is_organisation=False)]
    """
    for part in _parts(value):
        if isinstance(part, dict):
            names = list(islice(texts(part.get("name")), _MAX_NAMES)) or _given_and_family(part)
            url = next(urls(part.get("url")), None) if len(names) == 1 else None
            organisation = any(_is_organisation(name) for name in types_of(part))
        else:
            names, url, organisation = list(texts(part)), None, False
        for name in names:
            if not name.startswith(("http://", "https://", "//")):
                yield Person(name, url, organisation)


def _given_and_family(person: Mapping[str, object]) -> list[str]:
    """The name of a person who has it in parts.

    Cases: json-ld-broken-by-commas-and-line-breaks.
    """
    words = [next(texts(person.get(key)), "") for key in ("givenName", "additionalName", "familyName")]
    full = " ".join(filter(None, words))
    return [full] if full else []


def _is_organisation(name: str) -> bool:
    return name.endswith("Organization") or name in ("Corporation", "Brand", "NGO", "WebSite", "LocalBusiness")


def images(value: object) -> Iterator[Picture]:
    """Each picture that a value gives, URLs as they stand.

    >>> next(images({"url": "/a.jpg", "width": "1200px", "height": {"value": 800}, "creditText": "Ida Falk"}))
    Picture(url='/a.jpg', width=1200, height=800, caption=None, credit='Ida Falk')
    """
    for part in _parts(value):
        url = next(urls(part), None)
        if url is None:
            continue
        if not isinstance(part, dict):
            yield Picture(url)
            continue
        caption = next(texts(part.get("caption")), None)
        yield Picture(url, whole_number(part.get("width")), whole_number(part.get("height")), caption, _credit(part))


def _credit(picture: Mapping[str, object]) -> str | None:
    for key in ("creditText", "creator", "author", "copyrightHolder", "copyrightNotice"):
        if names := list(dict.fromkeys(texts(picture.get(key)))):
            return ", ".join(names[:10])
    return None


def whole_number(value: object) -> int | None:
    """A size in pixels, given as a number, as text, or as a QuantitativeValue.

    >>> whole_number("1200px"), whole_number({"value": 800.0}), whole_number("wide")
    (1200, 800, None)
    """
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, str):
        digits = re.match(r"\s*(\d{1,6})(?!\d)", value)
        value = int(digits[1]) if digits else None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 1_000_000:
        return int(value)
    return None


def _parts(value: object) -> Iterator[object]:
    """The value itself, or what stands in it where it is a list of lists, an `@list` or a `@set`.

    An object that several references brought in counts once.
    """
    if not isinstance(value, (dict, list, tuple)):
        if value is not None:
            yield value
        return
    stack: list[object] = [value]
    seen: set[int] = set()
    for _ in range(MAX_PARTS):
        if not stack:
            return
        part = stack.pop()
        if isinstance(part, dict):
            wrapped = part.get("@list", part.get("@set"))
            if wrapped is None:
                if id(part) not in seen:
                    seen.add(id(part))
                    yield part
            else:
                stack.append(wrapped)
        elif isinstance(part, (list, tuple)):
            stack.extend(reversed(part[:MAX_PARTS]))
        elif part is not None:
            yield part
