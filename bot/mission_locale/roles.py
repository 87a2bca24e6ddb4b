"""Who may do what in the console: a role gives rights, and what no role gives is refused."""

from collections.abc import Mapping
from enum import StrEnum

from bot.mission_locale.errors import Refused


class Role(StrEnum):
    """What someone at the console was entrusted with."""

    COUNSELLOR = "counsellor"
    EDITOR = "editor"
    MANAGER = "manager"

    @classmethod
    def read(cls, kept: str) -> "Role":
        """The role kept under this name; one that this release does not know gives no more than the least."""
        return cls(kept) if kept in set(cls) else cls.COUNSELLOR


class Right(StrEnum):
    """Something that not everyone at the console may do."""

    REPORT_ANSWERS = "report_answers"
    CORRECT_ANSWERS = "correct_answers"


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.COUNSELLOR: frozenset({Right.REPORT_ANSWERS}),
    Role.EDITOR: frozenset({Right.REPORT_ANSWERS, Right.CORRECT_ANSWERS}),
    Role.MANAGER: frozenset({Right.REPORT_ANSWERS, Right.CORRECT_ANSWERS}),
}


class NotAllowed(Refused):
    """The role does not give this right."""

    code = "not_allowed"


def may(role: Role, right: Right) -> bool:
    """Whether this role gives this right."""
    return right in RIGHTS.get(role, frozenset())


def require(role: Role, right: Right) -> None:
    """The one check: NotAllowed unless the role gives the right."""
    if not may(role, right):
        raise NotAllowed(right)
