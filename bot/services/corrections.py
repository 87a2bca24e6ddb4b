"""Correcting what the assistant answers: drafts, publication, history and the way back.

Every method asks for the right to correct. Whoever was slower learns it by MovedOn, and nothing is lost.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from uuid import uuid4

import structlog

from bot.mission_locale.corrections import (
    BadWording,
    Change,
    Draft,
    MovedOn,
    NothingChanged,
    Remark,
    Report,
    UnknownTopic,
    UnknownVersion,
    Version,
)
from bot.mission_locale.differences import Piece, differences
from bot.mission_locale.measures import Measure, Wording
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.roles import Right, may, require
from bot.services.answer_ports import AnswerFiles
from bot.services.answers import Answers, Said
from bot.services.ports import Clock, Counsellor, Database, Signals, UnitOfWork
from bot.services.typed_wording import read_typed, typed

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Listed:
    """One answer in the list."""

    topic: str
    title: str
    corrected: bool
    draft: bool
    conflict: bool
    reports: int
    verified_on: date


@dataclass(frozen=True)
class Difference:
    """What changed in one field."""

    field: str
    pieces: Sequence[Piece]


@dataclass(frozen=True)
class Spoken:
    """A wording, and what the young person reads of it."""

    wording: Wording
    measure: Measure
    said: Said


@dataclass(frozen=True)
class Waiting:
    """A draft as it would be published now; `moved` names what was changed under it."""

    draft: Draft
    spoken: Spoken
    author: str
    differences: Sequence[Difference]
    remarks: Sequence[Remark]
    moved: Sequence[str]

    @property
    def publishable(self) -> bool:
        """Whether nothing forbids it."""
        return not any(remark.refuses for remark in self.remarks)


@dataclass(frozen=True)
class Conflict:
    """A corrected field that the files have changed since."""

    field: str
    file_before: str
    file_now: str
    ours: str


@dataclass(frozen=True)
class Past:
    """A version in the history."""

    version: Version
    author: str
    publisher: str
    differences: Sequence[Difference]


@dataclass(frozen=True)
class OpenedAnswer:
    """One answer with everything about it; `number` is the version in force, 0 for the files."""

    topic: str
    number: int
    spoken: Spoken
    corrected: Sequence[str]
    conflicts: Sequence[Conflict]
    waiting: Waiting | None
    reports: Sequence[tuple[Report, str]]
    history: Sequence[Past]


class Corrections:
    """What editors see and do."""

    def __init__(
        self, database: Database, files: AnswerFiles, answers: Answers, clock: Clock, signals: Signals
    ) -> None:
        self._database = database
        self._files = files
        self._answers = answers
        self._clock = clock
        self._signals = signals

    def listed(self, counsellor: Counsellor) -> Sequence[Listed]:
        """Every answer, in the order of the files, and where it stands."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        with self._database.reading() as work:
            versions, drafts = work.answer_texts.current(), work.answer_texts.drafts()
            reports = work.answer_reports.counts()
        return [
            self._line(topic, versions.get(topic), draft=topic in drafts, reports=reports.get(topic, 0))
            for topic in self._files.topics
        ]

    def count_reported(self, counsellor: Counsellor) -> int:
        """How many reports wait for an editor; none of them is anyone else's concern."""
        if not may(counsellor.role, Right.CORRECT_ANSWERS):
            return 0
        with self._database.reading() as work:
            return sum(work.answer_reports.counts().values())

    def open(self, topic: str, counsellor: Counsellor) -> OpenedAnswer:
        """One answer as the young person reads it, its draft, its reports and its history."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        file = self._file(topic)
        with self._database.reading() as work:
            versions = work.answer_texts.versions(topic)
            draft, reports = work.answer_texts.draft(topic), work.answer_reports.about(topic)
            names = _names(work, versions, draft, reports)
        newest = versions[0].change if versions else None
        current = newest.onto(file) if newest else file
        return OpenedAnswer(
            topic=topic,
            number=versions[0].number if versions else 0,
            spoken=self._spoken(topic, current),
            corrected=newest.fields if newest else (),
            conflicts=_conflicts(newest, file) if newest else (),
            waiting=self._waiting(draft, current, names) if draft else None,
            reports=[(report, names[report.reporter_id]) for report in reports],
            history=_history(versions, names),
        )

    def save(self, topic: str, fields: Mapping[str, str], seen: str, number: int, counsellor: Counsellor) -> Draft:
        """Keep what was typed as the draft, in place of the one `seen`, on the version that the page showed."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        file, wording = self._file(topic), read_typed(fields)
        with self._database.writing() as work:
            current = self._standing(work, topic, number).onto(file)
            if wording == current:
                raise NothingChanged
            self._refuse_what_is_wrong(topic, wording)
            draft = Draft(topic, str(uuid4()), Change(current, wording), counsellor.id, self._clock())
            there = work.answer_texts.draft(topic)
            if (there.mark if there else "") != seen or not work.answer_texts.save_draft(draft, seen):
                raise MovedOn
            self._write_down(work, counsellor, "draft", topic)
        return draft

    def publish(self, topic: str, mark: str, number: int, counsellor: Counsellor) -> int:
        """Put the draft in force, everywhere at once; gives its number."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        file = self._file(topic)
        with self._database.writing() as work:
            current = self._standing(work, topic, number)
            draft = work.answer_texts.draft(topic)
            if draft is None or draft.mark != mark or not work.answer_texts.drop_draft(topic, mark):
                raise MovedOn
            after = draft.change.onto(current.onto(file))
            self._refuse_what_is_wrong(topic, after)
            # A conflict that this draft says nothing about stays to be settled.
            open_still = [name for name in current.conflicts(file) if name not in draft.change.fields]
            before = replace(file, **{name: getattr(current.before, name) for name in open_still})
            version = Version(topic, number + 1, Change(before, after), draft.author_id, counsellor.id, self._clock())
            self._put_in_force(work, version, counsellor, "publish")
        return version.number

    def discard(self, topic: str, mark: str, counsellor: Counsellor) -> None:
        """Throw the draft away."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        self._file(topic)
        with self._database.writing() as work:
            if not work.answer_texts.drop_draft(topic, mark):
                raise MovedOn
            self._write_down(work, counsellor, "discard", topic)

    def bring_back(self, topic: str, wanted: int, number: int, counsellor: Counsellor) -> int:
        """Make an earlier version the newest one (0: the files' text; the present one: keep it against the files)."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        file = self._file(topic)
        with self._database.writing() as work:
            self._standing(work, topic, number)
            found = work.answer_texts.version(topic, wanted)
            if wanted and found is None:
                raise UnknownVersion
            after = found.change.onto(file) if found else file
            if wanted:
                self._refuse_what_is_wrong(topic, after)
            change = Change(file, after)
            version = Version(topic, number + 1, change, counsellor.id, counsellor.id, self._clock(), back_to=wanted)
            self._put_in_force(work, version, counsellor, "restore")
        return version.number

    def close_report(self, topic: str, report_id: str, counsellor: Counsellor) -> None:
        """A report was dealt with; a second time does nothing more."""
        require(counsellor.role, Right.CORRECT_ANSWERS)
        self._file(topic)
        with self._database.writing() as work:
            if work.answer_reports.close(report_id):
                self._write_down(work, counsellor, "treat", topic)

    def _file(self, topic: str) -> Wording:
        try:
            return self._files.wording(topic)
        except KeyError:
            raise UnknownTopic from None

    def _standing(self, work: UnitOfWork, topic: str, number: int) -> Change:
        """The change in force, if it is still the one that the page showed."""
        if work.answer_texts.number(topic) != number:
            raise MovedOn
        version = work.answer_texts.version(topic, number)
        file = self._file(topic)
        return version.change if version else Change(file, file)

    def _put_in_force(self, work: UnitOfWork, version: Version, counsellor: Counsellor, how: str) -> None:
        if not work.answer_texts.publish(version):
            raise MovedOn
        self._write_down(work, counsellor, how, version.topic)
        log.info("answer_published", topic=version.topic, version=version.number, how=how)

    def _write_down(self, work: UnitOfWork, counsellor: Counsellor, what: str, topic: str) -> None:
        work.counsellors.audit(counsellor.id, f"{what} {topic}", None, self._clock())
        self._signals.changed("console")

    def _refuse_what_is_wrong(self, topic: str, wording: Wording) -> None:
        if wrong := tuple(remark for remark in self._remarks(topic, wording) if remark.refuses):
            raise BadWording(wrong)

    def _remarks(self, topic: str, wording: Wording) -> Sequence[Remark]:
        return self._files.remarks(topic, wording, self._clock().astimezone(PARIS).date())

    def _spoken(self, topic: str, wording: Wording) -> Spoken:
        measure = self._files.measure(topic, wording)
        return Spoken(wording, measure, self._answers.said(measure))

    def _line(self, topic: str, version: Version | None, *, draft: bool, reports: int) -> Listed:
        file = self._files.wording(topic)
        change = version.change if version else Change(file, file)
        measure = self._files.measure(topic, change.onto(file))
        return Listed(
            topic,
            measure.title,
            corrected=bool(change.fields),
            draft=draft,
            conflict=bool(change.conflicts(file)),
            reports=reports,
            verified_on=measure.verified_on,
        )

    def _waiting(self, draft: Draft, current: Wording, names: Mapping[str, str]) -> Waiting:
        wording = draft.change.onto(current)
        return Waiting(
            draft,
            self._spoken(draft.topic, wording),
            names[draft.author_id],
            changed(Change(current, wording)),
            self._remarks(draft.topic, wording),
            draft.change.conflicts(current),
        )


def changed(change: Change) -> Sequence[Difference]:
    """What a change changes, field by field."""
    before, after = typed(change.before), typed(change.after)
    return [Difference(name, differences(before[name], after[name])) for name in change.fields]


def _conflicts(change: Change, file: Wording) -> Sequence[Conflict]:
    before, now, ours = typed(change.before), typed(file), typed(change.after)
    return tuple(Conflict(name, before[name], now[name], ours[name]) for name in change.conflicts(file))


def _history(versions: Sequence[Version], names: Mapping[str, str]) -> Sequence[Past]:
    """Each version beside what was answered just before it."""
    found = []
    for version, previous in zip_longest(versions, versions[1:]):
        file_then = version.change.before
        before = previous.change.onto(file_then) if previous else file_then
        told = changed(Change(before, version.change.after))
        found.append(Past(version, names[version.author_id], names[version.publisher_id], told))
    return found


def _names(
    work: UnitOfWork, versions: Sequence[Version], draft: Draft | None, reports: Sequence[Report]
) -> Mapping[str, str]:
    wanted = {each for version in versions for each in (version.author_id, version.publisher_id)}
    wanted |= {report.reporter_id for report in reports} | ({draft.author_id} if draft else set())
    found = {each: work.counsellors.get(each) for each in wanted}
    return {each: counsellor.name if counsellor else "" for each, counsellor in found.items()}
