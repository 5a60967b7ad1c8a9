"""The bar above the register of decisions: search, period, kind, body, commission, state, against, to do."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.decision import DecisionKind, DecisionState
from evalapp.domain.decision_basis import Against
from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.language import Language
from evalapp.exchange.decision_report_words import ReportWords
from evalapp.services.decision_rows import REJECTED, TAKEN, UNDOING, DecisionRow
from evalapp.ui.common.buttons import toggle
from evalapp.ui.common.day_range import DayRange
from evalapp.ui.common.decision_look import decision_words
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

DUE, NO_ORDER, WAITS = "due", "no_order", "waits"


class DecisionFilters(QWidget):
    """Which rows are shown: every chosen filter must agree."""

    changed = Signal()

    def __init__(self, view: RowView, language: Language) -> None:
        super().__init__()
        self._view, self._language = view, language
        self._only: frozenset[int] = frozenset()
        self.search = SearchField(self.tr("Person, post or body"))
        self.search.setObjectName("decision_search")
        self.search.searched.connect(view.rows.set_filter)
        self.search.searched.connect(self._on_searched)
        self.period = FilterButton(self.tr("Year"))
        self.kind = FilterButton(said("decision.kind"))
        self.body = FilterButton(said("decision.body_short"))
        self.commission = FilterButton(term("commission"))
        self.state = FilterButton(said("decision.state"))
        self.against = FilterButton(said("decision.against"))
        self.todo = FilterButton(self.tr("To do"))
        self.buttons: dict[str, FilterButton] = {
            "period": self.period,
            "kind": self.kind,
            "body": self.body,
            "commission": self.commission,
            "state": self.state,
            "against": self.against,
            "todo": self.todo,
        }
        toolbar = Toolbar(self.search)
        for name, button in self.buttons.items():
            button.setObjectName(f"filter_{name}")
            button.changed.connect(self._on_changed)
        self.days = DayRange(self.tr("Meetings"))
        self.days.setObjectName("filter_days")
        self.days.changed.connect(self._on_changed)
        self.more = toggle(self.tr("More filters"), "filter")
        self.more.setObjectName("more_filters")
        self.more.toggled.connect(self._on_more)
        toolbar.add(self.todo, self.kind, self.period, self.more)
        toolbar.add_columns(view)
        self.summary = toolbar.summary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self._second_row())
        words = decision_words()
        self.against.set_choices([(code, words.against([code])[0]) for code in Against])
        self.state.set_choices([(state, words.state(state)) for state in DecisionState])

    def _second_row(self) -> QWidget:
        self._second = QWidget()
        row = QHBoxLayout(self._second)
        row.setContentsMargins(20, 0, 16, 8)
        row.setSpacing(8)
        for button in (self.state, self.against, self.body, self.commission):
            row.addWidget(button)
        row.addWidget(self.days)
        row.addStretch(1)
        self._second.hide()
        return self._second

    @Slot(bool)
    def _on_more(self, shown: bool) -> None:
        self._second.setVisible(shown)

    def offer(self, rows: Sequence[DecisionRow]) -> None:
        """Offer what stands in ``rows``; what is chosen stays where it still stands."""
        words, language = decision_words(), self._language
        kinds: list[tuple[Any, str]] = [(kind, words.kind(kind)) for kind in DecisionKind]
        kinds += [
            (REJECTED, said("decision.not_taken")),
            (TAKEN, said("decision.taken")),
            (UNDOING, said("decision.undoing")),
        ]
        self.kind.set_choices(kinds)
        years = sorted({row.held_on.year for row in rows}, reverse=True)
        self.period.set_choices([(year, str(year)) for year in years])
        self.commission.set_choices(
            sorted({row.commission_id: row.commission.pick(language) for row in rows}.items(), key=_words)
        )
        bodies = {
            row.basis.body_id: row.basis.body.pick(language)
            for row in rows
            if row.basis.body_id is not None and row.basis.body is not None
        }
        bodies |= {
            row.organization_id: row.place.body.pick(language)
            for row in rows
            if row.organization_id is not None and row.place.body is not None
        }
        self.body.set_choices(sorted(bodies.items(), key=_words))
        self._offer_todo(rows)

    def note_due(self, due: int) -> None:
        """Say how many outcomes wait to be recorded now."""
        self.todo.setToolTip(self.tr("Outcomes to be recorded now: {count}").format(count=whole(due)))

    def show_only(self, ids: frozenset[int]) -> None:
        """Show exactly these decisions, e.g. those behind a figure, until something is filtered."""
        self.clear()
        self._only = ids
        self.changed.emit()

    def clear(self) -> None:
        """Show everything."""
        self._only = frozenset()
        for button in self.buttons.values():
            button.clear()
        self.days.clear()
        self.search.clear()
        self._view.rows.set_filter("")

    def keeps(self, row: DecisionRow) -> bool:
        """Whether a row is shown; the search is the table's own."""
        if self._only:
            return row.id in self._only
        bodies = {row.organization_id, row.basis.body_id}
        todo = {DUE} if row.due else set()
        todo |= {NO_ORDER} if row.lacks_order else set()
        todo |= {WAITS} if row.standing is EffectStanding.WAITING else set()
        return self.days.holds(row.held_on) and all(
            not chosen or not chosen.isdisjoint(mine)
            for chosen, mine in (
                (self.period.chosen(), {row.held_on.year}),
                (self.kind.chosen(), {row.code}),
                (self.body.chosen(), bodies),
                (self.commission.chosen(), {row.commission_id}),
                (self.state.chosen(), {row.state}),
                (self.against.chosen(), set(row.against)),
                (self.todo.chosen(), todo),
            )
        )

    def words(self) -> str:
        """What is filtered, in words for documents."""
        parts = [
            f"{name}: {', '.join(chosen)}"
            for name, button in self._named()
            if (chosen := button.chosen_words())
        ]
        if not self.days.is_open:
            words = ReportWords(said, term, day)
            parts.insert(0, words.period(self.days.since(), self.days.until()))
        if text := self.search.text().strip():
            parts.append(f"«{text}»")
        return "; ".join(parts)

    def _named(self) -> Iterable[tuple[str, FilterButton]]:
        return (
            (self.tr("Year"), self.period),
            (said("decision.kind"), self.kind),
            (term("state_body"), self.body),
            (term("commission"), self.commission),
            (said("decision.state"), self.state),
            (said("decision.against"), self.against),
            (self.tr("To do"), self.todo),
        )

    def _offer_todo(self, rows: Sequence[DecisionRow]) -> None:
        due = whole(sum(1 for row in rows if row.due))
        without = whole(sum(1 for row in rows if row.lacks_order))
        waits = whole(sum(1 for row in rows if row.standing is EffectStanding.WAITING))
        self.todo.set_choices(
            [
                (DUE, self.tr("Outcome to be recorded: {count}").format(count=due)),
                (NO_ORDER, self.tr("Order or effective date missing: {count}").format(count=without)),
                (WAITS, self.tr("Not carried out in the records: {count}").format(count=waits)),
            ]
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether exactly the decisions behind a figure are shown."""
        return bool(self._only)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text.strip():
            self._only = frozenset()
        self.changed.emit()

    @Slot()
    def _on_changed(self, *_: object) -> None:
        self._only = frozenset()
        self.changed.emit()


def _words(choice: tuple[Any, str]) -> str:
    return choice[1]
