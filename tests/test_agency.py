"""fields/agency.py: credits at the start, at the end, in bylines and declarations give it; mentions do not."""

import pytest

from newsparse.article import Author
from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import Evidence, Node
from newsparse.fields.agency import META_NAMES, candidates, choose
from newsparse.roles.role import Label, Labelled, Role

NOTHING = Labelled((), ())
BODY = "The bridge is open again, and cars pass."


def labelled(text: str, role: Role = Role.BYLINE) -> Labelled:
    block = Block(0, "text", "p", text, Container("p", {}, None))
    return Labelled((block,), (Label(role, "test"),))


def story(**data: object) -> Evidence:
    node = Node(frozenset({"NewsArticle"}), data, "script[0]")
    return Evidence(nodes=(node,), story=node)


@pytest.mark.parametrize(
    ("first", "service"),
    [
        ("KYIV, April 18 (Reuters) — The grid held.", "Reuters"),
        ("Berlin (dpa/bb) - Die Regierung will sparen.", "dpa"),
        ("BERLIN dpa | Die Regierung will sparen.", "dpa"),
        ("New Delhi, Nov 2 (PTI) The government said no.", "PTI"),
        ("(ANSA) - ROMA, 02 NOV - Il governo ha detto no.", "ANSA"),
        ("МОСКВА, 2 ноя — РИА Новости. Совет собрался.", "РИА Новости"),
        ("新华社北京11月2日电（记者王小明）会议今天结束。", "新华社"),
        ("(서울=연합뉴스) 회의가 끝났다.", "연합뉴스"),
        ("【ロンドン共同】会議が終わった。", "共同"),
    ],
)
def test_openings(first: str, service: str) -> None:
    assert choose(Evidence(), NOTHING, (), [first, BODY, BODY, BODY, BODY]).value == service


@pytest.mark.parametrize(
    ("last", "service"),
    [
        ("Ferries sail again on Monday. (Reuters)", "Reuters"),
        ("(dpa/afp)", "dpa"),
        ("AFP", "AFP"),
        ("Ferries sail again on Monday. – dpa", "dpa"),
        ("Quelle: dpa", "dpa"),
        ("Fuente: Agencia EFE", "Agencia EFE"),
        ("Источник: ТАСС", "ТАСС"),
        ("With inputs from PTI", "PTI"),
        ("© AFP", "AFP"),
        ("Ferries sail again on Monday. Source: AFP", "AFP"),
        ("Ferries sail again on Monday, and all is as it was before the strike. (mit Material von dpa)", "dpa"),
        ("会議が終わった。（共同）", "共同"),
        ("회의가 끝났다. (연합뉴스)", "연합뉴스"),
    ],
)
def test_sign_offs(last: str, service: str) -> None:
    assert choose(Evidence(), NOTHING, (), [BODY, last]).value == service


@pytest.mark.parametrize(
    "text",
    [
        "Das sagte er der dpa.",
        "He told Reuters that he would go.",
        "She works for Reuters (a wire service)",
        "The picture shows the bridge. (AP Photo/Ada Falk)",
        "The bridge (built in 1932) is open.",
        "Textiles: the dpa line is gone",
        "Viaduct AP",
    ],
)
def test_mentions(text: str) -> None:
    assert choose(Evidence(), NOTHING, (), [text, BODY, text]).value is None


SOURCE_WORDS = (
    "source,sources,quelle,quellen,fuente,fuentes,fonte,fonti,kilde,källa,bron,źródło,zdroj,forrás,kaynak,sursa,sumber,"
    "источник,джерело,المصدر,منبع,स्रोत,nguồn,来源,來源,資料來源,출처,"
    "with inputs from,with input from,avec,mit material von,"
    "con información de,"
    "con informaciones de,text,copyright,credit,via,from"
).split(",")


@pytest.mark.parametrize("word", SOURCE_WORDS)
def test_words_for_a_source(word: str) -> None:
    assert choose(Evidence(), NOTHING, (), [BODY, f"{word.capitalize()} dpa"]).value == "dpa"


def test_an_early_bracket_is_no_sign_off() -> None:
    assert choose(Evidence(), NOTHING, (), [BODY, "He said so. (Reuters)", BODY, BODY, BODY]).value is None


def test_bylines_and_authors() -> None:
    assert choose(Evidence(), labelled("Von Ada Falk mit AP"), (Author(name="Ada Falk"),), [BODY]).value == "AP"
    assert choose(Evidence(), NOTHING, (Author(name="The Associated Press"),), [BODY]).value == "The Associated Press"
    assert choose(Evidence(), labelled("Ada Falk/AFP via Getty", Role.CREDIT), (), [BODY]).value is None


@pytest.mark.parametrize("key", ["author", "creator", "sourceOrganization", "provider"])
def test_json_ld(key: str) -> None:
    evidence = story(**{key: {"@type": "Organization", "name": "dpa"}})
    assert choose(evidence, NOTHING, (), [BODY]).value == "dpa"


@pytest.mark.parametrize("key", META_NAMES)
def test_meta(key: str) -> None:
    assert choose(Evidence(meta={key: ("AFP",)}), NOTHING, (), [BODY]).value == "AFP"


def test_order_of_trust() -> None:
    evidence = Evidence(story=story(author="dpa").story, meta={"author": ("AFP",)})
    authors = (Author(name="EFE"),)
    paragraphs = ["KYIV (Reuters) — The grid held.", "It will hold. (PAP)"]
    found = list(candidates(evidence, labelled("By Ada Falk, AP"), authors, paragraphs))
    assert [c.value for c in found] == ["Reuters", "PAP", "EFE", "AP", "dpa", "AFP"]
    assert [c.confidence for c in found] == sorted((c.confidence for c in found), reverse=True)


def test_long_paragraphs_take_no_longer() -> None:
    for unit in ("(", "a. ", "- ", "(a) ", "source: "):
        choose(Evidence(), NOTHING, (), [unit * 500_000])
