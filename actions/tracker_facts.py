"""The only reader of what Rasa keeps: dictionaries come in, values of ours go out."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from rasa_sdk import Tracker

from bot.mission_locale.situation import Activity, Circumstance, Diploma, Need, Question, Situation, Writer

CARRIED_BY_BUTTONS = frozenset(
    {
        *("wanted_time", "more_times", "confirmed", "appointment", "detail", "skip", "correct"),
        *("reason", "mode", "offer"),
    }
)
# What the check of the situation keeps, here and in the profile, under the same names.
SITUATION_SLOTS = (
    *("age", "born", "commune", "situation", "diploma", "need", "disabled"),
    *("declined", "writer", "circumstances", "registered"),
)


def intent_of(tracker: Tracker) -> str:
    """The label of the last message."""
    return str((tracker.latest_message.get("intent") or {}).get("name") or "")


def ranking_of(tracker: Tracker) -> Sequence[str]:
    """The likeliest labels of the last message, best first."""
    return [str(entry["name"]) for entry in tracker.latest_message.get("intent_ranking") or ()]


def text_of(tracker: Tracker) -> str:
    """The last message as written."""
    return str(tracker.latest_message.get("text") or "")


def pressed_button(tracker: Tracker) -> bool:
    """Whether the last message is a button's value; typed words never begin with a slash here."""
    return text_of(tracker).startswith("/")


def given(tracker: Tracker, name: str) -> Any:
    """A fact carried by the last message, None when it is not there."""
    for entry in tracker.latest_message.get("entities") or ():
        if entry.get("entity") == name:
            return entry.get("value")
    return None


def facts_given(tracker: Tracker) -> Mapping[str, Any]:
    """Every fact that the last message carried about the person."""
    entries = tracker.latest_message.get("entities") or ()
    return {entry["entity"]: entry["value"] for entry in entries if entry["entity"] not in CARRIED_BY_BUTTONS}


def told_of_the_situation(tracker: Tracker) -> Mapping[str, Any]:
    """Those of them that the check of the situation looks at."""
    return {name: value for name, value in facts_given(tracker).items() if name in SITUATION_SLOTS}


def topics_of(tracker: Tracker) -> Sequence[str]:
    """What was talked about, the latest at the end."""
    said = (event.get("parse_data") or {} for event in tracker.events if event.get("event") == "user")
    return [str((data.get("intent") or {}).get("name") or "") for data in said]


def typed_text(tracker: Tracker) -> str:
    """The last message, if it was written and not pressed."""
    return "" if pressed_button(tracker) else text_of(tracker)


def asked_of(tracker: Tracker) -> str | None:
    """The question to which the last message is the answer, as the product passed it on."""
    asked: str | None = (tracker.latest_message.get("metadata") or {}).get("asked")
    return asked


def confirmation_of(tracker: Tracker, question: str) -> str | None:
    """`yes` or `no` to this very question, by its buttons or in words; None for anything else."""
    by_button: str | None = given(tracker, "confirmed")
    in_words = {"affirm": "yes", "deny": "no"}.get(intent_of(tracker))
    return by_button or (in_words if asked_of(tracker) == question else None)


def now_of(tracker: Tracker) -> datetime | None:
    """The moment at which the product passed the last message on."""
    said = (tracker.latest_message.get("metadata") or {}).get("now")
    return datetime.fromisoformat(said) if said else None


def requested(tracker: Tracker) -> str | None:
    """What the running form has asked, if one runs."""
    asked: str | None = tracker.get_slot("requested_slot")
    return asked if form_running(tracker) else None


def form_running(tracker: Tracker) -> str | None:
    """The running form."""
    running: str | None = tracker.active_loop.get("name")
    return running


def situation_of(tracker: Tracker) -> Situation:
    """What the person told about themselves so far."""
    return Situation(
        age=_number(tracker.get_slot("age")),
        commune=tracker.get_slot("commune"),
        activity=_member(Activity, tracker.get_slot("situation")),
        diploma=_member(Diploma, tracker.get_slot("diploma")),
        need=_member(Need, tracker.get_slot("need")),
        disabled=_yes_or_no(tracker.get_slot("disabled")),
        declined=_members(Question, tracker.get_slot("declined")),
        born=_day(tracker.get_slot("born")),
        registered=_yes_or_no(tracker.get_slot("registered")),
        writer=_member(Writer, tracker.get_slot("writer")),
        circumstances=_members(Circumstance, tracker.get_slot("circumstances")),
    )


def restore(tracker: Tracker, known: Mapping[str, Any]) -> dict[str, Any]:
    """Put back into the tracker what Rasa has forgotten and we have not; gives what was put back."""
    forgotten = {name: known[name] for name in SITUATION_SLOTS if known.get(name) is not None}
    found = {name: value for name, value in forgotten.items() if tracker.get_slot(name) is None}
    tracker.slots.update(found)
    return found


def facts_of(situation: Situation) -> dict[str, Any]:
    """The same, as plain values to keep with the conversation."""
    facts = {
        "age": situation.age,
        "commune": situation.commune,
        "situation": situation.activity,
        "diploma": situation.diploma,
        "need": situation.need,
        "disabled": situation.disabled,
        "born": situation.born.isoformat() if situation.born else None,
        "registered": situation.registered,
        "writer": situation.writer,
        "circumstances": sorted(situation.circumstances) or None,
        "declined": sorted(situation.declined) or None,
    }
    return {name: value for name, value in facts.items() if value is not None}


def _number(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def _yes_or_no(value: Any) -> bool | None:
    return {"yes": True, "no": False, True: True, False: False}.get(value)


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _members[E: StrEnum](kind: type[E], values: Any) -> frozenset[E]:
    return frozenset(member for value in values or () if (member := _member(kind, value)))


def _member[E: StrEnum](kind: type[E], value: Any) -> E | None:
    return kind(value) if value in {member.value for member in kind} else None
