"""Above the table of votes: which vote, where it is taken from, what is shown, how far it is."""

from PySide6.QtCore import QCoreApplication, Signal, Slot

from evalapp.domain.meeting import MeetingState
from evalapp.domain.vote import VotePhase, VoteSource
from evalapp.services.vote_sheet import VoteSheet
from evalapp.ui.commission.vote_rows import VoteRow
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

translate = QCoreApplication.translate

OPEN, MISSING, CONTRADICTING, REACHED, NOT_REACHED = "open", "missing", "contradicting", "reached", "not"


class VoteToolbar(Toolbar):
    """Search, filter, first or final vote, the source of what is typed, progress."""

    source_chosen = Signal(object)
    phase_chosen = Signal(object)
    filtered = Signal(object)
    """What rows to keep: a function of a row, or None for all."""

    def __init__(self) -> None:
        field = SearchField(translate("VoteToolbar", "Surname or question"))
        super().__init__(field)
        self.search: SearchField = field
        self.shown = FilterButton(self.tr("Show"))
        self.shown.setObjectName("votes_shown")
        self.shown.set_choices(
            [
                (OPEN, self.tr("No votes yet")),
                (MISSING, self.tr("Something is missing")),
                (CONTRADICTING, self.tr("Contradictions")),
                (REACHED, self.tr("Majority reached")),
                (NOT_REACHED, self.tr("Majority not reached")),
            ]
        )
        self.phase = Segments([(VotePhase.FIRST, self.tr("First votes")), (VotePhase.FINAL, self.tr("Vote"))])
        self.source_box = Segments(
            [
                (VoteSource.SHOW_OF_HANDS, self.tr("Show of hands")),
                (VoteSource.PAPER, self.tr("Paper")),
            ]
        )
        self.source_box.setAccessibleName(self.tr("Where the votes are taken from"))
        self.add(self.shown, self.phase, self.source_box)
        self.shown.changed.connect(self._on_shown)
        self.phase.changed.connect(self.phase_chosen)
        self.source_box.changed.connect(self.source_chosen)

    def source(self) -> VoteSource:
        """Where what is typed comes from."""
        chosen = self.source_box.chosen()
        assert isinstance(chosen, VoteSource)
        return chosen

    def show_sheet(self, sheet: VoteSheet, *, may_type: bool) -> None:
        """Offer what this sheet allows."""
        self.search.show()
        self.shown.setVisible(sheet.phase is VotePhase.FINAL)
        # First votes are typed from paper alone.
        self.source_box.setVisible(may_type and sheet.phase is VotePhase.FINAL)
        self._show_phase(sheet.phase)
        self.phase.setVisible(sheet.state is not MeetingState.CALLED)

    def show_only_phase(self, phase: VotePhase) -> None:
        """There is no table: only the other vote may be chosen."""
        self._show_phase(phase)
        for part in (self.search, self.shown, self.source_box):
            part.hide()
        self.summary.setText("")

    def show_progress(self, sheet: VoteSheet) -> None:
        """How many items are voted on, how many of them contradict themselves, the quorum."""
        count = len(sheet.lines)
        if sheet.phase is VotePhase.FIRST:
            with_votes = sum(bool(line.first.total) for line in sheet.lines)
            self.summary.setText(
                self.tr("First votes: {some} of {all} items").format(some=with_votes, all=count)
            )
            return
        words = self.tr("Voted: {voted} of {all} items").format(voted=sheet.voted, all=count)
        if sheet.contradicting:
            words = self.tr("{voted} · contradictions: {count}").format(
                voted=words, count=sheet.contradicting
            )
        self.summary.setText(words)

    def _show_phase(self, phase: VotePhase) -> None:
        was_blocked = self.phase.blockSignals(True)
        self.phase.choose(phase)
        self.phase.blockSignals(was_blocked)

    @Slot(object)
    def _on_shown(self, chosen: frozenset[str]) -> None:
        self.filtered.emit(Keeps(chosen) if chosen else None)


class Keeps:
    """Whether a line is one of those that were chosen."""

    def __init__(self, chosen: frozenset[str]) -> None:
        self._chosen = chosen

    def __call__(self, row: VoteRow) -> bool:
        return any(self._is(key, row) for key in self._chosen)

    @staticmethod
    def _is(key: str, row: VoteRow) -> bool:
        tallies = [line.tally for line in row.lines]
        match key:
            case "open":
                return any(not tally.has_votes for tally in tallies)
            case "missing":
                return any(tally.missing for tally in tallies)
            case "contradicting":
                return any(tally.contradictions for tally in tallies)
            case "reached":
                return any(tally.outcome.is_reached is True for tally in tallies)
            case _:
                return any(tally.outcome.is_reached is False for tally in tallies)
