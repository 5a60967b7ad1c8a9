"""Youth reserve: one row of tabs (reserve_tabs.py) about the intake that is chosen in the head."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from evalapp.domain.intake import IntakeState
from evalapp.services.intake_rows import IntakeCard, IntakeRow
from evalapp.services.selection_funnel import FunnelStep
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.labels import intake_chip
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.text_label import line
from evalapp.ui.reserve.funnel import Funnel
from evalapp.ui.reserve.intake_button import IntakeButton
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS, INTAKES, ReserveTabEntry, tab_title, tabs_for


class ReservePage(Page):
    """Head with the intake and the actions of the chosen tab, tabs, counts of the intake, the tab."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"intake", "intake_direction", "intake_change", "stage", "application", "verdict", "admission"}
        | {"stage_score", "stage_cut", "rule_set"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._card: IntakeCard | None = None
        self._wanted_intake: int | None = None
        self._step = ("", "")
        self._entries = {entry.key: entry for entry in tabs_for(context.actor)}
        self._made: dict[str, ReserveTab] = {}
        self._actions: dict[str, QWidget] = {}
        self.head = PageHead(self.tr("Youth reserve"), line=False)
        # The name of the page keeps its width; that of the intake gives way.
        self.head.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.intake_name = IntakeButton()
        self.intake_name.chosen.connect(self.open_intake)
        self.head.add_beside(self.intake_name)
        self.state = Chip(intake_chip(IntakeState.DRAFT))
        self.state.hide()
        self.head.add_beside(self.state)
        self.tabs = Tabs([(key, tab_title(key)) for key in self._entries])
        self.funnel = Funnel(context.language)
        self.funnel.chosen.connect(self._on_step)
        self._below_funnel = line()
        self.stack = QStackedWidget()
        self.add(self.head)
        self.add_bar()
        self.add(self.tabs)
        self.add(line())
        self.add(self.funnel)
        self.add(self._below_funnel)
        self.add(self.stack, 1)
        self.tabs.choose(APPLICATIONS)
        self.tabs.changed.connect(self._on_tab)
        self._on_tab(APPLICATIONS)
        context.theme.changed.connect(self._on_theme)

    def reload(self) -> None:
        service = self.context.services.intakes
        self.run(lambda _task: service.rows(), self._show_intakes)

    def place(self) -> tuple[str, object] | None:
        return ("reserve_tab", (self.tabs.chosen(), self._wanted_intake, None))

    def open_target(self, target: object) -> None:
        """("intake", id) · ("reserve_tab", (key, intake id or None, target of the tab or None)) · what
        one of the tabs answers (``kinds``)."""
        if not isinstance(target, tuple):
            return
        kind, value = target
        if kind == "intake":
            self.open_intake(value)
            return
        if kind == "reserve_tab":
            key, intake_id, inner = value
            if intake_id is not None:
                self.open_intake(intake_id, key)
            self.show_tab(key)
            if inner is not None and key in self._entries:
                self.tab(key).open_target(inner)
            return
        for entry in self._entries.values():
            if kind in entry.kinds:
                self.show_tab(entry.key)
                self.tab(entry.key).open_target(target)

    @Slot(int)
    @Slot(int, str)
    def open_intake(self, intake_id: int, key: str = "") -> None:
        """Choose an intake; ``key``: the tab that shall show it, "" = the present one if it is about one."""
        if self._card is not None and intake_id != self._card.row.id and not self.may_leave():
            return
        self._wanted_intake = intake_id
        chosen = self._entries[self.tabs.chosen()]
        self.show_tab(key or (chosen.key if chosen.needs_intake else APPLICATIONS))
        self._load_intake(intake_id)

    def show_tab(self, key: str) -> None:
        """Show one of the tabs; nothing happens when this account has no such tab."""
        if key in self._entries:
            self.tabs.button(key).setEnabled(True)
            self.tabs.choose(key)

    def tab(self, key: str) -> ReserveTab:
        """One of the tabs; it is made when it is first asked for."""
        if key not in self._made:
            self._made[key] = self._build_tab(self._entries[key])
        return self._made[key]

    def may_leave(self) -> bool:
        return all(tab.may_leave() for tab in self._made.values())

    def wants_focus(self) -> bool:
        return self.tab(self.tabs.chosen()).wants_focus()

    def _build_tab(self, entry: ReserveTabEntry) -> ReserveTab:
        tab = entry.build(self.context)
        tab.requested.connect(self.requested)
        tab.noted.connect(partial(self._on_noted, entry.key))
        tab.focus_changed.connect(self.focus_changed)
        tab.tab_wanted.connect(self.show_tab)
        tab.intake_wanted.connect(self.open_intake)
        tab.counted.connect(partial(self._on_counted, entry.key))
        tab.steps_reset.connect(self._on_steps_reset)
        self._actions[entry.key] = self._action_row(tab)
        self.stack.addWidget(tab)
        if self._card is not None and entry.needs_intake:
            tab.show_intake(self._card)
        return tab

    def _action_row(self, tab: ReserveTab) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for action in tab.head_actions():
            row.addWidget(action)
        holder.hide()
        self.head.add_actions(holder)
        return holder

    def _show_intakes(self, rows: tuple[IntakeRow, ...]) -> None:
        self.intake_name.show_choices(rows)
        self.tabs.set_count(INTAKES, len(rows) or None)
        ids = [row.id for row in rows]
        for key, entry in self._entries.items():
            self.tabs.button(key).setEnabled(bool(ids) or not entry.needs_intake)
        if not ids:
            self._card = None
            self._show_head()
            if self._entries[self.tabs.chosen()].needs_intake:
                self.tabs.choose(INTAKES)
            return
        fullest = next((row.id for row in rows if row.counts.received), ids[0])
        self._load_intake(self._wanted_intake if self._wanted_intake in ids else fullest)

    def _load_intake(self, intake_id: int | None) -> None:
        if intake_id is not None:
            services = self.context.services
            self.run(
                lambda _task: (services.intakes.card(intake_id), services.selection_funnel.steps(intake_id)),
                self._show_intake,
            )

    def _show_intake(self, found: tuple[IntakeCard, tuple[FunnelStep, ...]]) -> None:
        card, steps = found
        if self._card is not None and self._card.row.id != card.row.id:
            self._on_steps_reset()
        self._card = card
        self._wanted_intake = card.row.id
        self.intake_name.show_intake(card.row)
        self.state.show_look(intake_chip(card.row.state))
        self._show_head()
        self.tabs.set_count(APPLICATIONS, card.row.counts.received)
        self.funnel.show_steps(steps)
        for key, tab in self._made.items():
            if self._entries[key].needs_intake:
                tab.show_intake(card)

    @Slot(object)
    def _on_tab(self, key: str) -> None:
        self.noted.emit("")
        tab = self.tab(key)
        for whose, actions in self._actions.items():
            actions.setVisible(whose == key)
        self._show_head()
        has_funnel = self._entries[key].has_funnel
        self.funnel.setVisible(has_funnel)
        self._below_funnel.setVisible(has_funnel)
        self.stack.setCurrentWidget(tab)
        if has_funnel:
            self._filter(tab)
        self.focus_changed.emit()

    def _show_head(self) -> None:
        """The intake stands in the head of the tabs that are about one."""
        is_of_one = self._card is not None and self._entries[self.tabs.chosen()].needs_intake
        self.intake_name.setVisible(is_of_one)
        self.state.setVisible(is_of_one)

    @Slot(str, str)
    def _on_step(self, key: str, words: str) -> None:
        self._step = (key, words)
        self._filter(self.tab(self.tabs.chosen()))

    def _filter(self, tab: ReserveTab) -> None:
        tab.step, tab.step_name = self._step
        tab.filter_by(tab.step)

    @Slot()
    def _on_steps_reset(self) -> None:
        self._step = ("", "")
        for tab in self._made.values():
            tab.step, tab.step_name = self._step
        self.funnel.choose("")

    def _on_noted(self, key: str, words: str) -> None:
        if self.tabs.chosen() == key and self.isVisible():
            self.noted.emit(words)

    def _on_counted(self, key: str, count: int | None) -> None:
        self.tabs.set_count(key, count)

    def _on_theme(self) -> None:
        self.funnel.update()
