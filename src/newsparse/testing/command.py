"""`newsparse fixtures` and `newsparse fixture`: arguments come in, the kit does as they say, the outcome is printed."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from newsparse.console import EXIT_OTHER, EXIT_UNREADABLE, EXIT_USAGE, CommandError, Parser, note, time_argument, write
from newsparse.errors import NewsparseError
from newsparse.testing.case import Case, load_cases, read_case
from newsparse.testing.draft import Given, update_golden, write_draft
from newsparse.testing.export import export
from newsparse.testing.listing import listing, summary
from newsparse.testing.match import differences
from newsparse.testing.program import SECONDS, Answer, answers, newsparse_answer, program_answer
from newsparse.testing.score import Report, report
from newsparse.testing.table import as_json, as_table

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"
# Progress that nobody watches is told in steps of so many cases.
STEP = 20
CHECK = """\
Without a command newsparse itself is checked, its known gaps left out. A COMMAND is started once for each case: the
page on standard input, the case's URL as {url} in an argument or as the last one, CASE_ID, CASE_INPUT, CASE_URL,
CASE_CONTENT_TYPE and CASE_NOW in the environment. It prints one JSON object with any of an Article's fields, or text or
paragraphs; what it never gives is not scored.

exit codes: 0 all is right, 1 something is wrong or cannot be run, 2 the command line is wrong
"""
DRAFTED = """\
{folder} is a draft. To make it a fixture:
  1. Read the page, and correct article.json field by field: it holds what newsparse found, not what is right.
  2. Fill in case.json: description (what the page shows, in one sentence), script, template, tags; until then it is
     refused. Name in gaps the fields that newsparse gets wrong.
  3. Cut the page down to what shows it. If others will see it, invent its words, names and hosts anew.
  4. newsparse fixtures check --folder {into}
"""


def run(given: Sequence[str]) -> int:
    """Run `newsparse fixture …` or `newsparse fixtures …` and give the exit code.

    >>> run(["fixtures", "check", "--tags", "input.xhtml", "--fields", "headline"])
    cases: 1; values right: 1 of 1 (100.0 %)
    <BLANKLINE>
    field     cases  right      %  precision  recall
    headline      1      1  100.0      100.0   100.0
    0
    """
    words, command = (given, None) if "--" not in given else _split(given)
    options = _parser().parse_args(words)
    options.command = command
    try:
        code: int = options.act(options)
    except NewsparseError as error:
        raise CommandError(str(error), EXIT_OTHER) from error
    except OSError as error:
        raise CommandError(f"{error.filename}: {error.strerror}", EXIT_UNREADABLE) from error
    return code


def _split(given: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    at = list(given).index("--")
    return given[:at], given[at + 1 :]


def _parser() -> Parser:
    parser = Parser(prog="newsparse", allow_abbrev=False)
    groups = parser.add_subparsers(required=True)
    suite = groups.add_parser("fixtures").add_subparsers(required=True)
    _add_list(suite)
    _add_export(suite)
    _add_check(suite)
    _add_new(groups.add_parser("fixture").add_subparsers(required=True))
    return parser


def _add_list(commands: Commands) -> None:
    parser = commands.add_parser("list", help="print which cases there are")
    _add_choice(parser)
    parser.add_argument("--summary", action="store_true", help="print how many there are of each kind")
    parser.set_defaults(act=_list)


def _add_export(commands: Commands) -> None:
    parser = commands.add_parser("export", help="write the suite as plain files")
    parser.add_argument("into", metavar="DIR", type=Path, help="a new or empty folder")
    parser.set_defaults(act=_export)


def _add_check(commands: Commands) -> None:
    parser = commands.add_parser(
        "check",
        help="run newsparse or another program over the suite",
        usage="newsparse fixtures check [options] [-- COMMAND ...]",
        epilog=CHECK,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_choice(parser)
    parser.add_argument("--count-gaps", action="store_true", help="count newsparse's known gaps as wrong")
    parser.add_argument("--json", action="store_true", help="print all figures as JSON")
    parser.add_argument("--diff", action="store_true", help="print how each wrong field differs instead of the tables")
    parser.add_argument("--jobs", type=_count, default=os.cpu_count() or 1, help="programs at a time (%(default)s)")
    parser.add_argument("--timeout", type=float, default=SECONDS, help="seconds for one case (%(default)g)")
    parser.set_defaults(act=_check)


def _count(text: str) -> int:
    """A number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"not a number from 1: {text!r}")
    return int(text)


