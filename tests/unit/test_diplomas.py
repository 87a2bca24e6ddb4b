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
    ("raté mon brevet", "none"),
    ("j'ai ni brevet ni cap", "none"),
    ("j'ai commencé un cap mais j'ai arrêté", "none"),
    ("bac pro (pas obtenu)", "none"),
    ("le bac je l'ai pas eu", "none"),
    ("viré du collège en 4e", "none"),
    ("il me manque le bac", "none"),
    ("jai loupé le bep mais jai le brevé", "brevet"),
    ("uniquement le brevet j'ai foiré mon bac", "brevet"),
    ("pas de bac juste le brevet", "brevet"),
    ("bac raté brevet ok", "brevet"),
    ("rien à part le brevet", "brevet"),
    ("brevé d collège", "brevet"),
    ("j'ai loupé le bac de 3 points mais j'ai mon bep", "cap_bep"),
    ("cap menuisier obtenu, bac pro raté", "cap_bep"),
    ("cap oui bac non", "cap_bep"),
    ("après mon cap j'ai rien trouvé", "cap_bep"),
    ("j'ai fini mon cap en juin", "cap_bep"),
    ("certificat d'aptitude professionnelle cuisine", "cap_bep"),
    ("bacaloréat général", "bac"),
    ("bacalaureat pro vente", "bac"),
    ("j'ai eu le bac au rattrapage", "bac"),
    ("j'ai décroché mon bac avec mention", "bac"),
    ("le bac et un bts jamais fini", "bac"),
    ("j'ai mon bac mais j'ai lâché la fac", "bac"),
    ("j'ai fait un an de bts tourisme j'ai arrêté", "bac"),
    ("j'ai validé ma L1", "bac"),
    ("une licence jamais finie", "bac"),
    ("un master pas terminé", "bac_plus_3"),
    ("j'ai fait deux ans de fac sans valider", "bac"),
    ("alternant en bts mco", "bac"),
    ("brevet professionnel coiffure", "bac"),
    ("j'ai eu mon bts il y a 2 ans", "bac_plus_2"),
    ("brevet de technicien supérieur", "bac_plus_2"),
    ("bts validé cette année", "bac_plus_2"),
    ("diplôme d'ingénieur", "bac_plus_3"),
    ("je suis en master", "bac_plus_3"),
    ("avec mon bac pro sécurité je peux prétendre à quoi", "bac"),
    ("mon père a un master, mon fils a juste le brevet", "brevet"),
    ("mon frère a un cap, moi que le brevet", "brevet"),
    ("contrairement à ma sœur j'ai pas le bac", "none"),
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
    "t'es cap de m'aider ?",
    "chui pas cap d'y aller seul",
    "cap emploi me suit",
    "un cap difficile à passer",
    "le bac c'est quand",
    "je révise mon bac",
    "insomnies avant le bac blanc",
    "bac à sable",
    "je veux reprendre mes études et avoir mon bac",
    "j'hésite entre un cap et un bac pro",
    "on m'a conseillé un cap",
    "mon prof dit que je devrais faire un cap",
    "après le bac je veux faire un bts",
    "on peut entrer en bts sans le bac ?",
    "les jeunes sans diplôme peuvent venir ?",
    "et pour ceux qui ont le bac ?",
    "les stages du bac pro durent combien de temps",
    "la fac c'est payant, et vous ?",
    "j'ai pas la licence de foot",
    "je maîtrise l'anglais",
    "un studio de 20 m2",
    "mon frère a un master",
    "je suis prof en bac pro",
    "je suis en bac pro commerce",
    "bac pro en alternance à Meaux",
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
    ("niveau collège", "none"),
    ("jamais rien eu", "none"),
    ("rien de tout ça", "none"),
    ("un peu de fac", "bac"),
    ("bac+1", "bac"),
    ("bac pro mais je l'ai pas eu", "none"),
    ("bep et bac pro", "bac"),
    ("ingénieur", "bac_plus_3"),
    ("le permis", None),
    ("ssiap 1", None),
    ("quelle importance", None),
]

DOING = [
    ("bts", "bac"),
    ("licence de droit", "bac"),
    ("bac pro vente", None),
    ("cap coiffure", None),
    ("rien, j'ai eu mon bac", "bac"),
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


@pytest.mark.parametrize(("text", "diploma"), DOING)
def test_a_diploma_named_as_what_they_do_is_under_way(text: str, diploma: str | None) -> None:
    assert diploma == find_diploma(text, doing=True)
