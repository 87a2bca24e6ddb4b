"""The day of birth told in a message, for rules that count to the day."""

from datetime import date

import pytest

from bot.language.ages import find_birth

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("je suis né le 12/03/2009", date(2009, 3, 12)),
        ("née le 1er mars 2001 à Meaux", date(2001, 3, 1)),
        ("jsui née le 29 fevrier 2008", date(2008, 2, 29)),
        ("né le 3.4.05", date(2005, 4, 3)),
        ("date de naissance : 2007-12-31", date(2007, 12, 31)),
        ("ma fille est née le 14 juillet 2010", date(2010, 7, 14)),
        ("je suis né en 2005", None),
        ("je suis né en mars 2005", None),
        ("j'ai 17 ans", None),
        ("né le 31/02/2008", None),
        ("un rdv le 12/03/2027", None),
    ],
)
def test_a_day_of_birth_is_read_when_it_is_whole(text: str, born: date | None) -> None:
    assert born == find_birth(text, today=TODAY)


def test_a_bare_date_counts_only_after_the_question_of_age() -> None:
    assert date(2008, 2, 14) == find_birth("14/02/2008", today=TODAY, asked=True)
    assert find_birth("14/02/2008", today=TODAY) is None
