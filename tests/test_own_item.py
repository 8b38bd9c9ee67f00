"""Which of the items that a page marks up is its story's."""

import pytest

from newsparse.evidence.evidence import Evidence, Item
from newsparse.evidence.own_item import own_item

CARD = Item("Article", {"headline": ("Lighthouse keeper retires",)}, "li")


@pytest.mark.parametrize(
    "own",
    [
        Item("NewsArticle", {"headline": ("Ferry strike is over",)}, "main"),
        Item("BlogPosting", {"datePublished": ("2024-05-03",)}, "main"),
    ],
)
def test_a_card_before_the_story_is_passed_over(own: Item) -> None:
    assert own_item(Evidence(items=(CARD, own), title="Ferry strike ends after nine days")) is own
    assert own_item(Evidence(items=(CARD, own), meta={"og:title": ("Ferry strike ends after nine days",)})) is own


def test_a_page_without_titles_contradicts_no_item() -> None:
    assert own_item(Evidence(items=(CARD,))) is CARD


def test_an_item_of_another_type_is_no_story() -> None:
    assert own_item(Evidence(items=(Item("Person", {"name": ("Ida Falk",)}, "p"),), title="Ida Falk")) is None
