"""The list of reserve members: columns, search, filters."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.iin import mask
from evalapp.domain.language import Trilingual
from evalapp.domain.membership import MemberState
from evalapp.services.member_rows import MemberRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import NothingFound
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.member_words import (
    days_text,
    member_chip,
    member_place,
    post_place,
    post_text,
    state_text,
)
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar
from evalapp.ui.reserve.stay_delegate import StayDelegate

_PRESENT = (MemberState.ACTIVE, MemberState.UNDER_CONSIDERATION, MemberState.APPOINTED)
_NARROW = 800
"""Below this width, in pixels at 100 %, the names need the room of what the card beside says as well."""
_ENDS, _HELD, _OVERDUE = "ends", "held", "overdue"


class MemberList(QWidget):
    """Members by name; at first those who are in the reserve now."""

    narrowed = Signal()
    """What the list shows has changed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._language = context.language
        self._only: frozenset[int] = frozenset()
        self._regions: dict[str, Trilingual] = {}
        self._made_room = False
        self.model = RowTableModel(self._columns(), sort_by="name")
        self.view = RowView(self.model, "members", memory=context.memory, row_height=40)
        self.view.setAccessibleName(said("member.title"))
        self.search = SearchField(self.tr("Surname, IIN, body or post"))
        self.search.searched.connect(self._on_searched)
        self.states = FilterButton(said("member.state"))
        self.states.set_choices([(state, state_text(state)) for state in reversed(MemberState)])
        self.cohorts = FilterButton(said("member.cohort"))
        self.waiting = FilterButton(self.tr("Waits for you"))
        self.waiting.set_choices(
            [
                (_ENDS, self.tr("Stay ends soon")),
                (_HELD, self.tr("Considered by a body")),
                (_OVERDUE, self.tr("Plan overdue")),
            ]
        )
        self.toolbar = Toolbar(self.search)
        self.states.choose(_PRESENT)
        for button in (self.states, self.cohorts, self.waiting):
            button.changed.connect(self._on_filter)
            self.toolbar.add(button)
        self.toolbar.add_columns(self.view)
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self.clear)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(_NARROW)
        self.toolbar.summary.setVisible(not is_narrow)
        place = [column.key for column in self.model.columns].index("place")
        if is_narrow and not self.view.isColumnHidden(place):
            self._made_room = True
            self.view.setColumnHidden(place, True)
        elif self._made_room and not is_narrow:  # hidden by somebody, it stays hidden
            self._made_room = False
            self.view.setColumnHidden(place, False)

    def show_rows(self, rows: Sequence[MemberRow], regions: dict[str, Trilingual]) -> None:
        """Show the members."""
        self._regions = regions
        cohorts = sorted({row.cohort for row in rows}, reverse=True)
        self.cohorts.set_choices([(name, name) for name in cohorts])
        self.model.set_rows(rows)
        self._on_filter()

    def show_only(self, ids: frozenset[int]) -> None:
        """Show these members and nobody else, until the filters are cleared; empty = everybody."""
        for button in (self.states, self.cohorts, self.waiting):
            button.clear()
        self.search.clear()
        self._only = ids
        self._on_filter()

    def clear(self) -> None:
        """Back to everybody."""
        self.show_only(frozenset())

    def shown(self) -> list[MemberRow]:
        """The members shown, in the order of the screen."""
        return [row for row in self.model.shown_rows() if isinstance(row, MemberRow)]

    def filter_words(self) -> str:
        """What the list is narrowed to, in words; "" for everybody."""
        words = [self.search.text().strip()]
        for button in (self.states, self.cohorts, self.waiting):
            words += button.chosen_words()
        return "; ".join(part for part in words if part)

    def _on_searched(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_found()

    def _on_filter(self) -> None:
        states, cohorts = self.states.chosen(), self.cohorts.chosen()
        waiting, only = self.waiting.chosen(), self._only

        def keeps(row: MemberRow) -> bool:
            return (
                (not only or row.id in only)
                and (not states or row.state in states)
                and (not cohorts or row.cohort in cohorts)
                and (not waiting or bool(waiting & _waits_for(row)))
            )

        self.model.set_keeps(keeps if only or states or cohorts or waiting else None)
        self._show_found()

    def _show_found(self) -> None:
        found = bool(self.model.shown_rows()) or not self.model.all_rows()
        self.nothing.show_query(self.search.text())
        self.stack.setCurrentWidget(self.view if found else self.nothing)
        words = self.tr("{count} of {whole}") if self._is_narrowed() else "{count}"
        self.toolbar.summary.setText(
            words.format(count=whole(len(self.shown())), whole=whole(len(self.model.all_rows())))
        )
        self.narrowed.emit()

    def _is_narrowed(self) -> bool:
        return len(self.shown()) != len(self.model.all_rows())

    def _region(self, row: MemberRow) -> str:
        name = self._regions.get(row.region_code or "")
        return name.pick(self._language) if name else ""

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                term("reservist"),
                lambda row: row.full_name,
                detail=lambda row: member_place(row, self._language),
                stretch=True,
                required=True,
            ),
            Column("state", said("member.state"), member_chip, delegate=ChipDelegate, width=160),
            Column(
                "stay_until",
                said("member.stay_until"),
                lambda row: row.stay_until,
                text=day,
                tip=days_text,
                delegate=StayDelegate,
                width=180,
            ),
            Column("place", self.tr("Post, or body that considers"), _place, detail=_beside_place, width=176),
            Column("cohort", said("member.cohort"), lambda row: row.cohort, width=92, optional=True),
            Column("mentor", said("member.mentor"), lambda row: row.mentor, width=170, optional=True),
            Column(
                "plan",
                said("member.plan"),
                lambda row: row.plan_done if row.plan_total else None,
                text=str,
                detail=_overdue,
                width=90,
                optional=True,
                right=True,
            ),
            Column("iin", term("iin"), lambda row: mask(row.iin), width=112, optional=True, sortable=False),
            Column("region", term("region"), self._region, width=140, optional=True),
            Column("origin", term("origin_sector"), lambda row: label(row.origin), width=140, optional=True),
            Column(
                "enrolled",
                said("member.enrolled_on"),
                lambda row: row.enrolled_on,
                text=day,
                width=104,
                optional=True,
            ),
            Column(
                "left_on", said("member.left_on"), lambda row: row.left_on, text=day, width=104, optional=True
            ),
        ]


def _place(row: MemberRow) -> str:
    if row.held_by is not None and row.state is MemberState.UNDER_CONSIDERATION:
        return row.held_by.organization
    return post_text(row.post)


def _beside_place(row: MemberRow) -> str:
    if row.held_by is not None and row.state is MemberState.UNDER_CONSIDERATION:
        until = said("member.held_until", date=day(row.held_by.expires_on))
        return ", ".join(part for part in (row.held_by.post, until) if part)
    return post_place(row)


def _overdue(row: MemberRow) -> str:
    return f"{said('member.plan_overdue')}: {row.plan_overdue}" if row.plan_overdue else ""


def _waits_for(row: MemberRow) -> frozenset[str]:
    found = {
        _ENDS: row.warning is not None,
        _HELD: row.held_by is not None,
        _OVERDUE: bool(row.plan_overdue) and row.is_member,
    }
    return frozenset(key for key, holds in found.items() if holds)
