"""Takes out of a message what says who wrote it, so that it can be kept without its author.

What is recognised is recognised by its form. A story told in plain words stays a story: people read it again.
"""

import re
from collections.abc import Callable

from bot.language.emails import without_emails
from bot.language.names_hidden import FAMILY_NAME, FIRST_NAME, without_names
from bot.language.phones import find_phone, without_phones

PHONE = "[téléphone]"
EMAIL = "[e-mail]"
HANDLE = "[pseudo]"
LINK = "[lien]"
NUMBER = "[numéro]"
DATE = "[date]"
ADDRESS = "[adresse]"
MASKS = (PHONE, EMAIL, HANDLE, LINK, NUMBER, DATE, ADDRESS, FIRST_NAME, FAMILY_NAME)

_STREET = r"(?:rue|avenue|av|boulevard|bd|bld|all[ée]e|impasse|chemin|square|quai|r[ée]sidence|place(?= d[eu]s?\b| d['’]))\b\.?"
_NETWORK = r"(?:insta|instagram|snap|snapchat|tiktok|discord|telegram|pseudo)"
_MONTH = (
    r"(?:janv(?:ier)?|f[ée]v(?:rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|"
    r"nov(?:embre)?|d[ée]c(?:embre)?)\.?"
)
# Looked for before telephones, which they resemble: a social security number, a bank account.
_LONG_NUMBERS = re.compile(
    r"\b[12] ?\d\d ?[01]\d ?(?:\d\d|2[ab]) ?\d{3} ?\d{3}(?: ?\d\d)?\b"
    r"|\b[a-z]{2}\d\d(?: ?[\da-z]{4}){3,7}(?: ?[\da-z]{1,3})?\b",
    re.IGNORECASE,
)
_MASKED = tuple(
    (re.compile(pattern, re.IGNORECASE), mask)
    for pattern, mask in (
        (rf"{re.escape(PHONE)}(?:[ .\-/]?\d+)+", PHONE),
        (r"(?:https?://|www\.)\S+|\b(?:[\w-]+\.)+[a-z]{2,}/\S*", LINK),
        (r"\b(?!(?:[\w-]+\.)*gouv\.fr\b)(?:[\w-]+\.)+(?:fr|com|org|net|eu)\b", LINK),
        (r"[^\s@]+@[^\s@]+\.[^\s@]+", EMAIL),
        (r"(?<![\w@])@(?!(?:tte|toute|plus|bient|demain|2m)\w*)[\w.]*\w{2}", HANDLE),
        (rf"(?P<kept>\b{_NETWORK}(?: c['’]?est| c| est| ?:|) )\S*[\d_.]\w\S*", HANDLE),
        (rf"\b\d{{1,4}} ?(?:bis|ter)?,? {_STREET}(?: (?:d[eu]s?|la|les?|l['’]|d['’]))* ?[\w'’-]+", ADDRESS),
        (r"\b\d{1,2}(?P<sign> ?[/.-] ?)\d{1,2}(?P=sign)(?:19|20)?\d\d\b(?![/.-]?\d)", DATE),
        (rf"\b\d{{1,2}}(?:er)? {_MONTH} (?:19|20)\d\d\b", DATE),
        (r"\b[a-z]{0,3}\d{6,}\w*|\b(?:[a-z]{2})?\d(?:[ .\-/_\u00a0\u202f]?\d){8,}\w*", NUMBER),
    )
)
_ANY_MASK = re.compile("|".join(re.escape(mask) for mask in MASKS))


def without_personal_data(text: str) -> str:
    """The message with « [téléphone] », « [e-mail] », « [prénom] »… in place of what tells who wrote it."""
    text = without_emails(text, EMAIL)
    text = _LONG_NUMBERS.sub(NUMBER, text)
    text = without_phones(text, PHONE) if find_phone(text) else text
    for pattern, mask in _MASKED:
        text = pattern.sub(_keeping_what_leads_to(mask), text)
    return without_names(text)


def _keeping_what_leads_to(mask: str) -> Callable[[re.Match[str]], str]:
    """«mon insta c'est karim_77»: the words before stay."""
    return lambda found: found.groupdict().get("kept", "") + mask


def says_something(text: str) -> bool:
    """Whether words are left to read beside the masks."""
    rest = _ANY_MASK.sub("", text)
    return any(sign.isalnum() for sign in rest) or (rest == text and bool(text.strip()))
