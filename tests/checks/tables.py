"""Every column says what becomes of it when its person asks."""

import handlers  # noqa: F401  # loads every room, and so every table
from bot.base.tables import metadata

CLASSES = {"keep", "export", "erase"}


def problems() -> list[str]:
    return [
        f"{table.name}.{column.name} is not classified (export, erase or keep)"
        for table in metadata.sorted_tables
        for column in table.columns
        if column.info.get("privacy") not in CLASSES
    ]
