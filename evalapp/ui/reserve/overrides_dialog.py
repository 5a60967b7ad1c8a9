"""Decisions against what was computed: another account confirms each, or does not."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPlainTextEdit

from evalapp.domain.errors import AppError
from evalapp.services.admission_rows import OverrideRow
from evalapp.ui.common.buttons import second
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.messages import error_text, said
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Result
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.reserve.decision_words import applicant_columns, decision_text
from evalapp.ui.reserve.words import verdict_look

translate = QCoreApplication.translate


class OverridesDialog(Dialog):
    """The list of them; the chosen one in full, with the two answers a second account may give."""

    def __init__(self, page: Page, intake_id: int) -> None:
        super().__init__(
            page,
            said("admission.override"),
            translate(
                "Override",
                "A decision against the computed result is in force once another account has confirmed it.",
            ),
            width=1000,
            height=560,
        )
        self._page, self._intake_id = page, intake_id
        self._service = page.context.services.admissions
        self.model = RowTableModel(_columns(), parent=self)
        self.view = RowView(self.model, "overrides", row_height=32)
        self.view.setAccessibleName(said("admission.override"))
        self.facts = text_label("", "secondary", wraps=True)
        self.facts.setMinimumHeight(scaled(72))
        self.facts.setObjectName("override_facts")
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.facts)
        self.cancel.setText(translate("Override", "Close"))
        self.decline = second(translate("Override", "Do not confirm…"))
        self.decline.setObjectName("decline")
        self.decline.clicked.connect(self._on_decline)
        self.buttons.addWidget(self.decline)
        self.confirm = self.add_verb(translate("Override", "Confirm"), self._on_confirm)
        self.confirm.setObjectName("confirm")
        self.view.selected.connect(self._show)
        self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        service, intake_id = self._service, self._intake_id
        self._run(lambda: service.overrides(intake_id), self._show_rows)

    def _show_rows(self, rows: tuple[OverrideRow, ...]) -> None:
        self.model.set_rows(rows)
        if self.view.current_row() is None:
            self.view.select_first()
        self._show(self.view.current_row())

    @Slot(object)
    def _show(self, row: OverrideRow | None) -> None:
        is_waiting = row is not None and row.is_waiting
        is_own = row is not None and row.account == self._page.context.actor.login
        self.confirm.setEnabled(is_waiting and not is_own)
        self.decline.setEnabled(is_waiting)
        self.facts.setText("" if row is None else _facts(row))
        if is_waiting and is_own:
            self.facts.setText(f"{self.facts.text()}\n{error_text(AppError('second_is_first'))}")

    @Slot()
    def _on_confirm(self) -> None:
        row = self.view.current_row()
        if row is None:
            return
        # Off until the list is read anew: a second click would ask for what is done already.
        self.confirm.setEnabled(False)
        self._run(lambda: self._service.second(row.id), self._on_confirmed)

    def _on_confirmed(self, _nothing: None) -> None:
        self.bar.hide()
        self.reload()

    def _run(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        self._page.context.tasks.run(self, lambda _task: work(), done=done, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))
        self._show(self.view.current_row())

    @Slot()
    def _on_decline(self) -> None:
        row = self.view.current_row()
        if row is not None:
            dialog = DeclineDialog(self, self._page, row)
            dialog.accepted.connect(self.reload)
            dialog.open()


class DeclineDialog(FormDialog):
    """Why a decision is not confirmed."""

    def __init__(self, parent: Dialog, page: Page, row: OverrideRow) -> None:
        super().__init__(
            parent,
            translate("Override", "Do not confirm the decision?"),
            row.full_name,
            verb=translate("Override", "Do not confirm"),
        )
        self._service, self._row = page.context.services.admissions, row
        reason = QPlainTextEdit()
        reason.setFixedHeight(scaled(72))
        reason.setTabChangesFocus(True)
        self.form.add(Field("reason", translate("Override", "Reason"), reason, required=True))
        self.form.load({"reason": ""})

    def save(self, values: dict[str, Any]) -> None:
        """Leave the decision out of force, for the reason given."""
        self._service.decline(self._row.id, values["reason"])


def _facts(row: OverrideRow) -> str:
    parts = [
        f"{said('admission.decided_by')}: {row.decided_by}, {day(row.decided_on)}",
        f"{said('admission.minutes')}: {row.minutes}",
        f"{said('admission.entered_by')}: {row.account}",
    ]
    if row.seconded_by:
        parts.append(f"{said('admission.seconded_by')}: {row.seconded_by}, {moment(row.seconded_at)}")
    return f"{' · '.join(parts)}\n{said('admission.ground')}: {row.ground}"


def _state(row: OverrideRow) -> ChipLook:
    if row.is_waiting:
        return ChipLook(said("admission.waits"), Tone.WARN, "timer")
    return ChipLook(said("admission.seconded_by"), Tone.GOOD, "met")


def _columns() -> list[Column]:
    return [
        *applicant_columns(),
        Column(
            "verdict",
            translate("Reserve", "Verdict"),
            lambda row: verdict_look(row.verdict),
            sort=lambda row: row.verdict,
            delegate=ChipDelegate,
            width=170,
        ),
        Column(
            "decision",
            said("admission.decision"),
            lambda row: decision_text(row.step, row.kind),
            width=190,
        ),
        Column(
            "state",
            translate("Override", "State"),
            _state,
            sort=lambda row: row.is_waiting,
            delegate=ChipDelegate,
            width=220,
        ),
    ]
