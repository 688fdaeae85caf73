"""Many blocks on a Dask cluster: optional, for finer candidates or more homes than one machine likes.

Dask distributes, and computes again what a lost worker had; nothing of that is ours. It is handed plain bytes and
functions of its own, so that only the workers need this package: `docs/cluster.md` tells how they are started.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future, wait
from contextlib import contextmanager
from functools import cached_property, partial
from importlib import import_module
from importlib.util import find_spec
from threading import Thread
from typing import Any, Callable, TypeVar

from .. import about
from ..core.errors import Cancelled, JumelageError
from ..core.progress import CancelCheck, stop_if
from ..core.workers import Runner, handed_over

_ANSWER_S, _WORKERS_S, _ASK_S = 10.0, 30.0, 0.5
"""How long to wait for an answer of the scheduler, for a worker where there is none, and between two looks."""
_RETRIES = 2
_AHEAD, _LEAST_AHEAD = 2, 4
"""Blocks under way for each thread of the cluster, and at least."""
_FIGURES = ("pyproj",)
"""Optional modules that change the figures: a worker must have those that are here."""
_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def on_cluster(address: str) -> Runner:
    """A runner by the workers of the Dask scheduler at an address (tcp://host:8786).

    Raises `JumelageError` when Dask is not installed; the runner does when the scheduler does not answer, no worker
    is there, or a worker cannot do the work. Faults of our own that a worker finds keep their sentence.
    """
    if find_spec("distributed") is None:
        raise JumelageError("Dask is not installed here: install “distributed”, or leave SCHEDULER empty.")
    return partial(_run, address)


def _run(
    address: str, work: Callable[[_Task], _Result], tasks: Sequence[_Task], cancelled: CancelCheck
) -> Iterator[_Result]:
    """The results of `work` on each task, in their order."""
    from dask import config
    from distributed.protocol.pickle import dumps, loads
    from toolz import pipe

    parcel = Parcel(_versions(), tuple(name for name in _FIGURES if find_spec(name)), dumps(work))
    with _connected(address, cancelled) as client, _told(address):
        # a task rather than scattered data: Dask makes it anew when all that held it are lost
        with config.set({"distributed.admin.large-graph-warning-threshold": "1GB"}):
            there = client.submit(loads, dumps(parcel), pure=False, retries=_RETRIES)
        pool = client.get_executor(pure=False, retries=_RETRIES)
        watch = _Watch(client, address, cancelled)
        packed = handed_over(lambda task: pool.submit(pipe, dumps(task), there), tasks, watch.asked, watch.ahead)
        for result in packed:
            yield loads(result)


class Parcel:
    """Work as it is sent to a worker, which unpacks it once: called with a packed task, gives its packed result.

    Raises `JumelageError` on a worker that has other versions than `versions`, `ImportError` where one of `modules`
    is missing. What fails to be unpacked on the way would make Dask try for ever: hence bytes, and plain faults.
    """

    def __init__(self, versions: dict[str, str], modules: tuple[str, ...], packed: bytes) -> None:
        """Keep the work, and what it needs."""
        self._versions, self._modules, self._packed = versions, modules, packed

    def __reduce__(self) -> tuple[Any, ...]:
        """Leave out what was unpacked."""
        return Parcel, (self._versions, self._modules, self._packed)

    def __call__(self, task: bytes) -> bytes:
        """The result of a task."""
        from distributed.protocol.pickle import dumps, loads

        try:
            result: bytes = dumps(self._work(loads(task)))
        except Exception as error:  # noqa: BLE001 - whatever it is, it must reach the planner
            fault = _plain(error)
        else:
            return result
        raise fault

    @cached_property
    def _work(self) -> Callable[[Any], Any]:
        from distributed.protocol.pickle import loads

        for name, there in _versions().items():
            if there != self._versions[name]:
                raise JumelageError(
                    "A Dask worker has {name} {there}, and here is {here}: install the same on both.",
                    name=name,
                    there=there,
                    here=self._versions[name],
                )
        for name in self._modules:
            import_module(name)
        work: Callable[[Any], Any] = loads(self._packed)
        return work


def _versions() -> dict[str, str]:
    """What must be the same on all computers: this plugin, and the first number of numpy's version."""
    import numpy as np

    return {about.NAME: about.VERSION, "numpy": np.__version__.split(".")[0]}


def _plain(error: Exception) -> Exception:
    """A fault of a kind that every computer knows, without those that led to it."""
    if not isinstance(error, (JumelageError, ImportError)):
        return RuntimeError(str(error))
    error.__cause__ = error.__context__ = None
    return error


class _Watch:
    """Looks after a run: whether it was cancelled, and whether the cluster is still there."""

    def __init__(self, client: Any, address: str, cancelled: CancelCheck) -> None:
        self._client, self._address, self._cancelled = client, address, cancelled
        self._threads, self._looked, self._manned = 0, -_ASK_S, time.monotonic()

    def ahead(self) -> int:
        """How many blocks may be under way: the more threads there are, which may change."""
        self._look()
        return max(_LEAST_AHEAD, _AHEAD * self._threads)

    def asked(self) -> bool:
        """Whether the planner asked to stop; raises `JumelageError` when the cluster is gone."""
        if self._cancelled():
            return True
        self._look()
        if self._client.status in {"closing", "closed"}:
            raise _lost(self._address)
        if time.monotonic() - self._manned > _WORKERS_S:
            raise JumelageError("The Dask scheduler at {address} has no worker: start some.", address=self._address)
        return False

    def _look(self) -> None:
        """Count the threads, at times; what does not answer now may do so later."""
        if time.monotonic() - self._looked < _ASK_S:
            return
        try:
            threads = self._client.sync(self._client.scheduler.ncores, callback_timeout=_ASK_S / 2)
            self._threads = sum(threads.values())
        except Exception:  # noqa: BLE001 - whatever happens to a connection, Dask mends it or closes the client
            self._manned = time.monotonic()
        if self._threads:
            self._manned = time.monotonic()
        self._looked = time.monotonic()


@contextmanager
def _connected(address: str, cancelled: CancelCheck) -> Iterator[Any]:
    """A client of the scheduler, closed at the end.

    Opened by a thread of its own: Dask waits for ever for one that takes the call and then says nothing.
    """
    import distributed

    opening: Future[Any] = Future()
    Thread(target=_open, args=(address, opening), daemon=True).start()
    try:
        client = _opened(opening, cancelled)
    except (OSError, ValueError, distributed.TimeoutError) as error:
        raise JumelageError("No Dask scheduler answers at {address}.", address=address) from error
    finally:
        opening.cancel()
    with client:
        yield client


def _opened(opening: Future[Any], cancelled: CancelCheck) -> Any:
    """The client, once it is open; raises `OSError` when that takes too long."""
    end = time.monotonic() + _ANSWER_S
    while not wait([opening], _ASK_S).done:
        stop_if(cancelled)
        if time.monotonic() > end:
            raise OSError
    return opening.result()


def _open(address: str, opening: Future[Any]) -> None:
    """Open a client, and close it again when nobody waits for it any more."""
    import distributed

    try:
        client = distributed.Client(address, timeout=_ANSWER_S, set_as_default=False)
    except Exception as error:  # noqa: BLE001 - told by the thread that waits
        if opening.set_running_or_notify_cancel():
            opening.set_exception(error)
        return
    if opening.set_running_or_notify_cancel():
        opening.set_result(client)
    else:
        client.close()


@contextmanager
def _told(address: str) -> Iterator[None]:
    """Tell whatever fails in one sentence."""
    try:
        yield
    except (JumelageError, Cancelled):
        raise
    except ImportError as error:
        raise JumelageError(
            "A Dask worker lacks “{name}”: it needs numpy, GDAL or rasterio, pyproj, and on its PYTHONPATH the folder "
            "that holds this plugin.",
            name=error.name or error,
        ) from error
    except CancelledError as error:
        raise _lost(address) from error
    except Exception as error:
        raise JumelageError("The Dask cluster failed: {reason}", reason=error) from error


def _lost(address: str) -> JumelageError:
    return JumelageError("The Dask scheduler at {address} no longer answers.", address=address)
