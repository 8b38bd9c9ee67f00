"""A process of its own for one system: pages in, predictions out, and no page may take longer than the time allowed."""

import logging
import time
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Any, Self

from benchmarks.corpus import Page
from benchmarks.systems import SYSTEMS

PAGE_SECONDS = 20.0
START_SECONDS = 120.0
WARM_UP = b"<html><title>Warm up</title><body><p>A sentence that has imported what is imported late.</p></body></html>"


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a system found on a page, in how many seconds; `error` says why it found nothing."""

    found: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    error: str | None = None


def serve(system: str, pipe: Connection) -> None:
    """The worker's life: warm up, say so, then answer page by page until told to stop."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    answer(system, WARM_UP, "")
    pipe.send(Prediction())
    while (job := pipe.recv()) is not None:
        pipe.send(answer(system, *job))


def answer(system: str, html: bytes, url: str) -> Prediction:
    """One page through one system; whatever it raises is an error of the system."""
    start = time.perf_counter()
    try:
        found = SYSTEMS[system][1](html, url)
    except Exception as error:
        return Prediction({}, time.perf_counter() - start, f"{type(error).__name__}: {error}"[:200])
    return Prediction(found, time.perf_counter() - start)


class Worker:
    """The parent's side: starts the process, and starts another when one hangs or dies."""

    def __init__(self, system: str, page_seconds: float = PAGE_SECONDS) -> None:
        """Start nothing yet: the first page does."""
        self.system = system
        self.page_seconds = page_seconds
        self.process: SpawnProcess | None = None
        self.pipe: Connection | None = None

    def __enter__(self) -> Self:
        """The worker itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.stop()

    def predict(self, page: Page) -> Prediction:
        """What the system finds on the page, or an error after the time allowed."""
        pipe = self.pipe or self.start()
        with suppress(BrokenPipeError):  # a process that died between two pages: receive() will say so
            pipe.send((page.html, page.url))
        return self.receive(self.page_seconds)

    def start(self) -> Connection:
        """Start the process and wait until its imports are done, so that no page pays for them."""
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(self.system, theirs), daemon=True)
        self.process.start()
        theirs.close()
        if (ready := self.receive(START_SECONDS)).error:
            raise RuntimeError(f"{self.system} did not start: {ready.error}")
        return self.pipe

    def receive(self, seconds: float) -> Prediction:
        """The next prediction; a process that is late or dead is ended."""
        assert self.pipe is not None  # noqa: S101 - only called between start and stop
        try:
            if self.pipe.poll(seconds):
                received: Prediction = self.pipe.recv()
                return received
        except (EOFError, OSError):
            self.stop()
            return Prediction(error="the process died")
        self.stop()
        return Prediction(seconds=seconds, error=f"no answer in {seconds:.0f} s")

    def stop(self) -> None:
        """Kill the process, if there is one."""
        if self.process is not None and self.pipe is not None:
            self.process.kill()
            self.process.join()
            self.pipe.close()
        self.process = self.pipe = None


def predictions(system: str, pages: Iterable[Page]) -> Iterator[tuple[Page, Prediction]]:
    """Each page with what the system found on it."""
    with Worker(system) as worker:
        for page in pages:
            yield page, worker.predict(page)
