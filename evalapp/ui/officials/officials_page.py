"""The register of officials: list, filters, the personal card at the right."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.access import Action
from evalapp.domain.errors import NotFound
from evalapp.domain.names import sort_key
from evalapp.domain.reference import OrganizationKind
from evalapp.services.official_cards import OfficialCard
from evalapp.services.official_rows import (
    OfficialPage,
    OfficialQuery,
    OfficialRow,
    OfficialSort,
)
from evalapp.services.organizations import OrganizationRow, PositionRow
from evalapp.services.tenure import tenure_rules
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import NothingFound
from evalapp.ui.common.exports import export_officials
from evalapp.ui.common.formats import whole
from evalapp.ui.common.page import NARROW, Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.paged_model import PAGE_SIZE, PagedTableModel
from evalapp.ui.officials.appointment_dialog import Choices
from evalapp.ui.officials.first_steps import FirstSteps
from evalapp.ui.officials.official_comparison import OfficialComparison
from evalapp.ui.officials.official_dialog import OfficialDialog
from evalapp.ui.officials.official_panel import OfficialPanel
from evalapp.ui.officials.panel_actions import PanelActions
from evalapp.ui.officials.photo_import import PhotoImport
from evalapp.ui.officials.register_columns import register_columns
from evalapp.ui.officials.register_filters import RegisterFilters
from evalapp.ui.officials.register_view import RegisterView
from evalapp.ui.officials.words import TenureWords

PAUSE_MS = 150
"""Rows passed with the arrow keys in a hurry are not opened: each opened card is noted."""
SORTS = {
    "name": OfficialSort.NAME,
    "body": OfficialSort.BODY,
    "time": OfficialSort.TIME_IN_POST,
    "total": OfficialSort.TOTAL,
}


class OfficialsPage(Page):
    """List and personal card; rows come sorted and filtered from the service, page by page."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "person",
            "appointment",
            "organization",
            "result",
            "indicator_record",
            "objection",
            "result_notice",
            "decision",
            "decision_outcome",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.officials
        self._may_edit = context.actor.may(Action.EDIT_REGISTER)
        self._choices: Choices | None = None
        self._question = 0
        self._wanted_person: int | None = None
        self._words = TenureWords(tenure_rules(context.today()))
        self.model = PagedTableModel(
            register_columns(context.language, self._words), key=lambda row: row.person_id, sort_by="name"
        )
        self.view = RegisterView(self.model, "officials", memory=context.memory, several=True)
        self.view.setAccessibleName(self.tr("Officials"))
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.add(self._build_head())
        self.add_bar()
        self.add(self._build_filters())
        self.add(self._build_stack(), 1)
        self.comparison = OfficialComparison(self, self.view, (self.head, self.filters, self.stack))
        self.filters.add(self.comparison.button)
        self.add(self.comparison.view, 1)
        self.card_panel = OfficialPanel(
            context.language,
            self._words,
            may_edit=self._may_edit,
            may_handle=context.actor.may(Action.HANDLE_OBJECTIONS),
            may_export=context.actor.may(Action.EXPORT),
        )
        self.panel_actions = PanelActions(self, self.card_panel, self.choices)
        self.card_panel.results.campaign_asked.connect(self._on_campaign_asked)
        self.card_panel.card_tab.decisions.opened.connect(self._on_decision_asked)
        self.set_panel(self.card_panel)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        # Not before all parts stand: the table asks as soon as it restores its order.
        self.model.wanted.connect(self._on_wanted)

    # For the window --------------------------------------------------------------------------

    def reload(self) -> None:
        self.run(lambda _task: self._directory(), self._on_directory)
        self.model.ask_anew()
        if self.card_panel.card is not None and self.card_panel.isVisible():
            self.open_card(self.card_panel.card.person_id)

    def place(self) -> tuple[str, object] | None:
        card = self.card_panel.card
        return None if card is None or not self.card_panel.isVisible() else ("official", card.person_id)

    def open_target(self, target: object) -> None:
        """("official", person id) opens a card, ("body", organization id) filters."""
        match target:
            case ("official", int(person_id)):
                self.open_card(person_id)
                self.view.select_id(person_id)
            case ("body", int(organization_id)):
                self.filters.show_body(organization_id)

    def open_card(self, person_id: int) -> None:
        """Open a personal card; the audit log notes it."""
        self.comparison.close()
        self._wanted_person = person_id
        self.context.tasks.run(
            self, lambda _task: self._service.card(person_id), done=self._on_card, failed=self._on_card_failed
        )

    # Building --------------------------------------------------------------------------------

    def _build_head(self) -> PageHead:
        self.head = PageHead(self.tr("Officials"))
        self.import_button = quiet(self.tr("Import"), "import")
        self.import_button.clicked.connect(self._on_import)
        self.add_button = primary(self.tr("Add"), "add")
        self.add_button.setObjectName("add_official")
        self.add_button.clicked.connect(self._on_add)
        self.export_button = quiet(self.tr("Export"), "export")
        self.export_button.setObjectName("export_officials")
        self.export_button.clicked.connect(self._on_export)
        self.photos = PhotoImport(self)
        if self._may_edit and self.context.actor.may(Action.IMPORT):
            self.head.add_actions(self.photos.button)
        if self._may_edit:
            self.head.add_actions(self.import_button)
        if self.context.actor.may(Action.EXPORT):
            self.head.add_actions(self.export_button)
        if self._may_edit:
            self.head.add_actions(self.add_button)
        return self.head

    def _build_filters(self) -> RegisterFilters:
        self.filters = RegisterFilters(self._words)
        self.filters.filtered.connect(self.model.ask_anew)
        self.filters.add_columns(self.view)
        return self.filters

    def _build_stack(self) -> QStackedWidget:
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self.filters.reset)
        self.first_steps = FirstSteps(may_edit=self._may_edit)
        self.first_steps.import_asked.connect(self._on_import)
        self.first_steps.add_asked.connect(self._on_add)
        self.stack = QStackedWidget()
        for part in (self.view, self.nothing, self.first_steps):
            self.stack.addWidget(part)
        return self.stack

    # Rows ------------------------------------------------------------------------------------

    def query(self, offset: int = 0, limit: int | None = PAGE_SIZE) -> OfficialQuery:
        """What the list shows now; without a limit all of it, e.g. to be written to a workbook."""
        key, descending = self.model.order
        order = OfficialQuery(
            sort=SORTS.get(key, OfficialSort.NAME),
            descending=descending,
            language=self.context.language,
            offset=offset,
            limit=limit,
        )
        return self.filters.narrow(order)

    def _on_wanted(self, offset: int) -> None:
        self._question += 1
        asked, query = self._question, self.query(offset)

        def show(page: OfficialPage) -> None:
            if asked == self._question:
                self._on_page(page, offset)

        self.run(lambda _task: self._service.page(query), show)

    def _on_page(self, page: OfficialPage, offset: int) -> None:
        self.model.show_rows(page.rows, page.count, offset)
        is_empty = page.all_count == 0
        self.filters.setVisible(not is_empty and not self.comparison.is_open)
        for button in (self.photos.button, self.import_button, self.export_button, self.add_button):
            # One that was never given to the head has no parent: shown, it would be a window.
            if button.parent() is not None:
                button.setVisible(not is_empty)
        found = self.tr("{count} of {all}").format(count=whole(page.count), all=whole(page.all_count))
        count = whole(page.all_count) if page.count == page.all_count else found
        self.head.set_title(self.tr("Officials"), "" if is_empty else count)
        if is_empty:
            self.hide_panel()
            self.stack.setCurrentWidget(self.first_steps)
        elif not page.count:
            self.nothing.show_query(self.filters.sought.text().strip())
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self.view)
            self._restore_selection()

    def _restore_selection(self) -> None:
        wanted = self._wanted_person
        if wanted is not None and self.view.select_id(wanted):
            return
        if wanted is None:
            self.view.select_first()

    # Card ------------------------------------------------------------------------------------

    def _on_selected(self, row: OfficialRow | None) -> None:
        if row is None:
            self._pause.stop()
            return
        self._wanted_person = row.person_id
        words = self.tr("Selected: 1 of {count}")
        self.noted.emit(words.format(count=whole(self.model.total)))
        self._pause.start()

    def _on_pause(self) -> None:
        shown = self.card_panel.card
        wanted = self._wanted_person
        if self.comparison.is_open:
            return
        if not self.card_panel.isVisible() and self.window().width() < NARROW:
            return  # the card would cover the list: it opens on Enter or a double click
        if wanted is not None and (
            shown is None or shown.person_id != wanted or not self.card_panel.isVisible()
        ):
            self.open_card(wanted)

    def _on_opened(self, row: OfficialRow) -> None:
        self._pause.stop()
        self.open_card(row.person_id)

    def _on_card(self, card: OfficialCard) -> None:
        if card.person_id == self._wanted_person and not self.comparison.is_open:
            self.card_panel.show_card(card)
            self.show_panel()

    def _on_card_failed(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            # E.g. an import was undone: the list without the person says enough.
            self._wanted_person = self.card_panel.card = None
            self.hide_panel()
        else:
            self.tell_failure(error)

    def _on_campaign_asked(self, campaign_id: int) -> None:
        self.requested.emit("results", campaign_id)

    def _on_decision_asked(self, decision_id: int) -> None:
        self.requested.emit("decision", decision_id)

    # Directory, import, entering -------------------------------------------------------------

    def choices(self) -> Choices | None:
        """Posts and bodies for dialogs; None until they have come."""
        return self._choices

    def _directory(self) -> tuple[Sequence[PositionRow], Sequence[OrganizationRow]]:
        directory = self.context.services.organizations
        return directory.positions(), directory.rows()

    def _on_directory(self, found: tuple[Sequence[PositionRow], Sequence[OrganizationRow]]) -> None:
        posts, bodies = found
        language = self.context.language
        self._choices = Choices(posts, bodies, language)
        kinds = list(OrganizationKind)
        held = [
            (kinds.index(body.kind), body.short.pick(language), body) for body in bodies if body.officials
        ]
        held.sort(key=lambda found: (found[0], sort_key(found[1])))
        self.filters.offer_bodies((body.organization_id, name) for _kind, name, body in held)

    def _on_import(self) -> None:
        self.requested.emit("import", "officials")

    def _on_export(self) -> None:
        export_officials(self, self.query(limit=None), shown_filter=self.filters.words())

    def _on_add(self) -> None:
        if self._choices is None:
            return
        dialog = OfficialDialog(self, self._service, self._choices)
        dialog.entered.connect(self._on_entered)
        dialog.open()

    def _on_entered(self, person_id: int) -> None:
        self._wanted_person = person_id
