"""Hours misheard or followed by something else, and days that announce news rather than ask for a time."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.dates import find_when
from tests.unit.test_dates import readable

MONDAY_10H = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))

MISHEARD = {
    "katorze heures jeudi": "2026-11-26 14h",
    "onz heures vendredi": "2026-11-27 11h",
    "seiz h demain": "2026-11-24 16h",
    "demain a quatorz heure trente": "2026-11-24 14:30",
    "demain a kinzeure": "2026-11-24 15h",
    "jeudi a dis huit heures": "2026-11-26 18h",
    "treiz heures mardi": "2026-11-24 13h",
    "douse heures jeudi": "2026-11-26 12h",
    "demain a diz heure": "2026-11-24 10h",
    "uit heures demain": "2026-11-24 08h",
    "vendredi neuvheure": "2026-11-27 09h",
    "deu heure demain aprem": "2026-11-24 14h",
    "mardi 14 heure et kart": "2026-11-24 14:15",
    "demain 9h moin le kart": "2026-11-24 08:45",
    "je dis huit heures demain": "2026-11-24 08h",
    "jeudi26 a10h": "2026-11-26 10h",
    "le 2 a 14": "2026-12-02 14h",
    "27.11": "2026-11-27",
    "mi dec": "2026-12-10 → 2026-12-20",
}

BEFORE_OR_AFTER_SOMETHING = {
    "jeudi 17h après le lycée": "2026-11-26 17h",
    "mardi à 16h30 après mon travail": "2026-11-24 16:30",
    "16h après les cours": "2026-11-23 16h",
    "demain 10h après avoir déposé ma fille": "2026-11-24 10h",
    "mercredi 13h après le repas": "2026-11-25 13h",
    "demain 15h avant d'aller bosser": "2026-11-24 15h",
    "je sors des cours à 15h jeudi": "2026-11-26 15h →",
}

NOTHING_ASKED = (
    "je vous rappelle lundi",
    "jvous rappel demain",
    "je vous redis ça demain",
    "je reviens vers vous jeudi",
    "je vous envoie mon cv ce soir",
    "je demande à ma mère ce soir",
    "il est 15h",
    "il est déjà 3 heures du matin",
    "j'ai dormi 3h",
    "2h après",
)


@pytest.mark.parametrize(("message", "expected"), [*(MISHEARD | BEFORE_OR_AFTER_SOMETHING).items()])
def test_an_hour_is_read_as_it_is_heard_and_whatever_comes_after(message: str, expected: str) -> None:
    assert expected == readable(find_when(message, now=MONDAY_10H, asked=True))


@pytest.mark.parametrize("message", NOTHING_ASKED)
def test_news_to_come_or_the_time_it_is_ask_for_nothing(message: str) -> None:
    assert find_when(message, now=MONDAY_10H, asked=True) is None


@pytest.mark.parametrize("message", ["comme vous voulez", "quand tu veux"])
def test_whenever_starts_now(message: str) -> None:
    when = find_when(message, now=MONDAY_10H, asked=True)

    assert when is not None
    assert (MONDAY_10H, None) == when.bounds()
