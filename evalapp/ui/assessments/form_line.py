"""One form in the card of an official: by whom, how far, and the buttons of what can be done with it."""

from collections.abc import Collection
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.campaign import FormState
from evalapp.services.forms import FormRow
from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import Chip, ChipLook, IconLabel, Tone
from evalapp.ui.common.formats import DASH, moment
from evalapp.ui.common.labels import label
from evalapp.ui.common.text_label import text_label


class FormStep(StrEnum):
    """What can be done with a form from the card. The value is the name of its button.

    ``enter``: open it for entry; ``compare``: with its paper; ``correct``: take a finished one up again;
    ``remove``: take an assignment away to which nothing was entered.
    """

    ENTER = "enter_form"
    COMPARE = "compare_form"
    CORRECT = "correct_form"
    REMOVE = "remove_form"


class FormLine(QWidget):
    """Name and post or code, state, and one button per step."""

    wanted = Signal(object, object)
    """FormStep and the FormRow."""

    def __init__(self, form: FormRow, steps: Collection[FormStep]) -> None:
        super().__init__()
        self._form = form
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(form.full_name or form.rater_code or DASH, "body", wraps=True))
        if detail := self._detail():
            words.addWidget(text_label(detail, "hint", wraps=True))
        self._row.addLayout(words, 1)
        self._show_state()
        for step in FormStep:
            if step in steps:
                self._row.addWidget(self._button(step))

    def _detail(self) -> str:
        """Code and post of somebody with a name."""
        form = self._form
        return " · ".join(filter(None, (form.rater_code if form.full_name else "", form.post)))

    def _show_state(self) -> None:
        form = self._form
        if form.read_back_at is not None:
            words = self.tr("Compared with the paper {moment}, {account}")
            self._add_sign("audit", words.format(moment=moment(form.read_back_at), account=form.read_back_by))
        if form.state is FormState.COMPLETE:
            self._add_sign("met", label(form.state))
        elif form.state is FormState.DISMISSED:
            self._add_chip(ChipLook(label(form.state)), form.dismissed_reason or label(form.state))
        elif form.state is not FormState.ASSIGNED:
            entered = f"{form.answered} / {form.asked}"
            is_open = form.state is FormState.OPEN
            tone, icon = (Tone.WARN, "document_needed") if is_open else (Tone.ACCENT, "")
            self._add_chip(ChipLook(entered, tone, icon), f"{label(form.state)}: {entered}")

    def _add_chip(self, look: ChipLook, words: str) -> None:
        chip = Chip(look)
        chip.setToolTip(words)
        chip.setAccessibleName(words)
        self._row.addWidget(chip)

    def _add_sign(self, meaning: str, words: str) -> None:
        sign = IconLabel(meaning, "good", 16)
        sign.setToolTip(words)
        sign.setAccessibleName(words)
        self._row.addWidget(sign)

    def _button(self, step: FormStep) -> QAbstractButton:
        rater = self._form.full_name or self._form.rater_code or DASH
        button: QAbstractButton
        match step:
            case FormStep.ENTER:
                button = small(second(self.tr("Enter")))
                button.setAccessibleName(self.tr("Enter the form of {rater}").format(rater=rater))
            case FormStep.COMPARE:
                name = self.tr("Compare with the paper: {rater}")
                button = icon_button("equals", name.format(rater=rater))
            case FormStep.CORRECT:
                button = icon_button("edit", self.tr("Correct the form of {rater}").format(rater=rater))
            case FormStep.REMOVE:
                button = icon_button("close", self.tr("Remove {rater}").format(rater=rater))
        button.setObjectName(step.value)
        button.clicked.connect(partial(self._on_clicked, step))
        return button

    def _on_clicked(self, step: FormStep, *_checked: object) -> None:
        self.wanted.emit(step, self._form)
