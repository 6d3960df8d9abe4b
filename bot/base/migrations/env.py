"""How Alembic meets our database: on a connection that `bot.base.schema` hands it, never an address of its own.

Each step and the note that it was taken are one transaction: a step that is cut short has not begun.
"""

from typing import Any

from alembic import context

from bot.base import drafting
from bot.base.migrations import engines
from bot.base.tables import metadata


def require_sound(ctx: Any, step: Any, heads: Any, run_args: Any) -> None:
    """After a step: every reference leads somewhere, or the step is undone. PostgreSQL sees to it by itself."""
    del step, heads, run_args
    if ctx.dialect.name != "sqlite":
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
    on_version_apply=require_sound,
)
with context.begin_transaction():
    context.run_migrations()
