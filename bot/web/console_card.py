"""The summary card: what is known of the young person, what was proposed and why, their appointments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.mission_locale.appointments import Appointment
from bot.services.console import Opened
from bot.web import console_words as words

UNKNOWN = "pas encore dit"


@dataclass(frozen=True)
class Fact:
    """A line of the card; not `known` when the person did not say."""

    name: str
    value: str
    known: bool = True
    url: str | None = None


@dataclass(frozen=True)
class Proposal:
    """A measure that the assistant proposed, its reason, and what may change the answer."""

    title: str
    why: str
    change: str = ""


@dataclass(frozen=True)
class Card:
    """Everything on the card."""

    facts: Sequence[Fact]
    outcome: str
    proposed: Sequence[Proposal]
    appointments: Sequence[str]


def card(opened: Opened) -> Card:
    """The card of a conversation."""
    profile = opened.profile
    return Card(
        facts=[*_asked(profile), *_volunteered(profile)],
        outcome=words.OUTCOMES.get(str(profile.get("outcome")), ""),
        proposed=[
            Proposal(str(each.get("title", "")), _said(each.get("why")), str(each.get("change") or ""))
            for each in profile.get("proposed") or ()
        ],
        appointments=[_appointment(each, coming=each.id in opened.coming) for each in opened.appointments],
    )


def _asked(profile: Mapping[str, Any]) -> list[Fact]:
    age = profile.get("age")
    return [
        _fact("Prénom", profile.get("first_name")),
        _fact("Âge", _age(age, profile.get("born"))),
        _fact("Commune", profile.get("commune")),
        _fact("Situation", _worded(words.ACTIVITIES, profile.get("situation"))),
        _fact("Diplôme", _worded(words.DIPLOMAS, profile.get("diploma"))),
        _fact("Cherche", _worded(words.NEEDS, profile.get("need"))),
    ]


def _age(age: Any, born: Any) -> str | None:
    if not age:
        return None
    return f"{age} ans, né·e le {date.fromisoformat(born):%d/%m/%Y}" if born else f"{age} ans"


def _volunteered(profile: Mapping[str, Any]) -> list[Fact]:
    told = []
    if writer := words.WRITERS.get(str(profile.get("writer"))):
        told.append(Fact("Écrit pour un jeune", writer))
    if circumstances := profile.get("circumstances"):
        told.append(
            Fact("Dit aussi", ", ".join(words.CIRCUMSTANCES.get(str(each), str(each)) for each in circumstances))
        )
    if profile.get("registered") is not None:
        told.append(Fact("Inscrit à France Travail", "oui" if profile["registered"] else "non"))
    if tongue := profile.get("tongue"):
        told.append(Fact("Écrit en", str(tongue)))
    if profile.get("disabled") is not None:
        told.append(Fact("RQTH", "oui" if profile["disabled"] else "non"))
    if source := profile.get("source"):
        told.append(Fact("Arrivé par", str(source)))
    if phone := profile.get("phone"):
        told.append(Fact("Téléphone", str(phone), url=f"tel:{''.join(str(phone).split())}"))
    return told


def _fact(name: str, value: Any) -> Fact:
    return Fact(name, str(value)) if value else Fact(name, UNKNOWN, known=False)


def _worded(labels: Mapping[str, str], value: Any) -> str | None:
    return labels.get(str(value), str(value)) if value else None


def _said(why: Any) -> str:
    return " ".join(str(each) for each in why) if isinstance(why, list) else str(why or "")


def _appointment(appointment: Appointment, *, coming: bool) -> str:
    status = f"{words.APPOINTMENTS[appointment.status]}{', dit qu’il ou elle vient' if coming else ''}"
    when = f"{appointment.label[:1].upper()}{appointment.label[1:]}"
    return f"{when}, {appointment.mode.label} ({status}, référence {appointment.reference})"
