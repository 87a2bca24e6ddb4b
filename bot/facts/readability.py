"""How easy a text is to read: sentences, the Kandel-Moles ease, jargon, acronyms left unexplained."""

import re

from bot.facts.syllables import syllables

LONGEST_SHORT = 300
WORDS_A_SENTENCE = 15
# A sentence longer than this holds more than one idea.
LONGEST_SENTENCE = 20
LONGEST_SIMPLE_SENTENCE = 14
LONGEST_DETAILED_SENTENCE = 22
# 60 is a plain newspaper, 70 a text for everyone, 80 a text for children.
EASE_SHORT = 65
EASE_SIMPLE = 75
EASE_DETAILS = 55

# Words of an office, by how they begin; allowed only beside their explanation.
JARGON = (
    *("dispositif", "bénéfici", "éligib", "modalité", "mobilisation", "remobilisation", "préalable", "dégressi"),
    *("insertion", "prescri", "partenariat", "allocataire", "conventionn", "habilité", "attributaire", "usager"),
    *("prestation", "levier", "contractualis", "sollicit", "au titre de", "dans le cadre de", "en vue de"),
    *("susceptible", "problématique", "diagnostic", "pré-qualifi", "préqualifi", "qualifiant", "socioprofessionnel"),
    *("employabilité", "mise en œuvre", "périmètre", "public cible", "référent", "justificatif", "ayant droit"),
    *("décohabit", "primo-", "freins périphériques", "autonomisation", "savoir-être", "co-construi", "orientation sco"),
)
# Everyone reads these without help.
KNOWN_ACRONYMS = frozenset({"CV", "SMS", "BAC", "CAP", "BEP", "OK"})
_EXPLAINS = re.compile(r"\(|c'est|sert à|servent à|veut dire|appelle cela|mène à|donne", re.IGNORECASE)
_HOUR = re.compile(r"\b(\d{1,2}) h(?: (\d\d))?\b")
_TELEPHONE = re.compile(r"\b\d\d(?: \d\d){4}\b|\b0 \d{3} \d{3} \d{3}\b|\b116 \d{3}\b")
_LAST_SIGN = re.compile(r"(?<=[.!?…])\s+|\n+| · ")


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line break and the « · » of a list end one too."""
    return [part for part in _LAST_SIGN.split(text) if re.search(r"\w", part)]


def words(text: str) -> list[str]:
    """The words; « c'est », an hour and a telephone number count for one, a lone sign for none."""
    whole = _TELEPHONE.sub(lambda number: number.group().replace(" ", ""), text)
    whole = _HOUR.sub(lambda hour: hour.group().replace(" ", ""), whole)
    return [word for word in whole.split() if re.search(r"\w", word)]


def words_a_sentence(text: str) -> float:
    """The average length of a sentence."""
    found = sentences(text)
    return len(words(text)) / len(found) if found else 0.0


def longest_sentence(text: str) -> int:
    """The number of words of the longest one."""
    return max((len(words(sentence)) for sentence in sentences(text)), default=0)


def ease(text: str) -> float:
    """Flesch's reading ease as Kandel and Moles (1958) fitted it to French: the higher, the easier."""
    text = _prose(text)
    found = words(text)
    if not found:
        return 0.0
    return 207 - 1.015 * words_a_sentence(text) - 73.6 * sum(map(syllables, found)) / len(found)


def _prose(text: str) -> str:
    """Without the lines that are lists of names or numbers: looked up, not read."""
    return "\n".join(line for line in text.split("\n") if " · " not in line and not line.startswith("• "))


def jargon(text: str) -> list[str]:
    """The words of an office that this text uses without saying what they mean."""
    return [word for word in JARGON if (said := _sentence_with(word, text)) and not _EXPLAINS.search(said)]


def _sentence_with(word: str, text: str) -> str | None:
    """The sentence that first uses the word, with the one after it."""
    found = sentences(text)
    for position, sentence in enumerate(found):
        if re.search(rf"\b{re.escape(word)}", sentence.casefold()):
            return " ".join(found[position : position + 2])
    return None


def unexplained_acronyms(text: str) -> list[str]:
    """Acronyms that no parenthesis explains: « CEJ (contrat…) » and « contrat… (CEJ) » are both fine."""
    found = dict.fromkeys(re.findall(r"\b[A-ZÉ][A-ZÉ0-9]+\b", text))
    return [word for word in found if word not in KNOWN_ACRONYMS and not _explained(word, text)]


def _explained(word: str, text: str) -> bool:
    return f"({word})" in text or f"{word} (" in text
