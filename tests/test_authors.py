"""fields/authors.py: declared and printed authors agree, complete or replace each other."""

from collections.abc import Iterable

import pytest

from newsparse.article import Author
from newsparse.blocks.block import Anchor, Block, Container, Span
from newsparse.evidence.evidence import Evidence, Item, Node, UrlFacts
from newsparse.evidence.signatures import META_NAMES, REVERSED_NAMES
from newsparse.fields.authors import candidates, choose
from newsparse.roles.role import Label, Labelled, Part, Role
from newsparse.roles.signed import MAX_GAP

SITE = "Harbour Times"
HEADLINE = "Ferry strike ends"
ROOT = Container("body", {}, None)


def byline(
    text: str, *, index: int = 0, links: Iterable[str] = (), css: str = "byline", breaks: tuple[int, ...] = ()
) -> Block:
    anchors = tuple(
        Anchor(text.index(name), text.index(name) + len(name), f"https://example.com/{name.split()[-1].lower()}")
        for name in links
    )
    return Block(index, "text", "p", text, Container("p", {"class": css}, ROOT), anchors=anchors, breaks=breaks)


def page(*blocks: Block | str) -> Labelled:
    made = tuple(byline(block, index=i) if isinstance(block, str) else block for i, block in enumerate(blocks))
    return Labelled(made, tuple(Label(Role.BYLINE, "test") for _ in made))


def story(*, url: str | None = None, meta: dict[str, tuple[str, ...]] | None = None, **data: object) -> Evidence:
    node = Node(frozenset({"NewsArticle"}), data, "script[0]")
    facts = UrlFacts(url, url.split("/")[2], ()) if url else None
    return Evidence(nodes=(node,), story=node, meta=meta or {}, url=facts)


def person(name: str, **more: str) -> dict[str, str]:
    return {"@type": "Person", "name": name, **more}


def organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name}


def names(evidence: Evidence, labelled: Labelled | None = None) -> list[str]:
    chosen = choose(evidence, labelled or page(), SITE, HEADLINE).value
    return [author.name for author in chosen or ()]


@pytest.mark.parametrize(
    "author",
    [
        person("Ada Falk"),
        [person("Ada Falk")],
        "Ada Falk",
        ["Ada Falk"],
        [person("Ada Falk"), organisation(SITE)],
        person("By Ada Falk, Harbour Times"),
        {"@type": "Person", "givenName": "Ada", "familyName": "Falk"},
        organisation("Ada Falk"),
    ],
)
def test_json_ld(author: object) -> None:
    assert names(story(author=author)) == ["Ada Falk"]


def test_json_ld_with_several_authors() -> None:
    assert names(story(author=[person("Ada Falk"), person("Bo Li"), person("ADA FALK")])) == ["Ada Falk", "Bo Li"]
    assert names(story(author=person("Ada Falk und Bo Li, dpa"))) == ["Ada Falk", "Bo Li"]
    assert names(story(creator=["Ada Falk"])) == ["Ada Falk"]
    assert names(story(author=person("ada falk"))) == ["ada falk"]


@pytest.mark.parametrize("key", META_NAMES)
def test_meta(key: str) -> None:
    assert names(Evidence(meta={key: ("Ada Falk",)})) == ["Ada Falk"]


@pytest.mark.parametrize("key", sorted(REVERSED_NAMES))
def test_catalogue_names(key: str) -> None:
    assert names(Evidence(meta={key: ("Falk, Ada", "Li, Bo")})) == ["Ada Falk", "Bo Li"]


@pytest.mark.parametrize(
    "value",
    ["https://example.com/ada", "ada@example.com", "webmaster", "admin", "site_admin", "team", "@adafalk", "2024",
     "Nachrichten", "harbourtimes", SITE, HEADLINE, ""],
)  # fmt: skip
def test_meta_values_that_are_no_author(value: str) -> None:
    assert names(Evidence(meta={"author": (value,)})) == []


@pytest.mark.parametrize("account", ["falkenada", "ada.falk.12", "ada-falk", "Ada", "AdaF"])
def test_a_declared_pen_name_is_the_author_where_nobody_else_is(account: str) -> None:
    assert names(Evidence(meta={"author": (account,)})) == [account]
    assert names(story(author=person(account))) == [account]
    assert names(Evidence(meta={"author": (account,)}), page("By Bo Li")) == ["Bo Li"]
    assert names(Evidence(meta={"author": ("ada falk",)})) == ["ada falk"]


