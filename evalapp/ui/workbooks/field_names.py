"""What the window calls the fields and kinds of imported lists."""

import re

from PySide6.QtCore import QCoreApplication

from evalapp import texts
from evalapp.exchange.headers import STAGE, ImportKind
from evalapp.ui.common.messages import said, term

translate = QCoreApplication.translate

_TERMS = {
    "organization": "state_body",
    "region": "region",
    "full_name": "full_name",
    "surname": "surname",
    "given_name": "given_name",
    "patronymic": "patronymic",
    "iin": "iin",
    "birth_date": "birth_date",
    "sex": "sex",
    "citizenship": "citizenship",
    "position": "position",
    "portfolio": "portfolio",
    "education": "education",
    "speciality": "speciality",
    "note": "note",
    "role": "rater_role",
    "rater": "rater",
    "direction": "sector_direction",
    "graduation_year": "graduation_year",
    "sanction": "disciplinary_sanction",
    "origin": "origin_sector",
    "score": "stage_score",
    "kind": "performance_indicator",
}
_MEMBERS = {
    "cohort": "cohort",
    "enrolled_on": "enrolled_on",
    "stay_until": "stay_until",
    "term_years": "term_years",
    "decision": "decision",
    "left_on": "left_on",
    "left_ground": "left_ground",
    "left_decision": "left_decision",
    "employer": "employer",
    "post": "post",
    "post_kind": "post_kind",
    "to_date": "post_until",
    "end_reason": "end_reason",
}
"""Fields of members, by their sentence in resources/texts."""
_COMPETENCY = "competency:"
_JOB = re.compile(r"job(\d+)\.(\w+)")


def kind_title(kind: ImportKind) -> str:
    """The title of the page for a kind of list."""
    match kind:
        case ImportKind.OFFICIALS:
            return translate("Import", "Import of officials")
        case ImportKind.RATINGS:
            return translate("Import", "Import of marks")
        case ImportKind.APPLICATIONS:
            return translate("Import", "Import of applications")
        case ImportKind.INDICATORS:
            return translate("Import", "Import of work indicators")
        case ImportKind.SCORES:
            return translate("Import", "Import of stage scores")
        case ImportKind.MEMBERS:
            return translate("Import", "Import of reserve members")


def kind_name(kind: ImportKind) -> str:
    """The kind of list in a few words."""
    match kind:
        case ImportKind.OFFICIALS:
            return translate("Import", "Officials")
        case ImportKind.RATINGS:
            return translate("Import", "Marks")
        case ImportKind.APPLICATIONS:
            return translate("Import", "Applications")
        case ImportKind.INDICATORS:
            return translate("Import", "Work indicators")
        case ImportKind.SCORES:
            return translate("Import", "Stage scores")
        case ImportKind.MEMBERS:
            return said("member.title")


def field_name(field: str) -> str:
    """The name of a field a column may hold."""
    if field in _TERMS:
        return term(_TERMS[field])
    if field.startswith(_COMPETENCY):
        code = field.removeprefix(_COMPETENCY)
        key = f"chart.short_{code}"
        return f"{code} {said(key)}" if texts.has_text(key) else code
    if field.startswith(STAGE):
        return translate("Import", "Score of stage {number}").format(number=field.removeprefix(STAGE))
    if field in _MEMBERS:
        return said(f"member.{_MEMBERS[field]}")
    if found := _JOB.fullmatch(field):
        part = _job_part(found.group(2))
        return translate("Import", "{part}, job {number}").format(part=part, number=found.group(1))
    return _other(field)


def _job_part(part: str) -> str:
    match part:
        case "organization":
            return translate("Import", "Workplace")
        case "post":
            return term("position")
        case "from":
            return term("date_from")
        case "to":
            return term("date_to")
    return term("origin_sector")


def _other(field: str) -> str:  # noqa: PLR0911, PLR0912, C901 - one line a field
    match field:
        case "row_number":
            return translate("Import", "Row number")
        case "from_date":
            return translate("Import", "In post since")
        case "order_number":
            return translate("Import", "Order number")
        case "service_years":
            return translate("Import", "Years of service")
        case "remark":
            return translate("Import", "Remark")
        case "number":
            return translate("Import", "Registration number")
        case "education_level":
            return translate("Import", "Level of education")
        case "institution":
            return translate("Import", "Institution")
        case "kazakh_level":
            return translate("Import", "Kazakh language")
        case "phone":
            return translate("Import", "Phone")
        case "email":
            return translate("Import", "E-mail")
        case "conviction":
            return translate("Import", "Conviction")
        case "applied_on":
            return translate("Import", "Applied on")
        case "title":
            return translate("Import", "What was measured")
        case "value":
            return translate("Import", "Value")
        case "unit":
            return translate("Import", "Unit")
        case "target":
            return translate("Import", "Plan")
        case "period":
            return translate("Import", "Period")
        case "period_from":
            return translate("Import", "Period from")
        case "period_to":
            return translate("Import", "Period to")
        case "source":
            return translate("Import", "Source")
        case "sample":
            return translate("Import", "Out of how many")
    return field
