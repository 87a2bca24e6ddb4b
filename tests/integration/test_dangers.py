"""A danger stays at the head until a named counsellor has seen it and written down what was done."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from bot.database.tables_floor import alerts, mails
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.alerts import AlertClosed, AlertSeen, NoteMissing
from bot.mission_locale.errors import UnknownConversation
from bot.services.console import Console
from bot.services.dangers import Dangers
from bot.services.duty import DutyMail
from bot.services.floor_ports import Mail, MailNotSent
from bot.services.ports import Counsellor
from bot.services.post import Post
from bot.services.signals import LocalSignals
from tests.integration.booking_setting import paris
from tests.integration.conversation_setting import Chat, open_chat

WORDS = "j'ai envie de mourir"
SAMIR = Counsellor("samir", "Samir", "samir@example.org")


class FakeMailer:
    """Keeps what it is given; refuses as often as a test wants."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []
        self.refusals = 0

    def send(self, mail: Mail) -> None:
        if self.refusals:
            self.refusals -= 1
            raise MailNotSent("SMTPServerDisconnected")
        self.sent.append(mail)


@pytest.fixture
def chat(database: SqlDatabase) -> Chat:
    chat = open_chat(database)
    chat.door._help._duty = DutyMail("astreinte@example.org", "https://assistant.example.org")
    with database.writing() as work:
        work.counsellors.add(SAMIR, chat.clock())
    return chat


@pytest.fixture
def dangers(chat: Chat) -> Dangers:
    return Dangers(chat.database, chat.clock, LocalSignals())


def lined_up(chat: Chat) -> list:
    with chat.database.engine.connect() as connection:
        return list(connection.execute(select(mails)))


async def test_a_danger_opens_an_alert_once_however_often_it_is_told(chat: Chat) -> None:
    await chat.write(WORDS)
    chat.clock.forward(minutes=2)
    await chat.write("je vais me tuer")

    with chat.database.engine.connect() as connection:
        rows = list(connection.execute(select(alerts)))
    assert [(paris(23, 10), paris(23, 10, 2))] == [(row.raised_at, row.last_at) for row in rows]


async def test_it_is_seen_by_one_named_counsellor_and_the_other_reads_so(chat: Chat, dangers: Dangers) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)

    def see(counsellor: Counsellor) -> bool:
        try:
            dangers.acknowledge(chat.conversation.id, counsellor)
        except AlertSeen:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        wins = list(pool.map(see, (chat.counsellor, SAMIR)))

    assert 1 == sum(wins)
    assert (chat.counsellor, SAMIR)[wins.index(True)].name == dangers.of(chat.conversation.id)[0].seen_by


async def test_taking_the_floor_is_seeing_it(chat: Chat, dangers: Dangers) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)

    chat.handoff.take(chat.conversation.id, chat.counsellor)

    assert "Nadia" == dangers.of(chat.conversation.id)[0].seen_by


async def test_it_is_closed_only_with_what_was_done(chat: Chat, dangers: Dangers) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)
    with pytest.raises(NoteMissing):
        dangers.close(chat.conversation.id, chat.counsellor, "  \n")

    dangers.close(chat.conversation.id, chat.counsellor, "Appelée, sa mère est avec elle.")

    (closed,) = dangers.of(chat.conversation.id)
    assert ("Nadia", "Nadia", "Appelée, sa mère est avec elle.") == (
        closed.seen_by,
        closed.closed_by,
        closed.alert.note,
    )
    with pytest.raises(AlertClosed):
        dangers.close(chat.conversation.id, SAMIR, "moi aussi")
    with chat.database.engine.connect() as connection:
        assert "mère" not in connection.execute(select(alerts.c.note)).scalar_one()


def test_a_conversation_that_does_not_exist_has_no_danger(dangers: Dangers) -> None:
    with pytest.raises(UnknownConversation):
        dangers.acknowledge("nobody", SAMIR)


