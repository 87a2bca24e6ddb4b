"""The same sentences through every choice of features, in one run."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import get_context
from typing import Callable, Iterator, List, Mapping, Sequence, Text, Tuple

from assistant.evaluation_apart import Measured
from assistant.evaluation_examples import Example
from assistant.evaluation_features import COMPARED, Features, Learnt, cross_validated
from assistant.evaluation_metrics import (
    JUDGES,
    Prediction,
    accuracy,
    calibration_error,
    danger_recall,
    false_alarms,
    macro_f1,
    percentile,
)
from assistant.evaluation_model import peak_megabytes
from assistant.evaluation_report import DANGER_WORDS
from assistant.evaluation_stock import Training
from assistant.evaluation_tables import Table, number, percent
from assistant.evaluation_thresholds import Tradeoff
from assistant.evaluation_vectors import Vectors

_, BY_MODEL = JUDGES[0]
_, BY_BOTH = JUDGES[-1]
SEALED, HARMLESS = "scellées", "anodines"

Sets = Mapping[Text, Sequence[Example]]


@dataclass(frozen=True)
class Compared:
    """What one choice of features gives: on the sets, by cross-validation, in time and in memory."""

    features: Features
    found: Mapping[Text, Sequence[Prediction]]
    cross_validated: Sequence[Prediction]
    seconds: float
    milliseconds: Sequence[float]
    megabytes: float


def comparison(title: Text, learnt_from: Sequence[Example], sets: Sets, count: int) -> Table:
    """A line a choice of features, each in a process of its own so that its memory is its own."""
    scored = [name for name in sets if name != HARMLESS]
    headings = ("", "normaliseur", "probabilités", *(f"exactitude ({name})" for name in scored), "macro-F1")
    headings += (f"validation croisée ({count})", "calibration", "rappel danger, modèle seul", "fausses alertes")
    headings += ("apprentissage (s)", "médiane (ms)", "mémoire (Mo)")
    return Table(title, headings, tuple(_line(_apart(one, learnt_from, sets, count)) for one in COMPARED))


def _apart(features: Features, learnt_from: Sequence[Example], sets: Sets, count: int) -> Compared:
    # A fresh interpreter, not a copy of ours: what ours holds would be counted too.
    with get_context("spawn").Pool(1) as alone:
        return alone.apply(compare, (features, learnt_from, sets, count))


def compare(features: Features, learnt_from: Sequence[Example], sets: Sets, count: int) -> Compared:
    """Learn, read every set, then cross-validate; memory is counted before that, from when nothing was loaded yet."""
    before = peak_megabytes()
    vectors = Vectors()
    everything = [one for some in (learnt_from, *sets.values()) for one in some]
    vectors.prepare(features.written([one.text for one in everything]), features.encoders)
    model = Learnt(features, vectors, learnt_from)
    found = {name: model.predictions(some) for name, some in sets.items()}
    milliseconds = model.milliseconds(sets[SEALED])
    held = peak_megabytes() - before
    parts = cross_validated(features, vectors, learnt_from, count)
    return Compared(features, found, parts, model.seconds, milliseconds, held)


def _line(one: Compared) -> Tuple[Text, ...]:
    return (
        one.features.title,
        "avec" if one.features.normalised else "sans",
        "calibrées" if one.features.calibrated else "simples",
        *(percent(accuracy(some)) for name, some in one.found.items() if name != HARMLESS),
        percent(macro_f1(one.found[SEALED])),
        percent(accuracy(one.cross_validated)),
        percent(calibration_error(one.cross_validated)),
        percent(danger_recall(one.found[SEALED], BY_MODEL)),
        percent(false_alarms(one.found[HARMLESS], BY_MODEL)),
        number(one.seconds),
        number(percentile(one.milliseconds, 50)),
        number(one.megabytes, 0),
    )


def beside_stock(title: Text, ours: Measured, stock: Measured, trainings: Tuple[Training, Training]) -> Table:
    """A line a measure, a column a system: both trained on the same sentences, each alone in its process."""
    systems = tuple(zip((ours, stock), trainings))
    return Table(
        title,
        ("", "cet assistant", "configuration habituelle"),
        tuple((words, *(measure(*system) for system in systems)) for words, measure in _measures(ours)),
    )


def _measures(ours: Measured) -> Iterator[Tuple[Text, Callable[[Measured, Training], Text]]]:
    for name in ours.found:
        yield f"exactitude ({name})", lambda one, _, name=name: percent(accuracy(one.found[name]))
        yield f"macro-F1 ({name})", lambda one, _, name=name: percent(macro_f1(one.found[name]))
        yield f"erreur de calibration ({name})", lambda one, _, name=name: percent(calibration_error(one.found[name]))
    for kind, words in DANGER_WORDS.items():
        yield (
            f"rappel, {words} ({SEALED})",
            lambda one, _, kind=kind: percent(danger_recall(one.found[SEALED], BY_BOTH, kind)),
        )
    yield f"fausses alertes ({HARMLESS})", lambda one, _: percent(false_alarms(one.found[HARMLESS], BY_BOTH))
    yield "durée médiane d'un message (ms)", lambda one, _: number(percentile(_times(one), 50))
    yield "durée, 95e centile (ms)", lambda one, _: number(percentile(_times(one), 95))
    yield "mémoire, au plus haut (Mo)", lambda one, _: number(one.megabytes, 0)
    yield "chargement (s)", lambda one, _: number(one.seconds_to_load)
    yield "apprentissage (s)", lambda _, training: number(training.seconds, 0)
    yield "mémoire pour apprendre (Mo)", lambda _, training: number(training.megabytes, 0)


def _times(one: Measured) -> List[float]:
    return [prediction.milliseconds for some in one.found.values() for prediction in some]


def thresholds_table(title: Text, found: Sequence[Tradeoff]) -> Table:
    """A line a way to ask back."""
    headings = ("finesse", "seuil", "erreurs données", "bonnes réponses retenues", "charabia pris au sérieux")
    return Table(title, headings, tuple(_written(one) for one in found))


def _written(one: Tradeoff) -> Tuple[Text, ...]:
    shares: List[Text] = [percent(value) for value in (one.wrong_given, one.right_withheld, one.nonsense_answered)]
    return (number(one.sharpness), number(one.threshold, 2), *shares)
