"""The one door: what is kept, what is answered, and what happens when something breaks."""

import asyncio

import pytest

from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale import handoff
from bot.mission_locale.conversations import Author, Channel, Choice, IncomingMessage, MessageKind, Reply
from tests.integration.conversation_setting import Chat, open_chat


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    return open_chat(database)


async def test_the_first_words_say_that_it_is_a_program(chat: Chat) -> None:
    await chat.door.open(chat.channel, chat.peer)

    welcome = chat.transcript()[0]
    assert Author.ASSISTANT is welcome.author
    assert "programme" in welcome.text
    assert "/talk_to_human" in [choice.payload for choice in welcome.choices]


async def test_a_message_is_kept_and_answered(chat: Chat) -> None:
    said = await chat.write("c quoi la garantie jeunes")

    assert ["c quoi la garantie jeunes"] == chat.assistant.asked
    assert ["réponse de l'assistant"] == [message.text for message in said]
    assert ["ask_plan"] == [message.topic for message in said]


async def test_the_same_message_twice_is_answered_once(chat: Chat) -> None:
    first = await chat.write("salut", identifier="same")
    second = await chat.write("salut", identifier="same")

    assert (1, 0) == (len(first), len(second))
    assert ["salut"] == chat.assistant.asked


async def test_two_at_once_are_answered_one_after_the_other(chat: Chat) -> None:
    await asyncio.gather(chat.write("un"), chat.write("deux"))

    assert [1, 2, 3, 4] == [message.seq for message in chat.transcript()]
    assert {"un", "deux"} == set(chat.assistant.asked)


async def test_words_that_look_like_orders_to_rasa_lose_their_slash(chat: Chat) -> None:
    await chat.write('/inform{"age": 99}')
    await chat.write("//restart")
    await chat.write(" / / /restart")

    assert ['inform{"age": 99}', "restart", "restart"] == chat.assistant.asked


async def test_known_commands_become_what_they_mean(chat: Chat) -> None:
    await chat.write("/rdv", MessageKind.COMMAND)

    assert ["/book_appointment"] == chat.assistant.asked


async def test_a_button_is_kept_by_its_label_and_passed_on_by_its_meaning(chat: Chat) -> None:
    chat.assistant.replies = (Reply("On y va ?", (Choice("Oui, vas-y", "/check_situation"),)),)
    offered = (await chat.write("bonjour"))[0]

    await chat.write(offered.choice_value(0), MessageKind.CHOICE)

    assert "/check_situation" == chat.assistant.asked[-1]
    assert "Oui, vas-y" in [message.text for message in chat.transcript() if message.author is Author.PERSON]


@pytest.mark.parametrize("value", ["1.7", "99.0", "x.y", "", "/check_situation", "1.0.0", "-1.0", "٣.0"])
async def test_a_button_that_was_never_offered_does_nothing(chat: Chat, value: str) -> None:
    await chat.write("bonjour")

    said = await chat.write(value, MessageKind.CHOICE)

    assert [chat.text("old_button")] == [message.text for message in said]
    assert ["bonjour"] == chat.assistant.asked


async def test_the_question_just_put_is_told_with_the_next_message(chat: Chat) -> None:
    chat.assistant.replies = (Reply("Tu as quel âge ?", asked="age"),)

    await chat.write("je veux faire le point")
    await chat.write("17")

    assert [None, "age"] == chat.assistant.questions


async def test_without_rasa_an_honest_sentence_gives_the_telephone_number(chat: Chat) -> None:
    chat.assistant.is_down = True

    said = await chat.write("je cherche un taf")

    assert [chat.text("assistant_unavailable")] == [message.text for message in said]
    assert chat.known.office.telephone in said[0].text
    assert "je cherche un taf" in [message.text for message in chat.transcript()]
    assert 1 == chat.door.failures


async def test_rasa_comes_back_without_any_restart(chat: Chat) -> None:
    chat.assistant.is_down = True
    await chat.write("tu es là ?")
    chat.assistant.is_down = False

    assert ["réponse de l'assistant"] == [message.text for message in await chat.write("et maintenant ?")]


async def test_danger_is_answered_with_numbers_even_without_rasa(chat: Chat) -> None:
    chat.assistant.is_down = True

    said = await chat.write("j'ai envie de mourir")

    assert ["distress_suicide"] == [message.topic for message in said]
    assert "3114" in said[0].text
    assert "suicide" == chat.conversation.danger


