"""How Alembic meets our database: on a connection that `bot.base.schema` hands it, never an address of its own.

Each step and the note that it was taken are one transaction: a step that is cut short has not begun.
"""

from typing import Any

from alembic import context

from bot.base import drafting
from bot.base.migrations import engines
from bot.base.tables import metadata


def after_step(ctx: Any, step: Any, heads: Any, run_args: Any) -> None:
    """In the same transaction: every reference leads somewhere, or the step is undone. PostgreSQL sees to that by
    itself; there, what goes with the new shape is done.
    """
    del step, run_args
    if ctx.dialect.name != "sqlite":
        context.config.attributes["after_step"](heads)
        return
    broken = ctx.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ValueError(f"after this step rows of {broken[0][0]} name rows of {broken[0][2]} that are not there")


assert engines  # with it Alembic knows what is for which engine
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_object=drafting.ours,
    render_as_batch=True,
    render_item=drafting.in_words,
    process_revision_directives=drafting.finish,
    transactional_ddl=True,
    transaction_per_migration=True,
    on_version_apply=after_step,
)
with context.begin_transaction():
    context.run_migrations()
