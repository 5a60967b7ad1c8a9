"""A new campaign: a draft over everybody in a post of its category, or over nobody yet."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from evalapp.domain.reference import PositionCategory
from evalapp.services.campaigns import CampaignFields
from evalapp.ui.assessments.framework_words import framework_words
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import text_label

CATEGORIES = (PositionCategory.DEPUTY_MINISTERS, PositionCategory.DEPUTY_AKIMS, PositionCategory.RESERVE)


class NewDraftDialog(FormDialog):
    """Name, category, as-of date, framework, roles; says whom the campaign will assess."""

    created = Signal(int)
    """Id of the draft."""

    def __init__(self, parent: QWidget, context: PageContext) -> None:
        super().__init__(
            parent,
            self.tr("New campaign"),
            self.tr("A draft: officials, raters, roles and weights can be changed until it is launched."),
            verb=self.tr("Make a draft"),
        )
        self._context = context
        self._category = _combo((each, label(each)) for each in CATEGORIES)
        self._framework = _combo(
            (each.id, framework_words(each)) for each in context.services.campaigns.frameworks()
        )
        self._preset = _combo(
            (each.code, each.name.pick(context.language)) for each in context.services.campaigns.presets()
        )
        self._as_of = DateField()
        self.form.add(Field("name", self.tr("Name"), QLineEdit(), required=True))
        self.form.add(
            Field("category", self.tr("Who is assessed"), self._category),
            Field("as_of", term("as_of_date"), self._as_of, required=True),
        )
        self.form.add(
            Field("preset", self.tr("Roles of raters"), self._preset),
            Field("framework_id", term("framework"), self._framework),
        )
        self._everybody = QCheckBox(self.tr("Take everybody in such a post"))
        self._everybody.setObjectName("everybody")
        self.form.add_widget(self._everybody)
        self._note = text_label("", "secondary", wraps=True)
        self._note.setObjectName("in_post")
        self.form.add_widget(self._note)
        self.form.load({"name": "", "category": CATEGORIES[0], "as_of": context.today()})
        self._everybody.setChecked(True)
        self.form.changed.connect(self._on_changed)
        self._on_changed()

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """The date must be there; the rest is the service's business."""
        if values["as_of"] is None or self._as_of.is_wrong():
            return {"as_of": self.tr("Enter a date such as 31.12.2026.")}
        return {}

    def save(self, values: dict[str, Any]) -> None:
        """Make the draft."""
        # A combo box gives back the plain text of an enum.
        values = {**values, "category": PositionCategory(values["category"])}
        drafts = self._context.services.drafts
        number = drafts.create(CampaignFields(**values), with_officials=self._everybody.isChecked())
        self.created.emit(number)

    @Slot()
    def _on_changed(self) -> None:
        values = self.form.values()
        if values["as_of"] is None:
            self._note.setText("")
            return
        category = PositionCategory(values["category"])
        count = self._context.services.campaigns.count_in_post(category, values["as_of"])
        self._note.setText(self.tr("%n official(s) hold such a post on this date.", "", count))


def _combo(choices: Any) -> QComboBox:
    made = QComboBox()
    for value, words in choices:
        made.addItem(words, value)
    return made
