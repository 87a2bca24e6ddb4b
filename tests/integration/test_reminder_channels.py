"""A reminder all the way: through Telegram's server and through the widget's socket, and what the dialogue links to."""

import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from starlette.testclient import TestClient

from actions.appointments import ActionBookAppointment, ActionCancelAppointment, ActionPrepareMove
from bot import bootstrap
from bot.database.migrate import upgrade
from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import Appointment, AppointmentStatus
from bot.mission_locale.conversations import Author, Channel, Reply
from bot.services.ports import Delivery, Saying
from bot.settings import Settings
from bot.web.app import create_app
from tests.integration.booking_setting import WEEK, HandClock, paris
from tests.integration.telegram_world import World, telegram_world
from tests.rasa_server import FakeRasa
from tests.telegram_limits import broken_gateway

WEDNESDAY = paris(2, 10, month=12)
DAY_BEFORE = WEDNESDAY - timedelta(days=1)


@pytest_asyncio.fixture
async def world(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[World]:
    async with telegram_world(Path(shutil.copy(empty_sqlite, tmp_path))) as world:
        yield world


def booked(world: World) -> Appointment:
    seed(world.database, WEEK, world.clock())
    held = world.booking.hold(world.conversation().id, "first_contact", WEDNESDAY, "tap")
    return world.booking.confirm(held.id)


async def test_a_reminder_reaches_telegram_once_and_its_buttons_answer(world: World) -> None:
    booked(world)
    world.clock.now = DAY_BEFORE
    assert (1, 0) == (world.reminding.send_due(), world.reminding.send_due())
    await world.start()
    await world.telegram.until(world.telegram.texts)

    (reminder,) = world.telegram.sent
    assert "mercredi 2 décembre à 10 h" in reminder.text
    assert ["Je viens", "Je ne peux pas", "Déplacer"] == reminder.labels[:3]
    assert "https://torcy.example.org/rendez-vous/" in reminder.buttons[3]["url"]
    await world.telegram.person_presses(reminder, 0)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)
    await world.stop()

    assert "On t'attend mercredi 2 décembre à 10 h" in world.telegram.texts()[1]
    assert ["sent", "sent"] == [state for state, _ in world.states()]


async def test_a_reminder_is_tried_again_and_not_after_the_start(world: World) -> None:
    booked(world)
    world.clock.now = DAY_BEFORE
    world.reminding.send_due()
    world.telegram.refuse_next("sendMessage", broken_gateway())
    await world.start()
    await world.until_written(lambda: world.deliveries()[0].tries == 1)
    world.clock.now = WEDNESDAY
    await world.until_written(lambda: world.deliveries()[0].state == "dropped")
    await world.stop()

    assert [] == world.telegram.texts()


@pytest.mark.parametrize("change", ["moved", "cancelled"])
async def test_a_reminder_on_its_way_is_dropped_when_its_appointment_changes(world: World, change: str) -> None:
    appointment = booked(world)
    world.clock.now = DAY_BEFORE
    world.reminding.send_due()
    if change == "moved":
        world.booking.move(world.conversation().id, appointment.id, WEDNESDAY + timedelta(days=1), "move")
    else:
        world.booking.cancel(world.conversation().id, appointment.id)
    await world.start()
    await world.until_written(lambda: world.deliveries()[0].state == "dropped")
    await world.stop()

    assert [] == world.telegram.texts()


def test_one_process_at_a_time_sends_a_reminder(database: SqlDatabase) -> None:
    clock = HandClock()
    with database.writing() as work:
        conversation = work.conversations.open(Channel.TELEGRAM, "1", clock())
        saying = Saying(Author.SYSTEM, 0, clock(), expires_at=clock() + timedelta(days=1))
        work.conversations.say(conversation, Reply("Rappel"), saying)
    mine, theirs = due(database, clock), due(database, clock)
    until = clock() + timedelta(minutes=1)

    with database.writing() as work:
        assert work.outbox.claim(mine, until)
    with database.writing() as work:
        assert not work.outbox.claim(theirs, until)
    # Whoever took it died: it comes up again once the claim is over.
    clock.forward(minutes=1)
    with database.writing() as work:
        assert work.outbox.claim(due(database, clock), clock() + timedelta(minutes=1))


def due(database: SqlDatabase, clock: HandClock) -> Delivery:
    with database.reading() as work:
        (delivery,) = work.outbox.due(Channel.TELEGRAM, clock())
    return delivery


# --- the widget ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def clock() -> HandClock:
    return HandClock(paris(16, 10))


@pytest.fixture
def services(tmp_path: Path, clock: HandClock) -> Iterator[bootstrap.Services]:
    settings = Settings.from_environment({"PUBLIC_URL": "https://torcy.example.org"}, tmp_path)
    upgrade(settings.database_url)
    transport = httpx.ASGITransport(FakeRasa().app())
    built = bootstrap.build(replace(settings, rasa_url="http://rasa"), clock, rasa_transport=transport)
    yield built
    built.database.engine.dispose()


