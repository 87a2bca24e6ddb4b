"""Alembic's way in: always over a connection that `bot.database.migrate` opened."""

from alembic import context

from bot.database import (  # noqa: F401 - their tables join the metadata
    tables_answers,
    tables_appointments,
    tables_floor,
    tables_links,
    tables_telegram,
    tables_workshops,
)
from bot.database.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, compare_type=True)

with context.begin_transaction():
    context.run_migrations()
