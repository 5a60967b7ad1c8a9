"""The tab with the applications of an intake; the card of an application stands beside the list."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.domain.intake import IntakeStep, allows
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_entry import Entered
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ApplicationPage, ApplicationRow
from evalapp.services.intake_rows import IntakeCard
from evalapp.services.selection_funnel import FunnelKind
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.exports import export_applications
from evalapp.ui.common.formats import whole
from evalapp.ui.reserve.admit_button import AdmitButton
from evalapp.ui.reserve.applications_view import ApplicationsView, ListFrame
from evalapp.ui.reserve.directions_dialog import DirectionDialog, DirectionsDialog
from evalapp.ui.reserve.entry_actions import enter_application
from evalapp.ui.reserve.other_rules_dialog import OtherRulesDialog
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS, SETUP


class ApplicationsTab(ReserveTab):
    """Applications as a list with filters, and the card of the chosen one."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"application", "verdict", "reservist"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_edit = context.actor.may(Action.EDIT_APPLICATIONS)
        self._frame: ListFrame | None = None
        self._enter = primary(self.tr("New application…"), "add")
        self._wanted_group: tuple[str, object] | None = None
        self.list = ApplicationsView(context.language, context.memory, may_edit=self._may_edit)
        self.list.wanted.connect(self._on_wanted)
        self.list.selected.connect(self._on_selected)
        self.list.import_asked.connect(self._on_import)
        self.list.other_rules_asked.connect(self._on_other_rules)
        self.list.letters_asked.connect(self._on_letters)
        self.list.letters.setVisible(context.actor.may(Action.EXPORT))
        self.list.letters.setEnabled(False)  # a card may be asked for before the intake is known
        self.list.direction_asked.connect(self._on_direction)
        self.list.entry_asked.connect(self._on_enter)
        self.list.notices.difference_asked.connect(self._on_difference)
        self.list.notices.directions_asked.connect(self._on_directions)
        self.list.notices.rules_asked.connect(self._on_rules)
        self.list.step_reset.connect(self.steps_reset)
        self.add_bar()
        self.add(self.list, 1)

    def head_actions(self) -> Sequence[QWidget]:
        bring = quiet(self.tr("Import"), "import")
        bring.setObjectName("import")
        bring.clicked.connect(self._on_import)
        bring.setVisible(self._may_edit)
        write = quiet(self.tr("Export"), "export")
        write.setObjectName("export")
        write.clicked.connect(self._on_export)
        write.setVisible(self.context.actor.may(Action.EXPORT))
        self._enter.setObjectName("enter_application")
        self._enter.clicked.connect(self._on_enter)
        self._enter.setVisible(self._may_edit)
        decide = AdmitButton(self, self.list.view.selected_rows, self.list.query)
        return (bring, write, decide, self._enter)

    def show_intake(self, card: IntakeCard) -> None:
        is_other = self.card is not None and self.card.row.id != card.row.id
        shown = self.application_panel.card
        # The card of an application may be what led to its intake.
        if is_other and (shown is None or shown.intake_id != card.row.id):
            self.hide_panel()
        is_first = self.card is None
        super().show_intake(card)
        receives = allows(card.row.state, IntakeStep.RECEIVE)
        self.list.letters.setEnabled(True)
        self._enter.setEnabled(receives)
        self._enter.setToolTip("" if receives else self.tr("This intake takes no new applications."))
        if not is_first and self.isVisible():
            self.reload()

    def reload(self) -> None:
        services, card = self.context.services, self.intake

        def work(_task: object) -> ListFrame:
            frame = services.applications.frame(card.row.id)
            return ListFrame(
                card,
                frame.is_draft,
                dict(services.organizations.regions()),
                frame.directions,
                frame.unknown_directions,
            )

        self.run(work, self._show_frame)

    def open_target(self, target: object) -> None:
        """("application", id) · ("group", (key, value)): only those, as ``ApplicationsView.show_only``."""
        match target:
            case ("application", int(application_id)):
                self.open_application(application_id, at_once=True)
            case ("group", (str(key), value)):
                self._wanted_group = key, value

    def filter_by(self, step: str) -> None:
        is_all = step == FunnelKind.RECEIVED
        self.list.filter_by("" if is_all else step, "" if is_all else self.step_name)

    def _show_frame(self, frame: ListFrame) -> None:
        self._frame = frame
        self.list.show_intake(frame)
        if self._wanted_group is not None:
            self.list.show_only(*self._wanted_group)
            self._wanted_group = None
        self.filter_by(self.step)  # another intake lets go of the filters, also of what waits for it

    def _on_wanted(self, query: ApplicationQuery) -> None:
        service = self.context.services.applications

        def show(page: ApplicationPage) -> None:
            self.list.show_page(query, page)
            words = self.tr("{count} of {whole} applications")
            received = self.intake.row.counts.received
            self.noted.emit(words.format(count=whole(page.count), whole=whole(received)))

        self.run(lambda _task: service.page(query), show)

    def _on_selected(self, row: ApplicationRow | None) -> None:
        if row is not None:
            self.open_application(row.id)

    def _on_application_shown(self, card: ApplicationCard) -> None:
        super()._on_application_shown(card)
        if self.card is None or card.intake_id != self.card.row.id:
            self.intake_wanted.emit(card.intake_id, APPLICATIONS)

    def _on_import(self) -> None:
        self.requested.emit("import", ("applications", self.card.row.id) if self.card else "applications")

    def _on_export(self) -> None:
        if self.card is not None:
            query = replace(self.list.query(), limit=None)
            export_applications(self, query, self.card.row.name, shown_filter=self.list.filter_words())

    def _on_letters(self) -> None:
        if self.card is not None:
            query = replace(self.list.query(), intake_id=self.card.row.id, limit=None)
            self.write_letters(query)

    def _on_other_rules(self) -> None:
        OtherRulesDialog(self, self.intake).open()

    def _on_difference(self) -> None:
        reading = self.intake.rules.other_reading()
        OtherRulesDialog(self, self.intake, reading=reading).open()

    def _on_enter(self) -> None:
        enter_application(
            self, self.context, self.intake.row.id, saved=self._on_entered, failed=self.tell_failure
        )

    def _on_entered(self, entered: Entered) -> None:
        self.open_application(entered.id, at_once=True)

    def _on_directions(self) -> None:
        if self._frame is not None:
            frame = self._frame
            DirectionsDialog(
                self.context, self.intake.row.id, frame.directions, frame.unknown, parent=self
            ).open()

    def _on_direction(self) -> None:
        if self._frame is not None:
            rows = self.list.view.selected_rows()
            DirectionDialog(self.context, self._frame.directions, rows, parent=self).open()

    def _on_rules(self) -> None:
        self.tab_wanted.emit(SETUP)
