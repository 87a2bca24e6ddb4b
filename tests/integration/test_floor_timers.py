"""What time alone changes: waits, sleeping talks, counsellors who left, promises missed. On both databases."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Author, MessageKind
from bot.mission_locale.errors import FloorTaken
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.services.ports import Counsellor
from tests.integration.booking_setting import paris
from tests.integration.conversation_setting import Chat, open_chat


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    chat = open_chat(database)
    chat.counsellor_arrives()
    return chat


def ask(chat: Chat) -> None:
    chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED)


def take(chat: Chat) -> None:
    chat.handoff.take(chat.conversation.id, chat.counsellor)


def labels(chat: Chat) -> list[str]:
    return [choice.label for choice in chat.transcript()[-1].choices]


def test_after_two_minutes_the_person_reads_their_place_and_the_ways_out(chat: Chat) -> None:
    ask(chat)
    chat.passes(minutes=1, seconds=59)
    assert 0 == chat.handoff.look_at_what_is_due()

    chat.passes(seconds=1)

    assert 1 == chat.handoff.look_at_what_is_due()
    assert chat.text("handoff_still_waiting", position="1") == chat.transcript()[-1].text
    wait, leave, book = (chat.text(f"queue_{way}_choice") for way in ("wait", "leave_message", "book"))
    assert [wait, leave, book, chat.text("cancel_request_choice")] == labels(chat)
    assert FloorState.QUEUED is chat.floor.state
    assert 0 == chat.handoff.look_at_what_is_due()


def test_after_five_minutes_the_wait_becomes_a_dated_promise(chat: Chat) -> None:
    ask(chat)
    for _ in range(2):
        chat.passes(minutes=2, seconds=30)
        chat.handoff.look_at_what_is_due()

    assert FloorState.MESSAGE_LEFT is chat.floor.state
    told = [message.text for message in chat.transcript()]
    promise = chat.text("handoff_queue_timeout", promise="aujourd'hui avant 17 h")
    assert [chat.text("handoff_still_waiting", position="1"), promise] == told[-2:]


def test_a_talk_in_course_at_closing_time_goes_on_and_a_wait_does_not(chat: Chat) -> None:
    chat.clock.now = paris(23, 16, 59)
    chat.counsellor_arrives()
    waiting = open_chat(chat.database, clock=chat.clock)
    waiting.peer = "someone else"
    take(chat)
    chat.handoff.ask_for_counsellor(waiting.conversation.id, HandoffReason.ASKED)

    chat.passes(minutes=1)

    assert 1 == chat.handoff.look_at_what_is_due()
    assert FloorState.COUNSELLOR is chat.floor.state
    assert FloorState.MESSAGE_LEFT is waiting.floor.state
    closing = chat.text("handoff_closing", promise="demain avant 12 h 30")
    assert closing == waiting.transcript()[-1].text


def test_when_the_last_counsellor_leaves_whoever_waits_gets_a_promise_at_once(chat: Chat) -> None:
    ask(chat)
    chat.clock.forward(minutes=1)
    assert 0 == chat.handoff.look_at_what_is_due()

    chat.clock.forward(minutes=2, seconds=1)
    chat.handoff.look_at_what_is_due()

    assert FloorState.MESSAGE_LEFT is chat.floor.state
    assert chat.text("handoff_closing", promise="aujourd'hui avant 17 h") == chat.transcript()[-1].text


def test_a_counsellor_gone_for_three_minutes_leaves_the_person_to_a_colleague(chat: Chat) -> None:
    take(chat)
    colleague = Counsellor("samir", "Samir", "samir@example.org")
    chat.clock.forward(minutes=3, seconds=1)
    with chat.database.writing() as work:
        work.counsellors.add(colleague, chat.clock())
        work.counsellors.seen(colleague.id, chat.clock())
    epoch = chat.floor.epoch

    assert 1 == chat.handoff.look_at_what_is_due()

    assert (FloorState.QUEUED, HandoffReason.COUNSELLOR_GONE) == (chat.floor.state, chat.floor.reason)
    assert epoch + 1 == chat.floor.epoch
    assert chat.text("handoff_requeued", position="1") == chat.transcript()[-1].text
    with pytest.raises(FloorTaken):
        chat.handoff.reply(chat.conversation.id, chat.counsellor, "me revoilà")


def test_without_a_colleague_the_person_gets_a_promise_kept_as_a_task(chat: Chat) -> None:
    take(chat)
    chat.clock.forward(minutes=3, seconds=1)

    chat.handoff.look_at_what_is_due()

    assert FloorState.MESSAGE_LEFT is chat.floor.state
    assert chat.text("handoff_counsellor_gone", promise="aujourd'hui avant 17 h") == chat.transcript()[-1].text
    with chat.database.reading() as work:
        assert work.callbacks.open_for(chat.conversation.id).due_at == paris(23, 17)


async def test_whoever_waits_for_a_slow_counsellor_is_not_asked_whether_they_are_there(chat: Chat) -> None:
    take(chat)
    chat.passes(seconds=5)
    await chat.write("vous êtes là ?")
    chat.passes(minutes=10)
    chat.handoff.look_at_what_is_due()
    assert chat.text("counsellor_slow") == chat.transcript()[-1].text

    chat.passes(minutes=20)
    chat.handoff.look_at_what_is_due()

    assert (FloorState.QUEUED, HandoffReason.COUNSELLOR_GONE) == (chat.floor.state, chat.floor.reason)


def test_a_missed_promise_is_owned_up_to_with_a_new_date_then_with_a_telephone(chat: Chat) -> None:
    chat.clock.now = paris(23, 10, 30)
    ask(chat)
    chat.clock.now = paris(23, 17)
    assert 1 == chat.handoff.look_at_what_is_due()
    assert chat.text("promise_missed", promise="demain avant 12 h 30") == chat.transcript()[-1].text

    chat.clock.now = paris(24, 12, 30)
    assert 1 == chat.handoff.look_at_what_is_due()

    assert chat.text("promise_missed_again") == chat.transcript()[-1].text
    assert 0 == chat.handoff.look_at_what_is_due()
    with chat.database.reading() as work:
        assert paris(23, 17) == work.callbacks.open_for(chat.conversation.id).due_at


async def test_a_restart_changes_nothing_for_either_side(chat: Chat, engine: Engine) -> None:
    ask(chat)
    take(chat)
    again = open_chat(SqlDatabase(engine, Cipher("a key for tests only")))
    again.clock.now = chat.clock.now

    assert [] == await again.write("toujours là ?", identifier="after the restart")
    again.handoff.reply(again.conversation.id, again.counsellor, "Oui.")
    again.passes(minutes=10)
    again.handoff.look_at_what_is_due()
    assert FloorState.COUNSELLOR_IDLE is again.floor.state
    again.handoff.end(again.conversation.id, again.counsellor)
    await again.write("merci", identifier="at the end")

    assert "merci" == again.assistant.asked[-1]
    assert [again.conversation.id] == again.assistant.told


def test_of_several_processes_that_see_a_timer_only_one_applies_it(chat: Chat, engine: Engine) -> None:
    """Each instance has its own connections; all look at the same moment, again and again."""
    url = engine.url.render_as_string(hide_password=False)
    engines = [make_engine(url) for _ in range(4)]
    others = [open_chat(SqlDatabase(own, Cipher("a key for tests only")), clock=chat.clock) for own in engines]
    ask(chat)
    for _ in range(3):
        chat.passes(minutes=2)
        with ThreadPoolExecutor(4) as pool:
            assert 1 >= sum(pool.map(lambda one: one.handoff.look_at_what_is_due(), others))
    for own in engines:
        own.dispose()

    said = [message.text for message in chat.transcript() if message.author is Author.SYSTEM]
    assert 2 == len(said)
    assert FloorState.MESSAGE_LEFT is chat.floor.state


async def test_those_behind_learn_that_they_move_up(chat: Chat) -> None:
    second = open_chat(chat.database, clock=chat.clock)
    second.peer = "second"
    ask(chat)
    chat.passes(seconds=1)
    chat.handoff.ask_for_counsellor(second.conversation.id, HandoffReason.ASKED)
    with chat.handoff._signals.listening(second.conversation.id) as hints:
        take(chat)
        # The hint was put from this very thread: it is there once the loop has turned.
        assert "changed" == await hints.get()

    with chat.database.reading() as work:
        assert 1 == work.floors.position(second.floor)


async def test_waiting_withdrawn_by_the_person(chat: Chat) -> None:
    ask(chat)
    chat.passes(minutes=2)
    chat.handoff.look_at_what_is_due()
    cancel = chat.transcript()[-1].choice_value(3)

    said = await chat.write(cancel, MessageKind.CHOICE)

    assert [chat.text("handoff_cancelled")] == [message.text for message in said]
    assert FloorState.ASSISTANT is chat.floor.state
