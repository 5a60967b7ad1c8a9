"""One campaign: head with its state and steps, tabs below it (campaign_tabs.py)."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.access import Action
from evalapp.domain.campaign import CampaignState, CampaignStep, allows
from evalapp.services.campaigns import CampaignCard, CampaignRow
from evalapp.ui.assessments.campaign_actions import CampaignActions
from evalapp.ui.assessments.campaign_menu import CampaignMenu
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.campaign_tabs import FORMS, RESULTS, SETUP, TabEntry, tab_key, tab_title, tabs_for
from evalapp.ui.assessments.results_tab import ResultsTab
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import state_chip
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.text_label import ElidedLabel


class CampaignPage(Page):
    """Head with state and steps, tabs below it."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "form", "assessee", "release"})

    closed = Signal()
    form_wanted = Signal(int)
    explanation_wanted = Signal(object, int)
    page_wanted = Signal(object)
    """A callable ``(context) -> Page`` that makes a page to open above this one."""

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context)
        self._id = card.row.id
        self._card = card
        self._entries: dict[str, TabEntry] = {}
        self._made: dict[str, CampaignTab] = {}
        self.steps = CampaignActions(self, card)
        self.steps.tab_wanted.connect(self.show_tab)
        self.steps.deleted.connect(self.closed)
        self.steps.export_wanted.connect(self._on_export)
        self._build_head()
        self.stack = QStackedWidget()
        self.tabs = Tabs()
        self.tabs.changed.connect(self._on_tab)
        self.add(self.head)
        self.add(self.possible)
        self.add_bar()
        self.add(self.tabs)
        self.add(self.stack, 1)
        self._on_card(card)

    def reload(self) -> None:
        """Fetch the campaign in the background; the tabs fetch for themselves."""
        self.run(lambda _task: self.context.services.campaigns.card(self._id), self._on_card)

    def place(self) -> tuple[str, object] | None:
        return ("campaign_tab", (self._id, self.tabs.chosen(), None))

    def wants_focus(self) -> bool:
        shown = self.stack.currentWidget()
        return isinstance(shown, CampaignTab) and shown.wants_focus()

    def show_tab(self, key: str) -> None:
        """Show one of the tabs; nothing happens when this account has no such tab now."""
        if self.has_tab(key):
            self.tabs.choose(tab_key(key))

    def has_tab(self, key: str) -> bool:
        """Whether this account has the tab now."""
        return tab_key(key) in self._entries

    def tab(self, key: str) -> CampaignTab:
        """One of the tabs; it is made when it is first asked for."""
        key = tab_key(key)
        if key not in self._made:
            self._made[key] = self._build_tab(self._entries[key])
        return self._made[key]

    def may_leave(self) -> bool:
        return all(tab.may_leave() for tab in self._made.values())

    def _build_head(self) -> None:
        self.head = PageHead("", line=False)
        self.head.add_crumb(term("assessments"), self.closed.emit)
        self.chip = Chip(state_chip(CampaignState.OPEN))
        self.more = CampaignMenu()
        self.more.chosen.connect(self.steps.do)
        self._export = quiet(self.tr("Export to Excel"), "export")
        self._export.clicked.connect(self._on_export)
        self._launch = primary(term("btn_launch"), "campaign")
        self._launch.setObjectName("launch_draft")
        self._launch.clicked.connect(self._on_launch)
        self._release = primary(term("btn_release_results"), "met")
        self._release.setObjectName("release")
        self._release.clicked.connect(self.steps.ask_release)
        self.head.add_actions(self.chip, self.more, self._export, self._launch, self._release)
        self.possible = ElidedLabel("", "secondary")
        self.possible.setObjectName("possible_now")
        self.possible.setContentsMargins(20, 0, 20, 6)

    def _build_tab(self, entry: TabEntry) -> CampaignTab:
        tab = entry.build(self.context, self._card)
        self.stack.addWidget(tab)
        tab.requested.connect(self.requested)
        tab.noted.connect(partial(self._on_noted, entry.key))
        tab.focus_changed.connect(self.focus_changed)
        tab.form_wanted.connect(self.form_wanted)
        tab.page_wanted.connect(self.page_wanted)
        tab.tab_wanted.connect(self.show_tab)
        tab.counted.connect(partial(self._on_counted, entry.key))
        if isinstance(tab, ResultsTab):
            tab.explanation_wanted.connect(self.explanation_wanted)
        return tab

    def _offer_tabs(self, card: CampaignCard) -> None:
        """Show the tabs of the campaign's present state; the chosen one stays chosen while it exists."""
        entries = {entry.key: entry for entry in tabs_for(self.context.actor, card)}
        if list(entries) != list(self._entries):
            chosen = self.tabs.chosen()
            self._entries = entries
            with QSignalBlocker(self.tabs):
                self.tabs.set_choices((key, tab_title(key)) for key in entries)
                self.tabs.choose(chosen if chosen in entries else self._first_tab(card))
            self._on_tab(self.tabs.chosen())
        for key, entry in entries.items():
            if entry.count is not None:
                self.tabs.set_count(key, entry.count(card))

    def _first_tab(self, card: CampaignCard) -> str:
        """What is of use now: the results where they may be seen, else the forms that come in."""
        waits = FORMS in self._entries and not self._may_see(card.row)
        return FORMS if waits else next(iter(self._entries))

    @Slot(object)
    def _on_tab(self, key: str) -> None:
        self.noted.emit("")
        self.stack.setCurrentWidget(self.tab(key))
        self.focus_changed.emit()

    def _on_noted(self, key: str, words: str) -> None:
        if self.tabs.chosen() == key:
            self.noted.emit(words)

    def _on_counted(self, key: str, count: int | None) -> None:
        if key in self._entries:
            self.tabs.set_count(key, count)

    @Slot(object)
    def _on_card(self, card: CampaignCard) -> None:
        self._card = self.steps.card = card
        row = card.row
        self.head.set_title(row.name, self.tr("as of {date}").format(date=day(row.as_of)))
        self.chip.show_look(state_chip(row.state))
        for tab in self._made.values():
            tab.show_card(card)
        self._show_steps(row)
        self._offer_tabs(card)
        if self.steps.next_tab and row.state is CampaignState.OPEN:
            self.show_tab(self.steps.next_tab)
            self.steps.next_tab = ""

    def _show_steps(self, row: CampaignRow) -> None:
        actor, state = self.context.actor, row.state
        self._launch.setVisible(actor.may(Action.RUN_CAMPAIGN) and allows(state, CampaignStep.LAUNCH))
        self._release.setVisible(actor.may(Action.RELEASE_RESULTS) and allows(state, CampaignStep.RELEASE))
        self._export.setVisible(actor.may(Action.EXPORT) and self._may_see(row))
        self.more.offer(actor, row)
        self.possible.setText(self._possible_text(row))
        self.possible.setVisible(actor.may(Action.RUN_CAMPAIGN))

    def _may_see(self, row: CampaignRow) -> bool:
        has_release = row.release is not None
        is_draft = row.state is CampaignState.DRAFT
        return not is_draft and self.context.services.results.may_see(row.state, has_release=has_release)

    def _possible_text(self, row: CampaignRow) -> str:
        """What the state allows, in one line."""
        if row.correction:
            words = self.tr("Version {number} stays in force until it is corrected. Reason: {reason}")
            return words.format(number=row.release, reason=row.correction)
        match row.state:
            case CampaignState.DRAFT:
                return self.tr("Officials, raters and rules can be changed; the launch fixes the rules.")
            case CampaignState.OPEN:
                return self.tr("Forms come in; officials and raters can be added; the rules do not change.")
            case CampaignState.REVIEW:
                return self.tr("Entry is over: settle the open forms, then release the results.")
            case CampaignState.RELEASED:
                return self.tr(
                    "Version {number} is in force; a change needs a correction with a reason."
                ).format(number=row.release)
            case CampaignState.ARCHIVED:
                return self.tr("In the archive, to be read only.")

    @Slot()
    def _on_launch(self) -> None:
        if SETUP in self._made and not self._made[SETUP].keep():
            self.show_tab(SETUP)
            return
        self.steps.ask_launch()

    @Slot()
    def _on_export(self) -> None:
        results = self.tab(RESULTS)
        assert isinstance(results, ResultsTab)
        results.export()
