"""Adds many members at once from a list that was copied in Excel or a letter, read while it is pasted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from evalapp.domain.errors import AppError
from evalapp.exchange.commission_list_text import ListedMember, read_members
from evalapp.services.commission_rows import CommissionCard
from evalapp.ui.common.ask import confirms_discard
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.delegates import GlyphDelegate
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text, error_text, said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled


class PasteMembersDialog(Dialog):
    """A field for the list, below it what was read from it; lines that cannot be added stay out."""

    added = Signal(int)
    """How many members were added."""

    def __init__(self, page: Page, card: CommissionCard) -> None:
        super().__init__(
            page,
            self.tr("Add members from a list"),
            self.tr(
                "Copy the rows in Excel and paste them here: one person a line, name and post, and also the "
                "role and the days of the term if the list has them."
            ),
            width=860,
            height=620,
        )
        self._page, self._card = page, card
        self._good: tuple[ListedMember, ...] = ()
        self._offered = ""
        self.since = DateField()
        self.since.setAccessibleName(self.tr("Members from, where the list has no day"))
        self.since.set_value(page.context.today())
        self.since.changed.connect(self._read)
        self.list = QPlainTextEdit()
        self.list.setAccessibleName(self.tr("List of members"))
        self.list.setPlaceholderText(self.tr("Surname, given name, patronymic – post"))
        self.list.setTabChangesFocus(True)
        self.list.setFixedHeight(scaled(150))
        self.list.textChanged.connect(self._read)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(self.tr("Members from, where the list has no day"), "secondary"))
        row.addWidget(self.since)
        row.addStretch(1)
        self.model = RowTableModel(self._columns(), key=lambda one: one[0].line)
        self.view = RowView(self.model, "pasted_members", memory=page.context.memory, row_height=44)
        self.view.setAccessibleName(self.tr("What was read"))
        self.summary = text_label("", "secondary", wraps=True)
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.summary)
        self.verb = self.add_verb(self.tr("Add members"))
        self.verb.setObjectName("verb")
        self._read()
        self._offer_clipboard()

    def reject(self) -> None:
        """Ask first when there is a list that was typed or pasted here."""
        if self.list.toPlainText().strip() in ("", self._offered) or confirms_discard(self):
            super().reject()

    def accept(self) -> None:
        """Add all lines that were read without a fault."""
        if self.since.is_wrong():
            self.bar.complain(code_text("date_unreadable"))
            self.since.setFocus()
            return
        service = self._page.context.services.commission_members
        try:
            ids = service.add_all(self._card.row.id, [one.fields for one in self._good])
        except AppError as error:
            self.bar.complain(error_text(error))
            return
        self.added.emit(len(ids))
        super().accept()

    def _offer_clipboard(self) -> None:
        """What was copied just before is most likely the list."""
        text = QGuiApplication.clipboard().text()
        if "\n" in text.strip():
            self._offered = text.strip()
            self.list.setPlainText(self._offered)

    def _columns(self) -> list[Column]:
        return [
            Column("line", said("commission.number"), lambda one: one[0].line, width=40, right=True),
            Column(
                "state", "", _look, delegate=GlyphDelegate, width=40, searched=False, tip=lambda one: one[1]
            ),
            Column(
                "name",
                term("full_name"),
                lambda one: one[0].fields.name or one[0].text,
                detail=lambda one: one[0].fields.post,
                stretch=True,
                required=True,
                tip=lambda one: one[0].text,
            ),
            Column(
                "role", said("commission.role"), lambda one: label(one[0].fields.role), width=150, wraps=True
            ),
            Column("since", said("commission.since"), lambda one: one[0].fields.since, text=day, width=96),
            Column("reason", self.tr("Why it stays out"), lambda one: one[1], width=260, wraps=True),
        ]

    def _read(self) -> None:
        read = read_members(self.list.toPlainText(), self.since.value())
        sound = [one for one in read if not one.problem]
        service = self._page.context.services.commission_members
        faults = iter(service.check_all(self._card.row.id, [one.fields for one in sound]))
        shown: list[tuple[ListedMember, str]] = []
        good: list[ListedMember] = []
        for one in read:
            code = one.problem or next(iter(next(faults).values()), "")
            shown.append((one, code_text(code) if code else ""))
            if not code:
                good.append(one)
        self._good = tuple(good)
        self.model.set_rows(shown)
        self.verb.setEnabled(bool(good))
        self.verb.setText(self.tr("Add %n member(s)", "", len(good)) if good else self.tr("Add members"))
        left = len(read) - len(good)
        words = self.tr("%n line(s) stay out; the reason stands beside them.", "", left)
        self.summary.setText(words if left else "")


def _look(one: tuple[ListedMember, str]) -> ChipLook | None:
    return ChipLook(one[1], Tone.BAD, "bad") if one[1] else ChipLook(term("btn_add"), Tone.GOOD, "met")
