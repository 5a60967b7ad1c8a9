"""Forms of a member: what he is, extension of the stay, leaving, mentor, a line of the plan."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.language import Trilingual
from evalapp.domain.member_fields import (
    ExtensionFields,
    LeavingFields,
    MemberFields,
    MentorFields,
    PlanItemFields,
)
from evalapp.domain.membership import PlanItemKind
from evalapp.domain.names import sort_key
from evalapp.domain.reference import OriginSector
from evalapp.services.member_lines import MemberCard, PlanLine
from evalapp.services.members import MemberChoices
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import label
from evalapp.ui.common.member_words import plan_kind_text
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.theme import scaled

_NO_DATE = "date_unreadable"


class DatedDialog(FormDialog):
    """A form with dates: what is no date is told beside its field."""

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Sentences for dates that cannot be read."""
        fields = {name: self.form.widget(name) for name in values}
        return {
            name: code_text(_NO_DATE)
            for name, field in fields.items()
            if isinstance(field, DateField) and field.is_wrong()
        }


class MemberDialog(DatedDialog):
    """Enters a member by hand, or corrects what was entered."""

    def __init__(
        self,
        context: PageContext,
        choices: MemberChoices,
        regions: dict[str, Trilingual],
        parent: QWidget,
        *,
        card: MemberCard | None = None,
    ) -> None:
        title = self.tr("New member") if card is None else self.tr("Correct the member")
        text = self.tr(
            "For people enrolled in earlier years; whoever passes an intake here is enrolled in its ranking."
        )
        super().__init__(parent, title, text if card is None else "", width=640)
        self._context, self._choices, self._card = context, choices, card
        self._rules, self._stay_until, self._enrolled = QComboBox(), DateField(), DateField()
        self._build(regions)
        self.form.load(_loaded(card))
        self._rules.currentIndexChanged.connect(self._propose)
        self._enrolled.changed.connect(self._propose)

    def save(self, values: dict[str, Any]) -> None:
        """Write the member down."""
        service = self._context.services.members
        intake_id = self._card.row.intake_id if self._card else None
        birth_date = self._card.row.birth_date if self._card else None
        fields = MemberFields(**values, intake_id=intake_id, birth_date=birth_date)
        if self._card is None:
            service.add(fields)
        else:
            service.save(self._card.row.id, fields, version=self._card.version)

    def _build(self, regions: dict[str, Trilingual]) -> None:
        language = self._context.language
        self._rules.addItem("–", None)
        for rules in self._choices.rule_sets:
            words = self.tr("{rules}, from {day}").format(
                rules=rules.name.pick(language), day=day(rules.valid_from)
            )
            self._rules.addItem(words, rules.id)
        self._rules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._rules.setMinimumContentsLength(12)
        region, origin = QComboBox(), QComboBox()
        region.addItem("–", None)
        named = sorted(regions.items(), key=lambda one: sort_key(one[1].pick(language)))
        for code, name in named:
            region.addItem(name.pick(language), code)
        origin.addItem("–", None)
        for sector in OriginSector:
            origin.addItem(label(sector), sector)
        add = self.form.add
        add(
            Field("full_name", term("full_name"), QLineEdit(), required=True, stretch=3),
            Field("iin", term("iin"), QLineEdit(), required=True, stretch=2),
        )
        add(
            Field("enrolled_on", said("member.enrolled_on"), self._enrolled, required=True),
            Field("rule_set_id", said("member.rule_set"), self._rules, stretch=2),
        )
        hint = self.tr("The day before the decision's day, by the rule set")
        add(
            Field("stay_until", said("member.stay_until"), self._stay_until, hint=hint, required=True),
            Field(
                "decision", said("member.decision"), QLineEdit(), hint=self.tr("Number and date"), stretch=2
            ),
        )
        add(
            Field("cohort", said("member.cohort"), QLineEdit(), hint=self.tr("For example 2023")),
            Field("direction", said("member.direction"), QLineEdit(), stretch=2),
        )
        add(Field("region_code", term("region"), region), Field("origin", term("origin_sector"), origin))
        add(Field("note", said("member.note"), QLineEdit()))

    def _propose(self) -> None:
        """The last day that follows from the rule set; a day typed before stays when there is none."""
        enrolled, chosen = self._enrolled.value(), self._rules.currentData()
        rules = next((one for one in self._choices.rule_sets if one.id == chosen), None)
        if enrolled is not None and rules is not None and (end := rules.stay_end(enrolled)) is not None:
            self._stay_until.set_value(end)


def _loaded(card: MemberCard | None) -> dict[str, Any]:
    if card is None:
        return {"rule_set_id": None, "region_code": None, "origin": None}
    row = card.row
    return {
        "iin": row.iin,
        "full_name": row.full_name,
        "enrolled_on": row.enrolled_on,
        "stay_until": row.stay_until,
        "decision": card.decision,
        "rule_set_id": card.rule_set_id,
        "cohort": card.cohort_as_entered,
        "direction": row.direction,
        "region_code": row.region_code,
        "origin": row.origin,
        "note": card.note,
    }


