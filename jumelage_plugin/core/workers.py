"""Work on many parts at once: by the threads of this computer, or by whoever else takes tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Callable, Protocol, TypeVar

from .progress import CancelCheck, stop_if

WORKERS = 2
_ASK_S = 0.25
_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


class Runner(Protocol):
    """Whoever does work on many tasks: `in_order`, or the runner of a cluster."""

    def __call__(
        self, work: Callable[[_Task], _Result], tasks: Sequence[_Task], cancelled: CancelCheck
    ) -> Iterator[_Result]:
        """The results of `work` on each task, in their order; only a few are held at a time."""


def in_order(
    work: Callable[[_Task], _Result], tasks: Sequence[_Task], cancelled: CancelCheck, workers: int = WORKERS
) -> Iterator[_Result]:
    """The results of `work` on each task, in their order, by threads; only a few are held at a time."""
    with ThreadPoolExecutor(workers) as pool:
        yield from handed_over(lambda task: pool.submit(work, task), tasks, cancelled, lambda: workers)


def handed_over(
    submit: Callable[[_Task], Future[_Result]],
    tasks: Sequence[_Task],
    cancelled: CancelCheck,
    ahead: Callable[[], int],
) -> Iterator[_Result]:
    """The results of tasks in their order; at most as many as `ahead` says are under way or wait to be taken.

    Those under way are cancelled when the run ends before its time.
    """
    waiting: deque[Future[_Result]] = deque()
    try:
        for task in tasks:
            waiting.append(submit(task))
            while len(waiting) > ahead():
                yield _taken(waiting, cancelled)
            stop_if(cancelled)
        while waiting:
            yield _taken(waiting, cancelled)
    finally:
        for future in waiting:
            future.cancel()


def _taken(waiting: deque[Future[_Result]], cancelled: CancelCheck) -> _Result:
    """The result of the first, once it is there."""
    while not wait([waiting[0]], _ASK_S).done:
        stop_if(cancelled)
    stop_if(cancelled)
    return waiting.popleft().result()
