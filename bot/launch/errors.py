"""Why a start failed."""

from bot.mission_locale.errors import MissionLocaleError


class LaunchError(MissionLocaleError):
    """The start cannot go on; the message is the one sentence to show."""
