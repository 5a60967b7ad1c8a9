"""The list of objections of a campaign: columns, search, filter by state."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.objection import ObjectionState
from evalapp.services.objection_rows import ObjectionRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate, GlyphDelegate
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_words import (
    effect_text,
    late_text,
    objection_chip,
    state_text,
)
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar


class ObjectionList(QWidget):
    """Those that wait stand first, the earliest last day on top."""

    narrowed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.model = RowTableModel(objection_columns(context.language))
        self.view = RowView(self.model, "objections", memory=context.memory, row_height=40)
        self.view.setAccessibleName(said("objection.title"))
        self.search = SearchField(self.tr("Surname, statement or answer"))
        self.search.searched.connect(self.model.set_filter)
        self.states = FilterButton(said("objection.state"))
        self.states.set_choices([(state, state_text(state)) for state in ObjectionState])
        self.states.changed.connect(self._on_states)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.states)
        self.toolbar.add_columns(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[ObjectionRow]) -> None:
        """Show the objections."""
        self.model.set_rows(rows)

    def _on_states(self, states: frozenset[object]) -> None:
        self.model.set_keeps((lambda row: row.state in states) if states else None)
        self.narrowed.emit()


def objection_columns(language: Language) -> list[Column]:
    """Columns of lists of objections."""
    return [
        Column(
            "official",
            term("official"),
            lambda row: row.full_name,
            detail=lambda row: row.body.pick(language) if row.body else "",
            stretch=True,
            required=True,
        ),
        Column(
            "state",
            said("objection.state"),
            objection_chip,
            delegate=ChipDelegate,
            width=230,
        ),
        Column("received", said("objection.received"), lambda row: row.received_on, text=day, width=104),
        Column(
            "due",
            said("objection.due"),
            lambda row: row.due_on,
            text=day,
            detail=late_text,
            width=168,
        ),
        Column(
            "before_shown",
            "",
            _before_shown,
            delegate=GlyphDelegate,
            tip=lambda row: said("objection.before_shown") if row.before_shown else "",
            width=40,
            sortable=False,
        ),
        Column(
            "version",
            said("objection.against"),
            lambda row: row.release_number,
            right=True,
            width=80,
            optional=True,
        ),
        Column(
            "answered",
            said("objection.answered"),
            lambda row: row.answered_on,
            text=day,
            width=112,
            optional=True,
        ),
        Column("effect", said("objection.effect"), effect_text, width=150, wraps=True, optional=True),
        Column("statement", said("objection.statement"), lambda row: row.statement, width=240, optional=True),
        Column("answer", said("objection.answer"), lambda row: row.answer, width=240, optional=True),
        Column(
            "answered_by",
            said("objection.answered_by"),
            lambda row: row.answered_by,
            width=180,
            optional=True,
        ),
    ]


def _before_shown(row: ObjectionRow) -> ChipLook | None:
    return ChipLook(said("objection.before_shown"), Tone.WARN, "hide") if row.before_shown else None
