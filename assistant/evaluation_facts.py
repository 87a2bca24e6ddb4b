"""Facts read in messages (age, commune, date…) compared with what a reader would have written down."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence, Text
from typing import Counter as Counts
from zoneinfo import ZoneInfo

from assistant.evaluation_examples import UnreadableError
from assistant.evaluation_metrics import share
from assistant.evaluation_tables import Table, percent
from assistant.understand import Understanding

PARIS = ZoneInfo("Europe/Paris")
ONE_DAY = timedelta(days=1)
STRETCHES = {"day": ONE_DAY, "week": 7 * ONE_DAY, "month": 31 * ONE_DAY}
RIGHT, WRONG, MISSED = "right", "wrong", "missed"

Row = Dict[Text, Any]


def facts_table(title: Text, model: Text, files: Dict[Text, Path]) -> Table:
    """A line a file: how many messages, right ones, those where something else was read, those where nothing was."""
    understanding = Understanding(model)
    lines = []
    for name, path in files.items():
        counts = _counted(understanding, list(rows(path)))
        total = sum(counts.values())
        shares = (percent(share(counts[kind], total)) for kind in (RIGHT, WRONG, MISSED))
        lines.append((name, str(total), *shares))
    return Table(title, ("", "messages", "justes", "lus de travers", "manqués"), tuple(lines))


def list_of_misread(model: Text, files: Dict[Text, Path]) -> List[Text]:
    """One line a message that is not right: the file, the verdict, the message, what was read."""
    understanding = Understanding(model)
    return [
        f"{name}\t{found}\t{row['text']}\t{json.dumps(read, ensure_ascii=False)}"
        for name, path in files.items()
        for row in rows(path)
        for read in [_read(understanding, row)]
        for found in [verdict(row, read)]
        if found != RIGHT
    ]


def rows(path: Path) -> Iterator[Row]:
    """The rows of a file, a JSON object a line."""
    try:
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{path} : illisible ({error})") from error


def verdict(row: Row, read: Dict[Text, Any]) -> Text:
    """What reading those entities in that message is worth."""
    if "kind" in row:
        return _verdict_on_date(row, read.get("when"))
    wanted = row.get("expect") or {}
    if any(name in read for name in row.get("absent") or ()):
        return WRONG
    judged = [_same(read[name], right, row) for name, right in wanted.items() if name in read]
    if not all(judged):
        return WRONG
    return RIGHT if len(judged) == len(wanted) else MISSED


def _same(read: Any, right: Any, row: Row) -> bool:
    return _plain(read) in {_plain(one) for one in (right, *(row.get("accept") or ()))}


def _plain(value: Any) -> Text:
    letters = unicodedata.normalize("NFKD", str(value)).casefold()
    return "".join(sign for sign in letters if sign.isalnum())


def _verdict_on_date(row: Row, when: Optional[Dict[Text, Any]]) -> Text:
    accepted = row.get("accept") or []
    if when is None:
        return RIGHT if row["kind"] is None or None in accepted else MISSED
    return RIGHT if row["kind"] is not None and _agrees(row, when) else WRONG


def _agrees(row: Row, when: Dict[Text, Any]) -> bool:
    start, end = _moment(when["start"]), _moment(when.get("end"))
    if start in {_moment(one) for one in row.get("accept") or () if one}:
        return True
    if row["kind"] == "instant" and when["kind"] == "instant":
        return start == _moment(row["value"])
    if row.get("accept_window") and _within(row["accept_window"], start, end or start):
        return True
    # A whole day, week or month is a stretch of time whatever it is called.
    same_kind = when["kind"] == "interval" or when["grain"] in STRETCHES
    return row["kind"] == "interval" and same_kind and _same_start(row, start) and _same_end(row, end or _after(when))


def _after(when: Dict[Text, Any]) -> Optional[datetime]:
    """The end of the day, week or month that begins then."""
    start = _moment(when["start"])
    if start is None or when["grain"] not in STRETCHES:
        return None
    if when["grain"] == "month":
        return (start.replace(day=1) + timedelta(days=32)).replace(day=1)
    return start + STRETCHES[when["grain"]]


def _within(window: Sequence[Optional[Text]], start: Optional[datetime], end: Optional[datetime]) -> bool:
    earliest, latest = _moment(window[0]), _moment(window[1])
    begins = start is not None and (earliest is None or earliest <= start)
    return begins and (latest is None or (end is not None and end <= latest))


def _same_start(row: Row, start: Optional[datetime]) -> bool:
    return not row.get("from") or start == _moment(row["from"])


def _same_end(row: Row, end: Optional[datetime]) -> bool:
    """The last day is inside there and outside here: for days, one more is the same answer."""
    expected = _moment(row.get("to"))
    if expected is None:
        return True
    latest = expected + ONE_DAY if row.get("grain") == "day" else expected
    return end is not None and expected <= end <= latest


def _moment(written: Optional[Text]) -> Optional[datetime]:
    if not written:
        return None
    moment = datetime.fromisoformat(written)
    return moment.replace(tzinfo=PARIS) if moment.tzinfo is None else moment.astimezone(PARIS)


def _counted(understanding: Understanding, messages: Sequence[Row]) -> Counts[Text]:
    return Counter(verdict(row, _read(understanding, row)) for row in messages)


def _read(understanding: Understanding, row: Row) -> Dict[Text, Any]:
    moment = row.get("now") or row.get("reference")
    told = asyncio.run(understanding.of(row["text"], row.get("asked"), moment))
    entities: Dict[Text, Any] = told["entities"]
    return entities
