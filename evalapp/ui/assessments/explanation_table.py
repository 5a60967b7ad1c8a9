"""The table of an explanation: competencies × roles, with the score that follows."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Language
from evalapp.domain.scores import OfficialScore, RoleMean
from evalapp.domain.scoring_rules import RoleRule, ScoringRules
from evalapp.exchange import workings
from evalapp.exchange.workings import KeptPairs
from evalapp.services.results import CompetencyInfo, Explanation, SingleMarks
from evalapp.ui.common.delegates import RowDelegate
from evalapp.ui.common.formats import DASH, number, percent, whole
from evalapp.ui.common.messages import interface_words, term
from evalapp.ui.common.table_model import Column, Group, ValueRole
from evalapp.ui.common.theme import Type, color, font, scaled

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
COUNT_ROOM = 22


@dataclass(frozen=True, slots=True)
class CompetencyLine:
    """One competency of one official. ``place`` orders the blocks."""

    place: int
    info: CompetencyInfo
    score: OfficialScore
    singles: tuple[SingleMarks, ...]

    @property
    def id(self) -> str:
        """Tells lines apart."""
        return self.info.code

    @property
    def value(self) -> float | None:
        """S, the competency's score."""
        return self.score.competencies.get(self.info.code)

    def mean(self, role: RaterRole) -> RoleMean:
        """The role mean of this competency."""
        return self.score.role_means[role][self.info.code]


class MeanDelegate(RowDelegate):
    """A role mean, and in small the number of raters; grey where it does not count."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        found = index.data(ValueRole)
        if not isinstance(found, RoleMean) or not found.n:
            super().paint_content(painter, rect, index)
            return
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = scaled(COUNT_ROOM)
        painter.setFont(font(Type.BODY))
        painter.setPen(color("text" if found.counted else "text3"))
        words = DASH if found.mean is None else number(found.mean)
        painter.drawText(rect.adjusted(0, 0, -room, 0), side, words)
        painter.setFont(font(Type.TINY))
        painter.setPen(color("text3"))
        painter.drawText(rect, side, f"×{found.n}")


def lines_of(explanation: Explanation) -> list[CompetencyLine]:
    """A line per competency, in the order of the framework."""
    blocks = list(explanation.results.blocks)
    return [
        CompetencyLine(blocks.index(info.block), info, explanation.row.score, explanation.single_marks)
        for info in explanation.results.competencies
    ]


def block_group(explanation: Explanation, line: CompetencyLine, language: Language) -> Group:
    """The line above a block: its score and coverage."""
    block = line.info.block
    detail = translate("Explanation", "score {score}, coverage {coverage}").format(
        score=number(line.score.blocks.get(block)), coverage=percent(line.score.coverage.get(block))
    )
    return Group(line.place, explanation.results.blocks[block].pick(language), detail)


def explanation_columns(language: Language, rules: ScoringRules) -> list[Column]:
    """Competency, weight, one column per role, score, target."""
    return [
        Column(
            "competency",
            term("competency"),
            lambda line: line.info.name.pick(language),
            tip=lambda line: f"{line.info.name.pick(language)}\n{line.info.definition.pick(language)}",
            hint=" ",
            stretch=True,
            required=True,
            wraps=True,
            sortable=False,
        ),
        Column(
            "weight",
            term("weight"),
            lambda line: line.info.weight,
            text=lambda value: number(value, 1),
            right=True,
            hint=translate("Explanation", "in block"),
            width=64,
            sortable=False,
        ),
        *(_role_column(rule) for rule in rules.roles),
        Column(
            "score",
            term("score"),
            lambda line: line.value,
            text=number,
            tip=lambda line: working(line, rules, {}),
            right=True,
            strong=True,
            hint="S",
            width=64,
            sortable=False,
        ),
        Column(
            "target",
            translate("Explanation", "Target"),
            lambda line: line.info.target,
            text=lambda value: number(value, 1),
            right=True,
            hint=translate("Explanation", "profile"),
            width=74,
            sortable=False,
        ),
    ]


def _role_column(rule: RoleRule) -> Column:
    weight = number(rule.weight, 1) if rule.weight > 0 else translate("Explanation", "uncounted")
    return Column(
        rule.role.value,
        role_head(rule.role),
        lambda line: line.mean(rule.role),
        text=_mean_words,
        tip=lambda line: _mean_tip(line, rule),
        right=True,
        hint=weight,
        width=76 if rule.weight > 0 else 84,
        delegate=MeanDelegate,
        sortable=False,
    )


def role_head(role: RaterRole) -> str:
    """A role as a narrow heading."""
    match role:
        case RaterRole.SUPERIOR:
            return translate("Explanation", "Superior")
        case RaterRole.EXPERT:
            return translate("Explanation", "Expert")
        case RaterRole.PEER:
            return translate("Explanation", "Peers")
        case RaterRole.SUBORDINATE:
            return translate("Explanation", "Subord.")
        case RaterRole.SELF:
            return translate("Explanation", "Self")


def _mean_words(found: RoleMean) -> str:
    if not found.n:
        return DASH
    return f"{number(found.mean)} ({found.n})"


def _mean_tip(line: CompetencyLine, rule: RoleRule) -> str:
    found = line.mean(rule.role)
    if not found.n:
        return translate("Explanation", "Not observed by anybody in this role.")
    if not found.counted and rule.weight > 0:
        return translate("Explanation", "Raters: {n}, at least {minimum} are needed: not counted.").format(
            n=whole(found.n), minimum=whole(rule.minimum)
        )
    single = [
        f"{marks.rater_code}: {marks.marks[line.info.code]}"
        for marks in line.singles
        if marks.role is rule.role and marks.marks.get(line.info.code) is not None
    ]
    return ", ".join(single)


def working(line: CompetencyLine, rules: ScoringRules, kept: KeptPairs) -> str:
    """How the score came about: "(0,4 · 4,00 + 0,2 · 3,6667) / 0,6 = 3,8889", and what was not counted."""
    words = interface_words()
    said = workings.competency_working(rules, line.score, line.info.code, words)
    return ". ".join([said, *workings.competency_notes(rules, line.score, line.info.code, kept, words)])
