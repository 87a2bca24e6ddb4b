"""Alembic's way in: always over a connection that `bot.database.migrate` opened."""

from alembic import context

from bot.database import tables_appointments, tables_links, tables_telegram  # noqa: F401 - their tables join the metadata
from bot.database.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, compare_type=True)

with context.begin_transaction():
    context.run_migrations()
