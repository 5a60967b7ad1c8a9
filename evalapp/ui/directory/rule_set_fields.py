"""Fields of the rule set editor: a clause in three languages, levels of education, a number or none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import EducationLevel
from evalapp.domain.rule_set import Clause
from evalapp.services.criterion_words import level_text
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.directory.language_texts import LanguageTexts

_NOTHING = Trilingual("", "", "")
_COLUMNS = 4


class TextsField(LanguageTexts):
    """One text in three languages as a field of a form."""

    def __init__(self, name: str, *, limit: int, lines: int = 1) -> None:
        super().__init__(name, _NOTHING, limit=limit, lines=lines)
        self.setFocusProxy(self.areas[Language.KK])

    def set_value(self, words: Trilingual | None) -> None:
        """Show a text."""
        for language, area in self.areas.items():
            area.setPlainText(getattr(words or _NOTHING, language.value))


class ClauseField(QWidget):
    """The words of a clause, and whether they are composed or the act's own."""

    changed = Signal()

    def __init__(self, name: str, *, limit: int) -> None:
        super().__init__()
        self.texts = TextsField(name, limit=limit)
        self.composed = QCheckBox(self.tr("Composed wording, not the text of an act"))
        self.composed.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.texts)
        column.addWidget(self.composed)
        self.setFocusProxy(self.texts)
        self.texts.changed.connect(self.changed)
        self.composed.toggled.connect(self._on_toggled)

    def value(self) -> Clause:
        """The clause as it stands in the fields."""
        return Clause(self.texts.value(), composed=self.composed.isChecked())

    def set_value(self, clause: Clause | None) -> None:
        """Show a clause, None = an empty one."""
        self.texts.set_value(clause.words if clause else None)
        self.composed.setChecked(clause is None or clause.composed)

    def _on_toggled(self, _on: bool) -> None:
        self.changed.emit()


class LevelsField(QWidget):
    """Levels of education, any number of them."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.boxes = {level: QCheckBox(level_text(language, level)) for level in EducationLevel}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
            box.toggled.connect(self._on_toggled)
        grid.setColumnStretch(_COLUMNS, 1)
        self.setFocusProxy(self.boxes[EducationLevel.BACHELOR])

    def value(self) -> frozenset[EducationLevel]:
        """The levels that are marked."""
        return frozenset(level for level, box in self.boxes.items() if box.isChecked())

    def set_value(self, levels: frozenset[EducationLevel]) -> None:
        """Mark levels."""
        for level, box in self.boxes.items():
            box.setChecked(level in levels)

    def _on_toggled(self, _on: bool) -> None:
        self.changed.emit()


class YearsField(NumberField):
    """A whole number within limits; the lowest position says "–" and means none."""

    def __init__(self, limits: tuple[int, int], none: str = "–") -> None:
        super().__init__()
        self.setRange(limits[0] - 1, limits[1])
        self.setSpecialValueText(none)
        self.setAccelerated(True)
