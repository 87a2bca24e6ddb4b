"""Every state of the floor × every kind of update, on both channels → who answers. Nobody speaks over a human."""

from dataclasses import replace

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale import handoff
from bot.mission_locale.conversations import Author, Channel, Choice, MessageKind, Reply
from bot.mission_locale.handoff import Floor, FloorState, HandoffReason
from bot.services.ports import Saying
from tests.integration.conversation_setting import Chat, open_chat

UPDATES = [*MessageKind, "old_button", "duplicate", "danger"]
SILENT = frozenset({FloorState.COUNSELLOR, FloorState.COUNSELLOR_IDLE})
ASKS_RASA = frozenset({MessageKind.TEXT, MessageKind.CHOICE, MessageKind.COMMAND, "danger"})


def expected_speaker(state: FloorState, update: str) -> str | None:
    """Who says something: assistant, a system line, or nobody."""
    if update == "duplicate":
        return None
    if update == "danger":
        return "system" if state in SILENT else "assistant"
    if update == "old_button":
        return "assistant"
    return None if state in SILENT else "assistant"


def put_floor(chat: Chat, state: FloorState) -> None:
    """Bring the conversation into a state by the transitions that lead there."""
    conversation_id = chat.conversation.id
    with chat.database.writing() as work:
        floor = work.floors.get(conversation_id)
        for after in path_to(state, floor, chat):
            assert work.floors.swap(floor, after)
            floor = after
        assert state is floor.state


def path_to(state: FloorState, floor: Floor, chat: Chat) -> list[Floor]:
    now = chat.clock()
    match state:
        case FloorState.ASSISTANT:
            return []
        case FloorState.QUEUED:
            return [handoff.queue(floor, now, HandoffReason.ASKED)]
        case FloorState.MESSAGE_LEFT:
            return [handoff.leave_message(floor, now, now, HandoffReason.NOBODY)]
        case FloorState.COUNSELLOR:
            return [handoff.take(floor, chat.counsellor.id, now)]
        case FloorState.COUNSELLOR_IDLE:
            taken = handoff.take(floor, chat.counsellor.id, now)
            return [taken, handoff.fall_idle(taken, now)]
        case FloorState.OFF:
            return [handoff.switch_off(floor)]


@pytest.fixture(params=[Channel.WEB, Channel.TELEGRAM])
def chat(request: pytest.FixtureRequest, database: SqlDatabase) -> Chat:
    chat = open_chat(database, request.param)
    chat.counsellor_arrives()
    return chat


@pytest.mark.parametrize("update", UPDATES)
@pytest.mark.parametrize("state", FloorState)
async def test_who_answers(chat: Chat, state: FloorState, update: str) -> None:
    chat.assistant.replies = (Reply("un choix ?", (Choice("oui", "/affirm"),)),)
    before_any = (await chat.write("premier", identifier="first"))[0]
    put_floor(chat, state)
    offered_now = offer(chat) if update == MessageKind.CHOICE else None
    asked_before = len(chat.assistant.asked)

    said = await send(chat, update, before_any.choice_value(0), offered_now)

    speaker = said[0].author.value if said else None
    assert expected_speaker(state, update) == speaker
    rasa_asked = len(chat.assistant.asked) > asked_before
    assert (update in ASKS_RASA and state in handoff.ASSISTANT_SPEAKS) == rasa_asked


def offer(chat: Chat) -> str:
    """A button offered under the present epoch."""
    conversation = chat.conversation
    with chat.database.writing() as work:
        floor = work.floors.get(conversation.id)
        reply = Reply("encore ?", (Choice("oui", "/affirm"),))
        saying = Saying(Author.SYSTEM, floor.epoch, chat.clock())
        return work.conversations.say(conversation, reply, saying).choice_value(0)


async def send(chat: Chat, update: str, old_value: str, offered_now: str | None) -> list:
    if update == "duplicate":
        return await chat.write("premier", identifier="first")
    if update == "danger":
        return await chat.write("je vais me suicider")
    if update == "old_button":
        floor = chat.floor
        with chat.database.writing() as work:
            assert work.floors.swap(floor, replace(floor, epoch=floor.epoch + 5))
        return await chat.write(old_value, MessageKind.CHOICE)
    if update == MessageKind.CHOICE:
        return await chat.write(offered_now or "", MessageKind.CHOICE)
    if update == MessageKind.COMMAND:
        return await chat.write("/aide", MessageKind.COMMAND)
    return await chat.write("texte", MessageKind(update))
