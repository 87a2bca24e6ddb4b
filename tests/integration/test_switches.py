"""The switch that silences the assistant: for one conversation, a channel or all; every process sees it at once."""

import asyncio

import pytest
from sqlalchemy import Engine, select

from bot.database.encryption import Cipher
from bot.database.tables import audit
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Author, Channel, Reply
from bot.mission_locale.errors import FloorTaken
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.mission_locale.switches import ALL
from bot.services.switches import UnknownScope
from tests.integration.conversation_setting import Chat, open_chat


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    return open_chat(database)


@pytest.fixture
def elsewhere(database: SqlDatabase) -> Chat:
    """The same product on Telegram."""
    return open_chat(database, Channel.TELEGRAM)


def texts(said: list) -> list[tuple[str, str]]:
    return [(message.author.value, message.text) for message in said]


async def test_everything_off_says_telephone_address_and_hours_and_nothing_else(chat: Chat, elsewhere: Chat) -> None:
    chat.handoff.switches.off(ALL)

    for one in (chat, elsewhere):
        said = await one.write("salut")
        assert [("system", one.text("off"))] == texts(said)
        office = one.known.office
        assert office.telephone in said[0].text
        assert office.address in said[0].text
        assert "9 h - 12 h 30" in said[0].text
        assert [] == one.assistant.asked


async def test_one_channel_off_leaves_the_other_alone(chat: Chat, elsewhere: Chat) -> None:
    await chat.write("avant")
    chat.handoff.switches.off("telegram")

    assert [("assistant", "réponse de l'assistant")] == texts(await chat.write("salut"))
    assert [("system", elsewhere.text("off"))] == texts(await elsewhere.write("salut"))


async def test_one_conversation_off_leaves_the_others_alone(chat: Chat) -> None:
    await chat.write("salut")
    other = open_chat(chat.database)
    other.peer = "other"
    chat.handoff.switches.off(chat.conversation.id)

    assert [("system", chat.text("off"))] == texts(await chat.write("allo"))
    assert [("assistant", "réponse de l'assistant")] == texts(await other.write("allo"))


async def test_another_process_sees_it_with_its_next_message(chat: Chat, engine: Engine) -> None:
    another = open_chat(SqlDatabase(engine, Cipher("a key for tests only")))
    await another.write("salut", identifier="one")

    chat.handoff.switches.off(ALL)
    assert [("system", chat.text("off"))] == texts(await another.write("allo", identifier="two"))
    chat.handoff.switches.on(ALL)
    assert [("assistant", "réponse de l'assistant")] == texts(await another.write("ouf", identifier="three"))


@pytest.mark.parametrize("known_before", [True, False])
async def test_an_answer_computed_before_the_switch_is_dropped(chat: Chat, known_before: bool) -> None:
    if known_before:
        await chat.write("salut")
    chat.assistant.meanwhile = lambda: chat.handoff.switches.off("web")

    assert [] == await chat.write("dis n'importe quoi")


async def test_danger_is_still_answered_told_and_taken_by_a_human(chat: Chat) -> None:
    chat.handoff.switches.off(ALL)
    chat.counsellor_arrives()

    said = await chat.write("j'ai envie de mourir")

    assert [("system", "distress_suicide")] == [(message.author.value, message.topic) for message in said]
    with chat.database.reading() as work:
        assert work.alerts.open_for(chat.conversation.id)
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    assert [] == await chat.write("vous êtes là ?")
    assert FloorState.COUNSELLOR is chat.floor.state


async def test_without_a_danger_nobody_takes_what_is_off(chat: Chat) -> None:
    await chat.write("salut")
    chat.counsellor_arrives()
    chat.handoff.switches.off(ALL)

    with pytest.raises(FloorTaken):
        chat.handoff.take(chat.conversation.id, chat.counsellor)


@pytest.mark.parametrize("talking", [True, False])
async def test_whoever_waits_or_talks_is_told_and_is_owed_an_answer(chat: Chat, talking: bool) -> None:
    chat.counsellor_arrives()
    await chat.write("salut")
    chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED)
    if talking:
        chat.handoff.take(chat.conversation.id, chat.counsellor)

    chat.handoff.switches.off(ALL)

    last = chat.transcript()[-1]
    assert (Author.SYSTEM, chat.text("off"), chat.floor.epoch) == (last.author, last.text, last.epoch)
    with pytest.raises(FloorTaken):
        chat.handoff.reply(chat.conversation.id, chat.counsellor, "trop tard")
    chat.handoff.switches.on(ALL)
    assert FloorState.MESSAGE_LEFT is chat.floor.state
    assert chat.floor.due_at > chat.clock()


async def test_what_another_switch_covers_stays_off(chat: Chat) -> None:
    await chat.write("salut")
    chat.handoff.switches.off(chat.conversation.id)
    chat.handoff.switches.off(ALL)

    chat.handoff.switches.on(ALL)
    assert FloorState.OFF is chat.floor.state
    chat.handoff.switches.on(chat.conversation.id)
    assert FloorState.ASSISTANT is chat.floor.state


async def test_twice_changes_nothing_and_says_so(chat: Chat) -> None:
    await chat.write("salut")

    assert chat.handoff.switches.off("web")
    epoch = chat.floor.epoch
    assert not chat.handoff.switches.off("web")
    assert epoch == chat.floor.epoch
    assert chat.handoff.switches.on("web")
    assert not chat.handoff.switches.on("web")


async def test_a_first_visit_while_it_is_off_reads_that_it_is_off(chat: Chat) -> None:
    chat.handoff.switches.off(ALL)

    await chat.door.open(chat.channel, chat.peer)

    assert chat.text("off") == chat.transcript()[-1].text


async def test_an_erased_conversation_stays_off(chat: Chat) -> None:
    await chat.write("salut")
    chat.handoff.switches.off("web")

    chat.door._erasure.erase(chat.conversation.id)

    assert [("system", chat.text("off"))] == texts(await chat.write("re"))


def test_a_scope_that_is_none_is_refused(chat: Chat) -> None:
    with pytest.raises(UnknownScope):
        chat.handoff.switches.off("sms")


async def test_who_did_it_is_written_down(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.handoff.switches.off("telegram", chat.counsellor)
    chat.handoff.switches.on("telegram", chat.counsellor)

    with chat.database.engine.connect() as connection:
        assert ["switch_off telegram", "switch_on telegram"] == list(connection.scalars(select(audit.c.what)))


async def test_a_switch_in_the_middle_of_many_messages_loses_and_repeats_none(chat: Chat) -> None:
    chat.assistant.replies = (Reply("oui"),)
    await chat.write("zéro")

    async def flip() -> None:
        for _ in range(5):
            await asyncio.to_thread(chat.handoff.switches.off, ALL)
            await asyncio.to_thread(chat.handoff.switches.on, ALL)

    await asyncio.gather(flip(), *(chat.write(f"m{number}", identifier=f"m{number}") for number in range(20)))

    written = [message.text for message in chat.transcript() if message.author is Author.PERSON]
    assert sorted(["zéro", *(f"m{number}" for number in range(20))]) == sorted(written)
    with chat.database.reading() as work:
        assert [] == list(work.conversations.unanswered(chat.clock.now.replace(year=2027)))
