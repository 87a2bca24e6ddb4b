"""How messages are rewritten in plain French: read the table as a dictionary."""

import time

import pytest

from bot.language.spelling import fold, normalise
from bot.language.spelling_heard import heard
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
    # written as it is said
    ("com metié kan on ème les animo", "comme métier quand on aime les animaux"),
    ("jveu fer un aprentissaj en coifur", "je veux faire un apprentissage en coiffure"),
    ("kartié, lojement, formassion", "quartier, logement, formation"),
    ("anulé mon rdv", "annulé mon rendez-vous"),
    ("suprimer mes coordonees", "supprimer mes coordonnées"),
    ("jé arété lécol", "j'ai arrêté l'école"),
    ("service sivik", "service civique"),
    ("ya personne deriere", "il y a personne derrière"),
    ("c tro compliké", "c'est trop compliqué"),
    ("absolumen, finalmt, actuelmt", "absolument, finalement, actuellement"),
    ("1possible", "impossible"),
    ("nulpar ou alé", "nulle part où aller"),
    ("vou zete ou", "vous êtes où"),
    ("eskil fo un papié", "est-ce qu'il faut un papier"),
    ("kdo", "cadeau"),
    ("kelk1 pq pcq psk ki ke kel", "quelqu'un pourquoi parce que parce que qui que quel"),
    ("mwa, twa, lui meme", "moi, toi, lui même"),
    ("ojd oubien 2main", "aujourd'hui ou bien demain"),
    ("lundi pro", "lundi prochain"),
    ("la semaine pro", "la semaine prochaine"),
    # «je» and other small words glued to the next
    ("jpaye", "je paye"),
    ("jvi ches ma tante", "je vis chez ma tante"),
    ("jdor dan la voitur", "je dors dans la voiture"),
    ("shuis la", "je suis la"),
    ("jvoudré un rdv", "je voudrais un rendez-vous"),
    ("jtaff a chelles", "je travaille à chelles"),
    ("jabite noisiel", "j'habite noisiel"),
    ("j'me sauve", "je me sauve"),
    ("t'façon j'peux pas", "de toute façon je peux pas"),
    ("lpasser", "le passer"),
    ("dis a ma conseillere de mapeler", "dis à ma conseillère de m'appeler"),
    ("vs mattendez", "vous m'attendez"),
    ("limite dage", "limite d'âge"),
    ("jusqua kel age", "jusqu'à quel âge"),
    ("fo kon recale", "faut qu'on recale"),
    ("je habite la adresse de hier", "j'habite l'adresse d'hier"),
    ("tpeux", "tu peux"),
    ("jdc et jt", "jdc et jt"),
    ("la cpam et le ccas", "la cpam et le ccas"),
    # endings that are not heard
    ("je cherch", "je cherche"),
    ("je confirm", "je confirme"),
    ("jme fé du mal", "je me fais du mal"),
    ("ma mere se fé tapé devan moi", "ma mère se fait taper devant moi"),
    ("ma soeur dor", "ma sœur dort"),
    ("tu comprend, il veux, on peux", "tu comprends, il veut, on peut"),
    ("vou fête koi", "vous faites quoi"),
    ("vous connaissé", "vous connaissez"),
    ("vs ete au top", "vous êtes au top"),
    ("jai arreter", "j'ai arrêté"),
    ("j'ai fais une demande", "j'ai fait une demande"),
    ("je suis stresser", "je suis stressé"),
    ("jsui motive", "je suis motivé"),
    ("je veux trouvé un stage", "je veux trouver un stage"),
    ("rien a mangé", "rien à manger"),
    ("les formation et mes papier", "les formations et mes papiers"),
    ("tt lé soir", "tous les soirs"),
    # small words said alike, dictated or not
    ("est-ce que sait gratuit", "est-ce que c'est gratuit"),
    ("sait quoi la différence", "c'est quoi la différence"),
    ("ces combien", "c'est combien"),
    ("ses possible de venir", "c'est possible de venir"),
    ("cet à côté", "c'est à côté"),
    ("c po sa", "c'est pas ça"),
    ("sa coûte", "ça coûte"),
    ("comme sa", "comme ça"),
    ("on na pas", "on n'a pas"),
    ("ma t-on dit", "m'a-t-on dit"),
    ("il ma tapé", "il m'a tapé"),
    ("on ma dis", "on m'a dit"),
    ("tu ma dit", "tu m'as dit"),
    ("ta une place ?", "tu as une place ?"),
    ("tas quoi", "tu as quoi"),
    ("tes un robot", "tu es un robot"),
    ("mes je sais pas", "mais je sais pas"),
    ("mes papier son perdu", "mes papiers sont perdu"),
    ("ils mon viré", "ils m'ont viré"),
    ("elle et partie", "elle est partie"),
    ("il c'est passé quoi", "il s'est passé quoi"),
    ("se samedi", "ce samedi"),
    ("il y à quoi", "il y a quoi"),
    ("y'a quoi, yen a marre", "il y a quoi, il y en a marre"),
    ("ya til un bus", "y a-t-il un bus"),
    ("g plu 1 euro", "j'ai plus 1 euro"),
    ("jai pu de toi sur la tete", "j'ai plus de toit sur la tête"),
    ("jpeu pu", "je peux plus"),
    ("quant même", "quand même"),
    ("qu'elle heure", "quelle heure"),
    ("un peut", "un peu"),
    ("es que c gratuit", "est-ce que c'est gratuit"),
    ("qu'est ce que je fais", "qu'est-ce que je fais"),
    ("laiss tomb", "laisse tomber"),
    ("jsais pas ou dormir", "je sais pas où dormir"),
    ("i fo un rdv", "il faut un rendez-vous"),
    ("si vou plé", "s'il vous plaît"),
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
    ("biff, oseille, caillasse, moula, maille", "argent, argent, argent, argent, argent"),
    ("les keufs m'ont mis en hebs", "les policiers m'ont mis en prison"),
    ("la hess au tieks", "la misère au quartier"),
    ("dead ça", "mort ça"),
    ("un truc de ouf", "un truc de fou"),
    ("miskine", "pauvre"),
    ("j'kiffe la mécanique", "j'aime la mécanique"),
    ("oklm", "au calme"),
    ("la diff, c poss ?", "la différence, c'est possible ?"),
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

