"""Columns of results that compare: counted roles, himself with the others, this total with the last."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.exchange import comparison
from evalapp.ui.common.delegates import RowDelegate, is_marked
from evalapp.ui.common.formats import signed
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import interface_words
from evalapp.ui.common.table_model import Column
from evalapp.ui.common.theme import Type, color, font

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ALIKE = "≈"


class NumberDelegate(RowDelegate):
    """The running number; before it a sign where the official cannot be told apart from the chosen one."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if is_marked(self.parent(), index):
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(color("accent_text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, ALIKE)
        super().paint_content(painter, rect, index)


def roles_counted_text(rules: ScoringRules, score: OfficialScore) -> str:
    """``3 / 4: superior, peers, expert``: which roles with weight are counted."""
    weighted = [rule.role for rule in rules.roles if rule.weight > 0]
    counted = [role for role in weighted if role in score.counted_roles]
    names = ", ".join(label(role).lower() for role in counted)
    share = f"{len(counted)} / {len(weighted)}"
    return f"{share}: {names}" if names else share


def comparison_columns(rules: ScoringRules) -> list[Column]:
    """Hidden at first: the panel says them of the chosen official."""
    return [
        Column(
            "counted",
            translate("Results", "Counted roles"),
            lambda x: len(set(x.score.counted_roles)),
            text=lambda n: f"{n} / {sum(rule.weight > 0 for rule in rules.roles)}",
            tip=lambda x: roles_counted_text(rules, x.score),
            right=True,
            hint=" ",
            width=84,
            optional=True,
            searched=False,
        ),
        Column(
            "gap",
            translate("Results", "Self − others"),
            lambda x: None if x.row.gap is None else x.row.gap.gap,
            text=lambda value: signed(value, 2),
            tip=lambda x: comparison.gap_text(x.row.gap, interface_words()),
            right=True,
            hint=" ",
            width=92,
            optional=True,
            searched=False,
        ),
        Column(
            "change",
            translate("Results", "Change"),
            lambda x: None if x.row.change is None else x.row.change.difference,
            text=lambda value: signed(value, 2),
            tip=lambda x: comparison.change_text(x.row.change, interface_words()),
            right=True,
            hint=translate("Results", "since the last"),
            width=92,
            optional=True,
            searched=False,
        ),
    ]
