"""The third tab of the personal card: the service record, appointments newest first, and education."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.services.official_cards import AppointmentLine, DatedNote, EducationLine, OfficialCard
from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import Chip, ChipLook
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.officials.card_tab import section
from evalapp.ui.officials.words import TONES, TenureWords, language_text, picked, since_text, time_text


class RecordTab(QWidget):
    """Shows appointments with what may be done with each; buttons only for who may edit."""

    add_asked = Signal()
    edit_asked = Signal(object)
    """An AppointmentLine to be changed."""
    end_asked = Signal(object)
    reopen_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, language: Language, words: TenureWords, *, may_edit: bool) -> None:
        super().__init__()
        self._language, self._words = language, words
        self._may_edit = may_edit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(6)

    def show_card(self, card: OfficialCard) -> None:
        """Show the service record of somebody."""
        clear_layout(self._column)
        head = section(term("service_record"))
        if self._may_edit:
            add = small(second(self.tr("Add appointment"), "add"))
            add.setObjectName("add_appointment")
            add.clicked.connect(self.add_asked)
            head.addWidget(add)
        self._column.addLayout(head)
        if not card.appointments:
            self._add_text(self.tr("No appointments entered yet."), "secondary")
        for place, appointment in enumerate(card.appointments):
            if place:
                self._column.addWidget(line())
            self._add_appointment(appointment)
        self._add_list(term("education"), [self._education_text(course) for course in card.education])
        languages = [f"{language_text(code)}: {label(level)}" for code, level in card.languages]
        self._add_list(self.tr("Languages"), languages)
        self._add_list(self.tr("Awards"), [f"{one.text}, {day(one.on)}" for one in card.awards])
        self._add_list(self.tr("Sanctions"), [self._sanction_text(one) for one in card.sanctions])
        self._column.addStretch(1)

    def _add_appointment(self, appointment: AppointmentLine) -> None:
        part = QVBoxLayout()
        part.setSpacing(2)
        part.addLayout(self._head(appointment))
        period = since_text(appointment)
        part.addWidget(text_label(picked(appointment.organization, self._language), "small", wraps=True))
        part.addWidget(text_label(period, "small", wraps=True))
        for words in (appointment.portfolio, appointment.end_reason, appointment.note):
            if words:
                part.addWidget(text_label(words, "hint", wraps=True))
        self._column.addLayout(part)

    def _head(self, appointment: AppointmentLine) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(text_label(self._title(appointment), "medium", wraps=True), 1)
        if appointment.mark is not None:
            chip = Chip(ChipLook(time_text(appointment.length), TONES[appointment.mark], "timer"))
            chip.setToolTip(self._words.mark(appointment.mark))
            head.addWidget(chip)
        else:
            head.addWidget(text_label(time_text(appointment.length), "small"))
        if self._may_edit:
            head.addWidget(self._more(appointment))
        return head

    def _sanction_text(self, sanction: DatedNote) -> str:
        words = f"{sanction.text}, {day(sanction.on)}"
        if sanction.ended_on is None:
            return words
        return self.tr("{sanction}, lifted on {day}").format(sanction=words, day=day(sanction.ended_on))

    def _title(self, appointment: AppointmentLine) -> str:
        post = picked(appointment.post, self._language)
        return self.tr("{post} (acting)").format(post=post) if appointment.acting else post

    def _more(self, appointment: AppointmentLine) -> QToolButton:
        button = icon_button("more", self.tr("Appointment: actions"))
        menu = QMenu(button)
        menu.addAction(self.tr("Edit…"), self._sender(self.edit_asked.emit, appointment))
        if appointment.until is None:
            menu.addAction(self.tr("End…"), self._sender(self.end_asked.emit, appointment))
        else:
            menu.addAction(self.tr("Remove the end date"), self._sender(self.reopen_asked.emit, appointment))
        menu.addAction(self.tr("Remove"), self._sender(self.remove_asked.emit, appointment))
        button.setMenu(menu)
        return button

    @staticmethod
    def _sender(emit: Callable[[object], object], line: AppointmentLine) -> Callable[[], None]:
        def send() -> None:
            emit(line)

        return send

    def _education_text(self, course: EducationLine) -> str:
        parts = [label(course.level), course.institution, course.speciality]
        year = course.graduation_year
        return ", ".join(part for part in (*parts, "" if year is None else str(year)) if part)

    def _add_list(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        self._column.addSpacing(10)
        self._column.addLayout(section(title))
        for words in lines:
            self._add_text(words, "small")

    def _add_text(self, words: str, role: str) -> None:
        self._column.addWidget(text_label(words, role, wraps=True))
