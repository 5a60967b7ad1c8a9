"""What an account may do with single forms of a campaign now, and doing it."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from evalapp.domain.access import Action
from evalapp.domain.campaign import ANONYMOUS_ROLES, CampaignStep, FormState, allows, shows_marks
from evalapp.services.forms import AssesseeRow, FormRow
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.form_dialogs import NewFormDialog
from evalapp.ui.assessments.form_line import FormStep
from evalapp.ui.assessments.read_back_page import ReadBackPage
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page

OPEN_FORMS = "open_forms"
"""Key of the tab in which refused forms are settled."""


class FormActions(QObject):
    """Steps of the forms of one tab."""

    def __init__(self, tab: CampaignTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._dialog: NewFormDialog | None = None

    def steps_of(self, form: FormRow) -> frozenset[FormStep]:
        """What can be done with ``form`` in the campaign's state."""
        step = CampaignStep.SETTLE if form.state is FormState.OPEN else CampaignStep.ENTER
        may_enter, found = self._may_enter(step), set()
        if form.state in (FormState.ASSIGNED, FormState.DRAFT, FormState.OPEN) and may_enter:
            found.add(FormStep.ENTER)
        if form.state is FormState.COMPLETE and may_enter and form.role not in ANONYMOUS_ROLES:
            found.add(FormStep.CORRECT)
        if form.is_removable and self._may_assign():
            found.add(FormStep.REMOVE)
        if self._may_compare(form):
            found.add(FormStep.COMPARE)
        return frozenset(found)

    def may_start(self) -> bool:
        """Whether another form can be started."""
        return self._may_enter(CampaignStep.ENTER)

    def start(self, official: AssesseeRow) -> None:
        """Ask for role and rater of another form of ``official``."""
        card = self._tab.card
        self._dialog = NewFormDialog(self._tab, self._tab.context, card.row.id, card.rules, official)
        self._dialog.form_wanted.connect(self._tab.form_wanted)
        self._dialog.open()

    @Slot(object, object)
    def do(self, step: FormStep, form: FormRow) -> None:
        """Do one step, or ask before it."""
        match step:
            case FormStep.ENTER if form.needs_rater:
                self._tab.tab_wanted.emit(OPEN_FORMS)
            case FormStep.ENTER:
                self._tab.form_wanted.emit(form.id)
            case FormStep.COMPARE:
                self._compare(form.id)
            case FormStep.CORRECT:
                self._ask_correction(form.id)
            case FormStep.REMOVE:
                assignments = self._tab.context.services.assignments
                self._tab.run(lambda _task: assignments.remove([form.id]), _nothing)

    def _may_enter(self, step: CampaignStep) -> bool:
        return allows(self._tab.card.row.state, step) and self._tab.context.actor.may(Action.ENTER_MARKS)

    def _may_assign(self) -> bool:
        state = self._tab.card.row.state
        return allows(state, CampaignStep.ASSIGN) and self._tab.context.actor.may(Action.RUN_CAMPAIGN)

    def _may_compare(self, form: FormRow) -> bool:
        """A form with marks that may be seen, and that nobody has compared yet."""
        return (
            form.state in (FormState.DRAFT, FormState.OPEN, FormState.COMPLETE)
            and form.answered > 0
            and form.read_back_at is None
            and not form.needs_rater
            and self._may_enter(CampaignStep.SETTLE)
            and shows_marks(form.role, form.state, self._tab.card.row.state)
        )

    def _compare(self, form_id: int) -> None:
        def make(context: PageContext) -> Page:
            return ReadBackPage(context, form_id)

        self._tab.page_wanted.emit(make)

    def _ask_correction(self, form_id: int) -> None:
        confirm(
            self._tab,
            self.tr("Correct a finished form?"),
            self.tr("The form is open for entry until it is finished again."),
            self.tr("Take the form up again"),
            partial(self._correct, form_id),
        )

    def _correct(self, form_id: int) -> None:
        corrections = self._tab.context.services.form_corrections

        def enter(_nothing: object) -> None:
            self._tab.form_wanted.emit(form_id)

        self._tab.run(lambda _task: corrections.take_up(form_id), enter)


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
