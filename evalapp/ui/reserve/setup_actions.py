"""Buttons of the rules of an intake: what its state lets be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from evalapp.domain.errors import AppError
from evalapp.domain.intake import IntakeState, IntakeStep, allows
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.intake_rules import Confirmation
from evalapp.services.intake_rows import IntakeRow
from evalapp.services.intake_setup import IntakeSetup
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import icon_button, primary
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.reserve.intake_step_dialogs import OpeningDialog, StepBackDialog, TermsDialog
from evalapp.ui.reserve.reserve_tab import ReserveTab


class SetupActions(QObject):
    """The head of the tab: the next step as primary button, the others as quiet ones."""

    def __init__(
        self, tab: ReserveTab, *, keep: Callable[[], bool], take_over: Callable[[IntakePlan], object]
    ) -> None:
        """``keep`` saves what is typed, False when it cannot; ``take_over`` shows another intake's plan."""
        super().__init__(tab)
        self._tab, self._keep, self._take_over = tab, keep, take_over
        self._setup: IntakeSetup | None = None
        self._menu = QMenu(tab)
        self.copy = self._action("copy_plan", self.tr("Take from another intake…"), self._on_copy)
        self.change = self._action("change_terms", self.tr("Window and places…"), self._on_change)
        self.back = self._action("step_back", "", self._on_back)
        self.delete = self._action("delete_draft", self.tr("Delete the draft…"), self._on_delete)
        self._intakes = QMenu(tab)
        self.more = icon_button("more", self.tr("More steps"))
        self.more.setObjectName("more_steps")
        self.more.clicked.connect(self._on_more)
        self.next = primary("")
        self.next.setObjectName("next_step")
        self.next.clicked.connect(self._on_next)
        for part in self.widgets():
            part.hide()

    def widgets(self) -> tuple[QWidget, ...]:
        """The parts in their order, hidden until an intake is shown."""
        return (self.more, self.next)

    def show_setup(self, setup: IntakeSetup) -> None:
        """Offer what the state of this intake allows."""
        self._setup = setup
        state = setup.state
        self.copy.setVisible(allows(state, IntakeStep.EDIT_RULES))
        self.delete.setVisible(allows(state, IntakeStep.DELETE))
        self.change.setVisible(allows(state, IntakeStep.CHANGE))
        back = {
            IntakeState.SELECTION: self.tr("Reopen the window…"),
            IntakeState.COMPLETED: self.tr("Resume the selection…"),
        }.get(state, "")
        following = {
            IntakeState.DRAFT: self.tr("Confirm and open…"),
            IntakeState.OPEN: self.tr("Close the window…"),
            IntakeState.SELECTION: self.tr("Complete…"),
        }.get(state, "")
        self.back.setVisible(bool(back))
        self.back.setText(back)
        self.next.setVisible(bool(following))
        self.next.setText(following)
        self.next.setAccessibleName(following)
        self.more.show()

    def _action(self, name: str, words: str, deed: Callable[[], object]) -> QAction:
        action = self._menu.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(deed)
        return action

    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_next(self) -> None:
        assert self._setup is not None, "the button was shown"
        match self._setup.state:
            case IntakeState.DRAFT:
                self._ask_open()
            case IntakeState.OPEN:
                self._ask_close(self._setup)
            case _:
                self._ask_complete(self._setup)

    def _ask_open(self) -> None:
        tab = self._tab
        if not self._keep():
            return
        services, number = tab.context.services, tab.intake.row.id

        def ask(setup: IntakeSetup) -> None:
            check = services.intake_lives.check(number)
            if not check.is_possible:
                tab.bar.complain(self.tr("Something is still to be settled; it stands at the right."))
                return
            OpeningDialog(tab.context, setup, self._open, tab).open()

        tab.run(lambda _task: services.intake_setup.setup(number), ask)

    def _open(self, confirmation: Confirmation) -> None:
        tab = self._tab
        service, number, today = tab.context.services.intake_lives, tab.intake.row.id, tab.context.today()
        run_with_progress(
            tab.context.tasks,
            tab,
            self.tr("Opening: everybody is judged by the confirmed rules"),
            lambda _task: service.open(number, confirmation, today=today),
            done=self._on_opened,
            failed=tab.tell_failure,
        )

    def _on_opened(self, _seal: object) -> None:
        self._tab.bar.tell(
            self.tr("The intake is open."),
            self.tr("Applications are received; the rules no longer change."),
            tone=Tone.GOOD,
        )

    def _ask_close(self, setup: IntakeSetup) -> None:
        confirm(
            self._tab,
            self.tr("Close the window of “{intake}”?").format(intake=setup.plan.name),
            self.tr("No new applications are taken from then on; cuts and decisions can be entered."),
            self.tr("Close the window, %n application(s)", "", setup.applications),
            partial(self._do, self._tab.context.services.intake_lives.close),
        )

    def _ask_complete(self, setup: IntakeSetup) -> None:
        confirm(
            self._tab,
            self.tr("Complete “{intake}”?").format(intake=setup.plan.name),
            self.tr("Scores, cuts and decisions no longer change; the admitted can still be enrolled."),
            self.tr("Complete the selection"),
            partial(self._do, self._tab.context.services.intake_lives.complete),
        )

    def _on_back(self) -> None:
        assert self._setup is not None, "the button was shown"
        lives, number = self._tab.context.services.intake_lives, self._setup.id
        if self._setup.state is IntakeState.SELECTION:
            question = self.tr("Receive applications again?")
            words = self.tr("Cuts and decisions rest until the window is closed again; what is there stays.")
            verb, step = self.tr("Reopen the window"), lives.reopen_window
        else:
            question = self.tr("Let the selection go on?")
            words = self.tr("Scores, cuts and decisions can be entered again.")
            verb, step = self.tr("Resume the selection"), lives.resume
        StepBackDialog(question, words, verb, lambda reason: step(number, reason), self._tab).open()

    def _on_change(self) -> None:
        if self._setup is not None:
            TermsDialog(self._tab.context, self._setup, self._tab).open()

    def _on_copy(self) -> None:
        service = self._tab.context.services.intakes
        self._tab.run(lambda _task: service.rows(), self._show_intakes)

    def _show_intakes(self, rows: tuple[IntakeRow, ...]) -> None:
        self._intakes.clear()
        for row in rows:
            if self._setup is not None and row.id != self._setup.id:
                self._intakes.addAction(row.name).triggered.connect(partial(self._take_from, row.id))
        if self._intakes.isEmpty():
            self._intakes.addAction(self.tr("There is no other intake")).setEnabled(False)
        self._intakes.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _take_from(self, intake_id: int) -> None:
        service = self._tab.context.services.intake_setup
        self._tab.run(lambda _task: service.copy_of(intake_id), self._take_over)

    def _on_delete(self) -> None:
        if self._setup is None:
            return
        count = self._setup.applications
        verb = self.tr("Delete with %n application(s)", "", count) if count else self.tr("Delete the draft")
        confirm(
            self._tab,
            self.tr("Delete “{intake}”?").format(intake=self._setup.plan.name),
            self.tr(
                "The draft goes with its directions, stages, applications, verdicts and files. "
                "The audit log keeps that they were there."
            ),
            verb,
            partial(self._do, self._tab.context.services.intake_setup.delete),
            dangerous=True,
        )

    def _do(self, step: Callable[[int], object]) -> None:
        try:
            step(self._tab.intake.row.id)
        except AppError as error:
            self._tab.bar.complain(error_text(error))
        else:
            self._tab.bar.hide()  # what it said was about the step before
