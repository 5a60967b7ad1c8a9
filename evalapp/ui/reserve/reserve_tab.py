"""Base of the tabs of the youth reserve."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evalapp.domain.admission import AdmissionStep
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.person_document import PersonKey
from evalapp.services.admission_decisions import Recorded
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.intake_rows import IntakeCard
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.objection_actions import ObjectionActions
from evalapp.ui.common.page import Page
from evalapp.ui.common.person_exports import export_person_documents
from evalapp.ui.reserve.application_panel import SELECTION, ApplicationPanel
from evalapp.ui.reserve.decision_dialog import DecisionDialog, tell_recorded
from evalapp.ui.reserve.letters_dialog import LettersDialog
from evalapp.ui.reserve.objectionable import things_of_applicant


class ReserveTab(Page):
    """A page inside the youth reserve, made when it is first chosen.

    A tab about one intake is told which by :meth:`show_intake`, at first before it is shown, and
    :meth:`reload` is not called before. Its side panel (:meth:`set_panel`) stands below the tabs.
    """

    NEEDS_INTAKE: ClassVar[bool] = True
    """Whether the tab shows one intake; otherwise it is filled without any."""

    DECISION_STEP: ClassVar[AdmissionStep] = AdmissionStep.SELECTION
    """What a decision taken from this tab is about."""

    tab_wanted = Signal(str)
    """Key of another tab that shall be shown."""
    intake_wanted = Signal(int, str)
    """Id of an intake that shall be chosen, and the key of the tab that shall show it."""
    counted = Signal(object)
    """A number behind the title of this tab, None for none."""
    steps_reset = Signal()
    """The tab shows everything again: the funnel above it lets its step go."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.card: IntakeCard | None = None
        self.step, self.step_name = "", ""
        self._application_panel: ApplicationPanel | None = None
        self._waiting: ApplicationCard | None = None
        self.objection_actions = ObjectionActions(self)

    @property
    def application_panel(self) -> ApplicationPanel:
        """The card of an application as this tab's side panel; made when it is first asked for."""
        if self._application_panel is None:
            panel = self._application_panel = ApplicationPanel(self.context)
            panel.shown.connect(self._on_application_shown)
            panel.failed.connect(self.tell_failure)
            panel.told.connect(self._on_told)
            panel.requested.connect(self._on_panel_request)
            panel.objections_shown.connect(self.objection_actions.serve)
            self.set_panel(panel)
        return self._application_panel

    def open_application(self, application_id: int, *, at_once: bool = False) -> None:
        """Show the card of an application beside the list; ``at_once`` does not wait for the list to rest."""
        self.application_panel.show_application(application_id, at_once=at_once)

    @property
    def intake(self) -> IntakeCard:
        """The chosen intake; there is one whenever the tab is shown."""
        assert self.card is not None, "asked for before the intake was shown"
        return self.card

    def show_intake(self, card: IntakeCard) -> None:
        """Take the chosen intake's newest card; another intake fills the tab anew."""
        is_other = self.card is None or self.card.row.id != card.row.id
        self.card = card
        if is_other:
            self.bar.hide()  # what it says, and takes back, belongs to the intake before
            self.refresh()
        if self._waiting is not None and self._waiting.intake_id == card.row.id:
            self._on_application_shown(self._waiting)

    def head_actions(self) -> Sequence[QWidget]:
        """Buttons for the head of the page, quiet … primary; seen while the tab is chosen. Asked once."""
        return ()

    def filter_by(self, step: str) -> None:
        """Show those at a step of the funnel by its key, "" = everybody; nothing by default."""

    def _on_application_shown(self, card: ApplicationCard) -> None:
        # The panel's verbs need the intake of the application, which may come later than itself.
        is_here = self.card is not None and self.card.row.id == card.intake_id
        self._waiting = None if is_here else card
        if is_here:
            self.show_panel()

    def _on_panel_request(self, kind: str, value: object) -> None:
        if kind == "letter":
            self.write_letters(ApplicationQuery(self.application_panel.shown_intake()), only=True)
        elif kind == "decide" and isinstance(value, int):
            self.decide([value])
        elif kind == "papers" and (card := self.application_panel.card) is not None:
            export_person_documents(self, [PersonKey(SubjectKind.APPLICANT, card.id)], card.full_name)
        elif kind == "receive_objection" and (card := self.application_panel.card) is not None:
            self.objection_actions.receive(card.full_name, things_of_applicant(card, self.context.language))
            self.application_panel.show_tab(SELECTION)
        else:
            self.requested.emit(kind, value)

    def decide(self, application_ids: Sequence[int]) -> None:
        """Ask for a decision about these applications at the step this tab is about."""
        dialog = DecisionDialog(self, self.intake.row.id, self.DECISION_STEP, application_ids)
        dialog.recorded.connect(self._on_recorded)
        dialog.open()

    def _on_recorded(self, recorded: Recorded) -> None:
        tell_recorded(self, recorded)

    def write_letters(self, query: ApplicationQuery, *, only: bool = False) -> None:
        """Offer letters to those of ``query`` who lack documents, or to the one whose card is shown."""
        card = self.application_panel.card if only else None
        LettersDialog(self, query, self.intake.row.name, only=card).open()

    def _on_told(self, sentence: str, detail: str, undo: Callable[[], object] | None) -> None:
        words = self.tr("Undo") if undo else ""
        self.bar.tell(sentence, detail, tone=Tone.GOOD, action_text=words, action=undo)

    def _reload_stale(self) -> None:
        if self.card is not None or not self.NEEDS_INTAKE:
            super()._reload_stale()
