"""Applications of one intake: the list, filters by criterion and region."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.names import sort_key
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_query import ApplicationQuery, ApplicationSort
from evalapp.services.application_rows import ApplicationPage
from evalapp.services.criterion_words import criterion_name, status_text
from evalapp.services.intake_rows import IntakeCard, ReadingDifference
from evalapp.ui.common.buttons import link, quiet, second
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.formats import quoted, whole
from evalapp.ui.common.paged_model import PAGE_SIZE, PagedTableModel
from evalapp.ui.common.table_view import RowView, TableMemory
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar
from evalapp.ui.reserve.application_columns import application_columns
from evalapp.ui.reserve.words import verdict_word

_SORTS = {
    "number": ApplicationSort.NUMBER,
    "name": ApplicationSort.NAME,
    "years": ApplicationSort.AGE,
    "length": ApplicationSort.EXPERIENCE,
    "verdict": ApplicationSort.VERDICT,
}


class ApplicationsView(QWidget):
    """The list asks for its rows by :attr:`wanted`; the page answers with :meth:`show_page`."""

    wanted = Signal(object)
    """The ApplicationQuery whose rows are needed."""
    selected = Signal(object)
    """The current ApplicationRow, or None."""
    other_rules_asked = Signal()
    difference_asked = Signal()
    import_asked = Signal()
    step_reset = Signal()
    """The filters were let go, the one by verdict too."""

    def __init__(self, language: Language, memory: TableMemory, *, may_edit: bool) -> None:
        super().__init__()
        self._language = language
        self._intake_id = 0
        self._first = PAGE_SIZE
        self._verdict: VerdictKind | None = None
        self._regions: dict[str, Trilingual] = {}
        self.model = PagedTableModel(application_columns(language), sort_by="number")
        self.model.wanted.connect(self._on_wanted)
        self.view = RowView(self.model, "applications", memory=memory)
        self.view.setAccessibleName(self.tr("Applications"))
        self.view.selected.connect(self.selected)
        self.view.opened.connect(self.selected)
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self._on_reset)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self.empty = self._empty_state(may_edit=may_edit)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice())
        column.addWidget(self._toolbar())
        column.addWidget(self._stack, 1)

    def show_intake(self, card: IntakeCard, regions: Iterable[tuple[str, Trilingual]]) -> None:
        """Show the counts and filters of an intake, and ask for its first rows."""
        if card.row.id != self._intake_id:
            self._intake_id = card.row.id
            self._clear_filters()
            self._first = PAGE_SIZE
        else:
            # What has been scrolled to stays in view when a record changes.
            self._first = max(PAGE_SIZE, len(self.model.all_rows()))
        self._show_notice(card.difference)
        self.criteria.set_choices(self._exceptions(card))
        self._regions = dict(regions)
        named = [(code, name.pick(self._language)) for code, name in self._regions.items()]
        self.regions.set_choices(sorted(named, key=lambda choice: sort_key(choice[1])))
        has_kazakh = Criterion.KAZAKH in card.rules.criteria
        kazakh = [column.key for column in self.model.columns].index(Criterion.KAZAKH.value)
        if not has_kazakh:
            self.view.setColumnHidden(kazakh, True)
        else:
            self.view.setColumnHidden(kazakh, False)
        self.model.ask_anew()

    def show_page(self, query: ApplicationQuery, page: ApplicationPage) -> None:
        """Rows that were asked for; an answer to an older question is dropped."""
        if query != self.query(query.offset):
            return
        self.model.show_rows(page.rows, page.count, query.offset)
        empty = self.nothing if self._is_filtered() else self.empty
        self._stack.setCurrentWidget(self.view if page.count else empty)
        self.nothing.show_query(query.text)
        self.toolbar.summary.setText(whole(page.count) if self._is_filtered() else "")

    def query(self, offset: int = 0) -> ApplicationQuery:
        """What the list shows now, from ``offset`` on."""
        key, descending = self.model.order
        return ApplicationQuery(
            self._intake_id,
            text=self.search.text(),
            verdicts=frozenset({self._verdict} if self._verdict else ()),
            statuses=self.criteria.chosen(),
            region_codes=self.regions.chosen(),
            sort=_SORTS.get(key, ApplicationSort.NUMBER),
            descending=descending,
            offset=offset,
            limit=PAGE_SIZE if offset else self._first,
        )

    def filter_by(self, verdict: VerdictKind | None) -> None:
        """Show those with a verdict only, None = everybody."""
        if verdict is not self._verdict:
            self._verdict = verdict
            self._ask_anew()

    def filter_words(self) -> str:
        """The filters in words, for what is exported; "" when everything is shown."""
        parts = [quoted(self.search.text())] if self.search.text().strip() else []
        if self._verdict:
            parts.append(verdict_word(self._verdict))
        parts += [
            f"{criterion_name(self._language, criterion)}: {status_text(self._language, status).lower()}"
            for criterion, status in sorted(self.criteria.chosen())
        ]
        parts += [self._regions[code].pick(self._language) for code in sorted(self.regions.chosen())]
        return "; ".join(parts)

    def _empty_state(self, *, may_edit: bool) -> EmptyState:
        bring = second(self.tr("Import applications"), "import")
        bring.clicked.connect(self.import_asked)
        return EmptyState(
            "reserve",
            self.tr("No applications yet"),
            self.tr("Import the list of applications; each one is judged as it comes in."),
            actions=(bring,) if may_edit else (),
        )

    def _notice(self) -> QWidget:
        self._difference = text_label("", "small", wraps=True)
        show = link(self.tr("Show who"))
        show.setObjectName("show_difference")
        show.clicked.connect(self.difference_asked)
        self._notice_bar = QWidget()
        row = QHBoxLayout(self._notice_bar)
        row.setContentsMargins(20, 6, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text2", 16))
        row.addWidget(self._difference, 1)
        row.addWidget(show)
        return self._notice_bar

    def _toolbar(self) -> Toolbar:
        self.search = SearchField(self.tr("Surname, number or IIN"))
        self.search.searched.connect(self._on_filter)
        self.criteria = FilterButton(self.tr("Criterion"))
        self.criteria.setObjectName("criteria")
        self.criteria.changed.connect(self._on_filter)
        self.regions = FilterButton(self.tr("Region"))
        self.regions.changed.connect(self._on_filter)
        other = quiet(self.tr("Other rules…"), "rules")
        other.setObjectName("other_rules")
        other.clicked.connect(self.other_rules_asked)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.criteria, self.regions, other)
        self.toolbar.add_columns(self.view)
        return self.toolbar

    def _show_notice(self, difference: ReadingDifference) -> None:
        words = self.tr(
            "Applications that the two readings of the limit of {limit} judge differently: {count}; "
            "with another verdict: {verdicts}."
        )
        self._difference.setText(
            words.format(
                limit=difference.limit,
                count=whole(difference.criterion),
                verdicts=whole(difference.verdict),
            )
        )
        self._notice_bar.setVisible(bool(difference.criterion))

    def _exceptions(self, card: IntakeCard) -> list[tuple[tuple[Criterion, Status], str]]:
        words = self.tr("{criterion}: {status} – {count}")
        return [
            (
                (criterion, status),
                words.format(
                    criterion=criterion_name(self._language, criterion),
                    status=status_text(self._language, status).lower(),
                    count=whole(count),
                ),
            )
            for (criterion, status), count in card.exceptions.items()
            if count and criterion in card.rules.criteria
        ]

    def _is_filtered(self) -> bool:
        shown = self.query()
        return bool(shown.text or shown.verdicts or shown.statuses or shown.region_codes)

    def _clear_filters(self) -> None:
        widgets: tuple[Any, ...] = (self.search, self.criteria, self.regions)
        for widget in widgets:
            widget.blockSignals(True)
            widget.clear()
            widget.blockSignals(False)
        self._verdict = None

    def _on_wanted(self, offset: int) -> None:
        if self._intake_id:
            self.wanted.emit(self.query(offset))

    def _on_filter(self, _what: object) -> None:
        self._ask_anew()

    def _on_reset(self) -> None:
        self._clear_filters()
        self.step_reset.emit()
        self._ask_anew()

    def _ask_anew(self) -> None:
        self._first = PAGE_SIZE
        self.model.ask_anew()
