"""Messages that the assistant did not understand, kept without their author until a counsellor says what they meant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain

from bot.mission_locale.errors import Refused

# From the first day: seen again or not, labelled or not.
KEPT = timedelta(days=183)
MEANINGS = 3

# The contract of domain.yml, in its order, by the families of data/nlu.
FAMILIES: Mapping[str, Sequence[str]] = {
    "talking": (
        *("greet", "goodbye", "thank", "affirm", "deny", "bot_challenge", "ask_capabilities", "cancel"),
        *("ask_rephrase", "insult", "out_of_scope"),
    ),
    "measures": (
        *("ask_plan", "ask_mission_locale", "ask_eligibility", "check_situation", "ask_orientation"),
        *("ask_intensive_support", "ask_financial_aid", "ask_training", "ask_immersion", "ask_civic_service"),
        *("ask_apprenticeship", "ask_job_search", "ask_minor_obligation", "ask_housing", "ask_health", "ask_mobility"),
    ),
    "office": (
        *("ask_address", "ask_opening_hours", "ask_contact", "ask_territory", "ask_documents", "ask_cost"),
        "ask_press_contact",
    ),
    "appointments": (
        *("book_appointment", "reschedule_appointment", "cancel_appointment", "view_appointment", "talk_to_human"),
    ),
    "danger": ("distress_suicide", "distress_violence", "distress_homeless"),
    "personal_data": ("ask_privacy", "delete_my_data"),
    "inform": ("inform",),
}
LABELS: Sequence[str] = tuple(chain.from_iterable(FAMILIES.values()))


class UnknownLabel(Refused):
    """A label outside the closed list."""

    code = "unknown_label"


class NoLongerKept(Refused):
    """The message was thrown away by someone else, or its time is over."""

    code = "no_longer_kept"


@dataclass(frozen=True)
class Misunderstood:
    """One message: what was written, what it may have meant, and what a counsellor says it means."""

    id: str
    text: str
    likeliest: Sequence[str]
    received_on: date
    times: int = 1
    label: str | None = None
    labelled_by: str | None = None
    labelled_at: datetime | None = None


def meanings(ranking: Sequence[str]) -> Sequence[str]:
    """The labels between which the assistant hesitated, best first."""
    return tuple(dict.fromkeys(name for name in ranking if name in LABELS))[:MEANINGS]


def oldest_kept(today: date) -> date:
    """What was received before this day is deleted."""
    return today - KEPT


def checked(label: str) -> str:
    """The label, if it is one of the list."""
    if label not in LABELS:
        raise UnknownLabel(label)
    return label
