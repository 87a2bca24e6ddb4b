"""What a young person writes about a day or an hour, and what the booking dialogue reads in it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.dates import When, find_when

PARIS = ZoneInfo("Europe/Paris")
MONDAY_10H = datetime(2026, 11, 23, 10, 0, tzinfo=PARIS)

SHAPES = {"hour": "%Y-%m-%d %Hh", "minute": "%Y-%m-%d %H:%M", "second": "%Y-%m-%d %H:%M"}


def readable(when: When | None) -> str | None:
    """'2026-11-24' is a day, '2026-11-24 14h' an hour, '2026-11-24 12h → 2026-11-24 18h' a range, '→' alone an open end."""
    if when is None:
        return None
    shape = SHAPES.get(when.grain, "%Y-%m-%d")
    if when.kind == "instant":
        return when.start.strftime(shape) + (f" ({when.grain})" if when.grain in {"week", "month", "year"} else "")
    return f"{when.start.strftime(shape)} → {when.end.strftime(shape) if when.end else ''}".strip()


def paris(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=PARIS)


DAYS = {
    "demain": "2026-11-24",
    "2main": "2026-11-24",
    "dem1": "2026-11-24",
    "dmain stp": "2026-11-24",
    "dmin": "2026-11-24",
    "apres demain": "2026-11-25",
    "après-demain c bon": "2026-11-25",
    "apré 2main": "2026-11-25",
    "aujourd'hui": "2026-11-23",
    "auj c possible ?": "2026-11-23",
    "ojd": "2026-11-23",
    "jeudi": "2026-11-26",
    "jeudi pro": "2026-11-26",
    "jeudi prochain": "2026-11-26",
    "lundi pro": "2026-11-30",
    "lundi": "2026-11-30",
    "vendredi qui vient": "2026-11-27",
    "mercredi de la semaine pro": "2026-12-02",
    "mardi dans 8 jours": "2026-12-01",
    "samedi en 8": "2026-12-05",
    "samedi en quinze": "2026-12-12",
    "le 2 décembre": "2026-12-02",
    "le 2 dec": "2026-12-02",
    "demain en huit": "2026-12-01",
    "le 1er": "2026-12-01",
    "le premier": "2026-12-01",
    "le premier décembre": "2026-12-01",
    "le 24": "2026-11-24",
    "le 15": "2026-12-15",
    "03/12": "2026-12-03",
    "le 3-12-2026": "2026-12-03",
    "vendredi 27 nov": "2026-11-27",
    "le douze décembre": "2026-12-12",
    "ds 2 j": "2026-11-25",
    "dans 3 jours": "2026-11-26",
    "dans deux semaines": "2026-12-07",
    "dans 2 sem": "2026-12-07",
    "ds 1 mois": "2026-12-23",
}

HOURS = {
    "demain à 14h": "2026-11-24 14h",
    "14h": "2026-11-23 14h",
    "14h30": "2026-11-23 14:30",
    "14 h 30": "2026-11-23 14:30",
    "14:30": "2026-11-23 14:30",
    "14h et demie": "2026-11-23 14:30",
    "jeudi 14h et quart": "2026-11-26 14:15",
    "demain 11h moins le quart": "2026-11-24 10:45",
    "demain à midi": "2026-11-24 12h",
    "midi et demi": "2026-11-23 12:30",
    "vers 16h mardi": "2026-11-24 16h",
    "jeudi a dix heures": "2026-11-26 10h",
    "2main 9h30": "2026-11-24 09:30",
    "dans 1h": "2026-11-23 11:00",
    "ds 2h": "2026-11-23 12:00",
    "dans une demi heure": "2026-11-23 10:30",
    "dans 45 min": "2026-11-23 10:45",
}

RANGES = {
    "cet aprem": "2026-11-23 12h → 2026-11-23 18h",
    "aprem": "2026-11-23 12h → 2026-11-23 18h",
    "demain aprem": "2026-11-24 12h → 2026-11-24 18h",
    "dem1 aprè-m1": "2026-11-24 12h → 2026-11-24 18h",
    "mardi matin": "2026-11-24 08h → 2026-11-24 12h",
    "jeudi pro aprem": "2026-11-26 12h → 2026-11-26 18h",
    "ce soir": "2026-11-23 18h → 2026-11-24 00h",
    "demain soir": "2026-11-24 18h → 2026-11-25 00h",
    "mercredi entre 10h et midi": "2026-11-25 10h → 2026-11-25 12h",
    "demain de 14 à 16h": "2026-11-24 14h → 2026-11-24 16h",
    "jeudi après 16h": "2026-11-26 16h →",
    "pas avant 15h demain": "2026-11-24 15h →",
    "demain avant midi": "2026-11-24 00h → 2026-11-24 12h",
    "à partir de 14h vendredi": "2026-11-27 14h →",
    "ce we": "2026-11-28 → 2026-11-30",
    "le week-end prochain": "2026-11-28 → 2026-11-30",
}

NOT_A_DATE = (
    "j'ai 19 ans",
    "g 17an",
    "mon num c'est 06 12 34 56 78",
    "j'habite au 12 rue des lilas 77200 torcy",
    "je bosse depuis 2 ans",
    "je fais rien depuis juin",
    "hier j'ai appelé personne a répondu",
    "j'ai bossé 6 mois chez carrefour",
    "le 31 février",
    "32 mars",
    "slt ça va",
    "j'ai 2 enfants",
    "bonne journée",
    "j'ai le bac",
    "15",
)

MORE_DAYS = {
    "jedi c bon": "2026-11-26",
    "mecredi ou vendrdi": "2026-11-25",
    "wsh jveux un rdv pr samedi": "2026-11-28",
    "le deuxième mardi du mois prochain": "2026-12-08",
    "le 15 du mois pro": "2026-12-15",
    "dans une quinzaine": "2026-12-07",
    "2026-11-25": "2026-11-25",
    "la semaine pro": "2026-11-30 (week)",
    "la semaine du 7 décembre": "2026-12-07 (week)",
    "le mois pro": "2026-12-01 (month)",
    "en janvier": "2027-01-01 (month)",
    "la veille de noel, le 24 déc": "2026-12-24",
    "je suis né le 5 mai 2007 et je veux un rdv mardi": "2026-11-24",
    "j'habite rue des lilas et je suis dispo jeudi": "2026-11-26",
    "le 12/11/2026": "2026-11-12",
    "le 12/11": "2027-11-12",
}

MORE_HOURS = {
    "demain à 2h de l'aprem": "2026-11-24 14h",
    "ce soir à 7h": "2026-11-23 19h",
    "9h du mat mercredi": "2026-11-25 09h",
    "le vingt-cinq novembre à neuf heures": "2026-11-25 09h",
    "15h quinze": "2026-11-23 15:15",
    "mar 8 dec 9h": "2026-12-08 09h",
    "03.12.26 à 10h": "2026-12-03 10h",
    "rdv 14h 25 nov": "2026-11-25 14h",
    "mardi ou jeudi 14h": "2026-11-24 14h",
    "dans 48h": "2026-11-25 10:00",
}

MORE_RANGES = {
    "début décembre": "2026-12-01 → 2026-12-06",
    "mi-janvier": "2027-01-10 → 2027-01-20",
    "en début de semaine prochaine": "2026-11-30 → 2026-12-02",
    "fin de semaine": "2026-11-26 → 2026-11-28",
    "d'ici vendredi": "2026-11-23 → 2026-11-28",
    "vendredi max": "2026-11-23 → 2026-11-28",
    "avant vendredi": "2026-11-23 → 2026-11-27",
    "d'ici 15 jours": "2026-11-23 → 2026-12-09",
    "de mardi à jeudi": "2026-11-24 → 2026-11-27",
    "à partir du 2 décembre": "2026-12-02 →",
    "pas avant la semaine pro": "2026-11-30 →",
    "pas avant 15h": "2026-11-23 15h →",
    "15h ou plus tard": "2026-11-23 15h →",
    "avant midi": "2026-11-23 10h → 2026-11-23 12h",
    "jeudi j'ai cours jusqu'à 15h": "2026-11-26 15h →",
    "demain entre midi et deux": "2026-11-24 12h → 2026-11-24 14h",
    "mardi entre 9 et 11": "2026-11-24 09h → 2026-11-24 11h",
    "demain 9h 11h": "2026-11-24 09h → 2026-11-24 11h",
    "vendredi en fin d'aprem": "2026-11-27 16h → 2026-11-27 18h",
    "demain matin ou en début d'après-midi": "2026-11-24 08h → 2026-11-24 15h",
    "mercredi aprem ou jeudi matin": "2026-11-25 12h → 2026-11-25 18h",
}

CORRECTED = {
    "jeudi euh non vendredi": "2026-11-27",
    "demain 14h non 15h": "2026-11-24 15h",
    "jeudi je peux pas, vendredi oui": "2026-11-27",
    "g un entretien jeudi donc plutot vendredi": "2026-11-27",
    "décaler mon rdv de jeudi à vendredi": "2026-11-27",
    "je veux déplacer mon rdv de demain à lundi 10h": "2026-11-30 10h",
    "pourquoi pas jeudi": "2026-11-26",
    "c'était lundi mon rdv mais mettez le mardi svp": "2026-11-24",
    "au lieu de jeudi 14h mettez vendredi 14h": "2026-11-27 14h",
    "on avait dit mardi mais c'est plus possible, jeudi ?": "2026-11-26",
    "j'ai un entretien jeudi, vendredi c'est bon": "2026-11-27",
    "c chaud pour moi jeudi on fait vendredi ?": "2026-11-27",
    "le rdv de 9h on peut le refaire cet aprem ?": "2026-11-23 12h → 2026-11-23 18h",
    "le matin jpeux pas plutot laprem": "2026-11-23 12h → 2026-11-23 18h",
    "la semaine pro plutôt en fin de semaine": "2026-12-03 → 2026-12-05",
    "g pas cours jeudi aprem": "2026-11-26 12h → 2026-11-26 18h",
}

ALREADY_PAST = (
    "aujourd'hui à 9h",
    "ce matin à 8h",
    "vendredi dernier",
    "la semaine dernière",
    "il y a 2 jours",
    "lundi j'ai appelé",
    "j'ai raté mon rdv de mardi",
    "j'ai arrêté l'école en juin",
)

NO_SUCH_TIME = ("12/13", "31/11", "le 31 novembre", "le 29 février", "25h", "14h75", "lundi 8 décembre")

NO_DATE_EITHER = (
    "à demain",
    "merci à lundi",
    "bon week-end",
    "bon aprem",
    "un cdi de 35h",
    "20h par semaine",
    "j'ai 2h de trajet",
    "j'ai un bac pro",
    "place du 8 mai 1945",
    "je touche 300€ par mois",
    "un de ces jours",
    "plus tard",
    "je peux pas demain",
    "la semaine des vacances",
    "wé",
    "03/09/2004",
    "mon contrat a été rompu en octobre",
    "fixez une heure et je viens",
    "je vais être en retard de 2h",
    "le garage me prend 2 semaines",
)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        *(DAYS | MORE_DAYS).items(),
        *(HOURS | MORE_HOURS).items(),
        *(RANGES | MORE_RANGES).items(),
        *CORRECTED.items(),
    ],
)
def test_a_message_is_read_as_the_time_it_asks_for(message: str, expected: str) -> None:
    assert expected == readable(find_when(message, now=MONDAY_10H))


@pytest.mark.parametrize("message", [*NOT_A_DATE, *NO_DATE_EITHER, *ALREADY_PAST, *NO_SUCH_TIME])
def test_a_number_or_a_memory_is_not_a_time_to_meet(message: str) -> None:
    assert find_when(message, now=MONDAY_10H) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("15", "2026-12-15"),
        ("le 15 stp", "2026-12-15"),
        ("jeudi", "2026-11-26"),
        ("14h", "2026-11-23 14h"),
        ("vers 15", "2026-11-23 15h"),
        ("à demain", "2026-11-24"),
        ("32", None),
        ("oui", None),
    ],
)
def test_the_answer_to_which_day_may_be_a_mere_number(answer: str, expected: str | None) -> None:
    assert expected == readable(find_when(answer, now=MONDAY_10H, asked=True))


@pytest.mark.parametrize(
    ("message", "refused", "accepted"),
    [
        ("n'importe quand sauf mercredi", "2026-11-25 10:00", "2026-11-26 10:00"),
        ("la semaine pro mais pas le matin", "2026-12-01 09:00", "2026-12-01 14:00"),
        ("la semaine pro sauf mardi et jeudi", "2026-12-03 09:00", "2026-12-02 09:00"),
        ("pas avant 15h", "2026-11-25 14:30", "2026-11-25 15:00"),
        ("après le 10", "2026-12-10 09:00", "2026-12-11 09:00"),
        ("mercredi sauf entre midi et 2", "2026-11-25 13:00", "2026-11-25 14:00"),
        ("en décembre sauf le 24 décembre", "2026-12-24 09:00", "2026-12-23 09:00"),
        ("en décembre mais pas le lundi matin", "2026-12-07 09:00", "2026-12-07 14:00"),
    ],
)
def test_what_does_not_suit_is_kept_beside_the_answer(message: str, refused: str, accepted: str) -> None:
    when = find_when(message, now=MONDAY_10H)

    assert when is not None
    assert not when.suits(paris(refused))
    assert when.suits(paris(accepted))


@pytest.mark.parametrize("message", ["mardi c'est mort", "pas mercredi matin"])
def test_a_mere_refusal_answers_the_question_with_any_other_time(message: str) -> None:
    when = find_when(message, now=MONDAY_10H, asked=True)

    assert when is not None
    assert (MONDAY_10H, None) == when.bounds()
    assert when.excluded


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("je peux pas demain", "2026-11-25 00:00"),
        ("pas demain", "2026-11-25 00:00"),
        ("pas aujourd'hui", "2026-11-24 00:00"),
        ("pas cette semaine", "2026-11-30 00:00"),
    ],
)
def test_a_refusal_of_the_next_days_means_later(message: str, expected: str) -> None:
    when = find_when(message, now=MONDAY_10H, asked=True)

    assert when is not None
    assert (paris(expected), None) == when.bounds()


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("demain sauf le matin", "2026-11-24 12:00", "2026-11-25 00:00"),
        ("jeudi pas le matin", "2026-11-26 12:00", "2026-11-27 00:00"),
        ("la semaine pro mais pas lundi", "2026-12-01 00:00", "2026-12-07 00:00"),
    ],
)
def test_a_span_that_begins_with_what_is_ruled_out_begins_after_it(message: str, start: str, end: str) -> None:
    when = find_when(message, now=MONDAY_10H, asked=True)

    assert when is not None
    assert (paris(start), paris(end)) == when.bounds()


@pytest.mark.parametrize("message", ["le 2e", "le 3ème", "plutôt le 2e"])
def test_an_ordinal_chooses_among_the_times_offered_and_is_no_date(message: str) -> None:
    assert find_when(message, now=MONDAY_10H, asked=True) is None


@pytest.mark.parametrize(
    "message", ["le + tot possible", "asap", "dès que possible", "au plus vite svp", "le premier créneau"]
)
def test_as_soon_as_possible_starts_now(message: str) -> None:
    when = find_when(message, now=MONDAY_10H)

    assert when is not None
    assert when.soonest
    assert when.start == MONDAY_10H


def test_the_soonest_within_a_week_keeps_the_week() -> None:
    when = find_when("le plus tot possible la semaine pro", now=MONDAY_10H)

    assert when is not None
    assert when.soonest
    assert "2026-11-30 (week)" == readable(when)


@pytest.mark.parametrize(
    ("now", "message", "expected"),
    [
        ("2026-12-31 15:00", "demain", "2027-01-01"),
        ("2026-12-31 15:00", "le 2", "2027-01-02"),
        ("2026-12-31 15:00", "le 31 décembre", "2026-12-31"),
        ("2026-12-31 15:00", "dans 2 jours", "2027-01-02"),
        ("2026-12-31 15:00", "début du mois prochain", "2027-01-01 → 2027-01-06"),
        ("2027-01-31 15:00", "dans 1 mois", "2027-02-28"),
        ("2026-11-23 19:00", "14h", "2026-11-24 14h"),
        ("2026-11-23 19:00", "l'aprem", "2026-11-24 12h → 2026-11-24 18h"),
        ("2026-11-23 19:00", "cet aprem", None),
        ("2026-11-23 23:59", "dans 5 min", "2026-11-24 00:04"),
        ("2026-11-23 23:59", "demain", "2026-11-24"),
        ("2026-11-24 00:00", "demain", "2026-11-25"),
        ("2026-11-23 10:00", "ce soir à minuit", "2026-11-24 00h"),
        ("2026-11-27 10:00", "vendredi", "2026-12-04"),
        ("2026-11-28 10:00", "ce week-end", "2026-11-28 → 2026-11-30"),
        ("2026-11-28 10:00", "en début de semaine", "2026-11-30 → 2026-12-02"),
        ("2028-02-20 10:00", "le 29 février", "2028-02-29"),
    ],
)
def test_the_calendar_turns_as_it_should(now: str, message: str, expected: str | None) -> None:
    assert expected == readable(find_when(message, now=paris(now)))


@pytest.mark.parametrize(
    ("now", "message", "start"),
    [
        ("2026-11-23 10:00", "demain 10h", "2026-11-24T10:00:00+01:00"),
        ("2027-03-27 10:00", "demain 10h", "2027-03-28T10:00:00+02:00"),
        ("2027-03-28 01:30", "dans 2h", "2027-03-28T04:30:00+02:00"),
        ("2027-03-27 10:00", "demain 2h30", "2027-03-28T03:30:00+02:00"),
        ("2026-10-24 10:00", "le 26 octobre à 9h", "2026-10-26T09:00:00+01:00"),
        ("2026-10-25 01:30", "dans 2h", "2026-10-25T02:30:00+01:00"),
    ],
)
def test_hours_keep_the_offset_of_their_own_day(now: str, message: str, start: str) -> None:
    when = find_when(message, now=paris(now))

    assert when is not None
    assert start == when.as_json()["start"]


def test_the_reference_may_come_from_another_zone() -> None:
    late_in_utc = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    assert "2026-11-25" == readable(find_when("demain", now=late_in_utc))


def test_a_range_travels_as_four_fields() -> None:
    when = find_when("demain de 14h à 16h", now=MONDAY_10H)

    assert when is not None
    assert {
        "kind": "interval",
        "start": "2026-11-24T14:00:00+01:00",
        "end": "2026-11-24T16:00:00+01:00",
        "grain": "hour",
    } == when.as_json()


@pytest.mark.parametrize(
    ("message", "first", "last"),
    [
        ("demain", "2026-11-24 00:00", "2026-11-25 00:00"),
        ("jeudi après 16h", "2026-11-26 16:00", "2026-11-27 00:00"),
        ("la semaine pro", "2026-11-30 00:00", "2026-12-07 00:00"),
        ("en décembre", "2026-12-01 00:00", "2027-01-01 00:00"),
    ],
)
def test_the_bounds_say_where_to_look_for_a_time(message: str, first: str, last: str) -> None:
    when = find_when(message, now=MONDAY_10H)

    assert when is not None
    assert (paris(first), paris(last)) == when.bounds()


def test_an_hour_without_a_day_leaves_the_days_open() -> None:
    when = find_when("après 16h", now=MONDAY_10H)

    assert when is not None
    assert not when.day_named
    assert (paris("2026-11-23 16:00"), None) == when.bounds()


@pytest.mark.parametrize("word", ["lundi ", "mars, ", "le 12, ", "12/12 ", "demain ou "])
def test_a_list_of_dates_is_read_in_part(word: str) -> None:
    assert find_when(word * 80, now=MONDAY_10H) is not None


def test_any_text_is_read_without_harm() -> None:
    for text in (
        "",
        "   ",
        "🎉🎉",
        "a" * 2000,
        "00h00 00/00 0/0 h : -",
        "le le le à à 12h 12h 12h",
        "１４ｈ",
        "\u0000",
    ):
        find_when(text, now=MONDAY_10H)
        find_when(text, now=MONDAY_10H, asked=True)