@pytest.mark.parametrize(
    "label",
    ["Written by", "Verfasst von", "Geschrieben von", "Escrito por", "Écrit par", "Scritto da", "Geschreven door",
     "Skrevet av", "Skrivet av", "Napisane przez", "Autor", "Kirjoittanut", "Автор", "Yazan", "Ditulis oleh",
     "Scris de", "Írta", "作者", "執筆者", "글쓴이", "كتبه", "מאת", "ผู้เขียน", "نویسنده"],
)  # fmt: skip
def test_a_share_card_that_says_who_wrote_it(label: str) -> None:
    card = {"twitter:label1": (label,), "twitter:data1": ("Ada Falk",)}
    assert names(Evidence(meta=card)) == ["Ada Falk"]


def test_what_else_a_share_card_says() -> None:
    reading_time = {"twitter:label1": ("Est. reading time",), "twitter:data1": ("4 minutes",)}
    second = {"twitter:label2": ("Written by",), "twitter:data2": ("Ada Falk",)}
    assert names(Evidence(meta=reading_time)) == []
    assert names(Evidence(meta={**reading_time, **second})) == ["Ada Falk"]
    assert names(Evidence(meta={"twitter:label1": ("Written by",), "twitter:data1": (SITE,)})) == [SITE]
    assert names(Evidence(meta={"twitter:label1": ("Filed under",), "twitter:data1": (SITE,)})) == []


def test_microdata() -> None:
    item = Item("NewsArticle", {"author": ("Ada Falk",)}, "article")
    assert names(Evidence(items=(item,))) == ["Ada Falk"]
    comment = Item("Comment", {"author": ("Bo Li",)}, "li")
    assert names(Evidence(items=(comment,))) == []


def test_the_site_is_no_author_unless_the_byline_prints_nothing_else() -> None:
    for author in (organisation(SITE), person(SITE), person("The Site")):
        assert names(story(author=author, publisher=organisation("The Site"))) == []
    assert names(story(author=organisation(SITE)), page(f"By {SITE}")) == [SITE]
    assert names(story(author=organisation(SITE)), page(f"By Ada Falk | {SITE}")) == ["Ada Falk"]
    assert names(story(author=person("Tidal Travel Expert"), publisher=organisation("Tidal Travel Expert"))) == []
    own = story(author=person("Ada Falk"), publisher=organisation("Ada Falk"))
    assert names(own) == ["Ada Falk"]
    assert names(own, page("Jul 11 Written By Ada Falk")) == ["Ada Falk"]
    assert names(story(author=person("岩浜日報"), publisher=organisation("岩浜日報"))) == []
    assert names(Evidence(meta={"author": ("Ada Falk",), "og:site_name": ("Ada Falk",)})) == []
    host = UrlFacts("https://adafalk.example.com/a", "adafalk.example.com", ())
    assert names(Evidence(meta={"author": ("Ada Falk",)}, url=host)) == ["Ada Falk"]
    assert names(Evidence(), page(f"Laura / {SITE}")) == ["Laura"]
    assert names(story(author=person("example.com"), url="https://example.com/a")) == []


def test_the_site_s_name_beside_words_for_desks() -> None:
    assert names(story(author=organisation(SITE)), page(f"red, {SITE}/Agenturen")) == [SITE]
    assert names(story(author=organisation(SITE)), page("red, Agenturen")) == ["Agenturen"]
    assert names(story(author=organisation(SITE)), page(f"World Desk, {SITE}")) == [SITE]


def test_organisations_agencies_and_desks_stand_alone_only() -> None:
    assert names(story(author=organisation("Institute for Basic Tides and Shores"))) == [
        "Institute for Basic Tides and Shores"
    ]
    assert names(story(author=person("The Associated Press"))) == ["The Associated Press"]
    assert names(story(author=[person("Ada Falk"), person("dpa")])) == ["Ada Falk"]
    assert names(Evidence(meta={"author": ("Harbour Times Staff",)})) == ["Harbour Times Staff"]
    assert names(story(author=organisation(SITE)), page("von APA")) == ["APA"]
    assert names(Evidence(), page("fkl")) == ["fkl"]


def test_the_printed_spelling_wins() -> None:
    assert names(story(author=person("Zolte Falk")), page("By ZOLTÉ FALK")) == ["ZOLTÉ FALK"]
    assert names(story(author=[person("ada falk"), person("bo li")]), page("Ada Falk, Bo Li")) == ["Ada Falk", "Bo Li"]


def test_the_byline_completes_a_lone_declared_author() -> None:
    lone = story(author=person("Ada Falk"))
    assert names(lone, page("By Cy Roe, Ada Falk and Bo Li")) == ["Cy Roe", "Ada Falk", "Bo Li"]
    assert names(lone, page(byline("Ada Falk Bo Li", links=["Ada Falk", "Bo Li"], breaks=(8,)))) == [
        "Ada Falk",
        "Bo Li",
    ]
    assert names(lone, page("Ada Falk", "Bo Li")) == ["Ada Falk", "Bo Li"]


