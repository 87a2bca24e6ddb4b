"""Sends the mail that is lined up, again and again until it leaves; several processes share the work."""

import asyncio
from datetime import timedelta

import structlog

from bot.mission_locale.errors import TryAgain
from bot.services.duty import DutyMail
from bot.services.floor_ports import Mail, Mailer, MailNotSent
from bot.services.ports import Clock, Database

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=5)
# Longer than one attempt takes: a process that stopped in the middle leaves the mail to the next after that.
LEASE = timedelta(minutes=2)
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=15)
MAX_TRIES = 100


class Post:
    """One task for the life of the process."""

    def __init__(self, database: Database, mailer: Mailer, clock: Clock, duty: DutyMail | None = None) -> None:
        self._database = database
        self._mailer = mailer
        self._clock = clock
        self._duty = duty
        self._task: asyncio.Task[None] | None = None

    def deliver_due(self) -> int:
        """Send what is due; gives how many mails left."""
        now = self._clock()
        with self._database.reading() as work:
            due = work.mails.due(now)
        return sum(self._deliver(mail) for mail in due)

    def look(self) -> int:
        """Write about alerts that nobody has seen, then send what is due."""
        if self._duty and self._has_unseen():
            with self._database.writing() as work:
                self._duty.line_up_unseen(work, self._clock())
        return self.deliver_due()

    async def start(self) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._run(), name="post")

    async def stop(self) -> None:
        """Stop at the next pause; what is lined up waits in the database."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _run(self) -> None:
        while True:
            try:
                await asyncio.to_thread(self.look)
            except TryAgain as error:
                log.warning("post_waits", why=type(error).__name__)
            except Exception:
                # Boundary: whatever breaks in one round is logged, and the next round comes.
                log.exception("post_failed")
            await asyncio.sleep(EVERY.total_seconds())

    def _has_unseen(self) -> bool:
        with self._database.reading() as work:
            return any(alert.seen_at is None for alert in work.alerts.all_open().values())

    def _deliver(self, mail: Mail) -> bool:
        with self._database.writing() as work:
            if not work.mails.claim(mail, self._clock() + LEASE):
                return False
        try:
            self._mailer.send(mail)
        except MailNotSent as error:
            self._postpone(mail, str(error))
            return False
        with self._database.writing() as work:
            work.mails.sent(mail.id)
        log.info("mail_sent", mail=mail.id)
        return True

    def _postpone(self, mail: Mail, why: str) -> None:
        tries, now = mail.tries + 1, self._clock()
        log.warning("mail_not_sent", mail=mail.id, tries=tries, why=why)
        with self._database.writing() as work:
            if tries >= MAX_TRIES:
                log.error("mail_given_up", mail=mail.id)
                work.mails.failed(mail.id, why)
            else:
                work.mails.retry(mail.id, now + min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(tries - 1, 10)), why)
