"""The documents say what the code does: the list of fields, the shown output, the example session, the links."""

import doctest
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, cli
from newsparse.testing import load_cases

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md"), *ROOT.glob("tests/fixtures/*.md")]
)

FIELDS = sorted([*Article.model_fields, *Article.model_computed_fields])
DEMO = re.compile(r"^python3 -m venv .*\.venv/bin/newsparse (?P<arguments>.+)$", re.MULTILINE)
FENCED = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_readme_lists_every_field_once() -> None:
    table = README.partition("## What an Article holds\n")[2].partition("\n## ")[0]
    assert sorted(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == FIELDS


def test_the_field_guide_describes_every_field_once() -> None:
    guide = (ROOT / "docs" / "fields.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^### `(\w+)`$", guide, re.MULTILINE)) == FIELDS
    entries = re.split(r"^### .*$", guide, flags=re.MULTILINE)[1:]
    assert all("- **Sources**: " in entry and "- **Limits**: " in entry for entry in entries)


def test_the_readme_shows_what_its_command_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = DEMO.search(README)
    assert command is not None
    monkeypatch.chdir(ROOT)
    assert cli.main(shlex.split(command["arguments"])) == 0
    (shown,) = (block["body"] for block in FENCED.finditer(README) if block["language"] == "markdown")
    assert shown == capsys.readouterr().out


@pytest.mark.parametrize("number", range(len(re.findall(r"^```pycon$", README, re.MULTILINE))))
def test_the_readme_sessions_run(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    sessions = [block["body"] for block in FENCED.finditer(README) if block["language"] == "pycon"]
    example = doctest.DocTestParser().get_doctest(sessions[number], {}, f"README session {number}", "README.md", 0)
    runner = doctest.DocTestRunner()
    output: list[str] = []
    runner.run(example, out=output.append)
    assert runner.tries > 0
    assert output == []


def test_the_downstream_test_of_the_fixture_guide_passes() -> None:
    guide = (ROOT / "docs" / "fixtures.md").read_text(encoding="utf-8")
    names: dict[str, Any] = {}
    exec(FENCED.search(guide)["body"], names)  # noqa: S102  our own document
    for case in load_cases(tags=["input.encoding", "input.wrapped"]):
        names["test_case"](case)


def test_the_pipeline_names_every_module() -> None:
    listing = (
        (ROOT / "docs" / "pipeline.md")
        .read_text(encoding="utf-8")
        .partition("## The folder\n")[2]
        .partition("\n## ")[0]
    )
    modules = {path.name for path in (ROOT / "src" / "newsparse").rglob("*.py") if path.parent.name != "fields"}
    assert set(re.findall(r"\w+\.py", listing)) == modules - {"__init__.py", "__main__.py"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_to_files_resolve(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?://|#|mailto:)([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []
