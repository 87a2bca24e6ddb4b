"""When someone wants to come: the day, hour or span that a message asks for, read for the booking dialogue."""

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from bot.language.date_calendar import names_impossible_day, with_plain_dates
from bot.language.date_hours import in_plain_hours
from bot.language.date_limits import without_exclusions
from bot.language.date_meeting import from_now_on
from bot.language.date_names import MONTH, WEEKDAY
from bot.language.date_narrowing import narrowed
from bot.language.date_noise import without_noise
from bot.language.date_turns import new_time, read_meeting
from bot.language.date_when import PARIS, Exclusion, When
from bot.language.date_wishes import suits_whenever, wants_the_soonest, without_haste
from bot.language.date_words import in_plain_french

__all__ = ["Exclusion", "When", "find_when"]

# Nobody names a time after so many letters without having named it before.
_LONGEST_READ = 1000

_WORTH_READING = re.compile(
    rf"\d|{WEEKDAY}|{MONTH}|demain|aujourd|matin|aprem|soir|midi|minuit|semaine|week-end|mois|asap|premier|prochain|"
    r"creneau|dispo|libre|importe|quand|tous|tout|noel|paques|toussaint|an\b|vite|rapid|immediat|direct|maintenant|mtn|comme vous"
)
_THIS_PART = re.compile(
    r"\b(?:ce|cet|cette) (?=(?:(?:debut|fin) d\S+ ?)?(?:matin|aprem|soir|12h)\b)|(?<=fin d')cet (?=aprem)"
)
_LENGTH = r"(?:(?P<hours>\d{1,2})h(?P<rest>[0-5]\d)?|(?P<minutes>\d{1,3}) min)(?!\w)"
_RELATIVE = re.compile(rf"\b(?P<word>dans|d'ici|sous)(?: vers| genre| moins de)* {_LENGTH}")

_FILLER = (
    r"(?:(?:ok|oui|ouais|le|pour|alors|bah|ben|moi|disons|va|je|j'ai|dirais|prefere|plutot|c'est|bon|on|dit|peut-etre|"
    r"euh|rdv|prends?|veux|voudrais) ?)*"
)
_THANKS = r"(?: (?:c'est bon|stp|svp|merci|ca me va|si possible|plutot))?\W*"
_LONE_DAY = re.compile(rf"^{_FILLER}(\d{{1,2}}){_THANKS}$")
_LONE_HOUR = re.compile(rf"^{_FILLER}(?:a|vers|genre) (\d{{1,2}}){_THANKS}$")


def find_when(text: str, *, now: datetime, asked: bool = False) -> When | None:
    """What the message says of when to meet, or None; `asked` is true right after asking which day or hour suits."""
    words = in_plain_french(text[:_LONGEST_READ])
    if not _WORTH_READING.search(words):
        return None
    local = now.astimezone(PARIS)
    soonest, whenever = wants_the_soonest(words, asked=asked), suits_whenever(words)
    words = _cleaned(without_haste(words), asked=asked)
    if names_impossible_day(words):
        return None
    words, excluded = without_exclusions(words, local.date())
    when = _relative(words, local) or read_meeting(with_plain_dates(new_time(words), local.date()), local)
    if when is None and (soonest or (asked and (excluded or whenever)) or (excluded and whenever)):
        when = from_now_on(local)
    return narrowed(_with_wishes(when, excluded, soonest=soonest), local) if when else None


def _cleaned(words: str, *, asked: bool) -> str:
    words = _THIS_PART.sub("aujourd'hui ", in_plain_hours(without_noise(words, asked=asked)))
    return _LONE_HOUR.sub(r"\1h", _LONE_DAY.sub(r"le \1", words)) if asked else words


def _relative(words: str, now: datetime) -> When | None:
    """Of "dans 1h30": reckoned on real time, which the clock change does not bend."""
    if not (found := _RELATIVE.search(words)):
        return None
    length = timedelta(hours=int(found["hours"] or 0), minutes=int(found["rest"] or found["minutes"] or 0))
    moment = (now.astimezone(timezone.utc) + length).astimezone(PARIS)
    if found["word"] == "dans":
        return When("instant", moment, grain="minute")
    return When("interval", now, moment, "minute")


def _with_wishes(when: When, excluded: tuple[Exclusion, ...], *, soonest: bool) -> When:
    """In "lundi prochain, pas ce lundi", the day asked for is not the one ruled out."""
    one_moment = when.kind == "instant" and when.grain in {"day", "hour", "minute"}
    kept = tuple(one for one in excluded if not (one_moment and one.until is None and one.covers(when.start)))
    return replace(when, excluded=(*when.excluded, *kept), soonest=soonest)
