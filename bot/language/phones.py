"""Telephone numbers, French unless they say otherwise, in the international form."""

import re

import phonenumbers

from bot.language.spelling_numbers import numbers_to_figures

FRANCE = 33
_SEPARATOR = r"[ .\-/_\u00a0\u202f]{0,2}"
_DIGIT = r"(?:\d|[oO](?![^\W\d_]))"
_NATIONAL = (
    rf"(?<![\d/+])(?<!\b\d )(?<!\b\d\d )[0oO]{_SEPARATOR}[1-9](?:{_SEPARATOR}{_DIGIT}){{8}}(?!\d|[ .-]?\d\d[ .-])"
)
_INTERNATIONAL = rf"(?<!\d)(?:\+|00){_SEPARATOR}[1-9](?:{_SEPARATOR}(?:\(0\){_SEPARATOR})?\d){{7,13}}(?!\d)"
_WITHOUT_PLUS = rf"(?<![\d+])33{_SEPARATOR}[1-9](?:{_SEPARATOR}\d){{8}}(?!\d)"
# Commas, colons and brackets also part hours and lists: only where ten figures go two by two.
_BY_PAIRS = r"(?<![\d/+:,])\(?0[1-9]\)?(?: ?: ?| ?, ?| ?; ?| )\d\d(?:(?: ?[.,\-;] ?| )?\d\d){3}(?!\d|[ .,:-]?\d\d)"
_NUMBER = re.compile(f"{_INTERNATIONAL}|{_WITHOUT_PLUS}|{_NATIONAL}|{_BY_PAIRS}")
_WITHOUT_ZERO = re.compile(rf"(?<!\d)[1-9](?:{_SEPARATOR}\d){{8}}(?!\d)")
_IN_LETTERS = re.compile(r"\bz[ée]ro\b", re.IGNORECASE)


def find_phone(text: str, *, asked: bool = False) -> str | None:
    """The first telephone number of a message; `asked` lets the leading zero be missing."""
    text = _in_figures(text)
    if number := _first(text):
        return number
    bare = _WITHOUT_ZERO.search(text) if asked else None
    return _international(f"0{bare[0]}") if bare else None


def without_phones(text: str, put: str = " ") -> str:
    """The message without its telephone numbers; `put` takes their place."""
    return _NUMBER.sub(lambda found: put if _international(found[0]) else found[0], _in_figures(text))


def _in_figures(text: str) -> str:
    """The message with its number words as figures, only when they make a telephone number."""
    if _first(text) or not any(sign.isalpha() for sign in text):
        return text
    figures = numbers_to_figures(text.lower())
    return figures if _first(figures) or _IN_LETTERS.search(text) else text


def _first(text: str) -> str | None:
    return next((number for found in _NUMBER.finditer(text) if (number := _international(found[0]))), None)


def _international(written: str) -> str | None:
    digits = re.sub(r"[^\d+]", "", written.replace("(0)", "").replace("o", "0").replace("O", "0"))
    if digits.startswith("33") and len(digits) == 11:
        digits = f"+{digits}"
    try:
        number = phonenumbers.parse(digits, "FR")
    except phonenumbers.NumberParseException:
        return None
    # Ten French digits are taken as they are: an operator's new range must not cost someone their call.
    french = number.country_code == FRANCE and phonenumbers.is_possible_number(number)
    if not french and not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