def _add_choice(parser: argparse.ArgumentParser) -> None:
    """The options that choose cases."""
    parser.add_argument("--folder", type=Path, help="a folder of cases of your own, instead of newsparse's suite")
    parser.add_argument("--tags", nargs="+", default=(), metavar="TAG", help="only cases with one of these tags")
    parser.add_argument("--fields", nargs="+", default=(), metavar="FIELD", help="only these fields")
    parser.add_argument("--input", choices=("html", "text"), help="only cases of raw HTML, or of flattened text")


def _add_new(commands: Commands) -> None:
    parser = commands.add_parser(
        "new",
        help="write a page's folder for review",
        usage="newsparse fixture new PAGE.html --url URL --into DIR [options]\n"
        "       newsparse fixture new --update FOLDER ...",
    )
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE.html", help="the page, or folders to --update")
    parser.add_argument("--into", type=Path, metavar="DIR", help="the folder of cases in which the page gets its own")
    parser.add_argument("--id", help="a name for the behaviour that it shows (the file's name)")
    parser.add_argument("--url", help="the address that the page was loaded from")
    parser.add_argument("--content-type", help="the HTTP header that it came with")
    parser.add_argument("--now", type=time_argument, metavar="TIME", help="ISO 8601 time of the download")
    parser.add_argument("--text", action="store_true", help="the page is already flattened to text, in UTF-8")
    parser.add_argument("--update", action="store_true", help="rewrite article.json with what newsparse finds")
    parser.set_defaults(act=_new)


def _cases(options: argparse.Namespace, fields: Sequence[str] = ()) -> tuple[Case, ...]:
    cases = load_cases(options.folder, tags=options.tags, fields=fields)
    return tuple(case for case in cases if options.input in (None, "text" if case.is_text else "html"))


def _list(options: argparse.Namespace) -> int:
    cases = _cases(options, options.fields)
    write(summary(cases) if options.summary else listing(cases))
    return 0


def _export(options: argparse.Namespace) -> int:
    count = export(options.into)
    write(f"{count} cases are in {options.into / 'pages'}; {options.into / 'README.md'} says how to run them\n")
    return 0


def _check(options: argparse.Namespace) -> int:
    """Ask the program for each case, telling how far it is, and print what came of it."""
    found = tuple(_asked(_cases(options), options))
    result = report(found, fields=options.fields, without_gaps=not (options.command or options.count_gaps))
    if options.diff:
        write("".join(_diffs(result)))
    else:
        write(as_json(result) if options.json else as_table(result))
    failed = result.wrong or not result.fields or any(answer.error for answer in found)
    return int(bool(failed))


def _asked(cases: Sequence[Case], options: argparse.Namespace) -> Iterator[Answer]:
    """The answers, with a note of how many there are so far."""
    if options.command:
        ask = partial(program_answer, command=options.command, seconds=options.timeout)
        found = answers(cases, ask, options.jobs)
    else:
        found = map(newsparse_answer, cases)
    terminal = sys.stderr is not None and sys.stderr.isatty()
    for count, answer in enumerate(found, start=1):
        yield answer
        if terminal:
            note(f"\r{count} of {len(cases)}" + ("\n" if count == len(cases) else ""))
        elif options.command and (count % STEP == 0 or count == len(cases)):
            note(f"{count} of {len(cases)}\n")


def _diffs(result: Report) -> Iterator[str]:
    """For each case with wrong fields its id, and how each of them differs."""
    for answer in result.answers:
        if wrong := result.wrong.get(answer.case.id):
            shown = differences(answer.case, answer.found, fields=wrong).values()
            yield "\n".join((f"{answer.case.id}: {answer.error or answer.case.description}", *shown, "", ""))


def _new(options: argparse.Namespace) -> int:
    """Write a draft for the page, or new goldens for the folders."""
    if os.environ.get("CI", "").lower() not in ("", "0", "false"):
        raise CommandError("CI is set: a golden is written by a person who then reads it", EXIT_USAGE)
    if options.update:
        for folder in options.pages:
            changed = update_golden(read_case(folder))
            count = f"{len(changed)} field{'' if len(changed) == 1 else 's'} changed"
            write("\n".join((f"{folder}: {count}", *changed.values(), "")))
        return 0
    if options.into is None or len(options.pages) != 1:
        raise CommandError("name one page, and with --into the folder of cases that it is for", EXIT_USAGE)
    page = options.pages[0]
    given = Given(options.url, options.content_type, options.now, options.text)
    folder = write_draft(page.read_bytes(), given, options.id or page.stem.lower(), options.into)
    write(DRAFTED.format(folder=folder, into=options.into))
    return 0
