"""Ages as they are told, and the numbers that are not ages. The clock of every row: Monday 23 November 2026."""

import time
from datetime import date

import pytest

from bot.language.ages import find_age

TODAY = date(2026, 11, 23)

TOLD = [
    # figures and letters
    ("j'ai 17 ans", 17),
    ("g 17an", 17),
    ("g17", 17),
    ("jai 17ans et jhabite a torcy", 17),
    ("17 piges", 17),
    ("Bonjour, j’ai 22 ans et je cherche un travail", 22),
    ("j'ai dix-neuf ans", 19),
    ("jai dizuit an", 18),
    ("moi vingt et un ans", 21),
    ("19 ans sans diplome", 19),
    ("lina 20ans bussy", 20),
    ("je suis âgé de 23 ans", 23),
    ("je suis une fille de 17 ans", 17),
    ("age : 18", 18),
    ("mon âge c'est 24", 24),
    ("je suis 18 ans", 18),
    ("j'ai 18 années", 18),
    ("j'ai 17 et je fais rien", 17),
    ("jai 16 mais bientot 17", 16),
    ("slt g 25 ans c mort pour moi ?", 25),
    ("J'AI 26 ANS EST CE TROP TARD", 26),
    ("a 17 ans j'ai droit a quoi ?", 17),
    ("je peux venir a 15 ans ?", 15),
    ("moi c'est sofia, 19", 19),
    ("j'en ai 20", 20),
    # nearly, and a half
    ("bientôt 18", 17),
    ("bientot 18 ans", 17),
    ("16 ans et demi", 16),
    ("j'ai 17 et demi", 17),
    ("dans 2 mois j'ai 18", 17),
    ("j'ai 18 ans dans trois semaines", 17),
    ("je vais avoir 20 ans", 19),
    ("je vais sur mes 19 ans", 18),
    ("j'aurai 18 ans en mars", 17),
    ("j'ai presque 17 ans", 16),
    ("pas encore 18 ans", 17),
    ("dans 2 ans j'aurai 18 ans", 16),
    ("j'ai eu 18 ans hier", 18),
    ("je viens d'avoir 18 ans", 18),
    ("17 ans bientot 18", 17),
    ("j'ai 18 ans depuis mardi", 18),
    # birth years and dates
    ("né en 2007", 19),
    ("née le 12/03/2008", 18),
    ("je suis né le 24/11/2008", 17),
    ("nee le 3 decembre 2005", 20),
    ("date de naissance 01.02.2006", 20),
    ("chui de 2008", 18),
    ("je suis né au mali en 2006", 20),
    ("né en décembre 2007", 18),
    ("jsuis née le 5 mai 07", 19),
    # someone writes for someone
    ("mon fils a 17 ans et il a quitté le lycée", 17),
    ("bonjour ma fille de 16 ans est déscolarisée", 16),
    ("j'ai 45 ans, mon fils a 17 ans", 17),
    ("c'est pour mon petit frère il a 18 ans", 18),
    ("j'accompagne un jeune de 19 ans", 19),
    ("ma fille vient d'avoir 18 ans, peut-elle s'inscrire ?", 18),
    ("mon fils est né en 2009", 17),
    # both oneself and others
    ("mon frère a 12 ans et moi 17", 17),
    ("j'ai 19 ans et mon fils a 2 ans", 19),
    ("j'habite chez ma mère, 18 ans, sans rien", 18),
    ("mon copain a 25 ans moi j'en ai 19", 19),
    ("j'ai 18 ans et ma soeur 15 ans", 18),
    # other numbers beside it
    ("j'ai 20 ans et 3 ans d'expérience", 20),
    ("j'ai arrêté l'école à 16 ans, maintenant j'en ai 19", 19),
    ("24 rue des lilas, j'ai 21 ans", 21),
    ("j'ai 22 ans et j'ai eu mon bac en 2022", 22),
    ("rdv a 17h ? j'ai 18 ans", 18),
]

