"""How messages are rewritten in plain French: read the table as a dictionary."""

import time

import pytest

from bot.language.spelling import fold, normalise
from bot.language.spelling_words import EXPANSIONS

REWRITTEN = [
    # SMS abbreviations
    ("slt", "salut"),
    ("Bjr mme", "bonjour madame"),
    ("bsr", "bonsoir"),
    ("cc sa va ?", "coucou ça va ?"),
    ("jsp koi fR", "je sais pas quoi faire"),
    ("g 17an", "j'ai 17 ans"),
    ("g17ans", "j'ai 17 ans"),
    ("jai pa de taf", "j'ai pas de travail"),
    ("c koi le cej", "c'est quoi le cej"),
    ("c ou la ML ?", "c'est où la mission locale ?"),
    ("t ki toi", "tu es qui toi"),
    ("t un robot ?", "tu es un robot ?"),
    ("t as koi pr moi", "tu as quoi pour moi"),
    ("g besoin d un rdv", "j'ai besoin d'un rendez-vous"),
    ("stp rep vite", "s'il te plaît réponds vite"),
    ("svp", "s'il vous plaît"),
    ("dsl jpeu pas venir", "désolé je peux pas venir"),
    ("mrc bcp", "merci beaucoup"),
    ("tkt", "t'inquiète"),
    ("pk tu rep pas", "pourquoi tu réponds pas"),
    ("jpp", "j'en peux plus"),
    ("jv bien", "je veux bien"),
    ("qd c possible", "quand c'est possible"),
    ("cmt on fait", "comment on fait"),
    ("ya kelk1 ?", "il y a quelqu'un ?"),
    ("qqun pe m aider", "quelqu'un peut m'aider"),
    ("tjr o chomage", "toujours au chômage"),
    ("mtn jfais r", "maintenant je fais rien"),
    ("chui ds la merde", "je suis dans la merde"),
    ("jsuis a chelles", "je suis à chelles"),
    ("vs etes ouvert qd", "vous êtes ouvert quand"),
    ("a+", "à plus"),
    ("a tt", "à tout à l'heure"),
    ("dac", "d'accord"),
    ("oki merci", "ok merci"),
    ("ouai grave", "oui grave"),
    ("nn pa du tout", "non pas du tout"),
    ("jms", "jamais"),
    ("tt le tps", "tout le temps"),
    ("biz", "bisous"),
    ("2main aprem", "demain après-midi"),
    ("2m1", "demain"),
    ("bi1 sur", "bien sûr"),
    ("de ri1", "de rien"),
    ("a bi1to", "à bientôt"),
    ("keske je peu faire", "qu'est-ce que je peux faire"),
    ("esque g droit a la gj", "est-ce que j'ai droit à la garantie jeunes"),
    ("jaimerai fer une alternance", "j'aimerais faire une alternance"),
    ("inscri a france travail", "inscrit à france travail"),
    ("je c pas", "je sais pas"),
    ("ct bien", "c'était bien"),
    ("jter envoyé mon cv", "je t'ai envoyé mon cv"),
    ("auj", "aujourd'hui"),
    # missing apostrophes
    ("jai 19 ans", "j'ai 19 ans"),
    ("cest pas ca", "c'est pas ça"),
    ("jhabite torcy", "j'habite torcy"),
    ("je mappelle karim", "je m'appelle karim"),
    ("lecole", "l'école"),
    ("daccord", "d'accord"),
    ("quil vienne", "qu'il vienne"),
    ("aujourdhui", "aujourd'hui"),
    ("j ai pas d argent", "j'ai pas d'argent"),
    ("sil te plait", "s'il te plaît"),
    ("j'ai arrété l ecole", "j'ai arrêté l'école"),
    ("pas d’idée", "pas d'idée"),
    # missing accents
    ("je suis deja venu", "je suis déjà venu"),
    ("le lycee apres la 3eme", "le lycée après la 3ème"),
    ("metier dans la securite", "métier dans la sécurité"),
    ("ma mere et mon pere", "ma mère et mon père"),
    ("un numero de telephone", "un numéro de téléphone"),
    ("a cote de la gare", "à côté de la gare"),
    ("a quelle heure", "à quelle heure"),
    ("ou est l'agence", "où est l'agence"),
    # stretched letters and repeated marks
    ("slttt", "salut"),
    ("Torcyyy", "torcy"),
    ("ouiiii", "oui"),
    ("nooon", "non"),
    ("mercciii", "merci"),
    ("bonnnne journée", "bonne journée"),
    ("allooo ???", "allo ?"),
    ("stpppp", "s'il te plaît"),
    ("mdrrrr", "mdr"),
    ("ok....", "ok..."),
    # slang and verlan
    ("wsh", "wesh"),
    ("cimer", "merci"),
    ("j'ai zéro thune", "j'ai 0 argent"),
    ("je cherche du taff", "je cherche du travail"),
    ("mes darons m'ont mis dehors", "mes parents m'ont mis dehors"),
    ("mon reuf", "mon frère"),
    ("c chelou", "c'est bizarre"),
    ("chuis deter", "je suis motivé"),
    ("il m'a tapé wallah", "il m'a tapé je te jure"),
    ("j'ai 20 piges", "j'ai 20 ans"),
    ("vazy", "vas-y"),
    ("je veux bosser", "je veux travailler"),
    ("wallou", "rien"),
    # pictures
    ("ok 👍", "ok oui"),
    ("👋", "salut"),
    ("😂😂😂", "mdr"),
    ("j'en peux plus 😭", "j'en peux plus triste"),
    ("merci :)", "merci content"),
    ("bof :(", "bof triste"),
    ("💀", "mdr"),
    ("1️⃣7️⃣ ans", "17 ans"),
    # numbers in letters
    ("j'ai dix-sept ans", "j'ai 17 ans"),
    ("jai dizuit ans", "j'ai 18 ans"),
    ("vingt et un", "21"),
    ("zéro six douze trente-quatre cinquante-six soixante-dix-huit", "06 12 34 56 78"),
    ("quoi de neuf", "quoi de neuf"),
    ("deux ou trois", "deux ou trois"),
    ("le 12 sept", "le 12 sept"),
    # learner's French and dictation
    ("BONJOUR JE VOUDRAI UN RENDEZ VOUS", "bonjour je voudrais un rendez-vous"),
    ("moi jé pas conpri", "moi j'ai pas compris"),
    ("je c'est pas", "je sais pas"),
]

