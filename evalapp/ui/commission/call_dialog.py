"""Calling a meeting: who will have a seat, by which rule is voted, what is missing or unusual."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.meeting_rules import MeetingRules, Seat
from evalapp.exchange.voting_rule_text import rule_lines
from evalapp.services.meeting_calling import CallingCheck
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import text_label


class CallDialog(Dialog):
    """Shows what will be frozen; calls the meeting."""

    called = Signal()

    def __init__(self, page: Page, card: MeetingCard) -> None:
        super().__init__(
            page,
            self.tr("Call the meeting?"),
            self.tr(
                "Members and voting rule are fixed as they are below. Items can still be added or"
                " withdrawn until the meeting is opened; their numbers stay."
            ),
            width=620,
            height=600,
        )
        self._page, self._id = page, card.id
        check = page.context.services.meeting_lives.check(card.id)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        self._add_findings(column, check)
        if check.rules is not None:
            self._add_rule(column, check.rules)
            self._add_seats(column, check.rules)
        column.addStretch(1)
        self.body.addWidget(scrolled(column), 1)
        self.verb = self.add_verb(self.tr("Call with %n item(s)", "", check.items), self._on_call)
        self.verb.setObjectName("call_meeting")
        self.verb.setEnabled(check.is_possible)

    def _add_findings(self, column: QVBoxLayout, check: CallingCheck) -> None:
        for code in check.lacks:
            column.addWidget(_finding("bad", "bad", said(f"meeting.lack_{code}")))
        for code in check.notes:
            column.addWidget(_finding("info", "text2", said(f"meeting.note_{code}")))

    def _add_rule(self, column: QVBoxLayout, rules: MeetingRules) -> None:
        language = self._page.context.language
        column.addSpacing(8)
        column.addWidget(text_label(term("voting_rule"), "strong"))
        column.addWidget(text_label(rules.rule.name.pick(language), "medium", wraps=True))
        for sentence in rule_lines(rules.rule, language):
            column.addWidget(text_label(sentence, "secondary", wraps=True))

    def _add_seats(self, column: QVBoxLayout, rules: MeetingRules) -> None:
        for title, seats in (
            (self.tr("Members with a vote: %n", "", len(rules.seats)), rules.seats),
            (self.tr("Without a vote: %n", "", len(rules.others)), rules.others),
        ):
            if seats:
                column.addSpacing(8)
                column.addWidget(text_label(title, "strong"))
                for seat in seats:
                    column.addWidget(self._seat(seat))

    def _seat(self, seat: Seat) -> QWidget:
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(0)
        row.addWidget(text_label(f"{seat.name} – {label(seat.role)}", "body", wraps=True))
        details = [seat.post] if seat.post else []
        details += [self.tr("substitute: {name}").format(name=one.name) for one in seat.substitutes]
        if details:
            row.addWidget(text_label("; ".join(details), "hint", wraps=True))
        return holder

    @Slot()
    def _on_call(self) -> None:
        lives = self._page.context.services.meeting_lives
        self._page.run(lambda _task: lives.call(self._id), self._on_called)

    def _on_called(self, _hash: str) -> None:
        self.accept()
        self.called.emit()


def _finding(meaning: str, tint: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(meaning, tint, 16))
    row.addWidget(text_label(words, "body", wraps=True), 1)
    return holder
