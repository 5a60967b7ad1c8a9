"""Fields for numbers, with arrows; their digits stand as far from the edge as the words of other fields."""

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from evalapp.ui.common.theme import scaled

_INDENT = 9


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


class DecimalField(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


def _indent(field: QAbstractSpinBox) -> None:
    # The padding of a style does not reach the editor inside.
    field.lineEdit().setTextMargins(scaled(_INDENT), 0, 0, 0)
