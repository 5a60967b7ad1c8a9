"""Choosing people for an agenda: from results, a ranking, the reserve, the register, postponed items."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QStackedWidget

from evalapp.domain.agenda import KINDS, Proposal
from evalapp.domain.meeting import SubjectKind
from evalapp.services.agenda_records import Added
from evalapp.services.agenda_source_rows import SourceRow
from evalapp.services.agenda_sources import RegisterPage, SourceChoice
from evalapp.services.official_rows import OfficialQuery
from evalapp.ui.commission.item_dialog import ItemDialog
from evalapp.ui.commission.source_columns import Filter, filters_of, source_columns
from evalapp.ui.common.buttons import primary, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

translate = QCoreApplication.translate

_REGISTER_LIMIT = 200
"""So many people of the register are shown; typing narrows them down."""


class Source(StrEnum):
    """Where the items come from."""

    RESULTS = "results"
    RANKING = "ranking"
    MEMBERS = "members"
    REGISTER = "register"
    POSTPONED = "postponed"
    QUESTION = "question"


_SUBJECTS = {
    Source.RESULTS: SubjectKind.OFFICIAL,
    Source.RANKING: SubjectKind.APPLICANT,
    Source.MEMBERS: SubjectKind.RESERVIST,
    Source.REGISTER: SubjectKind.OFFICIAL,
}


def source_title(source: Source) -> str:
    """What a source is called."""
    return {
        Source.RESULTS: translate("AddItemsPage", "Officials from results of an assessment"),
        Source.RANKING: translate("AddItemsPage", "Applicants from a ranking"),
        Source.MEMBERS: translate("AddItemsPage", "Members of the reserve"),
        Source.REGISTER: translate("AddItemsPage", "Officials of the register"),
        Source.POSTPONED: translate("AddItemsPage", "Postponed by earlier meetings"),
        Source.QUESTION: translate("AddItemsPage", "A question without a person"),
    }[source]


class AddItemsPage(Page):
    """People of one source with its filters; adds the chosen, or all in the list."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"agenda_item", "release", "admission", "reservist"})

    closed = Signal()

    def __init__(self, context: PageContext, meeting_id: int, meeting: str, source: Source) -> None:
        super().__init__(context)
        self._id, self._source = meeting_id, source
        self._filters: dict[str, tuple[FilterButton, Filter]] = {}
        self.model = RowTableModel(source_columns(source.value, context.language))
        self.view = RowView(self.model, f"agenda_{source.value}", memory=context.memory, several=True)
        self.view.setAccessibleName(source_title(source))
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.opened.connect(self._on_opened)
        self.head = PageHead(source_title(source))
        self.head.add_crumb(meeting, self.closed.emit)
        self._build_toolbar()
        self._build_foot()
        self.empty = EmptyState("commission", self.tr("Nobody is here"), self._empty_text())
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self._on_reset)
        self.stack = QStackedWidget()
        for part in (self.view, self.empty, self.nothing):
            self.stack.addWidget(part)
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.add(self.foot)
        self._load_choices()

    def reload(self) -> None:
        sources, number = self.context.services.agenda_sources, self._id
        chosen = self.choice.currentData()
        match self._source:
            case Source.RESULTS if chosen is not None:
                self.run(lambda _task: sources.officials(number, chosen), self._show)
            case Source.RANKING if chosen is not None:
                self.run(lambda _task: sources.applicants(number, chosen), self._show)
            case Source.MEMBERS:
                self.run(lambda _task: sources.reservists(number), self._show)
            case Source.POSTPONED:
                self.run(lambda _task: sources.postponed(number), self._show)
            case Source.REGISTER:
                query = OfficialQuery(
                    text=self.search.text(), language=self.context.language, limit=_REGISTER_LIMIT
                )
                self.run(lambda _task: sources.register(number, query), self._show_register)
            case _:
                self._show(())

    # Building --------------------------------------------------------------------------------

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Name, post or body"))
        self.search.searched.connect(self._on_search)
        self.choice = QComboBox()
        self.choice.setObjectName("source_choice")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        self.choice.setAccessibleName(term("campaign") if self._source is Source.RESULTS else term("intake"))
        self.choice.setVisible(self._source in (Source.RESULTS, Source.RANKING))
        self.toolbar = Toolbar(self.search)
        self.head.add_actions(self.choice)
        for one in filters_of(self._source.value, self.context.language):
            button = FilterButton(one.title)
            button.changed.connect(self._on_filter)
            self._filters[one.key] = (button, one)
            self.toolbar.add(button)
        self.toolbar.add_columns(self.view)

    def _build_foot(self) -> None:
        self.foot = QFrame()
        self.foot.setObjectName("foot")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(8)
        self.hint = text_label(self.tr("Shift and Ctrl choose several, Enter adds."), "secondary")
        self.all_button = second("")
        self.all_button.setObjectName("add_all")
        self.all_button.clicked.connect(self._on_add_all)
        self.add_button = primary("", "add")
        self.add_button.setObjectName("add_chosen")
        self.add_button.clicked.connect(self._on_add)
        row.addWidget(self.hint, 1)
        row.addWidget(self.all_button)
        row.addWidget(self.add_button)
        self._show_counts()

    def _empty_text(self) -> str:
        return {
            Source.RESULTS: self.tr("Officials come from a campaign once its results are released."),
            Source.RANKING: self.tr("Applicants come from an intake once it has a ranking."),
            Source.MEMBERS: self.tr("There are no members of the reserve."),
            Source.REGISTER: self.tr("The register is empty."),
            Source.POSTPONED: self.tr("No earlier meeting of the commission postponed an item."),
            Source.QUESTION: "",
        }[self._source]

    def _load_choices(self) -> None:
        sources = self.context.services.agenda_sources
        found: tuple[SourceChoice, ...] = ()
        if self._source is Source.RESULTS:
            found = sources.campaigns()
        elif self._source is Source.RANKING:
            found = sources.intakes()
        for one in found:
            self.choice.addItem(f"{one.name} ({day(one.day)})", one.id)
        self.choice.currentIndexChanged.connect(self._on_choice)

    # Showing ---------------------------------------------------------------------------------

    def _show(self, rows: Sequence[SourceRow]) -> None:
        self.model.set_rows(rows)
        for button, one in self._filters.values():
            button.set_choices(one.choices(rows))
            button.setVisible(bool(one.choices(rows)))
        self._show_found()

    def _show_register(self, page: RegisterPage) -> None:
        self._show(page.rows)
        if page.count > len(page.rows):
            words = self.tr("{shown} of {all}: type more of the name")
            self.toolbar.summary.setText(words.format(shown=len(page.rows), all=page.count))

    def _show_found(self) -> None:
        shown = self.model.shown_rows()
        if not self.model.all_rows() and not self.search.text().strip():
            self.stack.setCurrentWidget(self.empty)
        elif not shown:
            self.nothing.show_query(self.search.text().strip())
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self.view)
        there = sum(1 for row in shown if row.is_on_agenda)
        words = self.tr("%n in the list", "", len(shown))
        if there:
            words += " · " + self.tr("on the agenda already: {count}").format(count=there)
        self.toolbar.summary.setText(words)
        self._show_counts()

    def _show_counts(self) -> None:
        chosen, shown = len(self._ids(self.view.selected_rows())), len(self._ids(self.model.shown_rows()))
        words = self.tr("Add %n…", "", chosen) if chosen else self.tr("Add the chosen…")
        self.add_button.setText(f" {words}")
        self.add_button.setEnabled(chosen > 0)
        self.all_button.setText(self.tr("Add all %n in the list…", "", shown))
        self.all_button.setEnabled(shown > 0)
        self.all_button.setVisible(self._source is not Source.REGISTER)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        if self._source is Source.REGISTER:
            self.reload()
            return
        self.model.set_filter(text)
        self._show_found()

    @Slot()
    def _on_filter(self) -> None:
        wanted = [(button.chosen(), one) for button, one in self._filters.values() if button.chosen()]
        self.model.set_keeps(
            (lambda row: all(one.value(row) in chosen for chosen, one in wanted)) if wanted else None
        )
        self._show_found()

    @Slot()
    def _on_choice(self) -> None:
        self._on_reset()
        self.reload()

    @Slot()
    def _on_reset(self) -> None:
        self.search.clear()
        for button, _ in self._filters.values():
            button.clear()
        self.model.set_filter("")
        self._on_filter()

    @Slot()
    def _on_selection(self) -> None:
        self._show_counts()

    @staticmethod
    def _ids(rows: Sequence[SourceRow]) -> list[int]:
        return [row.id for row in rows if not row.is_on_agenda]

    # Adding ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        self._on_add()

    @Slot()
    def _on_add(self) -> None:
        self._ask(self._ids(self.view.selected_rows()))

    @Slot()
    def _on_add_all(self) -> None:
        self._ask(self._ids(self.model.shown_rows()))

    def _ask(self, ids: list[int]) -> None:
        if not ids:
            return
        agendas, number = self.context.services.agendas, self._id
        if self._source is Source.POSTPONED:
            self.run(lambda _task: agendas.add_postponed(number, ids), self._on_added)
            return
        add: Any = {
            Source.RESULTS: agendas.add_officials,
            Source.RANKING: agendas.add_applicants,
            Source.MEMBERS: agendas.add_reservists,
            Source.REGISTER: agendas.add_people,
        }[self._source]

        def deed(proposal: Proposal, _name: str) -> None:
            self._on_added(add(number, ids, proposal))

        kinds = KINDS[_SUBJECTS[self._source]]
        ItemDialog(
            self,
            self.tr("What is proposed about these %n?", "", len(ids)),
            self.tr("Add %n item(s)", "", len(ids)),
            kinds,
            deed,
            text=self.tr("Everything can be changed afterwards, for one item or for several."),
        ).open()

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        self.bar.tell(
            self.tr("%n item(s) added to the agenda.", "", len(added.item_ids)),
            tone=Tone.GOOD,
            action_text=self.tr("Back to the agenda"),
            action=self.closed.emit,
        )
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
