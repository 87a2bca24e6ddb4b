"""Which danger comes first, and what a harmless idiom must not hide."""

import pytest

from bot.mission_locale.danger import danger_in


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("je dors dehors parce que mon père me frappe", "violence"),
        ("mes parents m'ont mis dehors et j'ai envie de mourir", "suicide"),
        ("mon mec me frappe et je veux mourir", "suicide"),
        ("il m'a mis un couteau sous la gorge, j'ai envie de mourir", "violence"),
        ("mon père me frappe, j'ai avalé une boîte entière de médicaments", "suicide"),
    ],
)
def test_of_several_dangers_the_most_immediate_to_life_comes_first(message: str, first: str) -> None:
    assert danger_in(message) == first


@pytest.mark.parametrize(
    ("message", "danger"),
    [
        ("je meurs de faim et je dors dehors", "homeless"),
        ("mdr mort de rire. non en vrai mon père me tape", "violence"),
        ("ce taf me tue, j'ai envie d'en finir avec la vie", "suicide"),
        ("je me suis fait virer de mon taf et de chez moi, je suis à la rue", "homeless"),
        ("je suis pas à la rue mais mon copain me frappe", "violence"),
        ("avant ça allait, maintenant je dors dans ma voiture", "homeless"),
        ("j'ai plus envie de vivre", "suicide"),
    ],
)
def test_an_idiom_or_a_denial_hides_nothing_of_the_rest(message: str, danger: str) -> None:
    assert danger_in(message) == danger


@pytest.mark.parametrize(
    ("message", "danger"),
    [
        ("avant j'avais un studio, maintenant je suis à la rue", "homeless"),
        ("mon ex c'est du passé mais il me harcèle encore", "violence"),
        ("j'étais battue par mon père, ça allait mieux et hier il m'a frappée", "violence"),
        ("il y a deux ans j'ai fait une tentative et là ça recommence, je veux mourir", "suicide"),
        ("mon père a dit dégage, il a fermé derrière moi", "homeless"),
    ],
)
def test_what_was_over_and_is_not_any_more_is_heard(message: str, danger: str) -> None:
    assert danger_in(message) == danger


@pytest.mark.parametrize(
    ("message", "danger"),
    [
        ("je peux pas venir au rdv, mon père m'a frappée", "violence"),
        ("c'est quoi vos horaires, je dors dehors et je veux une formation", "homeless"),
        ("laissez tomber mon dossier, je vais me pendre", "suicide"),
        ("en stage mon tuteur me touche les fesses", "violence"),
        ("je veux travailler mais je dors dans ma voiture", "homeless"),
        ("je bosse sans être payé, il a mon passeport et il me tape", "violence"),
    ],
)
def test_plain_danger_is_heard_in_the_middle_of_a_request(message: str, danger: str) -> None:
    assert danger_in(message) == danger


@pytest.mark.parametrize(
    "message",
    [
        "on a vu un film où un type dort dans sa voiture",
        "c'est quoi la série où elle se fait séquestrer",
        "un exposé sur les femmes battues",
        "je veux travailler avec des jeunes qui dorment dehors",
    ],
)
def test_the_people_of_a_film_or_of_a_trade_are_not_in_danger(message: str) -> None:
    assert danger_in(message) is None


@pytest.mark.parametrize(
    "message",
    [
        "mais non relax, je parlais du héros, c'est lui qui dort dehors",
        "tu délires, mon père me frappe pas il frappe à la porte",
        "euh non rien à voir, j'ai jamais été à la rue",
        "pas besoin du 115, j'ai une chambre",
        "tu me parles de suicide mais moi je parle de mon code",
        "je me pends si je rate encore le permis lol",
    ],
)
def test_a_correction_or_a_joke_about_ones_papers_raises_no_alarm(message: str) -> None:
    assert danger_in(message) is None


@pytest.mark.parametrize(
    "message", ["", " ", "👍", "???", "ok", "bonjour", "j'ai 19 ans", "/menu", "*****", "1er étage"]
)
def test_nothing_is_seen_where_nothing_is_said(message: str) -> None:
    assert danger_in(message) is None


@pytest.mark.parametrize("message", ["mon pere " * 450, "je veux " * 500, "a" * 4000, "s*" * 2000, "🔪" * 1000])
def test_a_long_odd_message_is_read_to_its_end(message: str) -> None:
    assert danger_in(message) is None


def test_a_danger_at_the_end_of_a_long_message_is_seen() -> None:
    assert danger_in("je cherche une formation en cuisine. " * 100 + "mon père me frappe") == "violence"
