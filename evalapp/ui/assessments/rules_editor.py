"""Roles with weights and minimums, and the guideline for calibration, typed by hand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from evalapp.domain.campaign import RaterRole
from evalapp.domain.rule_checks import GUIDELINE, ROLES, guideline_field, minimum_field, weight_field
from evalapp.domain.scoring_rules import GuidelineShare, RoleRule
from evalapp.ui.common.formats import number, share_text
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text, term
from evalapp.ui.common.number_field import DecimalField, NumberField
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import restyle, scaled

LEVELS = (5, 4, 3, 2, 1)


class RolesEditor(QWidget):
    """One line a role: asked or not, weight, its share, minimum of raters; the sum below."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._checks: dict[RaterRole, QCheckBox] = {}
        self._weights: dict[RaterRole, DecimalField] = {}
        self._minimums: dict[RaterRole, NumberField] = {}
        self._shares: dict[RaterRole, QLabel] = {}
        grid = _grid()
        heads = (self.tr("Role"), self.tr("Weight"), self.tr("Share"), self.tr("Raters, at least"))
        for column, head in enumerate(heads):
            words = text_label(head, "small_strong", wraps=True)
            words.setMinimumWidth(max(map(words.fontMetrics().horizontalAdvance, head.split())) + scaled(4))
            grid.addWidget(words, 0, column)
        for place, role in enumerate(RaterRole, start=1):
            self._add_role(grid, place, role)
        self._note = text_label("", "hint", wraps=True)
        self._note.setObjectName("roles_note")
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(6)
        column_box.addLayout(grid)
        column_box.addWidget(self._note)
        self._faults: dict[str, str] = {}

    def value(self) -> tuple[RoleRule, ...]:
        """The roles that are asked, in the usual order."""
        return tuple(
            RoleRule(role, round(self._weights[role].value(), 4), self._minimums[role].value())
            for role in RaterRole
            if self._checks[role].isChecked()
        )

    def set_value(self, roles: Sequence[RoleRule]) -> None:
        """Show other roles without saying ``changed``."""
        given = {rule.role: rule for rule in roles}
        with QSignalBlocker(self):
            for role in RaterRole:
                rule = given.get(role)
                self._checks[role].setChecked(rule is not None)
                if rule is not None:
                    self._weights[role].setValue(rule.weight)
                    self._minimums[role].setValue(rule.minimum)
        self._show()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Mark fields that cannot stay so, and say why below."""
        self._faults = dict(faults)
        for role in RaterRole:
            _mark(self._weights[role], faults.get(weight_field(role)))
            _mark(self._minimums[role], faults.get(minimum_field(role)))
        self._show()

    def _add_role(self, grid: QGridLayout, place: int, role: RaterRole) -> None:
        check = QCheckBox(label(role))
        check.setObjectName(f"role_{role.value}")
        weight = DecimalField()
        weight.setRange(0, 100)
        weight.setSingleStep(0.05)
        weight.setDecimals(2)
        weight.setObjectName(weight_field(role))
        weight.setAccessibleName(self.tr("Weight: {role}").format(role=label(role)))
        minimum = NumberField()
        minimum.setRange(1, 99)
        minimum.setObjectName(minimum_field(role))
        minimum.setAccessibleName(self.tr("Raters, at least: {role}").format(role=label(role)))
        share = text_label("", "secondary")
        # Shrunk below its words, the label would lose their first letters.
        words = share.fontMetrics().horizontalAdvance(self.tr("not counted"))
        share.setMinimumWidth(max(scaled(56), words + scaled(4)))
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._checks[role], self._weights[role] = check, weight
        self._minimums[role], self._shares[role] = minimum, share
        for column, widget in enumerate((check, weight, share, minimum)):
            grid.addWidget(widget, place, column)
        check.toggled.connect(self._on_changed)
        weight.valueChanged.connect(self._on_changed)
        minimum.valueChanged.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        roles = {rule.role: rule for rule in self.value()}
        whole = sum(rule.weight for rule in roles.values())
        for role in RaterRole:
            is_asked = role in roles
            self._weights[role].setEnabled(is_asked and role is not RaterRole.SELF)
            self._minimums[role].setEnabled(is_asked)
            is_counted = is_asked and roles[role].weight > 0
            share = share_text(roles[role].weight / whole) if is_counted and whole else ""
            not_counted = self.tr("not counted") if is_asked else ""
            self._shares[role].setText(share or not_counted)
        words = self.tr("The weights add up to {sum}; the shares follow from the sum.")
        text = " ".join(dict.fromkeys(code_text(code) for code in self._faults.values()))
        self._note.setText(text or words.format(sum=number(whole)))
        self._note.setProperty("role", "bad" if text else "hint")
        restyle(self._note)


class GuidelineEditor(QWidget):
    """Shares of the levels, from – to in per cent; the sums below."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lows: dict[int, NumberField] = {}
        self._highs: dict[int, NumberField] = {}
        self.use = QCheckBox(self.tr("Show a guideline beside the shares of levels"))
        self.use.setObjectName("use_guideline")
        self.use.toggled.connect(self._on_changed)
        grid = _grid()
        heads = (term("level"), self.tr("From, %"), self.tr("To, %"))
        for column, head in enumerate(heads):
            grid.addWidget(text_label(head, "small_strong"), 0, column)
        for place, level in enumerate(LEVELS, start=1):
            grid.addWidget(text_label(str(level)), place, 0)
            self._lows[level] = self._spin(grid, place, 1, level, self.tr("Level {level}, from"))
            self._highs[level] = self._spin(grid, place, 2, level, self.tr("Level {level}, to"))
        self._note = text_label("", "hint", wraps=True)
        self._note.setObjectName("guideline_note")
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(6)
        column_box.addWidget(self.use)
        column_box.addLayout(grid)
        column_box.addWidget(self._note)
        self._faults: dict[str, str] = {}

    def value(self) -> tuple[GuidelineShare, ...]:
        """The shares, lowest level first; empty when none is shown."""
        if not self.use.isChecked():
            return ()
        return tuple(
            GuidelineShare(level, self._lows[level].value() / 100, self._highs[level].value() / 100)
            for level in reversed(LEVELS)
        )

    def set_value(self, shares: Sequence[GuidelineShare]) -> None:
        """Show other shares without saying ``changed``."""
        given = {share.level: share for share in shares}
        with QSignalBlocker(self):
            self.use.setChecked(bool(shares))
            for level in LEVELS:
                share = given.get(level)
                self._lows[level].setValue(round(share.low * 100) if share else 0)
                self._highs[level].setValue(round(share.high * 100) if share else 100)
        self._show()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Mark levels that cannot stay so, and say why below."""
        self._faults = dict(faults)
        for level in LEVELS:
            for spin in (self._lows[level], self._highs[level]):
                _mark(spin, faults.get(guideline_field(level)))
        self._show()

    def _spin(self, grid: QGridLayout, place: int, column: int, level: int, name: str) -> NumberField:
        spin = NumberField()
        spin.setRange(0, 100)
        spin.setSingleStep(5)
        spin.setObjectName(f"guideline_{level}_{column}")
        spin.setAccessibleName(name.format(level=level))
        spin.valueChanged.connect(self._on_changed)
        grid.addWidget(spin, place, column)
        return spin

    @Slot()
    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for spin in (*self._lows.values(), *self._highs.values()):
            spin.setEnabled(self.use.isChecked())
        low = sum(spin.value() for spin in self._lows.values())
        high = sum(spin.value() for spin in self._highs.values())
        words = self.tr("A guideline, not a quota: nothing is enforced. Together from {low} % to {high} %.")
        text = " ".join(dict.fromkeys(code_text(code) for code in self._faults.values()))
        self._note.setText(text or words.format(low=low, high=high))
        self._note.setProperty("role", "bad" if text else "hint")
        restyle(self._note)


def split_faults(faults: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Faults of the roles, of the guideline, and of other fields."""
    roles = {weight_field(role) for role in RaterRole} | {minimum_field(role) for role in RaterRole} | {ROLES}
    levels = {guideline_field(level) for level in LEVELS} | {GUIDELINE}
    return (
        {name: code for name, code in faults.items() if name in roles},
        {name: code for name, code in faults.items() if name in levels},
        {name: code for name, code in faults.items() if name not in roles | levels},
    )


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    return grid


def _mark(widget: QWidget, code: str | None) -> None:
    if bool(widget.property("fault")) != bool(code):
        widget.setProperty("fault", bool(code))
        restyle(widget)
    widget.setAccessibleDescription(code_text(code) if code else "")
