"""Someone who is struck, forced, threatened or blackmailed is heard, however it is written."""

import pytest

from bot.mission_locale.danger import danger_in

SAID = [
    # family and couple
    "mon père me frappe",
    "mon reup me tape",
    "ma mère me tape dessus tous les jours",
    "mon mec m'a étranglée",
    "mon copain m'a mis une gifle",
    "ma copine me frappe et j'ai honte de le dire",
    "mon beau-père lève la main sur moi",
    "je me fais taper par mon frère",
    "mon daron il me défonce quand il rentre bourré",
    "mon mari me bat",
    "mon ex me harcèle",
    "mon ex m'attend tous les soirs j'ai peur de lui",
    "j'ai peur de rentrer chez moi",
    "je suis victime de violences conjugales",
    "j'ai des bleus partout",
    "il m'a cassé le bras",
    "il me laisse pas sortir et il fouille mon téléphone",
    "mon oncle m'enferme dans la cave",
    "je me suis enfuie de chez mon mari",
    "je suis partie parce que mon père me tapait",
    # as typed on a phone
    "mon per me frape",
    "jme fai frapé par mon keum",
    "mn daron me tabase",
    "il ma fraper hier",
    "g ete violé",
    "on ma agréssé ds le rer",
    "mon frere ma menasé avec un couto",
    "MON MEC ME FRAPPE",
    "il me fraaappe",
    "aidez moi il me tape",
    # assault and threats
    "on m'a violée",
    "un homme m'a touchée dans le bus",
    "j'ai été agressée hier soir",
    "mon tuteur me touche les seins",
    "mon patron me harcèle sexuellement",
    "je reçois des menaces de mort",
    "il a dit qu'il va me tuer",
    "ils vont me planter si je paie pas",
    "je me fais racketter au lycée",
    "des mecs me menacent en bas de chez moi",
    "je me fais harceler à l'école",
    # forced
    "mes parents veulent me marier de force",
    "ma sœur on veut la marier au bled",
    "ils m'ont pris mon passeport",
    "mon mec m'oblige à me prostituer",
    "il me force à coucher avec lui",
    "on me force à vendre de la drogue",
    "je suis exploité sur un chantier",
    "ils veulent exciser ma petite sœur",
    # images
    "il menace de publier mes photos intimes",
    "on me fait chanter avec une vidéo",
    "il veut de l'argent sinon il envoie mes nudes",
    # somebody else
    "ma copine se fait frapper",
    "ma voisine est battue par son mari",
    "mon père frappe ma mère",
    "une fille de ma classe se fait violer par son oncle",
    "mon pote se fait racketter",
    "Bonjour, ma fille est menacée par son ex-compagnon",
    # with ordinary words around
    "je cherche un appart parce que mon père me frappe",
    "je veux pas venir au rdv il va me frapper",
]


@pytest.mark.parametrize("message", SAID)
def test_violence_suffered_or_feared_is_heard(message: str) -> None:
    assert danger_in(message) == "violence"
