"""What one decision changes, before → after, and what it leaves open to whoever confirms."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from evalapp.domain.decision_effect import EffectChoices
from evalapp.domain.language import Language
from evalapp.services.effect_lines import EffectLine, EffectNames
from evalapp.services.effect_words import ChangeWords, change_words, fault_words
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.cursor import cursor_kept
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate

Places = tuple[list[tuple[int, str]], list[tuple[int, str]]]
"""Posts and bodies of the directory with their names."""


class EffectDetail(QWidget):
    """Below the list: the fault, the choices, each record with its fields, the notes of one decision."""

    ground_chosen = Signal(str)
    place_chosen = Signal(int, int)
    denied = Signal(bool)
    """That the post was not taken up, or was."""
    left_out = Signal()
    """The decision is to be left for later, or carried out after all."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.rows.setContentsMargins(0, 8, 8, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(self.rows))

    def clear(self) -> None:
        """Show nothing."""
        clear_layout(self.rows)

    def show_line(
        self, line: EffectLine, names: EffectNames, choices: EffectChoices, places: Places, *, is_out: bool
    ) -> None:
        """Show a decision with what was chosen for it so far; ``is_out``: it is left for later.

        The cursor stays in the field in which something was just chosen.
        """
        with cursor_kept(self):
            self._fill(line, names, choices, places, is_out=is_out)

    def _fill(
        self, line: EffectLine, names: EffectNames, choices: EffectChoices, places: Places, *, is_out: bool
    ) -> None:
        self.clear()
        if line.fault is not None:
            role = "warn" if line.wants_choice else "bad"
            self.rows.addWidget(text_label(fault_words(self._language, line.fault), role, wraps=True))
        self._add_choices(line, names, choices, places)
        for change in line.changes:
            self.rows.addWidget(_change_part(change_words(self._language, change, names)))
        for note in line.notes:
            self.rows.addWidget(text_label(said(f"effect.note_{note.value}"), "secondary", wraps=True))
        if line.fault is None and line.changes:
            self._add_leaving_out(is_out)
        self.rows.addStretch(1)

    def _add_leaving_out(self, is_out: bool) -> None:
        later, after_all = (
            translate("Effects", "Leave for later"),
            translate("Effects", "Carry out after all"),
        )
        button = quiet(after_all if is_out else later)
        button.setObjectName("leave_out")
        button.clicked.connect(self._on_left_out)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)

    def _add_choices(
        self, line: EffectLine, names: EffectNames, choices: EffectChoices, places: Places
    ) -> None:
        if line.needs_ground:
            self._add_ground(names, choices.grounds.get(line.decision_id, ""))
        if line.needs_place:
            known = (line.position_id, line.organization_id)
            self._add_place(line, places, choices.places.get(line.decision_id, known))
        if line.may_be_not_taken_up:
            words = translate("Effects", "The post was not taken up: put the register back as it was")
            box = QCheckBox(words)
            box.setObjectName("not_taken_up")
            box.setChecked(line.decision_id in choices.not_taken_up)
            box.toggled.connect(self.denied)
            self.rows.addWidget(box)

    def _add_ground(self, names: EffectNames, chosen: str) -> None:
        self.ground = QComboBox()
        self.ground.setObjectName("ground")
        self.ground.addItem("–", "")
        for code, name in names.grounds.items():
            self.ground.addItem(name.pick(self._language), code)
        self.ground.setCurrentIndex(max(0, self.ground.findData(chosen)))
        self.ground.currentIndexChanged.connect(self._on_ground)
        self._add_field(said("effect.field_left_ground"), self.ground)

    def _add_place(self, line: EffectLine, places: Places, chosen: tuple[int | None, int | None]) -> None:
        self.post, self.post_body = ChoiceBox(places[0]), ChoiceBox(places[1])
        self.post.setObjectName("effect_post")
        self.post_body.setObjectName("effect_body")
        for field, value, words in (
            (self.post, chosen[0], term("position")),
            (self.post_body, chosen[1], term("state_body")),
        ):
            field.set_value(value)
            field.currentIndexChanged.connect(self._on_place)
            self._add_field(words, field)
        if line.place:
            told = translate("Effects", "The decision says: {place}").format(place=line.place)
            self.rows.addWidget(text_label(told, "hint", wraps=True))

    def _add_field(self, words: str, field: QWidget) -> None:
        field.setAccessibleName(words)
        row = QHBoxLayout()
        name = text_label(words, "small_strong")
        name.setFixedWidth(scaled(_NAME_WIDTH))
        row.addWidget(name)
        field.setFixedWidth(scaled(420))
        row.addWidget(field)
        row.addStretch(1)
        self.rows.addLayout(row)

    @Slot()
    def _on_left_out(self) -> None:
        self.left_out.emit()

    @Slot()
    def _on_ground(self) -> None:
        self.ground_chosen.emit(self.ground.currentData())

    @Slot()
    def _on_place(self) -> None:
        post, body = self.post.value(), self.post_body.value()
        if post is not None and body is not None:
            self.place_chosen.emit(post, body)


_NAME_WIDTH = 180


def _change_part(change: ChangeWords) -> QWidget:
    """A record with its fields: name, before → after."""
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 6)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.addWidget(text_label(change.title, "strong", wraps=True), 0, 0, 1, 2)
    for row, one in enumerate(change.fields, start=1):
        name = text_label(one.name, "secondary")
        name.setFixedWidth(scaled(_NAME_WIDTH))
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        words = f"{one.before or '–'} → {one.after or '–'}"
        grid.addWidget(text_label(words, "body", wraps=True), row, 1)
    grid.setColumnStretch(1, 1)
    return part
