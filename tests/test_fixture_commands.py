"""`newsparse fixtures` and `newsparse fixture`: listing, export, checks of any program, drafts, updates of goldens."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse import cli
from newsparse.console import EXIT_OTHER, EXIT_UNREADABLE, EXIT_USAGE
from newsparse.testing import FixtureError, load_cases, read_case
from newsparse.testing.case import home
from newsparse.testing.program import Answer
from newsparse.testing.score import report

Run = Callable[..., tuple[int, str, str]]
Program = Callable[[str], list[str]]

SUITE = load_cases()
# Cases that are quick to run and differ in what they hold.
TAGS = ("input.xhtml", "input.wrapped", "authors.several")
SOME = load_cases(tags=TAGS)
PAGE = home() / "pages" / "very-short-story" / "page.html"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The exit code of a command line, what it printed, and what it said on standard error."""

    def command(*arguments: object) -> tuple[int, str, str]:
        code = cli.main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return command


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program for `fixtures check`: Python that has the page as `page`, the URL as `url`, and prints."""

    def write(body: str) -> list[str]:
        file = tmp_path / "program.py"
        head = "import json, os, sys\npage = sys.stdin.buffer.read()\nurl = sys.argv[-1]\n"
        file.write_text(head + body, encoding="utf-8")
        return ["--", sys.executable, "-S", str(file)]

    return write


@pytest.fixture(autouse=True)
def _nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests themselves may run in CI."""
    monkeypatch.delenv("CI", raising=False)


def test_the_summary_prints_the_counts(run: Run) -> None:
    code, shown, _ = run("fixtures", "list", "--summary")
    assert code == 0
    lines = dict(line.split(": ", 1) for line in shown.splitlines())
    assert lines["cases"].startswith(f"{len(SUITE)}, of which ")
    assert lines["encodings"].startswith(f"{len({case.encoding for case in SUITE})}: utf-8 ")
    assert lines["languages"].startswith(f"{len({case.language.split('-')[0] for case in SUITE})}: en ")


def test_the_list_has_a_line_for_each_case(run: Run) -> None:
    code, shown, _ = run("fixtures", "list", "--tags", *TAGS, "--input", "html")
    assert code == 0
    assert [line.split()[0] for line in shown.splitlines()] == [case.id for case in SOME if not case.is_text]


def test_the_export_is_whole_and_byte_for_byte(run: Run, tmp_path: Path) -> None:
    code, shown, _ = run("fixtures", "export", tmp_path / "suite")
    assert (code, shown.split()[0]) == (0, str(len(SUITE)))
    index = json.loads((tmp_path / "suite" / "index.json").read_text(encoding="utf-8"))
    assert index["cases"] == [case.id for case in SUITE]
    for case in SUITE:
        for file in case.folder.iterdir():
            assert (tmp_path / "suite" / "pages" / case.id / file.name).read_bytes() == file.read_bytes()
    assert {path.name for path in (tmp_path / "suite").iterdir()} == {
        "LICENSE", "README.md", "article.schema.json", "case.schema.json", "index.json", "pages",
    }  # fmt: skip