KEPT = [
    "mon mail c'est Kim.Slt@gmail.com",
    "https://www.1jeune1solution.gouv.fr/slt",
    "06 12 34 56 78",
    "rdv le 12/03/2027 à 14h30",
    "77200",
    "5 passage de l'arche guédon",
    "2de année de BTS, niveau C1, bac+2, 4G",
    "500 g de farine",
    "1 200,50 €",
]

FIRST_NAMES = """
    Adam Aïcha Alexandre Ali Alicia Aminata Amine Anaïs Ange Assia Aya Ayoub Ben Brahim Camille Cassandra Célia Chloé Clara Clément
    Dan Diego Dylan Emma Enzo Ethan Eva Fatou Fatoumata Gabin Hamza Hugo Ibrahim Idriss Ilyes Imane Inès Ines Jade Jo Jordan
    Julie Karim Kenza Kevin Kévin Kim Laura Léa Lea Leïla Lina Lisa Loïc Lou Louis Lucas Luna Maël Malik Mamadou Manon Marie
    Marwa Mat Mathis Max Mehdi Mélissa Mo Mohamed Moussa Myriam Nassim Nathan Nina Noa Noah Noé Nora Océane Ousmane Paul Quentin
    Rayan Rose Ryan Sabrina Sacha Salma Sam Samy Sara Sékou Sofia Sofiane Soumaya Stan Tess Théo Tom Wassim Yanis Yasmine Youssef Zoé
""".split()


@pytest.mark.parametrize(("written", "meant"), REWRITTEN)
def test_a_message_is_rewritten_in_plain_french(written: str, meant: str) -> None:
    assert meant == normalise(written)


@pytest.mark.parametrize("written", [row[0] for row in REWRITTEN] + KEPT)
def test_rewriting_twice_changes_nothing_more(written: str) -> None:
    once = normalise(written)

    assert once == normalise(once)


def test_every_word_of_the_dictionary_leads_to_words_that_stay() -> None:
    unsettled = [word for word in EXPANSIONS if normalise(word) != normalise(normalise(word))]

    assert [] == unsettled


@pytest.mark.parametrize("text", KEPT)
def test_figures_and_addresses_stay_whole(text: str) -> None:
    rewritten = normalise(text)

    for figure in (word for word in text.lower().split() if any(sign.isdigit() or sign == "@" for sign in word)):
        assert figure in rewritten


@pytest.mark.parametrize("name", FIRST_NAMES)
def test_a_first_name_is_left_alone(name: str) -> None:
    assert f"je m'appelle {name.lower()}" == normalise(f"je m'appelle {name}")


def test_the_dictionary_is_rich() -> None:
    assert len(EXPANSIONS) > 600


def test_folding_removes_case_accents_and_spaces_too_many() -> None:
    assert "j'ai ete a l'ecole, a cote" == fold("  J’ai  été à l'École,\n à côté ")
    assert "coeur" == fold("Cœur")


@pytest.mark.parametrize(
    "text",
    ["a@" * 2000, "." * 4000, "x" * 4000, "slttt " * 660, "zéro six " * 440],
    ids=["ats", "dots", "letters", "words", "numbers"],
)
def test_an_endless_message_is_rewritten_in_no_time(text: str) -> None:
    start = time.process_time()
    normalise(text)

    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    "text", ["quel est l'âge limite ?", "ça m'intéresse", "elle est intéressée", "je suis âgé de 20 ans"]
)
def test_accents_that_were_typed_are_kept(text: str) -> None:
    assert text == normalise(text)
