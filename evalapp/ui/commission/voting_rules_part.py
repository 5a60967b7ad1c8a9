"""The rules by which commissions vote: their versions, each in words, with who uses it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.exchange.voting_rule_text import rule_example, rule_lines
from evalapp.services.voting_rules import VotingRuleVersion
from evalapp.ui.commission.commission_words import validity_text
from evalapp.ui.commission.voting_rule_dialogs import (
    EXAMPLE_SEATS,
    CopyRuleDialog,
    EndRuleDialog,
    VotingRuleDialog,
)
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import quiet, second
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.reading import Reading, ReadingPane
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import Toolbar


class VotingRulesPart(QWidget):
    """Left the versions, right the chosen one in words, above what can be done with it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._language = page, Language(page.context.language)
        self._service = page.context.services.voting_rules
        self._wanted: int | None = None
        self._seats: dict[str, int] = {}
        self.version: VotingRuleVersion | None = None
        columns = [
            Column(
                "name",
                term("voting_rule"),
                lambda row: row.rule.name.pick(self._language),
                detail=lambda row: validity_text(row.rule),
                stretch=True,
                required=True,
                wraps=True,
                sortable=False,
                tip=lambda row: row.rule.name.pick(self._language),
            )
        ]
        self.model = RowTableModel(columns)
        self.view = RowView(self.model, "voting_rules", memory=page.context.memory, row_height=56)
        self.view.setAccessibleName(self.tr("Voting rules"))
        self.pane = ReadingPane(term("voting_rule"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._service.may_edit():
            column.addWidget(self._toolbar())
        column.addWidget(Reading(self.view, self.pane, self._show), 1)

    def show_rows(self, rows: Sequence[VotingRuleVersion], seats: Mapping[str, int]) -> None:
        """Show the versions; the chosen one stays chosen. ``seats``: voting members of the first commission
        that follows a rule, by its code, for the example in words."""
        self._seats = dict(seats)
        codes = [row.rule.code for row in rows]
        self.model.set_group(self._group if len(set(codes)) < len(codes) else None)
        self.model.set_rows(rows)
        if self._wanted is not None and self.view.select_id(self._wanted):
            self._wanted = None
        current = self.view.current_row()
        if current is None:
            self.view.select_first()
        else:
            self._show(current)

    def show_rule(self, code: str) -> None:
        """Put the cursor on the newest version of a rule."""
        for row in self.model.all_rows():
            if row.rule.code == code and self.view.select_id(row.id):
                return

    def _toolbar(self) -> Toolbar:
        self.delete_button = quiet(self.tr("Delete…"), "delete")
        self.delete_button.setObjectName("delete_rule")
        self.delete_button.clicked.connect(self._on_delete)
        self.end_button = quiet(self.tr("End of validity…"), "calendar")
        self.end_button.setObjectName("end_rule")
        self.end_button.clicked.connect(self._on_end)
        self.new_button = quiet(self.tr("New rule…"), "add")
        self.new_button.setObjectName("new_rule")
        self.new_button.clicked.connect(self._on_new)
        self.copy_button = second(self.tr("Later version…"))
        self.copy_button.setObjectName("copy_rule")
        self.copy_button.clicked.connect(self._on_copy)
        self.edit_button = second(self.tr("Change…"), "edit")
        self.edit_button.setObjectName("edit_rule")
        self.edit_button.clicked.connect(self._on_edit)
        bar = Toolbar()
        bar.add(self.delete_button, self.end_button, self.new_button, self.copy_button, self.edit_button)
        return bar

    def _group(self, row: VotingRuleVersion) -> Group:
        """Versions of one code stand together."""
        versions = [each for each in self.model.all_rows() if each.rule.code == row.rule.code]
        words = self.tr("%n version(s)", "", len(versions))
        return Group(row.rule.code, versions[0].rule.name.pick(self._language), words)

    def _show(self, version: VotingRuleVersion) -> None:
        self.version = version
        self._show_buttons(version)
        pane, rule = self.pane, version.rule
        pane.begin(rule.name.pick(self._language), validity_text(rule))
        if version.is_locked:
            pane.add_chip(ChipLook(self.tr("In use, read-only"), Tone.NEUTRAL, "lock"))
        pane.add_section(self.tr("In words"))
        pane.add_points(rule_lines(rule, self._language))
        pane.add_section(self.tr("For example"))
        pane.add_text(rule_example(rule, self._seats_of(rule.code), self._language))
        pane.add_section(self.tr("Used by"))
        for name in version.commissions:
            pane.add_text(name.pick(self._language))
        if version.meetings:
            pane.add_text(
                self.tr("Meetings called under this version: {count}").format(count=version.meetings)
            )
        if not version.commissions and not version.meetings:
            pane.add_text(self.tr("No commission yet."), "secondary")
        pane.end()

    def _seats_of(self, code: str) -> int:
        return self._seats.get(code, EXAMPLE_SEATS)

    def _show_buttons(self, version: VotingRuleVersion) -> None:
        if not self._service.may_edit():
            return
        locked = self.tr("Meetings were called under this version: make a later one")
        for button in (self.edit_button, self.delete_button):
            button.setEnabled(not version.is_locked)
            button.setToolTip(locked if version.is_locked else "")

    def _on_edit(self) -> None:
        if self.version is not None and not self.version.is_locked:
            VotingRuleDialog(self._page, self.version, self._seats_of(self.version.rule.code)).open()

    def _on_copy(self) -> None:
        self._open_copy(as_new=False)

    def _on_new(self) -> None:
        self._open_copy(as_new=True)

    def _open_copy(self, *, as_new: bool) -> None:
        if self.version is not None:
            dialog = CopyRuleDialog(self._page, self.version, as_new=as_new)
            dialog.made.connect(self._on_made)
            dialog.open()

    def _on_made(self, rule_id: int) -> None:
        self._wanted = rule_id

    def _on_end(self) -> None:
        if self.version is not None:
            EndRuleDialog(self._page, self.version).open()

    def _on_delete(self) -> None:
        version = self.version
        if version is None or version.is_locked:
            return
        name = version.rule.name.pick(self._language)
        confirm(
            self._page,
            self.tr("Delete this version of the rule?"),
            self.tr("“{name}” of {day}: no meeting was called under it. It cannot be brought back.").format(
                name=name, day=day(version.rule.valid_from)
            ),
            self.tr("Delete the version"),
            lambda: self._page.attempt(lambda: self._service.delete(version.id)),
            dangerous=True,
        )
