"""The guided dialogue: the next question worth asking, and where the answers lead."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.mission_locale.eligibility import Reason, Recommendation, recommend
from bot.mission_locale.measures import MAJORITY, Knowledge
from bot.mission_locale.offices import Neighbour, Unknown
from bot.mission_locale.situation import Activity, Diploma, Need, Question, Situation
from bot.services.answer_ports import Measures
from bot.services.answers import Choice, in_digits, neighbour_words
from bot.services.measures import KnownMeasures

OPENS_AT = 16
CLOSES_AFTER = 25
CLOSES_AFTER_WITH_DISABILITY = 29

_OPTIONS: dict[Question, tuple[StrEnum, ...]] = {
    Question.ACTIVITY: tuple(Activity),
    Question.NEED: tuple(Need),
    Question.DIPLOMA: tuple(Diploma),
}
_OPEN_REASONS = (Reason.ACTIVITY_UNSURE, Reason.DIPLOMA_UNSURE)


class Kind(StrEnum):
    """Where a guided dialogue ends."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    ELSEWHERE = "elsewhere"
    MEASURES = "measures"


@dataclass(frozen=True)
class Asking:
    """A question as it is put, with the buttons that answer it."""

    question: Question
    text: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Outcome:
    """The end of the dialogue: a whole text, and the same as data."""

    kind: Kind
    text: str
    recommendations: tuple[Recommendation, ...] = ()
    choices: tuple[Choice, ...] = ()


