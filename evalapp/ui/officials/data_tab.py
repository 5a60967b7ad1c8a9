"""The last tab of the personal card: the person's data as the register holds them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.services.official_cards import OfficialCard
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label

LABELS = 130


class DataTab(QWidget):
    """Label and value in two columns; who may edit sees the whole IIN."""

    edit_asked = Signal()

    def __init__(self, *, may_edit: bool) -> None:
        super().__init__()
        self._may_edit = may_edit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)

    def show_card(self, card: OfficialCard) -> None:
        """Show the data of somebody."""
        clear_layout(self._column)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(self._lines(card)):
            grid.addWidget(text_label(name, "small", wraps=True), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(value or "–", "body", wraps=True), place, 1)
        self._column.addWidget(holder)
        if card.fields.birth_contradicts():
            words = self.tr("The IIN states another date of birth. Check it against the identity card.")
            self._column.addWidget(text_label(words, "warn", wraps=True))
        if self._may_edit:
            row = QHBoxLayout()
            edit = small(second(self.tr("Edit…"), "edit"))
            edit.setObjectName("edit_person")
            edit.clicked.connect(self.edit_asked)
            row.addWidget(edit)
            row.addStretch(1)
            self._column.addSpacing(6)
            self._column.addLayout(row)
        self._column.addStretch(1)

    def _lines(self, card: OfficialCard) -> list[tuple[str, str]]:
        fields = card.fields
        return [
            (term("iin"), fields.iin if self._may_edit else card.iin_masked),
            (term("birth_date"), self._birth_text(card)),
            (term("sex"), label(fields.sex)),
            (term("citizenship"), self._citizenship(fields.citizenship)),
            (self.tr("Name in Kazakh"), fields.full_name_kk or ""),
            (self.tr("Name in Russian"), fields.full_name_ru or ""),
            (self.tr("State service, as stated"), fields.service_years_text or ""),
            (term("legal_ground"), fields.legal_ground or ""),
            (term("note"), fields.note or ""),
        ]

    def _birth_text(self, card: OfficialCard) -> str:
        if card.fields.birth_date is None:
            return ""
        born = day(card.fields.birth_date)
        return born if card.age is None else self.tr("{day}, age {age}").format(day=born, age=card.age)

    def _citizenship(self, stored: str | None) -> str:
        return self.tr("Kazakhstan") if stored == "KZ" else stored or ""
