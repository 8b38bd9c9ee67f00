"""All that a page declares of itself, as frozen data: the input of every field besides the labelled blocks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

EMPTY: Mapping[str, tuple[str, ...]] = MappingProxyType({})

# schema.org types that stand for a story; the first node of such a type, most specific page first, is the page's own.
STORY_TYPES = frozenset({
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting", "BlogPosting",
    "SocialMediaPosting", "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "TechArticle", "Report",
    "Review", "Recipe",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """One typed JSON-LD object, `@id` references resolved one level deep; `where` is like `script[0].@graph[2]`."""

    types: frozenset[str]
    data: Mapping[str, object]
    where: str


@dataclass(frozen=True, slots=True)
class Item:
    """One microdata or RDFa item: its type's last word (`NewsArticle`), and values by property, in order, as text."""

    type: str
    properties: Mapping[str, tuple[str, ...]]
    where: str


@dataclass(frozen=True, slots=True)
class UrlFacts:
    """The parts of the page's URL: host, decoded path segments, and the date in the path ("2026-11-02") or None."""

    url: str
    host: str
    segments: tuple[str, ...]
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the page declares. Keys of `meta` are lower-case names or properties; keys of `links` are rel values.

    `story` is the JSON-LD node that stands for this page's story, or None; `items` holds microdata and RDFa-lite
    (properties outside any item are in an item of type "").
    """

    nodes: tuple[Node, ...] = ()
    story: Node | None = None
    meta: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: EMPTY)
    links: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: EMPTY)
    items: tuple[Item, ...] = ()
    title: str | None = None
    language: str | None = None
    direction: str | None = None
    url: UrlFacts | None = None
    base: str | None = None
    """The URL that the page's relative links start from."""
    states: tuple[str, ...] = field(default=(), repr=False)
    """Verbatim text of the page's other JSON scripts (application/json), for stories that stand nowhere else."""
