"""Corrected answers: versions and drafts, in clear, as they are public."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.tables_answers import answer_drafts, answer_versions
from bot.mission_locale.corrections import Change, Draft, Version
from bot.mission_locale.measures import Source, Wording

_versions = answer_versions.c


class SqlAnswerTexts:
    """`services.answer_ports.AnswerTexts` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def number(self, topic: str) -> int:
        return self._connection.scalar(select(func.max(_versions.number)).where(_versions.topic == topic)) or 0

    def numbers(self) -> Mapping[str, int]:
        return {row.topic: row.number for row in self._connection.execute(_newest())}

    def version(self, topic: str, number: int) -> Version | None:
        one = select(answer_versions).where(_versions.topic == topic, _versions.number == number)
        row = self._connection.execute(one).one_or_none()
        return _version(row) if row else None

    def versions(self, topic: str) -> Sequence[Version]:
        mine = select(answer_versions).where(_versions.topic == topic).order_by(_versions.number.desc())
        return [_version(row) for row in self._connection.execute(mine)]

    def current(self) -> Mapping[str, Version]:
        newest = _newest().subquery()
        same = and_(newest.c.topic == _versions.topic, newest.c.number == _versions.number)
        found = self._connection.execute(select(answer_versions).join(newest, same))
        return {row.topic: _version(row) for row in found}

    def publish(self, version: Version) -> bool:
        row = {
            "topic": version.topic,
            "number": version.number,
            "author_id": version.author_id,
            "publisher_id": version.publisher_id,
            "published_at": version.published_at,
            "back_to": version.back_to,
            **_texts(version.change),
        }
        return self._inserted(insert(answer_versions).values(row))

    def draft(self, topic: str) -> Draft | None:
        row = self._connection.execute(select(answer_drafts).where(answer_drafts.c.topic == topic)).one_or_none()
        return _draft(row) if row else None

    def drafts(self) -> Mapping[str, Draft]:
        return {row.topic: _draft(row) for row in self._connection.execute(select(answer_drafts))}

    def save_draft(self, draft: Draft, replacing: str) -> bool:
        values = {
            "mark": draft.mark,
            "author_id": draft.author_id,
            "saved_at": draft.saved_at,
            **_texts(draft.change),
        }
        if not replacing:
            return self._inserted(insert(answer_drafts).values(topic=draft.topic, **values))
        seen = update(answer_drafts).where(answer_drafts.c.topic == draft.topic, answer_drafts.c.mark == replacing)
        return self._connection.execute(seen.values(values)).rowcount > 0

    def drop_draft(self, topic: str, mark: str) -> bool:
        mine = delete(answer_drafts).where(answer_drafts.c.topic == topic, answer_drafts.c.mark == mark)
        return self._connection.execute(mine).rowcount > 0

    def _inserted(self, statement: Any) -> bool:
        """Whether nobody else had put something there."""
        try:
            with self._connection.begin_nested():
                self._connection.execute(statement)
        except IntegrityError:
            return False
        return True


def _newest() -> Select[Any]:
    return select(_versions.topic, func.max(_versions.number).label("number")).group_by(_versions.topic)


def _version(row: Row[Any]) -> Version:
    return Version(
        row.topic, row.number, _change(row), row.author_id, row.publisher_id, row.published_at, back_to=row.back_to
    )


def _draft(row: Row[Any]) -> Draft:
    return Draft(row.topic, row.mark, _change(row), row.author_id, row.saved_at)


def _change(row: Row[Any]) -> Change:
    return Change(_read(row.before), _read(row.after))


def _texts(change: Change) -> dict[str, str]:
    return {"before": _written(change.before), "after": _written(change.after)}


def _written(wording: Wording) -> str:
    return json.dumps(
        {
            "title": wording.title,
            "short": wording.short,
            "simple": wording.simple,
            "details": wording.details,
            "sources": [[source.title, source.url, source.dated] for source in wording.sources],
            "verified_on": wording.verified_on.isoformat(),
        },
        ensure_ascii=False,
    )


def _read(text: str) -> Wording:
    kept = json.loads(text)
    return Wording(
        title=kept["title"],
        short=kept["short"],
        simple=kept["simple"],
        details=tuple(kept["details"]),
        sources=tuple(Source(*source) for source in kept["sources"]),
        verified_on=date.fromisoformat(kept["verified_on"]),
    )
