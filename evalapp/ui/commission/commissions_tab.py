"""Commissions: who sits on them, for which terms, and by which rule they vote."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.services.commission_rows import CommissionRow
from evalapp.services.voting_rules import VotingRuleVersion
from evalapp.ui.commission.commission_tab import CommissionTab
from evalapp.ui.commission.commissions_part import CommissionsPart
from evalapp.ui.commission.voting_rules_part import VotingRulesPart
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.commission_exports import export_commission_members
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.messages import term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.toolbar import SearchField

COMMISSIONS, RULES = "commissions", "rules"


class CommissionsTab(CommissionTab):
    """Two parts: the commissions with their members, and the voting rules."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"commission", "commission_member", "voting_rule", "meeting"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.commissions = CommissionsPart(self)
        self.commissions.rule_wanted.connect(self._on_rule)
        self.rules = VotingRulesPart(self)
        self.parts = Segments([(COMMISSIONS, self.tr("Members")), (RULES, self.tr("Voting rules"))])
        self.parts.changed.connect(self._on_part)
        self.search = SearchField(self.tr("Name of a commission"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.commissions)
        self.stack.addWidget(self.rules)
        self.stack.addWidget(self._empty())
        self.add_bar()
        self.add(self._chooser())
        self.add(self.stack, 1)
        self._rows: tuple[CommissionRow, ...] = ()

    def head_actions(self) -> Sequence[QWidget]:
        self._export = quiet(term("btn_export"), "export")
        self._export.setObjectName("export_members")
        self._export.clicked.connect(self._on_export)
        self._export.setVisible(self.context.actor.may(Action.EXPORT))
        self.new_button = primary(self.tr("New commission"), "add")
        self.new_button.setObjectName("new_commission")
        self.new_button.clicked.connect(self.commissions.add)
        self.new_button.setVisible(self.context.services.commissions.may_edit())
        return (self._export, self.new_button)

    def reload(self) -> None:
        services = self.context.services
        self.run(lambda _task: (services.commissions.rows(), services.voting_rules.rows()), self._show)

    def open_target(self, target: object) -> None:
        """("commission", id) · ("voting_rule", code)."""
        match target:
            case ("commission", int(commission_id)):
                self.parts.choose(COMMISSIONS)
                self.commissions.show_commission(commission_id)
            case ("voting_rule", str(code)):
                self._on_rule(code)

    def _chooser(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(20, 10, 16, 8)
        row.addWidget(self.parts)
        row.addStretch(1)
        self.search.searched.connect(self.commissions.model.set_filter)
        self.search.setFixedWidth(scaled(300))
        row.addWidget(self.search)
        shortcut = QShortcut(QKeySequence.StandardKey.Find, self)
        shortcut.activated.connect(self.search.setFocus)
        return holder

    def _empty(self) -> EmptyState:
        add = primary(self.tr("New commission"), "add")
        add.clicked.connect(self.commissions.add)
        add.setVisible(self.context.services.commissions.may_edit())
        return EmptyState(
            "commission",
            self.tr("No commissions yet"),
            self.tr("A commission has members with terms and a rule by which it votes."),
            actions=(add,),
        )

    @Slot(object)
    def _show(self, found: tuple[tuple[CommissionRow, ...], tuple[VotingRuleVersion, ...]]) -> None:
        self._rows, rules = found
        self.counted.emit(len(self._rows) or None)
        self.commissions.show_rows(self._rows)
        seats = {row.rule.code: row.voting for row in reversed(self._rows) if row.rule and row.voting}
        self.rules.show_rows(rules, seats)
        self._show_part()

    @Slot(object)
    def _on_part(self, _part: str) -> None:
        self.bar.hide()  # what it said belongs to the other part
        self._show_part()

    def _show_part(self) -> None:
        is_rules = self.parts.chosen() == RULES
        self.stack.setCurrentIndex(1 if is_rules else 0 if self._rows else 2)
        self.new_button.setVisible(
            not is_rules and bool(self._rows) and self.context.services.commissions.may_edit()
        )
        self._export.setEnabled(bool(self._rows))
        self.search.setVisible(not is_rules and bool(self._rows))

    @Slot(str)
    def _on_rule(self, code: str) -> None:
        self.parts.choose(RULES)
        self.rules.show_rule(code)

    @Slot()
    def _on_export(self) -> None:
        card = self.commissions.card()
        export_commission_members(self, card.row.id if card else None)