def test_a_byline_of_another_kind_or_far_away_completes_nothing() -> None:
    lone = story(author=person("Ada Falk"))
    assert names(lone, page("Ada Falk", byline("Bo Li", index=1, css="teaser"))) == ["Ada Falk"]
    assert names(lone, page("Ada Falk", byline("Bo Li", index=MAX_GAP + 1))) == ["Ada Falk"]
    assert names(lone, page(byline("Ada Falk Kelp Matters", breaks=(8,)))) == ["Ada Falk"]
    assert names(story(author=[person("Ada Falk"), person("Bo Li")]), page("Ada Falk, Bo Li and Cy Roe")) == [
        "Ada Falk",
        "Bo Li",
    ]


def test_a_person_credited_with_something_else_is_no_author() -> None:
    assert names(story(author=person("Bayu Rahadi")), page("Dewi Lestanto", "Editor : Bayu Rahadi")) == [
        "Dewi Lestanto"
    ]


def test_those_behind_a_line_that_announces_others_are_no_authors() -> None:
    both = story(author=[person("Ada Falk"), person("Bo Li")])
    assert names(both, page("By Ada Falk", "Contributions from", "Bo Li, Cy Roe")) == ["Ada Falk"]
    assert names(both, page("By Ada Falk", "With contributions from", "Bo Li, Editor")) == ["Ada Falk"]
    glued = Block(2, "text", "p", "Bo LiEditor", ROOT, spans=(Span(0, 5, ROOT), Span(5, 11, ROOT)))
    assert names(both, page("By Ada Falk", "With contributions from", glued)) == ["Ada Falk"]
    assert names(Evidence(), page("Ada Falk", "Edited by", "Bo Li")) == ["Ada Falk"]
    far = page("By Ada Falk", "Contributions from", byline("Bo Li", index=2 + MAX_GAP))
    assert names(both, far) == ["Ada Falk", "Bo Li"]


def test_sources_that_disagree() -> None:
    other = {"author": ("Bo Li",)}
    assert names(story(author=person("Ada Falk"), meta=other), page("By Ada Falk")) == ["Ada Falk"]
    assert names(story(author=person("Ada Falk"), meta=other), page("By Bo Li")) == ["Bo Li"]
    assert names(story(author=person("Ada Falk"), meta=other)) == ["Ada Falk"]
    assert names(Evidence(meta=other), page("By Ada Falk")) == ["Ada Falk"]
    commenters = Item("", {"author": ("Ada Falk", "Bo Li", "Cy Roe")}, "body")
    assert names(Evidence(items=(commenters,)), page("by Ada Falk")) == ["Ada Falk"]


def test_a_byline_over_the_story_goes_before_one_behind_it() -> None:
    blocks = (byline("By Ada Falk"), Block(1, "text", "p", "The ferry left.", ROOT), byline("By Bo Li", index=2))
    labels = (Label(Role.BYLINE, "test"), Label(Role.PARAGRAPH, "test"), Label(Role.BYLINE, "test"))
    both = Labelled(blocks, labels)
    assert names(Evidence(meta={"author": ("Bo Li",)}), both) == ["Ada Falk"]
    assert names(Evidence(meta={"author": ("Bo Li",)}), Labelled(blocks[1:], labels[1:])) == ["Bo Li"]
    assert names(Evidence(), Labelled(blocks[1:], labels[1:])) == ["Bo Li"]


def test_a_desk_that_signs_alone_goes_before_people_further_down() -> None:
    assert names(Evidence(), page("By falkenada", byline("Bo Li", index=MAX_GAP + 1))) == ["falkenada"]
    assert names(Evidence(), page("By falkenada", byline("Bo Li", index=MAX_GAP))) == ["Bo Li"]


def test_markup_parts_words() -> None:
    text = "NewsAda FalkTravel Reporter12:43"
    block = byline(text, links=["Ada Falk"])
    spans = (Span(0, 4, ROOT), Span(4, 12, ROOT), Span(12, 27, ROOT), Span(27, 32, ROOT))
    glued = Block(0, "text", "p", text, block.container, anchors=block.anchors, spans=spans)
    assert names(Evidence(), page(glued)) == ["Ada Falk"]


def test_only_its_part_of_a_mixed_block_is_the_byline() -> None:
    block = byline("Bo Li writes on. By Ada Falk")
    label = Label(Role.BYLINE, "test", (Part(0, 16, Role.PARAGRAPH), Part(17, 28, Role.BYLINE)))
    assert names(Evidence(), Labelled((block,), (label,))) == ["Ada Falk"]