NOT_AN_AGE = [
    "depuis 3 ans",
    "j'ai 3 ans d'expérience",
    "je travaille depuis 12 ans",
    "ça fait 2 ans que je fais rien",
    "il y a 10 ans",
    "un contrat de 2 ans",
    "une formation en 2 ans",
    "mon frère a 12 ans",
    "j'ai un petit frère de 15 ans",
    "ma mère a 45 ans",
    "ma copine a 20 ans",
    "j'ai 2 enfants",
    "j'ai 17 euros sur mon compte",
    "je gagne 1200 euros",
    "24 rue de la gare",
    "j'habite au 18 avenue de paris",
    "rdv a 17h",
    "le 17 mars",
    "le 18 c'est possible ?",
    "mon bac en 2023",
    "j'ai eu 15 au bac de français",
    "06 17 18 19 20",
    "77200",
    "c'est pour les 16-25 ans ?",
    "de 16 à 25 ans",
    "il faut avoir moins de 26 ans ?",
    "jusqu'à 25 ans",
    "j'ai arrêté l'école à 16 ans",
    "à 16 ans j'ai quitté le collège",
    "quand j'aurai 18 ans je pars",
    "j'avais 15 ans quand c'est arrivé",
    "mes enfants ont 3 et 5 ans",
    "j'ai un fils de 2 ans",
    "j'ai 12 de moyenne",
    "j'ai 20 minutes devant moi",
    "bac +2",
    "je suis en 3eme",
    "je suis arrivé en france en 2019",
    "17",
    "2008",
    "j'ai 15 jours pour répondre",
    "il a 20 ans de prison",
    "tous les 2 ans",
    "un stage de 14 semaines",
    "je suis majeure",
]

ANSWERED = [
    ("17", 17),
    ("17 ans", 17),
    ("dix sept", 17),
    ("ben 18 pq", 18),
    ("euh 19", 19),
    ("17 bientôt 18", 17),
    ("2008", 18),
    ("12/03/2008", 18),
    ("12 mars 2008", 18),
    ("vingt", 20),
    ("bientôt 16", 15),
    ("16 et demi", 16),
    ("j'ai 21", 21),
    ("22 et j'habite à Chelles", 22),
    ("moi 20 et mon frère 15", 20),
    ("17 et mon rdv c'est à 15h", 17),
    ("18 ans, 24 rue de la gare", 18),
    ("2k7", 19),
    ("né le 30/11/2006", 19),
    ("30", 30),
    ("13", 13),
]

ANSWERED_ELSE = [
    "je sais pas",
    "24 rue de la gare",
    "17h",
    "le 17 mars",
    "06 17 18 19 20",
    "depuis 3 ans",
    "77200",
    "17 ou 18 euros",
    "2",
]