class Guidance:
    """Leads from what a young person told to what they may ask for."""

    def __init__(self, knowledge: Knowledge, measures: Measures | None = None) -> None:
        """Guide with what this knowledge says; `measures` gives its topics as they were corrected since."""
        self._knowledge = knowledge
        self._measures = tuple(knowledge.measures.values())
        self._current = measures or KnownMeasures(knowledge)

    def next_question(self, situation: Situation, today: date | None = None) -> Question | None:
        """The next fact worth asking for; None when nothing more would change the outcome."""
        if self._is_open(situation, Question.AGE):
            return Question.AGE
        if self._disability_decides(situation) and self._is_open(situation, Question.DISABLED):
            return Question.DISABLED
        if self._kind(situation) is not Kind.MEASURES:
            return None
        if self._is_open(situation, Question.COMMUNE):
            return Question.COMMUNE
        return next((q for q in _OPTIONS if self._is_open(situation, q) and self._matters(q, situation, today)), None)

    def asking(self, question: Question) -> Asking:
        """How a question is put; every question may be declined."""
        values = ["yes", "no"] if question is Question.DISABLED else [str(v) for v in _OPTIONS.get(question, ())]
        guidance = self._knowledge.guidance
        given = [Choice(guidance.label(f"{question}.{value}"), f"{question}:{value}") for value in values]
        declined = Choice(guidance.label("declined"), f"{question}:declined")
        return Asking(question, guidance.text(f"ask_{question}"), (*given, declined))

    def outcome(self, situation: Situation, today: date | None = None) -> Outcome:
        """Where these facts lead; never a bare refusal."""
        match self._kind(situation):
            case Kind.TOO_YOUNG:
                return Outcome(Kind.TOO_YOUNG, self._text("too_young"), (), self._choices("talk_to_human"))
            case Kind.TOO_OLD:
                choices = self._choices("ask_apprenticeship", "talk_to_human")
                return Outcome(Kind.TOO_OLD, self._too_old_text(situation), (), choices)
            case Kind.ELSEWHERE:
                return Outcome(Kind.ELSEWHERE, self._elsewhere_text(situation), (), self._choices("talk_to_human"))
            case Kind.MEASURES:
                return self._measures_outcome(situation, today)

    def _kind(self, situation: Situation) -> Kind:
        age = situation.age
        if age is not None and age < OPENS_AT:
            return Kind.TOO_YOUNG
        if age is not None and age > CLOSES_AFTER and not (self._disability_decides(situation) and situation.disabled):
            return Kind.TOO_OLD
        return Kind.ELSEWHERE if self._neighbour(situation) else Kind.MEASURES

    @staticmethod
    def _is_open(situation: Situation, question: Question) -> bool:
        known = {
            Question.AGE: situation.age,
            Question.DISABLED: situation.disabled,
            Question.COMMUNE: situation.commune,
            Question.ACTIVITY: situation.activity,
            Question.DIPLOMA: situation.diploma,
            Question.NEED: situation.need,
        }
        return known[question] is None and question not in situation.declined

    @staticmethod
    def _disability_decides(situation: Situation) -> bool:
        return situation.age is not None and CLOSES_AFTER < situation.age <= CLOSES_AFTER_WITH_DISABILITY

    def _neighbour(self, situation: Situation) -> Neighbour | None:
        found = self._knowledge.territory.lookup(situation.commune) if situation.commune else None
        return found if isinstance(found, Neighbour) else None

    def _matters(self, question: Question, situation: Situation, today: date | None) -> bool:
        """Whether two answers to this question would lead to different advice."""
        outcomes = {tuple(recommend(self._measures, s, today=today)) for s in _with_each_answer(question, situation)}
        return len(outcomes) > 1

    def _text(self, key: str, **values: object) -> str:
        return self._knowledge.guidance.text(key, **values)

    def _choices(self, *steps: str) -> tuple[Choice, ...]:
        return tuple(Choice(self._knowledge.notices.label(step), step) for step in steps)

    def _too_old_text(self, situation: Situation) -> str:
        undecided = self._disability_decides(situation) and situation.disabled is None
        return self._text("too_old") + (f" {self._text('too_old_open')}" if undecided else "")

    def _elsewhere_text(self, situation: Situation) -> str:
        neighbour = self._neighbour(situation)
        return self._text("elsewhere", **neighbour_words(neighbour)) if neighbour else ""

    def _measures_outcome(self, situation: Situation, today: date | None) -> Outcome:
        found = tuple(recommend(self._current.all(), situation, today=today))
        parts = [self._introduction(situation), *(self._paragraph(each) for each in found)]
        if situation.commune and isinstance(self._knowledge.territory.lookup(situation.commune), Unknown):
            parts.append(self._text("unknown_commune", commune=situation.commune))
        parts.append(self._text("closing"))
        first = f"more:{found[0].topic}" if found else "ask_mission_locale"
        choices = self._choices("book_appointment", "talk_to_human", first)
        return Outcome(Kind.MEASURES, "\n\n".join(parts), found, choices)

    def _introduction(self, situation: Situation) -> str:
        if situation.age is not None and situation.age < MAJORITY:
            return self._text("measures_minor")
        return self._text("measures_disabled" if self._disability_decides(situation) else "measures")

    def _paragraph(self, found: Recommendation) -> str:
        lines = [f"• {found.title}. {found.why}", self._text("change_line", name=found.what_would_change)]
        if depends := self._depends(found):
            lines.append(self._text("depends_line", name=", ".join(depends)))
        lines.append(self._text("source_line", name=found.source.title, as_of=in_digits(found.date)))
        return "\n".join(lines)

    def _depends(self, found: Recommendation) -> list[str]:
        """What is still unknown or undecided, in words, each once."""
        keys = [f"missing_{question}" for question in found.verdict.missing]
        keys += [f"reason_{reason}" for reason in found.verdict.reasons if reason in _OPEN_REASONS]
        return list(dict.fromkeys(self._text(key) for key in keys))


def _with_each_answer(question: Question, situation: Situation) -> list[Situation]:
    match question:
        case Question.ACTIVITY:
            return [replace(situation, activity=activity) for activity in Activity]
        case Question.NEED:
            return [replace(situation, need=need) for need in Need]
        case _:
            return [replace(situation, diploma=diploma) for diploma in Diploma]
