"""The fixtures as their users find them: files in form, hosts invented, and the breadth that the docs state."""

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from newsparse.testing import Case, load_cases
from newsparse.testing.case import case_schema
from newsparse.testing.export import FILES
from newsparse.testing.golden import FIELDS, golden, written

FIXTURES = Path(__file__).parent / "fixtures"
CASES = load_cases(FIXTURES / "pages")
SCHEMAS = {
    name: Draft202012Validator(
        json.loads((FIXTURES / f"{name}.schema.json").read_text(encoding="utf-8")), format_checker=FormatChecker()
    )
    for name in ("case", "article")
}
# The WHATWG's names of encodings that Python knows by another, or in a narrower sense.
PYTHON_NAMES = {"shift_jis": "cp932", "utf-16le": "utf-16"}
# The smallest suite that is the whole one; fewer cases were not found.
FEWEST_PAGES = 120
FEWEST_TEXTS = 15
# More than a page needs to show one behaviour, unless its size is what it shows.
LARGEST = 20_000


def test_the_suite_is_as_broad_as_it_says() -> None:
    assert sum(not case.is_text for case in CASES) >= FEWEST_PAGES
    assert sum(case.is_text for case in CASES) >= FEWEST_TEXTS
    assert len({case.template for case in CASES}) >= 20
    assert len({case.language.partition("-")[0] for case in CASES}) >= 20
    assert len({case.script for case in CASES}) >= 10
    assert len({case.encoding for case in CASES}) >= 10
    assert {name for case in CASES for name in case.golden} == set(FIELDS)


def test_the_schema_of_cases_is_the_models() -> None:
    if (FIXTURES / "case.schema.json").read_text(encoding="utf-8") != case_schema():
        pytest.fail(
            "newsparse.testing.case.CaseFile and its schema differ: write the schema with\n\n"
            "    python -c 'from newsparse.testing.case import case_schema; print(case_schema(), end=\"\")' "
            "> tests/fixtures/case.schema.json\n",
            pytrace=False,
        )


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_files_of_a_case_are_well_formed(case: Case) -> None:
    """Both files are valid and written in one way, and the Article read from them holds all that they say."""
    for name, validator in SCHEMAS.items():
        text = (case.folder / f"{name}.json").read_text(encoding="utf-8")
        document = json.loads(text)
        assert [error.message for error in validator.iter_errors(document)] == []
        assert text == written(document)
    assert golden(case.expected) == case.golden
    assert {path.name for path in case.folder.iterdir()} == {case.input, "case.json", "article.json"}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_page_is_in_the_encoding_that_its_case_names(case: Case) -> None:
    case.page.decode(PYTHON_NAMES.get(case.encoding, case.encoding))


def test_pages_are_small_unless_they_show_size() -> None:
    large = [case.id for case in CASES if len(case.page) > LARGEST and "input.size" not in case.tags]
    assert large == []


def test_hosts_are_invented() -> None:
    urls = [case.url for case in CASES if case.url is not None]
    hosts = {url.split("/")[2].split(":")[0] for url in urls}
    assert [host for host in hosts if host.rpartition("example.")[2] not in ("com", "net", "org")] == []


def test_the_wheel_holds_what_the_kit_reads() -> None:
    """The build copies the whole folder of cases, and each file that an export needs, to where the kit looks."""
    root = FIXTURES.parents[1]
    build = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    copied = build["wheel"]["force-include"]
    assert copied == {f"tests/fixtures/{name}": f"newsparse/fixtures/{name}" for name in ("pages", *FILES)}
    assert [path for path in copied if not (root / path).exists()] == []
    assert "/tests" in build["sdist"]["include"]
