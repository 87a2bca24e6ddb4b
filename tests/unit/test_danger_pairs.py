"""The same words, once for a danger and once for something else."""

import pytest

from bot.mission_locale.danger import danger_in

SUICIDE = [
    ("je crève d'envie que tout s'arrête, je veux mourir", "je crève de chaud"),
    ("je veux mourir, personne pleurera", "mort de rire"),
    ("j'ai envie de me flinguer, j'ai tout perdu", "ce logiciel me donne envie de me flinguer, il plante sans arrêt"),
    ("je vais me jeter sous le train de 8h", "je vais me jeter sous la couette, bonne nuit"),
    ("je regarde le vide du balcon et j'ai envie de sauter", "le standard sonne dans le vide"),
    ("j'ai la corde et j'ai choisi la poutre, je veux en finir", "la corde à sauter c'est un bon échauffement"),
    ("hier j'ai failli sauter du pont", "y a un pont à traverser pour venir ?"),
    (
        "le train, un pas en avant et c'est terminé, j'y pense tous les matins",
        "je saute dans le premier train et j'arrive",
    ),
    ("j'ai avalé toute la plaquette de ma mère", "j'ai avalé un doliprane, ça va mieux"),
    ("je me suis coupée exprès sur le bras hier soir", "je me suis coupé en cuisine au boulot"),
    ("je cache mes poignets, j'ai recommencé à me faire saigner", "une cicatrice au poignet, ça gêne pour l'armée ?"),
    ("je pense tout le temps à ma mort", "je pense souvent à la mort de mon grand-père"),
    ("demain je serai plus là, je vous demande pardon", "je serai plus là en juillet, je pars en vacances"),
    ("je veux disparaître pour toujours", "je veux disparaître de votre base de données"),
    ("plus personne a besoin de moi, j'ai plus la force de vivre", "plus la force de chercher un stage"),
    ("mon frère a laissé une lettre d'adieu", "adieu les galères, j'ai signé un CDI"),
    ("je veux rejoindre mon père au ciel", "je veux rejoindre ma copine à Lyon, on transfère mon dossier ?"),
    ("la vie c'est fini pour moi", "la vie c'est cher à Paris"),
    ("ma copine dit qu'elle veut se tuer ce soir", "ma mère va me tuer si je rate le code"),
    ("je mange plus exprès, je veux mourir doucement", "je ne mange plus de viande, y a un menu végé ?"),
]

VIOLENCE = [
    ("mon père me tape quand il rentre bourré", "non t'inquiète, y a personne qui me tape"),
    ("ma mère me frappe depuis que j'ai arrêté le foot", "mon frère m'a frappé dans le ballon au foot"),
    ("il m'a mis un coup de poing devant les enfants", "il m'a mis un coup de pression pour le dossier"),
    ("mon mec m'a cassé le bras", "ma mère s'est cassé le bras, on reporte ?"),
    (
        "j'ai un œil au beurre noir, mon copain m'a encore corrigée",
        "un œil au beurre noir à cause de la boxe, je viens quand même ?",
    ),
    ("mon oncle me touche la nuit", "votre message m'a touché"),
    ("le chef m'a mis la main aux fesses", "mon maître de stage m'a pris sous son aile"),
    ("ma sœur ils veulent la marier de force au bled", "je me marie au bled avec ma chérie cet été"),
    ("mon oncle m'a pris mon passeport et je peux pas sortir", "le consulat garde mon passeport pour le visa"),
    ("la dame garde mes papiers et je travaille sans être payée", "j'ai donné mes papiers à l'assistante sociale"),
    ("le patron nous frappe et nous enferme le soir", "mon patron me met la pression, c'est le métier"),
    ("mon ex rôde autour de chez moi, j'ai peur", "mon ex et moi on partage la garde"),
    ("j'ai peur de mon père, il casse tout quand il boit", "j'ai peur de mon père quand il verra mon bulletin"),
    ("je me suis fait agresser dans le rer hier", "formation agent de sécurité gérer les agressions"),
    (
        "il menace de publier la vidéo de nous deux sinon il veut de l'argent",
        "j'ai envoyé une vidéo de présentation au recruteur",
    ),
    ("on m'oblige à vendre de la drogue", "mes parents m'obligent à faire un stage"),
    ("mon mari m'a enfermée et il garde la clé", "je m'enferme dans ma chambre pour réviser"),
    ("ma voisine hurle, son mari la bat, les enfants pleurent", "mon voisin crie devant le match"),
    ("il me suit partout j'ai peur", "mon éduc me suit depuis deux ans"),
    ("mon copain est violent", "le réveil était violent ce matin"),
]

HOMELESS = [
    ("je dors dehors depuis lundi", "je dors chez ma copine en attendant"),
    ("je suis à la rue avec mon bébé", "je suis à la rue en anglais"),
    ("là je suis sur un banc avec ma valise, il fait nuit", "je suis sur le parking, c'est quelle entrée ?"),
    ("je dors dans la voiture d'un ami sur un parking", "je dors dans le salon chez ma sœur"),
    ("je passe mes nuits à l'aéroport", "j'ai passé la nuit à réviser"),
    ("mes parents m'ont mise dehors", "mes profs m'ont mis dehors du cours"),
    (
        "ma mère a changé la serrure, je suis devant la porte avec mon sac",
        "on a été cambriolés, mon père a changé la serrure",
    ),
    (
        "mon hébergement se termine ce soir et j'ai aucune solution",
        "mon bail se termine en juin, je prends de l'avance",
    ),
    ("l'hôtel c'est fini demain, après c'est la rue", "l'hôtel où je bosse ferme demain"),
    ("je sais pas où dormir ce soir", "où dormir pas cher pendant mon concours ?"),
    ("j'ai plus de logement depuis hier", "je trouve pas de logement dans mon budget"),
    ("le 115 répond pas et j'ai nulle part où aller", "le bus 115 passe par la gare ?"),
    ("on a volé ma tente, je dors où maintenant", "je monte des tentes pour les mariages, c'est mon job d'été"),
    ("ma coloc m'a jeté dehors avec mes sacs", "mon patron m'a jeté après l'essai"),
    ("mon carton derrière le magasin c'est ma chambre", "mes affaires sont dans des cartons, je déménage samedi"),
    ("je suis enceinte et je vis dans un squat", "je squatte le canapé de ma sœur jusqu'à mon bail"),
    ("il gèle, j'ai besoin d'un abri pour cette nuit", "il gèle, vous avez du chauffage à l'accueil ?"),
    (
        "le foyer m'a mis à la porte à 18 ans, j'ai ma valise et rien",
        "je suis en foyer, je prépare mon studio pour mes 18 ans",
    ),
    ("je tourne dans le rer toute la nuit pour avoir chaud", "je dors dans le rer le matin, je me lève à 5h"),
    ("je sors de prison sans adresse où aller", "vous suivez des jeunes qui sortent de prison ?"),
]

PAIRS = [
    *(("suicide", danger, harmless) for danger, harmless in SUICIDE),
    *(("violence", danger, harmless) for danger, harmless in VIOLENCE),
    *(("homeless", danger, harmless) for danger, harmless in HOMELESS),
]


@pytest.mark.parametrize(("kind", "danger", "harmless"), PAIRS)
def test_a_danger_is_told_from_what_uses_the_same_words(kind: str, danger: str, harmless: str) -> None:
    assert danger_in(danger) == kind
    assert danger_in(harmless) is None
