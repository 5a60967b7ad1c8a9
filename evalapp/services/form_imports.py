"""What an imported list of marks does to the forms of a campaign.

A clean form counts; a refused form of an official of the campaign waits as an open one until it is
corrected, replaced or dismissed. Source: docs/scoring.md, "Marks and forms".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from evalapp.domain.campaign import ANONYMOUS_ROLES, FormState, RaterRole
from evalapp.domain.names import fold
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.exchange.ratings_xlsx import OWN_RATER, FormRecord
from evalapp.exchange.records import Row
from evalapp.exchange.row_reader import RowReader, cell_text
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import Planned, RowAction

Key = tuple[str, RaterRole | None, str]
"""IIN, role, folded code of the rater."""

_WAITING = (FormState.OPEN, FormState.DISMISSED)


@dataclass(frozen=True, slots=True)
class FormStep:
    """One row's work: change ``form`` or, when it is None, make one; ``values`` None = nothing to do.

    ``replaced``: open forms that a corrected row replaces.
    """

    planned: Planned
    iin: str
    role: RaterRole | None
    rater: str
    copy_number: int = 0
    form: Form | None = None
    values: Mapping[str, Any] | None = None
    replaced: tuple[Form, ...] = ()
    file_name: str = ""

    def write(self, session: Session, assessee_id: int, changes: Changes, *, now: datetime) -> None:
        """Do the work for the official who is ``assessee_id`` in the campaign."""
        for form in self.replaced:
            reason = f"→ {self.file_name}"[:500]
            changes.change(form, {"state": FormState.DISMISSED, "dismissed_reason": reason})
        if self.values is None:
            return
        if self.form is not None:
            values: dict[str, Any] = dict(self.values)
            if values["marks"] != self.form.marks:
                # What was compared with the paper were other marks.
                values |= {"read_back_at": None, "read_back_by": ""}
            if changes.change(self.form, values):
                self.form.entered_at = now
            return
        form = Form(
            assessee_id=assessee_id,
            role=self.role,
            rater_code=self.rater,
            copy_number=self.copy_number,
            entered_at=now,
            **self.values,
        )
        changes.create(session, form)


@dataclass
class FormDesk:
    """The campaign's forms of the officials of a file, by key, in the order of their copies."""

    officials: frozenset[str]
    forms: dict[Key, list[Form]] = field(default_factory=dict)
    matched: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, session: Session, campaign: Campaign | None, iins: Mapping[int, str]) -> "FormDesk":
        """The desk of ``campaign`` (None: of one that is not there yet); ``iins``: person → IIN."""
        desk = cls(frozenset(iins.values()))
        if campaign is None:
            return desk
        stored = session.execute(
            select(Form, Assessee.person_id)
            .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
            .where(col(Assessee.campaign_id) == campaign.id)
            .order_by(col(Form.copy_number))
        )
        for form, person_id in stored:
            if person_id in iins:
                key = (iins[person_id], form.role, fold(form.rater_code))
                desk.forms.setdefault(key, []).append(form)
                own = (key[0], RaterRole.SELF, fold(OWN_RATER))
                if form.role is RaterRole.SELF and key != own:
                    # Lists name no rater of a self-assessment; assigned, it bears the official's own code.
                    desk.forms.setdefault(own, []).append(form)
        return desk

    def steps(self, rows: Sequence[Row[FormRecord]], *, file_name: str) -> list[FormStep]:
        """What to do for each row, in file order."""
        clean = {_key(row.record) for row in rows if not row.is_refused}
        waiting: dict[int, FormStep] = {}
        # Refused rows first: a clean row replaces only those open forms that the file does not bring again.
        numbers: dict[Key, int] = {}
        for place, row in enumerate(rows):
            if row.is_refused:
                waiting[place] = self._refused(row, clean, numbers, file_name)
        return [
            waiting[place] if row.is_refused else self._clean(row, file_name)
            for place, row in enumerate(rows)
        ]

    def _clean(self, row: Row[FormRecord], file_name: str) -> FormStep:
        record = row.record
        forms = self.forms.get(_key(record), [])
        form = next((item for item in forms if item.copy_number == 0), None)
        marks = {**(form.marks if form and form.state is not FormState.OPEN else {}), **record.marks}
        remark = record.remark or (form.remark if form else None)
        values = {
            "state": FormState.COMPLETE,
            "marks": marks,
            "remark": remark,
            "problem": None,
            "dismissed_reason": None,
        }
        if form is None:
            action = RowAction.NEW
        elif _may_compare(form, record) and all(getattr(form, name) == own for name, own in values.items()):
            action = RowAction.UNCHANGED
        else:
            action = RowAction.CHANGED
        replaced = [
            item
            for item in forms
            if action is RowAction.CHANGED
            and item is not form
            and item.state is FormState.OPEN
            and id(item) not in self.matched
        ]
        return FormStep(
            Planned(row, action),
            iin=record.iin,
            role=record.role,
            rater=record.rater,
            form=form,
            values=None if action is RowAction.UNCHANGED else values,
            replaced=tuple(replaced),
            file_name=file_name,
        )

    def _refused(
        self, row: Row[FormRecord], clean: set[Key], numbers: dict[Key, int], file_name: str
    ) -> FormStep:
        record, planned = row.record, Planned(row, RowAction.REFUSED)
        step = FormStep(planned, iin=record.iin, role=record.role, rater=record.rater, file_name=file_name)
        if record.iin not in self.officials:
            return step
        key = _key(record)
        stored = self.forms.get(key, [])
        # Copy 0 belongs to the clean row of the same key, when the file has one.
        forms = [form for form in stored if form.copy_number or key not in clean]
        values = _open_values(row, file_name)
        same = next((form for form in forms if self._is_same(form, values)), None)
        if same is not None:
            self.matched.add(id(same))
            return step
        first = next((form for form in forms if form.copy_number == 0), None)
        if first is not None and first.state is FormState.OPEN and id(first) not in self.matched:
            self.matched.add(id(first))
            return _with(step, form=first, values=values)
        if key not in numbers:
            is_free = key not in clean and not stored
            numbers[key] = 0 if is_free else max((form.copy_number for form in stored), default=0) + 1
        else:
            numbers[key] += 1
        return _with(step, copy_number=numbers[key], values=values)

    def _is_same(self, form: Form, values: Mapping[str, Any]) -> bool:
        problem, wanted = form.problem or {}, values["problem"]
        return (
            form.state in _WAITING
            and id(form) not in self.matched
            and form.marks == values["marks"]
            and problem.get("raw") == wanted["raw"]
            and problem.get("role") == wanted["role"]
        )