CORRECT = [
    "ma mère et sa sœur habitent à chelles depuis longtemps",
    "ses papiers sont perdus et ses droits aussi",
    "ces formations sont-elles gratuites ?",
    "cet atelier a lieu tous les mardis",
    "elle sait où se trouve l'accueil",
    "que sait la mission locale de mon dossier ?",
    "il s'est présenté à l'entretien avec son frère",
    "mes parents ont déménagé, mais mes affaires sont restées là-bas",
    "il a plu toute la journée",
    "j'ai pu venir malgré la grève",
    "quant à moi, je préfère attendre",
    "le service com m'a répondu hier",
    "il fait du ski en hiver",
    "je pars en avion pour l'été",
    "je donne ça à mon éducateur",
    "je suis chez elle à torcy",
    "vas-y à pied, c'est à côté",
    "le problème est que je n'ai pas de voiture",
    "nous vous aidons à trouver un stage",
    "elle nous accompagne dans nos démarches",
    "cela m'oblige à prendre deux bus",
    "je m'occupe de ma petite sœur le mercredi",
    "je travaille de nuit et je dors le jour",
    "je ne sais comment vous remercier",
    "pour vous contacter, quel numéro dois-je appeler ?",
    "les conseillers sont là pour vous orienter",
    "je les aide à porter leurs courses",
    "qui contacter en cas d'urgence ?",
    "j'ai été licencié sans préavis",
    "ils ont dit qu'ils viendraient",
    "qu'est-ce que je dois apporter ?",
    "il y a trois ans que je cherche un logement",
    "je monte dans le train à vaires",
    "c'est toi qui fais les cv ?",
    "ils m'ont expulsé du foyer",
    "lorsqu'on est mineur, a-t-on droit à une aide ?",
    "puisqu'il est tard, je reviendrai",
    "on y a droit dès la majorité",
    "la ferme de mon oncle recrute",
    "je porte plainte contre mon voisin",
    "le fer à repasser est cassé",
    "il n'y en a plus que deux",
    "mon ex-copain me harcèle",
    "elle appelle sa mère et jette ses vieux papiers",
    "la loi vous oblige à supprimer mes données",
    "avez-vous déménagé récemment ?",
    "un contact à la mairie m'a conseillé de venir",
    "en faisant un pas de plus, on y voit mieux",
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


@pytest.mark.parametrize("text", CORRECT)
def test_correct_french_comes_out_unchanged(text: str) -> None:
    assert text == normalise(text)


@pytest.mark.parametrize("written", [row[0] for row in REWRITTEN] + KEPT + CORRECT)
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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("aprentissaj", "apprentissage"),
        ("entrepriz", "entreprise"),
        ("transfere", "transfère"),
        ("rapeler", "rappeler"),
        ("expliké", "expliqué"),
        ("telefone", "téléphone"),
    ],
)
def test_a_word_of_the_vocabulary_is_heard_behind_its_spelling(typed: str, meant: str) -> None:
    assert meant == heard(typed)


@pytest.mark.parametrize(
    "word", ["tante", "faites", "autel", "pouce", "mètre", "changeait", "rappelle", "préférera", "naïve"]
)
def test_a_real_word_is_not_taken_for_another_that_sounds_like_it(word: str) -> None:
    assert word == heard(word)


def test_folding_removes_case_accents_and_spaces_too_many() -> None:
    assert "j'ai ete a l'ecole, a cote" == fold("  J’ai  été à l'École,\n à côté ")
    assert "coeur" == fold("Cœur")


@pytest.mark.parametrize(
    "text",
    [
        "a@" * 2000,
        "." * 4000,
        "x" * 4000,
        "slttt " * 660,
        "zéro six " * 440,
        "je cherch " * 400,
        "et " * 1300 + "sait",
        "j'" * 2000,
    ],
    ids=["ats", "dots", "letters", "words", "numbers", "endings", "homophones", "apostrophes"],
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
