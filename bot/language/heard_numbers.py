"""Numbers in letters as the ear hears them: «dis huit», «diz'huit», «dix9», «vin deux», «katorze», «kinze»."""

import re

_ONES = {
    1: "une?|1",
    2: "deux?|2",
    3: "trois?|troix|trwa|3",
    4: "quatre?s?|katre?|catre|4",
    5: "cinq?s?|sinq?|cink|sink|5",
    6: "six?|siz|sis|cis|6",
    7: "septs?|sete?|cette?|sept?e|7",
    8: "h?uits?|h?uite?|zuit|h?wit|zwit|8",
    9: "neufs?|neuv?|nef|noeuf|9",
}
_TEENS = {
    11: "onze?|onse",
    12: "douze?|douse|douz",
    13: "trei?ze?|tr[ea]ise|traize?",
    14: "[qkc](?:u?a)torze?|quatorse|katorz",
    15: "[qk]uin[zs]e?|kin[zs]e?|qinze?",
    16: "s[ea]i?ze?|seise|c[ea]i?ze?",
}
_TEN = r"(?:10|di[xszt]?)"
_TWENTY = r"(?:20|vingts?|vinte?s?|vins?|ving|vain[st]?|vein[ts]?)"
_THIRTY = r"(?:30|trente?|trante)"
_JOINED = r"[ '-]?"
_AND = r"[ -]?(?:et?[ -]?)?"


def _any(numbers: dict[int, str]) -> str:
    return "|".join(f"(?:{forms})" for forms in numbers.values())


_ENDING = {number: forms for number, forms in _ONES.items() if number >= 7}
HEARD_NUMBER = (
    rf"(?:(?!\d\d(?:\W| et )?\d)(?:{_TEN}{_JOINED}(?:{_any(_ENDING)})|(?:{_TWENTY}|{_THIRTY}){_AND}(?:{_any(_ONES)}))"
    rf"|{_any(_TEENS)}|vins?|vinte?s?|vain[st]?|vein[ts]?|trante?)"
)
_PARTS = re.compile(rf"(?P<tens>{_TEN}|{_TWENTY}|{_THIRTY})(?P<joint>{_AND}|{_JOINED})(?P<ones>{_any(_ONES)})?")


def heard_value(heard: str) -> int:
    """What a text matched by HEARD_NUMBER is worth."""
    for value, forms in _TEENS.items():
        if re.fullmatch(forms, heard):
            return value
    parts = _PARTS.fullmatch(heard)
    if parts is None:
        raise ValueError(heard)
    tens = 10 if re.fullmatch(_TEN, parts["tens"]) else 30 if re.fullmatch(_THIRTY, parts["tens"]) else 20
    ones = next((value for value, forms in _ONES.items() if re.fullmatch(forms, parts["ones"] or "")), 0)
    return tens + ones
