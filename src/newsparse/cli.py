"""The command line: a page's file name and options come in; the Article is printed, or a line that says what is wrong.

Nothing of the pipeline is imported before the arguments are read, so `--help` and a usage error answer at once.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.console import (
    EXIT_EMPTY,
    EXIT_NOT_HTML,
    EXIT_OTHER,
    EXIT_TOO_LARGE,
    EXIT_UNREADABLE,
    EXIT_USAGE,
    CommandError,
    Parser,
    guarded,
    time_argument,
    write,
)

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.pipeline import Explanation

FORMATS = ("json", "text", "markdown", "html", "tei")
SCHEMA_ID = "urn:newsparse:schema:article"
WIDEST_TEXT = 60
WIDEST_COLUMN = 40

EPILOG = """\
newsparse fixtures --help and newsparse fixture --help: the fixture kit. A page's file of such a name is ./fixture.

exit codes:
  0  the Article was printed
  1  newsparse refused the page for another reason
  2  the command line is wrong
  3  the file cannot be read
  4  the page is empty
  5  the page is not HTML (with --text: not UTF-8 text)
  6  the page is too large
  7  the output cannot be written
  130 interrupted, 141 the reader of the output went away
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give the exit code.

    >>> main(["--format", "markdown", "tests/no-such-page.html"])
    3
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    return guarded(lambda: _run(given))


def _run(given: list[str]) -> int:
    """Read the arguments, print what they ask for, and give the exit code."""
    if given and given[0] in ("fixture", "fixtures"):
        from newsparse.testing.command import run  # noqa: PLC0415  see the head of this file

        return run(given)
    parser = _parser()
    options = parser.parse_args(given)
    if options.help:
        write(parser.format_help())
    elif options.version:
        write(f"newsparse {_version()}\n")
    elif options.schema:
        write(_schema())
    else:
        _check(parser, options)
        write(_answer(options))
    return 0


def _parser() -> Parser:
    """The options; --help and --version are ordinary flags, so that all output is written in one place."""
    parser = Parser(
        prog="newsparse",
        usage="newsparse PAGE.html [--url URL] [--format FORMAT] [--text] [--now TIME] [--explain]",
        description="Print the article of a news page: headline, byline, dates, body, pictures, related links.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
        allow_abbrev=False,
    )
    parser.add_argument("page", metavar="PAGE.html", nargs="?", help="the page's file; - reads standard input")
    parser.add_argument("--url", help="the address that the page was loaded from; makes relative links absolute")
    parser.add_argument("--format", choices=FORMATS, default="json", help="what to print: %(choices)s (%(default)s)")
    parser.add_argument("--text", action="store_true", help="the input is a page already flattened to text, in UTF-8")
    parser.add_argument("--now", type=time_argument, metavar="TIME", help="ISO 8601 time that '2 hours ago' is before")
    parser.add_argument(
        "--explain", action="store_true", help="print every block's role and why, as json or as a table (text)"
    )
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of the json format and exit")
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument("-h", "--help", action="store_true", help="print this help and exit")
    return parser


def _check(parser: Parser, options: argparse.Namespace) -> None:
    """Refuse combinations that have no meaning."""
    if options.page is None:
        parser.error("name a page, or - for standard input")
    if options.text and options.url is not None:
        parser.error("--url has no use with --text: flattened text has no links")
    if options.explain and options.format not in ("json", "text"):
        parser.error(f"--explain prints json or text, not {options.format}")


def _answer(options: argparse.Namespace) -> str:
    """What to print for a page."""
    from newsparse.errors import (  # noqa: PLC0415  see the head of this file
        EmptyInputError,
        InvalidArgumentError,
        NewsparseError,
        NotHTMLError,
        TooLargeError,
    )

    codes: dict[type[NewsparseError], int] = {
        EmptyInputError: EXIT_EMPTY,
        NotHTMLError: EXIT_NOT_HTML,
        TooLargeError: EXIT_TOO_LARGE,
        InvalidArgumentError: EXIT_USAGE,
    }
    page = _read(options.page)
    try:
        if options.explain:
            explanation = _explain(page, options)
            return _table(explanation) if options.format == "text" else explanation.model_dump_json(indent=2) + "\n"
        return _formatted(_extract(page, options), options.format)
    except NewsparseError as error:
        code = codes.get(type(error), EXIT_OTHER)
        raise CommandError(f"{options.page}: {error}", code) from error


