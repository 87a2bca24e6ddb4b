"""Answers to questions of fact, as the files tell them: short, simpler, in detail, and in danger."""

from dataclasses import dataclass
from datetime import date

from bot.mission_locale.measures import Knowledge, Link, Measure, Source
from bot.mission_locale.offices import DangerGuide, Hotline, Neighbour, Served
from bot.services.answer_ports import Measures
from bot.services.measures import KnownMeasures


@dataclass(frozen=True)
class Choice:
    """A button: what it says and where it leads."""

    label: str
    step: str
    # The intent through which a page without one of its own is asked for.
    under: str | None = None


@dataclass(frozen=True)
class Answer:
    """What is said, what may follow, and where it comes from."""

    text: str
    topic: str
    details: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    source_title: str | None = None
    source_date: str | None = None
    verified_on: date | None = None


@dataclass(frozen=True)
class Said:
    """One topic in the three ways in which it is told."""

    short: Answer
    simple: Answer
    more: Answer


def in_digits(day: date) -> str:
    """A date as a French reader writes it in figures."""
    return f"{day:%d/%m/%Y}"


class Answers:
    """Answers every topic of the contract out of the knowledge."""

    def __init__(self, knowledge: Knowledge, measures: Measures | None = None) -> None:
        """Answer with what this knowledge says; `measures` gives its topics as they were corrected since."""
        self._knowledge = knowledge
        self._measures = measures or KnownMeasures(knowledge)

    @property
    def topics(self) -> frozenset[str]:
        """Every topic that has an answer."""
        return frozenset(self._knowledge.measures)

    def answer(self, topic: str, commune: str | None = None) -> Answer:
        """The short answer; a commune given with ask_territory is looked up."""
        measure = self._measures.get(topic)
        if topic == "ask_territory" and commune is not None:
            return self._about_commune(measure, commune)
        return self.said(measure).short

    def simpler(self, topic: str) -> Answer:
        """The same answer in simpler words, for whoever did not understand."""
        return self.said(self._measures.get(topic)).simple

    def more(self, topic: str) -> Answer:
        """The details, and where they come from."""
        return self.said(self._measures.get(topic)).more

    def said(self, measure: Measure) -> Said:
        """Everything that is said on this topic in these words, whether they are in force or not."""
        details = "\n\n".join((*measure.details, *self._endings(measure), self._origin(measure)))
        return Said(
            short=self._from_measure(measure, measure.short),
            simple=self._from_measure(measure, measure.simple),
            more=self._from_measure(measure, details, without_more=True),
        )

    def page(self, intent: str, detail: object) -> tuple[str, bool]:
        """The page a button of this intent asks for, and whether in detail; a page that is gone gives the intent's."""
        kind, _, page = str(detail or "").partition(":")
        name = page or (intent if kind in ("", "more") else kind)
        known = self._knowledge.measures.get(name)
        if known is None or known.intent != intent:
            return intent, False
        return name, kind == "more"

    def danger(self, kind: str, age: int | None = None) -> Answer:
        """Kind words, the numbers to call in order, and the offer of a human."""
        guide = self._knowledge.hotlines.guide(kind, age)
        return Answer(
            text=_danger_text(guide),
            topic=f"distress_{kind}",
            choices=self._choices(("talk_to_human",)),
            links=tuple(Link(_call_label(hotline), hotline.link) for hotline in guide.hotlines),
        )

    def _about_commune(self, measure: Measure, commune: str) -> Answer:
        notices = self._knowledge.notices
        steps: tuple[str, ...]
        match self._knowledge.territory.lookup(commune):
            case Served(found):
                text, steps = notices.text("territory_served", commune=found.name), ("book_appointment", "ask_address")
            case Neighbour() as found:
                text, steps = notices.text("territory_neighbour", **neighbour_words(found)), ("talk_to_human",)
            case _:
                text, steps = notices.text("territory_unknown", commune=commune), ("talk_to_human", "ask_contact")
        return self._from_measure(measure, text, steps=steps)

    def _from_measure(
        self, measure: Measure, text: str, *, steps: tuple[str, ...] | None = None, without_more: bool = False
    ) -> Answer:
        following = steps or tuple(step.step for step in measure.next_steps)
        if without_more:
            following = tuple(step for step in following if step != f"more:{measure.topic}")
        source = measure.sources[0]
        return Answer(
            text=text,
            topic=measure.intent,
            details=measure.details,
            choices=self._choices(following),
            links=(*measure.links, *self._map(measure.topic)),
            source_title=source.title,
            source_date=source.dated,
            verified_on=measure.verified_on,
        )

    def _map(self, topic: str) -> tuple[Link, ...]:
        if topic != "ask_address":
            return ()
        return (Link(self._knowledge.notices.label("map"), self._knowledge.office.map_address),)

    def _choices(self, steps: tuple[str, ...]) -> tuple[Choice, ...]:
        return tuple(Choice(self._knowledge.notices.label(step), step, self._under(step)) for step in steps)

    def _under(self, step: str) -> str | None:
        measure = self._knowledge.measures.get(step.removeprefix("more:"))
        return measure.under if measure else None

    def _endings(self, measure: Measure) -> tuple[str, ...]:
        """What existed under this topic, until when, and what there is instead: a line each."""
        notices = self._knowledge.notices
        ended = [(former.name, former.until, former.replaced_by) for former in measure.former]
        lines = [notices.text("former_line", name=name, until=until, instead=instead) for name, until, instead in ended]
        return ("\n".join((notices.text("former_opening"), *lines)),) if lines else ()

    def _origin(self, measure: Measure) -> str:
        titles = " ; ".join(_dated_title(source) for source in measure.sources)
        return self._knowledge.notices.text("details_source", name=titles, as_of=in_digits(measure.verified_on))


def neighbour_words(found: Neighbour) -> dict[str, str]:
    """What the texts about another Mission Locale need."""
    return {
        "commune": found.commune,
        "mission_locale": found.mission_locale.name,
        "their_address": found.mission_locale.address,
        "as_of": in_digits(found.as_of),
    }


def _dated_title(source: Source) -> str:
    return f"{source.title} ({source.dated})"


def _danger_text(guide: DangerGuide) -> str:
    lines = "\n".join(_hotline_line(hotline) for hotline in guide.hotlines)
    return f"{guide.opening}\n\n{lines}\n\n{guide.closing}"


def _hotline_line(hotline: Hotline) -> str:
    return f"• {hotline.number} — {hotline.name}, {hotline.purpose} ({hotline.hours})"


def _call_label(hotline: Hotline) -> str:
    return f"{hotline.number} {hotline.name}"
