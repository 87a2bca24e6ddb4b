"""Answers to questions of fact, as the files tell them: short, simpler, in detail, and in danger."""

from dataclasses import dataclass
from datetime import date

from bot.mission_locale.measures import Knowledge, Link, Measure, Source
from bot.mission_locale.offices import DangerGuide, Hotline, Neighbour, Served


@dataclass(frozen=True)
class Choice:
    """A button: what it says and where it leads."""

    label: str
    step: str


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


def in_digits(day: date) -> str:
    """A date as a French reader writes it in figures."""
    return f"{day:%d/%m/%Y}"


class Answers:
    """Answers every topic of the contract out of the knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Answer with what this knowledge says."""
        self._knowledge = knowledge

    @property
    def topics(self) -> frozenset[str]:
        """Every topic that has an answer."""
        return frozenset(self._knowledge.measures)

    def answer(self, topic: str, commune: str | None = None) -> Answer:
        """The short answer; a commune given with ask_territory is looked up."""
        measure = self._knowledge.measures[topic]
        if topic == "ask_territory" and commune is not None:
            return self._about_commune(measure, commune)
        return self._from_measure(measure, measure.short)

    def simpler(self, topic: str) -> Answer:
        """The same answer in simpler words, for whoever did not understand."""
        measure = self._knowledge.measures[topic]
        return self._from_measure(measure, measure.simple)

    def more(self, topic: str) -> Answer:
        """The details, and where they come from."""
        measure = self._knowledge.measures[topic]
        return self._from_measure(measure, "\n\n".join((*measure.details, self._origin(measure))), without_more=True)

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
            topic=measure.topic,
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
        return tuple(Choice(self._knowledge.notices.label(step), step) for step in steps)

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
