"""The tab with the applications of an intake; the card of an application stands beside the list."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.language import Trilingual
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ApplicationPage, ApplicationRow
from evalapp.services.intake_rows import IntakeCard
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.exports import export_applications
from evalapp.ui.common.formats import whole
from evalapp.ui.reserve.applications_view import ApplicationsView
from evalapp.ui.reserve.other_rules_dialog import OtherRulesDialog
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS


class ApplicationsTab(ReserveTab):
    """Applications as a list with filters, and the card of the chosen one."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"application", "verdict", "reservist"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_edit = context.actor.may(Action.EDIT_APPLICATIONS)
        self._regions: tuple[tuple[str, Trilingual], ...] = ()
        self.list = ApplicationsView(context.language, context.memory, may_edit=self._may_edit)
        self.list.wanted.connect(self._on_wanted)
        self.list.selected.connect(self._on_selected)
        self.list.import_asked.connect(self._on_import)
        self.list.other_rules_asked.connect(self._on_other_rules)
        self.list.difference_asked.connect(self._on_difference)
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
        return (bring, write)

    def show_intake(self, card: IntakeCard) -> None:
        if self.card is not None and self.card.row.id != card.row.id:
            self.hide_panel()
        is_first = self.card is None
        super().show_intake(card)
        if not is_first and self.isVisible():
            self.list.show_intake(card, self._regions)

    def reload(self) -> None:
        service = self.context.services.organizations
        self.run(lambda _task: tuple(service.regions().items()), self._show_regions)

    def open_target(self, target: object) -> None:
        if isinstance(target, tuple) and target[0] == "application":
            self.open_application(target[1], at_once=True)

    def filter_by(self, step: object) -> None:
        self.list.filter_by(step if isinstance(step, VerdictKind) else None)

    def _show_regions(self, regions: tuple[tuple[str, Trilingual], ...]) -> None:
        self._regions = regions
        self.list.show_intake(self.intake, regions)

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

    def _on_other_rules(self) -> None:
        OtherRulesDialog(self, self.intake).open()

    def _on_difference(self) -> None:
        reading = self.intake.rules.other_reading()
        OtherRulesDialog(self, self.intake, reading=reading).open()
