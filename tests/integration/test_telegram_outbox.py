"""The outbox on both databases: one claim wins, pieces are counted, what a counsellor wrote may come back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Author, Channel, Choice, Conversation, Reply
from bot.services.ports import Delivery, Saying
from bot.services.telegram_ports import Keyboard

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def conversation(database: SqlDatabase) -> Conversation:
    with database.writing() as work:
        return work.conversations.open(Channel.TELEGRAM, "1001", NOW)


def line_up(database: SqlDatabase, conversation: Conversation, author: Author = Author.ASSISTANT) -> None:
    with database.writing() as work:
        work.conversations.say(conversation, Reply("Bonjour", (Choice("Oui", "/affirm"),)), Saying(author, 0, NOW))


def due(database: SqlDatabase, now: datetime) -> list[Delivery]:
    with database.reading() as work:
        return list(work.outbox.due(Channel.TELEGRAM, now))


def test_of_two_processes_that_saw_the_same_message_one_claims_it(
    database: SqlDatabase, conversation: Conversation
) -> None:
    line_up(database, conversation)
    line_up(database, conversation)
    seen = due(database, NOW)[0]
    with database.writing() as work:
        claims = [work.outbox.claim(seen, LATER), work.outbox.claim(seen, LATER)]

    assert [True, False] == claims
    assert [] == due(database, NOW), "the second message overtook the first"
    assert [seen.message.seq] == [each.message.seq for each in due(database, LATER)]


def test_pieces_are_counted_only_by_whoever_holds_the_claim(database: SqlDatabase, conversation: Conversation) -> None:
    line_up(database, conversation)
    seen = due(database, NOW)[0]
    with database.writing() as work:
        assert work.outbox.claim(seen, LATER)
        mine = work.outbox.progressed(replace(seen, due_at=LATER), 2, LATER + timedelta(minutes=1))
        assert work.outbox.progressed(replace(seen, due_at=LATER), 3, LATER) is None

    assert mine
    assert 2 == mine.parts_sent == due(database, LATER + timedelta(minutes=1))[0].parts_sent


def test_only_what_a_counsellor_wrote_and_a_block_stopped_comes_back(
    database: SqlDatabase, conversation: Conversation
) -> None:
    for author, why in ((Author.COUNSELLOR, "blocked"), (Author.ASSISTANT, "blocked"), (Author.COUNSELLOR, "chat")):
        line_up(database, conversation, author)
        with database.writing() as work:
            work.outbox.failed(work.outbox.due(Channel.TELEGRAM, NOW)[0], why)
    with database.writing() as work:
        revived = work.outbox.revive(conversation.id, "blocked", LATER)

    assert 1 == revived
    assert [(1, 0)] == [(each.message.seq, each.tries) for each in due(database, LATER)]


def test_keyboards_grow_stale_with_the_floor_and_go_with_their_messages(
    database: SqlDatabase, conversation: Conversation
) -> None:
    line_up(database, conversation)
    line_up(database, conversation)
    old, new = Keyboard(conversation.id, 1, 5_000_000_000, 0), Keyboard(conversation.id, 2, 12, 1)
    with database.writing() as work:
        for keyboard in (old, new, new):
            work.keyboards.shown(keyboard)
        stale = work.keyboards.stale(conversation.id, 1)
        work.keyboards.gone(conversation.id, 1)
        left = work.keyboards.stale(conversation.id, 2)
        work.conversations.erase(conversation.id)
        after = work.keyboards.stale(conversation.id, 9)

    assert [[old], [new], []] == [list(stale), list(left), list(after)]
