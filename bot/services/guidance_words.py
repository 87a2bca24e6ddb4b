"""What the guided dialogue knows, in words: a summary to confirm, a verdict with its reason, what would change it."""

from collections.abc import Iterable, Mapping, Sequence

from bot.mission_locale.eligibility import OPEN_REASONS, Change, Turn, Verdict
from bot.mission_locale.measures import MAJORITY, Notices
from bot.mission_locale.recommending import Explanation, Fit, Recommendation
from bot.mission_locale.situation import Circumstance, Question, Situation
from bot.services.answers import in_digits

_YES_OR_NO: Mapping[bool | None, str] = {True: "yes", False: "no"}
NOTED = (Circumstance.WITHOUT_PAPERS, Circumstance.LITTLE_FRENCH)


class GuidanceWords:
    """Words for verdicts, all of them from guidance.yml."""

    def __init__(self, guidance: Notices) -> None:
        """Speak with these texts."""
        self._guidance = guidance

    def told(self, situation: Situation) -> Sequence[tuple[Question, str]]:
        """Each fact that was told, on a line of its own."""
        lines = {
            Question.AGE: self._age(situation),
            Question.DISABLED: self._labelled(Question.DISABLED, _YES_OR_NO.get(situation.disabled)),
            Question.COMMUNE: situation.commune,
            Question.ACTIVITY: self._labelled(Question.ACTIVITY, situation.activity),
            Question.DIPLOMA: self._labelled(Question.DIPLOMA, situation.diploma),
            Question.NEED: self._labelled(Question.NEED, situation.need),
        }
        return [(asked, self._guidance.text(f"told_{asked}", name=said)) for asked, said in lines.items() if said]

    def volunteered(self, situation: Situation) -> Sequence[str]:
        """What they told unasked."""
        keys = [f"told_{circumstance}" for circumstance in Circumstance if situation.is_in(circumstance)]
        if situation.registered is not None:
            keys.append("told_registered" if situation.registered else "told_unregistered")
        return [self._guidance.text(key) for key in keys]

    def notes(self, circumstances: Iterable[Circumstance]) -> str:
        """What each of these calls for, said at once."""
        said = frozenset(circumstances)
        return "\n\n".join(self._guidance.text(f"note_{each}") for each in NOTED if each in said)

    def explained(self, found: Explanation) -> str:
        """Suits, does not, or depends: the rule met or missed, what would change it, and where to look instead."""
        match found.fit:
            case Fit.FITS:
                met = ", ".join(self._guidance.text(f"rule_{rule}") for rule in found.verdict.met)
                return self._guidance.text("fits", name=met) if met else self._guidance.text("fits_everyone")
            case Fit.DEPENDS:
                return self._guidance.text("depends", name=", ".join(self.depends(found.verdict)))
        reasons = [self._guidance.text(f"missed_{reason}") for reason in found.verdict.reasons]
        parts = [self._guidance.text("does_not", name=" ; ".join(reasons))]
        if changes := self._changes(found):
            parts.append(self._guidance.text("would_change", name=" ; ".join(changes)))
        if found.nearest:
            parts.append(self._guidance.text("nearest", name=found.nearest.title))
        return " ".join(parts)

    def depends(self, given: Verdict) -> list[str]:
        """What is still unknown or undecided, in words, each once."""
        keys = [f"missing_{question}" for question in given.missing]
        keys += [f"reason_{reason}" for reason in given.reasons if reason in OPEN_REASONS]
        return list(dict.fromkeys(self._guidance.text(key) for key in keys))

    def last_chances(self, found: Sequence[Recommendation]) -> list[str]:
        """Which of these close at the next birthday, and from when; the duty that ends at 18 is no chance lost."""
        turns = dict.fromkeys(turn for each in found if (turn := each.verdict.closes) and turn.age > MAJORITY)
        return [
            self._guidance.text(
                "closes",
                name=", ".join(each.title for each in found if each.verdict.closes == turn),
                years=turn.age,
                day=self._day(turn),
            )
            for turn in turns
        ]

    def opening(self, turn: Turn) -> str:
        """The birthday that opens something."""
        return self._guidance.text("opens", years=turn.age, day=self._day(turn))

    def _changes(self, found: Explanation) -> list[str]:
        given = found.verdict
        words = []
        for change in given.would_change:
            match change:
                case Change.GROWING_OLDER if given.opens:
                    words.append(self.opening(given.opens))
                case Change.REPLACEMENT:
                    words.append(found.measure.replaced_by or "")
                case _:
                    words.append(self._guidance.text(f"change_{change}"))
        return [each for each in words if each]

    def _day(self, turn: Turn) -> str:
        return self._guidance.text("on_day", day=in_digits(turn.day)) if turn.day else ""

    def _age(self, situation: Situation) -> str | None:
        if situation.age is None:
            return None
        key = "years_born" if situation.born else "years"
        return self._guidance.text(key, years=situation.age, day=in_digits(situation.born) if situation.born else "")

    def _labelled(self, question: Question, value: str | None) -> str | None:
        return self._guidance.label(f"{question}.{value}") if value else None
