"""From tongues.yml to what is said in other languages."""

from collections.abc import Mapping

from bot.facts.marked import FactsError, Marked
from bot.facts.reading_texts import LABEL_LENGTH
from bot.facts.wording import filled
from bot.mission_locale.offices import Office
from bot.mission_locale.tongues import OtherTongues, TongueTexts

LONGEST_FIRST = 450
LONGEST_AGAIN = 160
# Without it, nothing could be said in a language that has no texts.
NEEDED = "en"
OFFICE_WORDS = ("office_name", "address", "telephone")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ur"})


def read_tongues(entry: Marked, office: Office, words: Mapping[str, str]) -> OtherTongues:
    """The texts of each language, with the office's facts in place, and the languages' French names."""
    entry.only("texts", "names")
    names = {tongue: name.text() for tongue, name in entry.of("names").pairs().items()}
    texts = entry.of("texts").pairs()
    entry.of("texts").of(NEEDED)
    for tongue, value in texts.items():
        if tongue not in names:
            raise value.fault(f"« {tongue} » n'a pas de nom français dans « names »")
    return OtherTongues({tongue: _texts(tongue, value, office, words) for tongue, value in texts.items()}, names)


def _texts(tongue: str, entry: Marked, office: Office, words: Mapping[str, str]) -> TongueTexts:
    entry.only("first", "again", "human", "to_confirm")
    known = {key: _readable(words[key], tongue) for key in OFFICE_WORDS}
    known["to_confirm"] = entry.of("to_confirm").text() if office.telephone_to_be_confirmed else ""
    return TongueTexts(
        first=_at_most(LONGEST_FIRST, entry.of("first"), filled(entry.of("first"), known)),
        again=_at_most(LONGEST_AGAIN, entry.of("again"), filled(entry.of("again"), known)),
        human_label=_at_most(LABEL_LENGTH, entry.of("human"), entry.of("human").text()),
    )


def _readable(fact: str, tongue: str) -> str:
    """Kept together from left to right: else a telephone number shows its pairs of digits in reverse order."""
    return f"\u2066{fact}\u2069" if tongue in RIGHT_TO_LEFT else fact


def _at_most(longest: int, entry: Marked, text: str) -> str:
    if len(text) > longest:
        raise _too_long(entry, text, longest)
    return text


def _too_long(entry: Marked, text: str, longest: int) -> FactsError:
    return entry.fault(f"« {text[:20]}… » fait {len(text)} caractères, plus de {longest}")
