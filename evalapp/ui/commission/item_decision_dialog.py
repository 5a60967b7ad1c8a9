"""The decision on one item of the agenda: as proposed, another one, or none; why, when it goes against."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from evalapp.domain.agenda import KINDS
from evalapp.domain.commission_terms import AssessmentLimits
from evalapp.domain.decision import DecisionKind, DecisionResult, lacks_plan, takes_plan
from evalapp.domain.decision_basis import Against
from evalapp.domain.decision_fields import TO_A_POST, DecisionFields
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.decision_lines import DecisionLine
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.decision_look import decision_words, proposed_where_text
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

AS_PROPOSED, OTHER, REJECTED = "as_proposed", "other", "rejected"


@dataclass(frozen=True, slots=True)
class _Place:
    """What is decided, and where it leads."""

    kind: DecisionKind | None
    position_id: int | None
    post: str
    organization_id: int | None
    organization: str


class ItemDecisionDialog(FormDialog):
    """What the commission decided on an item; what that goes against is said while choosing."""

    decided = Signal(int)
    """Id of the item."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        line: DecisionLine,
        *,
        choice: str = AS_PROPOSED,
        places: tuple[Sequence[tuple[int, str]], Sequence[tuple[int, str]]] = ((), ()),
    ) -> None:
        """``choice``: one of the constants above, to begin with; ``places``: posts and bodies to choose."""
        title = self.tr("What was decided? {name}").format(name=line.item.name.pick(context.language))
        super().__init__(parent, title, _proposed_text(line.item), verb=self.tr("Enter"), width=600)
        self._context, self._line = context, line
        self._kinds = KINDS[line.item.subject]
        choices = [(AS_PROPOSED, self.tr("As proposed"))]
        if self._kinds and line.item.undoes_id is None:
            choices.append((OTHER, self.tr("Another decision")))
        self.results = Segments([*choices, (REJECTED, self.tr("Rejected"))])
        self.results.setAccessibleName(said("decision.of_meeting"))
        self._build(places)
        self._load(choice)
        self.results.changed.connect(self._show_choice)
        self.form.widget("kind").currentIndexChanged.connect(self._show_choice)
        self._show_choice()

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Another decision needs its kind: without one it would be a rejection."""
        del values
        unsaid = self.results.chosen() == OTHER and self.form.widget("kind").currentData() is None
        return {"kind": code_text("required")} if unsaid else {}

    def save(self, values: dict[str, Any]) -> None:
        """Enter it, or enter it anew."""
        stored = self._line.decision
        fields = self._fields(values)
        version = None if stored is None else stored.version
        self._context.services.decisions.enter(self._line.id, fields, version=version)
        self.decided.emit(self._line.id)

    def _build(self, places: tuple[Sequence[tuple[int, str]], Sequence[tuple[int, str]]]) -> None:
        kind = QComboBox()
        for one in self._kinds:
            kind.addItem(decision_words().kind(one), one)
        post, body = ChoiceBox(places[0]), ChoiceBox(places[1])
        self.form.add_widget(self.results)
        self.form.add(Field("kind", said("decision.kind"), kind))
        self.form.add(Field("post", term("position"), post), Field("organization", term("state_body"), body))
        self.form.add(Field("plan", said("decision.plan"), _long_text(56)))
        self.form.widget("plan").textChanged.connect(self._show_plan)
        self._unplanned = text_label(said("decision.plan_missing"), "warn", wraps=True)
        self._unplanned.setObjectName("plan_missing")
        self.form.add_widget(self._unplanned)
        self._against = text_label("", "warn", wraps=True)
        self._against.setObjectName("decision_against")
        self.form.add_widget(self._against)
        hint = self.tr("Needed when the decision goes against the assessment or the votes")
        self.form.add(Field("reason", said("decision.reason"), _long_text(72), hint=hint))
        hint = self.tr("Only if the minutes shall say it in other words")
        self.form.add(Field("wording", said("decision.wording"), _long_text(56), hint=hint))

    def _load(self, choice: str) -> None:
        row, item = self._line.decision, self._line.item
        was_other = row is not None and row.result is DecisionResult.REJECTED
        if row is not None and choice == AS_PROPOSED and was_other:
            choice = OTHER if row.kind else REJECTED
        self._places: dict[str, _Place] = {
            AS_PROPOSED: _Place(
                item.proposed, item.position_id, item.post, item.organization_id, item.organization
            ),
            OTHER: _Place(None, None, "", None, ""),  # nobody's fate is chosen by the order of a list
            REJECTED: _Place(None, None, "", None, ""),
        }
        if row is not None and was_other and row.kind is not None:
            self._places[OTHER] = _Place(
                row.kind, row.position_id, row.post, row.organization_id, row.organization
            )
        self.results.choose(choice)
        self._shown = choice
        self._put(self._places[choice])
        self.form.load(
            {
                "plan": row.plan if row else "",
                "reason": row.reason if row else "",
                "wording": row.wording if row else "",
            }
        )

    def _put(self, place: _Place) -> None:
        """Show kind and post of a choice."""
        box = self.form.widget("kind")
        box.blockSignals(True)
        box.setCurrentIndex(box.findData(place.kind) if place.kind is not None else -1)
        box.blockSignals(False)
        for name, number, words in (
            ("post", place.position_id, place.post),
            ("organization", place.organization_id, place.organization),
        ):
            field = self.form.widget(name)
            field.set_value(number)
            if field.value() is None:
                field.setEditText(words)

    def _take(self) -> _Place:
        """Kind and post as they stand in the fields."""
        post, body = self.form.widget("post"), self.form.widget("organization")
        return _Place(
            self.form.widget("kind").currentData(),
            post.value(),
            post.currentText(),
            body.value(),
            body.currentText(),
        )

    def _result(self) -> tuple[DecisionResult, DecisionKind | None]:
        chosen = self.results.chosen()
        if chosen == AS_PROPOSED:
            return DecisionResult.ADOPTED, self._line.item.proposed
        return DecisionResult.REJECTED, self.form.widget("kind").currentData() if chosen == OTHER else None

    def _fields(self, values: dict[str, Any]) -> DecisionFields:
        result, kind = self._result()
        return DecisionFields(
            result=result,
            kind=kind,
            position_id=values["post"],
            organization_id=values["organization"],
            post=self.form.widget("post").currentText(),
            organization=self.form.widget("organization").currentText(),
            plan=values["plan"] if kind is not None else "",
            wording=values["wording"],
            reason=values["reason"],
        )

    def _show_choice(self) -> None:
        chosen = self.results.chosen()
        is_new = chosen != self._shown
        if is_new:
            self._places[self._shown] = self._take()
            self._put(self._places[chosen])
            self._shown = chosen
        result, kind = self._result()
        is_other = self.results.chosen() == OTHER
        self.form.widget("kind").setEnabled(is_other)
        for name in ("post", "organization"):
            self.form.widget(name).setEnabled(is_other and kind in TO_A_POST)
        self._show_plan()
        is_unsaid = is_other and kind is None
        codes = () if is_unsaid else self._context.services.decisions.against(self._line.id, result, kind)
        self._against.setText(self._against_words(codes, kind))
        self._against.setVisible(bool(codes))
        if is_new or not self.isVisible():
            first = "kind" if is_other else "reason"
            self.form.widget(first).setFocus(Qt.FocusReason.OtherFocusReason)
        self.grow()

    @Slot()
    def _show_plan(self) -> None:
        """Ask for a plan only where one belongs; point out one that is decided and not written down."""
        field, kind = self.form.widget("plan"), self._result()[1]
        plan = field.toPlainText()
        # What was written stays within reach, also when the kind is changed afterwards.
        field.setEnabled(takes_plan(kind) or (kind is not None and bool(plan.strip())) or field.hasFocus())
        self._unplanned.setVisible(lacks_plan(kind, plan))

    def _against_words(self, codes: tuple[Against, ...], kind: DecisionKind | None) -> str:
        words = decision_words()
        limits = self._line.limits.get(kind, AssessmentLimits()) if kind else AssessmentLimits()
        named = zip(codes, words.against(codes), strict=True)
        return "\n".join(
            f"{name}: {why}" if (why := words.why(code, self._line.basis, limits)) else name
            for code, name in named
        )


def _proposed_text(item: AgendaRow) -> str:
    proposed = decision_words().kind(item.proposed)
    where = proposed_where_text(item)
    return ": ".join(part for part in (proposed, where) if part) or item.question


def _long_text(height: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(scaled(height))
    return field
