"""From every shape of a SQLite file there ever was to PostgreSQL, with everybody in it: for `prove move`."""

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.base import schema
from bot.base.addresses import Addresses
from bot.simulation.proofs import migrate
from tests.commands.conftest import Command
from tests.commands.test_move import at, comes_over_from

__all__ = ["at"]


@pytest.fixture(scope="module")
def everybody(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database in which everybody lives whom a place can have."""
    folder = tmp_path_factory.mktemp("everybody")
    asyncio.run(migrate.lived_in(folder / "kith.db", few=False))
    return folder


@pytest.mark.parametrize("shape", schema.known())
def test_a_file_of_that_shape_comes_over(
    kith: Command, everybody: Path, tmp_path: Path, at: Addresses, shape: str
) -> None:
    for one in everybody.iterdir():
        shutil.copy(one, tmp_path / one.name)
    comes_over_from(kith, tmp_path / "kith.db", at, shape)
