"""Copies table rows so that a spreadsheet takes them as they are."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from evalapp.ui.common.table_model import Column, RowTableModel

FORMULA_SIGNS = ("=", "+", "-", "@", "\t")


Hides = Callable[[Any, Column], bool]
"""Whether the value of a row in a column may not leave the workspace."""
HIDDEN = "*"


def copy_table(
    columns: Sequence[Column], rows: Iterable[Any], model: RowTableModel, *, hides: Hides | None = None
) -> None:
    """Put rows with a header line on the clipboard, as text with tabs and as an HTML table.

    Numbers stay numbers; everything else is marked as text, so that an IIN keeps its zeros
    and nobody's name becomes a formula.
    """
    wide = [part for column in columns for part in _parts(column, hides)]
    lines = [[title for title, _ in wide]]
    lines += [[cell(row, model) for _, cell in wide] for row in rows]
    mime = QMimeData()
    mime.setText("\n".join("\t".join(_plain(cell) for cell in line) for line in lines))
    mime.setHtml(_html(lines))
    QGuiApplication.clipboard().setMimeData(mime)


def _parts(column: Column, hides: Hides | None) -> list[tuple[str, Any]]:
    """A two-line column becomes two columns of the spreadsheet."""
    title = ", ".join(part for part in (column.title, column.hint) if part)

    def text(row: Any, model: RowTableModel) -> str:
        return HIDDEN if hides is not None and hides(row, column) else model.text_at(row, column)

    parts: list[tuple[str, Any]] = [(title, text)]
    if column.detail:
        detail = column.detail
        parts.append(("", lambda row, model: detail(row)))  # noqa: ARG005
    return parts


def _plain(cell: str) -> str:
    flat = " ".join(cell.split())
    return f"'{flat}" if flat.startswith(FORMULA_SIGNS) and not _is_number(flat) else flat


def _html(lines: list[list[str]]) -> str:
    rows = "".join(f"<tr>{''.join(_html_cell(cell) for cell in line)}</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>{rows}</table></body></html>'


def _html_cell(cell: str) -> str:
    if _is_number(cell):
        return f"<td>{escape(cell.replace('−', '-'))}</td>"
    return f"<td style=\"mso-number-format:'\\@'\">{escape(cell)}</td>"


def _is_number(cell: str) -> bool:
    bare = cell.replace("\u00a0", "").replace("−", "").lstrip("-")
    whole, _, part = bare.replace(".", ",").partition(",")
    is_code = len(whole) > 1 and whole.startswith("0")
    is_long = len(whole) > 9  # noqa: PLR2004 an IIN or a phone number
    return whole.isdigit() and (not part or part.isdigit()) and not is_code and not is_long
