"""The form of a meeting: when, where, of which commission, how it votes."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from evalapp.domain.meeting import MeetingStep, allows
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.commission_dialogs import DatedForm
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.export_dialog import document_languages
from evalapp.ui.common.form import Field
from evalapp.ui.common.messages import term
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.common.page import Page

_HIGHEST_NUMBER = 9999
_EDIT = ("commission_id", "number", "is_secret", "wants_final_ballots")


class MeetingDialog(DatedForm):
    """A new meeting, or what is known of one; what its state fixes is shown and cannot be changed."""

    saved = Signal(int)
    """Id of the meeting."""

    def __init__(
        self, page: Page, card: MeetingCard | None = None, *, commission_id: int | None = None
    ) -> None:
        super().__init__(
            page,
            self.tr("New meeting") if card is None else self.tr("Change the meeting"),
            self.tr("The agenda is filled next; members and rule are fixed when the meeting is called.")
            if card is None
            else "",
            verb=self.tr("Create meeting") if card is None else "",
            width=620,
        )
        self._page, self._card = page, card
        self._build()
        if card is None:
            self._load_new(commission_id)
        else:
            self._load(card)

    def save(self, values: dict[str, Any]) -> None:
        """Write it down."""
        number = values.pop("number")
        fields = MeetingFields(**values, number=number or None)
        lives = self._page.context.services.meeting_lives
        if self._card is None:
            self.saved.emit(lives.create(fields))
            return
        lives.save(self._card.id, fields, version=self._card.version)
        self.saved.emit(self._card.id)

    def _build(self) -> None:
        add, language = self.form.add, self._page.context.language
        self._commissions = QComboBox()
        for row in self._page.context.services.commissions.rows():
            if row.is_in_force or (self._card and row.id == self._card.row.commission_id):
                self._commissions.addItem(row.name.pick(language), row.id)
        _elide(self._commissions)
        number = NumberField()
        number.setRange(0, _HIGHEST_NUMBER)
        number.setSpecialValueText(self.tr("next"))
        documents = QComboBox()
        for value, words in document_languages():
            documents.addItem(words, value.value)
        add(Field("commission_id", term("commission"), self._commissions, required=True))
        add(
            Field("held_on", self.tr("Date"), DateField(), required=True),
            Field("starts_at", self.tr("Time"), QLineEdit(), hint=self.tr("e.g. 10:00")),
            Field("number", self.tr("Number"), number, hint=self.tr("in the year")),
        )
        add(Field("place", self.tr("Place"), QLineEdit()))
        add(Field("title", self.tr("Subject"), QLineEdit(), hint=self.tr("Where the meeting has one")))
        if self._card is not None:
            self._add_people()
        add(Field("language", self.tr("Language of its documents"), documents))
        add(Field("is_secret", "", QCheckBox(self.tr("Votes are secret: counts only"))))
        add(Field("wants_final_ballots", "", QCheckBox(self.tr("The vote itself is taken by ballots"))))
        note = QPlainTextEdit()
        note.setFixedHeight(56)
        note.setTabChangesFocus(True)
        add(Field("note", self.tr("Note"), note))

    def _add_people(self) -> None:
        assert self._card is not None
        language_of = self._page.context.services.commissions.card(self._card.row.commission_id)
        chair, keeper = QComboBox(), QComboBox()
        for box in (chair, keeper):
            box.addItem(self.tr("not named"), None)
        if self._card.rules is not None:
            everybody = [(one.member_id, one.name, one.votes) for one in self._card.rules.members]
        else:
            everybody = [
                (one.id, one.fields.name, one.fields.role.votes)
                for one in language_of.members
                if one.is_present and one.fields.substitute_for_id is None
            ]
        for number, name, votes in everybody:
            if votes:
                chair.addItem(name, number)
            keeper.addItem(name, number)
        for box in (chair, keeper):
            _elide(box)
        self.form.add(
            Field("chair_member_id", self.tr("Presides"), chair),
            Field("secretary_member_id", self.tr("Keeps the minutes"), keeper),
        )

    def _load_new(self, commission_id: int | None) -> None:
        first = self._commissions.itemData(0)
        self.form.load(
            {"commission_id": commission_id or first, "number": 0, "language": "kk+ru", "starts_at": "10:00"}
        )

    def _load(self, card: MeetingCard) -> None:
        row = card.row
        self.form.load(
            {
                "commission_id": row.commission_id,
                "held_on": row.held_on,
                "starts_at": row.starts_at,
                "number": row.number,
                "place": row.place,
                "title": row.title,
                "chair_member_id": card.chair_member_id,
                "secretary_member_id": card.secretary_member_id,
                "language": card.language,
                "is_secret": card.is_secret,
                "wants_final_ballots": card.wants_final_ballots,
                "note": card.note,
            }
        )
        for name in _EDIT:
            self.form.widget(name).setEnabled(allows(card.state, MeetingStep.EDIT))
        for name in ("held_on", "starts_at"):
            self.form.widget(name).setEnabled(allows(card.state, MeetingStep.SET_DATE))


def _elide(box: QComboBox) -> None:
    """A long name must not widen the card."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
