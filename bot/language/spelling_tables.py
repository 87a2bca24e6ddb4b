"""How the tables of the normaliser are read: one line a meaning, then all that is typed for it."""


def typed_to_meant(table: str) -> dict[str, str]:
    """What each spelling of a table stands for."""
    lines = (line.strip().split(": ", 1) for line in table.strip().splitlines())
    return {typed: meant for meant, spellings in lines for typed in spellings.split() if typed != meant}


def sets_of_words(table: str) -> dict[str, frozenset[str]]:
    """The words that go with each first word of a table."""
    lines = (line.strip().split(": ", 1) for line in table.strip().splitlines())
    return {word: frozenset(others.split()) for word, others in lines}
