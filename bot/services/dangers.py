"""What the team does about a danger: seen by whom, and what was done, in writing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.mission_locale.alerts import LONGEST_NOTE, Alert, AlertClosed, AlertSeen, NoteMissing
from bot.mission_locale.errors import UnknownConversation
from bot.services.ports import Clock, Counsellor, Database, Signals, UnitOfWork


@dataclass(frozen=True)
class SeenAlert:
    """An alert with the names of those who saw and closed it."""

    alert: Alert
    seen_by: str | None
    closed_by: str | None


class Dangers:
    """Acknowledging and closing alerts; each is done once, by a named counsellor."""

    def __init__(self, database: Database, clock: Clock, signals: Signals) -> None:
        self._database = database
        self._clock = clock
        self._signals = signals

    def acknowledge(self, conversation_id: str, counsellor: Counsellor) -> None:
        """« Vu par … »; AlertSeen when a colleague was quicker, AlertClosed when there is nothing to see."""
        now = self._clock()
        with self._database.writing() as work:
            alert = _open_alert(work, conversation_id)
            if not work.alerts.see(alert.id, counsellor.id, now) and alert.seen_by != counsellor.id:
                raise AlertSeen
            work.counsellors.audit(counsellor.id, "danger_seen", conversation_id, now)
        self._wake(conversation_id)

    def close(self, conversation_id: str, counsellor: Counsellor, note: str) -> None:
        """Close with what was done, which must be said; whoever closes has seen it."""
        note, now = note.strip()[:LONGEST_NOTE], self._clock()
        if not note:
            raise NoteMissing
        with self._database.writing() as work:
            alert = _open_alert(work, conversation_id)
            work.alerts.see(alert.id, counsellor.id, now)
            if not work.alerts.close(alert.id, counsellor.id, note, now):
                raise AlertClosed
            work.counsellors.audit(counsellor.id, "danger_closed", conversation_id, now)
        self._wake(conversation_id)

    def of(self, conversation_id: str) -> Sequence[SeenAlert]:
        """The open alert of a conversation, then the closed ones, the last first."""
        with self._database.reading() as work:
            return alerts_of(work, conversation_id)

    def _wake(self, conversation_id: str) -> None:
        self._signals.changed(conversation_id)
        self._signals.changed("console")


def alerts_of(work: UnitOfWork, conversation_id: str) -> list[SeenAlert]:
    """The same inside the caller's transaction."""
    current = work.alerts.open_for(conversation_id)
    found = [*([current] if current else ()), *work.alerts.history(conversation_id)]
    return [SeenAlert(alert, name_of(work, alert.seen_by), name_of(work, alert.closed_by)) for alert in found]


def _open_alert(work: UnitOfWork, conversation_id: str) -> Alert:
    if work.conversations.get(conversation_id) is None:
        raise UnknownConversation(conversation_id)
    alert = work.alerts.open_for(conversation_id)
    if alert is None:
        raise AlertClosed
    return alert


def name_of(work: UnitOfWork, counsellor_id: str | None) -> str | None:
    """What a counsellor is called."""
    counsellor = work.counsellors.get(counsellor_id) if counsellor_id else None
    return counsellor.name if counsellor else None
