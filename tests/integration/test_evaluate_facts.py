"""What `bot evaluate` makes of the facts read in a message."""

import pytest

from assistant.evaluation_facts import MISSED, RIGHT, WRONG, verdict

AGE = {"text": "j'ai 19 ans", "expect": {"age": 19}}
NO_AGE = {"text": "j'habite au 19", "absent": ["age"]}
BORN = {"text": "né en 2007", "expect": {"age": 19}, "accept": [18]}


@pytest.mark.parametrize(
    ("row", "read", "expected"),
    [
        (AGE, {"age": 19}, RIGHT),
        (AGE, {"age": 19, "commune": "Torcy"}, RIGHT),
        (AGE, {"age": 9}, WRONG),
        (AGE, {}, MISSED),
        (NO_AGE, {}, RIGHT),
        (NO_AGE, {"age": 19}, WRONG),
        (BORN, {"age": 18}, RIGHT),
        (BORN, {"age": 17}, WRONG),
        ({"expect": {"commune": "Bussy-Saint-Georges"}}, {"commune": "Bussy Saint Georges"}, RIGHT),
        ({"expect": {"phone": "+33639981507"}}, {"phone": "+33 6 39 98 15 07"}, RIGHT),
        ({"expect": {"age": 19, "situation": "nothing"}}, {"age": 19}, MISSED),
    ],
)
def test_a_fact_is_right_wrong_or_missed(row: dict, read: dict, expected: str) -> None:
    assert expected == verdict(row, read)


def instant(start: str, grain: str = "hour") -> dict:
    return {"when": {"kind": "instant", "start": start, "end": None, "grain": grain}}


def interval(start: str, end: str | None) -> dict:
    return {"when": {"kind": "interval", "start": start, "end": end, "grain": "hour"}}


AT_TWO = {"kind": "instant", "value": "2026-11-24T14:00"}
AFTERNOON = {
    "kind": "interval",
    "from": "2026-11-26T12:00",
    "to": "2026-11-26T18:00",
    "accept_window": ["2026-11-26T12:00", "2026-11-26T20:00"],
}
MONTH = {"kind": "interval", "from": "2027-01-01T00:00", "to": "2027-02-01T00:00"}
DAYS = {"kind": "interval", "grain": "day", "from": "2026-11-23T00:00", "to": "2026-11-25T00:00"}


@pytest.mark.parametrize(
    ("row", "read", "expected"),
    [
        (AT_TWO, instant("2026-11-24T14:00:00+01:00"), RIGHT),
        (AT_TWO, instant("2026-11-24T13:00:00+00:00"), RIGHT),
        (AT_TWO, instant("2026-11-24T02:00:00+01:00"), WRONG),
        (AT_TWO, interval("2026-11-24T14:00:00+01:00", "2026-11-24T15:00:00+01:00"), WRONG),
        (AT_TWO, {}, MISSED),
        ({**AT_TWO, "accept": ["2026-11-25T14:00"]}, instant("2026-11-25T14:00:00+01:00"), RIGHT),
        ({**AT_TWO, "accept": [None]}, {}, RIGHT),
        (AFTERNOON, interval("2026-11-26T13:00:00+01:00", "2026-11-26T19:00:00+01:00"), RIGHT),
        (AFTERNOON, interval("2026-11-26T11:00:00+01:00", "2026-11-26T18:00:00+01:00"), WRONG),
        (AFTERNOON, interval("2026-11-26T12:00:00+01:00", "2026-11-27T12:00:00+01:00"), WRONG),
        (MONTH, instant("2027-01-01T00:00:00+01:00", "month"), RIGHT),
        (MONTH, instant("2027-01-01T00:00:00+01:00", "day"), WRONG),
        (DAYS, interval("2026-11-23T00:00:00+01:00", "2026-11-26T00:00:00+01:00"), RIGHT),
        ({"kind": None}, {}, RIGHT),
        ({"kind": None}, instant("2026-11-24T14:00:00+01:00"), WRONG),
    ],
)
def test_a_date_is_right_wrong_or_missed(row: dict, read: dict, expected: str) -> None:
    assert expected == verdict({"text": "", **row}, read)
