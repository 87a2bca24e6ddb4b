"""After a talk: one question, once; Rasa is told; and what the talk interrupted may go on."""

import pytest
from sqlalchemy import select

from bot.database.tables_floor import ratings
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.conversations import MessageKind, Reply
from bot.mission_locale.handoff import FloorState, HandoffReason
from tests.integration.booking_setting import open_office, paris
from tests.integration.conversation_setting import Chat, open_chat


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    chat = open_chat(database)
    chat.counsellor_arrives()
    return chat


def talk(chat: Chat, words: str | None = "Bonjour, je suis là.") -> None:
    """A counsellor takes, says something or nothing, and gives back."""
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    if words:
        chat.handoff.reply(chat.conversation.id, chat.counsellor, words)
    chat.handoff.end(chat.conversation.id, chat.counsellor)


def last_texts(chat: Chat, count: int) -> list[str]:
    return [message.text for message in chat.transcript()[-count:]]


def answers(chat: Chat) -> list[str | None]:
    with chat.database.engine.connect() as connection:
        return list(connection.scalars(select(ratings.c.helped)))


async def test_one_question_is_asked_and_answered_once(chat: Chat) -> None:
    await chat.write("salut")
    talk(chat)
    assert [chat.text("handoff_ended"), chat.text("handoff_rating")] == last_texts(chat, 2)
    a_little = chat.transcript()[-1].choice_value(1)

    assert [chat.text("handoff_rating_thanks")] == [one.text for one in await chat.write(a_little, MessageKind.CHOICE)]
    assert [chat.text("old_button")] == [one.text for one in await chat.write(a_little, MessageKind.CHOICE)]
    assert ["a_little"] == answers(chat)


async def test_it_may_be_answered_in_words_or_not_at_all(chat: Chat) -> None:
    await chat.write("salut")
    talk(chat)
    await chat.write("oui")
    assert ["yes"] == answers(chat)

    talk(chat)
    await chat.write("c'est où la mission locale ?")
    assert "c'est où la mission locale ?" == chat.assistant.asked[-1]
    assert ["yes", None] == answers(chat)


async def test_where_the_counsellor_said_nothing_nothing_is_asked(chat: Chat) -> None:
    await chat.write("salut")

    talk(chat, words=None)

    assert [chat.text("handoff_ended")] == last_texts(chat, 1)
    assert [] == answers(chat)


@pytest.mark.parametrize("way", ["leaves", "sleeps"])
async def test_it_is_asked_however_the_talk_ends(chat: Chat, way: str) -> None:
    await chat.write("salut")
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.handoff.reply(chat.conversation.id, chat.counsellor, "Bonjour.")
    if way == "leaves":
        chat.handoff.wish(chat.conversation.id, "leave")
    for minutes in (10, 20):
        chat.passes(minutes=minutes)
        chat.handoff.look_at_what_is_due()

    assert FloorState.ASSISTANT is chat.floor.state
    assert [chat.text("handoff_ended"), chat.text("handoff_rating")] == last_texts(chat, 2)


@pytest.mark.parametrize("kind", [MessageKind.PHOTO, MessageKind.STICKER])
async def test_rasa_is_told_with_the_first_message_it_reads_whatever_came_before(chat: Chat, kind: MessageKind) -> None:
    await chat.write("salut")
    talk(chat)
    await chat.write(chat.transcript()[-1].choice_value(0), MessageKind.CHOICE)
    await chat.write("", kind)
    assert [] == chat.assistant.told

    await chat.write("et pour le logement ?")
    await chat.write("et la santé ?")

    assert [chat.conversation.id] == chat.assistant.told


@pytest.mark.parametrize(
    ("asked", "notice", "payload"),
    [("phone", "resume_booking", "/book_appointment"), ("commune", "resume_situation", "/check_situation")],
)
async def test_a_form_that_the_talk_interrupted_is_offered_again(
    chat: Chat, asked: str, notice: str, payload: str
) -> None:
    chat.assistant.replies = (Reply("La question ?", asked=asked),)
    await chat.write("allons-y")
    # Asked for inside a turn of Rasa, whose own answer puts no question.
    chat.assistant.replies = (chat.handoff.ask_for_counsellor(chat.conversation.id, HandoffReason.ASKED),)
    await chat.write("je veux un conseiller")
    talk(chat)
    offer = chat.transcript()[-1]
    assert chat.text(notice) == offer.text

    await chat.write(offer.choice_value(0), MessageKind.CHOICE)

    assert payload == chat.assistant.asked[-1]


async def test_the_offer_may_be_declined(chat: Chat) -> None:
    chat.assistant.replies = (Reply("Ton âge ?", asked="age"),)
    await chat.write("allons-y")
    talk(chat)

    said = await chat.write("pas maintenant")

    assert [chat.text("resume_declined")] == [one.text for one in said]


async def test_what_was_finished_meanwhile_is_not_offered(database: SqlDatabase, chat: Chat) -> None:
    office = open_office(database)
    chat.assistant.replies = (Reply("Ton téléphone ?", asked="phone"),)
    await chat.write("allons-y")
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    held = office.booking.hold(chat.conversation.id, "first_contact", paris(25, 9), "tap")
    office.booking.confirm(held.id, first_name="Lina")

    chat.handoff.end(chat.conversation.id, chat.counsellor)

    assert [chat.text("handoff_ended")] == last_texts(chat, 1)


async def test_after_a_danger_no_form_is_offered(chat: Chat) -> None:
    chat.assistant.replies = (Reply("Ton âge ?", asked="age"),)
    await chat.write("allons-y")
    await chat.write("j'ai envie de mourir")

    talk(chat)

    assert chat.text("handoff_rating") == chat.transcript()[-1].text


async def test_an_erasure_leaves_answers_that_lead_nowhere(chat: Chat) -> None:
    await chat.write("salut")
    talk(chat)

    chat.door._erasure.erase(chat.conversation.id)

    with chat.database.engine.connect() as connection:
        assert [None] == list(connection.scalars(select(ratings.c.conversation_id)))
