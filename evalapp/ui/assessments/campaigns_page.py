"""The list of campaigns: state, forms received and required, open forms."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.access import Action
from evalapp.domain.campaign import CampaignState
from evalapp.services.campaigns import CampaignRow
from evalapp.ui.assessments.new_draft_dialog import NewDraftDialog
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import day, percent, whole
from evalapp.ui.common.labels import label, state_chip
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import SearchField, Toolbar


class CampaignsPage(Page):
    """All campaigns this account may see."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "assessee", "form", "release"})

    campaign_wanted = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.head = PageHead(term("assessments"))
        self.model = RowTableModel(self._columns())
        self.view = RowView(self.model, "campaigns", memory=context.memory)
        self.view.setAccessibleName(self.tr("Campaigns"))
        self.view.opened.connect(self._on_opened)
        self.search = SearchField(self.tr("Name of a campaign"))
        self.search.searched.connect(self.model.set_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add_columns(self.view)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._build_empty())
        self._add_actions()
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)

    def reload(self) -> None:
        """Fetch the campaigns in the background."""
        self.run(lambda _task: self.context.services.campaigns.rows(), self._on_rows)

    def _add_actions(self) -> None:
        self.import_button = quiet(self.tr("Import marks"), "import")
        if self.context.actor.may(Action.IMPORT):
            self.import_button.clicked.connect(self._on_import)
            self.head.add_actions(self.import_button)
        self.launch_button = primary(self.tr("New campaign"), "add")
        self.launch_button.setObjectName("launch")
        self.launch_button.clicked.connect(self._on_launch)
        self.launch_button.setVisible(self.context.actor.may(Action.RUN_CAMPAIGN))
        self.head.add_actions(self.launch_button)

    def _build_empty(self) -> EmptyState:
        if not self.context.actor.may(Action.RUN_CAMPAIGN):
            return EmptyState("campaign", self.tr("No results have been released yet."))
        begin = primary(self.tr("New campaign"), "add")
        begin.clicked.connect(self._on_launch)
        bring = quiet(self.tr("Import marks"), "import")
        bring.clicked.connect(self._on_import)
        return EmptyState(
            "campaign",
            self.tr("No campaigns yet"),
            self.tr(
                "A campaign collects marks of deputy ministers or deputy akims. "
                "Start one from the register, or import a list of marks."
            ),
            actions=(begin, bring),
        )

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                term("campaign"),
                lambda row: row.name,
                detail=lambda row: label(row.category),
                stretch=True,
                required=True,
            ),
            Column("as_of", term("as_of_date"), lambda row: row.as_of, text=day, width=124),
            Column(
                "state",
                self.tr("State"),
                lambda row: state_chip(row.state),
                sort=lambda row: row.state.value,
                delegate=ChipDelegate,
                width=190,
            ),
            Column("assessees", self.tr("Officials"), _assessees, text=whole, right=True, width=150),
            Column(
                "received",
                self.tr("Received / required"),
                _received,
                sort=lambda row: row.received,
                right=True,
                width=160,
            ),
            Column(
                "share",
                self.tr("Received, %"),
                _share,
                text=percent,
                right=True,
                width=110,
            ),
            Column(
                "open",
                self.tr("Open forms"),
                _open_forms,
                sort=lambda row: row.open_forms,
                tip=self._open_tip,
                delegate=ChipDelegate,
                width=180,
            ),
        ]

    def _open_tip(self, row: CampaignRow) -> str:
        return self.tr("%n refused form(s) to settle before the release.", "", row.open_forms)

    @Slot(object)
    def _on_rows(self, rows: list[CampaignRow]) -> None:
        self.model.set_rows(rows)
        self.head.set_title(term("assessments"), self.tr("%n campaign(s)", "", len(rows)) if rows else "")
        self.stack.setCurrentIndex(0 if rows else 1)
        self.toolbar.setVisible(bool(rows))
        # An empty page offers the same two steps in its middle.
        self.launch_button.setVisible(bool(rows) and self.context.actor.may(Action.RUN_CAMPAIGN))
        self.import_button.setVisible(bool(rows) and self.context.actor.may(Action.IMPORT))
        if rows and self.view.current_row() is None:
            self.view.select_first()

    @Slot(object)
    def _on_opened(self, row: CampaignRow) -> None:
        self.campaign_wanted.emit(row.id)

    @Slot()
    def _on_import(self) -> None:
        self.requested.emit("import", "ratings")

    @Slot()
    def _on_launch(self) -> None:
        dialog = NewDraftDialog(self, self.context)
        dialog.created.connect(self.campaign_wanted)
        dialog.open()


def _assessees(row: CampaignRow) -> int:
    return row.assessees


def _received(row: CampaignRow) -> str | None:
    if row.state is CampaignState.DRAFT:
        return None
    return f"{whole(row.received)} / {whole(row.required)}"


def _share(row: CampaignRow) -> float | None:
    if row.state is CampaignState.DRAFT or not row.required:
        return None
    return (row.required - row.missing) / row.required


def _open_forms(row: CampaignRow) -> ChipLook | None:
    return ChipLook(whole(row.open_forms), Tone.WARN, "document_needed") if row.open_forms else None
