import pytest

from newsparse.evidence.evidence import Evidence, Item, Node, UrlFacts
from newsparse.evidence.spelling import alike, fold, squash, words
from newsparse.evidence.titles import (
    cleaned_titles,
    declared_titles,
    host_names,
    name_pieces,
    site_names,
    stated_titles,
)

HEADLINE = "Ferry strike ends after nine days"


def page(title: str, site: str | None = "Harbour Times", **meta: str) -> Evidence:
    names = {"og:site_name": (site,)} if site else {}
    return Evidence(title=title, meta=names | {name.replace("_", ":"): (text,) for name, text in meta.items()})


def first(evidence: Evidence, *printed: str) -> str:
    return cleaned_titles(evidence, printed)[0].text


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} | Harbour Times",
        f"{HEADLINE}｜Harbour Times",
        f"{HEADLINE} - Harbour Times",
        f"{HEADLINE} – Harbour Times",
        f"{HEADLINE} — Harbour Times",
        f"{HEADLINE} · Harbour Times",
        f"{HEADLINE} • Harbour Times",
        f"{HEADLINE}_Harbour Times",
        f"{HEADLINE} :: Harbour Times",
        f"{HEADLINE} » Harbour Times",
        f"{HEADLINE} « Harbour Times",
        f"{HEADLINE} › Harbour Times",
        f"{HEADLINE} ~ Harbour Times",
        f"{HEADLINE} / Harbour Times",
        f"{HEADLINE} < Harbour Times",
        f"{HEADLINE} : Harbour Times",
        f"{HEADLINE}： Harbour Times",
        f"{HEADLINE}- Harbour Times",
        f"{HEADLINE} –Harbour Times",
        f"{HEADLINE} | HARBOUR TIMES",
        f"{HEADLINE} | Harbour Times Sport",
        f"{HEADLINE} | Harbour",
        f"Harbour Times | {HEADLINE}",
        f"Harbour Times » {HEADLINE} | Harbour Times",
    ],
)
def test_the_site_s_name_is_cut_off_at_either_end(title: str) -> None:
    assert first(page(title)) in {HEADLINE}


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} - a history",
        "A - B: what the letters mean",
        "Ist das «Ende der Welt» nah? Nein - sagt er",
        "Harbour-Times of old: a 1900-2000 walk",
        "10:30-11:00 in the harbour",
    ],
)
def test_a_headline_s_own_separators_stay(title: str) -> None:
    assert first(page(title)) == title
    assert first(page(f"{title} | Harbour Times")) == title


def test_other_scripts() -> None:
    assert first(page("港の船、九日ぶりに運航再開-港新聞", "港新聞")) == "港の船、九日ぶりに運航再開"
    assert first(page("渡轮罢工结束_港口_海港时报", "海港时报", og_title="渡轮罢工结束")) == "渡轮罢工结束"
    assert first(page("انتهاء إضراب العبارات بعد تسعة أيام | صحيفة الميناء", "صحيفة الميناء")) == (
        "انتهاء إضراب العبارات بعد تسعة أيام"
    )


def test_sections_go_where_another_source_gives_the_title_whole() -> None:
    evidence = page(f"{HEADLINE} | Economy | News | Harbour Times", None, og_title=HEADLINE)
    assert [title.text for title in cleaned_titles(evidence)] == [HEADLINE, HEADLINE]


def test_a_printed_headline_is_a_source_too() -> None:
    assert first(page(f"{HEADLINE} - Unknown Post", None), HEADLINE) == HEADLINE


def test_a_printed_headline_is_not_cut() -> None:
    printed = f"{HEADLINE} - and the next one begins"
    assert first(page(HEADLINE, None, og_title=printed), printed) == printed


def test_names_handed_in_count_as_the_site_s() -> None:
    titles = cleaned_titles(page(f"{HEADLINE} - Unknown Post", None), names=["Unknown Post"])
    assert titles[0].text == HEADLINE


def test_what_stands_before_a_colon_stays() -> None:
    evidence = page("Economy: Ferry strike ends after nine days", None, og_title=HEADLINE)
    assert cleaned_titles(evidence)[-1].text == f"Economy: {HEADLINE}"


def test_the_site_s_name_before_a_colon_goes_where_another_source_agrees() -> None:
    assert cleaned_titles(page(f"Harbour Times: {HEADLINE}", og_title=HEADLINE))[-1].text == HEADLINE
    assert first(page(f"Harbour Times: {HEADLINE}")) == f"Harbour Times: {HEADLINE}"


def test_an_ending_that_differing_titles_share_is_no_part_of_them() -> None:
    evidence = page("Ferries: the long strike is over at last - Post", None, og_title=f"{HEADLINE} - Post")
    assert [title.text for title in cleaned_titles(evidence)] == [
        HEADLINE,
        "Ferries: the long strike is over at last",
    ]


def test_a_name_with_a_separator_of_its_own() -> None:
    assert first(page(f"{HEADLINE} — Mara Lindqvist | Sea Stories", "Mara Lindqvist | Sea Stories")) == HEADLINE


def test_the_host_is_a_name() -> None:
    url = UrlFacts("https://www.harbour-times.example.com/a", "www.harbour-times.example.com", ("a",))
    assert cleaned_titles(Evidence(title=f"{HEADLINE} - Harbour Times", url=url))[0].text == HEADLINE


def test_a_title_that_is_a_name_is_none() -> None:
    assert cleaned_titles(page("Harbour Times")) == ()
    assert declared_titles(page("Harbour Times")) == ()


def test_a_title_given_as_the_site_s_name_is_still_a_title() -> None:
    long = "Ferry strike ends after nine days of talks"
    story = Node(frozenset({"NewsArticle"}), {"headline": long}, "script[0]")
    site = Node(frozenset({"WebSite"}), {"name": long}, "script[1]")
    assert declared_titles(Evidence(nodes=(story, site), story=story)) == (long,)