def _with(
    step: FormStep, *, values: Mapping[str, Any], form: Form | None = None, copy_number: int = 0
) -> FormStep:
    return FormStep(
        step.planned,
        iin=step.iin,
        role=step.role,
        rater=step.rater,
        copy_number=copy_number,
        form=form,
        values=values,
        file_name=step.file_name,
    )


def _may_compare(form: Form, record: FormRecord) -> bool:
    """Whether a preview may say that nothing changes. Of a finished form of a peer or subordinate only when
    the file brings all its marks: with one column a preview would tell a guessed mark from a wrong one."""
    is_closed = form.role in ANONYMOUS_ROLES and form.state is FormState.COMPLETE
    return not is_closed or form.marks.keys() <= record.marks.keys()


def _key(record: FormRecord) -> Key:
    return record.iin, record.role, fold(record.rater)


def _open_values(row: Row[FormRecord], file_name: str) -> dict[str, Any]:
    record = row.record
    items = [
        {
            "code": problem.code,
            "column": problem.letter,
            "header": problem.header,
            "raw": problem.raw,
            "params": dict(problem.params),
        }
        for problem in row.problems
    ]
    problem = {
        "items": items,
        "raw": dict(record.raw_marks),
        "role": cell_text(RowReader(row.table, row.source).cell("role")),
        "file": file_name,
        "sheet": row.table.sheet,
        "row": row.source.number,
    }
    return {
        "state": FormState.OPEN,
        "marks": dict(record.marks),
        "remark": record.remark,
        "problem": problem,
        "dismissed_reason": None,
    }
