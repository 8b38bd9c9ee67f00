import pytest

from newsparse.evidence.evidence import Evidence, Item, Node, UrlFacts
from newsparse.fields.site_name import choose

HEADLINE = "Ferry strike ends after nine days"
URL = UrlFacts("https://www.harbourtimes.example/a", "www.harbourtimes.example", ("a",))


def test_order_of_trust() -> None:
    data = {"publisher": {"name": "Coast Media Ltd"}, "isPartOf": {"@type": "WebSite", "name": "Harbour Online"}}
    story = Node(frozenset({"NewsArticle"}), data, "script[0]")
    site = Node(frozenset({"WebSite"}), {"name": "Harbour News"}, "script[1]")
    meta = {"og:site_name": ("Harbour Times",), "application-name": ("HT App",)}
    items = (Item("WebSite", {"name": ("HT Site",)}, "div"),)
    evidence = Evidence(nodes=(story, site), story=story, meta=meta, items=items, title=f"{HEADLINE} | HT Title")
    chosen = choose(evidence, HEADLINE)
    assert [c.value for c in (chosen.winner, *chosen.losers) if c] == [
        "Harbour Times", "HT Title", "Harbour News", "Coast Media Ltd", "Harbour Online", "HT App", "HT Site",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"],
)
def test_meta(name: str) -> None:
    assert choose(Evidence(meta={name: ("Harbour Times",)})).value == "Harbour Times"


def test_a_news_organisation_in_microdata() -> None:
    item = Item("NewsMediaOrganization", {"name": ("Harbour Times",)}, "footer")
    assert choose(Evidence(items=(item,))).value == "Harbour Times"


def test_the_host_confirms_a_name() -> None:
    data = {"publisher": {"name": "Coast Media Ltd"}, "isPartOf": {"name": "Harbour Times"}}
    story = Node(frozenset({"NewsArticle"}), data, "script[0]")
    assert choose(Evidence(story=story, url=URL)).value == "Harbour Times"


def test_the_title_s_ending() -> None:
    assert choose(Evidence(title=f"{HEADLINE} - Economy - Harbour Times"), HEADLINE).value == "Harbour Times"
    assert choose(Evidence(title=f"{HEADLINE} - Harbour Times"), None).value is None


def test_a_motto_is_cut_off_where_the_host_confirms_the_name() -> None:
    meta = {"og:site_name": ("Harbour Times | News of the Coast",)}
    assert choose(Evidence(meta=meta, url=URL)).value == "Harbour Times"
    assert choose(Evidence(meta=meta)).value == "Harbour Times | News of the Coast"


@pytest.mark.parametrize(
    "name",
    ["https://example.org", "//example.org", "www.example.org", "@harbour", "example.org/news", " ", "|", "word " * 20],
)
def test_addresses_and_sentences_are_no_names(name: str) -> None:
    assert choose(Evidence(meta={"og:site_name": (name,)})).value is None


def test_a_bare_domain_comes_last() -> None:
    evidence = Evidence(meta={"og:site_name": ("harbour.example",), "application-name": ("Harbour",)})
    assert choose(evidence).value == "Harbour"
    assert choose(Evidence(meta={"og:site_name": ("harbour.example",)})).value == "harbour.example"


def test_the_headline_is_no_name() -> None:
    assert choose(Evidence(meta={"og:site_name": (HEADLINE,)}), HEADLINE).value is None
