"""Tells one press of a button from a finger that hit it twice."""

from datetime import datetime, timedelta

from telegram import CallbackQuery

from bot.services.ports import Clock

_SAME_PRESS = timedelta(seconds=3)
_REMEMBERED = 1000


class Presses:
    """The last press in each chat."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: dict[int, tuple[str, datetime]] = {}

    def is_repeated(self, query: CallbackQuery) -> bool:
        """Whether the same button was pressed in the same chat a moment ago; remembers this press."""
        if query.message is None:
            return False
        chat_id, button, now = query.message.chat.id, f"{query.message.message_id} {query.data}", self._clock()
        before, at = self._last.pop(chat_id, ("", now))
        self._last[chat_id] = (button, now)
        if len(self._last) > _REMEMBERED:
            del self._last[next(iter(self._last))]
        return before == button and now - at < _SAME_PRESS
