"""A new seed at each run, told at its end; SEED=… in the environment runs the same samples again."""

from __future__ import annotations

import os
import secrets

import pytest

SEED = int(os.environ["SEED"]) if os.environ.get("SEED") else secrets.randbelow(2**32)


@pytest.fixture(scope="session")
def seed() -> int:
    """Return the seed of this run."""
    return SEED


def pytest_terminal_summary(terminalreporter) -> None:
    """Tell the seed, whether all passed or not."""
    terminalreporter.write_line(f"random samples of SEED={SEED}")
