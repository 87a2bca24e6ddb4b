"""What can go wrong, named by what the caller can do about it."""


class MissionLocaleError(Exception):
    """Root of the product's own errors."""


class TryAgain(MissionLocaleError):
    """Nothing was changed; the same request may work in a moment."""


class AssistantUnavailable(TryAgain):
    """Rasa did not answer, or answered with nothing: say so, and give the telephone number."""


class DatabaseBusy(TryAgain):
    """The database was locked for longer than we wait."""


class Refused(MissionLocaleError):
    """The request itself is wrong; `code` names the reason for the channel, which words it."""

    code = "refused"

    def __init__(self, message: str = "", *, code: str | None = None) -> None:
        super().__init__(message or self.code)
        self.code = code or self.code


class UnknownConversation(Refused):
    """No conversation has this identifier."""

    code = "unknown_conversation"


class BadToken(Refused):
    """The token does not belong to the conversation."""

    code = "bad_token"


class StaleChoice(Refused):
    """The button belongs to a question that is no longer active, or was never offered here."""

    code = "stale_choice"


class FloorTaken(Refused):
    """Someone else has the floor, or the state does not allow the change; reload and look."""

    code = "floor_taken"


class SignInRefused(Refused):
    """Wrong e-mail or password, or too many attempts."""

    code = "sign_in_refused"
