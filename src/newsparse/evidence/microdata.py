"""Declarations with itemprop, itemscope, property or typeof come in; items with their properties as text go out.

Values follow the HTML standard's rules for microdata, with two bows to what publishers write: `content` counts on any
element (as in RDFa), and a link under a property that is no URL (`author`, `articleSection`) gives its text. The walk
lists an element before those inside it, so a pass from the end finds every nested item complete.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from newsparse.evidence.declaration import Declaration
from newsparse.evidence.evidence import Item
from newsparse.evidence.json_ld import plain
from newsparse.evidence.url import absolute

MAX_PROPERTIES = 5_000

_VOCABULARY = re.compile(r"[/#:]")
_ITEM_ATTRIBUTES = frozenset({"itemprop", "property", "itemscope", "typeof"})
# What nearly every meta with a property states.
_PAGE_PROPERTY = re.compile(r"(?:og|article|fb|twitter):\S*")
_LINKS = frozenset({"a", "area", "link"})
_SOURCES = frozenset({"audio", "embed", "iframe", "img", "source", "track", "video"})
_URL_PROPERTIES = frozenset({
    "contenturl", "discussionurl", "embedurl", "id", "image", "item", "license", "logo", "mainentityofpage",
    "relatedlink", "sameas", "significantlink", "thumbnailurl", "url",
})  # fmt: skip
# What stands for a nested item in its parent: its name, for pictures and the like where it lies.
_LABELS = ("name", "headline", "item", "url", "contentUrl")
_MEDIA_LABELS = ("url", "contentUrl", "name")


@dataclass(slots=True)
class _Draft:
    declaration: Declaration
    type: str
    values: dict[str, list[str | int]] = field(default_factory=dict)


def read_items(declarations: Sequence[Declaration], base: str | None) -> tuple[Item, ...]:
    """Every item of the page in order, nested ones too; properties outside any item come last, in an item of type "".

    >>> items = read_items([
    ...     Declaration("article", {"itemscope": "", "itemtype": "https://schema.org/NewsArticle"}),
    ...     Declaration("div", {"itemprop": "author", "itemscope": "", "itemtype": "schema:Person"}, scope=0),
    ...     Declaration("span", {"itemprop": "name"}, "Mara Lindqvist", scope=1),
    ... ], None)
    >>> [(item.type, dict(item.properties)) for item in items]
    [('NewsArticle', {'author': ('Mara Lindqvist',)}), ('Person', {'name': ('Mara Lindqvist',)})]
    """
    page = _Draft(Declaration("html", {}, where="html"), "")
    drafts: dict[int, _Draft] = {}
    relevant = [(i, d) for i, d in enumerate(declarations) if not _ITEM_ATTRIBUTES.isdisjoint(d.attributes)]
    for index, declaration in relevant[:MAX_PROPERTIES]:
        nested = _is_scope(declaration)
        if nested:
            drafts[index] = _Draft(declaration, _type(declaration))
        properties = _properties(declaration)
        if not properties:
            continue
        parent = page if declaration.scope is None else drafts.get(declaration.scope, page)
        for name in properties:
            value = index if nested else _value(declaration, name, base)
            if value != "":
                parent.values.setdefault(name, []).append(value)
    return _finish(drafts, page)


def _finish(drafts: dict[int, _Draft], page: _Draft) -> tuple[Item, ...]:
    labels: dict[int, str] = {}
    items: list[Item] = []
    for index in reversed(drafts):
        item = _freeze(drafts[index], labels)
        labels[index] = _label(item, drafts[index].declaration)
        items.append(item)
    items.reverse()
    items.append(_freeze(page, labels))
    return tuple(item for item in items if item.type or item.properties)


def _freeze(draft: _Draft, labels: dict[int, str]) -> Item:
    properties: dict[str, tuple[str, ...]] = {}
    for name, values in draft.values.items():
        found = (labels.get(value, "") if isinstance(value, int) else value for value in values)
        if kept := tuple(filter(None, found)):
            properties[name] = kept
    return Item(draft.type, properties, draft.declaration.where)


def _label(item: Item, declaration: Declaration) -> str:
    names = _MEDIA_LABELS if item.type.endswith("Object") else _LABELS
    values = (item.properties[name][0] for name in names if name in item.properties)
    return next(values, None) or declaration.text


def _is_scope(declaration: Declaration) -> bool:
    return "itemscope" in declaration.attributes or "typeof" in declaration.attributes


def _type(declaration: Declaration) -> str:
    attributes = declaration.attributes
    names = (attributes.get("itemtype") or attributes.get("typeof") or "").split(maxsplit=1)
    return _last_word(names[0]) if names else ""


def _last_word(name: str) -> str:
    """The name without its vocabulary: `schema:author` and `https://schema.org/author` are both `author`."""
    return _VOCABULARY.split(name.rstrip("/#:"))[-1]


def _properties(declaration: Declaration) -> Iterable[str]:
    """The properties that the element states; those of a meta with a prefix (`og:title`) belong to the page."""
    attributes = declaration.attributes
    of_item, stated = attributes.get("itemprop") or "", attributes.get("property") or ""
    of_page = declaration.tag == "meta"
    if of_page and not of_item and _PAGE_PROPERTY.fullmatch(stated):
        return ()
    names = of_item.split()[:10]
    for name in stated.split()[:10]:
        if not of_page or ":" not in name or name.lower().startswith(("schema:", "http")):
            names.append(name)
    if not names:
        return ()
    words = (_last_word(name) if _VOCABULARY.search(name) else name for name in names)
    return dict.fromkeys(word for word in words if word)


def _value(declaration: Declaration, name: str, base: str | None) -> str:
    """The value that an element without a scope of its own gives to a property, "" where it gives none."""
    tag, attributes = declaration.tag, declaration.attributes
    is_url = name.lower() in _URL_PROPERTIES
    if content := attributes.get("content"):
        return (absolute(content, base) or plain(content)) if is_url else plain(content)
    text = "" if tag in ("meta", "link") else declaration.text
    if tag in _LINKS:
        href = attributes.get("href") or ""
        return absolute(href, base) or text if is_url or not text else text
    if tag in _SOURCES:
        return _source(attributes, base)
    if tag == "object":
        return absolute(attributes.get("data") or "", base) or text
    if tag == "time":
        return plain(attributes.get("datetime") or "") or text
    if tag in ("data", "meter"):
        return plain(attributes.get("value") or "") or text
    return text


def _source(attributes: dict[str, str], base: str | None) -> str:
    """The media file's URL; pictures that load late carry it in `data-src`."""
    candidates = (absolute(attributes.get(name) or "", base) for name in ("src", "data-src"))
    return next(filter(None, candidates), "")
