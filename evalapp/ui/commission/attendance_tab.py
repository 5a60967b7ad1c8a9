"""The tab Attendance: who is there, who sits for whom, who presides, whether there is a quorum."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QKeyCombination, QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError, Conflict
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.services.attendances import AttendanceRow, AttendanceSheet
from evalapp.services.conflicts import ConflictHint
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.absence_dialog import AbsenceDialog
from evalapp.ui.commission.key_view import KeyView
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import second
from evalapp.ui.common.chip import ChipLook, IconLabel, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.text_label import key_hint, text_label


class AttendanceTab(MeetingTab):
    """One line a member: Space says he is there, A that he is not; the quorum stands above."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"attendance", "meeting", "item_absence", "vote"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_run = context.actor.may(Action.RUN_COMMISSION)
        self._sheet: AttendanceSheet | None = None
        self._writes = 0
        self._found_hints: tuple[ConflictHint, ...] = ()
        self.model = RowTableModel(self._columns(), key=lambda row: row.member_id, group=self._group)
        self.view = KeyView(self.model, "attendance", memory=context.memory)
        self.view.setAccessibleName(self.tr("Attendance"))
        self.view.opened.connect(self._on_opened)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.empty = EmptyState(
            "commission",
            self.tr("The meeting is not called yet"),
            self.tr("Members are fixed when the meeting is called; then it is entered who is there."),
        )
        self._build_menu()
        self._add_keys()
        self.add_bar()
        self.add(self._summary())
        self.add(self.view, 1)
        self.add(self.empty, 1)
        self.add(self._foot())

    def head_actions(self) -> Sequence[QWidget]:
        self.all_button = second(self.tr("All others are present"), "met")
        self.all_button.setObjectName("all_present")
        self.all_button.clicked.connect(self._on_all)
        self._show_actions()
        return (self.all_button,)

    def show_meeting(self, card: MeetingCard) -> None:
        super().show_meeting(card)
        self._show_actions()

    def reload(self) -> None:
        if self.meeting.rules is None:
            self._show_empty(True)
            return
        services, number, written = self.context.services, self.meeting.id, self._writes

        def show(found: tuple[AttendanceSheet, tuple[ConflictHint, ...]]) -> None:
            # What was entered meanwhile is on the screen already, and is fetched once more.
            if written == self._writes:
                self._show(*found)

        self.run(lambda _task: (services.attendances.sheet(number), services.conflicts.hints(number)), show)

    # Building --------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Member"),
                lambda row: row.name,
                detail=lambda row: row.post,
                tip=lambda row: row.post,
                stretch=True,
                required=True,
            ),
            Column(
                "role",
                self.tr("Role"),
                lambda row: label(row.role),
                detail=lambda row: self.tr("presides") if row.presides else "",
                width=210,
            ),
            Column(
                "presence",
                self.tr("Attendance"),
                self._presence,
                delegate=ChipDelegate,
                sort=lambda row: (row.is_present is None, not row.is_present),
                width=140,
                required=True,
            ),
            Column(
                "substitute",
                term("substitute"),
                lambda row: row.substitute.name if row.substitute else "",
                detail=lambda row: row.substitute.post if row.substitute else "",
                width=150,
            ),
            Column("reason", self.tr("Reason"), lambda row: row.reason, wraps=True, width=150),
        ]

    def _presence(self, row: AttendanceRow) -> ChipLook | None:
        if row.is_present is None:
            return None
        if row.is_present:
            return ChipLook(self.tr("Present"), Tone.GOOD, "met")
        if row.substitute is not None:
            return ChipLook(self.tr("Substituted"), Tone.NEUTRAL)
        return ChipLook(self.tr("Absent"), Tone.NEUTRAL, "not_met")

    def _group(self, row: AttendanceRow) -> Group:
        if row.role.votes:
            return Group(0, self.tr("With a vote"))
        return Group(1, self.tr("Without a vote"))

    def _summary(self) -> QWidget:
        self._quorum_icon = IconLabel("info", "text2", 16)
        self.quorum = text_label("", "strong", wraps=True)
        self.quorum.setObjectName("quorum")
        self.hints = second("", "info")
        self.hints.setObjectName("conflict_hints")
        self.hints.clicked.connect(self._on_hints)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self._quorum_icon)
        row.addWidget(self.quorum, 1)
        row.addWidget(self.hints)
        return self._bar

    def _foot(self) -> QWidget:
        self.foot = QWidget()
        self.foot.setObjectName("foot")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(key_hint(self.tr("present"), self.tr("Space")))
        row.addWidget(key_hint(self.tr("absent, substitute"), "Enter"))
        row.addWidget(key_hint(self.tr("take back"), "Delete"))
        row.addWidget(key_hint(self.tr("presides"), "P"))
        row.addStretch(1)
        return self.foot

    def _build_menu(self) -> None:
        self.menu = QMenu(self)
        self.menu.addAction(self.tr("Present"), self._on_present)
        self.menu.addAction(self.tr("Absent…"), self._on_absent)
        self.menu.addAction(self.tr("Take back"), self._on_clear)
        self.menu.addSeparator()
        self.preside = self.menu.addAction(self.tr("Presides"), self._on_preside)

    def _add_keys(self) -> None:
        for key, deed in (
            (Qt.Key.Key_Space, self._on_present),
            (Qt.Key.Key_Delete, self._on_clear),
            (Qt.Key.Key_P, self._on_preside),
        ):
            self.view.add_key(QKeyCombination(key), deed)

    # Showing ---------------------------------------------------------------------------------

    @property
    def _may_attend(self) -> bool:
        return self._may_run and allows(self.meeting.state, MeetingStep.ATTEND)

    def _show_actions(self) -> None:
        if self.card is None or not hasattr(self, "all_button"):
            return
        missing = self._sheet.missing if self._sheet is not None else 0
        self.all_button.setVisible(self._may_attend and missing > 0)
        self.foot.setVisible(self._may_attend)

    def _show_empty(self, is_empty: bool) -> None:
        self.empty.setVisible(is_empty)
        for part in (self.view, self._bar):
            part.setVisible(not is_empty)
        self.foot.setVisible(not is_empty and self._may_attend)

    def _show(self, sheet: AttendanceSheet, hints: tuple[ConflictHint, ...]) -> None:
        self._found_hints = hints
        self._show_empty(False)
        self.hints.setText(self.tr("Possible conflicts of interest: {count}").format(count=len(hints)))
        self.hints.setVisible(
            bool(hints) and self._may_run and allows(self.meeting.state, MeetingStep.DECLARE)
        )
        self._show_sheet(sheet)

    @Slot(object)
    def _show_sheet(self, sheet: AttendanceSheet) -> None:
        self._sheet = sheet
        self.model.set_rows(sheet.rows)
        if self.view.current_row() is None:
            self.view.select_first()
        self._show_quorum(sheet)
        self.counted.emit(sum(1 for row in sheet.seats if row.sitter_id is not None) or None)
        self._show_actions()

    def _show_quorum(self, sheet: AttendanceSheet) -> None:
        quorum = sheet.quorum
        sitting = sum(1 for row in sheet.seats if row.sitter_id is not None)
        words = self.tr("In their seats: {sitting} of {seats}; the quorum is {needed}.").format(
            sitting=whole(sitting), seats=whole(len(sheet.seats)), needed=whole(quorum.needed)
        )
        if sitting >= quorum.needed:
            words += " " + self.tr("There is a quorum.")
            self._quorum_icon.show_icon("good", "good")
        elif sheet.missing:
            words += " " + self.tr("Not entered yet: {count}.").format(count=whole(sheet.missing))
            self._quorum_icon.show_icon("info", "text2")
        else:
            words += " " + self.tr("There is no quorum.")
            self._quorum_icon.show_icon("bad", "bad")
        if sheet.presiding_id is None or not self._chair_is_there(sheet):
            words += " " + self.tr("Name who presides.")
        self.quorum.setText(words)

    @staticmethod
    def _chair_is_there(sheet: AttendanceSheet) -> bool:
        chair = next((row for row in sheet.rows if row.presides), None)
        return chair is None or chair.is_present is not False

    # Deeds -----------------------------------------------------------------------------------

    def _chosen(self) -> AttendanceRow | None:
        row = self.view.current_row()
        return row if isinstance(row, AttendanceRow) and self._may_attend else None

    def _write(self, deed: Callable[[], AttendanceSheet]) -> bool:
        """Enter something and show it at once; what another window entered unseen is shown instead."""
        self._writes += 1
        try:
            sheet = deed()
        except AppError as error:
            self.tell_failure(error)
            if isinstance(error, Conflict):
                self.reload()
            return False
        self.bar.hide()
        self._show_sheet(sheet)
        return True

    @Slot()
    def _on_present(self) -> None:
        if (row := self._chosen()) is not None:
            service, number = self.context.services.attendances, self.meeting.id
            if self._write(partial(service.present, number, row.member_id, seen=row)):
                self._go_on()

    @Slot()
    def _on_absent(self) -> None:
        if (row := self._chosen()) is not None:
            dialog = AbsenceDialog(self, self.meeting.id, row)
            dialog.entered.connect(self._show_sheet)
            dialog.open()

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        self._on_absent()

    @Slot()
    def _on_clear(self) -> None:
        if (row := self._chosen()) is not None:
            service, number = self.context.services.attendances, self.meeting.id
            self._write(partial(service.clear, number, row.member_id, seen=row))

    @Slot()
    def _on_preside(self) -> None:
        row = self._chosen()
        if row is not None and row.role.votes:
            service, number = self.context.services.attendances, self.meeting.id
            self._write(partial(service.preside, number, row.member_id, seen=self._sheet))

    @Slot()
    def _on_all(self) -> None:
        service, number = self.context.services.attendances, self.meeting.id
        self.run(lambda _task: service.all_present(number), lambda _count: None)

    @Slot()
    def _on_hints(self) -> None:
        service, number = self.context.services.conflicts, self.meeting.id
        hints = self._found_hints
        lines = [
            self.tr("Item {number}: {name}, {why}").format(
                number=one.number, name=one.name, why=said(f"meeting.hint_{one.why.value}")
            )
            for one in hints
        ]
        confirm(
            self,
            self.tr("Enter %n conflict(s) of interest?", "", len(hints)),
            "\n".join(lines),
            self.tr("Enter %n", "", len(hints)),
            lambda: self.attempt(lambda: service.accept(number, hints)),
        )

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        row = self._chosen()
        if row is not None:
            self.preside.setVisible(row.role.votes)
            self.menu.popup(self.view.viewport().mapToGlobal(place))

    def _go_on(self) -> None:
        """The cursor goes to the next member."""
        place = self.view.currentIndex().row()
        for following in range(place + 1, self.model.rowCount()):
            if not self.model.is_group(following):
                self.view.select_id(self.model.row(following).member_id)
                return
