"""All the facts of one message, together."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.facts import Facts, extract

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))

MESSAGES: list[tuple[str, str | None, dict[str, object]]] = [
    ("bonjour", None, {}),
    ("", None, {}),
    ("g 17an chui de torcy", None, {"age": 17, "commune": "Torcy"}),
    ("17", None, {}),
    ("17", "age", {"age": 17}),
    ("champs", "commune", {"commune": "Champs-sur-Marne"}),
    ("rien", "situation", {"situation": "nothing"}),
    ("rien", "diploma", {"diploma": "none"}),
    ("du taf", "need", {"need": "job"}),
    ("karim", "first_name", {"first_name": "Karim"}),
    ("612345678", "phone", {"phone": "+33612345678"}),
    ("lina@gmail.com", "email", {"email": "lina@gmail.com"}),
    ("06 17 18 19 20", "age", {"phone": "+33617181920"}),
    ("lina19@gmail.com", "age", {"email": "lina19@gmail.com"}),
    ("j'ai 19 ans et je fais rien depuis juin", None, {"age": 19, "situation": "nothing"}),
    (
        "moi c samy g 20 ans jhabite chelles jai un cap",
        None,
        {"age": 20, "commune": "Chelles", "diploma": "cap_bep", "first_name": "Samy"},
    ),
    (
        "je cherche du taf, 22 ans, noisiel",
        None,
        {"age": 22, "commune": "Noisiel", "situation": "jobseeker", "need": "job"},
    ),
    ("j'ai lâché en 3e", None, {"diploma": "none"}),
    (
        "mon fils a 17 ans, il est au lycée à Chelles",
        None,
        {"age": 17, "situation": "school"},
    ),
    ("né le 12/03/2008", None, {"age": 18}),
    ("12/03/2008", "age", {"age": 18}),
    ("j'habite à noisy", None, {"commune": "Noisy-le-Grand", "commune_sure": False}),
    ("je veux passer le permis", None, {"need": "mobility"}),
    (
        "mon num 0612345678, lina@gmail.com, lina",
        "first_name",
        {"phone": "+33612345678", "email": "lina@gmail.com", "first_name": "Lina"},
    ),
    (
        "j'ai raté mon bac, je cherche une alternance, bussy",
        None,
        {"diploma": "none", "need": "apprenticeship", "commune": "Bussy-Saint-Georges"},
    ),
    ("t un robot ?", None, {}),
    ("vous êtes où à Torcy ?", None, {}),
    ("je préfère pas dire", "age", {}),
    ("je sais pas", "commune", {}),
    ("mon frère a 12 ans", None, {}),
    ("Malik 07 81 23 45 67 merci de rappeler", None, {"first_name": "Malik", "phone": "+33781234567"}),
    ("06 12 34 56 78 Moussa", None, {"first_name": "Moussa", "phone": "+33612345678"}),
    ("Karim Torcy 0612345678", None, {"first_name": "Karim", "commune": "Torcy", "phone": "+33612345678"}),
    ("Lina, lina@gmail.com", None, {"first_name": "Lina", "email": "lina@gmail.com"}),
    ("rappelez ma mère au 06 12 34 56 78", None, {"phone": "+33612345678"}),
    ("bonjour Julie mon numéro est le 06 12 34 56 78", None, {"phone": "+33612345678"}),
    ("joignable au 0612345678 toute la journée", None, {"phone": "+33612345678"}),
    ("bts", "situation", {"situation": "student", "diploma": "bac"}),
    ("cap coiffure", "situation", {"situation": "school"}),
    ("je suis cheffe de projet pour un magazine et je cherche un témoignage", None, {}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), MESSAGES)
def test_the_facts_of_a_message_are_found_together(text: str, asked: str | None, expected: dict[str, object]) -> None:
    entities = extract(text, now=NOW, asked=asked).as_entities()
    entities.pop("when", None)

    assert expected == entities


def test_what_is_absent_is_left_out() -> None:
    assert {} == Facts().as_entities()


def test_a_wanted_day_is_found_beside_the_telephone_number() -> None:
    found = extract("demain à 14h, mon tel 06 12 34 56 78", now=NOW)

    assert found.when is not None
    assert "+33612345678" == found.phone
    assert str(found.as_entities()["when"]["start"]).startswith("2026-11-24T14:00")  # type: ignore[index]


def test_a_date_of_birth_is_no_wanted_day() -> None:
    assert extract("je suis née le 12/03/2008", now=NOW).when is None
    assert extract("12/03/2008", now=NOW, asked="age").when is None


def test_a_name_seen_by_the_language_model_is_used() -> None:
    assert "Clara" == extract("je suis clara", now=NOW, person_names=["clara"]).first_name