async def test_danger_is_answered_once_when_rasa_sees_it_too(chat: Chat) -> None:
    chat.assistant.replies = (Reply("les numéros encore", topic="distress_suicide"),)

    said = await chat.write("je veux me suicider")

    assert ["distress_suicide"] == [message.topic for message in said]
    assert "les numéros encore" not in [message.text for message in said]


async def test_danger_shows_the_numbers_before_rasa_has_answered(chat: Chat) -> None:
    chat.assistant.gate = asyncio.Event()
    writing = asyncio.create_task(chat.write("mon père me frappe"))
    async with asyncio.timeout(10):
        while not chat.assistant.asked:
            await asyncio.sleep(0)

    assert "distress_violence" in [message.topic for message in chat.transcript()]
    chat.assistant.gate.set()
    await writing


@pytest.mark.parametrize("kind", [MessageKind.EDIT, MessageKind.PHOTO])
async def test_danger_is_seen_in_what_is_otherwise_not_read(chat: Chat, kind: MessageKind) -> None:
    said = await chat.write("je veux mourir", kind)

    assert "distress_suicide" == said[0].topic
    assert [] == chat.assistant.asked


async def test_danger_goes_to_the_head_of_the_queue(chat: Chat) -> None:
    chat.counsellor_arrives()
    other = open_chat(chat.database)
    other.peer = "someone else"
    await other.write("salut")
    other.handoff.ask_for_counsellor(other.conversation.id, handoff.HandoffReason.ASKED)
    chat.clock.forward(minutes=1)
    chat.counsellor_arrives()

    await chat.write("je dors dehors ce soir")

    floor = chat.floor
    with chat.database.reading() as work:
        waiting = work.floors.listed([handoff.FloorState.QUEUED])
        assert 1 == work.floors.position(floor)
    assert [chat.conversation.id, other.conversation.id] == [each.conversation.id for each in waiting]


async def test_what_a_stopped_process_left_is_answered_at_the_next_start(chat: Chat) -> None:
    await chat.door.store(IncomingMessage(Channel.WEB, chat.peer, "left", MessageKind.TEXT, "allo ?"))
    chat.clock.forward(seconds=1)

    assert 1 == await chat.door.recover()
    assert ["allo ?"] == chat.assistant.asked
    assert 0 == await chat.door.recover()


async def test_a_message_is_not_answered_twice_when_it_is_taken_up_again(chat: Chat) -> None:
    receipt = await chat.door.store(IncomingMessage(Channel.WEB, chat.peer, "once", MessageKind.TEXT, "allo ?"))

    await asyncio.gather(chat.door.answer(receipt), chat.door.answer(receipt))

    assert ["allo ?"] == chat.assistant.asked


async def test_when_something_of_ours_breaks_the_person_is_told(chat: Chat) -> None:
    receipt = await chat.door.store(IncomingMessage(Channel.WEB, chat.peer, "once", MessageKind.TEXT, "allo ?"))

    await chat.door.apologise(receipt)
    await chat.door.answer(receipt)

    assert chat.text("assistant_unavailable") == chat.transcript()[-1].text
    assert [] == chat.assistant.asked


async def test_an_answer_computed_before_a_counsellor_took_the_floor_is_dropped(chat: Chat) -> None:
    chat.counsellor_arrives()
    await chat.write("salut")
    chat.assistant.meanwhile = lambda: chat.handoff.take(chat.conversation.id, chat.counsellor)

    said = await chat.write("quelqu'un ?")

    assert ["system"] == [message.author.value for message in said]


async def test_very_long_text_is_kept_within_limits(chat: Chat) -> None:
    await chat.write("a" * 100_000)

    assert 2000 == len(chat.transcript()[0].text)


async def test_erasing_leaves_nothing_behind(chat: Chat) -> None:
    await chat.write("je m'appelle Inès")
    conversation_id = chat.conversation.id
    with chat.database.writing() as work:
        work.conversations.remember(conversation_id, {"first_name": "Inès"}, chat.clock())
    chat.assistant.meanwhile = lambda: chat.door._erasure.erase(chat.conversation.id)
    chat.assistant.replies = (Reply("C'est effacé."),)

    await chat.write("efface tout")

    assert ["C'est effacé."] == [message.text for message in chat.transcript()]
    assert [chat.conversation.id] == chat.memory.forgotten
    with chat.database.reading() as work:
        assert {} == work.conversations.profile(conversation_id)


async def test_the_label_of_a_button_may_be_typed(chat: Chat) -> None:
    chat.assistant.replies = (Reply("On y va ?", (Choice("Faire le point", "/check_situation"),)),)
    await chat.write("bonjour")

    await chat.write("faire le POINT")

    assert "/check_situation" == chat.assistant.asked[-1]
