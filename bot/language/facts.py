"""All the facts of one message: who writes, from where, what they do and want, when, and how to reach them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.language.activities import activity_in
from bot.language.age_births import birth_mention
from bot.language.ages import age_in
from bot.language.dates import When, find_when
from bot.language.diplomas import diploma_in
from bot.language.emails import find_email, without_emails
from bot.language.first_names import name_in
from bot.language.first_names_beside import MARK
from bot.language.needs import need_in
from bot.language.phones import find_phone, without_phones
from bot.language.spelling import fold, normalise
from bot.language.towns import commune_in

_BIRTH_AS_TYPED = re.compile(
    r"\b(?:n[ée]e?s?|naissance)\b[^.!?]{0,40}?\d[\d/.\- ]*(?:\s?[^\W\d_]+\s\d{2,4})?", re.IGNORECASE
)


@dataclass(frozen=True)
class Facts:
    """What a message tells; None is what it does not tell."""

    age: int | None = None
    commune: str | None = None
    commune_sure: bool | None = None
    situation: str | None = None
    diploma: str | None = None
    need: str | None = None
    first_name: str | None = None
    phone: str | None = None
    email: str | None = None
    when: When | None = None

    def as_entities(self) -> dict[str, object]:
        """The facts that are there, by name; `commune_sure` only stands there to say that it is not."""
        told: dict[str, object] = {
            "age": self.age,
            "commune": self.commune,
            "commune_sure": False if self.commune_sure is False else None,
            "situation": self.situation,
            "diploma": self.diploma,
            "need": self.need,
            "first_name": self.first_name,
            "phone": self.phone,
            "email": self.email,
            "when": self.when.as_json() if self.when else None,
        }
        return {name: value for name, value in told.items() if value is not None}


def extract(text: str, *, now: datetime, asked: str | None = None, person_names: Sequence[str] = ()) -> Facts:
    """Read the facts of a message; `asked` names the fact that was just asked for, if any."""
    email = find_email(text)
    contact = without_phones(without_emails(text, put=MARK), put=MARK)
    rest = without_emails(text)
    phone = find_phone(rest, asked=asked == "phone")
    rest = without_phones(rest)
    rewritten = normalise(rest)
    said = fold(rewritten)
    age = age_in(said, today=now.date(), asked=asked == "age")
    commune = commune_in(said, asked=asked == "commune")
    return Facts(
        age=age,
        commune=commune.name if commune else None,
        commune_sure=commune.sure if commune else None,
        situation=activity_in(said, asked=asked == "situation"),
        diploma=diploma_in(said, asked=asked == "diploma", doing=asked == "situation"),
        need=need_in(said, asked=asked == "need"),
        first_name=name_in(rewritten, rest, asked=asked == "first_name", person_names=person_names, contact=contact),
        phone=phone,
        email=email,
        when=_when(rest, said, now=now, asked=asked),
    )


def _when(text: str, said: str, *, now: datetime, asked: str | None) -> When | None:
    """A wanted day or hour: never the day somebody was born."""
    if birth_mention(said, asked=asked == "age"):
        text = _BIRTH_AS_TYPED.sub(" ", text)
        if asked == "age" or not any(sign.isalnum() for sign in text):
            return None
    return find_when(text, now=now, asked=asked == "date")
