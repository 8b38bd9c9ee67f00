"""The data that a page's framework leaves in it comes in; the story's own record goes out, in the words of schema.org.

Next.js, Nuxt, Apollo, Inertia and React on Rails keep what a page is drawn from in its scripts and attributes. Two of
them write it in a form of their own: Apollo as records that refer to one another by name, Nuxt as a flat array whose
objects hold the positions of their values.
"""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import islice
from typing import Any, NamedTuple

from newsparse.evidence.evidence import Node
from newsparse.evidence.lenient_json import decode_entities, read_json
from newsparse.evidence.spelling import squash
from newsparse.roles import cues
from newsparse.roles.features import SENTENCE_END, weight

# Names under which content systems keep a story's text, or one piece of it.
BODY_KEYS = frozenset(
    {"articlebody", "body", "bodyhtml", "bodytext", "content", "contenthtml", "description", "html", "story", "text"}
)
PIECE_KEYS = ("text", "content", "html", "value", "body")
KIND_KEYS = ("type", "__typename", "kind")
# What schema.org calls a story's facts, and what the records of content systems call them, in small letters.
FACTS: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title", "name"),
    "datePublished": (
        "datepublished", "publishedat", "firstpublishedat", "publishdate", "publisheddate", "publicationdate",
        "published", "firstpublished",
    ),
    "dateModified": (
        "datemodified", "updatedat", "lastupdatedat", "modifieddate", "modifiedat", "updateddate", "lastupdated",
        "lastmodified", "modified", "updated",
    ),
    "author": ("author", "authors", "byline", "bylines", "writers", "creator"),
    "articleSection": ("articlesection", "section", "category", "rubric"),
    "keywords": ("keywords", "tags", "topics"),
}  # fmt: skip
NAME_KEYS = ("name", "title", "label", "fullName", "displayName")
REFERENCE = "__ref"
NO_TEXT = cues.AD | cues.SIGNUP | cues.SHARE | cues.OVERLAY
# What is shorter is a summary.
SHORTEST = 300
LEAST_SENTENCES = 3
LEAST_PIECES = 3
# A list of stories holds several of about one length.
CLEARLY = 3
MAX_VALUES = 50_000
MAX_STATES = 20


class Kept(NamedTuple):
    """A story that a page keeps as data: its facts as a JSON-LD node, its text as HTML."""

    node: Node
    html: str


def kept_story(states: Iterable[str], titles: Iterable[str] = ()) -> Kept | None:
    """The story in a page's states that is called as the page is, else one much longer than all others, or None.

    Cases: story-in-next-data-only, story-in-apollo-state-only, story-in-nuxt-state-only, story-in-react-props-only.
    """
    wanted = list(map(squash, titles))
    found = [kept for state in islice(states, MAX_STATES) for value in read_json(state) for kept in stories_in(value)]
    longest: dict[str, Kept] = {}
    for kept in sorted(found, key=lambda kept: len(kept.html)):
        longest[squash(str(kept.node.data.get("headline", "")))] = kept
    named = next((longest[title] for title in wanted if title in longest), None)
    first, second = [*sorted(longest.values(), key=lambda kept: -len(kept.html)), None, None][:2]
    return named or (first if first and (second is None or len(first.html) >= CLEARLY * len(second.html)) else None)


def is_story(text: str) -> bool:
    """Whether a text is long enough and made of sentences.

    Cases: story-in-json-ld-only.
    """
    return weight(text) >= SHORTEST and len(SENTENCE_END.findall(text)) >= LEAST_SENTENCES


def stories_in(root: Any) -> Iterator[Kept]:
    """Every text under a name that stories are kept under, with the facts of the record that holds it."""
    held = list(walk(unflattened(root) if is_flat(root) else root))
    records = {
        name: record for value, _ in held if isinstance(value, dict) for name, record in value.items() if ":" in name
    }
    for value, owner in held:
        if isinstance(value, list):
            pieces = [piece for entry in value if (piece := piece_of(referred(entry, records)))]
            texts = ["".join(pieces)] if len(pieces) >= LEAST_PIECES else []
        else:
            texts = [text for key, text in value.items() if isinstance(text, str) and key.lower() in BODY_KEYS]
        yield from (Kept(node_of(owner, records), as_html(text)) for text in texts if is_story(text))


