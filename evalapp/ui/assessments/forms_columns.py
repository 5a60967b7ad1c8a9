"""Columns of the forms of a campaign: officials × roles, received of required, and what is missing."""

from PySide6.QtCore import QObject

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Language
from evalapp.domain.scoring_rules import RoleRule, ScoringRules
from evalapp.services.forms import AssesseeRow
from evalapp.ui.assessments.count_delegate import CountDelegate
from evalapp.ui.assessments.explanation_table import role_head
from evalapp.ui.assessments.official_columns import missing_column, official_column
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.table_model import Column


class FormsColumns(QObject):
    """Makes the columns for the rules of one campaign."""

    def __init__(self, rules: ScoringRules, language: Language) -> None:
        super().__init__()
        self._rules, self._language = rules, language

    def all(self) -> list[Column]:
        """In the order in which they stand."""
        return [
            official_column(self._language, by_sort_key=True),
            *(self._role(rule) for rule in self._rules.roles),
            *self._lacking(),
        ]

    def _role(self, rule: RoleRule) -> Column:
        return Column(
            rule.role.value,
            role_head(rule.role),
            lambda row: _count_look(row, rule.role),
            sort=lambda row: (-row.missing_in(rule.role), row.roles[rule.role].received),
            tip=lambda row: self._count_tip(row, rule.role),
            hint=f"≥ {rule.minimum}" if rule.weight > 0 else " ",
            delegate=CountDelegate,
            width=76,
            optional=rule.weight <= 0,
            searched=False,
        )

    def _lacking(self) -> list[Column]:
        return [
            missing_column(),
            Column(
                "open",
                self.tr("Open"),
                lambda row: ChipLook(whole(row.open), Tone.WARN, "document_needed") if row.open else None,
                sort=lambda row: row.open,
                delegate=ChipDelegate,
                hint=self.tr("forms"),
                width=72,
                searched=False,
            ),
            Column(
                "examples",
                self.tr("Examples"),
                lambda row: ChipLook(whole(row.gap_count), Tone.WARN, "example") if row.gap_count else None,
                sort=lambda row: row.gap_count,
                tip=self._gap_tip,
                delegate=ChipDelegate,
                hint=self.tr("missing in"),
                width=74,
                searched=False,
            ),
        ]

    def _count_tip(self, row: AssesseeRow, role: RaterRole) -> str:
        count = row.roles[role]
        words = self.tr("{role}: received {received}, required {required}").format(
            role=label(role), received=count.received, required=count.required
        )
        return f"{words}; " + self.tr("%n being entered", "", count.drafts) if count.drafts else words

    def _gap_tip(self, row: AssesseeRow) -> str:
        if not row.gaps:
            return ""
        roles = ", ".join(f"{label(role)}: {number}" for role, number in row.gaps.items())
        return self.tr("Forms with a mark 1, 2 or 5 without an example. {roles}").format(roles=roles)


def count_text(row: AssesseeRow, role: RaterRole) -> str:
    """Received of required forms, "3 / 4"; "" for a role that the rules do not know."""
    count = row.roles.get(role)
    return "" if count is None else f"{count.received} / {count.required}"


def _count_look(row: AssesseeRow, role: RaterRole) -> ChipLook:
    return ChipLook(count_text(row, role), Tone.WARN if row.missing_in(role) else Tone.NEUTRAL)
