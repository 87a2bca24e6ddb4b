"""Ages misheard, mistyped, corrected or only spoken of: the rows are of Monday 23 November 2026."""

from datetime import date

import pytest

from bot.language.ages import find_age

TODAY = date(2026, 11, 23)

SHORT_FOR_YEARS = [
    ("j ai 17a et demi", 17),
    ("meuf 22a chelles", 22),
    ("24a sans permis", 24),
    ("âge : 21a", 21),
    ("j'ai 20 ann", 20),
    ("pour mon frère 16a qui fait rien", 16),
]

MISHEARD = [
    ("j'ai dis sept ans", 17),
    ("dis neuf ans et pas de taf", 19),
    ("dizsept ans", 17),
    ("j'ai dix8 ans", 18),
    ("vin deux ans", 22),
    ("vingt troi ans", 23),
    ("vin cinq ans et au chômage", 25),
    ("vingt2 ans", 22),
    ("vingt e un ans", 21),
    ("vain ans", 20),
    ("j'ai vin tan", 20),
    ("katorze ans", 14),
    ("quatorz ans", 14),
    ("trente deux ans", 32),
]

NOT_YEARS = [
    "24a rue des lilas",
    "j'habite au 14a",
    "bus 20a",
    "tu dis 8 fois la même chose",
    "du vin deux fois par an",
    "j'ai 20 et 2 enfants",
]

CORRECTED = [
    ("17 ans enfin 18 depuis hier", 18),
    ("16 ans pardon 17 ans", 17),
    ("j'ai 18 ans, non 19", 19),
    ("pas 20 ans mais 21 ans", 21),
    ("j'ai pas 20 ans mais 22", 22),
    ("c'est pas 23 c'est 24 ans", 24),
    ("j'avais 17 ans quand je suis arrivé maintenant 20", 20),
    ("à 18 ans l'ase m'a mis dehors, maintenant j'ai 20 ans", 20),
    ("on m'a placé à 12 ans, là j'en ai 17", 17),
    ("j'ai bientôt trente ans enfin j'ai vingt-cinq mais ça vient vite", 25),
]

ANSWERS = [
    ("21A", 21),
    ("17 a", 17),
    ("dix set", 17),
    ("dis-huit", 18),
    ("di zuit", 18),
    ("dix'sept", 17),
    ("diz neuf", 19),
    ("vingtdeux", 22),
    ("vinte", 20),
    ("F19", 19),
    ("H 22", 22),
    ("18 euh non 19", 19),
    ("18, enfin 19", 19),
    ("18 oups 19", 19),
    ("c'est pas 16 c'est 17", 17),
    ("pas 15 mais 16", 16),
    ("20 pas 21", 20),
    ("j'ai mis 13 mais c'est 23", 23),
    ("16 je rectifie 17", 17),
    ("attends non 20", 20),
    ("17 et 11 mois", 17),
    ("mineure, 17", 17),
    ("05/2006", 20),
    ("2006-11-24", 19),
    ("de 07", 19),
]

ANSWERS_WITHOUT_AGE = ["77", "75", "vingt et quelques", "moins de 18", "entre 18 et 20", "16-25", "-18", "18 rue"]

RULES = [
    "on peut passer le code à 15 ans ?",
    "c'est possible le permis à 17 ans ?",
    "le rsa c'est à 25 ans c'est ça ?",
    "la majorité c'est 18 ans",
    "le bafa c'est possible à 16 ans ?",
    "l'apprentissage c'est ouvert à 15 ans ?",
    "c'est vrai qu'à 26 ans on peut plus ?",
    "l'âge limite 29 ans ?",
    "à quel âge on peut bosser ? 14 ans ?",
    "c'est obligé d'avoir 18 ans pour conduire ?",
    "j'ai entendu que le permis c'est à 17 ans",
    "les 18 ans et plus",
]

TOLD_WITH_A_RULE = [
    ("le RSA à 22 ans c'est possible ? j'ai aucun revenu", 22),
    ("j'ai 17 ans, le permis c'est à 18 ans ?", 17),
    ("ma fille veut un apprentissage elle a quinze ans", 15),
    ("à 26 ans on peut encore venir ?", 26),
    ("reconversion à 23 ans possible ?", 23),
    ("j'ai droit au rsa à 22 ans ?", 22),
]

TO_COME = [
    "dans 10 ans je serai loin",
    "je me vois dans 6 ans patron",
    "d'ici 7 ans je veux monter ma boîte",
    "dans 20 ans je serai riche",
    "les études c'est 8 ans",
    "j'en ai pour 5 ans",
    "carte de séjour 10 ans",
    "j'ai l'impression d'avoir 40 ans",
]

COUNTED_FROM_A_DAY_TO_COME = [("dans 5 ans j'aurai 25 ans", 20), ("dans moins d'un an j'ai 26 ans", 25)]

OF_THE_PAST_OR_OF_OTHERS = [
    "viré de chez moi le jour de mes 18 ans",
    "on m'a dit de revenir à 18 ans",
    "tombée enceinte à 17 ans",
    "mes parents veulent que je parte à 18 ans",
    "ma vie s'est arrêtée à 15 ans",
    "ma prof a 30 ans",
    "le petit a 5 ans",
]


@pytest.mark.parametrize(("text", "age"), [*SHORT_FOR_YEARS, *MISHEARD])
def test_an_age_is_read_as_the_thumb_or_the_ear_writes_it(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY)


@pytest.mark.parametrize("text", NOT_YEARS)
def test_what_only_looks_like_such_an_age_is_left_alone(text: str) -> None:
    assert find_age(text, today=TODAY) is None


@pytest.mark.parametrize(("text", "age"), CORRECTED)
def test_the_age_told_last_replaces_the_one_taken_back(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY)


@pytest.mark.parametrize(("text", "age"), ANSWERS)
def test_after_the_question_a_number_may_be_misspelt_or_corrected(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY, asked=True)


@pytest.mark.parametrize("text", ANSWERS_WITHOUT_AGE)
def test_after_the_question_a_department_or_a_limit_is_no_age(text: str) -> None:
    assert find_age(text, today=TODAY, asked=True) is None


@pytest.mark.parametrize("text", RULES)
def test_the_age_of_a_rule_is_nobodys(text: str) -> None:
    assert find_age(text, today=TODAY) is None


@pytest.mark.parametrize(("text", "age"), TOLD_WITH_A_RULE)
def test_who_asks_about_a_rule_may_tell_an_age(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY)


@pytest.mark.parametrize("text", [*TO_COME, *OF_THE_PAST_OR_OF_OTHERS])
def test_years_to_come_gone_by_or_of_others_are_no_age(text: str) -> None:
    assert find_age(text, today=TODAY) is None


@pytest.mark.parametrize(("text", "age"), COUNTED_FROM_A_DAY_TO_COME)
def test_an_age_to_come_is_reckoned_back(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY)
