"""Assignments of a campaign: officials × roles, who rates whom; in bulk with a plan, pasted, from a list."""

from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from evalapp.domain.campaign import CampaignStep, FormState, RaterRole, allows
from evalapp.domain.scoring_rules import RoleRule
from evalapp.services.assignments import (
    AssignmentPlan,
    AssignmentRow,
    AssignmentsDone,
    BodySuperior,
)
from evalapp.services.campaigns import CampaignCard
from evalapp.services.forms import FormRow
from evalapp.ui.assessments.assignment_dialogs import (
    ListDialog,
    PeersDialog,
    PlanningDialog,
    RatersDialog,
    SuperiorsDialog,
)
from evalapp.ui.assessments.assignment_plan_dialog import AssignmentPlanDialog
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.count_delegate import CountDelegate
from evalapp.ui.assessments.explanation_table import role_head
from evalapp.ui.assessments.form_line import FormStep
from evalapp.ui.assessments.forms_panel import FormsPanel
from evalapp.ui.assessments.official_columns import missing_column, official_column
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.buttons import second, small, toggle
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import whole
from evalapp.ui.common.icons import icon
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

SUPERIORS, PEERS, SELVES, CHOSEN, LIST = "superiors", "peers", "selves", "chosen", "list"


class AssignmentsTab(CampaignTab):
    """How many raters each official has per role; the card beside names them and takes them away."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "form", "assessee", "rater"})
    BESIDE_FROM: ClassVar[int] = 1100

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id, self._rules = card.row.id, card.rules
        self._service = context.services.assignments
        self._dialog: Dialog | None = None
        self.model = RowTableModel(self._columns(), key=lambda row: row.assessee_id)
        self.view = RowView(self.model, "assignments", memory=context.memory, several=True)
        self.view.setAccessibleName(self.tr("Officials and their raters"))
        self.view.selected.connect(self._on_selected)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self._build_toolbar()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(
            EmptyState(
                "officials",
                self.tr("No officials in this campaign yet"),
                self.tr("Raters are assigned as soon as the campaign has officials."),
            )
        )
        self.line = self._summary_line()
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.line)
        self.add(self.stack, 1)
        self.raters = FormsPanel()
        self.raters.step_wanted.connect(self._on_remove)
        self.set_panel(self.raters)
        self.show_card(card)

    def reload(self) -> None:
        """Fetch the counts in the background."""
        self.run(lambda _task: self._service.rows(self._id), self._on_rows)

    def show_card(self, card: CampaignCard) -> None:
        """Only a draft or open campaign takes raters; its rules may have changed."""
        super().show_card(card)
        self.assign_button.setVisible(self._may_assign())

    # Building --------------------------------------------------------------------------------

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Surname, body or post"))
        self.search.searched.connect(self.model.set_filter)
        self.bodies = FilterButton(term("state_body"))
        self.bodies.changed.connect(self._on_filter)
        self.lacking = toggle(self.tr("Only missing"), "filter")
        self.lacking.toggled.connect(self._on_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.bodies, self.lacking)
        self.toolbar.add_columns(self.view)

    def _summary_line(self) -> QWidget:
        self.summary = text_label("", "secondary", wraps=True)
        self.assign_button = small(second(self.tr("Assign raters"), "add"))
        self.assign_button.setObjectName("assign")
        self.assign_button.setMenu(self._menu())
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(20, 0, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.summary, 1)
        row.addWidget(self.assign_button)
        return line

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        asked = {rule.role for rule in self._rules.roles}
        self._actions: dict[str, QAction] = {}
        for key, meaning, words, is_offered in (
            (SUPERIORS, "body", self.tr("Superiors, by body…"), RaterRole.SUPERIOR in asked),
            (PEERS, "officials", self.tr("Peers from the same body…"), RaterRole.PEER in asked),
            (SELVES, "person", self.tr("Everybody himself (self-assessment)…"), RaterRole.SELF in asked),
            (CHOSEN, "account", self.tr("Raters of the selected officials…"), True),
            (LIST, "import", self.tr("From Excel: paste or a workbook…"), True),
        ):
            action = menu.addAction(icon(meaning), words)
            action.setData(key)
            action.setVisible(is_offered)
            self._actions[key] = action
        menu.triggered.connect(self._on_action)
        return menu

    def _columns(self) -> list[Column]:
        roles = (self._role_column(rule) for rule in self._rules.roles)
        return [official_column(self.context.language), *roles, missing_column()]

    def _role_column(self, rule: RoleRule) -> Column:
        return Column(
            rule.role.value,
            role_head(rule.role),
            lambda row: _count_look(row, rule),
            sort=lambda row: (-row.lacking.get(rule.role, 0), row.assigned.get(rule.role, 0)),
            tip=lambda row: self._count_tip(row, rule),
            hint=f"≥ {rule.minimum}" if rule.weight > 0 else " ",
            delegate=CountDelegate,
            width=80,
            searched=False,
        )

    def _count_tip(self, row: AssignmentRow, rule: RoleRule) -> str:
        words = self.tr("{role}: {assigned} assigned, at least {minimum} asked for")
        return words.format(
            role=label(rule.role), assigned=row.assigned.get(rule.role, 0), minimum=rule.minimum
        )

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_rows(self, rows: list[AssignmentRow]) -> None:
        language = self.context.language
        names = {row.organization_id: picked(row.body, language) for row in rows if row.organization_id}
        self.bodies.set_choices(sorted(names.items(), key=lambda item: item[1]))
        self.model.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.toolbar.setVisible(bool(rows))
        self.line.setVisible(bool(rows))
        self._show_summary()
        self._on_selection()
        if self.view.current_row() is not None:
            self._on_selected(self.view.current_row())

    def _show_summary(self) -> None:
        rows: list[AssignmentRow] = self.model.shown_rows()
        assigned = sum(sum(row.assigned.values()) for row in rows)
        words = self.tr("{assigned} assigned, {missing} missing")
        self.summary.setText(
            words.format(assigned=whole(assigned), missing=whole(sum(row.missing for row in rows)))
        )

    @Slot()
    def _on_filter(self) -> None:
        bodies, only = self.bodies.chosen(), self.lacking.isChecked()
        if bodies or only:
            self.model.set_keeps(
                lambda row: (not bodies or row.organization_id in bodies) and (not only or row.missing > 0)
            )
        else:
            self.model.set_keeps(None)
        self._show_summary()

    @Slot(object)
    def _on_selected(self, row: AssignmentRow | None) -> None:
        if row is None:
            self.hide_panel()
            return
        self.run(
            lambda _task: self.context.services.forms.forms_of(row.assessee_id),
            lambda forms: self._show_raters(row, forms),
        )

    def _show_raters(self, row: AssignmentRow, forms: list[FormRow]) -> None:
        language = self.context.language
        minimum = {rule.role: rule.minimum for rule in self._rules.roles if rule.weight > 0}
        steps = frozenset({FormStep.REMOVE}) if self._may_assign() else frozenset()
        self.raters.show_forms(
            row.full_name,
            " · ".join(filter(None, (picked(row.post, language), picked(row.body, language)))),
            [form for form in forms if form.state is not FormState.DISMISSED],
            steps_of=lambda form: steps if form.is_removable else (),
            hint_of=lambda role: (
                f"{row.assigned.get(role, 0)} / ≥ {minimum[role]}" if role in minimum else ""
            ),
        )
        self.show_panel()

    @Slot()
    def _on_selection(self) -> None:
        count = len(self.view.selected_rows())
        self._actions[CHOSEN].setEnabled(count > 0)

    def _may_assign(self) -> bool:
        return allows(self.card.row.state, CampaignStep.ASSIGN)

    # Assigning -------------------------------------------------------------------------------

    @Slot(QAction)
    def _on_action(self, action: QAction) -> None:
        key, chosen = action.data(), [row.assessee_id for row in self.view.selected_rows()]
        if key == SUPERIORS:
            self.run(lambda _task: self._service.superiors(self._id), self._ask_superiors)
        elif key == SELVES:
            self.run(lambda _task: self._service.plan_selves(self._id), self.show_plan)
        elif key == PEERS:
            self._ask(PeersDialog(self, self._id, self._rules, chosen, len(self.model.all_rows())))
        elif key == LIST:
            self._ask(ListDialog(self, self._id))
        elif chosen:
            self._ask(RatersDialog(self, self._id, self._rules, chosen))

    def _ask_superiors(self, bodies: list[BodySuperior]) -> None:
        lacking = [body for body in bodies if body.officials]
        if lacking:
            self._ask(SuperiorsDialog(self, self._id, lacking))
        else:
            self.bar.tell(self.tr("Every official has a superior already."))

    def _ask(self, dialog: PlanningDialog) -> None:
        dialog.planned.connect(self._on_planned)
        self._show(dialog)

    def _show(self, dialog: Dialog) -> None:
        # Opened while another one closes, a dialog that only its parent holds loses its Python half.
        self._dialog = dialog
        dialog.open()

    @Slot(object)
    def _on_planned(self, plan: AssignmentPlan) -> None:
        QTimer.singleShot(0, self, lambda: self.show_plan(plan))

    @Slot(object)
    def show_plan(self, plan: AssignmentPlan) -> None:
        """Show what would be done; the verb there writes it."""
        dialog = AssignmentPlanDialog(self, plan)
        dialog.assigned.connect(self._on_assigned)
        self._show(dialog)

    @Slot(object)
    def _on_assigned(self, done: AssignmentsDone) -> None:
        def undo() -> None:
            self.run(lambda _task: self._service.undo(done), _nothing)

        self.bar.tell(
            self.tr("%n assignment(s) made.", "", len(done.form_ids)),
            tone=Tone.GOOD,
            action_text=term("btn_undo"),
            action=undo,
        )

    @Slot(object, object)
    def _on_remove(self, _step: FormStep, form: FormRow) -> None:
        self.run(lambda _task: self._service.remove([form.id]), _nothing)


def _count_look(row: AssignmentRow, rule: RoleRule) -> ChipLook:
    assigned = row.assigned.get(rule.role, 0)
    return ChipLook(whole(assigned), Tone.WARN if row.lacking.get(rule.role) else Tone.NEUTRAL)


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
