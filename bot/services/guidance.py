"""The guided dialogue: the next question worth asking, what was understood, and where the answers lead."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.mission_locale.eligibility import verdict
from bot.mission_locale.measures import MAJORITY, Knowledge
from bot.mission_locale.offices import Neighbour, Served, Unknown
from bot.mission_locale.recommending import Explanation, Recommendation, explain, missed, recommend
from bot.mission_locale.situation import Activity, Circumstance, Diploma, Need, Question, Situation
from bot.services.answer_ports import Measures
from bot.services.answers import Choice, in_digits, neighbour_words
from bot.services.guidance_words import GuidanceWords
from bot.services.measures import KnownMeasures

OPENS_AT = 16
CLOSES_AFTER = 25
CLOSES_AFTER_WITH_DISABILITY = 29

_OPTIONS: dict[Question, tuple[StrEnum, ...]] = {
    Question.ACTIVITY: tuple(Activity),
    Question.NEED: tuple(Need),
    Question.DIPLOMA: tuple(Diploma),
}
_AT_WORK = frozenset({Activity.EMPLOYED, Activity.APPRENTICE, Activity.CIVIC_SERVICE})
_STUDYING = frozenset({Activity.SCHOOL, Activity.STUDENT})


class Kind(StrEnum):
    """Where a guided dialogue ends."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    ELSEWHERE = "elsewhere"
    FOLLOWED = "followed"
    MEASURES = "measures"


@dataclass(frozen=True)
class Summary:
    """What was understood, to be confirmed before the result; `correctable` are the facts that may be put right."""

    text: str
    correctable: tuple[Choice, ...]


@dataclass(frozen=True)
class Outcome:
    """The end of the dialogue: a whole text, and the same as data."""

    kind: Kind
    text: str
    recommendations: tuple[Recommendation, ...] = ()
    choices: tuple[Choice, ...] = ()
    missed: str | None = None