def date_line(*pieces: str, css: tuple[str, ...] = ()) -> Labelled:
    """One DATE block whose pieces stand in an element each."""
    text, spans = " ".join(pieces), []
    for at, piece in enumerate(pieces):
        element = Container("span", {"class": css[at]} if css else {}, ROOT)
        spans.append(Span(text.index(piece), text.index(piece) + len(piece), element))
    block = Block(0, "text", "div", text, ROOT, spans=tuple(spans))
    return Labelled((block,), (Label(Role.DATE, "test"),))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (date_line("3 May 2024", "By Ada Falk"), ["Ada Falk"]),
        (date_line("3 мая 2024, 08:15 Автор: Алевтина Корсакова"), ["Алевтина Корсакова"]),
        (date_line("2024年05月03日08:15", "来源：新华社", "记者：周喆", "字号：大 中 小"), ["周喆"]),
        (date_line("بقلم: ليان الحوراني", "نشر في: 3 مايو 2024", "آخر تحديث: 4 مايو 2024"), ["ليان الحوراني"]),
        (date_line("3 พฤษภาคม 2567 เวลา 08:15 น.", "โดย กานดา ศรีวารี", "2,954 ครั้ง"), ["กานดา ศรีวารี"]),
        (date_line("Bogna Szreniawska", "5 marca 2026, godz. 14:20"), ["Bogna Szreniawska"]),
        (date_line("Ada Falk 3 May 2024", css=("author-and-date",)), []),
        (date_line("3 May 2024, 10:15 Eastern Daylight Time"), []),
        (date_line("Published Friday, 3 May 2024"), []),
        (date_line("Von Ada Falk Stand: 3. Mai 2024"), ["Ada Falk"]),
        (date_line("by Ida", "3 May 2024, 8:15 am", "One comment so far"), ["Ida"]),
        (date_line("by falkenada, May 3rd 2024"), ["falkenada"]),
        (date_line("May 3, 2024", "3 min read", f"By {SITE}"), [SITE]),
    ],
)
def test_a_byline_that_shares_the_date_s_line(line: Labelled, expected: list[str]) -> None:
    assert names(Evidence(), line) == expected


def test_a_date_line_is_asked_only_where_no_byline_names_people() -> None:
    both = date_line("3 May 2024", "By Bo Li")
    printed = page("By Ada Falk")
    block = both.blocks[0]
    joined = Labelled((*printed.blocks, block), (*printed.labels, both.labels[0]))
    assert names(Evidence(), joined) == ["Ada Falk"]


def test_profile_links() -> None:
    linked = page(byline("By Ada Falk and Bo Li", links=["Ada Falk"]))
    chosen = choose(story(author=[person("Ada Falk"), person("Bo Li")]), linked, SITE, HEADLINE).value
    assert chosen == (Author(name="Ada Falk", url="https://example.com/falk"), Author(name="Bo Li"))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.com/people/ada-falk", "https://example.com/people/ada-falk"),
        ("/people/ada-falk", "https://example.com/people/ada-falk"),
        ("https://example.com/people", None),
        ("mailto:ada.falk@example.com", None),
    ],
)
def test_declared_profiles(url: str, expected: str | None) -> None:
    evidence = story(url="https://example.com/a", author=person("Ada Falk", url=url))
    chosen = choose(evidence, page(), SITE, HEADLINE).value
    assert chosen == (Author(name="Ada Falk", url=expected),)


def test_nothing() -> None:
    assert choose(Evidence(), page(), None, None).value is None
    assert names(Evidence(), page("Share on Facebook", "3 May 2026")) == []


def test_order_of_trust() -> None:
    evidence = story(author=[person("Ada Falk"), organisation("Kelp Institute")], meta={"author": ("Cy Roe",)})
    found = list(candidates(evidence, page("By Bo Li"), SITE, HEADLINE))
    assert [[a.name for a in c.value] for c in found] == [["Ada Falk"], ["Bo Li"], ["Cy Roe"], ["Kelp Institute"]]
    assert [c.source for c in found] == ["json-ld", "dom", "meta", "json-ld"]
    assert [c.confidence for c in found] == sorted((c.confidence for c in found), reverse=True)


def test_hostile_declarations_take_no_longer() -> None:
    many = [person(f"Ada Falk{'x' * (i % 7)} Li") for i in range(20_000)]
    assert len(names(story(author=many))) <= 100
    names(story(author="A, " * 300_000), page("and " * 300_000))
