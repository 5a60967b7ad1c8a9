"""Choosing officials for a campaign from the register as it was on the campaign's as-of date."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from evalapp.domain.names import sort_key
from evalapp.domain.reference import PositionCategory
from evalapp.services.campaign_people import CandidatePage
from evalapp.services.campaigns import CampaignCard
from evalapp.services.official_rows import OfficialQuery, OfficialSort
from evalapp.services.organizations import OrganizationRow
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.buttons import primary, second
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import NothingFound
from evalapp.ui.common.formats import day, duration
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.paged_model import PAGE_SIZE, PagedTableModel
from evalapp.ui.common.table_model import Column
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

SORTS = {
    "official": OfficialSort.NAME,
    "body": OfficialSort.BODY,
    "time": OfficialSort.TIME_IN_POST,
}
CATEGORIES = (PositionCategory.DEPUTY_MINISTERS, PositionCategory.DEPUTY_AKIMS, PositionCategory.OTHER)


class AddOfficialsPage(Page):
    """The register with its filters; adds the chosen, or everybody who fits the filters."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"assessee", "person", "appointment"})

    closed = Signal()

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context)
        self._card, self._question = card, 0
        self.model = PagedTableModel(self._columns(), key=lambda one: one.row.person_id, sort_by="official")
        self.view = RowView(self.model, "campaign_candidates", memory=context.memory, several=True)
        self.view.setAccessibleName(self.tr("Officials of the register"))
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.opened.connect(self._on_opened)
        self.head = PageHead(self.tr("Add officials"))
        self.head.add_crumb(card.row.name, self.closed.emit)
        self.head.set_title(
            self.tr("Add officials"),
            self.tr("the register as of {date}").format(date=day(card.row.as_of)),
        )
        self._build_toolbar()
        self._build_foot()
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self._on_reset)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nothing)
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.add(self.foot)
        self.model.wanted.connect(self._on_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Fetch the first page, and the bodies to filter by."""
        self.run(lambda _task: self.context.services.organizations.rows(), self._on_bodies)
        self.model.ask_anew()

    def query(self, offset: int = 0, limit: int | None = PAGE_SIZE) -> OfficialQuery:
        """What the list shows now."""
        key, descending = self.model.order
        return OfficialQuery(
            text=self.search.text(),
            categories=self.posts.chosen(),
            organization_ids=self.bodies.chosen(),
            region_codes=self.regions.chosen(),
            sort=SORTS.get(key, OfficialSort.NAME),
            descending=descending,
            language=self.context.language,
            offset=offset,
            limit=limit,
        )

    # Building --------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        language = self.context.language
        return [
            Column(
                "official",
                term("official"),
                lambda one: one.row.full_name,
                detail=lambda one: picked(one.row.post, language) or self.tr("holds no post"),
                stretch=True,
                required=True,
            ),
            Column(
                "body",
                self.tr("State body"),
                lambda one: picked(one.row.body, language),
                tip=lambda one: picked(one.row.body, language),
                wraps=True,
                width=220,
            ),
            Column(
                "time",
                self.tr("In post"),
                lambda one: one.row.time_in_post.in_months if one.row.time_in_post else None,
                text=lambda months: duration(*divmod(months, 12)),
                right=True,
                width=120,
            ),
            Column(
                "acting",
                self.tr("Acting"),
                lambda one: ChipLook(term("acting"), Tone.WARN) if one.row.acting else None,
                delegate=ChipDelegate,
                sortable=False,
                width=180,
            ),
            Column(
                "inside",
                self.tr("In the campaign"),
                lambda one: ChipLook(self.tr("In the campaign"), Tone.GOOD, "met") if one.is_in else None,
                delegate=ChipDelegate,
                sortable=False,
                width=160,
            ),
        ]

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Surname, IIN, post or body"))
        self.search.searched.connect(self.model.ask_anew)
        self.posts = FilterButton(self.tr("Post"))
        self.posts.set_choices((category, label(category)) for category in CATEGORIES)
        if self._card.row.category in CATEGORIES:
            self.posts.choose([self._card.row.category])
        self.bodies = FilterButton(self.tr("Body"))
        self.regions = FilterButton(term("region"))
        for button in (self.posts, self.bodies, self.regions):
            button.changed.connect(self._on_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.posts, self.bodies, self.regions)
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

    # Showing ---------------------------------------------------------------------------------

    @Slot(int)
    def _on_wanted(self, offset: int) -> None:
        self._question += 1
        asked, query, number = self._question, self.query(offset), self._card.row.id

        def show(page: CandidatePage) -> None:
            if asked == self._question:
                self._on_page(page, offset)

        self.run(lambda _task: self.context.services.campaign_people.candidates(number, query), show)

    def _on_page(self, page: CandidatePage, offset: int) -> None:
        self.model.show_rows(page.rows, page.count, offset)
        if not page.count:
            self.nothing.show_query(self.search.text().strip())
        self.stack.setCurrentIndex(0 if page.count else 1)
        self.toolbar.summary.setText(self.tr("%n found", "", page.count))
        self.all_button.setText(self.tr("Add all %n found", "", page.count))
        self.all_button.setEnabled(page.count > 0)
        self._on_selection()

    @Slot(object)
    def _on_bodies(self, bodies: Sequence[OrganizationRow]) -> None:
        language = self.context.language
        named = sorted(
            ((body.organization_id, body.short.pick(language)) for body in bodies if body.officials),
            key=lambda found: sort_key(found[1]),
        )
        self.bodies.set_choices(named)
        regions = {body.region_code: picked(body.region, language) for body in bodies if body.region_code}
        self.regions.set_choices(sorted(regions.items(), key=lambda found: sort_key(found[1])))

    @Slot()
    def _on_filter(self) -> None:
        self.model.ask_anew()

    @Slot()
    def _on_reset(self) -> None:
        self.search.clear()
        for button in (self.posts, self.bodies, self.regions):
            button.clear()

    @Slot()
    def _on_selection(self) -> None:
        count = len(self._chosen())
        self.add_button.setText(" " + self.tr("Add %n", "", count))
        self.add_button.setEnabled(count > 0)

    def _chosen(self) -> list[int]:
        return [one.row.person_id for one in self.view.selected_rows() if not one.is_in]

    # Adding ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        self._on_add()

    @Slot()
    def _on_add(self) -> None:
        chosen, number = self._chosen(), self._card.row.id
        if chosen:
            self.run(lambda _task: self.context.services.campaign_people.add(number, chosen), self._on_added)

    @Slot()
    def _on_add_all(self) -> None:
        query, number = self.query(limit=None), self._card.row.id
        people = self.context.services.campaign_people
        self.run(lambda _task: people.add_matching(number, query), self._on_added)

    @Slot(object)
    def _on_added(self, count: int) -> None:
        self.bar.tell(
            self.tr("%n official(s) added.", "", count),
            action_text=self.tr("Back to the campaign"),
            action=self.closed.emit,
        )
