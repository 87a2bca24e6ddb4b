"""Answers corrected without a release: drafts, publication, history, the way back, and editors who race."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.corrections import BadWording, MovedOn, NothingChanged, UnknownTopic, UnknownVersion
from bot.mission_locale.differences import Kind
from bot.mission_locale.errors import DatabaseBusy
from bot.mission_locale.roles import NotAllowed
from bot.mission_locale.situation import Situation
from bot.services.guidance import Guidance
from bot.services.measures import CorrectedMeasures
from bot.services.typed_wording import typed
from tests.integration.conversation_setting import knowledge
from tests.integration.correction_setting import LINA, NADIA, OMAR, TOPIC, Process, released, start

FILE = knowledge().measures[TOPIC]


@pytest.fixture
def process(database: SqlDatabase) -> Process:
    return start(database)


class TestPublishing:
    def test_a_draft_changes_nothing_for_the_young_person(self, process: Process) -> None:
        process.write(short="Appelle le {telephone}.")

        assert FILE.short == process.answers.answer(TOPIC).text

    def test_another_publishes_it_and_it_is_answered_at_once(self, process: Process) -> None:
        process.write(LINA, short="Appelle le {telephone}.", simple="Appelle.", verified_on="2026-11-20")
        process.publish(OMAR)

        assert f"Appelle le {knowledge().office.telephone}." == process.answers.answer(TOPIC).text
        assert "Appelle." == process.answers.simpler(TOPIC).text
        assert "Vérifié le 20/11/2026." in process.answers.more(TOPIC).text
        past = process.open().history[0]
        assert ("Lina", "Omar", 1) == (past.author, past.publisher, past.version.number)

    def test_every_process_answers_with_it_at_once(self, database: SqlDatabase) -> None:
        here, there = start(database), start(database)
        assert FILE.short == there.answers.answer(TOPIC).text

        here.correct(short="Un.")
        assert "Un." == there.answers.answer(TOPIC).text
        there.correct(short="Deux.")

        assert "Deux." == here.answers.answer(TOPIC).text

    def test_the_guided_dialogue_gives_the_corrected_title_and_source(self, database: SqlDatabase) -> None:
        process, topic = start(database), "ask_civic_service"
        guidance = Guidance(knowledge(), CorrectedMeasures(database, process.corrections._files))
        process.correct(
            topic=topic, title="Une mission utile", sources="Notre source | 2026-11", verified_on="2026-11-20"
        )

        outcome = guidance.outcome(Situation(age=19, need="civic_service", activity="nothing"))

        assert "• Une mission utile." in outcome.text
        assert "Notre source" in outcome.text

    def test_other_topics_are_left_alone(self, process: Process) -> None:
        process.correct(short="Un.")

        for topic in process.answers.topics - {TOPIC}:
            assert knowledge().measures[topic].short == process.answers.answer(topic).text

    def test_a_database_too_busy_to_look_gives_the_last_answer_known(self, process: Process) -> None:
        process.correct(short="Un.")
        assert "Un." == process.answers.answer(TOPIC).text

        class Busy:
            def reading(self) -> None:
                raise DatabaseBusy

        process.answers._measures._database = Busy()

        assert "Un." == process.answers.answer(TOPIC).text

    def test_each_act_is_written_down_with_its_author(self, process: Process) -> None:
        process.write(LINA, short="Un.")
        process.publish(OMAR)
        process.back_to(0, LINA)
        process.write(OMAR, short="Deux.")
        process.corrections.discard(TOPIC, process.open().waiting.draft.mark, LINA)

        assert [
            ("lina", f"draft {TOPIC}"),
            ("omar", f"publish {TOPIC}"),
            ("lina", f"restore {TOPIC}"),
            ("omar", f"draft {TOPIC}"),
            ("lina", f"discard {TOPIC}"),
        ] == list(process.audit())
        # The audit's column holds no more.
        assert max(len(f"publish {topic}") for topic in knowledge().measures) <= 32


class TestWayBack:
    def test_any_earlier_version_comes_back_as_the_newest(self, process: Process) -> None:
        process.correct(short="Un.")
        process.correct(short="Deux.")

        assert 3 == process.back_to(1, OMAR)

        assert "Un." == process.answers.answer(TOPIC).text
        assert [(3, 1), (2, None), (1, None)] == [(p.version.number, p.version.back_to) for p in process.open().history]

    def test_the_files_text_comes_back_and_goes_on_following_the_files(self, database: SqlDatabase) -> None:
        process = start(database)
        process.correct(short="Un.")
        process.back_to(0)
        assert FILE.short == process.answers.answer(TOPIC).text
        assert () == process.open().corrected

        assert "Neuf." == start(database, released(short="Neuf.")).answers.answer(TOPIC).text

    def test_the_history_tells_what_each_version_changed(self, process: Process) -> None:
        process.correct(short="Appelle lundi.")
        process.correct(short="Appelle mardi.")

        newest = process.open().history[0].differences

        assert ["short"] == [each.field for each in newest]
        assert [(Kind.SAME, "Appelle "), (Kind.REMOVED, "lundi."), (Kind.ADDED, "mardi.")] == [
            (piece.kind, piece.text) for piece in newest[0].pieces
        ]

    def test_a_version_that_never_was_is_refused(self, process: Process) -> None:
        with pytest.raises(UnknownVersion):
            process.back_to(7)


class TestNewRelease:
    def test_a_file_changed_under_a_correction_is_a_conflict_and_nothing_is_lost(self, database: SqlDatabase) -> None:
        start(database).correct(short="Un.", simple="Simple.")
        process = start(database, released(short="Neuf.", title="Autre titre"))

        opened = process.open()

        assert "Un." == process.answers.answer(TOPIC).text
        assert "Autre titre" == opened.spoken.measure.title
        assert [("short", knowledge().wordings[TOPIC].short, "Neuf.", "Un.")] == [
            (each.field, each.file_before, each.file_now, each.ours) for each in opened.conflicts
        ]
        assert [TOPIC] == [each.topic for each in process.corrections.listed(LINA) if each.conflict]

    def test_keeping_the_correction_settles_it(self, database: SqlDatabase) -> None:
        start(database).correct(short="Un.")
        process = start(database, released(short="Neuf."))

        process.back_to(process.open().number)

        assert () == process.open().conflicts
        assert "Un." == process.answers.answer(TOPIC).text

    def test_taking_the_files_text_settles_it(self, database: SqlDatabase) -> None:
        start(database).correct(short="Un.")
        process = start(database, released(short="Neuf."))

        process.back_to(0)

        assert () == process.open().conflicts
        assert "Neuf." == process.answers.answer(TOPIC).text

    def test_correcting_something_else_leaves_it_open(self, database: SqlDatabase) -> None:
        start(database).correct(short="Un.")
        process = start(database, released(short="Neuf."))

        process.correct(simple="Autre chose.")
        assert ["short"] == [each.field for each in process.open().conflicts]
        process.correct(short="Ni l'un ni l'autre.")

        assert () == process.open().conflicts

    def test_a_draft_waits_across_a_release(self, database: SqlDatabase) -> None:
        start(database).write(short="Un.")
        process = start(database, released(short="Neuf.", simple="Plus simple."))

        assert ("short",) == process.open().waiting.moved
        process.publish()

        assert "Un." == process.answers.answer(TOPIC).text
        assert "Plus simple." == process.answers.simpler(TOPIC).text


class TestChecks:
    @pytest.mark.parametrize("text", ["", "<b>gras</b>", "mot " * 5_000, "mot " * 80, "Appelle le {fax}."])
    def test_what_cannot_be_published_is_not_kept(self, process: Process, text: str) -> None:
        with pytest.raises(BadWording) as refused:
            process.write(short=text)

        assert ["short"] == [remark.field for remark in refused.value.remarks]
        assert process.open().waiting is None

    def test_what_is_hard_to_read_is_said_and_may_be_published(self, process: Process) -> None:
        process.write(short="Ce dispositif est bien.")

        assert "jargon non expliqué : « dispositif »" in [remark.message for remark in process.open().waiting.remarks]
        assert 1 == process.publish()

    def test_a_draft_that_a_release_made_wrong_is_not_published(self, database: SqlDatabase) -> None:
        start(database).write(short="Viens : {outreach}.")
        known = knowledge()
        words = {name: word for name, word in known.notices.office_words.items() if name != "outreach"}
        process = start(database, replace(known, notices=replace(known.notices, office_words=words)))

        assert not process.open().waiting.publishable
        with pytest.raises(BadWording):
            process.publish()

        assert process.open().waiting is not None

    def test_the_same_text_is_no_draft(self, process: Process) -> None:
        with pytest.raises(NothingChanged):
            process.write()

    def test_an_unknown_topic_is_refused(self, process: Process) -> None:
        with pytest.raises(UnknownTopic):
            process.open("ask_weather")


class TestRaces:
    def test_two_publish_at_once_and_one_wins(self, process: Process) -> None:
        process.write(short="Un.")
        opened = process.open()
        outcomes = at_once(
            lambda: process.corrections.publish(TOPIC, opened.waiting.draft.mark, 0, LINA),
            lambda: process.corrections.publish(TOPIC, opened.waiting.draft.mark, 0, OMAR),
        )

        assert [1, MovedOn] == sorted(outcomes, key=str)
        assert [1] == [past.version.number for past in process.open().history]

    def test_two_go_back_at_once_and_one_wins(self, process: Process) -> None:
        process.correct(short="Un.")
        process.correct(short="Deux.")
        outcomes = at_once(
            lambda: process.corrections.bring_back(TOPIC, 1, 2, LINA),
            lambda: process.corrections.bring_back(TOPIC, 0, 2, OMAR),
        )

        assert [3, MovedOn] == sorted(outcomes, key=str)

    def test_two_first_drafts_at_once_and_one_wins(self, process: Process) -> None:
        fields = typed(process.open().spoken.wording)
        outcomes = at_once(
            lambda: process.corrections.save(TOPIC, {**fields, "short": "Un."}, "", 0, LINA).author_id,
            lambda: process.corrections.save(TOPIC, {**fields, "short": "Deux."}, "", 0, OMAR).author_id,
        )

        assert 1 == outcomes.count(MovedOn)
        assert process.open().waiting.draft.author_id in outcomes

    def test_a_draft_written_over_by_another_is_not_published_unread(self, process: Process) -> None:
        seen = process.write(LINA, short="Un.")
        process.write(OMAR, short="Deux.")

        with pytest.raises(MovedOn):
            process.corrections.publish(TOPIC, seen.mark, 0, LINA)

        assert FILE.short == process.answers.answer(TOPIC).text

    def test_a_text_begun_before_a_publication_does_not_undo_it_unread(self, process: Process) -> None:
        fields = typed(process.open().spoken.wording)
        process.correct(OMAR, simple="Autre.")

        with pytest.raises(MovedOn):
            process.corrections.save(TOPIC, {**fields, "short": "Un."}, "", 0, LINA)

    def test_a_draft_keeps_what_was_published_under_it(self, process: Process) -> None:
        process.write(LINA, short="Un.")
        process.back_to(0, OMAR)
        process.publish()

        assert "Un." == process.answers.answer(TOPIC).text
        assert FILE.simple == process.answers.simpler(TOPIC).text


def test_a_counsellor_without_the_role_reads_and_changes_nothing(process: Process) -> None:
    """Every door of the service, so that a new one is tried too."""
    process.correct(short="Un.")
    mark = process.write(short="Deux.").mark
    arguments = {
        "listed": (),
        "open": (TOPIC,),
        "save": (TOPIC, {}, "", 0),
        "publish": (TOPIC, mark, 1),
        "discard": (TOPIC, mark),
        "bring_back": (TOPIC, 0, 1),
        "close_report": (TOPIC, "any"),
    }
    doors = {name for name in dir(process.corrections) if not name.startswith("_")} - {"count_reported"}

    assert set(arguments) == doors
    for name, given in arguments.items():
        with pytest.raises(NotAllowed):
            getattr(process.corrections, name)(*given, NADIA)
    assert 0 == process.corrections.count_reported(NADIA)
    assert "Un." == process.answers.answer(TOPIC).text


def test_a_verification_alone_is_a_correction(process: Process) -> None:
    process.correct(verified_on="2026-11-22")

    assert date(2026, 11, 22) == process.answers.answer(TOPIC).verified_on


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each gave, or the kind of error that stopped it."""
    gate, outcomes = threading.Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        gate.wait()
        try:
            outcomes.append(act())
        except MovedOn as error:
            outcomes.append(type(error))

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    return outcomes
