"""Facts, states and moments in the words of the counsellors' console."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from bot.mission_locale.appointments import DAYS, MONTHS, AppointmentStatus
from bot.mission_locale.conversations import Channel, MessageKind
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.situation import Activity, Diploma, Need

_TORN = re.compile(r"\d+ (?:h(?: \d\d)?|min)\b| (?=[?!:;»])")
NAMELESS = "Prénom non donné"

CHANNELS: Mapping[str, str] = {Channel.WEB: "Site", Channel.TELEGRAM: "Telegram"}
DANGERS: Mapping[str, str] = {
    "suicide": "idées suicidaires",
    "violence": "violences",
    "homeless": "nulle part où dormir",
}
ACTIVITIES: Mapping[str, str] = {
    Activity.SCHOOL: "au collège ou au lycée",
    Activity.STUDENT: "dans des études supérieures",
    Activity.APPRENTICE: "en apprentissage ou en alternance",
    Activity.TRAINING: "en formation",
    Activity.EMPLOYED: "en emploi",
    Activity.CIVIC_SERVICE: "en Service Civique",
    Activity.JOBSEEKER: "cherche un emploi",
    Activity.NOTHING: "ni en emploi, ni en études, ni en formation",
}
DIPLOMAS: Mapping[str, str] = {
    Diploma.NONE: "aucun",
    Diploma.BREVET: "brevet",
    Diploma.CAP_BEP: "CAP ou BEP",
    Diploma.BAC: "bac",
    Diploma.BAC_PLUS_2: "bac + 2",
    Diploma.BAC_PLUS_3: "bac + 3 ou plus",
}
NEEDS: Mapping[str, str] = {
    Need.JOB: "un emploi",
    Need.ORIENTATION: "un métier, une orientation",
    Need.TRAINING: "une formation",
    Need.APPRENTICESHIP: "un apprentissage",
    Need.IMMERSION: "découvrir un métier",
    Need.CIVIC_SERVICE: "un Service Civique",
    Need.MONEY: "une aide financière",
    Need.HOUSING: "un logement",
    Need.HEALTH: "une aide pour sa santé",
    Need.MOBILITY: "se déplacer, passer le permis",
}
WRITERS: Mapping[str, str] = {"parent": "un proche", "professional": "un professionnel"}
CIRCUMSTANCES: Mapping[str, str] = {
    "followed": "a déjà un conseiller",
    "without_papers": "pas de titre de séjour pour le moment",
    "little_french": "le français est difficile",
}
OUTCOMES: Mapping[str, str] = {
    "too_young": "moins de 16 ans : orienté ailleurs",
    "too_old": "26 ans ou plus : orienté ailleurs",
    "elsewhere": "hors du territoire : autre Mission Locale",
    "followed": "dit avoir déjà un conseiller",
    "measures": "des pistes ont été proposées",
}
REASONS: Mapping[HandoffReason, str] = {
    HandoffReason.ASKED: "Demande à parler à quelqu'un",
    HandoffReason.NOT_UNDERSTOOD: "L'assistant n'a pas compris",
    HandoffReason.DANGER: "Message de détresse",
    HandoffReason.OTHER_TONGUE: "Écrit dans une autre langue",
    HandoffReason.TAKEN_OVER: "Reprise par un conseiller",
    HandoffReason.ENDED: "Rendue à l'assistant",
    HandoffReason.LEFT_BY_PERSON: "Le jeune est revenu à l'assistant",
    HandoffReason.NOBODY: "Personne n'était disponible",
    HandoffReason.TIMED_OUT: "Personne ne s'est libéré à temps",
    HandoffReason.IDLE: "Terminée faute de réponse",
    HandoffReason.COUNSELLOR_GONE: "Son conseiller n'est plus à la console",
    HandoffReason.SWITCHED_OFF: "Assistant arrêté",
}
STATES: Mapping[FloorState, str] = {
    FloorState.ASSISTANT: "L'assistant répond",
    FloorState.QUEUED: "Attend un conseiller",
    FloorState.COUNSELLOR: "Un conseiller répond",
    FloorState.COUNSELLOR_IDLE: "Sans nouvelles du jeune",
    FloorState.MESSAGE_LEFT: "A laissé un message",
    FloorState.OFF: "Assistant arrêté",
}
KINDS: Mapping[MessageKind, str] = {
    MessageKind.TEXT: "",
    MessageKind.CHOICE: "bouton choisi",
    MessageKind.COMMAND: "commande",
    MessageKind.EDIT: "message modifié",
    MessageKind.PHOTO: "photo, non conservée",
    MessageKind.VOICE: "message vocal, non conservé",
    MessageKind.STICKER: "autocollant",
    MessageKind.DOCUMENT: "document, non conservé",
    MessageKind.LOCATION: "position, non conservée ; commune devinée",
    MessageKind.CONTACT: "carte de contact, numéro non conservé sans accord",
    MessageKind.OTHER: "message illisible ici",
}
APPOINTMENTS: Mapping[AppointmentStatus, str] = {
    AppointmentStatus.HELD: "réservé quelques minutes, pas encore confirmé",
    AppointmentStatus.CONFIRMED: "confirmé",
    AppointmentStatus.EXPIRED: "réservation expirée",
    AppointmentStatus.CANCELLED_BY_PERSON: "annulé par le jeune",
    AppointmentStatus.CANCELLED_BY_OFFICE: "annulé par la structure",
    AppointmentStatus.MOVED: "déplacé",
    AppointmentStatus.SEEN: "venu",
    AppointmentStatus.NOSHOW: "absent",
    AppointmentStatus.EXCUSED: "absent, excusé",
}


def danger(kind: str) -> str:
    """What kind of danger."""
    return DANGERS.get(kind, "message de détresse")


def hour(moment: datetime) -> str:
    """« 14 h 05 », Paris time."""
    local = moment.astimezone(PARIS)
    return f"{local.hour} h {local:%M}"


def day(moment: datetime, now: datetime) -> str:
    """« Aujourd'hui », « Hier », or the date."""
    return named_day(moment.astimezone(PARIS).date(), now)


def named_day(day: date, now: datetime) -> str:
    """The same, of what has a day and no hour."""
    today = now.astimezone(PARIS).date()
    if day == today:
        return "Aujourd'hui"
    if day == today - timedelta(days=1):
        return "Hier"
    number = "1er" if day.day == 1 else str(day.day)
    year = "" if day.year == today.year else f" {day.year}"
    return f"{DAYS[day.weekday()]} {number} {MONTHS[day.month - 1]}{year}".capitalize()


def day_at_hour(moment: datetime, now: datetime) -> str:
    """« hier à 14 h 05 », inside a sentence; of today the hour alone."""
    named = day(moment, now)
    return f"à {hour(moment)}" if named == "Aujourd'hui" else f"{named.lower()} à {hour(moment)}"


def span(since: datetime, now: datetime) -> str:
    """How long: « moins d'une minute », « 3 min », « 1 h 20 », « 2 jours »."""
    minutes = max(0, int((now - since) / timedelta(minutes=1)))
    if minutes < 1:
        return "moins d'une minute"
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 24 * 60:
        return f"{minutes // 60} h {minutes % 60:02d}"
    days = minutes // (24 * 60)
    return "1 jour" if days == 1 else f"{days} jours"


def ago(moment: datetime, now: datetime) -> str:
    """« il y a 3 min », « à l'instant »."""
    return "à l'instant" if now - moment < timedelta(minutes=1) else f"il y a {span(moment, now)}"


def unbroken(text: str) -> str:
    """The same, with hours and signs that no end of line tears from what they belong to."""
    return _TORN.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
