"""The released versions of a campaign, and what changed from one to the next."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.services.campaigns import CampaignCard, ReleaseRow, VersionChange, VersionFigures
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.assessments.version_page import VersionPage
from evalapp.ui.common.buttons import second
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import moment, number, signed, whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line, text_label


class VersionsTab(CampaignTab):
    """Versions above, newest first; below the officials whose figures the chosen one changed."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"release", "campaign"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id = card.row.id
        self.versions = RowTableModel(self._version_columns(), key=lambda row: row.number)
        self.view = RowView(self.versions, "versions", memory=context.memory)
        self.view.setAccessibleName(self.tr("Versions of the results"))
        self.view.selected.connect(self._on_selected)
        self.model = RowTableModel(self._change_columns(), key=lambda row: row.official.assessee_id)
        self.changes = RowView(self.model, "version_changes", memory=context.memory)
        self.changes.setAccessibleName(self.tr("What changed"))
        self.title = text_label("", "strong", wraps=True)
        self.title.setObjectName("changes_title")
        self.open_button = second(self.tr("Open this version"))
        self.open_button.setObjectName("open_version")
        self.open_button.clicked.connect(self._on_open)
        self.view.opened.connect(self._on_open)
        self.verify_button = second(self.tr("Verify this version"), "audit")
        self.verify_button.setObjectName("verify_version")
        self.verify_button.clicked.connect(self._on_verify)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 8, 16, 8)
        row.addWidget(self.title, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.verify_button)
        self.nothing = EmptyState("info", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.changes)
        self.stack.addWidget(self.nothing)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        self.add_bar()
        self.add(self.view, 2)
        self.add(lower, 3)
        self.show_card(card)

    def show_card(self, card: CampaignCard) -> None:
        """Show the versions of the newest card."""
        super().show_card(card)
        self.versions.set_rows(card.releases)
        if card.releases and self.view.current_row() is None:
            self.view.select_first()

    # Building --------------------------------------------------------------------------------

    def _version_columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Version"), lambda row: row.number, text=whole, width=90, required=True),
            Column("state", self.tr("State"), self._state_look, delegate=ChipDelegate, width=160),
            Column("at", self.tr("Released"), lambda row: row.at, text=moment, width=150),
            Column("account", self.tr("By"), lambda row: row.account, width=130),
            Column(
                "reason",
                term("reason"),
                lambda row: row.reason,
                tip=lambda row: row.reason,
                wraps=True,
                stretch=True,
            ),
            Column(
                "hash",
                self.tr("Hash"),
                lambda row: row.content_hash[:12],
                tip=lambda row: row.content_hash,
                width=130,
                optional=True,
            ),
        ]

    def _change_columns(self) -> list[Column]:
        language = self.context.language
        return [
            Column(
                "official",
                term("official"),
                lambda row: row.official.full_name,
                detail=lambda row: picked(row.official.body, language),
                sort=lambda row: row.official.sort_key,
                stretch=True,
                required=True,
            ),
            Column(
                "total",
                self.tr("Total, from → to"),
                lambda row: _pair(row, lambda one: number(one.total)),
                sort=_difference,
                right=True,
                width=200,
            ),
            Column(
                "difference",
                self.tr("Change"),
                _difference,
                text=lambda value: signed(value, 2),
                right=True,
                width=100,
            ),
            Column(
                "level",
                self.tr("Level, from → to"),
                lambda row: _pair(row, lambda one: _whole(one.level)),
                right=True,
                width=176,
            ),
            Column(
                "band",
                self.tr("Band, from → to"),
                lambda row: _pair(row, lambda one: _whole(one.band)),
                right=True,
                width=176,
            ),
        ]

    def _state_look(self, row: ReleaseRow) -> ChipLook:
        if row.number == self.card.row.release:
            return ChipLook(self.tr("In force"), Tone.GOOD, "met")
        return ChipLook(self.tr("Replaced"), Tone.NEUTRAL)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_selected(self, row: ReleaseRow | None) -> None:
        self.verify_button.setEnabled(row is not None)
        if row is None:
            return
        if row.number == 1:
            self._show_nothing(
                self.tr("Version 1"), self.tr("The first version"), self.tr("There is none before it.")
            )
            return
        campaigns = self.context.services.campaigns
        self.run(
            lambda _task: campaigns.changes(self._id, row.number),
            lambda changes: self._show_changes(row, changes),
        )

    def _show_changes(self, row: ReleaseRow, changes: list[VersionChange]) -> None:
        words = self.tr("From version {before} to version {number}")
        title = words.format(before=row.number - 1, number=row.number)
        if not changes:
            self._show_nothing(
                title,
                self.tr("No figure changed"),
                self.tr("Forms or facts were corrected; totals, levels and bands are the same."),
            )
            return
        count = self.tr("%n official(s) with other figures", "", len(changes))
        self.title.setText(f"{title}: {count}")
        self.model.set_rows(changes)
        self.stack.setCurrentIndex(0)

    def _show_nothing(self, title: str, head: str, text: str) -> None:
        self.title.setText(title)
        self.nothing.title.setText(head)
        self.nothing.text.setText(text)
        self.nothing.text.setVisible(True)
        self.stack.setCurrentIndex(1)

    @Slot()
    def _on_open(self) -> None:
        row, card = self.view.current_row(), self.card
        if row is None:
            return

        def make(context: PageContext) -> Page:
            return VersionPage(context, card, row)

        self.page_wanted.emit(make)

    @Slot()
    def _on_verify(self) -> None:
        row = self.view.current_row()
        if row is None:
            return
        campaigns = self.context.services.campaigns

        def show(is_sound: bool) -> None:
            if is_sound:
                self.bar.tell(
                    self.tr("Version {number} is what was released.").format(number=row.number),
                    self.tr("Forms, rules and figures are unchanged."),
                    tone=Tone.GOOD,
                )
            else:
                self.bar.complain(
                    self.tr("Version {number} was altered after its release.").format(number=row.number)
                )

        self.run(lambda _task: campaigns.verify_release(self._id, row.number), show)


def _pair(change: VersionChange, say: Callable[[VersionFigures], str]) -> str:
    """One figure of both versions; once where it is the same."""
    before = say(change.before) if change.before else "–"
    after = say(change.after) if change.after else "–"
    return before if before == after else f"{before} → {after}"


def _whole(value: int | None) -> str:
    return "–" if value is None else whole(value)


def _difference(change: VersionChange) -> float | None:
    """How much the total changed, None where one of the two has none."""
    before, after = change.before, change.after
    if before is None or after is None or before.total is None or after.total is None:
        return None
    return after.total - before.total
