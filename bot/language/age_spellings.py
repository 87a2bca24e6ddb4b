"""Ages as the thumb or the ear writes them: «19a», «20 ann», «dis huit ans», «vin ans», «dix9»."""

import re

from bot.language.heard_numbers import HEARD_NUMBER, heard_value

_YEARS = r"(?:ans?|annees?|ann|anns|an's|[ntz]ans?|hans|enne?s?|anne|piges?)"
_STREET = r"rue|avenue|av|allees?|boulevard|bd|place|chemin|impasse|route|square|cours|quai"
_PLACE = r"au|numero|n|no|bus|ligne|batiment|bat|appartement|etage|chambre|porte|salle|bureau|lot|hall|escalier|classe|permis|quai"

_SHORT_YEARS = re.compile(rf"(?<![\w,./:+-])(?<!\d )(?P<value>[1-3]\d)a\b(?![-.'/]?\w)(?! ?,? ?(?:{_STREET})\b)")
_AFTER_A_PLACE = re.compile(rf"\b(?:{_PLACE}) $")
_MISSPELT_YEARS = re.compile(r"(?<![\w,./:+-])(\d\d) ?(?:anns?|an's|[ntz]ans?|hans|ennes?|anne)\b(?!')")
_DICTATED_YEARS = re.compile(r"(?<![\w,./:+-])([12]\d) en(?= *(?:$|[.,!?]|et j))")
_SPACED_YEARS = re.compile(r"^(\W*(?:\w+ ){0,3}\d\d) a\W*$")
_HEARD = re.compile(rf"(?<![\w'-])(?P<number>{HEARD_NUMBER})(?= ?{_YEARS}\b)")
_HEARD_AFTER_HAVE = re.compile(rf"\bj'ai (?P<number>{HEARD_NUMBER})(?= *(?:$|[.,!?;]|et j|je\b))")
_HEARD_ANSWER = re.compile(rf"(?<![\w'-])(?<!je )(?<!ai )(?<!as )(?<!on )(?P<number>{HEARD_NUMBER})(?![\w'-])")
_INITIAL = re.compile(r"^\W*(?:[fhg]|femme|homme|garcon|fille) ?(?=\d\d\b)")


def in_figures(text: str, *, asked: bool) -> str:
    """The same plain text with every such age as «19 ans»; `asked` lets a number stand alone."""
    text = _HEARD.sub(_figures, text)
    text = _HEARD_AFTER_HAVE.sub(lambda found: f"j'ai {_figures(found)}", text)
    text = _SHORT_YEARS.sub(_with_years, text)
    text = _DICTATED_YEARS.sub(r"\1 ans", _MISSPELT_YEARS.sub(r"\1 ans", text))
    if not asked:
        return text
    return _INITIAL.sub("", _SPACED_YEARS.sub(r"\1 ans", _HEARD_ANSWER.sub(_figures, text)))


def _figures(found: re.Match[str]) -> str:
    return str(heard_value(found["number"]))


def _with_years(found: re.Match[str]) -> str:
    placed = _AFTER_A_PLACE.search(found.string[: found.start()])
    return found[0] if placed else f"{found['value']} ans"
