"""Mail to the duty address when someone is in danger and nobody is at the console to see it."""

from datetime import datetime, timedelta

import structlog

from bot.mission_locale.alerts import Alert
from bot.mission_locale.opening_hours import PARIS
from bot.services.ports import UnitOfWork

log = structlog.get_logger(__name__)

# An alert that nobody at the console has acknowledged by then goes to the duty address too.
UNSEEN_AFTER = timedelta(minutes=5)
SUBJECT = "Danger signalé par un jeune, le {day} à {hour}"
BODY = """Bonjour,

L'assistant de la Mission Locale a repéré un message qui parle d'un danger, le {day} à {hour}.
Les numéros d'aide ont été donnés au jeune. {why}

Ce courriel ne dit rien de plus, pour ne rien répéter de ce que le jeune a écrit.
La conversation est ici, après connexion :
{link}

Merci d'y indiquer que vous l'avez vue, puis ce qui a été fait.
"""
NOBODY_THERE = "Personne n'était à la console à ce moment-là."
NOBODY_SAW = "Personne ne l'a encore marquée comme vue à la console."


class DutyMail:
    """One mail an alert, with a link and not a word of the young person."""

    def __init__(self, recipient: str | None, public_url: str) -> None:
        """Without a recipient nothing is sent, and the log says so."""
        self._recipient = recipient
        self._public_url = public_url

    def line_up(self, work: UnitOfWork, conversation_id: str, now: datetime) -> None:
        """Nobody is there: write at once; inside the caller's transaction."""
        if alert := work.alerts.open_for(conversation_id):
            self._write(work, alert, NOBODY_THERE, now)

    def line_up_unseen(self, work: UnitOfWork, now: datetime) -> None:
        """Somebody may be there, but nobody has acknowledged for too long."""
        for alert in work.alerts.all_open().values():
            if alert.seen_at is None and alert.raised_at <= now - UNSEEN_AFTER:
                self._write(work, alert, NOBODY_SAW, now)

    def _write(self, work: UnitOfWork, alert: Alert, why: str, now: datetime) -> None:
        if self._recipient is None:
            log.warning("duty_address_missing", conversation=alert.conversation_id)
            return
        local = alert.raised_at.astimezone(PARIS)
        moment = {"day": f"{local:%d/%m/%Y}", "hour": f"{local.hour} h {local:%M}"}
        link = f"{self._public_url}/console/conversations/{alert.conversation_id}"
        body = BODY.format(why=why, link=link, **moment)
        if work.mails.add(f"danger:{alert.id}", self._recipient, SUBJECT.format(**moment), body, now):
            log.info("duty_mail_lined_up", conversation=alert.conversation_id)
