"""How Alembic meets our database: on a connection that `bot.base.schema` hands it, never an address of its own."""

from alembic import context

from bot.base.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
