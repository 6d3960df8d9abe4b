"""`migrate`: the database's shape."""

import argparse

from bot.base import schema
from bot.base.database import alone
from bot.base.usable import usable
from bot.commands.command import WELL, Command, Wrong
from bot.settings import Settings


def _migrate(settings: Settings, options: argparse.Namespace) -> int:
    if options.draft is not None:
        return _draft(options.draft)
    before, after = _on_server(settings) if settings.on_server else _in_file(settings)
    print(_said(before, after))
    return WELL


def _said(before: str | None, after: str | None) -> str:
    if before != after:
        return f"From {before or 'nothing'} to {after}."
    if after != schema.newest():
        return f"The database stands at {after}. A newer Kith made it so, and this one can serve it as it is."
    return f"The database stands at {after}, as it should."


def _in_file(settings: Settings) -> tuple[str | None, str | None]:
    with usable(settings.database_file), alone(settings.database_file):
        return schema.migrate(settings.database_file)


def _on_server(settings: Settings) -> tuple[str | None, str | None]:
    from bot.base import server  # it takes the driver along, which nobody else needs

    return server.migrate(settings.addresses)


def _draft(why: str) -> int:
    from bot.base import drafting  # it takes the whole of Alembic along, which nobody else needs

    try:
        file = drafting.draft(why)
    except ValueError as wrong:
        raise Wrong(f"Say why: {wrong}.") from wrong
    print("Nothing has changed." if file is None else f"{file}\nA draft: read it before you keep it.")
    return WELL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--draft", metavar="WHY", help="for builders: write the next migration from what has changed in the tables"
    )


MIGRATE = Command(
    "migrate",
    "Bring the database into the shape this version of Kith needs. `run` does it by itself.",
    _migrate,
    _arguments,
)
