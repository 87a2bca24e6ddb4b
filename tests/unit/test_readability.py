"""How easy a text is to read, measured the same way for every answer."""

import pytest

from bot.facts.readability import ease, jargon, longest_sentence, sentences, unexplained_acronyms, words
from bot.facts.syllables import syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("je", 1), ("c'est", 1), ("tu", 1), ("aide", 1), ("aides", 1), ("aident", 1), ("moment", 2), ("argent", 2)),
        *(("conseiller", 3), ("conseillère", 3), ("formation", 3), ("création", 3), ("métier", 2), ("l'âge", 1)),
        *(("école", 2), ("écoles", 2), ("année", 2), ("payer", 2), ("moyen", 2), ("quelques", 1), ("guide", 1)),
        *(("rendez-vous", 3), ("apprentissage", 4), ("téléphone", 3), ("réunion", 3), ("Île", 1), ("souvent", 2)),
        *(("CEJ", 3), ("16", 2), ("changent", 1), ("travaillent", 2), ("aéré", 3), ("haïr", 2), ("qui", 1)),
    ],
)
def test_syllables_are_counted_as_they_are_said(word: str, count: int) -> None:
    assert syllables(word) == count


def test_an_hour_and_a_telephone_number_are_one_word() -> None:
    assert words("Appelle le 01 60 06 60 47 avant 12 h 30.") == ["Appelle", "le", "0160066047", "avant", "12h30."]


def test_a_list_is_read_item_by_item() -> None:
    assert sentences("Oui. Les communes :\nBussy · Torcy") == ["Oui.", "Les communes :", "Bussy", "Torcy"]
    assert longest_sentence("Viens. Tu peux venir avec un ami.") == 6


def test_plain_words_are_easier_than_those_of_an_office() -> None:
    plain = "Viens nous voir. On cherche avec toi."
    official = (
        "La mobilisation des dispositifs d'insertion conditionne l'accompagnement contractualisé des bénéficiaires."
    )

    assert ease(plain) > 80
    assert ease(official) < 20


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ce dispositif est ouvert.", ["dispositif"]),
        ("Tu peux bénéficier d'une aide.", ["bénéfici"]),
        ("Une formation qualifiante est possible.", ["qualifiant"]),
        ("Une formation qualifiante mène à un diplôme.", []),
        ("Il fait le point avec toi. On appelle cela un diagnostic.", []),
        ("L'accompagnement contractualisé commence.", ["contractualis"]),
        ("Un conseiller t'aide.", []),
    ],
)
def test_words_of_an_office_are_refused_unless_explained(text: str, found: list[str]) -> None:
    assert jargon(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Demande une PMSMP.", ["PMSMP"]),
        ("Le CEJ (contrat d'engagement jeune) dure un an.", []),
        ("Un foyer de jeunes travailleurs (FJT), ou un autre FJT.", []),
        ("L'E2C et ton CV.", ["E2C"]),
    ],
)
def test_acronyms_are_refused_unless_explained(text: str, found: list[str]) -> None:
    assert unexplained_acronyms(text) == found
