"""Dialogs for one direction and for one stage of an intake that is being prepared."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from evalapp import texts
from evalapp.domain.cut import CutRule
from evalapp.domain.intake_plan import DirectionPlan, StagePlan
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.stage import CutKind, StageKind
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text, term
from evalapp.ui.reserve.decimal_field import DecimalField

translate = QCoreApplication.translate
_MOST_PLACES = 1_000_000
_USUAL_SCORE = Decimal(100)


class DirectionDialog(FormDialog):
    """One direction; hands what was typed to ``done``."""

    def __init__(
        self,
        direction: DirectionPlan | None,
        done: Callable[[DirectionPlan], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "Direction") if direction else translate("Reserve", "New direction"),
            verb=translate("Reserve", "Apply") if direction else translate("Reserve", "Add"),
            width=520,
        )
        self._direction = direction or DirectionPlan(Trilingual("", ""))
        self._done = done
        places = QLineEdit()
        places.setValidator(QIntValidator(0, _MOST_PLACES, places))
        places.setMaximumWidth(120)
        self.form.add(Field("name_kk", self.tr("Name in Kazakh"), QLineEdit(), required=True))
        self.form.add(Field("name_ru", self.tr("Name in Russian"), QLineEdit(), required=True))
        self.form.add(Field("name_en", self.tr("Name in English"), QLineEdit()))
        self.form.add(Field("places", self.tr("Places"), places, hint=self.tr("Empty: no number of its own")))
        name = self._direction.name
        self.form.load(
            {
                "name_kk": name.kk,
                "name_ru": name.ru,
                "name_en": name.en,
                "places": str(self._direction.places or ""),
            }
        )

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        return {field: code_text(code) for field, code in self._stated(values).faults().items()}

    def save(self, values: dict[str, Any]) -> None:
        self._done(self._stated(values))

    def _stated(self, values: dict[str, Any]) -> DirectionPlan:
        name = Trilingual(values["name_kk"], values["name_ru"], values["name_en"])
        return replace(self._direction, name=name, places=int(values["places"] or 0) or None)


class StagePlanDialog(FormDialog):
    """One stage; hands what was typed to ``done``. ``has_directions``: whether cuts may be drawn apart."""

    def __init__(
        self,
        stage: StagePlan | None,
        done: Callable[[StagePlan], object],
        parent: QWidget | None = None,
        *,
        has_directions: bool,
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "Stage") if stage else translate("Reserve", "New stage"),
            verb=translate("Reserve", "Apply") if stage else translate("Reserve", "Add"),
            width=680,
        )
        self._is_new = stage is None
        self._stage = stage or StagePlan(StageKind.TEST, Trilingual("", ""), _USUAL_SCORE)
        self._done = done
        self._build(has_directions=has_directions)
        self._load(self._stage)
        self.form.widget("cut").currentIndexChanged.connect(self._on_cut)
        self.form.widget("kind").currentIndexChanged.connect(self._on_kind)
        self._on_cut(0)
        if self._is_new:
            self._on_kind(0)
            self.form.load(self.form.values())  # what is proposed is nothing typed that could be lost

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        found = {
            name: self.tr("This is no date. Write it as 31.12.2026.")
            for name in ("held_from", "held_to")
            if self.form.widget(name).is_wrong()
        }
        for name in ("max_score", "weight", "cut_value"):
            if self.form.widget(name).is_wrong():
                found[name] = self.tr("This is no number.")
        faults = self._stated(values).faults()
        return {field: code_text(code) for field, code in faults.items()} | found

    def save(self, values: dict[str, Any]) -> None:
        self._done(self._stated(values))

    def _build(self, *, has_directions: bool) -> None:
        kind, cut = QComboBox(), QComboBox()
        for stage_kind in StageKind:
            kind.addItem(label(stage_kind), stage_kind.value)
        for cut_kind in CutKind:
            cut.addItem(label(cut_kind), cut_kind.value)
        self._apart = QCheckBox(self.tr("For each direction apart"))
        self._apart.setEnabled(has_directions)
        self.form.add(
            Field("kind", self.tr("Kind"), kind, stretch=2),
            Field("max_score", self.tr("Highest score"), DecimalField(), required=True),
            Field("weight", self.tr("Weight in the ranking"), DecimalField(), required=True),
        )
        self.form.add(Field("title_kk", self.tr("Title in Kazakh"), QLineEdit(), required=True))
        self.form.add(Field("title_ru", self.tr("Title in Russian"), QLineEdit(), required=True))
        self.form.add(Field("title_en", self.tr("Title in English"), QLineEdit()))
        self.form.add(
            Field("cut", term("cut"), cut, stretch=2),
            Field("cut_value", self.tr("Score, number or per cent"), DecimalField(), stretch=2),
        )
        self.form.add(Field("per_direction", "", self._apart))
        several = QCheckBox(self.tr("Several people score independently"))
        self.form.add(Field("interviewers", "", several))
        self.form.add(
            Field("held_from", self.tr("Held from"), DateField()),
            Field("held_to", self.tr("until"), DateField()),
        )

    def _load(self, stage: StagePlan) -> None:
        self.form.load(
            {
                "kind": stage.kind.value,
                "max_score": stage.max_score,
                "weight": stage.weight,
                "title_kk": stage.title.kk,
                "title_ru": stage.title.ru,
                "title_en": stage.title.en,
                "cut": stage.cut.kind.value,
                "cut_value": stage.cut.value,
                "per_direction": stage.cut.per_direction,
                "interviewers": stage.interviewers,
                "held_from": stage.held_from,
                "held_to": stage.held_to,
            }
        )

    def _stated(self, values: dict[str, Any]) -> StagePlan:
        cut = CutKind(values["cut"])
        has_cut = cut is not CutKind.NONE
        return replace(
            self._stage,
            kind=StageKind(values["kind"]),
            title=Trilingual(values["title_kk"], values["title_ru"], values["title_en"]),
            max_score=values["max_score"] or Decimal(0),
            weight=Decimal(-1) if values["weight"] is None else values["weight"],
            cut=CutRule(
                cut, values["cut_value"] if has_cut else None, has_cut and bool(values["per_direction"])
            ),
            interviewers=values["interviewers"],
            held_from=values["held_from"],
            held_to=values["held_to"],
        )

    def _on_cut(self, _place: int) -> None:
        has_cut = self.form.widget("cut").currentData() != CutKind.NONE.value
        self.form.widget("cut_value").setEnabled(has_cut)
        self._apart.setVisible(has_cut)

    def _on_kind(self, _place: int) -> None:
        """A new stage is called by its kind until somebody calls it otherwise."""
        if not self._is_new:
            return
        for language in Language:
            field = self.form.widget(f"title_{language.value}")
            if not field.isModified():
                field.setText(_kind_word(language, StageKind(self.form.widget("kind").currentData())))


def _kind_word(language: Language, kind: StageKind) -> str:
    return "" if kind is StageKind.OTHER else texts.term(language, f"stage_{kind.value}")
