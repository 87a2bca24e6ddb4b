"""What an appointment is called, how it is read out, and which cells it takes up."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from bot.mission_locale.appointments import (
    ACTIVE,
    CANCELLED,
    REFERENCE_LETTERS,
    AppointmentStatus,
    Mode,
    Reason,
    SlotGone,
    cells_of,
    day_and_hour,
    make_reference,
)
from bot.mission_locale.errors import Refused
from bot.mission_locale.opening_hours import PARIS


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 24, 14, 30, tzinfo=PARIS), "mardi 24 novembre à 14 h 30"),
        (datetime(2026, 11, 24, 9, 0, tzinfo=PARIS), "mardi 24 novembre à 9 h"),
        (datetime(2026, 11, 24, 9, 5, tzinfo=PARIS), "mardi 24 novembre à 9 h 05"),
        (datetime(2026, 12, 1, 10, 15, tzinfo=PARIS), "mardi 1er décembre à 10 h 15"),
        (datetime(2028, 2, 29, 16, 0, tzinfo=PARIS), "mardi 29 février à 16 h"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "vendredi 1er janvier à 0 h 30"),
        (datetime(2027, 7, 1, 12, 0, tzinfo=UTC), "jeudi 1er juillet à 14 h"),
    ],
)
def test_day_and_hour_are_said_in_french_and_in_paris(moment: datetime, words: str) -> None:
    assert words == day_and_hour(moment)


def test_a_reference_has_six_characters_that_are_not_mistaken_for_others() -> None:
    letters = {letter for seed in range(500) for letter in make_reference(Random(seed))}

    assert 6 == len(make_reference(Random(0)))
    assert set(REFERENCE_LETTERS) == letters
    assert not letters & set("0O1IL5S8B2Z")
    assert not letters & set("AEIOUY")


def test_a_reference_comes_from_the_random_source_given() -> None:
    assert make_reference(Random(7)) == make_reference(Random(7))
    assert make_reference(Random(7)) != make_reference(Random(8))


def test_cells_cover_the_appointment_and_its_buffer_in_order() -> None:
    start = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)

    cells = cells_of(start, Reason("first_contact", "Premier rendez-vous", 45, 15))

    assert [start + timedelta(minutes=5 * index) for index in range(12)] == list(cells)


def test_no_status_is_both_active_and_cancelled() -> None:
    assert not ACTIVE & CANCELLED
    assert ACTIVE | CANCELLED < set(AppointmentStatus)


def test_a_time_that_is_gone_says_so_by_its_code_and_carries_a_way_on() -> None:
    gone = SlotGone()

    assert isinstance(gone, Refused)
    assert ("slot_gone", ()) == (gone.code, gone.nearest)


def test_each_mode_is_worded() -> None:
    assert {"à la Mission Locale", "par téléphone", "en visio"} == {mode.label for mode in Mode}