def test_the_export_does_not_mix_suites(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old.json").touch()
    code, shown, said = run("fixtures", "export", tmp_path)
    assert (code, shown) == (EXIT_OTHER, "")
    assert "is not empty" in said


def test_newsparse_is_right_outside_its_gaps(run: Run) -> None:
    code, shown, said = run("fixtures", "check", "--tags", *TAGS)
    assert (code, said) == (0, "")
    assert shown.startswith(f"cases: {len(SOME)}; values right: ")
    assert "(100.0 %)" in shown


def test_gaps_may_be_counted(run: Run) -> None:
    code, shown, _ = run("fixtures", "check", "--count-gaps", "--json", "--tags", *TAGS)
    counted = json.loads(shown)
    assert code == int(any(case.gaps for case in SOME))
    assert {case: sorted(wrong) for case, wrong in counted["wrong"].items()} == {
        case.id: sorted(case.gaps) for case in SOME if case.gaps
    }


def test_a_program_gets_page_url_and_environment(run: Run, program: Program) -> None:
    command = program(
        "names = ('CASE_ID', 'CASE_INPUT', 'CASE_URL', 'CASE_CONTENT_TYPE', 'CASE_NOW')\n"
        "print(json.dumps({'headline': '|'.join([str(len(page)), url, *(os.environ[name] for name in names)])}))"
    )
    code, shown, said = run("fixtures", "check", "--diff", "--tags", "input.now", *command)
    (case,) = load_cases(tags=["input.now"])
    assert case.now is not None
    stated = (len(case.page), case.url, case.id, case.input, case.url, case.content_type or "", case.now.isoformat())
    assert code == 1
    assert f"+ headline: {'|'.join(map(str, stated))!r}" in shown
    assert said == "1 of 1\n"


def test_the_url_goes_where_the_command_says(run: Run, program: Program) -> None:
    command = [*program("print(json.dumps({'url': sys.argv[1].partition('=')[2]}))"), "--url={url}", "last"]
    code, shown, _ = run("fixtures", "check", "--tags", "input.xhtml", *command)
    assert code == 0
    assert "values right: 1 of 1" in shown


def test_what_a_program_never_gives_is_not_scored(run: Run, program: Program) -> None:
    """Fields that are given nowhere are left out, also within entries; a field given once is wrong where it lacks."""
    body = "print(json.dumps(KNOWN.get(os.environ['CASE_ID'], {})))"
    first, second, *_ = load_cases(tags=["authors.several"])
    known = {first.id: {"authors": [{"name": author.name} for author in first.expected.authors], "odd": 1}}
    code, shown, _ = run(
        "fixtures", "check", "--json", "--tags", "authors.several", *program(f"KNOWN = {known!r}\n{body}")
    )
    counted = json.loads(shown)
    assert code == 1
    assert list(counted["fields"]) == ["authors"]
    assert first.id not in counted["wrong"]
    assert counted["wrong"][second.id] == ["authors"]
    assert counted["behaviours"]["authors.several"]["right"] == 1


def test_text_stands_for_the_body(run: Run, program: Program) -> None:
    """Blank lines and list marks do not count, a line too many costs precision; tags of the body are scored by text."""
    (case,) = load_cases(tags=["input.xhtml"])
    text = "\n".join(f"- {line}" for line in case.expected.text.splitlines() if line)
    shown = [
        json.loads(
            run("fixtures", "check", "--json", "--tags", "input.xhtml", *program(f"print({json.dumps(found)!r})"))[1]
        )
        for found in ({"text": text}, {"text": f"{text}\nRead more"})
    ]
    lines = len(text.splitlines())
    assert shown[0]["fields"]["text"] == shown[0]["behaviours"]["input.xhtml"]
    assert shown[0]["fields"]["text"] == {
        "cases": 1, "right": 1, "expected": lines, "given": lines, "shared": lines,
    }  # fmt: skip
    assert shown[1]["fields"]["text"] == {
        "cases": 1, "right": 0, "expected": lines, "given": lines + 1, "shared": lines,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("body", "seconds", "error"),
    [
        ("sys.exit('out of paper')", 60, "exit code 1: out of paper"),
        ("print('<html>')", 60, "not JSON: "),
        ("print('[]')", 60, "not a JSON object"),
        ("import time; time.sleep(60)", 0.5, "no answer in 0.5 s"),
    ],
)
def test_a_program_that_fails_is_told(body: str, seconds: float, error: str, run: Run, program: Program) -> None:
    code, shown, _ = run("fixtures", "check", "--timeout", seconds, "--tags", "input.xhtml", *program(body))
    assert code == 1
    assert f"no answer: xhtml-with-microdata-only: {error}" in shown


def test_a_program_that_does_not_exist_is_reported(run: Run) -> None:
    code, shown, said = run("fixtures", "check", "--", "./no-such-program")
    assert (code, shown) == (EXIT_OTHER, "")
    assert said == "newsparse: cannot start ./no-such-program: No such file or directory\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("fixtures",),
        ("fixtures", "chek"),
        ("fixtures", "check", "--jobs", "0"),
        ("fixture", "new"),
        ("fixture", "new", "a.html"),
        ("fixture", "new", "a.html", "b.html", "--into", "x"),
        ("fixture", "new", "a.html", "--into", "x", "--now", "yesterday"),
    ],
)
def test_usage_errors(arguments: tuple[str, ...], run: Run) -> None:
    code, shown, said = run(*arguments)
    assert (code, shown) == (EXIT_USAGE, "")
    assert said.count("\n") == 1


def test_a_new_fixture_is_a_draft_until_it_is_filled_in(run: Run, tmp_path: Path) -> None:
    url = "https://news.example.org/elk"
    code, shown, _ = run("fixture", "new", PAGE, "--url", url, "--into", tmp_path, "--id", "elk-on-the-line")
    folder = tmp_path / "elk-on-the-line"
    assert code == 0
    assert shown.startswith(f"{folder} is a draft.")
    assert (folder / "page.html").read_bytes() == PAGE.read_bytes()
    with pytest.raises(FixtureError, match="description: "):
        read_case(folder)
    file = folder / "case.json"
    filled = json.loads(file.read_text(encoding="utf-8")) | {
        "description": "A brief of two sentences is a story.",
        "script": "Latn",
        "template": "newspaper",
        "tags": ["body"],
    }
    file.write_text(json.dumps(filled), encoding="utf-8")
    case = read_case(folder)
    assert (case.url, case.language) == (url, "sv")
    assert run("fixtures", "check", "--folder", tmp_path)[0] == 0


