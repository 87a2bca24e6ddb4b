"""The same words said about something else: no alarm."""

import pytest

from bot.mission_locale.danger import danger_in

IDIOMS = [
    "je meurs de faim",
    "je crève la dalle",
    "jcreve de chaud",
    "mort de rire",
    "mdr jsuis mort",
    "je suis mort de fatigue",
    "je meurs d'envie de faire ce métier",
    "ce taf me tue",
    "les maths me tuent",
    "tu me tues mdr",
    "ça tue ce truc",
    "c'est une tuerie",
    "j'ai tué le game",
    "ma mère va me tuer si je rate le rdv",
    "je me tue à la tâche pour rien",
    "je me tue à vous le dire",
    "ma voiture est morte",
    "mon téléphone est mort",
    "j'ai crevé un pneu",
    "plutôt mourir que d'y retourner",
    "c'est suicidaire de venir à 8h",
    "crève la faim",
    "c'est violent comme prix",
    "le réveil était violent",
    "coup de main",
    "tu peux me donner un coup de main",
    "passe-moi un coup de fil",
    "j'ai eu un coup de cœur pour ce métier",
    "je veux frapper à la porte des entreprises",
    "frapper à la bonne porte",
    "taper un cv",
    "ça me tape sur les nerfs",
    "je veux battre un record",
    "je me bats pour avoir un stage",
    "je m'en bats les couilles",
    "ça m'a touché merci",
    "je touche le rsa",
    "j'ai pris une claque avec mes notes",
    "je suis étranglé par les dettes",
    "on m'a planté pour l'entretien",
    "je me suis planté à l'exam",
    "je veux en finir avec l'intérim",
    "je veux en finir avec ces démarches",
    "je me suis coupé le doigt en cuisinant",
    "j'ai sauté une classe",
    "je me jette à l'eau",
    "vous me sauvez la vie",
    "je sais pas quoi faire de ma vie",
    "j'arrive pas à vivre de mon métier",
    "j'ai peur de l'entretien",
]

GAMES_AND_STORIES = [
    "je me suis fait défoncer à fifa",
    "mon frère m'a éclaté à la console",
    "on s'est fait battre 3-0 au foot",
    "comment tuer le boss final",
    "c'est quoi le film où il se suicide à la fin",
    "une série sur un viol",
    "j'ai un exposé sur le suicide",
    "une dissert sur les violences conjugales",
    "une chanson qui parle de suicide",
    "je fais de la boxe je frappe dans un sac",
]

THE_STREET = [
    "je suis à la rue en maths",
    "je suis à la rue niveau orientation",
    "j'habite dans la rue Victor Hugo",
    "j'habite rue de la Paix",
    "c'est dans quelle rue",
    "je cherche un logement pas à la rue",
    "je cherche un appart dans une rue calme",
    "je veux pas finir à la rue plus tard",
    "je veux faire du théâtre de rue",
    "dormir chez moi",
    "je dors chez ma mère",
    "je dors mal en ce moment",
    "je dors dans le salon chez mes parents",
    "on va dormir dehors au camping",
    "il fait froid dehors",
    "je veux travailler dehors",
    "je me suis fait jeter du lycée",
    "on m'a viré de mon stage",
    "mon patron m'a mis à la porte",
    "je me suis fait virer de mon taf",
    "portes ouvertes du cfa",
    "je cherche un foyer de jeunes travailleurs pour septembre",
    "j'ai pas de logement à moi je vis chez mes parents",
    "hôtel pas cher pour le week-end",
    "le bus 115 s'arrête où",
]

A_TRADE = [
    "je veux travailler avec les SDF",
    "je veux être éducateur pour les jeunes à la rue",
    "un métier pour aider les femmes battues",
    "je veux devenir psychologue et m'occuper des gens suicidaires",
    "je fais des maraudes pour les sans-abri",
    "formation agent de sécurité pour gérer les agressions",
    "je veux bosser dans un centre d'hébergement d'urgence",
    "je veux être policier contre les violences",
]

DENIED = [
    "je veux pas mourir hein",
    "j'ai pas envie de me suicider",
    "non j'ai pas d'idées noires",
    "j'ai jamais pensé au suicide",
    "j'ai plus envie de mourir comme avant",
    "personne me frappe",
    "mon père me frappe pas",
    "il m'a jamais frappée",
    "non pas de violence chez moi",
    "je suis pas à la rue",
    "je dors pas dehors",
    "je suis pas sdf",
    "je suis pas en danger",
    "c'était une blague",
]

OVER = [
    "j'étais à la rue l'an dernier, maintenant j'ai un studio",
    "avant je dormais dehors mais maintenant ça va, j'ai trouvé un logement",
    "j'avais envie de mourir au collège mais c'est du passé, tout va bien",
    "mon ex me frappait il y a deux ans, c'est derrière moi",
    "j'ai été hébergé au 115 avant mais maintenant j'ai un studio",
    "l'an passé j'étais sdf, désormais je loue une chambre à Lagny",
    "mon beau-père nous battait, c'est de l'histoire ancienne",
    "j'étais suivie pour des idées noires, aujourd'hui je vais bien",
]

AT_THE_BOT = ["va mourir", "crève sale bot", "va te pendre", "t'es nul va crever", "jte tue", "va te faire foutre"]

HARMLESS = [*IDIOMS, *GAMES_AND_STORIES, *THE_STREET, *A_TRADE, *DENIED, *OVER, *AT_THE_BOT]


@pytest.mark.parametrize("message", HARMLESS)
def test_the_same_words_said_of_something_else_raise_no_alarm(message: str) -> None:
    assert danger_in(message) is None
