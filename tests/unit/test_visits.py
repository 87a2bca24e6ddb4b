"""What a message says of a visit: why, how, and days that cannot be."""

from datetime import datetime

import pytest

from bot.language.visits import day_gone_by, impossible_day, mode_in, names_holidays, reason_in
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.reasons import Talk, guess_reason
from bot.services.reading import picked, trouble_with_day, wants_others

NOW = datetime(2026, 11, 23, 10, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("c pr le cej", "cej_information"),
        ("le contrat d'engagement jeune", "cej_information"),
        ("un rdv de suivi", "follow_up"),
        ("revoir ma conseillère", "follow_up"),
        ("je suis déjà inscrit chez vous", "follow_up"),
        ("c'est la première fois", "first_contact"),
        ("jamais venue", "first_contact"),
        ("un premier rdv", "first_contact"),
        ("l'atelier CV", "workshop"),
        ("jeudi aprem", None),
        ("je cherche du travail", None),
    ],
)
def test_why_they_come_when_they_say_so(text: str, reason: str | None) -> None:
    assert reason == reason_in(text)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("plutôt par téléphone", "telephone"),
        ("au tel stp", "telephone"),
        ("vous pouvez m'appeler ?", "telephone"),
        ("j'peux pas me déplacer", "telephone"),
        ("en visio", "video"),
        ("non sur place", "office"),
        ("mardi", None),
        ("mon téléphone est cassé", None),
    ],
)
def test_how_they_would_meet_when_they_say_so(text: str, mode: str | None) -> None:
    assert mode == mode_in(text)


@pytest.mark.parametrize("text", ["le 31 février", "31/02", "le 30 fevrier 2027", "le 32 décembre", "le 31 avril à 9h", "29/02/2027", "le 29 février", "12/13/2026"])  # fmt: skip
def test_a_day_that_no_calendar_has(text: str) -> None:
    assert impossible_day(text, NOW)
    assert "impossible" == trouble_with_day(text, NOW)


@pytest.mark.parametrize("text", ["le 29 février 2028", "29/02/2028", "le 31 janvier", "le 1er mai", "jeudi 14h", "le 28/02", "j'ai 17 ans"])  # fmt: skip
def test_a_day_that_there_is(text: str) -> None:
    assert not impossible_day(text, NOW)


def test_the_29th_of_february_exists_when_the_year_that_comes_has_it() -> None:
    assert not impossible_day("le 29 février", datetime(2027, 11, 23, tzinfo=PARIS))
    assert not impossible_day("le 29 février", datetime(2028, 2, 1, tzinfo=PARIS))


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("hier", True),
        ("lundi dernier", True),
        ("la semaine dernière", True),
        ("le 3 janvier 2020", True),
        ("22/11/2026", True),
        ("aujourd'hui à 8h", True),
        ("aujourd'hui à 10h30", False),
        ("le 3 janvier", False),
        ("le 23 novembre 2026", False),
        ("demain", False),
    ],
)
def test_a_day_that_is_over(text: str, gone: bool) -> None:
    assert gone == day_gone_by(text, NOW)


def test_school_holidays_are_asked_about_unless_a_day_is_named_too() -> None:
    assert names_holidays("la semaine des vacances")
    assert "holidays" == trouble_with_day("la semaine des vacances", NOW)
    assert trouble_with_day("jeudi, après je pars en vacances", NOW) is None
    assert trouble_with_day("jeudi aprem", NOW) is None


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("d'autres créneaux", True),
        ("t'as d'autres horaires ?", True),
        ("autre heure stp", True),
        ("rien ne me va", True),
        ("aucun me va", True),
        ("la première", False),
        ("un autre jour, jeudi", False),
    ],
)
def test_other_times_are_asked_for(text: str, others: bool) -> None:
    assert others == wants_others(text)


@pytest.mark.parametrize(
    ("talk", "reason"),
    [
        (Talk(), "first_contact"),
        (Talk(has_come_before=True), "follow_up"),
        (Talk(topics=["ask_intensive_support", "ask_address"]), "cej_information"),
        (Talk(topics=["ask_housing"]), "first_contact"),
        (Talk(topics=["ask_intensive_support"], has_come_before=True), "follow_up"),
        (Talk(said="workshop", topics=["ask_intensive_support"], has_come_before=True), "workshop"),
    ],
)
def test_the_reason_is_guessed_from_the_talk(talk: Talk, reason: str) -> None:
    assert reason == guess_reason(talk)


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("la première", "a"),
        ("le 3", "c"),
        ("la dernière", "c"),
        ("le 3 janvier", None),
        ("lundi dernier", None),
        ("mardi", None),
    ],
)
def test_a_day_is_not_taken_for_one_of_three(text: str, which: str | None) -> None:
    assert which == picked(text, ["a", "b", "c"])
