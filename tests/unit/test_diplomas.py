"""The highest diploma a young person says they hold. What was failed, left or is under way is not held."""

import pytest

from bot.language.diplomas import find_diploma

TOLD = [
    ("j'ai lâché en 3e", "none"),
    ("j'ai arrêté en 4eme", "none"),
    ("g kitté l'ecole en seconde", "none"),
    ("sans diplome", "none"),
    ("aucun diplôme", "none"),
    ("jai pa de diplome", "none"),
    ("j'ai même pas le brevet", "none"),
    ("j'ai raté mon bac", "none"),
    ("j'ai pas eu mon bac", "none"),
    ("j'ai arrêté avant le bac", "none"),
    ("j'ai le niveau bac", "none"),
    ("j'ai abandonné mon bac pro en première", "none"),
    ("j'ai que le brevet", "brevet"),
    ("jai le brevet des colleges", "brevet"),
    ("raté mon cap mais j'ai le brevet", "brevet"),
    ("j'ai un cap cuisine", "cap_bep"),
    ("CAP coiffure", "cap_bep"),
    ("bep vente", "cap_bep"),
    ("j'ai pas eu mon bac mais j'ai un cap", "cap_bep"),
    ("j'ai mon cap et mon brevet", "cap_bep"),
    ("bac pro commerce", "bac"),
    ("j'ai eu mon bac", "bac"),
    ("j'ai le bac stmg", "bac"),
    ("g mon bac", "bac"),
    ("j'ai arrêté après le bac", "bac"),
    ("bts en cours", "bac"),
    ("je suis en bts", "bac"),
    ("j'ai raté mon bts", "bac"),
    ("j'ai lâché la fac en L1", "bac"),
    ("j'ai un bts", "bac_plus_2"),
    ("bac+2", "bac_plus_2"),
    ("j'ai validé mon dut", "bac_plus_2"),
    ("j'ai une licence de psycho", "bac_plus_3"),
    ("bac +3", "bac_plus_3"),
    ("j'ai un master", "bac_plus_3"),
    ("bac plus 5", "bac_plus_3"),
    ("ma fille a son bac", "bac"),
]

SILENT = [
    "je veux faire un cap",
    "je cherche un bac pro en alternance",
    "je suis handicapé",
    "il faut le bac pour venir ?",
    "c'est quoi un bts",
    "mon but c'est de travailler",
    "bonjour",
    "je suis en terminale",
    "la formation donne un cap ?",
    "j'ai 17 ans",
    "j'ai le permis",
]

ANSWERED = [
    ("rien", "none"),
    ("aucun", "none"),
    ("j'ai rien", "none"),
    ("non", "none"),
    ("3eme", "none"),
    ("terminale", "none"),
    ("je suis en terminale", "none"),
    ("brevet", "brevet"),
    ("le bac", "bac"),
    ("cap", "cap_bep"),
    ("licence", "bac_plus_3"),
    ("bts", "bac_plus_2"),
    ("je sais pas", None),
]


@pytest.mark.parametrize(("text", "diploma"), TOLD)
def test_the_highest_diploma_held_is_found(text: str, diploma: str) -> None:
    assert diploma == find_diploma(text)


@pytest.mark.parametrize("text", SILENT)
def test_a_wish_or_a_question_tells_no_diploma(text: str) -> None:
    assert find_diploma(text) is None


@pytest.mark.parametrize(("text", "diploma"), ANSWERED)
def test_after_the_question_a_bare_word_is_enough(text: str, diploma: str | None) -> None:
    assert diploma == find_diploma(text, asked=True)
