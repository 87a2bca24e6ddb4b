"""Every state of the floor × every kind of update, from both channels → who answers. Nobody speaks over a human."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale import handoff
from bot.mission_locale.conversations import Author, Channel, Choice, IncomingMessage, Message, MessageKind, Reply
from bot.mission_locale.handoff import Floor, FloorState, HandoffReason
from bot.services.ports import Saying
from tests.integration import who_answers
from tests.integration.conversation_setting import Chat, open_chat
from tests.integration.floor_updates import PEER, TELEGRAM, from_telegram, from_widget
from tests.integration.who_answers import EXPECTED, FROM_WIDGET, UPDATES, Answer, Special, Update

TABLE = Path(__file__).parents[2] / "docs" / "qui-repond.md"
CASES = [(Channel.TELEGRAM, update) for update in UPDATES] + [(Channel.WEB, update) for update in FROM_WIDGET]
READERS: dict[Channel, Callable[[MessageKind, str, int], IncomingMessage]] = {
    Channel.TELEGRAM: from_telegram,
    Channel.WEB: from_widget,
}


def test_every_state_and_every_kind_of_update_has_an_expectation() -> None:
    """Whoever adds a state or a kind says here who answers."""
    assert set(FloorState) == set(EXPECTED)
    assert {state: set(UPDATES) for state in FloorState} == {state: set(row) for state, row in EXPECTED.items()}
    assert set(MessageKind) == set(TELEGRAM)
    assert set(UPDATES) == set(who_answers.UPDATES_IN_FRENCH)


def test_the_table_in_the_documents_is_up_to_date() -> None:
    assert who_answers.table() == TABLE.read_text(encoding="utf-8")


@pytest.mark.parametrize(("channel", "update"), CASES)
@pytest.mark.parametrize("state", FloorState)
async def test_who_answers(database: SqlDatabase, state: FloorState, channel: Channel, update: Update) -> None:
    chat = open_chat(database, channel)
    chat.peer = PEER
    chat.counsellor_arrives()
    chat.assistant.replies = (Reply("un choix ?", (Choice("oui", "/affirm"),)),)
    await chat.door.receive(READERS[channel](MessageKind.TEXT, "premier", 50))
    before_any = chat.transcript()[-1]
    put_floor(chat, state)
    offered_now = offer(chat)
    if update is Special.OLD_BUTTON:
        let_the_floor_pass(chat)
    kept, asked = len(chat.transcript()), len(chat.assistant.asked)

    await chat.door.receive(incoming(channel, update, before_any, offered_now))

    new = chat.transcript()[kept:]
    assert EXPECTED[state][update] is observed(new, rasa_asked=len(chat.assistant.asked) > asked)
    # Danger apart, whoever has the floor before has it after.
    assert update is Special.DANGER or chat.floor.state is (state if update is Special.DUPLICATE else awake(state))


def incoming(channel: Channel, update: Update, before_any: Message, offered_now: Message) -> IncomingMessage:
    read = READERS[channel]
    match update:
        case Special.DUPLICATE:
            return read(MessageKind.TEXT, "premier", 50)
        case Special.OUT_OF_ORDER:
            return read(MessageKind.TEXT, "plus ancien", 49)
        case Special.DANGER:
            return read(MessageKind.TEXT, "je vais me suicider", 51)
        case Special.OLD_BUTTON:
            return read(MessageKind.CHOICE, before_any.choice_value(0), 51)
        case MessageKind.CHOICE:
            return read(MessageKind.CHOICE, offered_now.choice_value(0), 51)
        case MessageKind.COMMAND:
            return read(MessageKind.COMMAND, "/aide", 51)
    return read(MessageKind(update), "texte", 51)


def observed(new: list[Message], *, rasa_asked: bool) -> Answer:
    """Who answered, from what is now in the conversation."""
    said = [message for message in new if message.author is not Author.PERSON]
    authors = {message.author for message in said}
    assert authors in (set(), {Author.ASSISTANT}, {Author.SYSTEM})
    if any(message.topic == "distress_suicide" for message in said):
        assert (Author.ASSISTANT in authors) == rasa_asked
        return Answer.NUMBERS_AND_ASSISTANT if rasa_asked else Answer.NUMBERS
    if rasa_asked:
        return Answer.ASSISTANT
    if not said:
        return Answer.COUNSELLOR if new else Answer.NOBODY
    return Answer.SENTENCE if Author.ASSISTANT in authors else Answer.INFORMATION


def awake(state: FloorState) -> FloorState:
    return FloorState.COUNSELLOR if state is FloorState.COUNSELLOR_IDLE else state


def put_floor(chat: Chat, state: FloorState) -> None:
    """Bring the conversation into a state by the transitions that lead there."""
    with chat.database.writing() as work:
        floor = work.floors.get(chat.conversation.id)
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


def offer(chat: Chat) -> Message:
    """A button offered under the present epoch."""
    conversation = chat.conversation
    with chat.database.writing() as work:
        floor = work.floors.get(conversation.id)
        reply = Reply("encore ?", (Choice("oui", "/affirm"),))
        return work.conversations.say(conversation, reply, Saying(Author.SYSTEM, floor.epoch, chat.clock()))


def let_the_floor_pass(chat: Chat) -> None:
    """As if it had gone to a counsellor and come back since."""
    floor = chat.floor
    with chat.database.writing() as work:
        assert work.floors.swap(floor, replace(floor, epoch=floor.epoch + 5))
