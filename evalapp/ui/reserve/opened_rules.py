"""The rules of an opened intake, to be read: in words, what was confirmed, what was changed since."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Language
from evalapp.services.criterion_words import reading_text
from evalapp.services.intake_setup import IntakeChangeRow, IntakeSetup
from evalapp.services.intake_words import confirmation_text
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.labels import label
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.reserve.plan_in_words import PlanInWords


class OpenedRules(QWidget):
    """Words at the left; confirmation, seal and history at the right."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.words = PlanInWords(language)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(20, 12, 20, 16)
        self._side.setSpacing(4)
        side = scrolled(self._side)
        side.setMinimumWidth(scaled(320))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words, 3)
        row.addWidget(line(vertical=True))
        row.addWidget(side, 2)

    def show_setup(self, setup: IntakeSetup) -> None:
        """Show another intake, or another state of it."""
        self.words.show_plan(setup.plan, setup.rules)
        clear_layout(self._side)
        self._show_confirmation(setup)
        self._show_seal(setup)
        self._show_changes(setup.changes)
        self._side.addStretch(1)

    def _show_confirmation(self, setup: IntakeSetup) -> None:
        confirmed = setup.confirmation
        if confirmed is None:
            return
        self._add(self.tr("Confirmed"), "small_strong")
        self._add(confirmation_text(self._language, confirmed), "body")
        if confirmed.reading is not None and setup.rules.age_limit is not None:
            words = self.tr("The age limit reads: {reading}.")
            limit = reading_text(self._language, confirmed.reading, setup.rules.age_limit)
            self._add(words.format(reading=limit), "body")
        words = self.tr("Opened {moment} by {account}.")
        self._add(words.format(moment=moment(setup.opened_at), account=setup.confirmed_by), "secondary")

    def _show_seal(self, setup: IntakeSetup) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(
            IconLabel("good" if setup.is_intact else "bad", "good" if setup.is_intact else "bad", 16)
        )
        words = (
            self.tr("The rules are as they were confirmed; an edited directory changes nothing here.")
            if setup.is_intact
            else self.tr("The stored rules do not equal the seal they got when the intake opened.")
        )
        row.addWidget(text_label(words, "secondary", wraps=True), 1)
        self._side.addSpacing(6)
        self._side.addLayout(row)
        grouped = " ".join(setup.rules_hash[place : place + 8] for place in range(0, 64, 8))
        seal = text_label(f"SHA-256 {grouped}", "hint", wraps=True)
        seal.setToolTip(setup.rules_hash)
        self._side.addWidget(seal)

    def _show_changes(self, changes: tuple[IntakeChangeRow, ...]) -> None:
        self._side.addSpacing(12)
        self._add(self.tr("History"), "small_strong")
        for change in changes:
            self._add(f"{moment(change.at)} · {change.account}", "small")
            for words in self._change_lines(change):
                self._add(words, "body")
            if change.reason:
                self._add(self.tr("Reason: {reason}").format(reason=change.reason), "secondary")
            self._side.addSpacing(6)

    def _change_lines(self, change: IntakeChangeRow) -> list[str]:
        names = {
            "opens_on": self.tr("Applications from"),
            "closes_on": self.tr("Applications until"),
            "places": self.tr("Places"),
        }
        lines = []
        for field, after in change.after.items():
            before: Any = change.before.get(field)
            if field == "state":
                lines.append(f"{label(IntakeState(before))} → {label(IntakeState(after))}")
            elif field == "directions":
                lines += [
                    f"{name}: {_plain(before.get(name))} → {_plain(places)}"
                    for name, places in after.items()
                    if before.get(name) != places
                ]
            else:
                lines.append(f"{names[field]}: {_plain(before)} → {_plain(after)}")
        return lines

    def _add(self, words: str, role: str) -> None:
        self._side.addWidget(text_label(words, role, wraps=True))


def _plain(value: Any) -> str:
    if value is None:
        return "–"
    return day(date.fromisoformat(value)) if isinstance(value, str) else str(value)
