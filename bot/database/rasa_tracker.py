"""Rasa's own memory of a conversation, which an erasure must reach too."""

from sqlalchemy import Engine, inspect, text


class RasaMemory:
    """Deletes from the table in which Rasa's SQL tracker store keeps its events."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def forget(self, conversation_id: str) -> int:
        """Delete every event of a conversation; gives how many there were."""
        if not inspect(self._engine).has_table("events"):
            return 0
        with self._engine.begin() as connection:
            deleted = connection.execute(
                text("DELETE FROM events WHERE sender_id = :conversation"), {"conversation": conversation_id}
            )
        return deleted.rowcount
