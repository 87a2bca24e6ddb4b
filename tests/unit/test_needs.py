"""What a young person looks for."""

import pytest

from bot.language.needs import find_need

TOLD = [
    ("je cherche du taf", "job"),
    ("je veux bosser", "job"),
    ("trouver un petit boulot pour l'été", "job"),
    ("besoin d'aide pour mon cv", "job"),
    ("je recherche un emploi dans la vente", "job"),
    ("je sais pas quoi faire de ma vie", "orientation"),
    ("jsp koi fR comme métier", "orientation"),
    ("je voudrais me réorienter", "orientation"),
    ("je suis perdue dans mon orientation", "orientation"),
    ("je veux faire une formation", "training"),
    ("jaimerai me former en informatique", "training"),
    ("je veux reprendre mes études", "training"),
    ("je cherche une alternance", "apprenticeship"),
    ("je cherche un patron pour mon apprentissage", "apprenticeship"),
    ("je cherche un travail en alternance", "apprenticeship"),
    ("il me faut un stage", "immersion"),
    ("je voudrais découvrir un métier en entreprise", "immersion"),
    ("je veux faire une immersion", "immersion"),
    ("je veux faire un service civique", "civic_service"),
    ("intéressé par un service civique", "civic_service"),
    ("j'ai besoin de thunes", "money"),
    ("je voudrais une aide financière", "money"),
    ("j'ai plus un rond", "money"),
    ("je cherche un appart", "housing"),
    ("besoin d'un logement", "housing"),
    ("je voudrais une chambre en foyer", "housing"),
    ("je voudrais voir un psy", "health"),
    ("j'ai besoin d'une mutuelle", "health"),
    ("je veux passer le permis", "mobility"),
    ("besoin d'aide pour le permis", "mobility"),
    ("je galère à me déplacer", "mobility"),
    ("mon fils cherche un apprentissage", "apprenticeship"),
    ("je cherche une formation pour trouver un travail", "training"),
    ("je cherche pas un logement je cherche un job", "job"),
    ("je veux pas d'école je veux travailler", "job"),
    ("un cap en alternanse, je veux bien", None),
    ("je voudrais faire un cap mécanique en alternanse", "apprenticeship"),
    ("trouver un patron qui prend en stage", "immersion"),
    ("j'aimerais savoir ce que je peux faire plus tard", "orientation"),
    ("besoin de parler j'ai le moral à zéro", "health"),
    ("je veux voir un médecin", "health"),
]

SILENT = [
    "bonjour",
    "j'ai 17 ans",
    "je travaille chez mcdo",
    "je suis en formation",
    "j'ai fait un stage l'an dernier",
    "je veux un rdv",
    "j'ai le permis",
    "je cherche pas de travail",
    "je cherche l'adresse",
    "je suis en service civique",
    "je veux parler à quelqu'un",
    "je voudrais parler avec quelqu'un de chez vous",
    "il faut annuler mon entretien",
    "j'ai envie de me jeter sous le train",
    "mes parents veulent que je sois médecin",
]

ANSWERED = [
    ("du travail", "job"),
    ("taf", "job"),
    ("un logement", "housing"),
    ("formation", "training"),
    ("alternance", "apprenticeship"),
    ("stage", "immersion"),
    ("de l'argent", "money"),
    ("permis", "mobility"),
    ("je sais pas", "orientation"),
    ("psy", "health"),
    ("oui", None),
]


@pytest.mark.parametrize(("text", "need"), TOLD)
def test_a_need_that_is_told_is_found(text: str, need: str) -> None:
    assert need == find_need(text)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_done_or_refused_is_no_need(text: str) -> None:
    assert find_need(text) is None


@pytest.mark.parametrize(("text", "need"), ANSWERED)
def test_after_the_question_a_bare_word_is_enough(text: str, need: str | None) -> None:
    assert need == find_need(text, asked=True)
