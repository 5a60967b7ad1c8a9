"""Youth reserve: intakes, and the applications of one intake with what they are judged on."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.language import Trilingual
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_rows import ApplicationPage, ApplicationQuery, ApplicationRow
from evalapp.services.intake_rows import IntakeCard, IntakeRow
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.exports import export_applications, export_table
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.text_label import ElidedLabel, line
from evalapp.ui.reserve.application_panel import ApplicationPanel
from evalapp.ui.reserve.applications_view import ApplicationsView
from evalapp.ui.reserve.document_dialog import DocumentDialog
from evalapp.ui.reserve.intake_dialog import IntakeDialog
from evalapp.ui.reserve.intakes_view import IntakesView
from evalapp.ui.reserve.other_rules_dialog import OtherRulesDialog

_INTAKES, _APPLICATIONS = "intakes", "applications"
_PAUSE_MS = 120


class ReservePage(Page):
    """Two tabs; the card of an application stands beside the list."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"intake", "application", "verdict", "reservist"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_edit = context.actor.may(Action.EDIT_APPLICATIONS)
        self._intake: IntakeCard | None = None
        self._wanted_intake: int | None = None
        self._wanted_application: int | None = None
        self.head = PageHead(self.tr("Youth reserve"), line=False)
        self._add_actions()
        self.tabs = Tabs([(_INTAKES, self.tr("Intakes")), (_APPLICATIONS, self.tr("Applications"))])
        self.tabs.choose(_APPLICATIONS)
        self.tabs.changed.connect(self._on_tab)
        self.intakes = IntakesView(context.language, context.memory, may_edit=self._may_edit)
        self.intakes.opened.connect(self.open_intake)
        self.intakes.create_asked.connect(self._on_create)
        self.intakes.import_asked.connect(self._on_import)
        self.applications = ApplicationsView(context.language, context.memory, may_edit=self._may_edit)
        self.applications.wanted.connect(self._on_wanted)
        self.applications.selected.connect(self._on_selected)
        self.applications.import_asked.connect(self._on_import)
        self.applications.other_rules_asked.connect(self._on_other_rules)
        self.applications.difference_asked.connect(self._on_difference)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.applications)
        self.stack.addWidget(self.intakes)
        self.add(self.head)
        self.add_bar()
        self.add(self._tab_row())
        self.add(line())
        self.add(self.stack, 1)
        self.card = ApplicationPanel(context.language, may_edit=self._may_edit)
        self.card.document_asked.connect(self._on_document)
        self.set_panel(self.card)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._load_card)
        context.theme.changed.connect(self._on_theme)

    def reload(self) -> None:
        service = self.context.services.intakes
        self.run(lambda _task: service.rows(), self._show_intakes)

    def place(self) -> tuple[str, object] | None:
        is_listed = self._intake is not None and self.tabs.chosen() == _APPLICATIONS
        return ("intake", self._wanted_intake) if is_listed else None

    def open_target(self, target: object) -> None:
        if isinstance(target, tuple) and target[0] == "intake":
            self.open_intake(target[1])
        elif isinstance(target, tuple) and target[0] == "application":
            self._wanted_application = target[1]
            self._load_card()

    def open_intake(self, intake_id: int) -> None:
        """Show the applications of an intake."""
        self._wanted_intake = intake_id
        self.hide_panel()
        self.tabs.choose(_APPLICATIONS)
        self._load_intake(intake_id)

    def _add_actions(self) -> None:
        bring = quiet(self.tr("Import"), "import")
        bring.setObjectName("import")
        bring.clicked.connect(self._on_import)
        write = quiet(self.tr("Export"), "export")
        write.setObjectName("export")
        write.clicked.connect(self._on_export)
        write.setVisible(self.context.actor.may(Action.EXPORT))
        self._create = primary(self.tr("New intake…"), "add")
        self._create.setObjectName("create")
        self._create.clicked.connect(self._on_create)
        bring.setVisible(self._may_edit)
        self._create.hide()
        self.head.add_actions(bring, write, self._create)

    def _tab_row(self) -> QWidget:
        """The tabs, and at the right which intake the applications belong to."""
        self.intake_name = ElidedLabel("", "secondary")
        self.intake_name.setObjectName("intake_name")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 20, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.intake_name)
        return holder

    def _show_intakes(self, rows: tuple[IntakeRow, ...]) -> None:
        self.intakes.show_rows(rows)
        self.tabs.set_count(_INTAKES, len(rows) or None)
        self._show_create()
        ids = [row.id for row in rows]
        if not ids:
            self.tabs.choose(_INTAKES)
            self.tabs.button(_APPLICATIONS).setEnabled(False)
            return
        self.tabs.button(_APPLICATIONS).setEnabled(True)
        fullest = next((row.id for row in rows if row.counts.received), ids[0])
        self._load_intake(self._wanted_intake if self._wanted_intake in ids else fullest)

    def _load_intake(self, intake_id: int | None) -> None:
        if intake_id is None:
            return
        services = self.context.services

        def work(_task: object) -> tuple[IntakeCard, tuple[tuple[str, Trilingual], ...]]:
            return services.intakes.card(intake_id), tuple(services.organizations.regions().items())

        self.run(work, self._show_intake)

    def _show_intake(self, found: tuple[IntakeCard, tuple[tuple[str, Trilingual], ...]]) -> None:
        card, regions = found
        self._intake = card
        self._wanted_intake = card.row.id
        words = self.tr("{intake}, as of {day}").format(intake=card.row.name, day=day(card.row.as_of))
        self.intake_name.setText(words)
        self.intake_name.setToolTip(card.row.rule_set.pick(self.context.language))
        self.tabs.set_count(_APPLICATIONS, card.row.counts.received)
        self.applications.show_intake(card, regions)

    def _on_wanted(self, query: ApplicationQuery) -> None:
        service = self.context.services.applications

        def show(page: ApplicationPage) -> None:
            self.applications.show_page(query, page)
            if self.isVisible():
                words = self.tr("{count} of {whole} applications")
                received = self._intake.row.counts.received if self._intake else page.count
                self.noted.emit(words.format(count=whole(page.count), whole=whole(received)))

        self.run(lambda _task: service.page(query), show)

    def _on_selected(self, row: ApplicationRow | None) -> None:
        if row is not None:
            self._wanted_application = row.id
            self._pause.start()

    def _load_card(self) -> None:
        application_id = self._wanted_application
        if application_id is None:
            return
        service = self.context.services.applications
        self.run(lambda _task: service.card(application_id), self._show_card)

    def _show_card(self, card: ApplicationCard) -> None:
        if card.id != self._wanted_application:
            return
        self.card.show_card(card)
        if self._intake is None or card.intake_id != self._intake.row.id:
            self._load_intake(card.intake_id)
        if self.tabs.chosen() == _APPLICATIONS:
            self.show_panel()

    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self.applications if key == _APPLICATIONS else self.intakes)
        if key != _APPLICATIONS:
            self.hide_panel()
        self._show_create()

    def _show_create(self) -> None:
        """The button of the list of intakes; without any intake the empty list has its own."""
        there = self.tabs.chosen() == _INTAKES and bool(self.intakes.model.all_rows())
        self._create.setVisible(there and self._may_edit)

    def _on_theme(self) -> None:
        self.applications.funnel.update()

    def _on_import(self) -> None:
        intake_id = self._intake.row.id if self._intake else None
        self.requested.emit("import", ("applications", intake_id) if intake_id else "applications")

    def _on_export(self) -> None:
        if self.tabs.chosen() == _INTAKES:
            export_table(self, self.intakes.view, self.tr("Intakes"))
        elif self._intake is not None:
            query = replace(self.applications.query(), limit=None)
            shown_filter = self.applications.filter_words()
            export_applications(self, query, self._intake.row.name, shown_filter=shown_filter)

    def _on_create(self) -> None:
        IntakeDialog(self.context, self.open_intake, self).open()

    def _on_other_rules(self) -> None:
        if self._intake is not None:
            OtherRulesDialog(self.context, self._intake, parent=self).open()

    def _on_difference(self) -> None:
        if self._intake is not None:
            reading = self._intake.rules.other_reading()
            OtherRulesDialog(self.context, self._intake, reading=reading, parent=self).open()

    def _on_document(self, criterion: Criterion) -> None:
        if self.card.card is not None:
            DocumentDialog(
                self.context.services.applications,
                self.card.card,
                criterion,
                language=self.context.language,
                saved=self._show_card,
                parent=self,
            ).open()
