"""Promises: dated from the one calendar, kept as tasks, never in the past, closed by whoever keeps them."""

import pytest
from sqlalchemy import select

from bot.database.tables_floor import callbacks
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Author, Channel, MessageKind
from bot.mission_locale.errors import FloorTaken
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.services.ports import Counsellor
from tests.integration.booking_setting import open_office, paris
from tests.integration.conversation_setting import Chat, open_chat


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    return open_chat(database)


def ask(chat: Chat) -> str:
    return chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED).text


def rows(chat: Chat) -> list:
    with chat.database.engine.connect() as connection:
        return list(connection.execute(select(callbacks)))


def test_a_promise_is_a_task_with_its_moment(chat: Chat) -> None:
    ask(chat)

    assert [(paris(23, 17), None)] == [(row.due_at, row.done_at) for row in rows(chat)]


def test_asking_again_keeps_the_promise_already_made(chat: Chat) -> None:
    chat.clock.now = paris(23, 8)
    first = ask(chat)
    chat.clock.now = paris(23, 10)

    assert "aujourd'hui avant 12 h 30" in first
    assert "aujourd'hui avant 12 h 30" in ask(chat)
    assert 1 == len(rows(chat))


def test_a_promise_repeated_late_never_lies_in_the_past(chat: Chat) -> None:
    ask(chat)
    chat.clock.now = paris(25, 15)

    said = ask(chat)

    assert "jeudi 26 novembre avant 12 h 30" not in said
    assert "demain avant 12 h 30" in said
    assert [paris(23, 17)] == [row.due_at for row in rows(chat)]


def test_closures_and_holidays_of_the_calendar_move_the_promise(database: SqlDatabase, chat: Chat) -> None:
    office = open_office(database)
    office.add_closure(paris(24))
    chat.clock.now = paris(23, 18)

    assert "mercredi 25 novembre avant 12 h 30" in ask(chat)


def test_on_a_day_closed_in_the_calendar_no_human_is_promised(database: SqlDatabase, chat: Chat) -> None:
    open_office(database).add_closure(paris(23))
    chat.counsellor_arrives()

    ask(chat)

    assert FloorState.MESSAGE_LEFT is chat.floor.state


@pytest.mark.parametrize("channel", Channel)
async def test_a_late_answer_opens_the_talk_again_where_they_wrote_and_keeps_the_promise(
    database: SqlDatabase, channel: Channel
) -> None:
    chat = open_chat(database, channel)
    await chat.write("je voudrais parler à quelqu'un")
    ask(chat)
    chat.clock.now = paris(24, 10)
    chat.counsellor_arrives()

    chat.handoff.reply(chat.conversation.id, chat.counsellor, "Bonjour, me voici.")

    assert FloorState.COUNSELLOR is chat.floor.state
    told, answer = chat.transcript()[-2:]
    assert (Author.SYSTEM, chat.text("handoff_resumed", name="Nadia")) == (told.author, told.text)
    assert (Author.COUNSELLOR, "Bonjour, me voici.", "Nadia") == (answer.author, answer.text, answer.name)
    assert [("answered", "nadia", chat.clock())] == [(row.outcome, row.done_by, row.done_at) for row in rows(chat)]
    assert [] == await chat.write("merci !")
    with database.reading() as work:
        pushed = list(work.outbox.due(Channel.TELEGRAM, chat.clock()))
    assert bool(pushed) is (channel is Channel.TELEGRAM)


def test_of_two_late_answers_one_goes_and_the_other_is_refused(chat: Chat) -> None:
    ask(chat)
    chat.counsellor_arrives()
    chat.handoff.reply(chat.conversation.id, chat.counsellor, "Bonjour.")

    with pytest.raises(FloorTaken):
        chat.handoff.reply(chat.conversation.id, Counsellor("samir", "Samir"), "Bonjour aussi.")


async def test_a_request_withdrawn_is_no_longer_owed(chat: Chat) -> None:
    await chat.write("salut")
    reply = chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED)
    assert [chat.text("queue_book_choice"), chat.text("cancel_request_choice")] == [one.label for one in reply.choices]

    chat.handoff.wish(chat.conversation.id, "cancel")

    assert ["cancelled"] == [row.outcome for row in rows(chat)]
    assert FloorState.ASSISTANT is chat.floor.state


def test_a_promise_kept_by_telephone_is_closed_by_name(chat: Chat) -> None:
    ask(chat)
    chat.counsellor_arrives()

    assert chat.handoff.kept_elsewhere(chat.conversation.id, chat.counsellor)
    assert not chat.handoff.kept_elsewhere(chat.conversation.id, chat.counsellor)
    assert [("elsewhere", "nadia")] == [(row.outcome, row.done_by) for row in rows(chat)]
    assert FloorState.ASSISTANT is chat.floor.state


async def test_an_erasure_leaves_tasks_that_lead_nowhere(chat: Chat) -> None:
    await chat.write("salut")
    ask(chat)

    chat.door._erasure.erase(chat.conversation.id)

    assert [(None, "erased")] == [(row.conversation_id, row.outcome) for row in rows(chat)]


async def test_the_button_to_wait_says_nothing_of_a_queue_that_was_left(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.assistant.replies = (chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED),)
    wait = (await chat.write("un conseiller"))[0].choice_value(0)
    chat.handoff.wish(chat.conversation.id, "cancel")

    assert [chat.text("old_button")] == [one.text for one in await chat.write(wait, MessageKind.CHOICE)]
