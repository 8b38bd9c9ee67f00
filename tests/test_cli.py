"""The command line: what is printed, what is said when something is wrong, and the exit code that goes with it."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import cli, console
from newsparse.article import Article
from newsparse.limits import Limits

SOURCE = Path(newsparse.__file__).parents[1]
PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Fähre kehrt um | Beispielbote</title></head>
<body><nav><a href="/">Start</a> <a href="/welt">Welt</a></nav><main><article><h1>Fähre kehrt um – Sturm</h1>
<p>Die Fähre nach Neuwerk ist am Montagmorgen wegen eines schweren Sturms auf halber Strecke umgekehrt, sagte die
Reederei. Alle 212 Fahrgäste kamen sicher zurück in den Hafen.</p>
<p>Am Nachmittag soll der <a href="/fahrplan">neue Fahrplan</a> veröffentlicht werden, kündigte eine Sprecherin an. Bis
dahin bleiben die Schiffe im Hafen, denn der Wind soll noch zunehmen.</p></article></main></body></html>
"""
TEXT = """Fähre kehrt um – Sturm

Die Fähre nach Neuwerk ist am Montagmorgen wegen eines schweren Sturms auf halber Strecke umgekehrt, sagte die Reederei.

Am Nachmittag soll der neue Fahrplan veröffentlicht werden, kündigte eine Sprecherin an, denn der Wind lässt nach.
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


@pytest.fixture
def text(tmp_path: Path) -> str:
    file = tmp_path / "page.txt"
    file.write_text(TEXT, encoding="utf-8")
    return str(file)


@pytest.fixture
def printed(capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., str]:
    """Run the command line in this process: it must succeed and print nothing on standard error."""

    def run(*arguments: str) -> str:
        code = cli.main(arguments)
        shown = capsysbinary.readouterr()
        assert (code, shown.err) == (0, b"")
        return shown.out.decode("utf-8")

    return run


@pytest.fixture
def refused(capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., tuple[int, str]]:
    """Run the command line in this process: it must print nothing but one line on standard error."""

    def run(*arguments: str) -> tuple[int, str]:
        code = cli.main(arguments)
        shown = capsysbinary.readouterr()
        message = shown.err.decode("utf-8")
        assert shown.out == b""
        assert message.startswith("newsparse: ")
        assert message.count("\n") == 1
        assert message.endswith("\n")
        return code, message.removeprefix("newsparse: ").rstrip("\n")

    return run


def start(*arguments: str, **options: Any) -> "subprocess.Popen[bytes]":
    """Start the command line as a process of its own, in a terminal that knows no UTF-8."""
    environment = os.environ | {"PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    command = [sys.executable, "-X", "utf8=0", "-m", "newsparse", *arguments]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.Popen(command, env=environment, **pipes)  # noqa: S603  our own command


def test_json_is_the_default(page: str, printed: Callable[..., str]) -> None:
    shown = printed(page)
    assert json.loads(shown)["headline"] == "Fähre kehrt um – Sturm"
    assert "Fähre" in shown
    assert shown.startswith('{\n  "')
    assert shown.endswith("}\n")
    assert Article.model_validate_json(shown) == newsparse.extract(PAGE.encode())


@pytest.mark.parametrize(
    ("form", "first"),
    [
        ("json", '{\n  "schema_version": "'),
        ("text", "Die Fähre nach Neuwerk"),
        ("markdown", "# Fähre kehrt um – Sturm\n"),
        ("html", '<article lang="de"'),
        ("tei", "<?xml version='1.0' encoding='UTF-8'?>\n<TEI "),
    ],
)
def test_formats(form: str, first: str, page: str, printed: Callable[..., str]) -> None:
    shown = printed(page, "--format", form)
    assert shown.startswith(first)
    assert shown.endswith("\n")
    assert not shown.endswith("\n\n")


def test_the_url_makes_links_absolute(page: str, printed: Callable[..., str]) -> None:
    article = json.loads(printed(page, "--url", "https://news.example.org/welt/faehre"))
    assert article["url"] == "https://news.example.org/welt/faehre"
    assert [link["url"] for link in article["links"]] == ["https://news.example.org/fahrplan"]


def test_a_dash_reads_standard_input(printed: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    latin = PAGE.replace('charset="utf-8"', 'charset="windows-1252"').encode("windows-1252")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(latin), encoding="ascii"))
    assert json.loads(printed("-"))["headline"] == "Fähre kehrt um – Sturm"


def test_flattened_text(text: str, printed: Callable[..., str]) -> None:
    article = Article.model_validate_json(printed(text, "--text"))
    assert article == newsparse.extract_text(TEXT)
    assert article.headline == "Fähre kehrt um – Sturm"


def test_flattened_text_may_begin_with_a_byte_order_mark(tmp_path: Path, printed: Callable[..., str]) -> None:
    file = tmp_path / "bom.txt"
    file.write_text(TEXT, encoding="utf-8-sig")
    assert Article.model_validate_json(printed(str(file), "--text")) == newsparse.extract_text(TEXT)


@pytest.mark.parametrize("now", ["2026-11-02T08:00:00+01:00", "2026-11-02T08:00:00Z"])
def test_relative_dates_count_from_now(now: str, tmp_path: Path, printed: Callable[..., str]) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE.replace("</h1>", "</h1><time>vor 2 Stunden</time>"), encoding="utf-8")
    assert json.loads(printed(str(file)))["published"] is None
    assert json.loads(printed(str(file), "--now", now))["published"].startswith("2026-11-02T06:00")


def test_explain_prints_the_explanation(page: str, printed: Callable[..., str]) -> None:
    shown = printed(page, "--explain")
    assert json.loads(shown) == json.loads(newsparse.explain(PAGE.encode()).model_dump_json())
    assert "Fähre" in shown


def test_explain_as_a_table(page: str, printed: Callable[..., str]) -> None:
    blocks, _, fields = printed(page, "--explain", "--format", "text").partition("\n\n")
    explanation = newsparse.explain(PAGE.encode())
    lines = blocks.split("\n")
    assert len(lines) == len(explanation.blocks)
    for line, block in zip(lines, explanation.blocks, strict=True):
        assert line.startswith(str(block.role))
        assert block.reason in line
        assert block.path in line
        assert line.endswith(block.text[:60].strip())
    assert "headline" in fields
    assert '"Fähre kehrt um – Sturm"' in fields


def test_explain_takes_flattened_text(text: str, printed: Callable[..., str]) -> None:
    shown = json.loads(printed(text, "--text", "--explain"))
    assert shown == json.loads(newsparse.explain(TEXT, flattened=True).model_dump_json())


@pytest.mark.parametrize("form", ["text", "table"])
def test_a_page_cannot_steer_the_terminal(form: str, tmp_path: Path, printed: Callable[..., str]) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE.replace("Sturms", "Sturms\x1b]0;owned\x07\x9b2J"), encoding="utf-8")
    shown = printed(str(file), "--format", "text", *(["--explain"] if form == "table" else []))
    assert [letter for letter in shown if letter != "\n" and not letter.isprintable() and not letter.isspace()] == []


def test_the_version(printed: Callable[..., str]) -> None:
    assert printed("--version").startswith("newsparse ")


def test_help_names_every_exit_code(printed: Callable[..., str]) -> None:
    shown = printed("--help")
    codes = [code for name, code in vars(console).items() if name.startswith("EXIT_")]
    assert set(codes) <= {int(word) for word in shown.replace(",", " ").split() if word.isdigit()}
    assert len(codes) == len(set(codes))


def test_the_schema_describes_what_is_printed(page: str, printed: Callable[..., str]) -> None:
    schema, article = json.loads(printed("--schema")), json.loads(printed(page))
    assert set(article) == set(schema["properties"])
    assert schema["version"] == article["schema_version"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "name a page"),
        (("a.html", "b.html"), "b.html"),
        (("a.html", "--format", "pdf"), "invalid choice: 'pdf'"),
        (("a.html", "--form", "text"), "--form"),
        (("a.html", "--now", "yesterday"), "not an ISO 8601 time"),
        (("a.html", "--url"), "expected one argument"),
        (("a.txt", "--text", "--url", "https://example.org/"), "--url has no use with --text"),
        (("a.html", "--explain", "--format", "tei"), "--explain prints json or text"),
        (("a.html", "--bad\noption"), "--bad option"),
    ],
)
def test_usage_errors(arguments: tuple[str, ...], message: str, refused: Callable[..., tuple[int, str]]) -> None:
    code, said = refused(*arguments)
    assert code == console.EXIT_USAGE
    assert message in said
    assert said.endswith("(see newsparse --help)")


@pytest.mark.parametrize("name", ["missing.html", ".", "nul\x00.html", "line\nbreak\x1b[2J\ud800.html"])
def test_unreadable_files(name: str, refused: Callable[..., tuple[int, str]]) -> None:
    code, said = refused(name)
    assert code == console.EXIT_UNREADABLE
    assert said.startswith("cannot read ")


@pytest.mark.parametrize(
    ("content", "options", "code"),
    [
        (b"", (), console.EXIT_EMPTY),
        (b" \n\t ", (), console.EXIT_EMPTY),
        (b" \n\t ", ("--explain",), console.EXIT_EMPTY),
        (b" \n\t ", ("--text",), console.EXIT_EMPTY),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", (), console.EXIT_NOT_HTML),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), (), console.EXIT_NOT_HTML),
        (b"PK\x03\x04" + bytes(100), ("--explain",), console.EXIT_NOT_HTML),
        (b"caf\xe9 au lait", ("--text",), console.EXIT_NOT_HTML),
    ],
)
def test_files_that_are_no_pages(
    content: bytes, options: tuple[str, ...], code: int, tmp_path: Path, refused: Callable[..., tuple[int, str]]
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(content)
    got, said = refused(str(file), *options)
    assert got == code
    assert "page.html" in said


def test_files_that_are_too_large(
    tmp_path: Path, refused: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsparse.limits.Limits", lambda: Limits(max_bytes=1_000))
    file = tmp_path / "page.html"
    file.write_bytes(b"<p>x" * 1_000)
    code, said = refused(str(file))
    assert code == console.EXIT_TOO_LARGE
    assert said.endswith("the page has more than 1000 bytes")


def test_standard_input_may_be_closed(refused: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert refused("-") == (console.EXIT_UNREADABLE, "standard input is closed")


def test_ctrl_c_ends_quietly(page: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(newsparse, "extract", interrupted)
    assert cli.main([page]) == console.EXIT_INTERRUPTED
    assert capsys.readouterr() == ("", "")


def test_a_terminal_without_utf_8_gets_utf_8(page: str) -> None:
    with start(page, "--format", "markdown") as process:
        output, errors = process.communicate()
    assert output.decode("utf-8").startswith("# Fähre kehrt um – Sturm\n")
    assert errors == b""


def test_a_terminal_without_utf_8_gets_the_error(tmp_path: Path) -> None:
    with start(str(tmp_path / "Fähre.html")) as process:
        output, errors = process.communicate()
    assert process.returncode == console.EXIT_UNREADABLE
    assert output == b""
    assert errors.startswith(b"newsparse: cannot read ")
    assert errors.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [("--help",), ("--schema",), ("-",)])
def test_a_closed_pipe_ends_quietly(arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        with start(*arguments, stdout=writer) as process:
            _, errors = process.communicate(PAGE.encode())
    finally:
        os.close(writer)
    assert (process.returncode, errors) == (console.EXIT_CLOSED_PIPE, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_reported() -> None:
    with Path("/dev/full").open("wb") as full, start("--schema", stdout=full) as process:
        _, errors = process.communicate()
    assert process.returncode == console.EXIT_UNWRITABLE
    assert errors == b"newsparse: cannot write the output: No space left on device\n"


def test_help_does_not_wait_for_what_it_does_not_need() -> None:
    program = "import sys; from newsparse import cli; cli.main(['--help']); sys.exit('dateparser' in sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(SOURCE)}
    subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)  # noqa: S603
