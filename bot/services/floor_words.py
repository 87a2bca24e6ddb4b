"""What the young person reads when the floor changes hands, with the ways out that each moment leaves open."""

from datetime import datetime

from bot.mission_locale.callbacks import Helped
from bot.mission_locale.conversations import Choice, Reply
from bot.services.ports import Notices
from bot.services.promises import promise_in_words

FLOOR_CHOICE = "floor:"
HELPED_CHOICE = "helped_"
RESUMED_BY = {"booking_form": "/book_appointment", "situation_form": "/check_situation"}
_RESUME_TEXTS = {"booking_form": "resume_booking", "situation_form": "resume_situation"}


class FloorWords:
    """Sentences of notices.yml with their buttons."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def say(self, notice: str, **values: str) -> Reply:
        """A sentence without buttons."""
        return Reply(self._notices.text(notice, **values))

    def queued(self, position: int) -> Reply:
        """The place in the queue, and the three ways out of it."""
        return self._waiting("handoff_queued", position, ())

    def still_waiting(self, position: int, notice: str = "handoff_still_waiting") -> Reply:
        """The same while the wait goes on; the request may be withdrawn too."""
        return self._waiting(notice, position, (self._choice("cancel_request_choice", "cancel"),))

    def promised(self, notice: str, due_at: datetime, now: datetime) -> Reply:
        """A dated promise; never one that lies in the past."""
        promise = promise_in_words(due_at, now)
        ways_out = (self._book(), self._choice("cancel_request_choice", "cancel"))
        return Reply(self._notices.text(notice, promise=promise), ways_out)

    def late_again(self) -> Reply:
        """A second promise was missed: no third one is made."""
        return Reply(self._notices.text("promise_missed_again"), (self._book(),))

    def taken(self, name: str, *, resumed: bool) -> Reply:
        """Who answers from now on, and the way back."""
        notice = "handoff_resumed" if resumed else "handoff_taken"
        return Reply(self._notices.text(notice, name=name), (self._back(),))

    def counsellor_slow(self) -> Reply:
        """The person waits for a word of the counsellor."""
        return Reply(self._notices.text("counsellor_slow"), (self._back(),))

    def rating(self) -> Reply:
        """The one question after a talk."""
        choices = [self._choice(f"helped_{helped.value}_choice", f"{HELPED_CHOICE}{helped.value}") for helped in Helped]
        return Reply(self._notices.text("handoff_rating"), tuple(choices))

    def resume(self, form: str) -> Reply:
        """The offer to go on with what the talk interrupted."""
        go_on = Choice(self._notices.text("resume_choice"), RESUMED_BY[form])
        return Reply(self._notices.text(_RESUME_TEXTS[form]), (go_on, self._choice("resume_no_choice", "resume_no")))

    def _waiting(self, notice: str, position: int, more: tuple[Choice, ...]) -> Reply:
        ways_out = (
            self._choice("queue_wait_choice", "wait"),
            self._choice("queue_leave_message_choice", "leave_message"),
            self._book(),
        )
        return Reply(self._notices.text(notice, position=str(position)), (*ways_out, *more))

    def _book(self) -> Choice:
        return Choice(self._notices.text("queue_book_choice"), "/book_appointment")

    def _back(self) -> Choice:
        return self._choice("back_to_assistant_choice", "leave")

    def _choice(self, notice: str, wish: str) -> Choice:
        return Choice(self._notices.text(notice), f"{FLOOR_CHOICE}{wish}")