def walk(root: Any) -> Iterator[tuple[Any, Mapping[str, Any]]]:
    """Every object and array below a value, each once, with the nearest object around it that has a headline."""
    waiting: list[tuple[Any, Mapping[str, Any]]] = [(root, {})]
    seen: set[int] = set()
    for _ in range(MAX_VALUES):
        if not waiting:
            return
        value, owner = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict):
            get = value.get
            owner = value if isinstance(get("headline") or get("title") or get("name"), str) else owner
            entries: Iterable[Any] = value.values()
        elif isinstance(value, list):
            entries = value
        else:
            continue
        yield value, owner
        waiting += [(entry, owner) for entry in entries if isinstance(entry, dict | list)]


def referred(entry: Any, records: Mapping[str, Any]) -> Any:
    """The record that an entry refers to (`{"__ref": "Author:31"}`), or the entry.

    >>> referred({"__ref": "Author:31"}, {"Author:31": {"name": "Ida Falk"}})
    {'name': 'Ida Falk'}
    """
    name = entry.get(REFERENCE) if isinstance(entry, dict) else None
    return records.get(name, entry) if isinstance(name, str) else entry


def is_flat(value: Any) -> bool:
    """Whether a value is an array that opens with an object of positions, as Nuxt writes it."""
    if not isinstance(value, list) or len(value) < 2 or not isinstance(value[0], dict) or not value[0]:
        return False
    return all(type(position) is int for position in value[0].values())


def unflattened(flat: list[Any]) -> Any:
    """The value that a flat array stands for.

    >>> unflattened([{"title": 1, "tags": 2}, "Tide turns", [3], "sea"])
    {'title': 'Tide turns', 'tags': ['sea']}
    """
    made: list[Any] = [{} if isinstance(v, dict) else [] if isinstance(v, list) else v for v in flat]

    def at(position: Any) -> Any:
        return made[position] if type(position) is int and 0 <= position < len(made) else None

    for value, new in zip(flat, made, strict=True):
        if isinstance(value, dict):
            new.update((key, at(position)) for key, position in value.items())
        elif isinstance(value, list):
            new.extend(map(at, value))
    return made[0]


def piece_of(entry: Any) -> str | None:
    """The text of one piece of a story as HTML: of a paragraph's or a heading's object, or of a text by itself."""
    if isinstance(entry, str):
        return as_html(entry) if " " in entry.strip() else None
    if not isinstance(entry, Mapping):
        return None
    kind = " ".join(str(entry.get(key) or "") for key in KIND_KEYS)
    text = next((entry[key] for key in PIECE_KEYS if isinstance(entry.get(key), str)), None)
    if text is None or cues.name_bits(kind) & NO_TEXT:
        return None
    return f"<h2>{escape(text)}</h2>" if "head" in kind.lower() and "<" not in text else as_html(text)


def as_html(text: str) -> str:
    """A text as HTML: markup as it stands, else a paragraph a line."""
    text = decode_entities(text)
    if "</" in text:
        return text
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())


def node_of(record: Mapping[str, Any], records: Mapping[str, Any]) -> Node:
    """A record's facts as JSON-LD would state them."""
    small = {key.lower(): value for key, value in record.items()}
    data: dict[str, object] = {"@type": "Article"}
    for name, keys in FACTS.items():
        named = next((found for key in keys if (found := names_in(small.get(key), records))), None)
        if named and name == "author":
            data[name] = [{"@type": "Person", "name": person} for person in named]
        elif named:
            data[name] = named if name == "keywords" else named[0]
    return Node(frozenset({"Article"}), data, "state")


def names_in(value: Any, records: Mapping[str, Any]) -> list[str]:
    """The texts of a value: itself, or the names of the objects that it holds or refers to."""
    value = referred(value, records)
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, Mapping):
        return next(([value[key]] for key in NAME_KEYS if isinstance(value.get(key), str)), [])
    if not isinstance(value, list):
        return []
    entries = [referred(entry, records) for entry in value[:MAX_STATES]]
    return [name for entry in entries if not isinstance(entry, list) for name in names_in(entry, records)]
