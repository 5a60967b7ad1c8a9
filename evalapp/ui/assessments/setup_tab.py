"""The rules of a campaign: edited in a draft, to be read afterwards; in words beside it."""

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.campaign import CampaignStep, allows
from evalapp.domain.errors import AppError, Invalid
from evalapp.domain.reference import PositionCategory
from evalapp.domain.rule_checks import guideline_faults, role_faults
from evalapp.services.campaigns import CampaignCard, CampaignFields, CampaignRules
from evalapp.services.scoring_presets import OWN, least_anonymous, preset_of
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.framework_words import framework_words
from evalapp.ui.assessments.new_draft_dialog import CATEGORIES
from evalapp.ui.assessments.rules_editor import GuidelineEditor, RolesEditor, split_faults
from evalapp.ui.assessments.rules_facts import RulesFacts
from evalapp.ui.assessments.rules_words import RulesInWords
from evalapp.ui.common.ask import confirms_discard
from evalapp.ui.common.buttons import second
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text, error_text, term
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled

PAUSE_MS = 250
"""The words follow what is typed after this pause."""


class SetupTab(CampaignTab):
    """Fields, roles and guideline at the left, the rules in words at the right."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "framework", "framework_weight"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._loaded: CampaignFields | None = None
        self._version = card.version
        self.words = RulesInWords()
        self.words.setMinimumWidth(scaled(340))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._build_editor()
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left, 3)
        row.addWidget(line(vertical=True))
        row.addWidget(self.words, 2)
        self.add_bar()
        self.add(line())
        self.add(body, 1)
        self.add(self.foot)
        self.show_card(card)

    def reload(self) -> None:
        """Word the rules as they are."""
        number = self.card.row.id
        if not self.is_dirty():
            self.run(lambda _task: self.context.services.campaigns.rules(number), self._on_rules)

    def show_card(self, card: CampaignCard) -> None:
        """Show another state of the campaign; what is being typed stays."""
        was_dirty = self.is_dirty()
        super().show_card(card)
        self._may_edit = allows(card.row.state, CampaignStep.EDIT_RULES)
        if not was_dirty or not self._may_edit:
            self._load(card)
        self.foot.setVisible(self._may_edit)
        self.left.setCurrentIndex(0 if self._may_edit else 1)
        if not self._may_edit:
            self.facts.show_card(card)

    def is_dirty(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self._loaded is not None and self.fields() != self._loaded

    def may_leave(self) -> bool:
        return not self.is_dirty() or confirms_discard(self)

    def fields(self) -> CampaignFields | None:
        """What is typed; None while the date is none."""
        values = self.form.values()
        if values["as_of"] is None:
            return None
        return CampaignFields(
            name=values["name"],
            category=PositionCategory(values["category"]),
            as_of=values["as_of"],
            framework_id=values["framework_id"],
            period_from=values["period_from"],
            period_to=values["period_to"],
            roles=self.roles.value(),
            guideline=self.guideline.value(),
        )

    def keep(self) -> bool:
        """Save what is typed; what cannot be is marked."""
        if not self.is_dirty():
            return True
        fields = self.fields()
        if fields is None:
            self.form.show_errors({"as_of": code_text("as_of_missing")})
            return False
        if not fields.roles:
            self.roles.show_faults({"roles": "roles_missing"})
            return False
        try:
            self._version = self.context.services.drafts.save(self.card.row.id, fields, version=self._version)
        except Invalid as error:
            self._show_faults(error.fields)
            return False
        except AppError as error:
            self.bar.complain(error_text(error))
            return False
        self._loaded = fields
        self._show_faults({})
        self._show_saved()
        return True

    # Building --------------------------------------------------------------------------------

    def _build_editor(self) -> None:
        self.form = Form()
        self._framework, self._category, self._preset = QComboBox(), QComboBox(), QComboBox()
        for category in CATEGORIES:
            self._category.addItem(label(category), category)
        for choice in self.context.services.campaigns.frameworks():
            self._framework.addItem(framework_words(choice), choice.id)
        for preset in self.context.services.campaigns.presets():
            self._preset.addItem(preset.name.pick(self.context.language), preset.code)
        self._preset.addItem(self.tr("By hand"), OWN)
        self._preset.setObjectName("preset")
        self._preset.setAccessibleName(self.tr("Preset"))
        self.form.add(Field("name", self.tr("Name"), QLineEdit(), required=True))
        self.form.add(
            Field("category", self.tr("Who is assessed"), self._category),
            Field("framework_id", term("framework"), self._framework),
        )
        self.form.add(
            Field("as_of", term("as_of_date"), DateField(), required=True),
            Field("period_from", self.tr("Period from"), DateField()),
            Field("period_to", self.tr("Period to"), DateField()),
        )
        self.roles, self.guideline = RolesEditor(), GuidelineEditor()
        self.again = second(self.tr("Shipped guideline"), "undo")
        self.again.clicked.connect(self._on_shipped_guideline)
        self._preset.activated.connect(self._on_preset)
        self.roles.changed.connect(self._on_roles)
        self.guideline.changed.connect(self._on_changed)
        self.form.changed.connect(self._on_changed)
        column = QVBoxLayout()
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(text_label(self.tr("Roles, weights and minimums"), "strong"))
        column.addWidget(self._preset)
        column.addWidget(self.roles)
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("Guideline for calibration"), "strong"))
        column.addWidget(self.guideline)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.facts = RulesFacts()
        fixed = QVBoxLayout()
        fixed.setContentsMargins(20, 12, 20, 16)
        fixed.addWidget(self.facts)
        fixed.addStretch(1)
        self.left = QStackedWidget()
        self.left.addWidget(scrolled(column))
        self.left.addWidget(scrolled(fixed))
        for part in (self.roles, self.guideline, self._preset):
            part.setMaximumWidth(scaled(560))
        self._build_foot()

    def _build_foot(self) -> None:
        self.foot = QFrame()
        self.foot.setObjectName("foot")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(8)
        self.saved = text_label("", "secondary")
        self.revert_button = second(self.tr("Discard"))
        self.revert_button.clicked.connect(self._on_revert)
        self.save_button = second(self.tr("Save (Ctrl+S)"))
        self.save_button.setObjectName("save_draft")
        self.save_button.clicked.connect(self._on_save)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._on_save)
        row.addWidget(self.saved, 1)
        row.addWidget(self.revert_button)
        row.addWidget(self.save_button)

    # Showing ---------------------------------------------------------------------------------

    def _load(self, card: CampaignCard) -> None:
        row, rules = card.row, card.rules
        values = {
            "name": row.name,
            "category": row.category,
            "as_of": row.as_of,
            "framework_id": card.framework_id,
            "period_from": card.period_from,
            "period_to": card.period_to,
        }
        with QSignalBlocker(self.form):
            self.form.load(values)
        self.roles.set_value(rules.roles)
        self.guideline.set_value(rules.guideline)
        self._show_preset()
        self._loaded, self._version = self.fields(), card.version
        self._show_faults({})
        self._show_saved()

    def _show_saved(self) -> None:
        dirty = self.is_dirty()
        self.saved.setText(self.tr("Not saved yet") if dirty else self.tr("Saved"))
        self.save_button.setEnabled(dirty)
        self.revert_button.setEnabled(dirty)

    def _show_preset(self) -> None:
        code = preset_of(self.roles.value())
        self._preset.setCurrentIndex(self._preset.findData(code))

    def _show_faults(self, faults: dict[str, str]) -> None:
        roles, guideline, others = split_faults(faults)
        self.roles.show_faults(roles)
        self.guideline.show_faults(guideline)
        self.form.show_errors({name: code_text(code) for name, code in others.items()})

    @Slot(object)
    def _on_rules(self, found: CampaignRules) -> None:
        self.words.show_rules(found)

    @Slot()
    def _on_changed(self) -> None:
        if self._loaded is None:
            return
        self._show_saved()
        self._pause.start()

    @Slot()
    def _on_roles(self) -> None:
        self._show_preset()
        self._on_changed()

    @Slot()
    def _on_pause(self) -> None:
        fields = self.fields()
        if fields is None:
            return
        roles = role_faults(fields.roles, least_anonymous=least_anonymous())
        guideline = guideline_faults(fields.guideline or ())
        self.roles.show_faults(roles)
        self.guideline.show_faults(guideline)
        if not roles:
            shown = replace(fields, guideline=()) if guideline else fields
            self.run(lambda _task: self.context.services.drafts.preview(shown), self._on_rules)

    @Slot(int)
    def _on_preset(self, _place: int) -> None:
        code = self._preset.currentData()
        chosen: Any = next((x for x in self.context.services.campaigns.presets() if x.code == code), None)
        if chosen is not None:
            self.roles.set_value(chosen.roles)
            self._on_changed()

    @Slot()
    def _on_shipped_guideline(self) -> None:
        as_of = self.form.values()["as_of"]
        if as_of is not None:
            self.guideline.set_value(self.context.services.drafts.shipped_guideline(as_of))
            self._on_changed()

    @Slot()
    def _on_save(self) -> None:
        self.keep()

    @Slot()
    def _on_revert(self) -> None:
        self._load(self.card)
        self._pause.start()
