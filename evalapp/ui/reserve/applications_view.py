"""Applications of one intake: the list and its filters."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.names import sort_key
from evalapp.domain.reference import OriginSector, Sex
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_query import (
    NOT_KNOWN,
    AgeBand,
    ApplicationQuery,
    ApplicationSort,
    Decided,
)
from evalapp.services.application_rows import ApplicationPage
from evalapp.services.criterion_words import criterion_name, status_text
from evalapp.services.directions import DirectionRow
from evalapp.services.fairness import age_band_names
from evalapp.services.intake_rows import IntakeCard
from evalapp.services.reserve_terms import reserve_terms
from evalapp.ui.common.buttons import icon_button, link, second
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.formats import quoted, whole
from evalapp.ui.common.icons import icon
from evalapp.ui.common.labels import label
from evalapp.ui.common.paged_model import PagedTableModel
from evalapp.ui.common.table_view import RowView, TableMemory
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar
from evalapp.ui.reserve.application_columns import application_columns
from evalapp.ui.reserve.application_notices import ApplicationNotices
from evalapp.ui.reserve.filter_menu import FilterMenu
from evalapp.ui.reserve.words import VERDICT_ORDER, decided_word, verdict_word

_SORTS = {
    "number": ApplicationSort.NUMBER,
    "name": ApplicationSort.NAME,
    "years": ApplicationSort.AGE,
    "length": ApplicationSort.EXPERIENCE,
    "verdict": ApplicationSort.VERDICT,
    "direction": ApplicationSort.DIRECTION,
}
_NARROW = 800
_RARELY_FAIL = frozenset({Criterion.CITIZENSHIP, Criterion.CONVICTION, Criterion.MEMBERSHIP})
FIRST_PAGE, PAGE = 30, 100
"""Rows fetched at first and while scrolling: as many as the largest screen shows, to answer at once."""
REGION, SEX, ORIGIN, AGE, DECIDED = "region", "sex", "origin", "age", "decided"
DIRECTION = "direction"
"""Groups of the filter "More"."""


@dataclass(frozen=True, slots=True)
class ListFrame:
    """What the list needs beside its rows; ``unknown``: what those without a direction wrote, how many."""

    card: IntakeCard
    is_draft: bool
    regions: Mapping[str, Trilingual]
    directions: tuple[DirectionRow, ...]
    unknown: tuple[tuple[str | None, int], ...]


class ApplicationsView(QWidget):
    """The list asks for its rows by :attr:`wanted`; the page answers with :meth:`show_page`."""

    wanted = Signal(object)
    """The ApplicationQuery whose rows are needed."""
    selected = Signal(object)
    """The current ApplicationRow, or None."""
    other_rules_asked = Signal()
    letters_asked = Signal()
    direction_asked = Signal()
    import_asked = Signal()
    entry_asked = Signal()
    step_reset = Signal()
    """The filters were let go, the step of the funnel too."""

    def __init__(self, language: Language, memory: TableMemory, *, may_edit: bool) -> None:
        super().__init__()
        self._may_edit = may_edit
        self._language = language
        self._intake_id = 0
        self._first = FIRST_PAGE
        self._counted: tuple[ApplicationQuery, int] | None = None
        self._step = ""
        self._step_words = ""
        self._absent: set[int] = set()
        self._ages: dict[str, AgeBand] = {}
        self._criteria: frozenset[Criterion] = frozenset(Criterion)
        self._was_narrow = False
        self.model = PagedTableModel(application_columns(language), sort_by="number")
        self.model.wanted.connect(self._on_wanted)
        self.view = RowView(self.model, "applications", memory=memory, several=True)
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
        self.notices = ApplicationNotices()
        column.addWidget(self.notices)
        column.addWidget(self._toolbar())
        column.addWidget(self._stack, 1)

    def show_intake(self, frame: ListFrame) -> None:
        """Show the notices and filters of an intake, and ask for its first rows."""
        card = frame.card
        self._counted = None
        if card.row.id != self._intake_id:
            self._intake_id = card.row.id
            self._clear_filters()
            self._first = FIRST_PAGE
        else:
            # What has been scrolled to stays in view when a record changes.
            self._first = max(FIRST_PAGE, len(self.model.all_rows()))
        without = sum(count for _, count in frame.unknown) if frame.directions else 0
        self.notices.show_card(card, is_draft=frame.is_draft, unknown_directions=without)
        self._offer(frame)
        self._criteria = frozenset(card.rules.criteria)
        self._hide_criteria()
        self.model.ask_anew()

    def show_page(self, query: ApplicationQuery, page: ApplicationPage) -> None:
        """Rows that were asked for; an answer to an older question is dropped."""
        if replace(query, counted=None) != self.query(query.offset):
            return
        self._counted = _filters(query), page.count
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
            verdicts=frozenset(map(VerdictKind, self.verdicts.chosen())),
            statuses=self.criteria.chosen(),
            direction_ids=self.directions.chosen(),
            region_codes=self.more.chosen(REGION),
            # Qt gives back the plain texts of coded values.
            sexes=frozenset(Sex(one) if one else None for one in self.more.chosen(SEX)),
            origins=frozenset(OriginSector(one) if one else None for one in self.more.chosen(ORIGIN)),
            ages=frozenset(self._ages.get(one) for one in self.more.chosen(AGE)),
            decided=frozenset(map(Decided, self.more.chosen(DECIDED))),
            step=self._step,
            sort=_SORTS.get(key, ApplicationSort.NUMBER),
            descending=descending,
            offset=offset,
            limit=PAGE if offset else self._first,
        )

    def filter_by(self, step: str, words: str = "") -> None:
        """Show those of a step of the funnel, called ``words``; "" = everything received."""
        if step != self._step:
            self._step, self._step_words = step, words
            self._ask_anew()

    def show_only(self, key: str, value: object) -> None:
        """Let all filters go but the step, and keep what has ``value``; ``key``: a filter of the list.

        REGION, SEX, ORIGIN, AGE (the first full year of a band, as text), each with "" for not known, or
        "direction" with the id of a direction.
        """
        step = self._step, self._step_words
        self._clear_filters()
        self._step, self._step_words = step
        if key == DIRECTION:
            self.directions.choose([value])
        else:
            self.more.choose(key, [value])

    def filter_words(self) -> str:
        """The filters in words, for what is exported; "" when everything is shown."""
        parts = [quoted(self.search.text())] if self.search.text().strip() else []
        parts += [self._step_words] if self._step_words else []
        parts += [verdict_word(verdict) for verdict in VERDICT_ORDER if verdict in self.verdicts.chosen()]
        parts += [
            f"{criterion_name(self._language, criterion)}: {status_text(self._language, status).lower()}"
            for criterion, status in sorted(self.criteria.chosen())
        ]
        return "; ".join([*parts, *self.directions.chosen_words(), *self.more.chosen_words()])

    def _empty_state(self, *, may_edit: bool) -> EmptyState:
        bring = second(self.tr("Import applications"), "import")
        bring.clicked.connect(self.import_asked)
        enter = link(self.tr("Enter one by hand"))
        enter.setObjectName("enter_first")
        enter.clicked.connect(self.entry_asked)
        return EmptyState(
            "reserve",
            self.tr("No applications yet"),
            self.tr("Import the list of applications; each one is judged as it comes in."),
            actions=(bring,) if may_edit else (),
            links=(enter,) if may_edit else (),
        )

    def _toolbar(self) -> Toolbar:
        self.search = SearchField(self.tr("Surname, number or IIN"))
        self.search.searched.connect(self._on_filter)
        self.verdicts = FilterButton(self.tr("Result"))
        self.verdicts.setObjectName("verdicts")
        self.criteria = FilterButton(self.tr("Criterion"))
        self.criteria.setObjectName("criteria")
        self.directions = FilterButton(self.tr("Direction"))
        self.directions.setObjectName("directions")
        self.more = FilterMenu(self.tr("More"))
        self.more.setObjectName("more_filters")
        self.more.changed.connect(self._ask_anew)
        for button in (self.verdicts, self.criteria, self.directions):
            button.changed.connect(self._on_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.verdicts, self.criteria, self.directions, self.more, self._actions())
        self.toolbar.add_columns(self.view)
        return self.toolbar

    def _actions(self) -> QToolButton:
        """What may be done with the list as a whole; one button, for filters need the room."""
        actions = icon_button("more", self.tr("The list: actions"))
        actions.setObjectName("list_actions")
        menu = QMenu(actions)
        other = menu.addAction(icon("rules"), self.tr("Other rules…"), self.other_rules_asked.emit)
        other.setObjectName("other_rules")
        letters = self.tr("Letters about missing documents…")
        self.letters = menu.addAction(icon("letter"), letters, self.letters_asked.emit)
        self.letters.setObjectName("letters")
        self.to_direction = menu.addAction(
            icon("edit"), self.tr("Direction of the selected…"), self.direction_asked.emit
        )
        self.to_direction.setObjectName("choose_direction")
        menu.aboutToShow.connect(self._on_actions)
        actions.setMenu(menu)
        return actions

    @Slot()
    def _on_actions(self) -> None:
        # A list without directions does not offer them as a filter, either.
        self.to_direction.setVisible(self._may_edit and not self.directions.isHidden())
        self.to_direction.setEnabled(bool(self.view.selected_rows()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow() is not self._was_narrow:
            self._hide_criteria()

    def _is_narrow(self) -> bool:
        return self.width() < scaled(_NARROW)

    def _hide_criteria(self) -> None:
        """Columns of criteria that the rules lack go, and where room is scarce some that rarely fail.

        Names need the room, and the verdict's reason names what is not met. Columns come back only where
        they were hidden for that alone.
        """
        self._was_narrow = self._is_narrow()
        for place, column in enumerate(self.model.columns):
            if column.key not in set(Criterion):
                continue
            criterion = Criterion(column.key)
            if criterion not in self._criteria or (self._was_narrow and criterion in _RARELY_FAIL):
                if not self.view.isColumnHidden(place):
                    self._absent.add(place)
                    self.view.setColumnHidden(place, True)
            elif place in self._absent:
                self._absent.discard(place)
                self.view.setColumnHidden(place, False)

    def _offer(self, frame: ListFrame) -> None:
        """What the filters offer for an intake."""
        card, directions = frame.card, frame.directions
        counts = card.row.counts
        words = self.tr("{verdict} – {count}")
        self.verdicts.set_choices(
            (kind, words.format(verdict=verdict_word(kind), count=whole(counts.of(kind))))
            for kind in VERDICT_ORDER
        )
        self.criteria.set_choices(self._exceptions(card))
        named = [(one.id, one.name.pick(self._language)) for one in directions]
        self.directions.set_choices([*named, (NOT_KNOWN, self.tr("Direction not known"))])
        self.directions.setVisible(bool(directions))
        places = [(code, name.pick(self._language)) for code, name in frame.regions.items()]
        regions = sorted(places, key=lambda one: sort_key(one[1]))
        self._set_group(REGION, self.tr("Region"), regions)
        self._set_group(SEX, self.tr("Sex"), [(sex, label(sex)) for sex in Sex])
        self._set_group(ORIGIN, self.tr("Origin"), [(one, label(one)) for one in OriginSector])
        bands = reserve_terms(card.row.as_of).age_bands
        lasts = [*(first - 1 for first in bands[1:]), None]
        self._ages = {str(first): (first, last) for first, last in zip(bands, lasts, strict=True)}
        names = age_band_names(bands).items()
        self._set_group(AGE, self.tr("Age"), [(first, name.pick(self._language)) for first, name in names])
        self.more.set_group(DECIDED, self.tr("Decision"), [(one, decided_word(one)) for one in Decided])

    def _set_group(self, key: str, title: str, choices: list[tuple[Any, str]]) -> None:
        """Offer a group of filters, those of whom it is not known as "" among them."""
        unknown = self.tr("{what}: not known").format(what=title)
        self.more.set_group(key, title, [*choices, ("", unknown)])

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
        return self.query() != replace(
            ApplicationQuery(self._intake_id),
            sort=self.query().sort,
            descending=self.query().descending,
            limit=self.query().limit,
        )

    def _clear_filters(self) -> None:
        widgets: tuple[Any, ...] = (self.search, self.verdicts, self.criteria, self.directions, self.more)
        for widget in widgets:
            widget.blockSignals(True)
            widget.clear()
            widget.blockSignals(False)
        self._step = self._step_words = ""

    def _on_wanted(self, offset: int) -> None:
        if self._intake_id:
            query = self.query(offset)
            known, count = self._counted or (None, None)
            self.wanted.emit(replace(query, counted=count if known == _filters(query) else None))

    def _on_filter(self, _what: object) -> None:
        self._ask_anew()

    def _on_reset(self) -> None:
        self._clear_filters()
        self.step_reset.emit()
        self._ask_anew()

    def _ask_anew(self) -> None:
        self._first = FIRST_PAGE
        self.model.ask_anew()


def _filters(query: ApplicationQuery) -> ApplicationQuery:
    """The same question whatever its order and its page: as many fit."""
    plain = ApplicationQuery(query.intake_id)
    return replace(
        query,
        sort=plain.sort,
        descending=plain.descending,
        offset=plain.offset,
        limit=plain.limit,
        counted=plain.counted,
    )
