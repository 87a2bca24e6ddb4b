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
    ("bjr jm'appelle Sofiane j'ai 20 ans", "Sofiane"),
    ("je m'appelle Marie et je cherche une formation", "Marie"),
    ("moi c'est Nassim mais on m'appelle Nass", "Nassim"),
    ("bonsoir je me présente Assa 18 ans", "Assa"),
    ("mon nom de famille c'est Exemple et mon prénom Nadia", "Nadia"),
    ("mon blaze c'est Tony", "Tony"),
    ("salut, Thomas ici", "Thomas"),
    ("c'est Kenza, je vous ai écrit hier", "Kenza"),
    ("Bonjour, Amélie, 22 ans, je cherche un stage", "Amélie"),
    ("je voudrais un rendez-vous la semaine prochaine. Cordialement, Enzo", "Enzo"),
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
    "je suis Sagittaire",
    "je suis Musulmane",
    "je suis Hyper motivée",
    "moi c'est Chelles",
    "moi c'est l'atelier que je cherche",
    "que mon prénom disparaisse de vos ordinateurs",
    "ce prénom n'est pas le mien",
    "ma copine elle s'appelle Lina",
    "ma référente c'est Sandrine",
    "c'est Nadia ma conseillère",
    "c'est Paul qui m'a donné votre contact",
    "merci beaucoup Julie",
    "coucou Manon",
    "bonsoir Madame Lopez",
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
    ("Benoît avec un t", "Benoît"),
    ("Djeneba avec un d", "Djeneba"),
    ("Kelya ça s'écrit k e l y a", "Kelya"),
    ("inès (i n e s)", "Inès"),
    ("Louane sans accent", "Louane"),
    ("Lola et toi ?", "Lola"),
    ("Nolan et j'ai 18 ans", "Nolan"),
    ("c'est Jessica ou Jess", "Jessica"),
    ("Marie", "Marie"),
    ("grâce", "Grâce"),
    ("TRAORE Bakary", "Bakary"),
    ("camara sékou", "Sékou"),
    ("yasmine ben ali", "Yasmine"),
    ("tu peux m'appeler Sam", "Sam"),
    ("torcy", None),
    ("pfff", None),
    ("osef", None),
    ("laisse tomber", None),
    ("un prénom rare", None),
    ("on se connaît pas", None),
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
    assert find_first_name("c'est clara qui m'envoie", person_names=["clara"]) is None
    assert find_first_name("je veux voir clara", person_names=["clara"]) is None


def test_after_the_question_a_name_seen_by_the_language_model_is_taken_from_a_long_answer() -> None:
    assert "Clara" == find_first_name(
        "alors du coup ce sera clara je pense", asked=True, person_names=["Clara Exemple"]
    )


def test_after_the_question_what_the_language_model_takes_for_a_name_may_still_be_refused() -> None:
    assert find_first_name("je reviens demain", asked=True, person_names=["demain"]) is None
    assert find_first_name("tout le monde sauf pas clara", asked=True, person_names=["clara"]) is None
