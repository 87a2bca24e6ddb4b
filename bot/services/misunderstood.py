"""Messages that were not understood: kept without authors, labelled by counsellors, given back as training lines."""

from collections.abc import Sequence
from datetime import date

from bot.mission_locale.misunderstood import (
    Misunderstood,
    NoLongerKept,
    checked,
    meanings,
    oldest_kept,
)
from bot.mission_locale.opening_hours import PARIS
from bot.services.ports import Clock, Database, Signals
from bot.services.sentence_lines import as_rasa_data, without_author

SHOWN = 30
TO_BE_REREAD = (
    "# À relire avant de joindre ces phrases à data/nlu : remplacer ce qui est entre crochets ; "
    "`make check` refuse les phrases presque identiques."
)


class Misunderstandings:
    """What the assistant did not understand, and what counsellors say it means."""

    def __init__(self, database: Database, clock: Clock, signals: Signals) -> None:
        self._database = database
        self._clock = clock
        self._signals = signals

    def keep(self, text: str, likeliest: Sequence[str]) -> None:
        """Keep the words of a message and nothing of who wrote them; a message of danger is not kept at all."""
        words = without_author(text)
        if words is None:
            return
        with self._database.writing() as work:
            work.misunderstood.forget(oldest_kept(self._today()))
            work.misunderstood.add(words, meanings(likeliest), self._today())
        self._signals.changed("console")

    def waiting(self, limit: int = SHOWN) -> Sequence[Misunderstood]:
        """What nobody has labelled yet, the most frequent first, then the newest."""
        with self._database.reading() as work:
            return work.misunderstood.waiting(limit)

    def count_waiting(self) -> int:
        """How many wait for a label."""
        with self._database.reading() as work:
            return work.misunderstood.count_waiting()

    def get(self, message_id: str) -> Misunderstood:
        """One message; NoLongerKept when it is gone."""
        with self._database.reading() as work:
            found = work.misunderstood.get(message_id)
        if found is None:
            raise NoLongerKept
        return found

    def label(self, message_id: str, label: str, counsellor_id: str) -> Misunderstood:
        """Say what a message means; a second label replaces the first. Who said it is written down."""
        now, label = self._clock(), checked(label)
        with self._database.writing() as work:
            if not work.misunderstood.label(message_id, label, counsellor_id, now):
                raise NoLongerKept
            work.counsellors.audit(counsellor_id, f"label {label}", None, now)
        self._signals.changed("console")
        return self.get(message_id)

    def discard(self, message_id: str, counsellor_id: str) -> None:
        """Throw away what teaches nothing, or tells somebody's story."""
        with self._database.writing() as work:
            if not work.misunderstood.discard(message_id):
                raise NoLongerKept
            work.counsellors.audit(counsellor_id, "discard", None, self._clock())
        self._signals.changed("console")

    def labelled(self) -> Sequence[Misunderstood]:
        """What counsellors have labelled, the most frequent first."""
        with self._database.reading() as work:
            return work.misunderstood.labelled()

    def export(self) -> str:
        """The labelled messages as Rasa's training data, in the order of the contract."""
        labelled = [(each.label or "", each.text) for each in self.labelled()]
        return as_rasa_data(labelled, TO_BE_REREAD)

    def _today(self) -> date:
        return self._clock().astimezone(PARIS).date()