def book(services: bootstrap.Services, conversation_id: str) -> Appointment:
    held = services.booking.hold(conversation_id, "first_contact", WEDNESDAY, "tap")
    return services.booking.confirm(held.id, "Sam")


def test_the_widget_shows_the_reminder_as_it_is_said_and_the_answer(
    services: bootstrap.Services, clock: HandClock
) -> None:
    with TestClient(create_app(services)) as client, client.websocket_connect("/chat") as chat:
        chat.send_json({"type": "hello", "conversation": None, "token": None, "after": None})
        conversation_id = chat.receive_json()["conversation"]
        next_frame(chat, "message")
        book(services, conversation_id)
        clock.now = DAY_BEFORE

        assert 1 == services.reminding.send_due()
        reminder = next_frame(chat, "message")
        assert ("system", "reminder") == (reminder["from"], reminder["topic"])
        assert ["Je viens", "Je ne peux pas", "Déplacer"] == [choice["label"] for choice in reminder["choices"]]
        page = httpx.URL(reminder["links"][0]["url"]).path
        assert "mercredi 2 décembre" in client.get(page).text

        chat.send_json({"type": "choice", "id": "one", "value": reminder["choices"][1]["value"]})
        answer = next_frame(chat, "message")
        assert "annulé" in answer["text"]
        assert 4 == len(answer["choices"])
        assert 404 == client.get(page).status_code


def next_frame(chat: Any, kind: str) -> dict[str, Any]:
    while True:
        frame = chat.receive_json()
        if frame["type"] == kind:
            return frame


# --- the dialogue -------------------------------------------------------------------------------------------------------


def tracker(conversation_id: str, intent: str, slots: dict[str, Any] | None = None, **entities: str) -> Tracker:
    carried = [{"entity": name, "value": value} for name, value in entities.items()]
    latest = {"intent": {"name": intent}, "entities": carried, "text": f"/{intent}", "metadata": {}}
    return Tracker(conversation_id, slots or {}, latest, [], False, None, {}, None)


async def test_the_confirmation_links_to_the_page_and_the_calendar_and_rasa_sees_no_token(
    services: bootstrap.Services,
) -> None:
    conversation_id = open_conversation(services)
    held = services.booking.hold(conversation_id, "first_contact", WEDNESDAY, "tap")
    dispatcher = CollectingDispatcher()

    booking = tracker(conversation_id, "inform", {"held_appointment": held.id})
    await ActionBookAppointment(services).run(dispatcher, booking, {})

    text, links = dispatcher.messages
    assert "utter_appointment_booked" == text["response"]
    urls = [link["url"] for link in links["custom"]["links"]]
    assert [f"appointment:{held.id}", f"appointment-calendar:{held.id}"] == urls
    with services.database.writing() as work:
        conversation = work.conversations.get(conversation_id)
        assert conversation
        promised = Reply("C'est confirmé.", links=services.appointment_links.promised(held))
        kept = services.appointment_links.keep_promises(work, conversation, promised)
        other = work.conversations.open(Channel.WEB, "somebody else", services.clock())
        assert () == services.appointment_links.keep_promises(work, other, promised).links
    page, calendar = (link.url for link in kept.links)
    assert page.startswith("https://torcy.example.org/rendez-vous/")
    assert f"{page}/agenda.ics" == calendar


async def test_the_cancellation_links_to_what_takes_it_out_of_the_calendar(services: bootstrap.Services) -> None:
    conversation_id = open_conversation(services)
    appointment = book(services, conversation_id)
    dispatcher = CollectingDispatcher()

    await ActionCancelAppointment(services).run(
        dispatcher, tracker(conversation_id, "cancel_appointment", confirmed="yes"), {}
    )

    assert [f"appointment-calendar:{appointment.id}"] == [
        link["url"] for link in dispatcher.messages[1]["custom"]["links"]
    ]
    with services.database.reading() as work:
        found = work.appointments.get(appointment.id)
    assert found
    assert AppointmentStatus.CANCELLED_BY_PERSON is found.status


async def test_a_reminder_moves_the_appointment_it_is_about(services: bootstrap.Services) -> None:
    conversation_id = open_conversation(services)
    book(services, conversation_id)
    later = services.booking.hold(conversation_id, "follow_up", WEDNESDAY + timedelta(days=2), "tap 2")
    services.booking.confirm(later.id)

    events = await ActionPrepareMove(services).run(
        CollectingDispatcher(), tracker(conversation_id, "reschedule_appointment", appointment=later.id), {}
    )

    moved = [event["value"] for event in events if event.get("name") == "moved_appointment"]
    assert later.id == moved[-1]


def open_conversation(services: bootstrap.Services) -> str:
    with services.database.writing() as work:
        return work.conversations.open(Channel.WEB, "someone", services.clock()).id
