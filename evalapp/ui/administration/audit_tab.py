"""The audit log: what was done, by whom, when; and its verification."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot

from evalapp.domain.access import Action
from evalapp.exchange.audit_xlsx import AuditLine
from evalapp.services.audit_log import (
    AuditChoices,
    AuditPage,
    AuditQuery,
    AuditRow,
    FieldChange,
    WorkspaceVerification,
)
from evalapp.services.verification_words import findings
from evalapp.ui.administration.event_panel import EventPanel
from evalapp.ui.administration.findings_dialog import FindingsDialog
from evalapp.ui.administration.tab import Tab
from evalapp.ui.administration.words import action_text, field_names, note_text, record_text
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.exports import export_audit
from evalapp.ui.common.formats import moment, whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.paged_model import PAGE_SIZE, PagedTableModel
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.table_model import Column
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.toolbar import FilterButton, Toolbar
from evalapp.ui.common.translation import interface_language

_DAYS = (1, 7, 30, 365)
_MOST_EXPORTED = 1_000_000
"""A worksheet takes not many more rows."""


_MOST_FINDINGS = 3
"""Findings said in the message; the list has all of them."""


class AuditTab(Tab):
    """Events newest first, page by page; the card at the right shows one of them."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"audit_event"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.audit_log
        self._sees_values = context.actor.may(Action.SEE_REGISTER)
        self.verify = primary(self.tr("Verify"), "audit")
        self.verify.setObjectName("verify")
        self.verify.clicked.connect(self._on_verify)
        self.export = quiet(term("btn_export"), "export")
        self.export.clicked.connect(self._on_export)
        self.buttons = (self.export, self.verify)
        self.model = PagedTableModel(self._columns())
        self.model.wanted.connect(self._on_wanted)
        self.view = RowView(self.model, "audit_log", memory=context.memory)
        self.view.setAccessibleName(self.tr("Audit log"))
        self.view.selected.connect(self._on_selected)
        self.add_bar()
        self.add(self._build_toolbar())
        self.add(self.view, 1)
        self.event_panel = EventPanel()
        self.set_panel(self.event_panel)

    def reload(self) -> None:
        """Fetch choices and the first page."""
        self.run(lambda _task: self._service.choices(), self._on_choices)
        self.model.ask_anew()

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), lambda row: row.at, text=moment, width=144, sortable=False),
            Column("account", self.tr("Who"), lambda row: row.account, width=100, sortable=False),
            Column(
                "action", self.tr("What"), lambda row: row.action, text=action_text, width=150, sortable=False
            ),
            Column("record", self.tr("Record"), _record, width=160, sortable=False),
            Column(
                "fields",
                self.tr("Fields and notes"),
                lambda row: note_text(row.action, row.note) or field_names(row.fields),
                tip=lambda row: field_names(row.fields),
                stretch=True,
                sortable=False,
            ),
            Column(
                "id",
                self.tr("Number"),
                lambda row: row.id,
                text=whole,
                right=True,
                width=90,
                sortable=False,
                optional=True,
            ),
        ]

    def _build_toolbar(self) -> Toolbar:
        self.toolbar = Toolbar()
        self.period = FilterButton(self.tr("Period"), several=False)
        self.account = FilterButton(self.tr("Account"), several=False)
        self.action = FilterButton(self.tr("What"), several=False)
        self.table = FilterButton(self.tr("Record"), several=False)
        self.period.set_choices(
            (days, self.tr("Last %n day(s)", "", days) if days > 1 else self.tr("Last 24 hours"))
            for days in _DAYS
        )
        self.toolbar.add(self.period, self.account, self.action, self.table)
        for one in self._filters():
            one.changed.connect(self._on_filter)
        return self.toolbar

    def _filters(self) -> tuple[FilterButton, ...]:
        return self.period, self.account, self.action, self.table

    def _query(self, offset: int) -> AuditQuery:
        days = _only(self.period)
        since = datetime.now(UTC) - timedelta(days=int(days)) if days else None
        return AuditQuery(
            account=_only(self.account),
            action=_only(self.action),
            table=_only(self.table),
            since=since,
            offset=offset,
            limit=PAGE_SIZE,
        )

    @Slot(int)
    def _on_wanted(self, offset: int) -> None:
        query = self._query(offset)

        def show(page: AuditPage) -> None:
            current: AuditRow | None = self.view.current_row()
            self.model.show_rows(page.rows, page.total, offset)
            if offset == 0 and current is not None and not self.view.select_id(current.id):
                self.hide_panel()
            self.toolbar.summary.setText(self.tr("%Ln event(s)", "", page.total))

        self.run(lambda _task: self._service.page(query), show)

    @Slot(object)
    def _on_choices(self, choices: AuditChoices) -> None:
        self.account.set_choices((account, account) for account in choices.accounts)
        self.action.set_choices(_sorted((action, action_text(action)) for action in choices.actions))
        self.table.set_choices(_sorted((table, record_text(table)) for table in choices.tables))

    @Slot(object)
    def _on_filter(self, _chosen: object) -> None:
        self.model.ask_anew()

    @Slot(object)
    def _on_selected(self, row: AuditRow | None) -> None:
        if row is None:
            self.hide_panel()
            return
        if not self._sees_values or not row.fields:
            self.event_panel.show_event(row, [])
            self.show_panel()
            return

        def show(changes: list[FieldChange]) -> None:
            self.event_panel.show_event(row, changes)
            self.show_panel()

        self.run(lambda _task: self._service.changes(row.id), show)

    @Slot()
    def _on_export(self) -> None:
        query = replace(self._query(0), limit=_MOST_EXPORTED)
        shown = [one.text().strip() for one in self._filters() if one.chosen()]
        export_audit(
            self,
            lambda: [_line(row) for row in self._service.page(query).rows],
            shown_filter=" · ".join(shown),
        )

    @Slot()
    def _on_verify(self) -> None:
        def work(task: Task) -> WorkspaceVerification:
            return self._service.verify(task)

        title = self.tr("The audit log is being verified")
        run_with_progress(
            self.context.tasks, self, title, work, done=self._on_verified, failed=self.tell_failure
        )

    @Slot(object)
    def _on_verified(self, found: WorkspaceVerification) -> None:
        if found.is_sound:
            self.bar.tell(
                self.tr("Nothing was altered past the program."),
                self.tr("Looked at {events} events, {records} records, {versions} released versions.").format(
                    events=whole(found.chain.events),
                    records=whole(found.chain.records),
                    versions=whole(found.releases.versions),
                ),
                tone=Tone.GOOD,
            )
            return
        sentences = [one.sentence for one in findings(interface_language(), found)]
        left = len(sentences) - _MOST_FINDINGS
        if left > 0:
            sentences[_MOST_FINDINGS:] = [self.tr("Further differences: {count}.").format(count=whole(left))]
        self.bar.tell(
            " ".join(sentences),
            self.tr("Tell the administrator; compare with a backup."),
            tone=Tone.BAD,
            action_text=self.tr("What was found"),
            action=partial(self._show_findings, found),
        )

    def _show_findings(self, found: WorkspaceVerification) -> None:
        FindingsDialog(self, found).open()


def _line(row: AuditRow) -> AuditLine:
    return AuditLine(
        number=row.id,
        at=row.at,
        account=row.account,
        action=action_text(row.action),
        record=_record(row),
        fields=field_names(row.fields),
        note=note_text(row.action, row.note),
        hash=row.hash,
    )


def _record(row: AuditRow) -> str:
    return f"{record_text(row.table)} {row.record_id}" if row.table else ""


def _only(button: FilterButton) -> str:
    return str(next(iter(button.chosen()), ""))


def _sorted(choices: object) -> list[tuple[str, str]]:
    return sorted(choices, key=lambda choice: choice[1].casefold())  # type: ignore[call-overload, no-any-return]