def _read(name: str) -> bytes:
    """The bytes of the file, or of standard input for `-`; no more than one too many of what is allowed."""
    from newsparse.limits import Limits  # noqa: PLC0415  see the head of this file

    most = Limits().max_bytes
    try:
        if name == "-":
            if sys.stdin is None:
                raise CommandError("standard input is closed", EXIT_UNREADABLE)
            page = sys.stdin.buffer.read(most + 1)
        else:
            with Path(name).open("rb") as file:
                page = file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise CommandError(f"cannot read {name}: {reason}", EXIT_UNREADABLE) from error
    if len(page) > most:
        raise CommandError(f"{name}: the page has more than {most} bytes", EXIT_TOO_LARGE)
    return page


def _extract(page: bytes, options: argparse.Namespace) -> "Article":
    import newsparse  # noqa: PLC0415  see the head of this file

    if options.text:
        return newsparse.extract_text(_decoded(page, options.page), now=options.now)
    return newsparse.extract(page, url=options.url, now=options.now)


def _explain(page: bytes, options: argparse.Namespace) -> "Explanation":
    import newsparse  # noqa: PLC0415  see the head of this file

    if options.text:
        return newsparse.explain(_decoded(page, options.page), flattened=True, now=options.now)
    return newsparse.explain(page, url=options.url, now=options.now)


def _decoded(page: bytes, name: str) -> str:
    """Flattened text declares no encoding, so it is UTF-8 or refused."""
    try:
        return page.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(f"{name}: not UTF-8 text: byte {error.start} cannot be decoded", EXIT_NOT_HTML) from error


def _formatted(article: "Article", form: str) -> str:
    """The Article in one of the formats, ending in a line break."""
    from newsparse.output.inline import clean  # noqa: PLC0415  see the head of this file

    match form:
        case "json":
            text = article.model_dump_json(indent=2)
        case "markdown":
            text = article.to_markdown()
        case "html":
            text = article.to_html()
        case "tei":
            text = article.to_tei()
        case _:
            text = clean(article.text)  # a page must not be able to send escape sequences to a terminal
    return text.rstrip("\n") + "\n" if text else ""


def _table(explanation: "Explanation") -> str:
    """The explanation for a reader's eye: a line for each block, then each field with the values that lost."""
    return "".join(f"{line.rstrip()}\n" for line in (*_block_lines(explanation), "", *_field_lines(explanation)))


def _block_lines(explanation: "Explanation") -> Iterator[str]:
    """Role, reason, path and the first words of each block, the first three in columns."""
    rows = [
        tuple(_short(str(cell)) for cell in (block.role, block.reason, block.path, block.text[: WIDEST_TEXT + 1]))
        for block in explanation.blocks
    ]
    widths = [min(WIDEST_COLUMN, max((len(row[column]) for row in rows), default=0)) for column in range(3)]
    for row in rows:
        columns = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join((*columns, row[3][:WIDEST_TEXT]))


def _field_lines(explanation: "Explanation") -> Iterator[str]:
    """For each field the value chosen, and indented the values that lost: source, place, confidence, value."""
    article = explanation.article
    for name, found in article.provenance.items():
        yield _field_line(name, found.source, found.where, found.confidence, getattr(article, name, None))
        for lost in found.rejected:
            yield _field_line(f"  not {name}", lost.source, lost.where, lost.confidence, lost.value)


def _field_line(name: str, source: str, where: str, confidence: float, value: object) -> str:
    from newsparse.article import as_json  # noqa: PLC0415  see the head of this file

    shown = _short(json.dumps(as_json(value), ensure_ascii=False))
    return f"{name}  {source}  {_short(where)}  {confidence:.2f}  {shown[: 2 * WIDEST_TEXT]}"


def _short(text: str) -> str:
    """The text on one line, without what could steer a terminal."""
    from newsparse.output.inline import one_line  # noqa: PLC0415  see the head of this file

    return one_line(text).strip()


def _schema() -> str:
    """The JSON Schema of what `--format json` prints."""
    from newsparse.article import SCHEMA_VERSION, Article  # noqa: PLC0415  see the head of this file

    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{SCHEMA_ID}:{SCHEMA_VERSION}",
    }
    schema = head | Article.model_json_schema(mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  takes longer than all other imports

    try:
        return version("newsparse")
    except PackageNotFoundError:
        return "(not installed)"
