"""Mail over SMTP, and its twin for an office that has given no server."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate
from urllib.parse import unquote, urlsplit

import structlog

from bot.services.floor_ports import Mail, MailNotSent

log = structlog.get_logger(__name__)

SECONDS = 20.0
_PORTS = {"smtp": 587, "smtps": 465}


class SmtpMailer:
    """`services.floor_ports.Mailer` over one server: `smtps://name:password@host`, or `smtp://` with STARTTLS."""

    def __init__(self, url: str, sender: str) -> None:
        parts = urlsplit(url)
        self._secure = parts.scheme == "smtps"
        self._host = parts.hostname or ""
        self._port = parts.port or _PORTS[parts.scheme]
        self._name = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._sender = sender
        # How we introduce ourselves; left alone, smtplib asks the network for this machine's name.
        self._domain = sender.rpartition("@")[2]

    def send(self, mail: Mail) -> None:
        """One connection a mail: there are few."""
        try:
            with self._connection() as server:
                if self._name:
                    server.login(self._name, self._password)
                server.send_message(self._message(mail))
        except (smtplib.SMTPException, OSError) as error:
            # The server's own words may repeat an address: only the name of the fault goes on.
            raise MailNotSent(type(error).__name__) from error

    def _connection(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self._secure:
            return smtplib.SMTP_SSL(self._host, self._port, self._domain, timeout=SECONDS, context=context)
        server = smtplib.SMTP(self._host, self._port, self._domain, timeout=SECONDS)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=context)
            server.ehlo()
        elif self._name:
            server.close()
            raise smtplib.SMTPNotSupportedError
        return server

    def _message(self, mail: Mail) -> EmailMessage:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._sender, mail.recipient, mail.subject
        message["Date"] = formatdate(localtime=False)
        # The same at every attempt: a mail that left twice is known as one.
        message["Message-ID"] = f"<{mail.id}@{self._domain}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(mail.body)
        return message


class LoggedMailer:
    """Without a server: the log says that a mail would have left, and neither to whom nor with what words."""

    def send(self, mail: Mail) -> None:
        """Only its identifier is logged."""
        log.warning("mail_without_server", mail=mail.id)
