"""The watchdog, on both databases: it knows of a stuck worker within ten minutes, and cannot be stopped by one."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Channel
from bot.services.reminder_worker import ReminderWorker
from bot.services.reminding import ReminderRules
from bot.services.signals import LocalSignals
from bot.services.watchdog import BLIND_AFTER, EVERY, GRACE, Watch, Watchdog, WatchState
from bot.web.health import reminders_ready
from tests.integration.booking_setting import WEEK, paris
from tests.integration.conversation_setting import Chat, open_chat

TUESDAY = paris(1, 10, month=12)
DAY_BEFORE = TUESDAY - timedelta(days=1)


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    chat = open_chat(database)
    return opened(chat)


def opened(chat: Chat) -> Chat:
    chat.clock.now = paris(16, 10)
    seed(chat.database, WEEK, chat.clock())
    chat.booking.confirm(chat.booking.hold(chat.conversation.id, "first_contact", TUESDAY, "tap").id)
    return chat


def watch_of(chat: Chat) -> Watch:
    return Watch(Watchdog(chat.database, chat.clock), chat.clock, LocalSignals())


def late(chat: Chat) -> list[str]:
    return [each.kind for each in Watchdog(chat.database, chat.clock).look()]


def test_nothing_is_late_when_the_worker_works(chat: Chat) -> None:
    for day in range(7, 0, -1):
        chat.clock.now = TUESDAY - timedelta(days=day)
        chat.reminding.send_due()
        chat.clock.now += timedelta(minutes=30)
        assert [] == late(chat)


def test_a_worker_that_sends_nothing_is_known_within_ten_minutes(chat: Chat) -> None:
    chat.clock.now = TUESDAY - timedelta(days=7) + timedelta(minutes=4)
    assert [] == late(chat)

    chat.clock.now += timedelta(minutes=6) - EVERY

    assert ["j7"] == late(chat)
    assert timedelta(minutes=10) > GRACE + EVERY


def test_it_is_over_as_soon_as_the_reminder_is_said(chat: Chat) -> None:
    chat.clock.now = DAY_BEFORE + timedelta(minutes=20)
    watch = watch_of(chat)
    watch.look()
    assert (WatchState.LATE, 2) == (watch.state, watch.late) or (WatchState.LATE, 1) == (watch.state, watch.late)

    chat.reminding.send_due()
    chat.clock.now += timedelta(hours=2)
    watch.look()

    assert WatchState.OK is watch.state


def test_a_reminder_that_never_left_is_told_after_the_appointment_has_begun(chat: Chat) -> None:
    chat.clock.now = TUESDAY + timedelta(minutes=30)
    assert ["j1"] == late(chat)

    chat.clock.now = TUESDAY + timedelta(minutes=61)
    assert [] == late(chat)


def test_what_was_moved_or_cancelled_is_not_missed(chat: Chat) -> None:
    (appointment,) = chat.booking.view(chat.conversation.id)
    chat.clock.now = DAY_BEFORE - timedelta(hours=1)
    chat.booking.cancel(chat.conversation.id, appointment.id)
    chat.clock.now = DAY_BEFORE + timedelta(hours=1)

    assert [] == late(chat)


def test_said_is_not_yet_sent_on_a_channel_that_has_to_be_pushed_to(database: SqlDatabase) -> None:
    chat = opened(open_chat(database, Channel.TELEGRAM))
    chat.clock.now = TUESDAY - timedelta(days=7)
    assert 1 == chat.reminding.send_due()
    chat.clock.now += timedelta(minutes=6)

    assert ["j7"] == late(chat)
    with database.writing() as work:
        for delivery in work.outbox.due(Channel.TELEGRAM, chat.clock()):
            work.outbox.sent(delivery)
    assert [] == late(chat)


def test_the_office_may_remind_on_other_days(chat: Chat) -> None:
    chat.clock.now = TUESDAY - timedelta(days=2) + timedelta(minutes=6)
    rules = ReminderRules((2,))

    assert ["j2"] == [each.kind for each in Watchdog(chat.database, chat.clock, rules).look()]


# --- outside the worker it watches ------------------------------------------------------------------------------------


class StuckReminding:
    """Never comes back from its first round."""

    def __init__(self) -> None:
        self.began, self.freed = threading.Event(), threading.Event()

    def send_due(self) -> int:
        self.began.set()
        self.freed.wait()
        return 0

    def sweep(self) -> None: ...


@pytest.fixture
def stuck() -> Iterator[StuckReminding]:
    stuck = StuckReminding()
    yield stuck
    stuck.freed.set()


async def test_a_stuck_worker_is_seen_by_the_thread_beside_it(chat: Chat, stuck: StuckReminding) -> None:
    chat.clock.now = DAY_BEFORE + timedelta(minutes=9)
    worker, seen = ReminderWorker(stuck), threading.Event()  # type: ignore[arg-type]
    signals = SimpleNamespace(changed=lambda topic, what="": seen.set())
    watch = Watch(Watchdog(chat.database, chat.clock), chat.clock, signals)
    await worker.start()
    import asyncio

    await asyncio.to_thread(stuck.began.wait, 10)

    watch.start()
    # The loop stands still meanwhile: the watch has a thread of its own.
    assert seen.wait(10)

    assert WatchState.LATE is watch.state
    watch.stop()
    stuck.freed.set()
    await worker.stop()


def test_a_watch_that_cannot_look_says_that_nothing_is_watched(chat: Chat) -> None:
    watch = watch_of(chat)
    assert WatchState.UNWATCHED is watch.state
    watch.look()
    assert WatchState.OK is watch.state

    broken = Watch(BrokenWatchdog(), chat.clock, LocalSignals())  # type: ignore[arg-type]
    broken.look()
    assert WatchState.UNWATCHED is broken.state
    chat.clock.now += BLIND_AFTER + timedelta(seconds=1)
    assert WatchState.UNWATCHED is watch.state


class BrokenWatchdog:
    def look(self) -> list[object]:
        raise RuntimeError("the database is away")


def test_the_watch_looks_again_and_again(chat: Chat) -> None:
    looks = threading.Semaphore(0)
    counting = SimpleNamespace(look=lambda: looks.release() or [])
    watch = Watch(counting, chat.clock, LocalSignals(), every=timedelta(milliseconds=5))  # type: ignore[arg-type]

    watch.start()
    assert all(looks.acquire(timeout=10) for _ in range(3))
    watch.stop()


def test_readiness_of_reminders_follows_the_watch(chat: Chat) -> None:
    watch = watch_of(chat)
    app = Starlette(routes=[Route("/readyz/reminders", reminders_ready)])
    app.state.services = SimpleNamespace(watch=watch)
    with TestClient(app) as client:
        assert 503 == client.get("/readyz/reminders").status_code
        watch.look()
        assert (200, {"reminders": "ok", "late": 0}) == (
            (answer := client.get("/readyz/reminders")).status_code,
            answer.json(),
        )
        chat.clock.now = DAY_BEFORE + timedelta(minutes=9)
        watch.look()
        answer = client.get("/readyz/reminders")
        assert (503, "late") == (answer.status_code, answer.json()["reminders"])
