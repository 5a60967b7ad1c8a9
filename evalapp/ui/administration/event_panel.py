"""The card of one event: its place in the chain, and what it changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from evalapp.services.audit_log import AuditRow, FieldChange
from evalapp.ui.administration.words import action_text, field_names, note_text, record_text
from evalapp.ui.common.formats import DASH, moment, whole
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label

_LONGEST = 300
"""Longer values are cut; the log keeps them whole."""


class EventPanel(SidePanel):
    """Shows one event of the audit log."""

    def __init__(self) -> None:
        super().__init__(width=360, title=" ")

    def show_event(self, row: AuditRow, changes: list[FieldChange]) -> None:
        """Show ``row`` with the old and new values the account may see."""
        clear_layout(self.body)
        record = f"{record_text(row.table)} {row.record_id}" if row.table else ""
        self.title.setText(f"{action_text(row.action)}: {record}" if record else action_text(row.action))
        facts = [
            (self.tr("When"), moment(row.at)),
            (self.tr("Account"), row.account),
            (self.tr("Number"), whole(row.id)),
        ]
        if note := note_text(row.action, row.note):
            facts.append((self.tr("Note"), note))
        self.body.addLayout(_grid(facts))
        if changes:
            self.add_section(self.tr("Values"))
            for change in changes:
                self._add_change(change)
        elif row.fields:
            self.add_section(self.tr("Fields"))
            self.body.addWidget(text_label(field_names(row.fields), "secondary", wraps=True))
        self.add_section(self.tr("Link in the chain"))
        link = text_label(
            " ".join(row.hash[at : at + 8] for at in range(0, len(row.hash), 8)), "hint", wraps=True
        )
        link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(link)
        self.body.addStretch(1)

    def _add_change(self, change: FieldChange) -> None:
        self.body.addWidget(text_label(field_names([change.field]), "hint"))
        shown = _cut(change.new)
        if change.old:
            shown = self.tr("{old} → {new}").format(old=_cut(change.old), new=shown)
        self.body.addWidget(text_label(shown, "body", wraps=True))


def _grid(facts: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for place, (name, value) in enumerate(facts):
        caption: QLabel = text_label(name, "secondary")
        grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text_label(value, "body", wraps=True), place, 1)
    return grid


def _cut(value: str) -> str:
    if not value:
        return DASH
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
