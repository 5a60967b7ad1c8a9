"""What a post asks for: entered by hand, proposed from the directory and the present holders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.post_profile import MOST_YEARS, PostProfile
from evalapp.domain.reference import LanguageLevel, OriginSector, PositionCategory
from evalapp.exchange.document_words import Words
from evalapp.services.campaign_charts import region_label
from evalapp.services.criterion_words import level_text
from evalapp.services.fit_words import category_word, language_name
from evalapp.services.fitting import FittingService, ProfileFields, ProfileRow
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.toolbar import FilterButton

LANGUAGES = ("kk", "ru", "en")
"""Languages with a field of their own; others that a profile has stay as they are."""


@dataclass(frozen=True, slots=True)
class PostChoices:
    """Posts, bodies, regions and recorded fields of work to choose from, in the interface's language."""

    posts: Sequence[tuple[int, str]]
    bodies: Sequence[tuple[int, str]]
    region_codes: Sequence[str]
    fields: Sequence[str]


class ManyBox(FilterButton):
    """Several of a few entries, as a field of a form."""

    def value(self) -> frozenset[Any]:
        """The chosen entries."""
        return self.chosen()

    def set_value(self, value: frozenset[Any] | None) -> None:
        """Choose entries."""
        self.choose(value or ())


class YearsBox(NumberField):
    """Full years; the least value says that nothing is asked."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self.setRange(0, MOST_YEARS)
        self.setSpecialValueText(nothing)


class PostProfileDialog(FormDialog):
    """A new profile, or (``row``) a kept one."""

    saved = Signal(int)
    """Id of the profile."""

    def __init__(
        self,
        parent: QWidget,
        service: FittingService,
        choices: PostChoices,
        words: Words,
        *,
        row: ProfileRow | None = None,
    ) -> None:
        title = self.tr("What does the post ask for?") if row is None else self.tr("Requirements of the post")
        super().__init__(
            parent, title, self.tr("What is left open is not asked for."), verb=term("btn_save"), width=640
        )
        self.setObjectName("post_profile_dialog")
        self._service, self._row, self._words = service, row, words
        self._choices = choices
        self._build(choices)
        self._proposed: dict[str, Any] = {}
        self.form.load(self._values(row))
        for name in ("position_id", "organization_id"):
            self.form.widget(name).changed.connect(self._propose)
        self._recorded.currentIndexChanged.connect(self._add_recorded)

    def save(self, values: dict[str, Any]) -> None:
        fields = self._fields(values)
        if self._row is None:
            number = self._service.add(fields)
        else:
            self._service.save(self._row.id, fields, version=self._row.version)
            number = self._row.id
        self.saved.emit(number)

    def _build(self, choices: PostChoices) -> None:
        nothing = self.tr("not asked")
        self.form.add(
            Field("position_id", term("position"), ChoiceBox(choices.posts)),
            Field("organization_id", term("state_body"), ChoiceBox(choices.bodies)),
        )
        self.form.add(
            Field("title", self.tr("Name"), QLineEdit(), required=True, stretch=3),
            Field("category", term("target_profile"), self._category(nothing), stretch=2),
        )
        text = QPlainTextEdit()
        text.setFixedHeight(scaled(62))
        text.setTabChangesFocus(True)
        self._recorded = _recorded(choices.fields)
        self.form.add(
            Field(
                "fields",
                self.tr("Fields of work, one a line"),
                text,
                self.tr("One of them is enough."),
                stretch=3,
            ),
            Field("recorded", self.tr("Add a recorded one"), self._recorded, stretch=2),
        )
        regions = ManyBox(self.tr("Regions"))
        regions.set_choices([(code, region_label(code, self._words.first)) for code in choices.region_codes])
        sectors = ManyBox(self.tr("Sectors"))
        sectors.set_choices([(sector, label(sector)) for sector in OriginSector])
        self.form.add(*(self._language(code, nothing) for code in LANGUAGES))
        self.form.add(
            Field("regions", self.tr("Has served or lives in"), regions),
            Field("experience_years", self.tr("Work, full years"), YearsBox(nothing)),
        )
        self.form.add(
            Field("sectors", self.tr("Experience in a sector"), sectors),
            Field("sector_years", self.tr("In the sector, full years"), YearsBox(nothing)),
        )

    def _category(self, nothing: str) -> QComboBox:
        box = QComboBox()
        box.addItem(nothing, None)
        for category in PositionCategory:
            if category is not PositionCategory.OTHER:
                box.addItem(category_word(self._words, category), category.value)
        return box

    def _language(self, code: str, nothing: str) -> Field:
        box = QComboBox()
        box.addItem(nothing, None)
        for level in LanguageLevel:
            box.addItem(level_text(self._words.first, level), level.value)
        name = language_name(self._words, code)
        return Field(f"language_{code}", name[:1].upper() + name[1:], box)

    def _values(self, row: ProfileRow | None) -> dict[str, Any]:
        profile = row.profile if row is not None else PostProfile()
        return {
            "position_id": row.position_id if row else None,
            "organization_id": row.organization_id if row else None,
            "title": row.title if row else "",
            "category": profile.category.value if profile.category else None,
            "fields": "\n".join(profile.fields),
            "regions": profile.region_codes,
            **{
                f"language_{code}": level.value if (level := profile.languages.get(code)) else None
                for code in LANGUAGES
            },
            "experience_years": profile.experience_years or 0,
            "sectors": profile.sectors,
            "sector_years": profile.sector_years or 0,
        }

    def _fields(self, values: Mapping[str, Any]) -> ProfileFields:
        before = self._row.profile.languages if self._row is not None else {}
        languages = {code: level for code, level in before.items() if code not in LANGUAGES}
        for code in LANGUAGES:
            if level := values[f"language_{code}"]:
                languages[code] = LanguageLevel(level)
        category = values["category"]
        profile = PostProfile(
            category=PositionCategory(category) if category else None,
            fields=tuple(values["fields"].splitlines()),
            region_codes=frozenset(values["regions"]),
            languages=languages,
            experience_years=values["experience_years"] or None,
            sectors=frozenset(OriginSector(sector) for sector in values["sectors"]),
            sector_years=values["sector_years"] or None,
        )
        return ProfileFields(values["title"], profile, values["position_id"], values["organization_id"])

    def _propose(self) -> None:
        """Fill what nobody changed from the directory and the present holders."""
        values = self.form.values()
        post, body = values["position_id"], values["organization_id"]
        if post is None:
            return
        found = self._service.proposal(post, body)
        names = (dict(self._choices.posts)[post], dict(self._choices.bodies).get(body or 0, ""))
        proposed: dict[str, Any] = {
            "title": ", ".join(filter(None, names)),
            "category": found.category.value if found.category else None,
            "fields": "\n".join(found.fields),
            "regions": found.region_codes,
        }
        for name, value in proposed.items():
            if not values[name] or values[name] == self._proposed.get(name):
                widget = self.form.widget(name)
                _write(widget, value)
        self._proposed = proposed

    def _add_recorded(self, place: int) -> None:
        if place <= 0:
            return
        box: QPlainTextEdit = self.form.widget("fields")
        lines = [part for part in box.toPlainText().splitlines() if part.strip()]
        chosen = self._recorded.itemText(place)
        if chosen not in lines:
            box.setPlainText("\n".join([*lines, chosen]))
        self._recorded.setCurrentIndex(0)


def _recorded(fields: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.addItem("–", "")
    for text in fields:
        box.addItem(text, text)
    box.setMaxVisibleItems(14)
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setEnabled(bool(fields))
    return box


def _write(widget: QWidget, value: Any) -> None:
    match widget:
        case QLineEdit():
            widget.setText(value)
        case QPlainTextEdit():
            widget.setPlainText(value)
        case QComboBox():
            widget.setCurrentIndex(widget.findData(value))
        case ManyBox():
            widget.set_value(value)