async def test_given_back_unclosed_it_still_calls_and_after_closing_no_more(chat: Chat, dangers: Dangers) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)
    chat.handoff.take(chat.conversation.id, chat.counsellor)
    chat.handoff.end(chat.conversation.id, chat.counsellor)
    console = Console(chat.database, None, chat.clock)

    assert [chat.conversation.id] == [each.conversation.id for each in console.overview(SAMIR).dangers]
    dangers.close(chat.conversation.id, chat.counsellor, "Vue, orientée.")
    assert [] == list(console.overview(SAMIR).dangers)


async def test_told_again_after_closing_it_is_a_new_alert(chat: Chat, dangers: Dangers) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)
    dangers.close(chat.conversation.id, chat.counsellor, "Appelé.")

    await chat.write(WORDS)

    assert [None, "Appelé."] == [each.alert.note for each in dangers.of(chat.conversation.id)]


async def test_out_of_hours_the_duty_address_gets_one_mail_without_a_word_of_the_person(chat: Chat) -> None:
    chat.clock.now = paris(23, 22, 5)
    await chat.write(WORDS)
    await chat.write("je m'appelle Inès et je vais me tuer")
    mailer = FakeMailer()

    assert 1 == Post(chat.database, mailer, chat.clock).deliver_due()

    (mail,) = mailer.sent
    assert "astreinte@example.org" == mail.recipient
    assert f"https://assistant.example.org/console/conversations/{chat.conversation.id}" in mail.body
    assert "à 22 h 05" in mail.subject
    for word in ("mourir", "tuer", "Inès", "suicid"):
        assert word not in mail.subject + mail.body
    assert [("sent", "", "", "")] == [(row.state, row.recipient, row.subject, row.body) for row in lined_up(chat)]


async def test_with_a_counsellor_there_the_duty_address_is_written_to_only_if_nobody_sees(
    chat: Chat, dangers: Dangers
) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)
    mailer = FakeMailer()
    post = Post(chat.database, mailer, chat.clock, chat.door._help._duty)
    assert 0 == post.look()

    chat.clock.forward(minutes=5)
    assert 1 == post.look()
    assert 0 == post.look()

    await chat.write("encore", identifier="again")
    dangers.acknowledge(chat.conversation.id, SAMIR)
    assert 0 == post.look()


async def test_a_mail_that_does_not_leave_is_tried_again_until_it_does(chat: Chat) -> None:
    chat.clock.now = paris(23, 22)
    await chat.write(WORDS)
    mailer = FakeMailer()
    mailer.refusals = 2
    post = Post(chat.database, mailer, chat.clock)

    assert [0, 0] == [post.deliver_due(), post.deliver_due()]
    assert [("pending", 1, "SMTPServerDisconnected")] == [
        (row.state, row.tries, row.last_error) for row in lined_up(chat)
    ]
    chat.clock.forward(seconds=31)
    assert 0 == post.deliver_due()
    chat.clock.forward(minutes=2)
    assert 1 == post.deliver_due()


async def test_what_a_stopped_process_had_in_hand_leaves_later(chat: Chat) -> None:
    chat.clock.now = paris(23, 22)
    await chat.write(WORDS)
    with chat.database.writing() as work:
        assert work.mails.claim(work.mails.due(chat.clock())[0], chat.clock().replace(minute=2))
    post = Post(chat.database, FakeMailer(), chat.clock)

    assert 0 == post.deliver_due()
    chat.clock.forward(minutes=3)
    assert 1 == post.deliver_due()


async def test_several_processes_send_a_mail_once(chat: Chat) -> None:
    chat.clock.now = paris(23, 22)
    await chat.write(WORDS)
    mailer = FakeMailer()
    posts = [Post(chat.database, mailer, chat.clock) for _ in range(4)]

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(Post.deliver_due, posts))

    assert 1 == len(mailer.sent)


async def test_an_erasure_takes_the_note_with_it(chat: Chat, dangers: Dangers) -> None:
    chat.counsellor_arrives()
    await chat.write(WORDS)
    dangers.close(chat.conversation.id, chat.counsellor, "Appelée.")

    chat.door._erasure.erase(chat.conversation.id)

    with chat.database.engine.connect() as connection:
        rows = list(connection.execute(select(alerts)))
    assert [(None, None, "suicide")] == [(row.conversation_id, row.note, row.kind) for row in rows]
