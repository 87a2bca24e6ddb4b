"""The console's words: every value has its own, and moments are said the way one says them."""

from enum import StrEnum

import pytest

from bot.mission_locale.appointments import AppointmentStatus
from bot.mission_locale.conversations import Channel, MessageKind
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.mission_locale.misunderstood import FAMILIES, LABELS
from bot.mission_locale.situation import Activity, Diploma, Need
from bot.web import console_labels
from bot.web import console_words as words
from tests.integration.booking_setting import MONDAY, paris


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        (Activity, words.ACTIVITIES),
        (Diploma, words.DIPLOMAS),
        (Need, words.NEEDS),
        (Channel, words.CHANNELS),
        (HandoffReason, words.REASONS),
        (FloorState, words.STATES),
        (MessageKind, words.KINDS),
        (AppointmentStatus, words.APPOINTMENTS),
    ],
)
def test_every_value_has_its_words(kind: type[StrEnum], labels: dict[str, str]) -> None:
    assert set(kind) == set(labels)


def test_every_label_of_a_message_has_its_words_and_no_two_have_the_same() -> None:
    assert list(LABELS) == list(console_labels.LABELS)
    assert list(FAMILIES) == list(console_labels.FAMILIES)
    assert len(LABELS) == len(set(console_labels.LABELS.values()))


@pytest.mark.parametrize(
    ("moment", "day", "inside_a_sentence"),
    [
        (paris(23, 9, 5), "Aujourd'hui", "à 9 h 05"),
        (paris(22, 23, 59), "Hier", "hier à 23 h 59"),
        (paris(19, 14), "Jeudi 19 novembre", "jeudi 19 novembre à 14 h 00"),
        (paris(1, 8), "Dimanche 1er novembre", "dimanche 1er novembre à 8 h 00"),
        (paris(31, 8, month=12, year=2025), "Mercredi 31 décembre 2025", "mercredi 31 décembre 2025 à 8 h 00"),
    ],
)
def test_days_are_named_from_today(moment, day: str, inside_a_sentence: str) -> None:
    assert (day, inside_a_sentence) == (words.day(moment, MONDAY), words.day_at_hour(moment, MONDAY))


@pytest.mark.parametrize(
    ("since", "span"),
    [
        (paris(23, 10, 0), "moins d'une minute"),
        (paris(23, 9, 59), "1 min"),
        (paris(23, 9, 1), "59 min"),
        (paris(23, 9, 0), "1 h 00"),
        (paris(23, 8, 40), "1 h 20"),
        (paris(22, 10, 1), "23 h 59"),
        (paris(22, 10, 0), "1 jour"),
        (paris(20, 10, 0), "3 jours"),
        (paris(23, 10, 5), "moins d'une minute"),
    ],
)
def test_lengths_of_time_are_said_shortly(since, span: str) -> None:
    assert span == words.span(since, MONDAY)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("avant 12 h 30 demain", "avant 12_h_30 demain"),
        ("depuis 3 min", "depuis 3_min"),
        ("à 9 h, à la Mission Locale", "à 9_h, à la Mission Locale"),
        ("Danger : violences", "Danger_: violences"),
        ("3 mineurs, 12 hommes", "3 mineurs, 12 hommes"),
    ],
)
def test_no_end_of_line_tears_an_hour_apart(text: str, shown: str) -> None:
    assert shown == words.unbroken(text).replace("\u00a0", "_")
