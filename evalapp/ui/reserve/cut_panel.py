"""The panel of a cut: what it comes to per direction, what stands in its way, what it changes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from evalapp.domain.language import Language
from evalapp.domain.stage import CutKind, CutState
from evalapp.services.cut_comparison import CutChange, CutComparison
from evalapp.services.cut_records import CutLine
from evalapp.services.stage_cuts import CutPreview
from evalapp.services.stage_words import cut_rule_words, mark_text
from evalapp.ui.common.buttons import danger, link, primary
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.cut_groups import CutGroups, Groups

_MOST_CHANGES = 12


class CutPanel(SidePanel):
    """Shows a proposed cut with its verb, or the one in force with the way back."""

    apply_asked = Signal()
    rest_absent_asked = Signal()
    missing_asked = Signal()
    unknown_asked = Signal()
    reopen_asked = Signal()
    person_asked = Signal(int)
    trial_asked = Signal()

    def __init__(self, language: Language, *, may_edit: bool) -> None:
        super().__init__(width=410, title=" ")
        self._language, self._may_edit = language, may_edit
        self._proposed: tuple[CutPreview, bool, tuple[CutLine, ...]] | None = None
        self.apply_button = primary(self.tr("Apply"))
        self.apply_button.setObjectName("apply_cut")
        self.apply_button.clicked.connect(self.apply_asked)
        self.reopen_button = danger(self.tr("Reopen…"), "undo")
        self.reopen_button.setObjectName("reopen_cut")
        self.reopen_button.clicked.connect(self.reopen_asked)
        self.add_foot(self.apply_button, self.reopen_button)

    def show_preview(self, found: CutPreview, *, can_apply: bool, earlier: Sequence[CutLine] = ()) -> None:
        """The cut as it would be; ``can_apply``: the intake is in its selection; ``earlier``: all others.

        What is shown already stays as it is, so that no button goes while it is being pressed.
        """
        asked = (found, can_apply, tuple(earlier))
        if asked == self._proposed:
            return
        self._begin(self.tr("Cut"), ChipLook(self.tr("not applied yet")))
        self._proposed = asked
        self.body.addWidget(text_label(cut_rule_words(self._language, found.rule), "strong", wraps=True))
        if found.rule.kind is CutKind.NONE:
            self._add_trial()
            self.show_foot(False)
            self.body.addStretch(1)
            return
        self._add_obstacles(found)
        self._add_groups([(line.name, line.figures) for line in found.groups], apart=len(found.groups) > 1)
        if found.compared is not None:
            self._add_comparison(found.compared)
        self.body.addWidget(
            text_label(
                self.tr("The cut is a proposal; it is in force once somebody applies it."), "hint", wraps=True
            )
        )
        self._add_trial()
        self._add_history(earlier)
        self.body.addStretch(1)
        is_clear = not found.missing and not found.unknown and bool(found.outcomes)
        self.apply_button.setText(self.tr("Apply: %n go on", "", found.passed))
        self.apply_button.setEnabled(can_apply and is_clear)
        self.apply_button.setVisible(self._may_edit)
        self.reopen_button.hide()
        self.show_foot(self._may_edit)

    def show_cut(self, history: Sequence[CutLine], compared: CutComparison | None) -> None:
        """The cut in force, and those that were reopened before it."""
        cut, *earlier = history
        self._begin(
            self.tr("Cut {number}").format(number=cut.number), ChipLook(self.tr("in force"), Tone.GOOD, "met")
        )
        self.body.addWidget(text_label(cut_rule_words(self._language, cut.rule), "strong", wraps=True))
        applied = self.tr("Applied {day} by {account}").format(day=_local_day(cut), account=cut.account)
        minutes = self.tr("minutes {minutes}").format(minutes=cut.minutes) if cut.minutes else ""
        self.body.addWidget(text_label(", ".join(filter(None, (applied, minutes))), "secondary", wraps=True))
        if not cut.is_intact:
            self.body.addWidget(
                text_label(
                    self.tr("The stored outcomes do not equal the seal of this cut."), "bad", wraps=True
                )
            )
        self._add_groups(cut.groups, apart=cut.rule.per_direction and len(cut.groups) > 1)
        if compared is not None:
            self._add_comparison(compared)
        self._add_trial()
        self._add_history(earlier)
        self.body.addStretch(1)
        self.apply_button.hide()
        self.reopen_button.setVisible(self._may_edit)
        self.show_foot(self._may_edit)

    def _add_history(self, lines: Sequence[CutLine]) -> None:
        """Cuts that were reopened, with their reasons."""
        reopened = [line for line in lines if line.state is CutState.REOPENED]
        if not reopened:
            return
        self.add_section(self.tr("Reopened before"))
        for line in reopened:
            head = self.tr("Cut {number}: %n went on", "", line.passed).format(number=line.number)
            self.body.addWidget(text_label(head, "medium", wraps=True))
            when = day(line.reopened_at.astimezone().date()) if line.reopened_at else ""
            detail = self.tr("Reopened {day} by {account}: {reason}").format(
                day=when, account=line.reopened_by, reason=line.reopen_reason
            )
            self.body.addWidget(text_label(detail, "secondary", wraps=True))

    # Parts -----------------------------------------------------------------------------------

    def _begin(self, title: str, look: ChipLook) -> None:
        clear_layout(self.body)
        self._proposed = None
        self.title.setText(title)
        row = QHBoxLayout()
        row.addWidget(Chip(look))
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_trial(self) -> None:
        row = QHBoxLayout()
        button = self._link(self.tr("Try another rule…"), "try_rule")
        button.clicked.connect(self.trial_asked)
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_obstacles(self, found: CutPreview) -> None:
        if found.missing:
            words = self.tr("Scores not entered: {count}").format(count=whole(len(found.missing)))
            rest = self._link(self.tr("The rest did not come…"), "rest_absent") if self._may_edit else None
            show = self._link(self.tr("Show them"), "show_missing")
            show.clicked.connect(self.missing_asked)
            if rest is not None:
                rest.clicked.connect(self.rest_absent_asked)
            self._add_obstacle(words, [show, *([rest] if rest else [])])
        if found.unknown:
            words = self.tr("Direction not known: {count}").format(count=whole(len(found.unknown)))
            show = self._link(self.tr("Show them"), "show_unknown")
            show.clicked.connect(self.unknown_asked)
            self._add_obstacle(words, [show])

    def _add_obstacle(self, words: str, links: Sequence[QPushButton]) -> None:
        self.body.addWidget(text_label(words, "warn", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in links:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _link(self, text: str, name: str) -> QPushButton:
        made = link(text)
        made.setObjectName(name)
        return made

    def _add_groups(self, groups: Groups, *, apart: bool) -> None:
        total = sum(group.passed for _, group in groups)
        sat = sum(group.sat for _, group in groups)
        self.add_section(
            self.tr("Who goes on"), self.tr("{passed} of {sat}").format(passed=whole(total), sat=whole(sat))
        )
        self.body.addWidget(CutGroups(self._language, groups, apart=apart))

    def _add_comparison(self, compared: CutComparison) -> None:
        title = self.tr("Against cut {number}").format(number=compared.number)
        hint = self.tr("+{gains}, −{losses}").format(gains=compared.gains, losses=compared.losses)
        self.add_section(title, hint)
        self.body.addWidget(text_label(compared.reason, "secondary", wraps=True))
        if not compared.changes:
            self.body.addWidget(text_label(self.tr("Nothing differs."), "body"))
        for change in compared.changes[:_MOST_CHANGES]:
            self._add_change(change)
        if (rest := len(compared.changes) - _MOST_CHANGES) > 0:
            self.body.addWidget(text_label(self.tr("and {count} more").format(count=whole(rest)), "hint"))

    def _add_change(self, change: CutChange) -> None:
        name = self._link(f"{change.number}  {change.full_name}", "changed_person")
        name.clicked.connect(lambda _checked=False, number=change.id: self.person_asked.emit(number))
        row = QHBoxLayout()
        row.addWidget(name)
        row.addStretch(1)
        self.body.addLayout(row)
        parts = [self._mark_change(change)]
        if change.gains:
            parts.append(self.tr("goes on now"))
        elif change.loses:
            parts.append(self.tr("does not go on any more"))
        if change.loses and change.scored_later:
            parts.append(self.tr("has scores at a later stage, which count no more"))
        self.body.addWidget(text_label(" · ".join(filter(None, parts)), "hint", wraps=True))

    def _mark_change(self, change: CutChange) -> str:
        if change.mark_before == change.mark_after:
            return mark_text(self._language, change.mark_after)
        before = mark_text(self._language, change.mark_before) or "–"
        return f"{before} → {mark_text(self._language, change.mark_after) or '–'}"


def _local_day(cut: CutLine) -> str:
    return day(cut.applied_at.astimezone().date())
