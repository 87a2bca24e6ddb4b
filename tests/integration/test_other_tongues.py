"""Someone writes in another language: a text in theirs, a counsellor told, and the assistant not asked."""

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale import handoff
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.services.tongues import Tongues
from tests.integration.conversation_setting import Chat, open_chat

IN_UKRAINIAN = "Доброго дня, я шукаю роботу і не розмовляю французькою"


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    return open_chat(database)


def texts(chat: Chat) -> Tongues:
    return Tongues(chat.known.tongues)


@pytest.mark.parametrize(
    ("message", "tongue"),
    [
        ("Hello, I need help to find a job please", "en"),
        ("مرحبا، أبحث عن عمل", "ar"),
        ("Hola, necesito ayuda con mis papeles", "es"),
        ("Olá, eu preciso de ajuda para encontrar trabalho", "pt"),
        (IN_UKRAINIAN, "uk"),
    ],
)
async def test_they_are_answered_in_their_language_and_rasa_is_not_asked(chat: Chat, message: str, tongue: str) -> None:
    [said] = await chat.write(message)

    assert texts(chat).first(tongue) == said.text
    assert [texts(chat).human_label(tongue)] == [choice.label for choice in said.choices]
    assert ["/talk_to_human"] == [choice.payload for choice in said.choices]
    assert [] == chat.assistant.asked


async def test_the_text_says_where_we_are_on_what_number_and_whom_to_call_in_danger(chat: Chat) -> None:
    [said] = await chat.write("Hello, I need help to find a job please")

    for needed in ("5 passage de l'Arche Guédon", "77200", "01 60 06 60 47", "112"):
        assert needed in said.text


async def test_a_counsellor_who_is_there_has_them_in_the_queue(chat: Chat) -> None:
    chat.counsellor_arrives()
    await chat.write(IN_UKRAINIAN)

    assert (FloorState.QUEUED, HandoffReason.OTHER_TONGUE) == (chat.floor.state, chat.floor.reason)


async def test_when_nobody_is_there_the_message_waits_for_one(chat: Chat) -> None:
    await chat.write(IN_UKRAINIAN)

    assert FloorState.MESSAGE_LEFT is chat.floor.state
    assert chat.floor.due_at is not None


async def test_the_counsellor_reads_which_language_it_is(chat: Chat) -> None:
    await chat.write(IN_UKRAINIAN)

    with chat.database.reading() as work:
        assert "ukrainien" == work.conversations.profile(chat.conversation.id)["tongue"]


async def test_the_second_message_gets_a_short_answer_and_calls_nobody_again(chat: Chat) -> None:
    await chat.write(IN_UKRAINIAN)
    before = chat.floor

    [said] = await chat.write("Де ви знаходитесь?")

    assert texts(chat).again("uk") == said.text
    assert before.queued_at == chat.floor.queued_at


async def test_french_goes_to_the_assistant_again(chat: Chat) -> None:
    await chat.write(IN_UKRAINIAN)
    await chat.write("bonjour je cherche travail")

    assert ["bonjour je cherche travail"] == chat.assistant.asked


async def test_danger_said_in_another_language_is_danger(chat: Chat) -> None:
    chat.counsellor_arrives()
    said = await chat.write("I want to kill myself")

    assert "3114" in said[0].text
    assert texts(chat).first("en") == said[-1].text
    assert HandoffReason.DANGER is chat.floor.reason
    assert "suicide" == chat.conversation.danger


async def test_while_a_counsellor_speaks_nothing_is_said_for_them(chat: Chat) -> None:
    chat.counsellor_arrives()
    await chat.write(IN_UKRAINIAN)
    chat.handoff.take(chat.conversation.id, chat.counsellor)

    assert [] == await chat.write("Дякую, я зрозумів")
    assert chat.floor.state in handoff.COUNSELLOR_SPEAKS


async def test_slang_borrowed_from_other_languages_is_still_french(chat: Chat) -> None:
    for message in ("hello bro", "wesh starfoullah jsp koi faire", "thanks bye", "no stress"):
        await chat.write(message)

    assert 4 == len(chat.assistant.asked)