class Guidance:
    """Leads from what a young person told to what they may ask for."""

    def __init__(self, knowledge: Knowledge, measures: Measures | None = None) -> None:
        """Guide with what this knowledge says; `measures` gives its topics as they were corrected since."""
        self._knowledge = knowledge
        self._measures = tuple(knowledge.measures.values())
        self._current = measures or KnownMeasures(knowledge)
        self._words = GuidanceWords(knowledge.guidance)

    def next_question(self, situation: Situation, today: date | None = None) -> Question | None:
        """The next fact worth asking for; None when nothing more would change the outcome."""
        situation = self._placed(situation, today)
        if situation.is_in(Circumstance.FOLLOWED):
            return None
        if self._is_open(situation, Question.AGE):
            return Question.AGE
        if self._disability_decides(situation) and self._is_open(situation, Question.DISABLED):
            return Question.DISABLED
        if self._kind(situation) is not Kind.MEASURES:
            return None
        if self._is_open(situation, Question.COMMUNE):
            return Question.COMMUNE
        return next((q for q in _OPTIONS if self._is_open(situation, q) and self._matters(q, situation, today)), None)

    def summary(self, situation: Situation, today: date | None = None) -> Summary | None:
        """« Voici ce que j'ai compris »; None when there is nothing to confirm."""
        told = self._words.told(situation.on(today))
        if not told:
            return None
        lines = [*(line for _, line in told), *self._words.volunteered(situation)]
        parts = [self._text("summary"), *(f"• {line}" for line in lines), self._text("summary_right")]
        labels = self._knowledge.guidance
        choices = tuple(Choice(labels.label(f"correct_{question}"), str(question)) for question, _ in told)
        return Summary("\n".join(parts), choices)

    def notes(self, circumstances: Iterable[Circumstance]) -> str:
        """What these circumstances call for, said as soon as they are told."""
        return self._words.notes(circumstances)

    def for_them(self, topic: str, situation: Situation, today: date | None = None) -> str | None:
        """How one measure stands to what they told; None when that says nothing."""
        measure = self._knowledge.measures[topic]
        if measure.conditions is None or situation.age is None or situation.writer:
            return None
        return self._words.explained(self.explanation(topic, situation, today))

    def explanation(self, topic: str, situation: Situation, today: date | None = None) -> Explanation:
        """One measure held against a situation, as data."""
        placed = self._placed(situation, today)
        return explain(self._current.get(topic), self._measures, placed, today)

    def outcome(self, situation: Situation, today: date | None = None) -> Outcome:
        """Where these facts lead; never a bare refusal."""
        situation = self._placed(situation, today)
        kind = self._kind(situation)
        match kind:
            case Kind.TOO_YOUNG:
                return self._end(kind, situation, [self._too_young_text(situation)], "talk_to_human")
            case Kind.TOO_OLD:
                parts = [self._too_old_text(situation)]
                return self._end(kind, situation, parts, "ask_apprenticeship", "talk_to_human")
            case Kind.ELSEWHERE:
                return self._end(kind, situation, [self._elsewhere_text(situation)], "talk_to_human")
            case Kind.FOLLOWED:
                steps = ("talk_to_human", "book_appointment")
                return self._end(kind, situation, [self._text("followed")], *steps)
            case Kind.MEASURES:
                return self._measures_outcome(situation, today)

    def _end(self, kind: Kind, situation: Situation, parts: list[str], *steps: str) -> Outcome:
        text = "\n\n".join([*self._greeting(situation), *parts])
        return Outcome(kind, text, (), self._choices(*steps))

    def _placed(self, situation: Situation, today: date | None) -> Situation:
        """The situation on this day, with whose territory it is in."""
        if situation.commune is None:
            return situation.on(today)
        found = self._knowledge.territory.lookup(situation.commune)
        served = {Served: True, Neighbour: False}.get(type(found))
        return replace(situation.on(today), served=served)

    def _kind(self, situation: Situation) -> Kind:
        age = situation.age
        if age is not None and age < OPENS_AT:
            return Kind.TOO_YOUNG
        if age is not None and age > CLOSES_AFTER and not (self._disability_decides(situation) and situation.disabled):
            return Kind.TOO_OLD
        if situation.is_in(Circumstance.FOLLOWED):
            return Kind.FOLLOWED
        return Kind.ELSEWHERE if situation.served is False else Kind.MEASURES

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

    def _matters(self, question: Question, situation: Situation, today: date | None) -> bool:
        """Whether two answers to this question would lead to different advice."""
        outcomes = {tuple(recommend(self._measures, s, today=today)) for s in _with_each_answer(question, situation)}
        return len(outcomes) > 1

    def _text(self, key: str, **values: object) -> str:
        return self._knowledge.guidance.text(key, **values)

    def _choices(self, *steps: str) -> tuple[Choice, ...]:
        return tuple(Choice(self._knowledge.notices.label(step), step) for step in steps)

    def _greeting(self, situation: Situation) -> list[str]:
        """To someone who writes for a young person: how to read what follows, which speaks to that young person."""
        return [self._text(f"for_{situation.writer}")] if situation.writer else []

    def _too_young_text(self, situation: Situation) -> str:
        text = self._text("too_young")
        opens = verdict(self._knowledge.measures["ask_mission_locale"], situation).opens
        return f"{text} {self._text('back_at', name=self._words.opening(opens))}" if opens else text

    def _too_old_text(self, situation: Situation) -> str:
        undecided = self._disability_decides(situation) and situation.disabled is None
        return self._text("too_old") + (f" {self._text('too_old_open')}" if undecided else "")

    def _elsewhere_text(self, situation: Situation) -> str:
        found = self._knowledge.territory.lookup(situation.commune or "")
        return self._text("elsewhere", **neighbour_words(found)) if isinstance(found, Neighbour) else ""

    def _measures_outcome(self, situation: Situation, today: date | None) -> Outcome:
        current = self._current.all()
        found = tuple(recommend(current, situation, today=today))
        refused = missed(current, situation, today)
        why_not = f"• {refused.measure.title}. {self._words.explained(refused)}" if refused else None
        parts = [*self._greeting(situation), self._introduction(situation)]
        if notes := self._words.notes(situation.circumstances):
            parts.append(notes)
        parts += [self._paragraph(each) for each in found]
        parts += [why_not] if why_not else []
        parts += self._words.last_chances(found)
        if situation.registered is False:
            parts.append(self._text("unregistered"))
        if situation.commune and isinstance(self._knowledge.territory.lookup(situation.commune), Unknown):
            parts.append(self._text("unknown_commune", commune=situation.commune))
        parts.append(self._text("closing"))
        first = f"more:{found[0].topic}" if found else "ask_mission_locale"
        choices = self._choices("book_appointment", "talk_to_human", first)
        return Outcome(Kind.MEASURES, "\n\n".join(parts), found, choices, why_not)

    def _introduction(self, situation: Situation) -> str:
        if self._disability_decides(situation):
            return self._text("measures_disabled")
        if situation.activity in _AT_WORK:
            return self._text("measures_employed")
        if situation.activity in _STUDYING:
            return self._text("measures_student")
        minor = situation.age is not None and situation.age < MAJORITY
        return self._text("measures_minor" if minor else "measures")

    def _paragraph(self, found: Recommendation) -> str:
        lines = [f"• {found.title}. {found.why}", self._text("change_line", name=found.what_would_change)]
        if depends := self._words.depends(found.verdict):
            lines.append(self._text("depends_line", name=", ".join(depends)))
        lines.append(self._text("source_line", name=found.source.title, as_of=in_digits(found.date)))
        return "\n".join(lines)


def _with_each_answer(question: Question, situation: Situation) -> list[Situation]:
    match question:
        case Question.ACTIVITY:
            return [replace(situation, activity=activity) for activity in Activity]
        case Question.NEED:
            return [replace(situation, need=need) for need in Need]
        case _:
            return [replace(situation, diploma=diploma) for diploma in Diploma]
