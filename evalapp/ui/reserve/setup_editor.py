"""The rules of a draft intake: fields, directions and stages at the left, all of it in words beside."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from evalapp.domain.intake_plan import DIRECTIONS, STAGES, DirectionPlan, IntakePlan, StagePlan
from evalapp.domain.language import Language
from evalapp.domain.rule_set import RuleSet
from evalapp.services.intake_words import cut_short, plain_number
from evalapp.ui.common.buttons import second
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.reserve.ordered_list import LineWords, OrderedList
from evalapp.ui.reserve.plan_dialogs import DirectionDialog, StagePlanDialog
from evalapp.ui.reserve.plan_in_words import PlanInWords

_MOST_PLACES = 1_000_000


class SetupEditor(QWidget):
    """Holds the plan as it is typed; who owns it loads, saves and words it."""

    changed = Signal()
    save_asked = Signal()
    revert_asked = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._loaded: IntakePlan | None = None
        self.words = PlanInWords(language)
        self.words.setMinimumWidth(scaled(320))
        self.form = self._build_form()
        self.directions = OrderedList(
            self.tr("Directions"),
            self.tr("Add a direction…"),
            self.tr("None: one ranking over everybody."),
            self._direction_words,
        )
        self.stages = OrderedList(
            self.tr("Stages"),
            self.tr("Add a stage…"),
            self.tr("None: decisions follow right after the screening."),
            self._stage_words,
        )
        for part, ask in ((self.directions, self._ask_direction), (self.stages, self._ask_stage)):
            part.setMaximumWidth(scaled(640))
            part.changed.connect(self._on_changed)
            part.edit_asked.connect(ask)
            part.add_asked.connect(partial(ask, None))
        self.form.changed.connect(self._on_changed)
        self._lay_out()

    def offer_rule_sets(self, rule_sets: tuple[RuleSet, ...]) -> None:
        """The rule sets one may choose; call before the first plan is loaded."""
        box = self.form.widget("rule_set")
        with QSignalBlocker(box):
            box.clear()
            for rules in rule_sets:
                box.addItem(rules.name.pick(self._language), rules.code)

    def load(self, plan: IntakePlan) -> None:
        """Show a plan; it is now what "unchanged" means."""
        with QSignalBlocker(self.form):
            self.form.load(
                {
                    "name": plan.name,
                    "rule_set": plan.rule_set,
                    "as_of": plan.as_of,
                    "opens_on": plan.opens_on,
                    "closes_on": plan.closes_on,
                    "places": str(plan.places or ""),
                }
            )
        self.directions.set_items(plan.directions)
        self.stages.set_items(plan.stages)
        self._loaded = plan
        self.show_faults({})
        self._on_changed()

    def plan(self) -> IntakePlan | None:
        """What is typed; None while the as-of date is none, or another day is unreadable."""
        values = self.form.values()
        wrong = [name for name in ("as_of", "opens_on", "closes_on") if self.form.widget(name).is_wrong()]
        if values["as_of"] is None or wrong or values["rule_set"] is None:
            return None
        return IntakePlan(
            name=values["name"],
            rule_set=values["rule_set"],
            as_of=values["as_of"],
            opens_on=values["opens_on"],
            closes_on=values["closes_on"],
            places=int(values["places"] or 0) or None,
            directions=self.directions.items(),
            stages=self.stages.items(),
        )

    def loaded(self) -> IntakePlan | None:
        """The plan that was loaded last."""
        return self._loaded

    def is_dirty(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self._loaded is not None and self.plan() != self._loaded

    def take_over(self, plan: IntakePlan) -> None:
        """Take directions, stages, places and rule set of another intake; the rest stays as typed."""
        self.directions.set_items(plan.directions)
        self.stages.set_items(plan.stages)
        self.form.widget("rule_set").setCurrentIndex(self.form.widget("rule_set").findData(plan.rule_set))
        self.form.widget("places").setText(str(plan.places or ""))
        self._on_changed()

    def show_faults(self, faults: dict[str, str]) -> None:
        """Mark what is wrong: ``{field: message code}``."""
        self.directions.show_fault(code_text(faults[DIRECTIONS]) if DIRECTIONS in faults else "")
        self.stages.show_fault(code_text(faults[STAGES]) if STAGES in faults else "")
        others = {name: code for name, code in faults.items() if name not in {DIRECTIONS, STAGES}}
        self.form.show_errors({name: code_text(code) for name, code in others.items()})

    def show_unreadable(self) -> None:
        """Say at the dates which of them cannot be read."""
        said = {
            name: self.tr("This is no date. Write it as 31.12.2026.")
            for name in ("as_of", "opens_on", "closes_on")
            if self.form.widget(name).is_wrong()
        }
        if self.form.widget("as_of").value() is None:
            said.setdefault("as_of", self.tr("Enter the date on which age and experience are counted."))
        self.form.show_errors(said)

    # Building --------------------------------------------------------------------------------

    def _build_form(self) -> Form:
        form = Form()
        box, places = QComboBox(), QLineEdit()
        places.setValidator(QIntValidator(0, _MOST_PLACES, places))
        form.add(Field("name", self.tr("Name"), QLineEdit(), required=True))
        form.add(
            Field("rule_set", self.tr("Rule set"), box, required=True, stretch=2),
            Field("as_of", self.tr("As-of date"), DateField(), required=True),
        )
        form.add(
            Field("opens_on", self.tr("Applications from"), DateField()),
            Field("closes_on", self.tr("until"), DateField()),
            Field("places", self.tr("Places"), places),
        )
        return form

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.directions)
        column.addWidget(self.stages)
        column.addStretch(1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(scrolled(column), 3)
        body.addWidget(line(vertical=True))
        body.addWidget(self.words, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(body, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(8)
        self.saved = text_label("", "secondary")
        self.revert_button = second(self.tr("Discard"))
        self.revert_button.clicked.connect(self.revert_asked)
        self.save_button = second(self.tr("Save (Ctrl+S)"))
        self.save_button.setObjectName("save_plan")
        self.save_button.clicked.connect(self.save_asked)
        row.addWidget(self.saved, 1)
        row.addWidget(self.revert_button)
        row.addWidget(self.save_button)
        return foot

    # Directions and stages -------------------------------------------------------------------

    def _direction_words(self, direction: DirectionPlan) -> LineWords:
        figure = "" if direction.places is None else self.tr("%n place(s)", "", direction.places)
        return LineWords(direction.name.pick(self._language), figure=figure)

    def _stage_words(self, stage: StagePlan) -> LineWords:
        detail = self.tr("{kind}; at most {maximum}, weight {weight}").format(
            kind=label(stage.kind),
            maximum=plain_number(self._language, stage.max_score),
            weight=plain_number(self._language, stage.weight),
        )
        if stage.cut.per_direction:
            detail += self.tr("; cut for each direction apart")
        return LineWords(stage.title.pick(self._language), detail, cut_short(self._language, stage))

    def _ask_direction(self, place: int | None = None) -> None:
        known: Any = None if place is None else self.directions.items()[place]
        done = partial(self.directions.put, place=place)
        DirectionDialog(known, done, self).open()

    def _ask_stage(self, place: int | None = None) -> None:
        known: Any = None if place is None else self.stages.items()[place]
        done = partial(self.stages.put, place=place)
        StagePlanDialog(known, done, self, has_directions=bool(self.directions.items())).open()

    def _on_changed(self) -> None:
        dirty = self.is_dirty()
        self.saved.setText(self.tr("Not saved yet") if dirty else self.tr("Saved"))
        self.save_button.setEnabled(dirty)
        self.revert_button.setEnabled(dirty)
        self.changed.emit()