def test_a_new_fixture_takes_flattened_text(run: Run, tmp_path: Path) -> None:
    source = home() / "pages" / "text-very-short-notice" / "page.txt"
    assert run("fixture", "new", source, "--text", "--into", tmp_path, "--id", "short-notice")[0] == 0
    assert (tmp_path / "short-notice" / "page.txt").read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "options", "code", "message"),
    [
        ("missing.html", None, (), EXIT_UNREADABLE, "No such file"),
        ("My page.html", b"<p>x", (), EXIT_OTHER, "names no behaviour"),
        ("empty.html", b"", (), EXIT_OTHER, "the page is empty"),
        ("latin.txt", b"caf\xe9", ("--text",), EXIT_OTHER, "flattened text is UTF-8"),
        ("there.html", b"<p>x", (), EXIT_OTHER, "exists: --update rewrites"),
    ],
)
def test_pages_that_make_no_fixture(
    name: str,
    content: bytes | None,
    options: tuple[str, ...],
    code: int,
    message: str,
    run: Run,
    tmp_path: Path,
) -> None:
    (tmp_path / "cases" / "there").mkdir(parents=True)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    got, shown, said = run("fixture", "new", tmp_path / name, "--into", tmp_path / "cases", *options)
    assert (got, shown) == (code, "")
    assert message in said
    assert os.listdir(tmp_path / "cases") == ["there"]  # noqa: PTH208  names alone


def copied(case_id: str, into: Path, **values: object) -> Path:
    """A copy of a case of the suite, some fields of its article.json changed (None: taken out)."""
    folder = into / case_id
    folder.mkdir()
    for file in (home() / "pages" / case_id).iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    golden = json.loads((folder / "article.json").read_text(encoding="utf-8")) | values
    kept = {key: value for key, value in golden.items() if value is not None}
    (folder / "article.json").write_text(json.dumps(kept), encoding="utf-8")
    return folder


def test_update_rewrites_the_golden_and_tells_what_changed(run: Run, tmp_path: Path) -> None:
    folder = copied("xhtml-with-microdata-only", tmp_path, headline="Another headline")
    code, shown, _ = run("fixture", "new", "--update", folder)
    assert code == 0
    assert shown.startswith(f"{folder}: 1 field changed\n- headline: 'Another headline'\n+ headline: ")
    original = home() / "pages" / "xhtml-with-microdata-only" / "article.json"
    assert (folder / "article.json").read_bytes() == original.read_bytes()


def test_update_keeps_what_a_reader_wrote_for_a_gap(run: Run, tmp_path: Path) -> None:
    folder = copied("xhtml-with-microdata-only", tmp_path, headline="What a reader finds")
    file = folder / "case.json"
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | {"gaps": ["headline"]}), encoding="utf-8")
    assert run("fixture", "new", "--update", folder)[1] == f"{folder}: 0 fields changed\n"
    assert read_case(folder).golden["headline"] == "What a reader finds"


def test_update_makes_a_missing_golden(run: Run, tmp_path: Path) -> None:
    folder = copied("xhtml-with-microdata-only", tmp_path)
    (folder / "article.json").unlink()
    assert run("fixture", "new", "--update", folder)[0] == 0
    assert read_case(folder).golden == read_case(home() / "pages" / folder.name).golden


@pytest.mark.parametrize("arguments", [("page.html", "--into", "cases"), ("--update", "cases/a")])
def test_goldens_are_not_written_in_ci(arguments: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    code, shown, said = run("fixture", "new", *arguments)
    assert (code, shown) == (EXIT_USAGE, "")
    assert "CI is set" in said


@pytest.mark.parametrize(
    ("printed", "right"),
    [
        ("2025-09-03T06:45:00+01:00", 1),
        ("2025-09-03T06:45:00.000+0100", 1),
        ("2025-09-03T05:45:00Z", 0),
        ("2025-09-03", 0),
        ("on Wednesday", 0),
    ],
)
def test_a_time_is_right_in_any_spelling_but_not_with_another_offset(printed: str, right: int) -> None:
    case = read_case(home() / "pages" / "json-ld-broken-by-commas-and-line-breaks")
    score = report([Answer(case, {"published": printed})]).fields["published"]
    assert score.right == right
    assert score.shared == int(printed.startswith("2025-09-03"))