class ExtensionDialog(DatedDialog):
    """Prolongs a stay by a decision."""

    def __init__(self, context: PageContext, card: MemberCard, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Extend the stay of {name}?").format(name=card.row.full_name),
            self.tr("It ends on {day}. The rule set allows it to last until {longest}, once.").format(
                day=day(card.row.stay_until), longest=day(card.extension.longest)
            ),
            verb=self.tr("Extend the stay"),
        )
        self._context, self._card = context, card
        self.form.add(
            Field("until", said("member.stay_until"), DateField(), required=True),
            Field("decided_on", said("member.decided_on"), DateField(), required=True),
        )
        self.form.add(Field("decision", said("member.decision"), QLineEdit(), required=True))
        self.form.add(Field("ground", self.tr("Why"), QLineEdit()))
        self.form.load({"until": card.extension.longest, "decided_on": context.today()})

    def save(self, values: dict[str, Any]) -> None:
        """Write the extension down."""
        service = self._context.services.member_terms
        service.extend(self._card.row.id, ExtensionFields(**values), version=self._card.version)


class LeavingDialog(DatedDialog):
    """Notes that somebody leaves before the end of the stay."""

    def __init__(
        self, context: PageContext, choices: MemberChoices, card: MemberCard, parent: QWidget
    ) -> None:
        super().__init__(
            parent,
            self.tr("Does {name} leave the reserve?").format(name=card.row.full_name),
            self.tr("The history stays. Considerations by bodies end on that day."),
            verb=self.tr("Note the leaving"),
        )
        self._context, self._card = context, card
        ground = QComboBox()
        for code, name in choices.grounds:
            ground.addItem(name.pick(context.language), code)
        ground.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        hint = self.tr("First day outside the reserve")
        self.form.add(Field("ground", said("member.left_ground"), ground, required=True))
        self.form.add(
            Field("left_on", said("member.left_on"), DateField(), hint=hint, required=True),
            Field("decision", said("member.decision"), QLineEdit(), required=True, stretch=2),
        )
        self.form.add(Field("note", said("member.note"), QLineEdit()))
        self.form.load({"ground": None, "left_on": context.today()})

    def save(self, values: dict[str, Any]) -> None:
        """Write the leaving down."""
        service = self._context.services.member_terms
        fields = LeavingFields(**(values | {"ground": values["ground"] or ""}))
        service.leave(self._card.row.id, fields, version=self._card.version)


class MentorDialog(DatedDialog):
    """Names a mentor from a day on."""

    def __init__(self, context: PageContext, card: MemberCard, parent: QWidget) -> None:
        present = next((one for one in card.mentors if one.until is None), None)
        text = ""
        if present is not None:
            text = self.tr("{name} mentors until the day before.").format(name=present.name)
        title = self.tr("Mentor of {name}").format(name=card.row.full_name)
        super().__init__(parent, title, text, verb=self.tr("Name the mentor"))
        self._context, self._card = context, card
        self.form.add(Field("name", term("full_name"), QLineEdit(), required=True))
        self.form.add(
            Field("post", said("member.post"), QLineEdit(), stretch=2),
            Field("since", said("member.since"), DateField(), required=True),
        )
        self.form.load({"since": context.today()})

    def save(self, values: dict[str, Any]) -> None:
        """Write the mentor down."""
        service = self._context.services.member_development
        service.set_mentor(self._card.row.id, MentorFields(**values))


class PlanItemDialog(DatedDialog):
    """Adds or changes a line of the development plan; done is a date with what shows it."""

    def __init__(
        self,
        context: PageContext,
        card: MemberCard,
        parent: QWidget,
        *,
        line: PlanLine | None = None,
        done_on: date | None = None,
    ) -> None:
        title = self.tr("Add to the plan") if line is None else self.tr("Line of the plan")
        super().__init__(parent, title, card.row.full_name, width=560)
        self._context, self._card, self._line = context, card, line
        kind = QComboBox()
        for one in PlanItemKind:
            kind.addItem(plan_kind_text(one), one)
        evidence = QPlainTextEdit()
        evidence.setTabChangesFocus(True)
        evidence.setFixedHeight(scaled(56))
        self.form.add(
            Field("kind", said("member.plan_kind"), kind),
            Field("title", said("member.plan_title"), QLineEdit(), required=True, stretch=2),
        )
        self.form.add(
            Field("due_on", said("member.plan_due"), DateField()),
            Field("done_on", said("member.plan_done"), DateField()),
        )
        hint = self.tr("Certificate, report, order: what shows that it was done")
        self.form.add(Field("evidence", said("member.plan_evidence"), evidence, hint=hint))
        values: dict[str, Any] = {"kind": PlanItemKind.TRAINING}
        if line is not None:
            values = {
                "kind": line.kind,
                "title": line.title,
                "due_on": line.due_on,
                "done_on": line.done_on or done_on,
                "evidence": line.evidence,
            }
        self.form.load(values)

    def save(self, values: dict[str, Any]) -> None:
        """Write the line down."""
        service = self._context.services.member_development
        if self._line is None:
            service.add_plan_item(self._card.row.id, PlanItemFields(**values))
        else:
            service.save_plan_item(self._line.id, PlanItemFields(**values), version=self._line.version)
