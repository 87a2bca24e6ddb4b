"""« Cette réponse est fausse »: what is kept of it, for whom, and what is not kept."""

import pytest
import yaml

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Author, Channel, Choice, IncomingMessage, MessageKind, Reply
from bot.mission_locale.corrections import NothingChanged
from bot.mission_locale.errors import UnknownConversation
from bot.mission_locale.misunderstood import KEPT, UnknownLabel
from bot.services.doubts import Doubt, NotAnAnswer, TooLong
from bot.services.ports import Saying
from tests.integration.correction_setting import LINA, NADIA, TOPIC, Process, start


@pytest.fixture
def process(database: SqlDatabase) -> Process:
    return start(database)


def talk(
    process: Process, text: str, kind: MessageKind = MessageKind.TEXT, topic: str | None = TOPIC
) -> tuple[str, int]:
    """Someone writes and the assistant answers on a topic; the conversation and the answer's number."""
    now = process.clock()
    with process.database.writing() as work:
        conversation = work.conversations.open(Channel.WEB, "someone", now)
        incoming = IncomingMessage(Channel.WEB, "someone", f"{text}-{kind}", kind, text)
        work.conversations.receive(conversation, incoming, Choice(text, text), now, 0)
        said = work.conversations.say(conversation, Reply("Une réponse", topic=topic), Saying(Author.ASSISTANT, 0, now))
    return conversation.id, said.seq


class TestWrongText:
    def test_a_counsellor_reports_and_editors_read_it(self, process: Process) -> None:
        told = process.doubts.tell(*talk(process, "c koi le num"), Doubt(TOPIC, "Le numéro a changé."), NADIA)

        assert (True, True, True) == (told.text_is_wrong, told.reported, told.sentence_kept)
        report, who = process.open().reports[0]
        assert ("Le numéro a changé.", "c koi le num", "Nadia") == (report.note, report.sentence, who)
        assert 1 == process.corrections.count_reported(LINA)
        assert [TOPIC] == [each.topic for each in process.corrections.listed(LINA) if each.reports]

    def test_an_editor_goes_to_the_draft_and_reports_nothing(self, process: Process) -> None:
        told = process.doubts.tell(*talk(process, "c koi le num"), Doubt(TOPIC), LINA)

        assert (TOPIC, True, False) == (told.topic, told.text_is_wrong, told.reported)
        assert [] == process.open().reports

    def test_a_report_dealt_with_is_deleted_once(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "c koi le num"), Doubt(TOPIC), NADIA)
        report, _ = process.open().reports[0]

        process.corrections.close_report(TOPIC, report.id, LINA)
        process.corrections.close_report(TOPIC, report.id, LINA)

        assert [] == process.open().reports
        assert 1 == [what for _, what in process.audit()].count(f"treat {TOPIC}")

    def test_reports_nobody_dealt_with_are_forgotten(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "vieux"), Doubt(TOPIC), NADIA)
        process.clock.now += KEPT * 1.01
        process.doubts.tell(*talk(process, "neuf"), Doubt(TOPIC), NADIA)

        assert ["neuf"] == [report.sentence for report, _ in process.open().reports]


class TestSentences:
    def test_the_words_are_kept_without_their_author_with_the_topic_expected(self, process: Process) -> None:
        process.doubts.tell(
            *talk(process, "je suis Karim, appelle moi au 06 12 34 56 78 c koi le num"), Doubt("ask_cost"), NADIA
        )

        kept = process.doubts.sentences()[0]
        assert "ask_cost" == kept.expected
        assert "Karim" not in kept.text
        assert "06 12" not in kept.text
        assert "c koi le num" in kept.text
        assert [] == process.open().reports

    def test_the_same_words_count_twice_and_the_last_topic_is_expected(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "c cb"), Doubt(TOPIC), NADIA)
        process.doubts.tell(*talk(process, "C cb"), Doubt("ask_cost"), LINA)

        assert [("ask_cost", 2)] == [(each.expected, each.times) for each in process.doubts.sentences()]

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Téléphone", MessageKind.CHOICE),
            ("j'ai envie de mourir", MessageKind.TEXT),
            ("06 12 34 56 78", MessageKind.TEXT),
        ],
    )
    def test_a_button_a_danger_or_a_number_alone_is_no_sentence(
        self, process: Process, text: str, kind: MessageKind
    ) -> None:
        where = talk(process, text, kind)

        assert process.doubts.look(*where, NADIA).sentence is None
        assert not process.doubts.tell(*where, Doubt("whatever"), NADIA).sentence_kept
        assert [] == process.doubts.sentences()

    def test_a_counsellor_may_keep_no_sentence(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "ma vie"), Doubt(TOPIC, keep_sentence=False), NADIA)

        assert [] == process.doubts.sentences()
        assert "" == process.open().reports[0][0].sentence

    def test_they_are_exported_for_the_tests_in_their_format(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "c cb"), Doubt("ask_cost"), NADIA)
        process.doubts.tell(*talk(process, "[num](x) svp"), Doubt(TOPIC), NADIA)

        data = yaml.safe_load(process.doubts.export())

        assert [(TOPIC, "- [num] (x) svp\n"), ("ask_cost", "- c cb\n")] == [
            (block["intent"], block["examples"]) for block in data["nlu"]
        ]
        assert "ne jamais les joindre à data/nlu" in process.doubts.export()

    def test_after_six_months_they_are_forgotten(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "vieux"), Doubt(TOPIC), NADIA)
        process.clock.now += KEPT * 1.01
        process.doubts.tell(*talk(process, "neuf"), Doubt(TOPIC), NADIA)

        assert ["neuf"] == [each.text for each in process.doubts.sentences()]

    def test_words_and_notes_are_unreadable_in_the_tables(self, process: Process) -> None:
        process.doubts.tell(*talk(process, "c koi le num"), Doubt(TOPIC, "Le numéro a changé."), NADIA)

        with process.database.engine.connect() as connection:
            rows = [
                str(row)
                for table in ("answer_reports", "expected_sentences")
                for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
            ]

        assert 2 == len(rows)
        assert not any("koi" in row or "numéro" in row for row in rows)


class TestRefusals:
    def test_only_answers_on_a_topic_can_be_wrong(self, process: Process) -> None:
        conversation_id, seq = talk(process, "salut", topic="greet")

        for number in (seq, seq - 1, 99):
            with pytest.raises(NotAnAnswer):
                process.doubts.look(conversation_id, number, NADIA)

    def test_a_conversation_that_is_gone_is_said(self, process: Process) -> None:
        with pytest.raises(UnknownConversation):
            process.doubts.look("no-such-conversation", 1, NADIA)

    def test_an_unknown_topic_or_an_endless_note_is_refused(self, process: Process) -> None:
        where = talk(process, "c koi le num")

        with pytest.raises(UnknownLabel):
            process.doubts.tell(*where, Doubt("ask_weather"), NADIA)
        with pytest.raises(TooLong):
            process.doubts.tell(*where, Doubt(TOPIC, "x" * 1_001), NADIA)
        with pytest.raises(NothingChanged):
            process.doubts.tell(*where, Doubt("ask_cost", keep_sentence=False), NADIA)

        assert [] == process.doubts.sentences()

    def test_looking_is_written_down(self, process: Process) -> None:
        process.doubts.look(*talk(process, "c koi le num"), NADIA)

        assert [("nadia", "open")] == list(process.audit())
