"""First names: given with a phrase, or bare after the question."""

import pytest

from bot.language.first_names import find_first_name

GIVEN = [
    ("je m'appelle Karim", "Karim"),
    ("je mappelle karim", "Karim"),
    ("jmappel lina", "Lina"),
    ("moi c'est Sofia", "Sofia"),
    ("moi c kevin", "Kevin"),
    ("mon prénom c'est Inès", "Inès"),
    ("mon prenom : théo", "Théo"),
    ("prenom Yanis", "Yanis"),
    ("slt moi c samy g 17 ans", "Samy"),
    ("je me nomme Aminata Exemple", "Aminata"),
    ("appelle-moi Jo", "Jo"),
    ("on m'appelle Momo", "Momo"),
    ("JE M'APPELLE NORA", "Nora"),
    ("je m'appelle jean-marc", "Jean-Marc"),
    ("je m'appelle n'golo", "N'Golo"),
    ("bonjour, ici Camille", "Camille"),
    ("c'est Lucas à l'appareil", "Lucas"),
    ("mon fils s'appelle Rayan", "Rayan"),
    ("je suis Clara et j'ai 19 ans", "Clara"),
    ("mon nom est Moussa", "Moussa"),
    ("Je m’appelle   Zoé", "Zoé"),
]

SILENT = [
    "bonjour",
    "je suis perdu",
    "Je suis Français",
    "moi c'est pareil",
    "moi c'est pour un rdv",
    "moi c'est 17 ans",
    "comment tu t'appelles",
    "je m'appelle comment ?",
    "je suis Torcy",
    "Je suis En Terminale",
    "je veux parler à Lucas",
    "karim",
    "je suis à Chelles",
    "c'est pas ça",
    "appelle-moi demain",
    "JE SUIS ENERVE",
]

ANSWERED = [
    ("karim", "Karim"),
    ("Lina", "Lina"),
    ("c'est samy", "Samy"),
    ("euh nora", "Nora"),
    ("Sofia merci", "Sofia"),
    ("Karim Exemple", "Karim"),
    ("moi c theo", "Theo"),
    ("rose", "Rose"),
    ("oui", None),
    ("je préfère pas dire", None),
    ("17", None),
    ("pourquoi", None),
    ("non merci", None),
    ("je sais pas", None),
]


@pytest.mark.parametrize(("text", "name"), GIVEN)
def test_a_name_given_with_a_phrase_is_found(text: str, name: str) -> None:
    assert name == find_first_name(text)


@pytest.mark.parametrize("text", SILENT)
def test_other_words_are_no_name(text: str) -> None:
    assert find_first_name(text) is None


@pytest.mark.parametrize(("text", "name"), ANSWERED)
def test_after_the_question_a_bare_name_is_enough(text: str, name: str | None) -> None:
    assert name == find_first_name(text, asked=True)


def test_a_name_seen_by_the_language_model_confirms_a_weak_phrase() -> None:
    assert "Clara" == find_first_name("je suis clara", person_names=["clara"])
    assert find_first_name("je veux voir clara", person_names=["clara"]) is None


def test_after_the_question_a_name_seen_by_the_language_model_is_taken_from_a_long_answer() -> None:
    assert "Clara" == find_first_name(
        "alors du coup ce sera clara je pense", asked=True, person_names=["Clara Exemple"]
    )
