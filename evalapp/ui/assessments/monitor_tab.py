"""Monitor of a campaign: officials × roles, received of required, what is missing; counts only."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.campaign import CampaignStep, FormState, RaterRole, allows
from evalapp.domain.scoring_rules import RoleRule
from evalapp.services.assignments import AssignedRater
from evalapp.services.campaigns import CampaignCard
from evalapp.services.exports import ExportTarget
from evalapp.services.monitor import MonitorRow
from evalapp.services.progress import Progress
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.explanation_table import role_head
from evalapp.ui.assessments.forms_tab import CountDelegate
from evalapp.ui.assessments.raters_panel import RatersPanel
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

OPEN, EXAMPLES = "open", "examples"


class MonitorTab(CampaignTab):
    """Who still lacks which forms; a row opens the raters of an official beside it."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "form", "assessee", "rater"})
    BESIDE_FROM: ClassVar[int] = 1100

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id, self._rules = card.row.id, card.rules
        self.model = RowTableModel(self._columns(), key=lambda row: row.assessee_id)
        self.view = RowView(self.model, "monitor", memory=context.memory)
        self.view.setAccessibleName(self.tr("Officials and forms received"))
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_selected)
        self._build_toolbar()
        self.add_bar()
        self.add(self.toolbar)
        self.add(self._summary_line())
        self.add(self.view, 1)
        self.raters = RatersPanel()
        self.raters.enter_wanted.connect(self.form_wanted)
        self.set_panel(self.raters)

    def reload(self) -> None:
        """Fetch the counts in the background."""
        self.run(lambda _task: self.context.services.monitor.rows(self._id), self._on_rows)

    # Building --------------------------------------------------------------------------------

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Surname, body or post"))
        self.search.searched.connect(self.model.set_filter)
        self.lacking = FilterButton(self.tr("What is missing"))
        self.lacking.setObjectName("lacking")
        self.lacking.set_choices(
            [
                *((rule.role.value, label(rule.role)) for rule in self._rules.roles if rule.weight > 0),
                (OPEN, term("open_form")),
                (EXAMPLES, self.tr("Examples")),
            ]
        )
        self.bodies = FilterButton(term("state_body"))
        for button in (self.lacking, self.bodies):
            button.changed.connect(self._on_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.lacking, self.bodies)
        self.toolbar.add_columns(self.view)

    def _summary_line(self) -> QWidget:
        self.summary = text_label("", "secondary", wraps=True)
        self.summary.setObjectName("monitor_summary")
        self.reminders = small(second(said("rater.reminders"), "export"))
        self.reminders.setObjectName("reminders")
        self.reminders.clicked.connect(self._on_reminders)
        self.reminders.setVisible(self.context.actor.may(Action.EXPORT))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(20, 0, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.summary, 1)
        row.addWidget(self.reminders)
        return line

    def _columns(self) -> list[Column]:
        language = self.context.language
        return [
            Column(
                "official",
                term("official"),
                lambda row: row.full_name,
                detail=lambda row: picked(row.body, language),
                sort=lambda row: row.sort_key,
                tip=lambda row: picked(row.post, language),
                hint=" ",
                stretch=True,
                required=True,
            ),
            *(self._role_column(rule) for rule in self._rules.roles),
            Column(
                "missing",
                term("missing"),
                lambda row: row.missing or None,
                text=whole,
                hint=" ",
                right=True,
                width=86,
                searched=False,
            ),
            Column(
                OPEN,
                self.tr("Open"),
                lambda row: ChipLook(whole(row.open), Tone.WARN, "document_needed") if row.open else None,
                sort=lambda row: row.open,
                delegate=ChipDelegate,
                hint=self.tr("forms"),
                width=78,
                searched=False,
            ),
            Column(
                EXAMPLES,
                self.tr("Examples"),
                lambda row: ChipLook(whole(row.gap_count), Tone.WARN, "example") if row.gap_count else None,
                sort=lambda row: row.gap_count,
                tip=self._gap_tip,
                delegate=ChipDelegate,
                hint=self.tr("missing in"),
                width=94,
                searched=False,
            ),
        ]

    def _role_column(self, rule: RoleRule) -> Column:
        return Column(
            rule.role.value,
            role_head(rule.role),
            lambda row: _count_look(row, rule.role),
            sort=lambda row: (-row.missing_in(rule.role), row.roles[rule.role].received),
            tip=lambda row: self._count_tip(row, rule.role),
            hint=f"≥ {rule.minimum}" if rule.weight > 0 else " ",
            delegate=CountDelegate,
            width=68,
            optional=rule.weight <= 0,
            searched=False,
        )

    def _count_tip(self, row: MonitorRow, role: RaterRole) -> str:
        count = row.roles[role]
        words = self.tr("{role}: received {received}, required {required}").format(
            role=label(role), received=count.received, required=count.required
        )
        return f"{words}; " + self.tr("%n being entered", "", count.drafts) if count.drafts else words

    def _gap_tip(self, row: MonitorRow) -> str:
        if not row.gaps:
            return ""
        roles = ", ".join(f"{label(role)}: {number}" for role, number in row.gaps.items())
        return self.tr("Forms with a mark 1, 2 or 5 without an example. {roles}").format(roles=roles)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_rows(self, rows: list[MonitorRow]) -> None:
        language = self.context.language
        names = {row.organization_id: picked(row.body, language) for row in rows if row.organization_id}
        self.bodies.set_choices(sorted(names.items(), key=lambda item: item[1]))
        self.model.set_rows(rows)
        self._show_summary()
        if self.view.current_row() is not None:
            self._on_selected(self.view.current_row())

    @Slot(object)
    def _on_filter(self, _values: object) -> None:
        wanted, bodies = self.lacking.chosen(), self.bodies.chosen()
        if not wanted and not bodies:
            self.model.set_keeps(None)
        else:
            self.model.set_keeps(
                lambda row: (
                    (not bodies or row.organization_id in bodies)
                    and (not wanted or any(_lacks(row, what) for what in wanted))
                )
            )
        self._show_summary()

    def _show_summary(self) -> None:
        rows: list[MonitorRow] = self.model.shown_rows()
        missing = sum(row.missing for row in rows)
        parts = [
            self.tr("{received} of {required} forms received").format(
                received=whole(sum(row.received for row in rows)),
                required=whole(sum(row.required for row in rows)),
            )
        ]
        if missing:
            lacking = sum(1 for row in rows if row.missing)
            parts.append(
                self.tr("{missing} missing, of %n official(s)", "", lacking).format(missing=whole(missing))
            )
        for count, words in (
            (sum(row.drafts for row in rows), self.tr("%n being entered", "", sum(r.drafts for r in rows))),
            (sum(row.open for row in rows), self.tr("%n open form(s)", "", sum(r.open for r in rows))),
            (
                sum(row.gap_count for row in rows),
                self.tr("%n form(s) without an example", "", sum(r.gap_count for r in rows)),
            ),
        ):
            if count:
                parts.append(words)
        self.summary.setText(" · ".join(parts))

    @Slot(object)
    def _on_selected(self, row: MonitorRow | None) -> None:
        if row is None:
            self.hide_panel()
            return
        self.run(
            lambda _task: self.context.services.assignments.raters_of(row.assessee_id),
            lambda raters: self._show_raters(row, raters),
        )

    def _show_raters(self, row: MonitorRow, raters: list[AssignedRater]) -> None:
        language = self.context.language
        self.raters.show_raters(
            row.full_name,
            " · ".join(filter(None, (picked(row.post, language), picked(row.body, language)))),
            raters,
            enterable=self._enterable(),
            hint_of=lambda role: _count_text(row, role),
        )
        self.show_panel()

    def _enterable(self) -> frozenset[FormState]:
        """States of forms that this account may enter now: refused ones are settled in review too."""
        state, found = self.card.row.state, set()
        if self.context.actor.may(Action.ENTER_MARKS):
            if allows(state, CampaignStep.ENTER):
                found |= {FormState.ASSIGNED, FormState.DRAFT}
            if allows(state, CampaignStep.SETTLE):
                found.add(FormState.OPEN)
        return frozenset(found)

    @Slot()
    def _on_reminders(self) -> None:
        exports = self.context.services.exports

        def write(target: ExportTarget, progress: Progress) -> None:
            exports.reminders(self._id, target, progress=progress)

        words = said("rater.reminders")
        kind = ExportKind(words, f"{self.card.row.name} – {words}", write)
        ExportDialog(self, (kind,)).open()


def _count_text(row: MonitorRow, role: RaterRole) -> str:
    count = row.roles.get(role)
    return "" if count is None else f"{count.received} / {count.required}"


def _count_look(row: MonitorRow, role: RaterRole) -> ChipLook:
    return ChipLook(_count_text(row, role), Tone.WARN if row.missing_in(role) else Tone.NEUTRAL)


def _lacks(row: MonitorRow, what: str) -> bool:
    """Whether the official lacks forms of a role, has open ones, or forms without an example."""
    if what == OPEN:
        return bool(row.open)
    if what == EXAMPLES:
        return bool(row.gap_count)
    return bool(row.missing_in(RaterRole(what)))
