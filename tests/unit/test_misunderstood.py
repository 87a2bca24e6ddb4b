"""What is kept of a message that was not understood, and for how long."""

from datetime import date

import pytest

from bot.mission_locale.misunderstood import LABELS, UnknownLabel, checked, meanings, oldest_kept


@pytest.mark.parametrize(
    ("ranking", "likeliest"),
    [
        (["nlu_fallback", "ask_cost", "ask_plan", "inform", "greet"], ("ask_cost", "ask_plan", "inform")),
        (["ask_cost", "ask_cost"], ("ask_cost",)),
        (["handoff_ended"], ()),
        ([], ()),
    ],
)
def test_the_assistant_hesitates_between_three_labels_of_the_contract_at_most(ranking, likeliest) -> None:
    assert likeliest == meanings(ranking)


def test_a_message_is_kept_six_months() -> None:
    assert date(2026, 5, 25) == oldest_kept(date(2026, 11, 24))


@pytest.mark.parametrize("label", ["", "nlu_fallback", "ask_weather", "GREET"])
def test_no_label_but_those_of_the_list(label: str) -> None:
    with pytest.raises(UnknownLabel):
        checked(label)


def test_no_label_is_in_two_families() -> None:
    assert len(LABELS) == len(set(LABELS))
