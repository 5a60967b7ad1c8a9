"""The tab Minutes of a meeting: their text, what lacks, dissents, versions, what decisions change."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.domain.decision import DecisionState
from evalapp.domain.minutes import MinutesGap
from evalapp.services.decision_rows import DecisionQuery, DecisionRow
from evalapp.services.minutes import MinutesVersion
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.minutes_actions import MinutesActions
from evalapp.ui.commission.minutes_dissents import MinutesDissents
from evalapp.ui.commission.minutes_parts import (
    DISSENTS,
    GAPS,
    PARTS,
    TEXT,
    VERSIONS,
    MinutesParts,
    MinutesRecords,
)
from evalapp.ui.commission.minutes_words import PLACES, notice_text
from evalapp.ui.commission.notice_line import NoticeLine
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.toolbar import Toolbar

SIGN = "sign"
"""Target of the tab: open the dialog that signs."""


class MinutesTab(MeetingTab):
    """Text as on paper; lists of what lacks, dissents, versions and changes of the records."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "minutes",
            "dissent",
            "decision",
            "decision_effect",
            "meeting",
            "agenda_item",
            "attendance",
            "item_absence",
            "vote",
            "vote_count",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._found: MinutesRecords | None = None
        self._version: int | None = None
        self._is_sign_wanted = False
        self.parts = MinutesParts(context)
        self.part = Segments(self.parts.titles())
        self.part.changed.connect(self._on_part)
        for view in self.parts.lists():
            view.selected.connect(self._on_selection)
        self.deeds = MinutesActions(self)
        self.deeds.gaps_wanted.connect(partial(self.part.choose, GAPS))
        self.deeds.versions_wanted.connect(partial(self.part.choose, VERSIONS))
        self.dissents = MinutesDissents(
            self, self.parts.dissents, may_record=context.actor.may(Action.RECORD_DECISIONS)
        )
        self.add_bar()
        self.notice = NoticeLine("minutes_notice")
        self.add(self.notice)
        self.add(self._toolbar())
        self.add(self.parts, 1)
        self.parts.gaps.opened.connect(self._on_gap)
        self.parts.versions.opened.connect(self._on_version)
        self.parts.effects.opened.connect(self._on_decision)

    def head_actions(self) -> Sequence[QWidget]:
        return self.deeds.buttons()

    def open_target(self, target: object) -> None:
        """``"sign"``: offer to sign; a name of a part shows that part."""
        if target == SIGN:
            self._is_sign_wanted = self._found is None
            if self._found is not None:
                self.deeds.on_sign()
        elif target in PARTS:
            self.part.choose(target)

    def reload(self) -> None:
        services, meeting_id, version = self.context.services, self.meeting.id, self._version

        def work(_task: object) -> MinutesRecords:
            return MinutesRecords(
                services.minutes.card(meeting_id, version),
                services.dissents.sheet(meeting_id),
                services.decisions.rows(
                    DecisionQuery(
                        meeting_id=meeting_id,
                        states=frozenset({DecisionState.IN_FORCE, DecisionState.UNDONE}),
                    )
                ),
                services.effects.of_meeting(meeting_id),
            )

        self.run(work, self._show)

    # Building --------------------------------------------------------------------------------

    def _toolbar(self) -> Toolbar:
        self.read_version = quiet(self.tr("Read this version"))
        self.read_version.setObjectName("read_version")
        self.read_version.clicked.connect(self._on_read_version)
        toolbar = Toolbar()
        toolbar.add(self.part)
        for button in (*self.dissents.buttons(), self.read_version):
            toolbar.add(button)
        return toolbar

    # Showing ---------------------------------------------------------------------------------

    def _show(self, found: MinutesRecords) -> None:
        self._found = found
        self.parts.fill(found)
        self.deeds.show_records(found)
        self.dissents.show_sheet(found.dissents)
        words = notice_text(found.card, found.effects, self._version)
        self.notice.tell(words, warns=bool(found.card.blocking or found.waiting))
        self._on_part(self.part.chosen())
        is_open = found.card.may_draft and found.card.in_force is None
        self.counted.emit(len(found.card.blocking) or None if is_open else None)
        if self._is_sign_wanted:
            self._is_sign_wanted = False
            self.deeds.on_sign()

    @Slot(object)
    def _on_part(self, part: str) -> None:
        self.parts.choose(part)
        self._on_selection(None)

    @Slot(object)
    def _on_selection(self, _row: object) -> None:
        part = self.part.chosen()
        self.dissents.renew(is_shown=part == DISSENTS)
        self.read_version.setVisible(part == VERSIONS)
        self.read_version.setEnabled(isinstance(self.parts.versions.current_row(), MinutesVersion))

    # Doing -----------------------------------------------------------------------------------

    @Slot(object)
    def _on_gap(self, gap: object) -> None:
        if isinstance(gap, MinutesGap) and (tab := PLACES.get(gap.kind)) is not None:
            self.tab_wanted.emit(tab, None)
        elif isinstance(gap, MinutesGap):
            self.deeds.on_texts()

    @Slot(object)
    def _on_version(self, row: object) -> None:
        if isinstance(row, MinutesVersion) and self._found is not None:
            newest = self._found.card.versions[-1].version_number
            self._version = None if row.version_number == newest else row.version_number
            self.part.choose(TEXT)
            self.refresh()

    @Slot()
    def _on_read_version(self) -> None:
        self._on_version(self.parts.versions.current_row())

    @Slot(object)
    def _on_decision(self, row: object) -> None:
        if isinstance(row, DecisionRow):
            self.requested.emit("decision", row.id)
