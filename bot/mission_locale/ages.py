"""Ages counted to the day, from a date of birth."""

from datetime import date


def birthday(born: date, years: int) -> date:
    """The day on which someone reaches this age; born on 29 February, the 1 March of a year without one."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def age_on(born: date, day: date) -> int:
    """Full years lived on this day."""
    years = day.year - born.year
    return years if birthday(born, years) <= day else years - 1
