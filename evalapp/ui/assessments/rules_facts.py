"""What a launched campaign has fixed, as plain lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evalapp.domain.scoring_rules import ScoringRules
from evalapp.exchange.rules_text import role_shares
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.common.formats import DASH, day, moment, number, share_text, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label


class RulesFacts(QWidget):
    """Category, framework, dates; roles with weights, shares and minimums; the guideline."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_card(self, card: CampaignCard) -> None:
        """Show another campaign, or another state of it."""
        clear_layout(self._column)
        self._column.addWidget(self._facts(card))
        self._column.addSpacing(8)
        self._column.addWidget(text_label(self.tr("Roles, weights and minimums"), "strong"))
        self._column.addWidget(self._roles(card.rules))
        if card.rules.guideline:
            self._column.addSpacing(8)
            self._column.addWidget(text_label(self.tr("Guideline for calibration"), "strong"))
            self._column.addWidget(self._guideline(card.rules))

    def _facts(self, card: CampaignCard) -> QWidget:
        row = card.row
        lines = [
            (self.tr("Who is assessed"), label(row.category)),
            (term("framework"), card.framework_code),
            (term("as_of_date"), day(row.as_of)),
        ]
        if card.period_from or card.period_to:
            first, last = (day(x) if x else "…" for x in (card.period_from, card.period_to))
            lines.append((self.tr("Period"), f"{first} – {last}"))
        if card.launched_at is not None:
            lines.append((self.tr("Launched"), moment(card.launched_at)))
        return _table([], [list(each) for each in lines], right_from=9)

    def _roles(self, rules: ScoringRules) -> QWidget:
        shares = role_shares(rules)
        heads = [self.tr("Role"), self.tr("Weight"), self.tr("Share"), self.tr("Raters, at least")]
        return _table(
            heads,
            [
                [
                    label(rule.role),
                    number(rule.weight),
                    share_text(shares[rule.role]) if rule.role in shares else self.tr("not counted"),
                    whole(rule.minimum),
                ]
                for rule in rules.roles
            ],
        )

    def _guideline(self, rules: ScoringRules) -> QWidget:
        heads = [term("level"), self.tr("From, %"), self.tr("To, %")]
        shares = sorted(rules.guideline, key=lambda share: -share.level)
        return _table(
            heads,
            [[str(x.level), whole(round(x.low * 100)), whole(round(x.high * 100))] for x in shares],
        )


def _table(heads: list[str], lines: list[list[str]], *, right_from: int = 1) -> QWidget:
    """Lines of words; columns from ``right_from`` on stand at the right."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for place, cells in enumerate([heads, *lines] if heads else lines):
        is_head = bool(heads) and place == 0
        for column, words in enumerate(cells):
            role = "small_strong" if is_head else ("secondary" if column == 0 and not heads else "body")
            shown = text_label(words or DASH, role)
            side = Qt.AlignmentFlag.AlignRight if column >= right_from else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(shown, place, column, side)
    grid.setColumnStretch(len(lines[0]) if lines else 0, 1)
    return made
