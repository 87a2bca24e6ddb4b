"""Which Mission Locale serves a commune, however it is written."""

import pytest

from bot.facts.loading import load_knowledge
from bot.mission_locale.offices import Neighbour, Served, Unknown

TERRITORY = load_knowledge().territory


def test_forty_five_communes_are_served_and_each_is_found_by_name_and_code() -> None:
    found = [TERRITORY.lookup(said) for commune in TERRITORY.communes for said in (commune.name, commune.insee)]

    assert len(TERRITORY.communes) == 45
    assert all(isinstance(answer, Served) for answer in found)


@pytest.mark.parametrize(
    ("said", "commune"),
    [
        ("torcy", "Torcy"),
        ("TORCY ", "Torcy"),
        ("emerainville", "Émerainville"),
        ("bussy st georges", "Bussy-Saint-Georges"),
        ("Lagny s/ Marne", "Lagny-sur-Marne"),
        ("lagny", "Lagny-sur-Marne"),
        ("st thibault des vignes", "Saint-Thibault-des-Vignes"),
        ("Le pin", "Le Pin"),
        ("collegien", "Collégien"),
        ("val d’europe", "Val d'Europe"),
        ("77468", "Torcy"),
    ],
)
def test_a_commune_is_recognised_without_accents_case_or_hyphens(said: str, commune: str) -> None:
    found = TERRITORY.lookup(said)

    assert isinstance(found, Served)
    assert found.commune.name == commune


@pytest.mark.parametrize(
    ("said", "mission_locale"),
    [
        ("Pontcarré", "Mission Locale d'Ozoir-la-Ferrière"),
        ("couilly", "Mission Locale de Coulommiers"),
        ("conde ste libiaire", "Mission Locale de Coulommiers"),
        ("Trilbardou", "Mission Locale de Meaux"),
        ("noisy le grand", "Mission Locale de Noisy-le-Grand"),
        ("melun", "Mission Locale de Melun"),
    ],
)
def test_a_neighbouring_commune_leads_to_its_own_mission_locale(said: str, mission_locale: str) -> None:
    found = TERRITORY.lookup(said)

    assert isinstance(found, Neighbour)
    assert found.mission_locale.name == mission_locale
    assert found.mission_locale.address
    assert found.as_of.year == 2025


@pytest.mark.parametrize(
    "said", ["Marolles-en-Brie", "Blandy", "Roissy", "marne la vallée", "77450", "77600", "Brest", ""]
)
def test_a_homonym_a_post_code_or_a_stranger_is_not_guessed(said: str) -> None:
    assert TERRITORY.lookup(said) == Unknown(said)


# Every neighbour that the facts name, with the communes given for it.
NEIGHBOURS = {
    "Meaux": "Meaux, Trilport, Quincy-Voisins, Charny, Précy-sur-Marne, Lizy-sur-Ourcq, Isles-les-Villenoy, Vignely",
    "Mitry-Mory": "Claye-Souilly, Villeparisis, Dammartin-en-Goële, Othis",
    "Ozoir": "Ozoir, Tournan, Gretz, Pontcarré, Lésigny, Brie-Comte-Robert, Favières, Servon",
    "Coulommiers": "Coulommiers, Crécy-la-Chapelle, Mortcerf, La Ferté-sous-Jouarre, Fontenay-Trésigny, Couilly",
    "Melun": "Melun, Dammarie-les-Lys, Le Mée",
    "Moissy": "Combs-la-Ville, Lieusaint, Savigny-le-Temple",
    "Provins": "Provins, Nangis, Mormant",
    "Nemours": "Nemours, Fontainebleau, Avon, Moret",
    "Montereau": "Montereau, Varennes-sur-Seine",
    "Noisy-le-Grand": "Noisy-le-Grand, Gournay-sur-Marne",
    "MAB": "Neuilly-sur-Marne, Neuilly-Plaisance, Rosny-sous-Bois",
    "Villemomble": "Gagny, Villemomble, Les Pavillons-sous-Bois",
    "Montfermeil": "Montfermeil, Coubron, Livry-Gargan, Vaujours, Le Raincy",
    "Villiers-sur-Marne": "Villiers-sur-Marne, Le Plessis-Trévise, La Queue-en-Brie",
}


@pytest.mark.parametrize(("mission_locale", "communes"), NEIGHBOURS.items())
def test_every_neighbour_is_known_by_its_communes(mission_locale: str, communes: str) -> None:
    for commune in communes.split(", "):
        found = TERRITORY.lookup(commune)

        assert isinstance(found, Neighbour), commune
        assert mission_locale in found.mission_locale.name
