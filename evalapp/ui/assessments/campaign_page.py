"""One campaign: head with its state and steps, tabs below it (campaign_tabs.py)."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.access import Action
from evalapp.domain.campaign import CampaignState
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.assessments.campaign_menu import CampaignMenu, Step
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.campaign_tabs import FORMS, OPEN_FORMS, RESULTS, TabEntry, tab_title, tabs_for
from evalapp.ui.assessments.results_tab import ResultsTab
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import Chip, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.labels import state_chip
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.tasks import Task


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
        self._build_head()
        self.stack = QStackedWidget()
        self.tabs = Tabs()
        self.tabs.changed.connect(self._on_tab)
        self.add(self.head)
        self.add_bar()
        self.add(self.tabs)
        self.add(self.stack, 1)
        self._on_card(card)

    def reload(self) -> None:
        """Fetch the campaign in the background; the tabs fetch for themselves."""
        self.run(lambda _task: self.context.services.campaigns.card(self._id), self._on_card)

    def place(self) -> tuple[str, object] | None:
        return ("campaign", self._id)

    def show_tab(self, key: str) -> None:
        """Show one of the tabs; nothing happens when this account has no such tab now."""
        if key in self._entries:
            self.tabs.choose(key)

    def tab(self, key: str) -> CampaignTab:
        """One of the tabs; it is made when it is first asked for."""
        if key not in self._made:
            self._made[key] = self._build_tab(self._entries[key])
        return self._made[key]

    def _build_head(self) -> None:
        actor = self.context.actor
        self.head = PageHead("", line=False)
        self.head.add_crumb(term("assessments"), self.closed.emit)
        self.chip = Chip(state_chip(CampaignState.OPEN))
        self.more = CampaignMenu()
        self.more.chosen.connect(self._on_step)
        self._export = quiet(self.tr("Export to Excel"), "export")
        self._export.clicked.connect(self._on_export)
        self._release = primary(term("btn_release_results"), "met")
        self._release.setObjectName("release")
        self._release.clicked.connect(self._on_release)
        self._export.setVisible(actor.may(Action.EXPORT))
        self.head.add_actions(self.chip, self.more, self._export, self._release)

    def _build_tab(self, entry: TabEntry) -> CampaignTab:
        tab = entry.build(self.context, self._card)
        self.stack.addWidget(tab)
        tab.requested.connect(self.requested)
        tab.noted.connect(self.noted)
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
        may_see = self.context.services.results.may_see(card.row.state)
        return FORMS if FORMS in self._entries and not may_see else next(iter(self._entries))

    @Slot(object)
    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self.tab(key))

    def _on_counted(self, key: str, count: int | None) -> None:
        if key in self._entries:
            self.tabs.set_count(key, count)

    @Slot(object)
    def _on_card(self, card: CampaignCard) -> None:
        self._card = card
        row = card.row
        self.head.set_title(row.name, self.tr("as of {date}").format(date=day(row.as_of)))
        self.chip.show_look(state_chip(row.state))
        for tab in self._made.values():
            tab.show_card(card)
        self._show_steps(row.state)
        self._offer_tabs(card)

    def _show_steps(self, state: CampaignState) -> None:
        actor, in_entry = self.context.actor, state in {CampaignState.OPEN, CampaignState.REVIEW}
        self._release.setVisible(actor.may(Action.RELEASE_RESULTS) and in_entry)
        may_see = self.context.services.results.may_see(state)
        self._export.setVisible(actor.may(Action.EXPORT) and may_see)
        self.more.offer(actor, state)

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        campaigns = self.context.services.campaigns
        match step:
            case Step.REVIEW:
                self.run(lambda _task: campaigns.start_review(self._id), _nothing)
            case Step.REOPEN:
                self.run(lambda _task: campaigns.reopen(self._id), _nothing)
            case Step.IMPORT:
                self.requested.emit("import", ("ratings", self._id))
            case Step.VERIFY:
                self.run(lambda _task: campaigns.verify_release(self._id), self._on_verified)

    @Slot()
    def _on_export(self) -> None:
        results = self.tab(RESULTS)
        assert isinstance(results, ResultsTab)
        results.export()

    @Slot(object)
    def _on_verified(self, is_sound: bool) -> None:
        if not is_sound:
            self.bar.complain(self.tr("The results, marks or rules were altered after the release."))
            return
        release = self._card.releases[0]
        self.bar.tell(
            self.tr("These are the released results."),
            self.tr(
                "Version {number}, released {moment} by {account}; marks and rules are unchanged."
            ).format(number=release.number, moment=moment(release.at), account=release.account),
            tone=Tone.GOOD,
        )

    @Slot()
    def _on_release(self) -> None:
        row = self._card.row
        if row.open_forms:
            self.show_tab(OPEN_FORMS)
            self.bar.complain(
                self.tr(
                    "%n open form(s) left. Correct each or dismiss it with a reason, then release.",
                    "",
                    row.open_forms,
                )
            )
            return
        confirm(
            self,
            self.tr("Release the results of “{name}”?").format(name=row.name),
            self._release_text(),
            self.tr("Release %n result(s)", "", row.assessees),
            self._release_now,
        )

    def _release_text(self) -> str:
        text = self.tr(
            "Results are frozen with their marks and rules. Whoever may see results will see them; "
            "forms do not change any more. A backup is made first."
        )
        missing = self._card.row.missing
        if missing:
            text += " " + self.tr("%n required form(s) have not been received.", "", missing)
        drafts = self._card.row.drafts
        if drafts:
            text += " " + self.tr("%n form(s) are not finished; their marks count as they stand.", "", drafts)
        return text

    @Slot()
    def _release_now(self) -> None:
        services = self.context.services

        def work(task: Task) -> int:
            services.backups.back_up("before_release", task)
            return services.campaigns.release(self._id)

        run_with_progress(
            self.context.tasks,
            self,
            self.tr("Releasing results"),
            work,
            done=self._on_released,
            failed=self.tell_failure,
        )

    @Slot(object)
    def _on_released(self, count: int) -> None:
        self.show_tab(RESULTS)
        self.bar.tell(
            self.tr("%n result(s) released.", "", count),
            self.tr("They can be exported for the commission."),
            tone=Tone.GOOD,
            action_text=self.tr("Export to Excel"),
            action=self._on_export,
        )


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
