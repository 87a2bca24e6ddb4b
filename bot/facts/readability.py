"""How easy a text is to read: words a sentence, jargon, acronyms left unexplained."""

import re

LONGEST_SHORT = 300
WORDS_A_SENTENCE = 15

JARGON = (
    *("dispositif", "bénéficier", "bénéficiaire", "éligible", "éligibilité", "modalités", "mobilisation"),
    *("insertion professionnelle", "insertion sociale", "préalable", "dégressif", "prescripteur", "partenariat"),
    *("allocataire", "conventionné", "habilité", "attributaire", "prestation", "usager", "levier", "remobilisation"),
    *("contractualis", "sollicit", "au titre de", "dans le cadre de", "en vue de", "susceptible", "problématique"),
)
# Everyone reads these without help.
KNOWN_ACRONYMS = frozenset({"CV", "SMS", "BAC", "CAP", "BEP", "OK"})


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line break ends one too."""
    parts = re.split(r"(?<=[.!?…])\s+|\n+", text)
    return [part for part in parts if re.search(r"\w", part)]


def words(text: str) -> list[str]:
    """The words; « c'est » counts for one, a lone sign for none."""
    return [word for word in text.split() if re.search(r"\w", word)]


def words_a_sentence(text: str) -> float:
    """The average length of a sentence."""
    found = sentences(text)
    return len(words(text)) / len(found) if found else 0.0


def jargon(text: str) -> list[str]:
    """The words of an office that this text uses."""
    lowered = text.casefold()
    return [word for word in JARGON if re.search(rf"\b{re.escape(word)}", lowered)]


def unexplained_acronyms(text: str) -> list[str]:
    """Acronyms that no parenthesis explains: « CEJ (contrat…) » and « contrat… (CEJ) » are both fine."""
    found = dict.fromkeys(re.findall(r"\b[A-ZÉ]{2,}\b", text))
    return [word for word in found if word not in KNOWN_ACRONYMS and not _explained(word, text)]


def _explained(word: str, text: str) -> bool:
    return f"({word})" in text or f"{word} (" in text