# Rows written after the code, to see what it does with messages it was not made for.
MORE = [
    ("Bonjour madame, je suis âgée de 24 ans et je suis à la recherche d'un emploi", 24),
    ("wesh g 17 piges et jveu faire un stage", 17),
    ("jé 19 an é jé pa de diplom", 19),
    ("j'ai dix huit ans depuis septembre", 18),
    ("salut moi c kevin 20 ans de chelles", 20),
    ("alors j'ai 22 ans et je suis sorti du lycée en 2022", 22),
    ("je viens d avoir 17 ans", 17),
    ("j'ai 17 ans et demi bientôt 18", 17),
    ("16ans et je veux arreter lecole", 16),
    ("g 18 balais", 18),
    ("agé de 21 ans, sans emploi", 21),
    ("je suis un homme de 25 ans", 25),
    ("26 ans le 5 décembre", 25),
    ("j'aurai 21 ans le 10 janvier 2027", 20),
    ("je fais mes 18 ans samedi", 17),
    ("mes 18 ans c'est dans 3 semaines", 17),
    ("mon anniversaire est en janvier j'aurai 20 ans", 19),
    ("née en juin 2008", 18),
    ("née le 1 avril 2005 à meaux", 21),
    ("ddn 14/02/2007", 19),
    ("je suis du 03/09/2004", 22),
    ("moi je suis de 2005", 21),
    ("un 2006", None),
    ("18 ans tout pile", 18),
    ("17 ans seulement", 17),
    ("que 16 ans", 16),
    ("j'ai que 15 ans c possible ?", 15),
    ("deja 25 ans et toujours rien", 25),
    ("je suis maman j'ai 20 ans mon fils a 1 an", 20),
    ("papa d'un garçon de 18 ans qui ne fait rien", 18),
    ("mon fils karim, 17 ans, a besoin d'aide", 17),
    ("notre fille vient d'avoir 16 ans", 16),
    ("mes deux fils ont 17 et 19 ans", None),
    ("ma fille a eu 18 ans en mai elle cherche une alternance", 18),
    ("mon neveu 19 ans cherche du travail", 19),
    ("je suis assistante sociale et je vous adresse un jeune de 20 ans", 20),
    ("pour une jeune de 17 ans déscolarisée que faire", 17),
    ("mon copain de 23 ans peut venir avec moi ?", None),
    ("mon cousin a 24 ans et il a eu le cej lui", None),
    ("ma meilleure amie a 17 ans elle est enceinte", None),
    ("mon tonton 50 ans m'héberge", None),
    ("mon patron il a 30 ans", None),
    ("j'ai une petite soeur de 8 ans à garder", None),
    ("je garde 3 enfants de 2 à 6 ans", None),
    ("3 ans d'expérience en vente", None),
    ("j'ai bossé 2 ans à mcdo", None),
    ("5 ans d'études pour rien", None),
    ("en cdi depuis 1 an", None),
    ("j'ai redoublé 2 fois", None),
    ("depuis mes 16 ans je travaille", None),
    ("à 14 ans j'étais déjà dehors", None),
    ("il y a 2 ans j'ai eu mon bac", None),
    ("en 2 ans j'ai envoyé 100 cv", None),
    ("le cej c'est pour les moins de 26 ans ?", None),
    ("jusqu'à 29 ans si handicap ?", None),
    ("entre 18 et 25 ans", None),
    ("réservé aux 16-18 ans", None),
    ("à partir de 16 ans ?", None),
    ("on est 20 dans la classe", None),
    ("j'ai 19 de tension", None),
    ("je chausse du 42", None),
    ("taille 38", None),
    ("j'ai 30 minutes de trajet", None),
    ("ça coûte 20 euros", None),
    ("je suis à 15 min de torcy", None),
    ("23 avenue jean jaurès", None),
    ("batiment 17 appartement 24", None),
    ("rappelez moi entre 14h et 16h", None),
    ("vendredi 27 à 10h", None),
    ("le 30 novembre", None),
    ("en terminale 18", None),
    ("bac 2025", None),
    ("j'ai mon permis depuis 2024", None),
    ("j'ai eu mon cap à 18 ans", None),
    ("elle a 17 ans", 17),
    ("il a 22 ans et il est perdu", 22),
    ("17", None),
    ("j'ai 17", 17),
    ("g 19 é toi", 19),
    ("moi 18", 18),
    ("jai 20 dans 2 semaines", 19),
    ("j'approche des 26 ans", 25),
    ("je vais fêter mes 19 ans", 18),
    ("j'ai pas encore 16 ans", 15),
    ("j'ai même pas 18 ans", None),
    ("j'ai plus de 25 ans", None),
    ("quand j'avais 17 ans", None),
    ("si j'ai 17 ans je peux venir ?", 17),
    ("j'ai 17 ans est ce que a 18 ans je peux passer le permis", 17),
    ("je pourrai toucher le rsa à 25 ans ?", None),
    ("c'est possible le permis à 17 ans ?", None),
    ("à 19 ans je dors encore chez mes parents", 19),
    ("je suis sorti de prison j'ai 24 ans", 24),
    ("j'ai fait 2 ans de prison j'ai 23 ans", 23),
    ("20 ans, 2 enfants, pas de logement", 20),
    ("j'ai vingt ans et pas un rond", 20),
    ("vingt-cinq ans", 25),
    ("ving 2 an", None),
    ("j'ai 21 ans, je mesure 1m90", 21),
    ("(19 ans)", 19),
    ("19ans/torcy", 19),
    ("J'ai 17ans1/2", 17),
    ("17 ans 1/2", 17),
    ("j ai diz uit ans", 18),
    ("Age:17ans", 17),
    ("coucou moi c'est sarah j'ai 18 ans je cherche un apprentissage en coiffure", 18),
    ("g arreté lecole g 17 ans jfé koi", 17),
    ("Je m'appelle Moussa j'ai 23 ans je suis malien je cherche formation français", 23),
    ("bonsoir je suis la maman de lucas 16 ans qui ne veut plus aller en cours", 16),
    ("j'ai bientôt 17 ans je sais pas quoi faire", 16),
    ("je suis majeur depuis hier donc 18 ans", 18),
    ("jai eu 21 ans en octobre", 21),
    ("24 ans bac+2 rien trouvé depuis 1 an", 24),
    ("Bjr, jeune fille 19 ans, hébergée, sans ressource", 19),
    ("slt 20 ans torcy permis b", 20),
    ("je gagne 800 euros et j'ai 20 ans", 20),
    ("j'ai un appart de 20 m2", None),
    ("je fais 35 heures", None),
    ("22 ans de galère", None),
    ("a 18 h je peux passer ?", None),
    ("jpp de vivre chez mes parents a 23 ans", 23),
    ("mon frère 17 ans et moi 19 on cherche du taf", 19),
    ("ma daronne a 52 ans", None),
    ("ma soeur jumelle et moi on a 18 ans", 18),
    ("ma fille (17 ans) est en échec scolaire", 17),
    ("notre fils de 20 ans est enfermé dans sa chambre", 20),
    ("je vous écris au sujet d'un jeune de 18 ans sans papiers", 18),
    ("il vient d'avoir 18 ans et sort de l'ase", 18),
    ("j'aurais 18 ans le mois prochain", 17),
    ("jaurai 17 an en fevrier", 16),
    ("18 ans révolus", 18),
    ("j ai 19 ans revolu", 19),
    ("né 2006", 20),
    ("née en 2010", 16),
    ("je suis de l'année 2005", 21),
    ("date naissance : 5 mars 2004", 22),
    ("10/10/2006 c'est ma date de naissance", None),
    ("j'ai quitté l'école en 2022 à 15 ans", None),
    ("j'ai commencé à bosser à 16 ans", None),
    ("on m'a placé en foyer à 12 ans, là j'ai 17", 17),
    ("à 25 ans révolus c'est fini non ?", 25),
    ("pour les plus de 26 ans y a quoi", None),
    ("je rentre dans les 16-25 j'ai 25", 25),
    ("moi j ai deja 26", 26),
    ("g 26 ans et 2 mois c mort", 26),
    ("g 15 ans et demi", 15),
    ("quinze ans et demi", 15),
    ("jvai sur mes 17", 16),
    ("je prend 17 ans dans une semaine", 16),
    ("presque majeur 17 ans et 11 mois", 17),
    ("mon gars a 19 ans il peut venir ?", 19),
    ("je recherche pour ma nièce de 22 ans", 22),
    ("c'est pas pour moi c'est pour mon copain 24 ans", 24),
    ("18 ans demain", 17),
    ("20 ans aujourd'hui", 20),
]


