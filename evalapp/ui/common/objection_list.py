"""Lists of objections: those of a campaign, those of every kind; columns, search, filters."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.objection import ObjectionState, ObjectionSubject
from evalapp.services.objection_rows import AnyObjection, ResultObjection
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate, GlyphDelegate
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_words import (
    about_text,
    effect_text,
    late_text,
    objection_chip,
    place_text,
    state_text,
    subject_text,
)
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar


class ObjectionList(QWidget):
    """Those that wait stand first, the earliest last day on top.

    ``name``: under which its columns are kept; ``subjects``: kinds to choose from, none for one kind only.
    """

    narrowed = Signal()

    def __init__(
        self,
        context: PageContext,
        columns: list[Column],
        *,
        name: str = "objections",
        subjects: Sequence[ObjectionSubject] = (),
    ) -> None:
        super().__init__()
        self.model = RowTableModel(columns)
        self.view = RowView(self.model, name, memory=context.memory, row_height=40)
        self.view.setAccessibleName(said("objection.title"))
        self.search = SearchField(self.tr("Surname, statement or answer"))
        self.search.searched.connect(self.model.set_filter)
        self.states = FilterButton(said("objection.state"))
        self.states.set_choices([(state, state_text(state)) for state in ObjectionState])
        self.states.changed.connect(self._on_filter)
        self.subjects = FilterButton(said("objection.about"))
        self.subjects.set_choices([(subject, subject_text(subject)) for subject in subjects])
        self.subjects.changed.connect(self._on_filter)
        if not subjects:  # shown before the toolbar has it, it would be a window for a moment
            self.subjects.hide()
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.states)
        if subjects:
            self.toolbar.add(self.subjects)
        self.toolbar.add_columns(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[AnyObjection]) -> None:
        """Show the objections."""
        self.model.set_rows(rows)

    def chosen_words(self) -> str:
        """The filters in words, "" without any."""
        return "; ".join((*self.states.chosen_words(), *self.subjects.chosen_words()))

    def clear(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.states.clear()
        self.subjects.clear()
        self._on_filter()

    def _on_filter(self, _chosen: object = None) -> None:
        states, subjects = self.states.chosen(), self.subjects.chosen()

        def keeps(row: AnyObjection) -> bool:
            return (not states or row.state in states) and (not subjects or row.subject in subjects)

        self.model.set_keeps(keeps if states or subjects else None)
        self.narrowed.emit()


def campaign_columns(language: Language) -> list[Column]:
    """Columns of the objections against the results of one campaign."""

    def body(row: ResultObjection) -> str:
        return row.target.body.pick(language) if row.target.body else ""

    who = Column(
        "official", term("official"), lambda row: row.full_name, detail=body, stretch=True, required=True
    )
    before_shown = Column(
        "before_shown",
        "",
        _before_shown,
        delegate=GlyphDelegate,
        tip=lambda row: said("objection.before_shown") if row.before_shown else "",
        width=40,
        sortable=False,
    )
    version = Column(
        "version",
        said("objection.against"),
        lambda row: row.target.release_number,
        right=True,
        width=80,
        optional=True,
    )
    return [who, _state(230), _received(), _due(168), before_shown, version, *_answer()]


def every_column() -> list[Column]:
    """Columns of objections of every kind."""
    who = Column(
        "who", said("objection.who"), lambda row: row.full_name, width=168, wraps=True, required=True
    )
    about = Column(
        "about", said("objection.about"), about_text, detail=place_text, stretch=True, required=True
    )
    # The card beside the list leaves room for this much; the day of receipt stands on it.
    return [who, about, _due(140), _state(228), _received(optional=True), *_answer()]


def _state(width: int) -> Column:
    return Column("state", said("objection.state"), objection_chip, delegate=ChipDelegate, width=width)


def _received(*, optional: bool = False) -> Column:
    return Column(
        "received",
        said("objection.received"),
        lambda row: row.received_on,
        text=day,
        width=104,
        optional=optional,
    )


def _due(width: int) -> Column:
    said_due = said("objection.due")
    return Column("due", said_due, lambda row: row.due_on, text=day, detail=late_text, width=width)


def _answer() -> list[Column]:
    return [
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


def _before_shown(row: AnyObjection) -> ChipLook | None:
    return ChipLook(said("objection.before_shown"), Tone.WARN, "hide") if row.before_shown else None