@pytest.mark.parametrize("cut", [f"{HEADLINE[:20]}…", f"{HEADLINE[:20]} ..."])
def test_a_title_that_breaks_off_comes_after_the_whole_one(cut: str) -> None:
    assert declared_titles(page(HEADLINE, og_title=cut))[0] == HEADLINE


def test_a_headline_cut_at_a_length_comes_after_the_whole_one() -> None:
    whole = (
        f"{HEADLINE}, and the islands that waited for bread, mail and medicine celebrate until the early morning hours"
    )
    story = Node(frozenset({"NewsArticle"}), {"headline": whole[:110]}, "script[0]")
    assert len(whole) > 110
    assert cleaned_titles(Evidence(nodes=(story,), story=story, title=whole))[0].text == whole


def test_order_of_trust() -> None:
    story = Node(frozenset({"NewsArticle"}), {"headline": "A headline", "name": "B name"}, "script[0]")
    other = Node(frozenset({"WebPage"}), {"name": "K page"}, "script[1]")
    items = (Item("NewsArticle", {"headline": ("E item",), "name": ("F item",)}, "article"),)
    meta = {
        "og:title": ("C og",), "citation_title": ("D cite",), "parsely-title": ("G parsely",),
        "sailthru.title": ("H sailthru",), "twitter:title": ("I twitter",), "dc.title": ("J dc",),
        "dcterms.title": ("J dcterms",), "dc:title": ("J dc2",), "title": ("J meta",),
    }  # fmt: skip
    evidence = Evidence(nodes=(story, other), story=story, items=items, meta=meta, title="J title")
    assert [title.text[0] for title in stated_titles(evidence)] == list("ACDBEFGHIJJJJJK")


@pytest.mark.parametrize("kind", ["WebPage", "ItemPage", "VideoObject"])
def test_other_nodes_name_the_story_last(kind: str) -> None:
    node = Node(frozenset({kind}), {"name": HEADLINE}, "script[0]")
    assert declared_titles(Evidence(nodes=(node,))) == (HEADLINE,)


def test_declared_titles_end_in_guesses() -> None:
    assert declared_titles(page(f"{HEADLINE} - Unknown Post", None)) == (
        f"{HEADLINE} - Unknown Post",
        HEADLINE,
        "Unknown Post",
    )


def test_a_title_as_long_as_a_page_is_none() -> None:
    assert declared_titles(Evidence(title="word " * 200)) == ()


def test_a_title_of_separators_alone_is_none() -> None:
    assert declared_titles(Evidence(title=" | - | ")) == ()
    assert len(declared_titles(Evidence(title="- | " * 100 + "a"))) == 1


def test_fold_squash_words() -> None:
    assert fold("Fähr\u00adstreik\u200b\ufeff &#8211;\u00a0Ende\n") == "Fährstreik – Ende"
    assert squash("Ｈarbour-Times!") == "harbourtimes"
    assert words("It’s 9:30, 港まで") == ("it's", "9", "30", "港", "ま", "で")
    assert alike("", "a") == 0


def test_host_names() -> None:
    url = UrlFacts("https://m.news.example.co.uk/a", "m.news.example.co.uk", ("a",))
    assert host_names(Evidence(url=url)) >= {"example", "examplecouk"}
    assert host_names(Evidence()) == frozenset()


@pytest.mark.parametrize("label", ["www", "m", "amp", "mobile", "news", "edition", "en", "de", "fr", "es"])
def test_the_label_before_the_domain_is_no_name(label: str) -> None:
    assert label not in host_names(Evidence(url=UrlFacts("", f"{label}.example.com", ())))


@pytest.mark.parametrize(
    "name",
    ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"],
)
def test_site_names_in_meta(name: str) -> None:
    assert site_names(Evidence(meta={name: ("Harbour Times",)})) == ("Harbour Times",)


@pytest.mark.parametrize("key", ["publisher", "sourceOrganization", "isPartOf"])
def test_site_names_of_the_story(key: str) -> None:
    story = Node(frozenset({"NewsArticle"}), {key: {"@type": "Organization", "name": "Harbour Times"}}, "s")
    assert site_names(Evidence(story=story)) == ("Harbour Times",)


@pytest.mark.parametrize("kind", ["WebSite", "NewsMediaOrganization", "Organization"])
def test_site_names_of_nodes(kind: str) -> None:
    node = Node(frozenset({kind}), {"name": "Harbour Times", "alternateName": "HT"}, "s")
    assert site_names(Evidence(nodes=(node,))) == ("Harbour Times", "HT")


def test_a_page_that_the_story_is_part_of_is_no_site() -> None:
    page_of = {"@type": "WebPage", "name": HEADLINE}
    story = Node(frozenset({"NewsArticle"}), {"isPartOf": [page_of, {"@type": "WebSite", "name": "HT"}]}, "s")
    assert site_names(Evidence(story=story)) == ("HT",)


def test_name_pieces() -> None:
    assert name_pieces(page(f"{HEADLINE} | Sea | Harbour Times"), HEADLINE) == ("Harbour Times",)
    assert name_pieces(page(f"{HEADLINE} | 12.03.2026"), HEADLINE) == ()
    assert name_pieces(page(f"Economy: {HEADLINE}"), HEADLINE) == ()
    assert name_pieces(page(f"Opinion | {HEADLINE}"), HEADLINE) == ()
    url = UrlFacts("", "www.harbourtimes.example", ())
    assert name_pieces(Evidence(title=f"{HEADLINE} | Harbour Times | Economy", url=url), HEADLINE)[0] == "Harbour Times"
