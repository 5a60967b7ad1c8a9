"""Ballots for the members: for whom, for which vote, in which language, into which folder, by when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from evalapp.domain.errors import AppError, Invalid
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.services.ballot_rows import BallotRow, BallotsView
from evalapp.services.ballots import BallotIssue
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import field_texts, said
from evalapp.ui.common.page import Page
from evalapp.ui.common.workbooks_dialog import WorkbooksDialog


class BallotIssueDialog(WorkbooksDialog):
    """Writes a workbook for each member in the background."""

    def __init__(
        self, page: Page, card: MeetingCard, view: BallotsView, only: Sequence[BallotRow] = ()
    ) -> None:
        text = self.tr(
            "Each voting member gets a workbook with the questions of packet No. {number}. "
            "Only the vote and a remark can be filled in."
        ).format(number=view.packet_number or "–")
        number, held_on = card.row.number, day(card.row.held_on)
        folder = self.tr("Ballots {number} of {date}").format(number=number, date=held_on)
        super().__init__(page, self.tr("Issue ballots"), text, memory="ballots", own_folder=folder)
        self._card, self._view, self._only = card, view, tuple(only)
        self._build_form()
        self.add_progress(self.tr("Writing ballots"))
        self.verb = self.add_verb(self.tr("Issue"), self._on_issue)
        self.verb.setObjectName("issue_now")

    def wanted(self) -> BallotIssue:
        """What was asked for."""
        return BallotIssue(
            folder=self.chosen_folder(),
            language=self.chosen_language(),
            phase=self._only[0].phase if self._only else VotePhase(self.phase.currentData()),
            members=[row.member_id for row in self._only] or None,
            with_substitutes=self.substitutes.isChecked(),
            return_by=self.return_by.value(),
            reason=self.reason.text(),
        )

    def _build_form(self) -> None:
        self.phase = QComboBox()
        self.phase.setObjectName("ballot_phase")
        for phase in VotePhase:
            if phase is VotePhase.FIRST or self._card.wants_final_ballots:
                words = said(f"ballot.kind_{phase.value}")
                self.phase.addItem(f"{words} ({self._view.asked[phase]})", phase)
        self.reason = QLineEdit()
        self.reason.setObjectName("ballot_reason")
        self.substitutes = QCheckBox(self.tr("Ballots for substitutes, too"))
        self._add_whom()
        self.add_where(
            self._card.language,
            hint=self.tr("Give each member his own file: number and name are in it."),
            day_hint=self.tr("If empty: the day of the meeting."),
        )
        self.language.setObjectName("ballot_language")
        if not self._only and self._has_substitutes():
            self.fields.add_widget(self.substitutes)
        self.body.addWidget(self.fields)

    def _add_whom(self) -> None:
        """Which vote, or for whom a further ballot is and why the earlier one becomes void."""
        if not self._only:
            self.fields.add(Field("phase", self.tr("What for"), self.phase))
            return
        names = ", ".join(row.name for row in self._only)
        self.set_text(self.tr("For: {names}").format(names=names))
        if any(row.state is not None for row in self._only):
            hint = self.tr("The ballot issued earlier becomes void; its votes count no longer.")
            if not any(row.state is BallotState.RETURNED for row in self._only):
                hint = self.tr("The ballot issued earlier becomes void.")
            self.fields.add(Field("reason", self.tr("Reason"), self.reason, required=True, hint=hint))

    def _has_substitutes(self) -> bool:
        rules = self._card.rules
        return rules is not None and any(seat.substitutes for seat in rules.seats)

    def show_failure(self, error: AppError) -> None:
        """A missing reason is said as such."""
        if isinstance(error, Invalid):
            self.bar.complain(" ".join(field_texts(error).values()))
            self.reason.setFocus()
        else:
            super().show_failure(error)

    def _on_issue(self) -> None:
        wanted = self.wanted()
        service, meeting_id = self.page.context.services.ballots, self._card.id
        self.write(
            lambda task: service.issue(meeting_id, wanted, progress=task),
            lambda count: self.tr("%n ballot(s) written.", "", count),
        )
