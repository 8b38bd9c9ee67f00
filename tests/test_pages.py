"""Whole pages in, whole Articles out: a test for each folder of tests/fixtures/pages (see tests/fixtures/README.md)."""

import json
import re
from datetime import datetime
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

import newsparse

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = FIXTURES / "pages"
FOLDERS = sorted(folder for folder in PAGES.iterdir() if folder.is_dir())

# The suite held 37 folders when it was first complete; far fewer means that they were not found, not that all is well.
FEWEST_FOLDERS = 37

# Not about the page, or derivable from the body.
LEFT_OUT = {"schema_version", "provenance", "text", "paragraphs"}


def pruned(value: Any) -> Any:
    """The value without the object keys that hold nothing, at any depth; entries of lists stay.

    >>> pruned({"a": None, "b": [{"c": ""}, ""], "d": 0, "e": ()})
    {'b': [{}, ''], 'd': 0}
    """
    if isinstance(value, dict):
        kept = {key: pruned(entry) for key, entry in value.items()}
        return {key: entry for key, entry in kept.items() if entry is not None and entry not in ("", [], {})}
    if isinstance(value, list | tuple):
        return [pruned(entry) for entry in value]
    return value


def read_json(path: Path) -> Any:
    """The JSON document in a file."""
    return json.loads(path.read_text(encoding="utf-8"))


def extracted(folder: Path, case: dict[str, Any]) -> Any:
    """What newsparse makes of the folder's page, in the form of article.json."""
    options = {key: case[key] for key in ("url", "content_type", "now") if case[key] is not None}
    if "now" in options:
        options["now"] = datetime.fromisoformat(options["now"])
    page = folder / case["input"]
    if case["input"] == "page.txt":
        article = newsparse.extract_text(page.read_text(encoding="utf-8"), **options)
    else:
        article = newsparse.extract(page.read_bytes(), **options)
    return pruned(article.model_dump(mode="json", exclude=LEFT_OUT))


def command(folder: Path, case: dict[str, Any]) -> str:
    """The command line that prints the program's own answer, for the reviewer of a new case."""
    words = ["newsparse", str(Path("tests") / "fixtures" / "pages" / folder.name / case["input"])]
    if case["url"] is not None:
        words += ["--url", case["url"]]
    return " ".join(words)


def difference(expected: Any, actual: Any) -> str:
    """A line diff of two documents: `-` is what a reader finds, `+` what the program found; empty if they are equal."""
    before, after = (
        json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).splitlines()
        for document in (expected, actual)
    )
    return "\n".join(unified_diff(before, after, "article.json", "newsparse", n=2, lineterm=""))


def test_there_are_folders() -> None:
    """An empty or misplaced suite fails instead of passing in silence."""
    assert len(FOLDERS) >= FEWEST_FOLDERS, f"only {len(FOLDERS)} folders in {PAGES}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_case_is_well_formed(folder: Path) -> None:
    """Every case.json has the keys and forms that case.schema.json asks for, and its page is there."""
    schema = read_json(FIXTURES / "case.schema.json")
    case = read_json(folder / "case.json")
    properties = schema["properties"]
    assert set(case) == set(schema["required"])
    for key, value in case.items():
        if isinstance(value, str) and "pattern" in properties[key]:
            assert re.search(properties[key]["pattern"], value), f"{key}: {value}"
    assert case["input"] in properties["input"]["enum"]
    assert len(case["description"]) >= properties["description"]["minLength"]
    assert case["id"] == folder.name
    assert case["template"] in properties["template"]["enum"]
    assert case["tags"]
    for tag in case["tags"]:
        assert re.search(properties["tags"]["items"]["pattern"], tag), tag
    assert set(case["gaps"]) <= set(newsparse.Article.model_fields)
    assert (folder / case["input"]).is_file()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_page(folder: Path) -> None:
    """The page gives exactly the Article that its reader wrote down, but for the fields that the case names as gaps."""
    case = read_json(folder / "case.json")
    golden = folder / "article.json"
    if not golden.is_file():
        pytest.fail(
            f"{golden} is missing: write it by reading the page; what newsparse finds is printed by\n\n"
            f"    {command(folder, case)}\n",
            pytrace=False,
        )
    expected = read_json(golden)
    actual = extracted(folder, case)
    wrong = {key for key in {*expected, *actual} if expected.get(key) != actual.get(key)}
    if wrong - set(case["gaps"]):
        pytest.fail(f"{folder.name}: {case['description']}\n{difference(expected, actual)}", pytrace=False)
    closed = set(case["gaps"]) - wrong
    assert not closed, f"{folder.name}: right by now, take out of its gaps: {', '.join(sorted(closed))}"


def test_difference_shows_one_changed_value() -> None:
    """The diff names the value on both sides, and says nothing of what agrees."""
    shown = difference({"headline": "A", "kind": "article"}, {"headline": "B", "kind": "article"})
    assert '- "headline": "A"' in shown
    assert '+ "headline": "B"' in shown
