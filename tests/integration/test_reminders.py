"""Reminders on both databases: each once, in time, of what still stands, and what the person answers."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import Appointment, AppointmentStatus
from bot.mission_locale.conversations import Author, Channel, Message, MessageKind
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.services.erasure import Erasure
from bot.services.reminding import Reminding
from bot.services.signals import LocalSignals
from tests.integration.booking_setting import WEEK, paris
from tests.integration.conversation_setting import PUBLIC_URL, Chat, open_chat

TUESDAY = paris(1, 10, month=12)


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    """One person in front of an office that is open on weekdays, on Monday 16 November at ten."""
    chat = open_chat(database)
    chat.clock.now = paris(16, 10)
    seed(database, WEEK, chat.clock())
    return chat


def book(chat: Chat, start: datetime = TUESDAY, reason: str = "first_contact") -> Appointment:
    held = chat.booking.hold(chat.conversation.id, reason, start, f"tap-{reason}-{start}")
    return chat.booking.confirm(held.id, "Sam", "0612345678")


def said(chat: Chat) -> list[Message]:
    return [message for message in chat.transcript() if message.topic == "reminder"]


def at(chat: Chat, moment: datetime) -> int:
    """Let time come to a moment, and the worker do one round."""
    chat.clock.now = moment
    return chat.reminding.send_due()


def button(message: Message, label: str) -> str:
    labels = [choice.label for choice in message.choices]
    return message.choice_value(labels.index(label))


async def press(chat: Chat, message: Message, label: str) -> list[Message]:
    return await chat.write(button(message, label), MessageKind.CHOICE)


def test_somebody_is_reminded_a_week_and_a_day_before(chat: Chat) -> None:
    appointment = book(chat)

    assert 0 == at(chat, TUESDAY - timedelta(days=7, seconds=1))
    assert 1 == at(chat, TUESDAY - timedelta(days=7))
    assert 0 == at(chat, TUESDAY - timedelta(days=2))
    assert 1 == at(chat, TUESDAY - timedelta(days=1))
    assert 0 == at(chat, TUESDAY + timedelta(days=3))

    week, day = said(chat)
    assert (Author.SYSTEM, Author.SYSTEM) == (week.author, day.author)
    assert "Message automatique" in day.text
    assert "mardi 1er décembre à 10 h" in day.text
    assert appointment.reference in day.text
    assert ["Je viens", "Je ne peux pas", "Déplacer"] == [choice.label for choice in day.choices]
    assert all(link.url.startswith(f"{PUBLIC_URL}/rendez-vous/") for link in day.links)


def test_no_round_says_it_twice(chat: Chat) -> None:
    book(chat)

    assert 1 == at(chat, TUESDAY - timedelta(days=1))
    assert 0 == chat.reminding.send_due()
    assert 1 == len(said(chat))


def test_a_worker_that_was_away_says_what_is_still_worth_saying(chat: Chat) -> None:
    book(chat)

    assert 1 == at(chat, TUESDAY - timedelta(hours=1))
    assert 1 == len(said(chat))


def test_nothing_is_said_once_it_has_begun(chat: Chat) -> None:
    book(chat)

    assert 0 == at(chat, TUESDAY)


@pytest.mark.parametrize("night", [(25, 2, 0), (25, 2, 59), (24, 23, 0), (25, 7, 59)])
def test_nobody_is_woken_least_of_all_in_the_hour_that_comes_twice(
    chat: Chat, database: SqlDatabase, night: tuple[int, int, int]
) -> None:
    chat.clock.now = paris(1, 9, month=10)
    start = paris(26, 9, month=10)
    book(chat, start)
    # The day before is the Sunday on which clocks go back; the worker was away on Saturday.
    day, hour, minute = night

    assert 0 == at(chat, paris(day, hour, minute, month=10))
    assert 0 == at(chat, paris(25, 2, 30, month=10).replace(fold=1))
    assert 1 == at(chat, paris(25, 9, month=10))


def test_a_moved_appointment_is_reminded_of_at_its_new_time_only(chat: Chat) -> None:
    appointment = book(chat)
    chat.booking.move(chat.conversation.id, appointment.id, TUESDAY + timedelta(days=2), "move")

    assert 0 == at(chat, TUESDAY - timedelta(days=7))
    assert 1 == at(chat, TUESDAY - timedelta(days=1))
    assert 1 == at(chat, TUESDAY + timedelta(days=1))
    assert all("jeudi 3 décembre" in message.text for message in said(chat))


def test_a_cancelled_appointment_is_not_reminded_of(chat: Chat) -> None:
    appointment = book(chat)
    chat.booking.cancel(chat.conversation.id, appointment.id)

    assert 0 == at(chat, TUESDAY - timedelta(days=1))


def test_an_erased_conversation_is_not_written_to(chat: Chat, database: SqlDatabase) -> None:
    book(chat)
    Erasure(database, chat.memory, chat.clock, LocalSignals()).erase(chat.conversation.id)

    assert 0 == at(chat, TUESDAY - timedelta(days=1))
    assert [] == chat.transcript()


def test_many_workers_at_once_say_it_once(chat: Chat, database: SqlDatabase) -> None:
    book(chat)
    chat.clock.now = TUESDAY - timedelta(days=1)
    start, counts = threading.Barrier(6), []

    def work() -> None:
        worker = Reminding(
            database, chat.links, chat.known.notices, chat.known.office.address, chat.clock, LocalSignals()
        )
        start.wait()
        counts.append(worker.send_due())

    workers = [threading.Thread(target=work) for _ in range(6)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()

    assert 1 == sum(counts)
    assert 1 == len(said(chat))


def test_a_move_between_the_look_and_the_reminder_wins(chat: Chat, database: SqlDatabase) -> None:
    """The appointment is looked at again, locked, in the transaction that says the reminder."""
    appointment = book(chat)
    chat.clock.now = TUESDAY - timedelta(days=1)
    moving = MovesMeanwhile(
        database, lambda: chat.booking.move(chat.conversation.id, appointment.id, TUESDAY + timedelta(days=2), "late")
    )
    worker = Reminding(moving, chat.links, chat.known.notices, chat.known.office.address, chat.clock, LocalSignals())

    assert 0 == worker.send_due()
    assert [] == said(chat)


class MovesMeanwhile:
    """The database, with somebody who changes something just before the first writing."""

    def __init__(self, database: SqlDatabase, meanwhile: Callable[[], object]) -> None:
        self._database = database
        self._meanwhile: Callable[[], object] | None = meanwhile

    def reading(self):
        return self._database.reading()

    def writing(self):
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile:
            meanwhile()
        return self._database.writing()


# --- what they answer -----------------------------------------------------------------------------------------------


async def test_i_come_is_kept_for_the_counsellors(chat: Chat, database: SqlDatabase) -> None:
    appointment = book(chat)
    at(chat, TUESDAY - timedelta(days=1))

    (answer,) = await press(chat, said(chat)[-1], "Je viens")

    assert "On t'attend mardi 1er décembre à 10 h" in answer.text
    with database.reading() as work:
        assert {appointment.id: chat.clock().astimezone(UTC)} == work.reminders.coming([appointment.id])
    chat.booking.move(chat.conversation.id, appointment.id, TUESDAY + timedelta(days=2), "move")
    with database.reading() as work:
        assert {} == work.reminders.coming([appointment.id])


async def test_i_cannot_frees_the_time_tells_the_waiting_list_and_offers_others(
    chat: Chat, database: SqlDatabase
) -> None:
    appointment = book(chat)
    at(chat, TUESDAY - timedelta(days=1))

    (answer,) = await press(chat, said(chat)[-1], "Je ne peux pas")

    assert "annulé" in answer.text
    assert [("first_contact", TUESDAY.astimezone(UTC))] == chat.freed
    assert [] == chat.booking.view(chat.conversation.id)
    assert [f"{PUBLIC_URL}/rendez-vous/"] == [link.url[: len(PUBLIC_URL) + 13] for link in answer.links]
    with database.reading() as work:
        assert AppointmentStatus.CANCELLED_BY_PERSON is work.appointments.get(appointment.id).status

    (booked,) = await press(chat, answer, answer.choices[0].label)

    (standing,) = chat.booking.view(chat.conversation.id)
    assert answer.choices[0].label in booked.text
    assert ("Sam", "0612345678", answer.choices[0].label) == (standing.first_name, standing.phone, standing.label)


async def test_a_time_that_somebody_else_took_meanwhile_gives_others(chat: Chat) -> None:
    book(chat)
    at(chat, TUESDAY - timedelta(days=1))
    (answer,) = await press(chat, said(chat)[-1], "Je ne peux pas")
    chosen = answer.choices[0]
    with chat.database.writing() as work:
        other = work.conversations.open(Channel.WEB, "somebody else", chat.clock()).id
    start = datetime.fromisoformat(chosen.payload.split(":", 3)[3])
    chat.booking.confirm(chat.booking.hold(other, "first_contact", start, "quick").id)

    (gone,) = await press(chat, answer, chosen.label)

    assert "n'est plus libre" in gone.text
    assert chosen.label not in [choice.label for choice in gone.choices]
    assert 4 == len(gone.choices)


async def test_too_late_to_cancel_gives_the_telephone(chat: Chat) -> None:
    book(chat, TUESDAY + timedelta(hours=4))
    at(chat, TUESDAY + timedelta(hours=1))

    (answer,) = await press(chat, said(chat)[-1], "Je ne peux pas")

    assert chat.known.office.telephone in answer.text
    assert 1 == len(chat.booking.view(chat.conversation.id))
    assert [] == chat.freed


async def test_another_time_begins_the_dialogue_for_this_very_appointment(chat: Chat) -> None:
    appointment = book(chat)
    at(chat, TUESDAY - timedelta(days=1))

    await press(chat, said(chat)[-1], "Déplacer")

    assert [f'/reschedule_appointment{{"appointment": "{appointment.id}"}}'] == chat.assistant.asked


async def test_an_old_reminder_says_that_it_is_over(chat: Chat) -> None:
    appointment = book(chat)
    at(chat, TUESDAY - timedelta(days=1))
    chat.booking.move(chat.conversation.id, appointment.id, TUESDAY + timedelta(days=2), "move")

    for label in ("Je viens", "Je ne peux pas", "Déplacer"):
        (answer,) = await press(chat, said(chat)[0], label)
        assert "n'est plus valable" in answer.text
    assert 1 == len(chat.booking.view(chat.conversation.id))


async def test_words_typed_like_the_button_count_as_it(chat: Chat) -> None:
    book(chat)
    at(chat, TUESDAY - timedelta(days=1))

    (answer,) = await chat.write("je viens")

    assert "On t'attend" in answer.text


# --- whoever has the floor ------------------------------------------------------------------------------------------


async def test_a_reminder_during_a_counsellors_floor_is_said_answered_and_changes_no_floor(chat: Chat) -> None:
    book(chat)
    chat.clock.now = TUESDAY - timedelta(days=1)
    chat.counsellor_arrives()
    chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED)
    before = chat.handoff.take(chat.conversation.id, chat.counsellor)

    assert 1 == chat.reminding.send_due()
    assert before == chat.floor
    (answer,) = await press(chat, said(chat)[-1], "Déplacer")

    assert FloorState.COUNSELLOR is chat.floor.state
    assert chat.floor.epoch == before.epoch
    assert any("/rendez-vous/" in link.url for link in answer.links)
    assert [] == chat.assistant.asked


async def test_a_reminder_can_be_answered_after_the_floor_has_passed_on(chat: Chat) -> None:
    book(chat)
    at(chat, TUESDAY - timedelta(days=1))
    chat.counsellor_arrives()
    chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED)
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.handoff.end(chat.conversation.id, chat.counsellor)

    (answer,) = await press(chat, said(chat)[0], "Je viens")

    assert "On t'attend" in answer.text
