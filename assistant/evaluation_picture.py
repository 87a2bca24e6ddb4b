"""The confusions drawn: what was meant down the side, what was understood along the top."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path
from typing import List, Mapping, Sequence, Text

import numpy as np

from assistant.evaluation_metrics import Prediction

INCHES = 13
PAPER, INK = "#ffffff", "#1d3557"


def draw_confusions(path: Path, sets: Mapping[Text, Sequence[Prediction]]) -> None:
    """One square a pair of labels, over all the sets; what is right is pale, what is wrong stands out with its count."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib.figure import Figure

    predictions = list(chain.from_iterable(sets.values()))
    names = sorted({one.example.label for one in predictions} | {one.name for one in predictions if one.name})
    counts = _counts(predictions, names)
    figure = Figure(figsize=(INCHES, INCHES), facecolor=PAPER, layout="constrained")
    axes = figure.subplots()
    axes.imshow(np.ma.masked_equal(_shades(counts), 0), cmap="OrRd", vmin=0, vmax=1)
    axes.grid(color="#eef1f4", linewidth=0.5)
    axes.set_axisbelow(True)
    for row, column in zip(*np.nonzero(counts)):
        colour = "#9aa5b1" if row == column else INK
        axes.text(column, row, str(counts[row, column]), ha="center", va="center", fontsize=6, color=colour)
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=7)
    axes.set_yticks(range(len(names)), names, fontsize=7)
    axes.set_xlabel("compris", color=INK)
    axes.set_ylabel("voulu", color=INK)
    axes.set_title(f"{len(predictions)} phrases jamais apprises : {int(np.trace(counts))} bien comprises", color=INK)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _counts(predictions: Sequence[Prediction], names: List[Text]) -> np.ndarray:
    pairs = Counter((one.name if one.right else one.example.label, one.name) for one in predictions if one.name)
    return np.array([[pairs[meant, understood] for understood in names] for meant in names])


def _shades(counts: np.ndarray) -> np.ndarray:
    """Between 0 and 1: the share of a row, the diagonal left white."""
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    np.fill_diagonal(shares, 0)
    return np.sqrt(shares)
