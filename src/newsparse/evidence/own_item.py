"""What a page marks up comes in; the story's own item goes out, not that of another story's card."""

from newsparse.evidence.evidence import STORY_TYPES, Evidence, Item
from newsparse.evidence.spelling import alike

# A card's headline shares hardly a word with the page's titles; the story's own is reworded at most.
LIKE = 0.3


def own_item(evidence: Evidence) -> Item | None:
    """The first item of a story's type, but for those that are headed by a title that the page doesn't declare.

    >>> card = Item("Article", {"headline": ("Lighthouse keeper retires",)}, "li")
    >>> own_item(Evidence(items=(card,), title="Ferry strike ends")) is None
    True
    >>> own_item(Evidence(items=(card,), title="Lighthouse keeper retires | Harbour Times")) is card
    True
    """
    titles = [title for title in (evidence.title, *evidence.meta.get("og:title", ())) if title]
    stories = (item for item in evidence.items if item.type in STORY_TYPES)
    return next((item for item in stories if _is_headed_so(item, titles)), None)


def _is_headed_so(item: Item, titles: list[str]) -> bool:
    """Whether an item has no headline, or one that is like a title; a page without titles contradicts none."""
    headline = next(iter(item.properties.get("headline", ())), "")
    return not headline or not titles or any(alike(headline, title) >= LIKE for title in titles)
