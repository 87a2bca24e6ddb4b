"""A human is promised only when there is one; otherwise a dated promise; and one counsellor at a time."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import Author, MessageKind
from bot.mission_locale.errors import FloorTaken
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.services.ports import Counsellor
from tests.integration.booking_setting import paris
from tests.integration.conversation_setting import Chat, open_chat


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    return open_chat(database)


def ask(chat: Chat) -> str:
    return chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED).text


def test_with_a_counsellor_there_the_person_waits_and_knows_their_place(chat: Chat) -> None:
    chat.counsellor_arrives()

    assert chat.text("handoff_queued", position="1") == ask(chat)
    assert FloorState.QUEUED is chat.floor.state


def test_with_nobody_there_a_dated_promise_is_made(chat: Chat) -> None:
    assert "aujourd'hui avant 17 h" in ask(chat)
    assert FloorState.MESSAGE_LEFT is chat.floor.state


def test_a_counsellor_seen_two_minutes_ago_is_not_there(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.clock.forward(minutes=2)

    ask(chat)

    assert FloorState.MESSAGE_LEFT is chat.floor.state


@pytest.mark.parametrize(
    ("moment", "promise"),
    [
        (paris(23, 12, 45), "aujourd'hui avant 17 h"),
        (paris(23, 17, 30), "demain avant 12 h 30"),
        (paris(27, 18), "lundi 30 novembre avant 12 h 30"),
        (paris(24, 23, month=12), "lundi 28 décembre avant 12 h 30"),
    ],
)
def test_out_of_hours_the_promise_is_the_next_half_day_of_work(chat: Chat, moment: object, promise: str) -> None:
    chat.clock.now = moment
    chat.counsellor_arrives()

    assert promise in ask(chat)


def test_after_five_minutes_in_the_queue_the_person_gets_a_promise(chat: Chat) -> None:
    chat.counsellor_arrives()
    ask(chat)
    chat.passes(minutes=6)

    assert 1 == chat.handoff.look_at_what_is_due()
    assert FloorState.MESSAGE_LEFT is chat.floor.state
    assert "aujourd'hui avant 17 h" in chat.transcript()[-1].text
    assert 0 == chat.handoff.look_at_what_is_due()


async def test_the_counsellor_answers_and_gives_back(chat: Chat) -> None:
    chat.counsellor_arrives()
    await chat.write("je voudrais parler à quelqu'un")
    ask(chat)

    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.handoff.reply(chat.conversation.id, chat.counsellor, "Bonjour, je suis là.")
    assert [] == await chat.write("merci madame")
    chat.handoff.end(chat.conversation.id, chat.counsellor)
    said = await chat.write("et la mission locale c'est où ?")

    assert ["je voudrais parler à quelqu'un", "et la mission locale c'est où ?"] == chat.assistant.asked
    assert [chat.conversation.id] == chat.assistant.told
    assert ["réponse de l'assistant"] == [message.text for message in said]
    spoken = [(message.author, message.name) for message in chat.transcript() if message.author is Author.COUNSELLOR]
    assert [(Author.COUNSELLOR, "Nadia")] == spoken


async def test_rasa_is_told_of_a_return_once(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.handoff.end(chat.conversation.id, chat.counsellor)

    await chat.write("un")
    await chat.write("deux")

    assert [chat.conversation.id] == chat.assistant.told


async def test_a_button_from_before_the_counsellor_is_no_longer_active(chat: Chat) -> None:
    chat.counsellor_arrives()
    await chat.door.open(chat.channel, chat.peer)
    welcome = chat.transcript()[0]
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.handoff.end(chat.conversation.id, chat.counsellor)

    said = await chat.write(welcome.choice_value(0), MessageKind.CHOICE)

    assert [chat.text("old_button")] == [message.text for message in said]
    assert [] == chat.assistant.asked


async def test_the_young_person_may_leave_the_counsellor(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    back = chat.transcript()[-1].choice_value(0)

    await chat.write(back, MessageKind.CHOICE)

    assert FloorState.ASSISTANT is chat.floor.state


def test_of_two_counsellors_at_once_one_wins(chat: Chat) -> None:
    chat.counsellor_arrives()
    ask(chat)
    others = [Counsellor(f"c{number}", f"C{number}", f"c{number}@example.org") for number in range(8)]
    with chat.database.writing() as work:
        for counsellor in others:
            work.counsellors.add(counsellor, chat.clock())

    def take(counsellor: Counsellor) -> bool:
        try:
            chat.handoff.take(chat.conversation.id, counsellor)
        except FloorTaken:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        wins = list(pool.map(take, others))

    assert 1 == sum(wins)
    assert others[wins.index(True)].id == chat.floor.counsellor_id


def test_only_the_one_who_has_the_floor_may_answer(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.handoff.take(chat.conversation.id, chat.counsellor)

    with pytest.raises(FloorTaken):
        chat.handoff.reply(chat.conversation.id, Counsellor("other", "Autre"), "coucou")
    with pytest.raises(FloorTaken):
        chat.handoff.end(chat.conversation.id, Counsellor("other", "Autre"))


def test_an_idle_talk_goes_back_to_the_assistant_after_a_warning(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.passes(minutes=11)
    chat.handoff.look_at_what_is_due()
    assert FloorState.COUNSELLOR_IDLE is chat.floor.state
    assert chat.text("still_there") == chat.transcript()[-1].text

    chat.passes(minutes=21)
    chat.handoff.look_at_what_is_due()

    assert FloorState.ASSISTANT is chat.floor.state
    assert chat.text("handoff_ended") == chat.transcript()[-1].text


async def test_a_word_from_the_person_wakes_an_idle_talk(chat: Chat) -> None:
    chat.counsellor_arrives()
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.passes(minutes=11)
    chat.handoff.look_at_what_is_due()

    await chat.write("oui je suis là")

    assert FloorState.COUNSELLOR is chat.floor.state
