"""Someone who has nowhere to sleep is heard, however it is written."""

import pytest

from bot.mission_locale.danger import danger_in

SAID = [
    # the street
    "je suis à la rue",
    "je vis dans la rue depuis un mois",
    "je dors dehors",
    "je dors dans ma voiture",
    "je dors à la gare de Torcy",
    "je passe mes nuits dans un parking",
    "on dort dans une tente avec mon bébé",
    "j'ai dormi dans une cage d'escalier",
    "je squatte une cave",
    "je suis sdf",
    "je suis sans abri",
    "je suis sans domicile fixe",
    "je n'ai plus de logement",
    "à la rue",
    # nowhere to go tonight
    "je sais pas où dormir ce soir",
    "j'ai nulle part où aller",
    "personne peut m'héberger cette nuit",
    "je cherche un endroit où dormir cette nuit",
    "j'ai besoin d'un hébergement d'urgence",
    "le 115 répond pas",
    "mon hôtel se termine demain et après j'ai rien",
    "je dois quitter le foyer ce soir",
    "je sors de prison demain sans logement",
    "mon pote peut plus m'héberger",
    # thrown out
    "mes parents m'ont mis dehors",
    "ma mère m'a virée de la maison",
    "mon père m'a foutu à la porte",
    "on s'est fait expulser ce matin",
    "ma coloc m'a jeté dehors",
    "mon beau-père a changé les serrures",
    "je me suis fait virer de chez moi",
    "le foyer me met dehors à mes 18 ans",
    "mes affaires sont sur le trottoir",
    "je peux plus rentrer chez moi",
    "ma famille veut plus de moi à la maison",
    # as typed on a phone
    "jdor dehors",
    "g nul part ou dormir",
    "jsui a la ru",
    "chui dehor depui 3 jour",
    "jdors ds ma caisse",
    "mon daron ma tej de la maison",
    "jsp ou dormir",
    "g pa de toi pour ce soir on dor dehor",
    "mes parent mon mi dehor",
    "JE SUIS À LA RUE SVP",
    "jsuis a la rue 🥶",
    "j'ai fugué jdors chez des inconnus",
    # somebody else
    "mon pote est à la rue",
    "ma copine s'est fait mettre dehors par ses parents",
    "mon frère dort dans sa voiture",
    "mon fils dort dehors",
    "une amie n'a nulle part où dormir ce soir",
    "Bonjour, j'accompagne une jeune fille sans hébergement ce soir",
    # with ordinary words around
    "je peux pas chercher du travail je dors dans la rue",
    "je cherche un studio, là je vis dans ma voiture",
]


@pytest.mark.parametrize("message", SAID)
def test_having_nowhere_to_sleep_is_heard(message: str) -> None:
    assert danger_in(message) == "homeless"
