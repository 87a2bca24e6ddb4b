"""What a young person does at the moment, in their words."""

import pytest

from bot.language.activities import find_activity

TOLD = [
    ("je suis au lycée", "school"),
    ("chui en terminale bac pro", "school"),
    ("je suis en 3eme", "school"),
    ("jsuis tjr au college", "school"),
    ("mon fils est en seconde", "school"),
    ("je suis lycéenne et je cherche un stage", "school"),
    ("je suis étudiante à la fac de créteil", "student"),
    ("en bts muc 1ere année", "student"),
    ("je suis en L2 de droit et je bosse le weekend", "student"),
    ("je suis apprenti boulanger", "apprentice"),
    ("je suis en alternance dans une banque", "apprentice"),
    ("en apprentissage au cfa de meaux", "apprentice"),
    ("je suis en formation cuisine", "training"),
    ("je fais une formation a l'afpa", "training"),
    ("je suis à l'école de la deuxième chance", "training"),
    ("je travaille chez mcdo", "employed"),
    ("jbosse en intérim", "employed"),
    ("j'ai un cdi à mi-temps", "employed"),
    ("j'ai arrêté la fac et je bosse à carrefour", "employed"),
    ("je suis livreur", "employed"),
    ("je suis en service civique à la mairie", "civic_service"),
    ("je fais mon service civique", "civic_service"),
    ("je cherche du taf", "jobseeker"),
    ("je suis au chomage", "jobseeker"),
    ("inscrit a france travail depuis mars", "jobseeker"),
    ("j'ai pas de travail", "jobseeker"),
    ("mon cdd est fini", "jobseeker"),
    ("j'ai perdu mon travail", "jobseeker"),
    ("j'ai arrêté l'école et je cherche un emploi", "jobseeker"),
    ("g 19 ans et je fais rien depuis juin", "nothing"),
    ("jfais r de mes journées", "nothing"),
    ("j'ai lâché le lycée", "nothing"),
    ("je suis déscolarisé", "nothing"),
    ("ni école ni travail", "nothing"),
    ("je reste chez moi toute la journée", "nothing"),
    ("ma fille ne fait plus rien", "nothing"),
    ("je travaille pas et je vais pas à l'école", "nothing"),
]

SILENT = [
    "c'est ouvert aux étudiants ?",
    "c'est quoi le service civique",
    "je voudrais faire une formation",
    "je cherche une alternance",
    "j'ai fini ma formation l'an dernier",
    "bonjour",
    "j'ai 17 ans",
    "ça sert à rien",
    "de rien",
    "j'ai rien compris",
    "je veux faire un service civique",
    "comment devenir apprenti ?",
    "c'est où l'école de la deuxième chance",
]

ANSWERED = [
    ("rien", "nothing"),
    ("lycée", "school"),
    ("l'école", "school"),
    ("fac", "student"),
    ("taf", "employed"),
    ("intérim", "employed"),
    ("chômage", "jobseeker"),
    ("recherche d'emploi", "jobseeker"),
    ("apprentissage", "apprentice"),
    ("alternance", "apprentice"),
    ("formation", "training"),
    ("service civique", "civic_service"),
    ("rien de spécial", "nothing"),
    ("je sais pas", None),
    ("j'ai rien compris", None),
]


@pytest.mark.parametrize(("text", "activity"), TOLD)
def test_an_activity_that_is_told_is_found(text: str, activity: str) -> None:
    assert activity == find_activity(text)


@pytest.mark.parametrize("text", SILENT)
def test_a_wish_or_a_question_is_no_activity(text: str) -> None:
    assert find_activity(text) is None


@pytest.mark.parametrize(("text", "activity"), ANSWERED)
def test_after_the_question_a_bare_word_is_enough(text: str, activity: str | None) -> None:
    assert activity == find_activity(text, asked=True)
