"""The fixture kit: cases are found, chosen and checked; an Article that is wrong is told field by field."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse.testing import Case, FixtureError, assert_matches, differences, load_cases, read_case
from newsparse.testing.case import home
from newsparse.testing.difference import differing_lines
from newsparse.testing.golden import written

CASE = read_case(home() / "pages" / "syndicated-story")
ARTICLE = CASE.extract()
LONG = (
    "The crews walked in at dawn along the old forestry track, and by noon they had carried eleven of the injured out "
    "of the valley on foot, the last of them a miller."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a case, to be spoilt."""
    return Path(shutil.copytree(CASE.folder, tmp_path / CASE.id))


def changed(folder: Path, **values: object) -> None:
    """Give keys of case.json other values."""
    file = folder / "case.json"
    file.write_text(written(json.loads(file.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_a_case_gives_the_page_and_how_to_call_an_extractor_on_it() -> None:
    assert CASE.page.startswith(b"<!DOCTYPE html>")
    assert CASE.arguments == {"url": CASE.url}
    assert str(CASE) == CASE.id == "syndicated-story"
    assert CASE.expected.headline == ARTICLE.headline


def test_cases_are_chosen_by_tag() -> None:
    chosen = load_cases(tags=["related_links", "input.xhtml"])
    assert {case.id for case in chosen} >= {"syndicated-story", "xhtml-with-microdata-only"}
    assert all(any(tag.startswith(("related_links", "input.xhtml")) for tag in case.tags) for case in chosen)
    assert len(chosen) < len(load_cases())


def test_cases_are_chosen_by_field() -> None:
    assert {case.id for case in load_cases(fields=["updates"])} <= {case.id for case in load_cases(tags=["updates"])}
    assert all(case.expected.kicker for case in load_cases(fields=["kicker"]))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"tags": ["headline.upside_down"]}, "cases has headline.upside_down"),
        ({"fields": ["title"]}, "no field title: there are headline, kicker"),
        ({"folder": "nowhere"}, "nowhere holds no cases"),
    ],
)
def test_a_choice_that_leaves_nothing_is_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(FixtureError, match=message):
        load_cases(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"id": "another-story"}, "id is 'another-story', but the folder is 'syndicated-story'"),
        ({"description": ""}, "description: String should have at least 20 characters"),
        ({"tags": ["headlines"]}, "tags.0: String should match pattern"),
        ({"gaps": ["text"]}, "gaps.0: String should match pattern"),
        ({"template": "myspace"}, "template: Input should be 'wordpress-classic'"),
        ({"colour": "red"}, "colour: Extra inputs are not permitted"),
        ({"input": "page.txt"}, "page.txt is missing"),
        ({"now": "2026-11-02T08:00:00"}, "now: Input should have timezone info"),
    ],
)
def test_a_case_that_is_not_well_formed_is_refused(folder: Path, values: dict[str, object], message: str) -> None:
    changed(folder, **values)
    with pytest.raises(FixtureError, match=message):
        read_case(folder)


def test_a_folder_without_case_json_is_refused(folder: Path) -> None:
    (folder / "case.json").unlink()
    with pytest.raises(FixtureError, match="newsparse fixture new"):
        load_cases(folder.parent)


def test_a_case_json_that_is_not_json_is_refused(folder: Path) -> None:
    (folder / "case.json").write_text("{", encoding="utf-8")
    with pytest.raises(FixtureError, match=r"case\.json is not JSON"):
        read_case(folder)


def test_a_missing_golden_fails_and_names_the_command(folder: Path) -> None:
    (folder / "article.json").unlink()
    with pytest.raises(FixtureError, match=f"newsparse fixture new --update {folder}"):
        assert_matches(read_case(folder), ARTICLE)


def test_an_article_that_is_right_passes() -> None:
    assert_matches(CASE, ARTICLE)
    assert_matches(CASE, json.loads(ARTICLE.model_dump_json()))
    assert differences(CASE, ARTICLE, fields=["text", "paragraphs"]) == {}


def test_each_wrong_field_is_named() -> None:
    wrong = ARTICLE.model_copy(update={"headline": "Rescuers reach village", "section": None, "kicker": "Live"})
    assert list(differences(CASE, wrong)) == ["headline", "kicker", "section"]
    with pytest.raises(AssertionError) as failure:
        assert_matches(CASE, wrong)
    assert str(failure.value).splitlines() == [
        f"{CASE.id}: {CASE.description}",
        f"- headline: {CASE.expected.headline!r}",
        "+ headline: 'Rescuers reach village'",
        "+ kicker: 'Live'",
        "- section: 'World'",
        f"see {CASE.folder}",
    ]


def test_only_the_fields_that_are_asked_for_count() -> None:
    partial = {"headline": CASE.expected.headline, "text": "Rescue teams"}
    assert_matches(CASE, partial, fields=["headline"])
    assert list(differences(CASE, partial, fields=["headline", "text"])) == ["text"]
    with pytest.raises(FixtureError, match="no field title"):
        differences(CASE, partial, fields=["title"])


def test_gaps_are_not_compared(folder: Path) -> None:
    changed(folder, gaps=["headline"])
    case = read_case(folder)
    wrong = ARTICLE.model_copy(update={"headline": None})
    assert_matches(case, wrong)
    assert list(differences(case, wrong)) == ["headline"]


@pytest.mark.parametrize(
    ("expected", "found", "lines"),
    [
        ("A", "A", []),
        (None, "A", ["+ x: 'A'"]),
        (True, 1, ["- x: True", "+ x: 1"]),
        (["a", "b", "c"], ["a", "c"], ["- x[1]: 'b'"]),
        (["a"], ["a", "b"], ["+ x[1]: 'b'"]),
        ([{"type": "p"}], [{"type": "q"}], ["- x[0]: {'type': 'p'}", "+ x[0]: {'type': 'q'}"]),
        ([{"n": 1, "m": 2}], [{"n": 1, "m": 3}], ["- x[0].m: 2", "+ x[0].m: 3"]),
        (
            LONG,
            f"{LONG} Read more",
            ["- x: … of them a miller. []", "+ x: … of them a miller. [Read more]"],
        ),
    ],
)
def test_differing_lines(expected: object, found: object, lines: list[str]) -> None:
    assert differing_lines("x", expected, found) == lines


def test_two_long_texts_with_little_in_common_are_shown_whole() -> None:
    other = (
        "Nothing of this kind was ever reported from the valley, where nobody had been hurt and nothing had been lost."
    )
    assert differing_lines("x", LONG, other) == [f"- x: {LONG!r}", f"+ x: {other!r}"]


def test_the_kit_does_not_import_a_test_runner() -> None:
    program = "import sys, newsparse.testing; newsparse.testing.load_cases(); sys.exit('pytest' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603  our own command


def test_a_case_is_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Case.model_validate(CASE.model_dump() | {"folder": CASE.folder}).id = "other"  # type: ignore[misc]
