"""« Cette réponse est fausse », said beside an answer: a draft or a report, and a sentence kept without its author."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from bot.mission_locale.conversations import Author, Message, MessageKind
from bot.mission_locale.corrections import ExpectedSentence, NothingChanged, Report
from bot.mission_locale.errors import Refused, UnknownConversation
from bot.mission_locale.misunderstood import KEPT, checked, oldest_kept
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.roles import Right, may, require
from bot.services.answers import Answers
from bot.services.ports import Clock, Counsellor, Database, Signals, UnitOfWork
from bot.services.sentence_lines import as_rasa_data, without_author

LONGEST_NOTE = 1_000
TO_BE_REREAD = (
    "# Phrases de test : à relire avant de les joindre à tests/nlu. Remplacer ce qui est entre crochets ; "
    "ne jamais les joindre à data/nlu."
)


class NotAnAnswer(Refused):
    """This message answers no topic that has a text."""

    code = "not_an_answer"


class TooLong(Refused):
    """More words than anyone reads."""

    code = "too_long"


@dataclass(frozen=True)
class Doubted:
    """An answer in a conversation, and the words that led to it, without author; None when there are none to keep."""

    topic: str
    text: str
    sentence: str | None


@dataclass(frozen=True)
class Doubt:
    """What the counsellor says: the topic that should have answered, what is wrong, whether the sentence is kept."""

    expected: str
    note: str = ""
    keep_sentence: bool = True


@dataclass(frozen=True)
class Told:
    """What became of it."""

    topic: str
    text_is_wrong: bool
    reported: bool
    sentence_kept: bool


class Doubts:
    """From a conversation to the drafts and to the test sentences."""

    def __init__(self, database: Database, answers: Answers, clock: Clock, signals: Signals) -> None:
        self._database = database
        self._topics = answers.topics
        self._clock = clock
        self._signals = signals

    def is_answer(self, message: Message) -> bool:
        """Whether this message answers a topic whose text can be corrected."""
        return message.author is Author.ASSISTANT and message.topic in self._topics

    def look(self, conversation_id: str, seq: int, counsellor: Counsellor) -> Doubted:
        """What can be said wrong; that the conversation was looked at is written down."""
        require(counsellor.role, Right.REPORT_ANSWERS)
        with self._database.writing() as work:
            found = self._doubted(work, conversation_id, seq)
            work.counsellors.audit(counsellor.id, "open", conversation_id, self._clock())
        return found

    def tell(self, conversation_id: str, seq: int, doubt: Doubt, counsellor: Counsellor) -> Told:
        """Keep the sentence with the topic expected; when that topic did answer, its text is wrong: editors read so."""
        require(counsellor.role, Right.REPORT_ANSWERS)
        if len(doubt.note) > LONGEST_NOTE:
            raise TooLong
        with self._database.writing() as work:
            doubted = self._doubted(work, conversation_id, seq)
            expected = checked(doubt.expected) if doubted.sentence else doubted.topic
            sentence = doubted.sentence if doubt.keep_sentence else None
            wrong = expected == doubted.topic
            if not wrong and sentence is None:
                raise NothingChanged
            self._keep_sentence(work, sentence, expected)
            # Whoever may correct it goes straight to the draft.
            reported = wrong and not may(counsellor.role, Right.CORRECT_ANSWERS)
            if reported:
                work.answer_reports.forget(self._clock() - KEPT)
                work.answer_reports.add(self._report(doubted.topic, doubt.note, sentence, counsellor))
            work.counsellors.audit(counsellor.id, f"doubt {doubted.topic}", conversation_id, self._clock())
        self._signals.changed("console")
        return Told(doubted.topic, text_is_wrong=wrong, reported=reported, sentence_kept=sentence is not None)

    def sentences(self) -> Sequence[ExpectedSentence]:
        """The test sentences, the most frequent first."""
        with self._database.reading() as work:
            return work.expected_sentences.all()

    def export(self) -> str:
        """The test sentences in the format of tests/nlu, to be read again."""
        return as_rasa_data([(each.expected, each.text) for each in self.sentences()], TO_BE_REREAD)

    def _doubted(self, work: UnitOfWork, conversation_id: str, seq: int) -> Doubted:
        if work.conversations.get(conversation_id) is None:
            raise UnknownConversation(conversation_id)
        messages = work.conversations.messages(conversation_id)
        answer = next((message for message in messages if message.seq == seq), None)
        if answer is None or answer.topic is None or not self.is_answer(answer):
            raise NotAnAnswer
        before = [message for message in messages if message.seq < seq and message.author is Author.PERSON]
        return Doubted(answer.topic, answer.text, _sentence(before[-1]) if before else None)

    def _keep_sentence(self, work: UnitOfWork, sentence: str | None, expected: str) -> None:
        today = self._clock().astimezone(PARIS).date()
        work.expected_sentences.forget(oldest_kept(today))
        if sentence:
            work.expected_sentences.add(sentence, expected, today)

    def _report(self, topic: str, note: str, sentence: str | None, counsellor: Counsellor) -> Report:
        return Report(str(uuid4()), topic, note.strip(), sentence or "", counsellor.id, self._clock())


def _sentence(message: Message) -> str | None:
    """The words written; a button pressed is no sentence."""
    return without_author(message.text) if message.kind in (MessageKind.TEXT, MessageKind.EDIT) else None
