"""Tables of figures, for the terminal and for Markdown."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Sequence, Text, Tuple

NOTHING = "–"


@dataclass(frozen=True)
class Table:
    """A title, a line of headings, and lines of cells already written out."""

    title: Text
    headings: Tuple[Text, ...]
    lines: Tuple[Tuple[Text, ...], ...]

    def plain(self) -> Text:
        """Aligned columns: words to the left, figures to the right."""
        widths = [max(len(cell) for cell in column) for column in zip(self.headings, *self.lines)]
        return "\n".join([self.title, *("  " + self._aligned(line, widths) for line in (self.headings, *self.lines))])

    def markdown(self) -> Text:
        """A Markdown table under a heading."""
        marks = ["---" if self._is_words(column) else "---:" for column in range(len(self.headings))]
        rows = [self.headings, tuple(marks), *self.lines]
        return "\n".join([f"## {self.title}", "", *(f"| {' | '.join(row)} |" for row in rows)])

    def _aligned(self, line: Sequence[Text], widths: Sequence[int]) -> Text:
        cells = [
            cell.ljust(width) if self._is_words(column) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths))
        ]
        return "  ".join(cells).rstrip()

    def _is_words(self, column: int) -> bool:
        cells = [line[column] for line in self.lines]
        return column == 0 or not all(cell[:1].isdigit() or cell == NOTHING for cell in cells)


def percent(value: float) -> Text:
    """A share of 1, to a tenth of a hundredth."""
    return NOTHING if math.isnan(value) else f"{number(value * 100)} %"


def number(value: float, digits: int = 1) -> Text:
    """A figure with a French comma."""
    return NOTHING if math.isnan(value) else f"{value:.{digits}f}".replace(".", ",")


def together(tables: Sequence[Table], *, markdown: bool = False) -> Text:
    """All the tables, an empty line between two."""
    written: List[Text] = [table.markdown() if markdown else table.plain() for table in tables]
    return "\n\n".join(written) + "\n"
