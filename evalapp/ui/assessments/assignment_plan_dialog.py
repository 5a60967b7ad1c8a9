"""What assigning raters would do, line by line; nothing is written before the verb."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from evalapp.services.assignments import AssignmentPlan, AssignmentsDone, PlanAction, PlannedAssignment
from evalapp.ui.common.buttons import toggle
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import GlyphDelegate
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import WorkingDialog
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label

MOST_SHARED = 3
"""Raters of several bodies who are named above the table; more are counted."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of the table: its place in the plan, and what is planned."""

    id: int
    line: PlannedAssignment


class AssignmentPlanDialog(WorkingDialog):
    """Shows a plan: who rates whom, what is there already, what is refused and why."""

    assigned = Signal(object)
    """The AssignmentsDone, to be undone."""

    def __init__(self, page: Page, plan: AssignmentPlan) -> None:
        new = plan.count(PlanAction.NEW)
        super().__init__(
            page, self.tr("Make %n assignment(s)?", "", new), self._text(plan), width=1040, height=580
        )
        self.setObjectName("assignment_plan")
        self._page, self._plan = page, plan
        self._numbered = any(line.row for line in plan.lines)
        self.model = RowTableModel(self._columns())
        self.view = RowView(self.model, "assignment_plan", memory=page.context.memory)
        self.view.setAccessibleName(self.tr("Planned assignments"))
        self.model.set_rows(PlanLine(number, line) for number, line in enumerate(plan.lines))
        self.refused = toggle(self.tr("Only what is refused"), "filter")
        self.refused.toggled.connect(self._on_refused)
        self.refused.setVisible(plan.count(PlanAction.REFUSED) > 0)
        if not plan.lines:
            self.body.addWidget(
                text_label(self.tr("There is nobody to assign: everybody asked for is there."), "secondary")
            )
        if plan.shared:
            self.body.addWidget(text_label(self._shared_text(plan), "secondary", wraps=True))
        self.body.addWidget(self.view, 1)
        self.add_progress(self.tr("Assigning raters"))
        self.add_other(self.refused)
        self.verb = self.add_verb(self.tr("Make %n assignment(s)", "", new), self._on_assign)
        self.verb.setObjectName("assign_now")
        self.verb.setEnabled(new > 0)

    def _text(self, plan: AssignmentPlan) -> str:
        parts = [self.tr("Nothing is written yet.")]
        if plan.new_raters:
            parts.append(self.tr("%n rater(s) get a code of their own.", "", len(plan.new_raters)))
        if same := plan.count(PlanAction.UNCHANGED):
            parts.append(self.tr("%n assignment(s) exist already and stay as they are.", "", same))
        if refused := plan.count(PlanAction.REFUSED):
            parts.append(self.tr("%n line(s) are refused; the reason stands beside each.", "", refused))
        return " ".join(parts)

    def _shared_text(self, plan: AssignmentPlan) -> str:
        """Whose one code stands for several bodies: one name is taken for one person."""
        language = self._page.context.language
        line = self.tr("{rater} ({code}) is one person with one code in: {bodies}.")
        lines = [
            line.format(
                rater=each.rater.full_name,
                code=each.rater.code,
                bodies=", ".join(body.pick(language) for body in each.bodies),
            )
            for each in plan.shared[:MOST_SHARED]
        ]
        if (more := len(plan.shared) - MOST_SHARED) > 0:
            lines.append(self.tr("%n more rater(s) have officials in several bodies.", "", more))
        lines.append(self.tr("If they are different people, go back and write their names in full."))
        return "\n".join(lines)

    def _columns(self) -> list[Column]:
        columns = [
            Column(
                "official",
                term("official"),
                lambda row: row.line.official,
                width=290,
                required=True,
            ),
            Column("role", term("rater_role"), lambda row: role_text(row.line), width=170),
            Column(
                "rater",
                term("rater"),
                lambda row: row.line.rater.full_name if row.line.rater else row.line.rater_text,
                detail=lambda row: rater_detail(row.line),
                width=200,
            ),
            Column(
                "action",
                "",
                lambda row: action_look(row.line),
                sort=lambda row: row.line.action.value,
                delegate=GlyphDelegate,
                tip=lambda row: self._outcome(row.line),
                width=40,
                searched=False,
            ),
            Column(
                "outcome",
                self.tr("What happens"),
                lambda row: self._outcome(row.line),
                tip=lambda row: self._outcome(row.line),
                wraps=True,
                stretch=True,
                searched=False,
            ),
        ]
        if self._numbered:
            columns.insert(
                0, Column("row", self.tr("Row"), lambda row: row.line.row, text=whole, right=True, width=72)
            )
        return columns

    def _outcome(self, line: PlannedAssignment) -> str:
        if line.action is PlanAction.REFUSED:
            return fault_text(line)
        return self.tr("Assigned") if line.action is PlanAction.NEW else self.tr("There already")

    @Slot(bool)
    def _on_refused(self, only: bool) -> None:
        self.model.set_keeps((lambda row: row.line.action is PlanAction.REFUSED) if only else None)

    @Slot()
    def _on_assign(self) -> None:
        context, plan = self._page.context, self._plan
        self.start_work(
            context.tasks, lambda task: context.services.assignments.assign(plan, task), self._on_done
        )

    def _on_done(self, done: AssignmentsDone) -> None:
        self.assigned.emit(done)
        self.accept()


def action_look(line: PlannedAssignment) -> ChipLook:
    """The sign of what happens with a line; its words stand beside it."""
    return {
        PlanAction.NEW: ChipLook("+", Tone.ACCENT, "add"),
        PlanAction.UNCHANGED: ChipLook("=", Tone.NEUTRAL, "equals"),
        PlanAction.REFUSED: ChipLook("×", Tone.BAD, "not_met"),
    }[line.action]


def role_text(line: PlannedAssignment) -> str:
    """The role in words; as the list has it where it is not known."""
    return label(line.role) if line.role is not None else line.role_text


def rater_detail(line: PlannedAssignment) -> str:
    """Code and post of the rater."""
    if line.rater is None:
        return ""
    return " · ".join(filter(None, (line.rater.code, line.rater.post)))


def fault_text(line: PlannedAssignment) -> str:
    """Why a line is refused, "" when it is not."""
    if line.fault is None:
        return ""
    key = f"rater.fault_{line.fault.value}"
    if line.other_row and line.fault == "rater_repeated":
        return said(f"{key}_row", row=line.other_row)
    return said(key)
