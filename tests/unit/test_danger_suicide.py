"""Someone who wants to die or hurts themselves is heard, however it is written."""

import pytest

from bot.mission_locale.danger import danger_in

SAID = [
    # plain words
    "je veux mourir",
    "j'ai envie de mourir ce soir",
    "je pense au suicide depuis des mois",
    "je vais me suicider",
    "je n'ai plus envie de vivre",
    "je ne vois plus de raison de continuer à vivre",
    "j'ai des pensées suicidaires",
    "j'ai des idées noires la nuit",
    "je voudrais être mort",
    "je veux en finir",
    "je veux en finir avec la vie",
    "la vie n'a plus de sens",
    "tout le monde irait mieux sans moi",
    "je veux juste que tout s'arrête",
    "je préfère mourir que retourner là-bas",
    "il vaudrait mieux que je sois mort",
    # as typed on a phone
    "jve mourir",
    "jveu mouriiiir",
    "g envi de me foutre en l'r",
    "jpense a me tué",
    "jai envi de mourire",
    "g pu envie de vivre",
    "jpp de la vie jveux crever",
    "chui fatigué de vivre",
    "jvai me pendre ce soir",
    "je vais me su1cider",
    "j'ai envie de me su*cider",
    "jveux me suicdier",
    "MARRE DE VIVRE",
    "envie d'en finir 😭😭",
    "jveux me 🔫",
    # doing it, or hurting oneself
    "j'ai avalé une boîte entière de somnifères",
    "j'ai pris tous les cachets de ma grand-mère",
    "je suis sur le pont je vais sauter",
    "je suis au bord du toit",
    "je me scarifie les bras",
    "je me coupe les cuisses en cachette",
    "je recommence à me faire du mal",
    "j'ai laissé une lettre d'adieu",
    "j'ai fait une tentative de suicide en mai",
    "je me suis ouvert les veines",
    "je vais me jeter sous le train",
    # somebody else
    "mon pote veut se suicider",
    "ma meilleure amie dit qu'elle veut mourir",
    "ma sœur se scarifie",
    "mon ex menace de se tuer si je reviens pas",
    "ma fille a essayé de se suicider",
    "un jeune de mon groupe parle de se pendre",
    "j'ai peur que mon frère se foute en l'air",
    "Bonjour, mon fils a des propos suicidaires, que faire ?",
    # a denial that denies nothing
    "j'ai pas envie de vivre",
    "je veux plus vivre",
    "c'est pas une blague je veux mourir",
    "je lutte pour pas me tuer",
    # with ordinary words around
    "salut je voulais un rdv mais là j'ai envie de mourir",
    "j'ai perdu mon taf, ma copine, je vois pas d'autre solution que de me tuer",
    "je meurs de faim et en vrai j'ai envie de mourir",
]


@pytest.mark.parametrize("message", SAID)
def test_a_wish_to_die_is_heard(message: str) -> None:
    assert danger_in(message) == "suicide"