@pytest.mark.parametrize(("text", "age"), TOLD)
def test_an_age_that_is_told_is_found(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY)


@pytest.mark.parametrize(("text", "age"), MORE)
def test_messages_it_was_not_made_for_are_read_as_well(text: str, age: int | None) -> None:
    assert age == find_age(text, today=TODAY)


@pytest.mark.parametrize("text", NOT_AN_AGE)
def test_a_number_that_is_no_age_is_left_alone(text: str) -> None:
    assert find_age(text, today=TODAY) is None


@pytest.mark.parametrize(("text", "age"), ANSWERED)
def test_after_the_question_a_bare_number_counts(text: str, age: int) -> None:
    assert age == find_age(text, today=TODAY, asked=True)


@pytest.mark.parametrize("text", ANSWERED_ELSE)
def test_after_the_question_other_numbers_still_do_not_count(text: str) -> None:
    assert find_age(text, today=TODAY, asked=True) is None


def test_a_birthday_counts_from_the_day_itself() -> None:
    assert [17, 18] == [find_age("né le 24/11/2008", today=date(2026, 11, day)) for day in (23, 24)]


def test_someone_born_on_the_29_of_february_grows_older_every_year() -> None:
    assert 18 == find_age("né le 29/02/2008", today=date(2026, 3, 1))


@pytest.mark.parametrize(
    "text",
    ["1 " * 2000, "j'ai 17 ans " * 330, "mon frère a " * 330, "17-" * 1300],
    ids=["digits", "ages", "people", "ranges"],
)
def test_an_endless_message_is_read_in_no_time(text: str) -> None:
    start = time.process_time()
    find_age(text, today=TODAY)

    assert time.process_time() - start < 0.5
