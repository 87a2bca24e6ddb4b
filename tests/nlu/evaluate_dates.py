"""Scores `find_when` on a file of dated French sentences: python -m tests.nlu.evaluate_dates --file PATH [--show]."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.language.date_when import PARIS
from bot.language.dates import When, find_when

Row = dict[str, Any]
ONE_DAY = timedelta(days=1)


def moment(written: str) -> datetime:
    """A time of the file, which is Paris time."""
    return datetime.fromisoformat(written).replace(tzinfo=PARIS)


def verdict(row: Row, when: When | None) -> str:
    """ "right", "wrong" or "none" for one row."""
    if when is None:
        return "none"
    return "right" if _agrees(row, when) else "wrong"


def _agrees(row: Row, when: When) -> bool:
    if row["kind"] != when.kind:
        return False
    if row["kind"] == "instant":
        return when.start in {moment(answer) for answer in (row["value"], *row.get("accept", ()))}
    if window := row.get("accept_window"):
        return moment(window[0]) <= when.start and when.end is not None and when.end <= moment(window[1])
    return _same_start(row, when) and _same_end(row, when)


def _same_start(row: Row, when: When) -> bool:
    return "from" not in row or when.start == moment(row["from"])


def _same_end(row: Row, when: When) -> bool:
    """The last day is inside there and outside here: for days, one more is the same answer."""
    if "to" not in row:
        return True
    expected = moment(row["to"])
    latest = expected + ONE_DAY if row["grain"] == "day" else expected
    return when.end is not None and expected <= when.end <= latest


def rows(path: Path) -> Iterator[Row]:
    """The rows of the file, a JSON object a line."""
    yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def main() -> None:
    """Print how many rows are right, wrong and without an answer."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--file", type=Path, required=True, help="JSON lines: text, reference, kind, value or from and to"
    )
    options.add_argument("--show", action="store_true", help="print the rows that are not right")
    chosen = options.parse_args()
    counts: Counter[str] = Counter()
    for row in rows(chosen.file):
        when = find_when(row["text"], now=moment(row["reference"]))
        counts[found := verdict(row, when)] += 1
        if chosen.show and found != "right":
            say(f"{found}: {row['text']} ({row['reference']}) {when and when.as_json()}")
    say(
        ", ".join(f"{name} {counts[name]} ({counts[name] / counts.total():.1%})" for name in ("right", "wrong", "none"))
    )


def say(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
