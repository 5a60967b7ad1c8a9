"""Rule sets of the reserve in words, with clauses and dates."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from evalapp.services.criterion_words import criterion_name, rule_texts
from evalapp.services.rule_sets import RuleSetRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.directory.reading import Reading, ReadingPane


class RuleSetsPart(QWidget):
    """The list of rule sets and the text of the chosen one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._language = context.language
        columns = [
            Column(
                "name",
                term("rule_set"),
                lambda row: row.rules.name.pick(context.language),
                detail=self._validity,
                stretch=True,
                required=True,
                sortable=False,
            )
        ]
        self.model = RowTableModel(columns, key=lambda row: row.rule_set_id)
        self.view = RowView(self.model, "rule_sets", memory=context.memory)
        self.view.setAccessibleName(self.tr("Rule sets"))
        self.pane = ReadingPane(term("rule_set"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Reading(self.view, self.pane, self._on_rule_set))

    def show_rule_sets(self, rows: Sequence[RuleSetRow]) -> None:
        """Show the rule sets."""
        self.model.set_rows(rows)
        if self.view.current_row() is None:
            self.view.select_first()

    def _validity(self, row: RuleSetRow) -> str:
        rules = row.rules
        if rules.valid_to is None:
            return self.tr("in force since {day}").format(day=day(rules.valid_from))
        words = self.tr("in force from {first} to {last}")
        return words.format(first=day(rules.valid_from), last=day(rules.valid_to))

    def _on_rule_set(self, row: RuleSetRow) -> None:
        rules, pane = row.rules, self.pane
        pane.begin(rules.name.pick(self._language), self._validity(row))
        pane.add_section(self.tr("Criteria"))
        lines = rule_texts(self._language, rules)
        criteria = rules.criteria
        for criterion, words in zip(criteria, lines, strict=False):
            clause = rules.clauses.get(criterion)
            said = self._clause(clause.words.pick(self._language)) if clause else ""
            pane.add_entry(criterion_name(self._language, criterion), words, said)
        pane.add_section(self.tr("How it is counted"))
        for words in lines[len(criteria) :]:
            pane.add_text(words)
        pane.add_section(self.tr("Source"))
        pane.add_text(rules.source.pick(self._language))
        pane.add_text(self.tr("Used by %n intake(s).", "", row.intakes), "secondary")
        pane.end()

    def _clause(self, words: str) -> str:
        return self.tr("Clause: {words}").format(words=words)
