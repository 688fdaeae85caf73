"""Many things in parts: the memory of one part serves them all."""

from __future__ import annotations

from collections.abc import Iterator


def slices(count: int, size: int) -> Iterator[slice]:
    """The slices that cover `count` items, each of `size` items but for the last."""
    return (slice(start, min(start + size, count)) for start in range(0, count, size))
