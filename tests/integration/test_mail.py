"""Mail over a server that speaks SMTP, and without one."""

import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
import structlog

from bot.clients.mail import LoggedMailer, SmtpMailer
from bot.services.floor_ports import Mail, MailNotSent

MAIL = Mail("4f0c", "astreinte@example.org", "Danger signalé à 22 h", "Bonjour,\nc'est ici : https://example.org/é")


@dataclass
class Server:
    """What the server was told, and what it is to answer."""

    port: int = 0
    received: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    refuses: bool = False


@pytest.fixture
def server() -> Iterator[Server]:
    told = Server()

    class Speaker(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.say("220 ready")
            while line := self.rfile.readline().decode().strip():
                self.obey(line)

        def obey(self, line: str) -> None:
            verb = line[:4].upper()
            if verb == "RCPT":
                told.recipients.append(line)
            if verb == "DATA":
                self.say("354 go on")
                told.received.append(b"".join(iter(self.rfile.readline, b".\r\n")))
            self.say("550 no" if told.refuses and verb == "RCPT" else "221 bye" if verb == "QUIT" else "250 ok")

        def say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Speaker) as running:
        told.port = running.server_address[1]
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield told
        running.shutdown()
        thread.join()


def test_a_mail_arrives_with_its_accents_and_an_identity_of_its_own(server: Server) -> None:
    SmtpMailer(f"smtp://127.0.0.1:{server.port}", "assistant@example.org").send(MAIL)

    arrived = message_from_bytes(server.received[0], EmailMessage, policy=policy.default)
    assert ("assistant@example.org", "astreinte@example.org") == (arrived["From"], arrived["To"])
    assert MAIL.subject == arrived["Subject"]
    assert MAIL.body.splitlines() == arrived.get_content().splitlines()
    assert "<4f0c@example.org>" == arrived["Message-ID"]


def test_a_refusal_is_told_without_the_address(server: Server) -> None:
    server.refuses = True

    with pytest.raises(MailNotSent) as refusal:
        SmtpMailer(f"smtp://127.0.0.1:{server.port}", "assistant@example.org").send(MAIL)

    assert "SMTPRecipientsRefused" == str(refusal.value)


def test_a_password_never_travels_in_the_open(server: Server) -> None:
    with pytest.raises(MailNotSent):
        SmtpMailer(f"smtp://name:secret@127.0.0.1:{server.port}", "assistant@example.org").send(MAIL)

    assert [] == server.received


def test_a_server_that_is_away_is_told_as_such(server: Server) -> None:
    with pytest.raises(MailNotSent):
        SmtpMailer("smtp://127.0.0.1:1", "assistant@example.org").send(MAIL)


def test_without_a_server_the_log_tells_neither_to_whom_nor_what() -> None:
    with structlog.testing.capture_logs() as logs:
        LoggedMailer().send(MAIL)

    assert [{"event": "mail_without_server", "log_level": "warning", "mail": "4f0c"}] == logs
