"""The measures of understanding laid out as tables."""

from __future__ import annotations

from typing import Callable, List, Mapping, Sequence, Text, Tuple

from assistant.evaluation_metrics import (
    DANGERS,
    JUDGES,
    Prediction,
    accuracy,
    accuracy_when_answered,
    calibration_error,
    confusions,
    danger_recall,
    false_alarms,
    harmless,
    macro_f1,
    mistakes,
    of_danger,
    percentile,
    unsure_share,
)
from assistant.evaluation_tables import Table, number, percent

Sets = Mapping[Text, Sequence[Prediction]]
Measure = Tuple[Text, Callable[[Sequence[Prediction]], Text]]

DANGER_WORDS = dict(zip(DANGERS, ("suicide", "violence", "sans abri")))
MEASURES: Sequence[Measure] = (
    ("phrases", lambda some: str(len(some))),
    ("exactitude", lambda some: percent(accuracy(some))),
    ("macro-F1", lambda some: percent(macro_f1(some))),
    ("question en retour", lambda some: percent(unsure_share(some))),
    ("exactitude des réponses données", lambda some: percent(accuracy_when_answered(some))),
    ("erreur de calibration", lambda some: percent(calibration_error(some))),
)
TIMES: Sequence[Measure] = (
    ("durée médiane (ms)", lambda some: number(percentile([one.milliseconds for one in some], 50))),
    ("durée, 95e centile (ms)", lambda some: number(percentile([one.milliseconds for one in some], 95))),
)


def figures(title: Text, sets: Sets, *, timed: bool = True) -> Table:
    """A line a measure, a column a set of sentences."""
    measures = [*MEASURES, *(TIMES if timed else ())]
    lines = tuple((name, *(measure(some) for some in sets.values())) for name, measure in measures)
    return Table(title, ("", *sets), lines)


def danger(title: Text, sets: Sets) -> Table:
    """What each net catches, and what it takes for danger wrongly, in each set."""
    lines = [line for name, some in sets.items() for line in (*_recalls(name, some), _alarms(name, some))]
    judges = [name for name, _ in JUDGES]
    return Table(title, ("", "phrases", *judges), tuple(line for line in lines if line[1] != "0"))


def _recalls(name: Text, some: Sequence[Prediction]) -> List[Tuple[Text, ...]]:
    kinds = [*((f"rappel, {DANGER_WORDS[kind]} ({name})", kind) for kind in DANGERS)]
    kinds.append((f"rappel, un danger quel qu'il soit ({name})", ""))
    return [
        (words, str(len(of_danger(some, kind))), *(percent(danger_recall(some, judge, kind)) for _, judge in JUDGES))
        for words, kind in kinds
    ]


def _alarms(name: Text, some: Sequence[Prediction]) -> Tuple[Text, ...]:
    alarms = (percent(false_alarms(some, judge)) for _, judge in JUDGES)
    return (f"fausses alertes ({name})", str(len(harmless(some))), *alarms)


def frequent_confusions(title: Text, predictions: Sequence[Prediction]) -> Table:
    """The pairs most often taken for each other."""
    found = confusions(predictions)
    lines = tuple((expected, name, str(times)) for expected, name, times in found)
    return Table(title, ("attendu", "compris", "fois"), lines)


def list_of_mistakes(sets: Sets) -> List[Text]:
    """One line a mistake: the set, what was expected, what was understood and how surely, the sentence."""
    return [
        f"{name}\t{one.example.label}\t{one.name}\t{number(one.confidence, 2)}\t{one.example.text}"
        for name, some in sets.items()
        for one in mistakes(some)
    ]
