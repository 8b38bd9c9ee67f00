"""Cases and a program come in, its answers go out: it is started once a case, with the page on standard input.

The case's URL takes the place of `{url}` in the program's arguments, or comes last where there is none. CASE_ID,
CASE_INPUT, CASE_URL, CASE_CONTENT_TYPE and CASE_NOW are set in its environment, empty where the case has no such value.
It prints one JSON object with any fields of an Article, or "text" or "paragraphs"; keys of other names are passed over.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from newsparse.errors import NewsparseError
from newsparse.testing.case import Case, FixtureError
from newsparse.testing.golden import LEFT_OUT, Document

SECONDS = 60.0


class Answer(NamedTuple):
    """What came of one case: the document that was found, or why there is none."""

    case: Case
    found: Document
    error: str | None = None


def newsparse_answer(case: Case) -> Answer:
    """What the installed newsparse makes of the case, in this process."""
    try:
        article = case.extract()
    except NewsparseError as error:
        return Answer(case, {}, f"{type(error).__name__}: {error}")
    return Answer(case, article.model_dump(mode="json", exclude=set(LEFT_OUT)))


def program_answer(case: Case, command: Sequence[str], seconds: float = SECONDS) -> Answer:
    """What the program prints for the case.

    Raises:
        FixtureError: the program cannot be started.
    """
    words = [word.replace("{url}", case.url or "") for word in command]
    if not any("{url}" in word for word in command):
        words.append(case.url or "")
    try:
        done = subprocess.run(  # noqa: S603  the caller's own command, without a shell
            words, input=case.page, capture_output=True, timeout=seconds, env=_environment(case), check=False
        )
    except subprocess.TimeoutExpired:
        return Answer(case, {}, f"no answer in {seconds:g} s")
    except OSError as error:
        raise FixtureError(f"cannot start {words[0]}: {error.strerror or error}") from error
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        return Answer(case, {}, f"exit code {done.returncode}: {last}")
    return _read(case, done.stdout)


def _environment(case: Case) -> dict[str, str]:
    stated: Mapping[str, object] = {
        "CASE_ID": case.id,
        "CASE_INPUT": case.input,
        "CASE_URL": case.url,
        "CASE_CONTENT_TYPE": case.content_type,
        "CASE_NOW": case.now.isoformat() if case.now else None,
    }
    return dict(os.environ) | {name: str(value or "") for name, value in stated.items()}


def _read(case: Case, printed: bytes) -> Answer:
    """The program's output as a document."""
    try:
        found: Any = json.loads(printed)
    except ValueError as error:
        return Answer(case, {}, f"not JSON: {error}")
    return Answer(case, found) if isinstance(found, dict) else Answer(case, {}, "not a JSON object")


def answers(cases: Sequence[Case], ask: Callable[[Case], Answer], jobs: int) -> Iterator[Answer]:
    """The answer to each case in turn, several being asked at a time."""
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        yield from pool.map(ask, cases)
