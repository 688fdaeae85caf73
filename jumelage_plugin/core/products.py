"""Products of small matrices and long blocks, from several threads at once."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating[Any]]

_STRIP = 512


def product(matrix: FloatArray, block: FloatArray, out: FloatArray) -> None:
    """The product (k, m) of a small matrix (k, n) and a block (n, m).

    In strips so small that BLAS starts no threads of its own: those of several workers get in each other's way.
    """
    whole = block.shape[1] - block.shape[1] % _STRIP
    if whole:
        np.matmul(matrix, _strips(block[:, :whole]), out=_strips(out[:, :whole]))
    np.matmul(matrix, block[:, whole:], out=out[:, whole:])


def _strips(block: FloatArray) -> FloatArray:
    """A view (strips, n, 512) of a block (n, m)."""
    return block.reshape(len(block), -1, _STRIP).transpose(1, 0, 2)
