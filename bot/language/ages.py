"""Finds the age in a message: the writer's, or the child's when a parent writes."""

from datetime import date

from bot.language.age_birthdays import is_someday, years_to_go
from bot.language.age_births import age_from_birth, birth_mention, day_of_birth
from bot.language.age_numbers import Mention, corrects, looks_like_an_age, mentions, spaced_labels
from bot.language.age_people import Whose, whose
from bot.language.age_spellings import in_figures
from bot.language.emails import without_emails
from bot.language.phones import without_phones
from bot.language.spelling import plain

_GROWN_UP = 32
_OLDEST = 80
# Of a bare «77» or «75», the department is likelier than the age.
_OLDEST_BARE = 64
_Ages = dict[Whose, list[int]]


def find_age(text: str, *, today: date, asked: bool = False) -> int | None:
    """The age told in a message; `asked` when the age was the question, so that a bare number or year counts."""
    return age_in(plain(without_phones(without_emails(text))), today=today, asked=asked)


def find_birth(text: str, *, today: date, asked: bool = False) -> date | None:
    """The day of birth behind the age told in a message, when it is named whole."""
    said = in_figures(plain(without_phones(without_emails(text))), asked=asked)
    mention = birth_mention(said, asked=asked)
    born = day_of_birth(mention, today) if mention else None
    told = find_age(text, today=today, asked=asked)
    return born if born and told is not None and mention and told == age_from_birth(mention, today) else None


def age_in(text: str, *, today: date, asked: bool = False) -> int | None:
    """The same, for a message already put in plain French without telephone numbers nor e-mail addresses."""
    text = in_figures(text, asked=asked)
    if not any(sign.isdigit() for sign in text):
        return None
    ages: _Ages = {who: [] for who in Whose}
    if birth := birth_mention(text, asked=asked):
        born = age_from_birth(birth, today)
        if born is not None:
            ages[whose(text, birth.start())].append(born)
        text = f"{text[: birth.start()]}; {text[birth.end() :]}" if born is not None else text
    text = spaced_labels(text)
    for mention in mentions(text):
        _add(ages, text, mention, today, asked=asked)
    return _chosen(ages)


def _add(ages: _Ages, text: str, mention: Mention, today: date, *, asked: bool) -> None:
    if not (looks_like_an_age(mention) or asked) or is_someday(mention.before):
        return
    who = whose(text, mention.start)
    age = mention.value - years_to_go(mention.before, mention.after, today)
    youngest = 5 if mention.in_years and who is Whose.WRITER else 10
    if youngest <= age <= (_OLDEST if mention.in_years else _OLDEST_BARE):
        if corrects(mention):
            ages[who].clear()
        ages[who].append(age)


def _chosen(ages: _Ages) -> int | None:
    """The writer comes first, unless a grown-up writes for a child."""
    writer = next(iter(ages[Whose.WRITER]), None)
    others = [*ages[Whose.CHILD], *ages[Whose.HELPED]]
    helped = next((age for age in others if age < _GROWN_UP), None)
    if writer is None or (writer >= _GROWN_UP and helped is not None):
        return helped
    return writer
