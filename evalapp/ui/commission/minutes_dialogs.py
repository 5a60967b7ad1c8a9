"""Dialogs of minutes: their texts, that they were signed, a dissent."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.minutes import GapKind, MinutesFields, SignFields
from evalapp.exchange.minutes_values import MinutesItem
from evalapp.services.dissents import DissentRow, DissentSheet
from evalapp.services.minutes import MinutesCard
from evalapp.services.minutes_signing import usual_texts
from evalapp.ui.commission.minutes_words import gap_text
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.export_dialog import document_languages
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.working_form import WorkingForm


class MinutesTextsDialog(FormDialog):
    """Number, language, the sentences before and after the items; what else is read from the meeting."""

    def __init__(self, parent: QWidget, context: PageContext, card: MinutesCard) -> None:
        super().__init__(parent, self.tr("Texts of the minutes"), width=600)
        self._service, self._card, self._language = context.services.minutes, card, context.language
        self._items = self._corrected_items()
        self.language = QComboBox()
        for value, words in document_languages():
            self.language.addItem(words, value.value)
        self.names = QCheckBox(self.tr("Name who voted how (open votes taken by name)"))
        self.names.setObjectName("names_votes")
        self.form.add(
            Field("number", self.tr("Number of the minutes"), QLineEdit()),
            Field("language", said("minutes.language"), self.language, stretch=2),
        )
        self.form.add(Field("opening", self.tr("Before the items"), _text_field(96)))
        self.form.add(Field("closing", self.tr("After the items"), _text_field(72)))
        if self._items:
            self._add_corrections()
        else:
            self.form.add_widget(self.names)
        self._load()
        self._spoken = card.fields.language
        self.language.currentIndexChanged.connect(self._on_language)

    def save(self, values: dict[str, Any]) -> None:
        """Store them."""
        self._keep_heard()
        fields = MinutesFields(
            number=values["number"],
            language=values["language"],
            opening=values["opening"],
            closing=values["closing"],
            names_votes=self.names.isChecked(),
            heard=self._heard,
        )
        self._service.save(self._card.meeting_id, fields, version=self._card.draft_version)

    def _corrected_items(self) -> tuple[MinutesItem, ...]:
        """Items whose discussion may be corrected: those of signed minutes."""
        if not self._card.is_correcting or self._card.content is None:
            return ()
        return self._card.content.items

    def _add_corrections(self) -> None:
        """One field for the discussion, and a list that says of which item."""
        self._heard = {item.item_id: item.heard for item in self._items}
        self._shown = self._items[0].item_id
        self.item = QComboBox()
        self.item.setAccessibleName(term("agenda_item"))
        for item in self._items:
            words = item.name.pick(self._language) or item.question.pick(self._language)
            self.item.addItem(f"{item.number}. {words}", item.item_id)
        self.heard = _text_field(72)
        self.heard.setAccessibleName(said("minutes.discussed"))
        self.form.add(Field("item", said("minutes.discussed"), self.item))
        self.form.add_widget(self.heard)
        self.item.currentIndexChanged.connect(self._show_heard)

    def _load(self) -> None:
        fields = self._card.fields
        self._heard = dict(fields.heard) if not self._items else self._heard
        self.names.setChecked(fields.names_votes)
        values: dict[str, Any] = {
            "number": fields.number,
            "language": fields.language,
            "opening": fields.opening,
            "closing": fields.closing,
        }
        if self._items:
            values["item"] = self._shown
            self.heard.setPlainText(self._heard[self._shown])
        self.form.load(values)

    def _on_language(self) -> None:
        """The usual sentences follow the language; what somebody has worded stays."""
        before, now = usual_texts(self._spoken), usual_texts(self.language.currentData())
        for name, old, new in zip(("opening", "closing"), before, now, strict=True):
            field = self.form.widget(name)
            if field.toPlainText() == old:
                field.setPlainText(new)
        self._spoken = self.language.currentData()

    def _show_heard(self) -> None:
        self._keep_heard()
        self._shown = self.item.currentData()
        self.heard.setPlainText(self._heard[self._shown])

    def _keep_heard(self) -> None:
        if self._items:
            self._heard[self._shown] = self.heard.toPlainText()


class SignDialog(WorkingForm):
    """That the minutes were signed on paper: number, day, who signed; what follows from it."""

    signed = Signal()

    def __init__(self, page: Page, card: MinutesCard) -> None:
        is_correction = card.in_force is not None
        super().__init__(
            page.context.tasks, page, self.tr("Are the minutes signed?"), verb=self.tr("Sign"), width=560
        )
        self.setObjectName("sign_dialog")
        self._card, self._service = card, page.context.services.minutes
        self.set_text(
            self.tr("The further version takes the place of the one before, which stays and can be read.")
            if is_correction
            else self.tr(
                "Text and document are frozen, the decisions come into force, the meeting is closed. "
                "Afterwards only a further version corrects the minutes."
            )
        )
        self._day = DateField()
        names = _text_field(120)
        self.form.add(
            Field("number", self.tr("Number of the minutes"), QLineEdit(), required=True),
            Field("signed_on", said("minutes.signed"), self._day, required=True),
        )
        self.form.add(Field("signed_by", self.tr("Who signed, a name on each line"), names, required=True))
        self._add_remarks()
        content = card.content
        self.form.load(
            {
                "number": card.fields.number,
                "signed_on": max(page.context.today(), card.held_on),
                "signed_by": "\n".join(one.name for one in content.signers) if content else "",
            }
        )

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"signed_on": code_text("date_unreadable")} if self._day.is_wrong() else {}

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """Write the document and freeze it; that takes a moment."""
        names = tuple(values["signed_by"].splitlines())
        fields = SignFields(values["number"], values["signed_on"], names)
        card = self._card
        # A version that was signed already may be on show while the next one is signed.
        is_draft = card.content is not None and card.content.signed_on is None
        seen = card.content if is_draft else None
        return lambda _task: self._service.sign(
            card.meeting_id, fields, version=card.draft_version, seen=seen
        )

    def finish(self, result: Any) -> None:
        del result
        self.signed.emit()

    def _add_remarks(self) -> None:
        """What is unusual and does not stop the signing."""
        remarks = [gap for gap in self._card.gaps if not gap.is_blocking and gap.kind is not GapKind.NUMBER]
        for gap in remarks:
            self.form.add_widget(text_label(gap_text(gap), "warn", wraps=True))


class DissentDialog(FormDialog):
    """A member's dissenting opinion on an item: a further one, or the text of ``row`` changed."""

    def __init__(
        self, parent: QWidget, context: PageContext, sheet: DissentSheet, row: DissentRow | None = None
    ) -> None:
        super().__init__(parent, term("dissent"), verb=self.tr("Enter"), width=560)
        self._service, self._language = context.services.dissents, context.language
        self._row, self._seen = row, "" if row is None else row.text
        self._items = {item.item_id: item for item in (sheet.items if row is not None else sheet.open_items)}
        self.item, self.member = QComboBox(), QComboBox()
        for item in self._items.values():
            self.item.addItem(f"{item.number}. {item.subject.pick(self._language)}", item.item_id)
        self.form.add(Field("item", term("agenda_item"), self.item))
        self.form.add(Field("member", self.tr("Member"), self.member))
        self.form.add(Field("text", self.tr("Text"), _text_field(140), required=True))
        self.item.currentIndexChanged.connect(self._show_members)
        self.member.currentIndexChanged.connect(self._forget)
        self._load(row)

    def save(self, values: dict[str, Any]) -> None:
        """Enter it, or put it in the place of the one before."""
        self._service.save(
            self.item.currentData(), self.member.currentData(), values["text"], seen=self._seen
        )

    def meanwhile(self) -> str:
        """What another window entered of this member."""
        self._seen = self._service.text(self.item.currentData(), self.member.currentData())
        return self._seen or self.tr("nothing, the dissent was removed")

    @Slot()
    def _forget(self) -> None:
        """Of another member nothing was seen."""
        if self._row is None:
            self._seen = ""

    def _load(self, row: DissentRow | None) -> None:
        if row is not None:
            self.item.setCurrentIndex(max(0, self.item.findData(row.item_id)))
        self._show_members()
        if row is not None:
            self.member.setCurrentIndex(max(0, self.member.findData(row.member_id)))
        self.item.setEnabled(row is None)
        self.member.setEnabled(row is None)
        self.form.load(
            {
                "item": self.item.currentData(),
                "member": self.member.currentData(),
                "text": "" if row is None else row.text,
            }
        )

    def _show_members(self) -> None:
        self.member.clear()
        item = self._items.get(self.item.currentData())
        for number, name in () if item is None else item.members:
            self.member.addItem(name, number)


def _text_field(height: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setFixedHeight(scaled(height))
    field.setTabChangesFocus(True)
    return field
