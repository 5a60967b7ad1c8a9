"""What a returned rating form does to the form of the campaign: the rules, form by form.

Source: docs/scoring.md, "Marks and forms". A mark off the scale refuses the whole form, which then waits
as an open one. The first complete return counts; a later one with other answers is refused. A form with
some answers is kept as a draft, which a later return may only add to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from evalapp.domain.campaign import ANONYMOUS_ROLES, FormState, RaterRole
from evalapp.domain.language import Language, Trilingual
from evalapp.entities.assessment import Form
from evalapp.exchange.rating_form_values import Answers, FormFault
from evalapp.services.import_changes import Changes
from evalapp.texts import text


class ReturnState(StrEnum):
    """What became of a returned form. ``open``: refused for its marks, and waits to be corrected."""

    ACCEPTED = "accepted"
    DRAFT = "draft"
    UNCHANGED = "unchanged"
    BLANK = "blank"
    OPEN = "open"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormReturn:
    """One returned form. ``answered`` of ``asked`` competencies have an answer now.

    ``missing_examples``: marks that stand out without an example; ``notes``: what somebody should look
    at although the form was taken.
    """

    sheet: str
    full_name: str
    role: RaterRole | None
    state: ReturnState
    answered: int = 0
    asked: int = 0
    missing_examples: int = 0
    faults: tuple[FormFault, ...] = ()
    notes: tuple[FormFault, ...] = ()

    def sentence(self, language: Language | str) -> str:
        """Why, or what that means, in words; marks are not named, but those off the scale."""
        said = [fault_sentence(fault, language) for fault in (*self.faults, *self.notes)]
        key = f"rating_form.state_{self.state.value}_means"
        if not self.faults and self.state in _EXPLAINED:
            said.insert(0, text(language, key, answered=self.answered, asked=self.asked))
        if self.missing_examples and self.state in _TAKEN:
            said.append(text(language, "rating_form.missing_examples", count=self.missing_examples))
        return " ".join(_sentence(one) for one in said)


Names = Mapping[str, Trilingual]
"""{code of a competency: its name}, in the order of the framework."""

_TAKEN = frozenset({ReturnState.ACCEPTED, ReturnState.DRAFT})
_EXPLAINED = frozenset({ReturnState.DRAFT, ReturnState.UNCHANGED, ReturnState.BLANK})


def fault_sentence(fault: FormFault, language: Language | str) -> str:
    """One fault in words, with its cell."""
    place = text(language, "rating_form.fault_place", cell=fault.cell) if fault.cell else ""
    params = {key: _said(value, language) for key, value in fault.params.items()}
    return place + text(language, f"rating_form.fault_{fault.code}", raw=fault.raw, **params)


def _said(value: object, language: Language | str) -> object:
    """A parameter in ``language``: names of competencies, and the remark, are listed."""
    if not isinstance(value, tuple):
        return value
    remark = text(language, "rating_form.remark_word")
    return ", ".join(one.pick(language) if isinstance(one, Trilingual) else remark for one in value)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")


@dataclass(frozen=True, slots=True)
class Settled:
    """The decision on one form: its report, and the new values (None = nothing to write)."""

    report: FormReturn
    values: Mapping[str, Any] | None = None

    def write(self, form: Form, changes: Changes, *, now: datetime) -> None:
        """Bring ``form`` to the new values."""
        if self.values is None:
            return
        values = dict(self.values)
        if values["marks"] != form.marks:
            # What was compared with the paper were other marks.
            values |= {"read_back_at": None, "read_back_by": ""}
        if changes.change(form, values):
            form.entered_at = now


def settle(
    form: Form,
    answers: Answers,
    report: FormReturn,
    competencies: Names,
    *,
    source: Mapping[str, Any],
) -> Settled:
    """Decide about a form whose sheet is sound. ``source``: file and sheet, kept with an open form.

    ``report`` brings who it is; ``competencies``: {code: name} of those asked, in order.
    """
    if form.state is FormState.DISMISSED:
        fault = FormFault("dismissed", params={"reason": form.dismissed_reason or "–"})
        return _refused(report, fault)
    if answers.is_blank:
        return Settled(replace(report, state=ReturnState.BLANK, answered=len(form.marks)))
    if form.state is FormState.COMPLETE:
        return _second_copy(form, answers, report, competencies)
    if form.state is FormState.DRAFT and (differing := _contradictions(form, answers, competencies)):
        return _refused(report, _differs(form, differing, competencies))
    return _taken(form, answers, report, competencies, source)


def answers_hash(answers: Answers) -> str:
    """SHA-256 over what a returned form said."""
    from evalapp.exchange.document import content_hash  # noqa: PLC0415 - brings openpyxl along

    faults = {code: fault.raw for code, fault in sorted(answers.off_scale.items())}
    return content_hash(
        dict(sorted(answers.marks.items())), dict(sorted(answers.examples.items())), answers.remark, faults
    )


def _second_copy(form: Form, answers: Answers, report: FormReturn, competencies: Names) -> Settled:
    # The hash alone would miss what was corrected at the desk since; the examples alone what was kept
    # of an earlier return.
    is_last = form.sheet_hash == answers_hash(answers) and form.marks == dict(answers.marks)
    if is_last or not _differences(form, answers, competencies):
        return Settled(replace(report, state=ReturnState.UNCHANGED, answered=len(form.marks)))
    if form.role in ANONYMOUS_ROLES:
        # Naming where the copies differ would let somebody try out marks that nobody may see any more.
        code = "other_copy_closed" if form.sheet_hash else "entered_at_desk_closed"
        return _refused(report, FormFault(code))
    return _refused(report, _differs(form, _differences(form, answers, competencies), competencies))


def _differences(form: Form, answers: Answers, competencies: Names) -> list[str]:
    """Where a whole copy says something else than the form; ``remark`` for the remark."""
    found = [
        code
        for code in competencies
        if code in answers.off_scale
        or form.marks.get(code) != answers.marks.get(code)
        or (form.examples.get(code) or "") != answers.examples.get(code, "")
    ]
    return [*found, "remark"] if (form.remark or "") != answers.remark else found


def _contradictions(form: Form, answers: Answers, competencies: Names) -> list[str]:
    """Where a copy says something else than what a draft already holds; adding to it is no contradiction."""
    found = [
        code
        for code in competencies
        if (code in form.marks and code in answers.marks and form.marks[code] != answers.marks[code])
        or (code in form.marks and code in answers.off_scale)
        or _other(form.examples.get(code), answers.examples.get(code))
    ]
    return [*found, "remark"] if _other(form.remark, answers.remark) else found


def _other(kept: str | None, said: str | None) -> bool:
    return bool(kept) and bool(said) and kept != said


def _differs(form: Form, where: list[str], competencies: Names) -> FormFault:
    code = "other_copy" if form.sheet_hash else "entered_at_desk"
    return FormFault(code, params={"competencies": tuple(competencies.get(one, one) for one in where)})


def _taken(
    form: Form,
    answers: Answers,
    report: FormReturn,
    competencies: Names,
    source: Mapping[str, Any],
) -> Settled:
    adds = form.state is not FormState.OPEN
    marks = {**(form.marks if adds else {}), **answers.marks}
    # In the order of the framework, as at the desk.
    marks = {code: marks[code] for code in competencies if code in marks}
    examples = {**form.examples, **answers.examples}
    state = FormState.COMPLETE if len(marks) == len(competencies) else FormState.DRAFT
    if answers.off_scale:
        state = FormState.OPEN
    values = {
        "state": state,
        "marks": marks,
        "examples": examples,
        "remark": answers.remark or form.remark,
        "problem": _problem(answers, source) if answers.off_scale else None,
        "sheet_hash": answers_hash(answers),
    }
    said = replace(report, answered=len(marks), faults=tuple(answers.off_scale.values()))
    if _says_the_same(form, values):
        same = ReturnState.OPEN if answers.off_scale else ReturnState.UNCHANGED
        return Settled(replace(said, state=same))
    states = {
        FormState.COMPLETE: ReturnState.ACCEPTED,
        FormState.DRAFT: ReturnState.DRAFT,
        FormState.OPEN: ReturnState.OPEN,
    }
    return Settled(replace(said, state=states[state]), values)


def _says_the_same(form: Form, values: Mapping[str, Any]) -> bool:
    """Whether the form holds all that already; another file name alone is nothing new."""
    kept, wanted = form.problem or {}, values["problem"] or {}
    return kept.get("raw") == wanted.get("raw") and all(
        getattr(form, name) == values[name] for name in ("state", "marks", "examples", "remark")
    )


def _problem(answers: Answers, source: Mapping[str, Any]) -> dict[str, Any]:
    """The refused marks as open forms keep them (see entities.assessment.Form)."""
    items = [
        {
            "code": fault.code,
            "column": fault.cell,
            "header": fault.cell,
            "raw": fault.raw,
            "params": {**fault.params, "error": fault.raw},
        }
        for fault in answers.off_scale.values()
    ]
    raw = {code: fault.raw for code, fault in answers.off_scale.items()}
    return {"items": items, "raw": raw, "role": "", "row": None, **source}


def _refused(report: FormReturn, *faults: FormFault) -> Settled:
    return Settled(replace(report, state=ReturnState.REFUSED, faults=faults))
