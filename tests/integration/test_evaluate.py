"""What `bot evaluate` makes of predictions: figures, tables, and files of sentences."""

import math
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.evaluation_examples import Example, UnreadableError, from_json_lines
from assistant.evaluation_metrics import (
    JUDGES,
    Prediction,
    accuracy,
    accuracy_when_answered,
    calibration_error,
    confusions,
    danger_recall,
    false_alarms,
    macro_f1,
    mistakes,
    percentile,
    unsure_share,
)
from assistant.evaluation_report import danger, figures, list_of_mistakes
from assistant.evaluation_tables import Table, number, percent, together
from bot.cli import app

MODEL, NET, BOTH = (judge for _, judge in JUDGES)


def understood(label: str, name: str, confidence: float = 0.9, **more) -> Prediction:
    return Prediction(
        Example(f"une phrase de {label}", label, more.pop("also", ())), name, confidence, model=name, **more
    )


def in_danger(kind: str, model: str | None, net: str | None) -> Prediction:
    return Prediction(Example("au secours", f"distress_{kind}"), model or "greet", 0.9, model is None, model, net)


FOUR = [
    understood("greet", "greet"),
    understood("greet", "thank"),
    understood("thank", "thank"),
    understood("deny", "thank", unsure=True),
]


def test_accuracy_counts_the_likeliest_label_even_when_unsure() -> None:
    assert 0.5 == accuracy(FOUR)


def test_what_is_asked_back_does_not_count_as_answered() -> None:
    assert 0.25 == unsure_share(FOUR)
    assert pytest.approx(2 / 3) == accuracy_when_answered(FOUR)


def test_every_label_weighs_the_same_in_macro_f1() -> None:
    greet, thank, deny = 2 / 3, 2 / 4, 0

    assert pytest.approx((greet + thank + deny) / 3) == macro_f1(FOUR)


def test_a_label_accepted_beside_the_first_is_right_everywhere() -> None:
    bye = [understood("thank", "goodbye", also=("goodbye",))]

    assert (1, 1, []) == (accuracy(bye), macro_f1(bye), confusions(bye))


IN_DANGER = [
    in_danger("suicide", "distress_suicide", None),
    in_danger("suicide", "distress_violence", None),
    in_danger("suicide", None, "distress_suicide"),
    in_danger("homeless", None, None),
]


@pytest.mark.parametrize(
    ("judge", "any_danger", "suicide"),
    [(MODEL, 2 / 4, 1 / 3), (NET, 1 / 4, 1 / 3), (BOTH, 3 / 4, 2 / 3)],
    ids=["model", "net", "both"],
)
def test_a_danger_is_caught_by_either_net_and_by_its_own_name(judge, any_danger: float, suicide: float) -> None:
    assert pytest.approx(any_danger) == danger_recall(IN_DANGER, judge)
    assert pytest.approx(suicide) == danger_recall(IN_DANGER, judge, "distress_suicide")


def test_false_alarms_are_counted_on_harmless_sentences_alone() -> None:
    quiet = [
        understood("greet", "greet"),
        understood("out_of_scope", "distress_suicide"),
        understood("deny", "deny", net="distress_homeless"),
        understood("ask_health", "ask_health", net="distress_suicide", also=("distress_suicide",)),
    ]

    assert [1 / 3, 1 / 3, 2 / 3] == [pytest.approx(false_alarms([*quiet, *IN_DANGER], judge)) for _, judge in JUDGES]


def test_calibration_compares_confidence_with_accuracy_in_each_tenth() -> None:
    sure = [understood("greet", "greet", 0.95), understood("greet", "thank", 0.95)]
    doubtful = [understood("greet", "greet", 0.25), understood("greet", "thank", 0.25)]

    assert pytest.approx(0.5 * 0.45 + 0.5 * 0.25) == calibration_error(sure + doubtful)
    assert 0 == calibration_error([understood("greet", "greet", 1.0)])


@pytest.mark.parametrize(("percent_", "expected"), [(50, 2), (95, 4), (100, 4), (1, 1)])
def test_a_percentile_is_one_of_the_values(percent_: float, expected: float) -> None:
    assert expected == percentile([4, 2, 1, 3], percent_)


def test_nothing_measured_is_no_figure() -> None:
    assert math.isnan(accuracy([]))
    assert math.isnan(danger_recall([], BOTH))
    assert math.isnan(percentile([], 50))
    assert "–" == percent(accuracy([]))


def test_confusions_come_by_frequency_then_by_name() -> None:
    wrong = [understood("deny", "thank"), understood("affirm", "deny"), understood("deny", "thank")]

    assert [("deny", "thank", 2), ("affirm", "deny", 1)] == confusions(wrong)
    assert [("deny", "thank", 2)] == confusions(wrong, count=1)


def test_mistakes_are_listed_with_what_was_expected_and_understood() -> None:
    assert ["deny", "greet"] == [one.example.label for one in mistakes(FOUR)]
    assert "scellées\tdeny\tthank\t0,90\tune phrase de deny" == list_of_mistakes({"scellées": FOUR})[0]


def test_the_danger_table_leaves_out_what_a_set_does_not_hold() -> None:
    table = danger("Danger", {"scellées": IN_DANGER})

    assert ("rappel, suicide (scellées)", "3", "33,3 %", "33,3 %", "66,7 %") == table.lines[0]
    assert not any("violence" in line[0] or "fausses" in line[0] for line in table.lines)


def test_figures_have_a_column_a_set() -> None:
    table = figures("Mesures", {"scellées": FOUR, "publiques": FOUR[:1]})

    assert ("", "scellées", "publiques") == table.headings
    assert ("exactitude", "50,0 %", "100,0 %") == table.lines[1]


def test_a_table_reads_in_the_terminal_and_in_markdown() -> None:
    table = Table("Mesures", ("", "valeur"), (("exactitude", percent(0.5)), ("durée", number(8.25, 0))))

    assert "Mesures\n              valeur\n  exactitude  50,0 %\n  durée            8\n" == together([table])
    assert "| exactitude | 50,0 % |" in together([table], markdown=True)
    assert "| --- | ---: |" in together([table], markdown=True)


def test_a_file_of_lines_brings_labels_and_those_also_right(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(
        '{"text": "slt", "intent": "greet"}\n\n{"text": "ciao", "intent": "goodbye", "also_ok": ["greet"]}\n'
    )

    first, second = from_json_lines(path)

    assert not first.accepts("goodbye")
    assert second.accepts("goodbye")
    assert second.accepts("greet")


@pytest.mark.parametrize("line", ["pas du JSON", '["une liste"]', '{"text": "slt"}', ""])
def test_a_file_that_cannot_be_used_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(line)

    with pytest.raises(UnreadableError, match=r"some\.jsonl"):
        from_json_lines(path)


def test_the_command_explains_its_options() -> None:
    shown = CliRunner().invoke(app, ["evaluate", "--help"], env={"COLUMNS": "200"})

    assert 0 == shown.exit_code
    assert "--cross-validation" in shown.output
