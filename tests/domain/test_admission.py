from datetime import date

import pytest

from evalapp.domain.admission import (
    AdmissionKind,
    AdmissionStep,
    DecisionFields,
    checked_reason,
    contradicts,
)
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Invalid

SELECTION, RESERVE = AdmissionStep.SELECTION, AdmissionStep.RESERVE
ADMITTED, REFUSED = AdmissionKind.ADMITTED, AdmissionKind.REFUSED
ELIGIBLE, NEEDED, NOT = VerdictKind.ELIGIBLE, VerdictKind.DOCUMENTS_NEEDED, VerdictKind.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("step", "kind", "verdict", "has_passed", "expected"),
    [
        (SELECTION, ADMITTED, ELIGIBLE, True, False),
        (SELECTION, ADMITTED, NEEDED, True, True),
        (SELECTION, ADMITTED, NOT, True, True),
        (SELECTION, REFUSED, ELIGIBLE, True, True),
        (SELECTION, REFUSED, NEEDED, True, False),
        (RESERVE, ADMITTED, ELIGIBLE, True, False),
        (RESERVE, ADMITTED, ELIGIBLE, False, True),
        (RESERVE, ADMITTED, NOT, True, True),
        (RESERVE, REFUSED, ELIGIBLE, True, False),
        (RESERVE, REFUSED, ELIGIBLE, False, False),
    ],
)
def test_what_needs_a_second_person(
    step: AdmissionStep, kind: AdmissionKind, verdict: VerdictKind, has_passed: bool, expected: bool
) -> None:
    assert contradicts(step, kind, verdict, has_passed=has_passed) is expected


def test_fields_are_tidied_and_faults_named() -> None:
    fields = DecisionFields(
        decided_on=date(2026, 3, 1), decided_by=" Комиссия ", minutes="№ 1", ground="Итог"
    )
    assert fields.checked(date(2026, 3, 1)).decided_by == "Комиссия"
    with pytest.raises(Invalid) as faults:
        DecisionFields(decided_on=None, decided_by="к" * 201, minutes="", ground=" ").checked(
            date(2026, 3, 1)
        )
    assert faults.value.fields == {
        "decided_on": "required",
        "decided_by": "too_long",
        "minutes": "required",
        "ground": "required",
    }


@pytest.mark.parametrize(("reason", "code"), [(" ", "required"), ("п" * 501, "too_long")])
def test_a_reason_is_needed_and_has_an_end(reason: str, code: str) -> None:
    with pytest.raises(Invalid) as faults:
        checked_reason(reason)
    assert faults.value.fields == {"reason": code}
