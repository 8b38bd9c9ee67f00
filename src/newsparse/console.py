"""What the commands share: exit codes, errors that are one line, output that arrives whole or is reported.

Exit codes are part of the interface: a script can tell an empty download from a PDF without reading the message.
"""

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NoReturn

EXIT_OTHER = 1
EXIT_USAGE = 2
EXIT_UNREADABLE = 3
EXIT_EMPTY = 4
EXIT_NOT_HTML = 5
EXIT_TOO_LARGE = 6
EXIT_UNWRITABLE = 7
# What a shell reports for a program that Ctrl-C (SIGINT) or a closed pipe (SIGPIPE) ended.
EXIT_INTERRUPTED = 130
EXIT_CLOSED_PIPE = 141


class CommandError(Exception):
    """A reason to stop: what to say, and the exit code."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


class Parser(argparse.ArgumentParser):
    """A parser that reports a usage error in one line, as every other error is reported."""

    def error(self, message: str) -> NoReturn:
        """Stop with the message and where to read more."""
        raise CommandError(f"{message} (see {self.prog} --help)", EXIT_USAGE)


def time_argument(text: str) -> datetime:
    """The time that an option names."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not an ISO 8601 time such as 2026-11-02T08:00:00+01:00: {text!r}") from None


def guarded(run: Callable[[], int]) -> int:
    """Run a command and give its exit code; errors are one line on standard error, never a traceback.

    >>> guarded(lambda: 0)
    0
    """
    try:
        return run()
    except CommandError as failure:
        complain(str(failure))
        return failure.code
    except BrokenPipeError:
        _forget_output()
        return EXIT_CLOSED_PIPE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def write(text: str) -> None:
    """Print in UTF-8 whatever the terminal's encoding is, and see to it that all of it arrives."""
    if sys.stdout is None:
        raise CommandError("standard output is closed", EXIT_UNWRITABLE)
    try:
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget_output()
        raise CommandError(f"cannot write the output: {error.strerror or error}", EXIT_UNWRITABLE) from error


def complain(message: str) -> None:
    """One line on standard error, if there is one."""
    line = "".join(letter if letter.isprintable() else "?" for letter in " ".join(message.split()))
    note(f"newsparse: {line}\n")


def note(text: str) -> None:
    """Something on standard error, if there is one: progress is no reason to fail."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()


def _forget_output() -> None:
    """Send what is still buffered nowhere: the interpreter flushes once more at exit and would report the failure."""
    with suppress(OSError, ValueError, AttributeError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
