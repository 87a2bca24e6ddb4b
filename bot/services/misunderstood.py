"""Messages that were not understood: kept without authors, labelled by counsellors, given back as training lines."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from bot.language.anonymous import says_something, without_personal_data
from bot.mission_locale.danger import danger_in
from bot.mission_locale.misunderstood import (
    LABELS,
    Misunderstood,
    NoLongerKept,
    checked,
    meanings,
    oldest_kept,
)
from bot.mission_locale.opening_hours import PARIS
from bot.services.ports import Clock, Database, Signals

SHOWN = 30
TO_BE_REREAD = (
    "# À relire avant de joindre ces phrases à data/nlu : remplacer ce qui est entre crochets ; "
    "`make check` refuse les phrases presque identiques."
)
_ANNOTATION = re.compile(r"\](?=[({\[])")
_NOT_FOR_FILES = ("Cc", "Cs", "Cn", "Co")


class Misunderstandings:
    """What the assistant did not understand, and what counsellors say it means."""

    def __init__(self, database: Database, clock: Clock, signals: Signals) -> None:
        self._database = database
        self._clock = clock
        self._signals = signals

    def keep(self, text: str, likeliest: Sequence[str]) -> None:
        """Keep the words of a message and nothing of who wrote them; a message of danger is not kept at all."""
        if danger_in(text):
            return
        words = _on_one_line(without_personal_data(text))
        if not says_something(words):
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
        found = self.labelled()
        blocks = [_block(label, [each.text for each in found if each.label == label]) for label in LABELS]
        body = "\n".join(block for block in blocks if block)
        return f'{TO_BE_REREAD}\nversion: "3.1"\n\nnlu:{f"\n{body}" if body else " []\n"}'

    def _today(self) -> date:
        return self._clock().astimezone(PARIS).date()


def _block(label: str, texts: Sequence[str]) -> str:
    lines = "".join(f"      - {_as_example(text)}\n" for text in texts)
    return f"  - intent: {label}\n    examples: |\n{lines}" if lines else ""


def _as_example(text: str) -> str:
    """The line with which Rasa reads these words: «[words](name)» would be an annotation."""
    return _ANNOTATION.sub("] ", text)


def _on_one_line(text: str) -> str:
    """Single spaces, and none of the signs that no file of text may hold."""
    kept = "".join(sign for sign in text if sign.isspace() or unicodedata.category(sign) not in _NOT_FOR_FILES)
    return " ".join(kept.split())
