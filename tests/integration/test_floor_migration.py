"""The sixth migration: what was owed before it is owed after it, and the way back runs."""

from pathlib import Path

from sqlalchemy import inspect, text

from bot.database.engine import make_engine
from bot.database.migrate import downgrade, upgrade

NEW = {"callbacks", "alerts", "ratings", "switches", "mails"}
CONVERSATION = (
    "INSERT INTO conversations (id, channel, peer_lookup, peer, created_at, last_seq, danger, danger_at) "
    "VALUES ('{id}', 'web', '{id}', '', '2026-11-23 09:00:00', 0, {danger})"
)
FLOOR = (
    "INSERT INTO floors (conversation_id, state, epoch, queued_at, due_at) "
    "VALUES ('{id}', '{state}', 0, '2026-11-23 09:00:00', '2026-11-23 16:00:00')"
)


def test_promises_and_dangers_made_before_are_kept_as_tasks(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    upgrade(url, "0002")
    engine = make_engine(url)
    with engine.begin() as connection:
        for name, state, danger in (
            ("left", "message_left", "NULL, NULL"),
            ("urgent", "queued", "'suicide', '2026-11-23 09:00:00'"),
            ("over", "assistant", "'suicide', '2026-11-23 09:00:00'"),
        ):
            connection.execute(text(CONVERSATION.format(id=name, danger=danger)))
            connection.execute(text(FLOOR.format(id=name, state=state)))

    upgrade(url)

    with engine.connect() as connection:
        assert ["left"] == list(connection.scalars(text("SELECT conversation_id FROM callbacks")))
        assert [("urgent", "suicide")] == [
            tuple(row) for row in connection.execute(text("SELECT conversation_id, kind FROM alerts"))
        ]
        assert set(inspect(connection).get_table_names()) >= NEW

    downgrade(url, "0002")

    with engine.connect() as connection:
        assert not NEW & set(inspect(connection).get_table_names())
        assert 3 == connection.scalar(text("SELECT count(*) FROM floors"))
    engine.dispose()
