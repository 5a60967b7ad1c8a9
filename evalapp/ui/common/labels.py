"""Words for coded values, from the glossary, in the interface's language."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from evalapp.domain.access import AccountRole
from evalapp.domain.campaign import AssesseeState, CampaignState, FormState, RaterRole
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.decision import DecisionKind
from evalapp.domain.intake import IntakeState
from evalapp.domain.meeting import MeetingState
from evalapp.domain.reference import (
    EducationLevel,
    LanguageLevel,
    OrganizationKind,
    OriginSector,
    PositionCategory,
    Sex,
)
from evalapp.domain.stage import CutKind, StageKind
from evalapp.domain.vote import VoteChoice
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.messages import term

translate = QCoreApplication.translate

PREFIXES: dict[type[StrEnum], str] = {
    CampaignState: "state_",
    IntakeState: "intake_",
    StageKind: "stage_",
    CutKind: "cut_",
    CommissionKind: "commission_",
    MeetingState: "meeting_",
    DecisionKind: "decision_",
    VoteChoice: "vote_",
    MemberRole: "",
    PositionCategory: "category_",
    EducationLevel: "edu_",
    LanguageLevel: "lang_",
    OriginSector: "sector_",
    RaterRole: "",
    Sex: "",
    OrganizationKind: "",
    AccountRole: "",
}
"""Glossary keys are this and the value."""

OWN_KEYS: tuple[tuple[StrEnum, str], ...] = (
    (RaterRole.SELF, "self_assessment"),
    (MemberRole.MEMBER, "voting_member"),
)
"""Values that the glossary has under another key. No dict: values of different kinds may be equal."""


def label(value: StrEnum | None) -> str:
    """The word for a coded value, "" for none.

    :raises KeyError: when the glossary has no word for it (a bug).
    """
    if value is None:
        return ""
    if isinstance(value, FormState):
        return _form_state(value)
    if isinstance(value, AssesseeState):
        return _assessee_state(value)
    if value is OrganizationKind.OTHER or value is PositionCategory.OTHER:
        return translate("Labels", "Other")
    own = next((key for other, key in OWN_KEYS if other is value), None)
    return term(own or f"{PREFIXES[type(value)]}{value.value}")


def state_chip(state: CampaignState) -> ChipLook:
    """The chip of a campaign's state."""
    tone = {CampaignState.OPEN: Tone.ACCENT, CampaignState.REVIEW: Tone.ACCENT}.get(state, Tone.NEUTRAL)
    if state is CampaignState.RELEASED:
        return ChipLook(label(state), Tone.GOOD, "met")
    return ChipLook(label(state), tone)


def intake_chip(state: IntakeState) -> ChipLook:
    """The chip of an intake's state."""
    if state is IntakeState.COMPLETED:
        return ChipLook(label(state), Tone.GOOD, "met")
    return ChipLook(label(state), Tone.NEUTRAL if state is IntakeState.DRAFT else Tone.ACCENT)


def meeting_chip(state: MeetingState) -> ChipLook:
    """The chip of a meeting's state."""
    if state is MeetingState.CLOSED:
        return ChipLook(label(state), Tone.GOOD, "met")
    is_going = state in (MeetingState.CALLED, MeetingState.OPEN)
    return ChipLook(label(state), Tone.ACCENT if is_going else Tone.NEUTRAL)


def _form_state(state: FormState) -> str:
    match state:
        case FormState.ASSIGNED:
            return translate("Labels", "Not started")
        case FormState.DRAFT:
            return translate("Labels", "Draft")
        case FormState.COMPLETE:
            return translate("Labels", "Complete")
        case FormState.OPEN:
            return term("open_form")
        case FormState.DISMISSED:
            return translate("Labels", "Dismissed")


def _assessee_state(state: AssesseeState) -> str:
    if state is AssesseeState.NOT_ASSESSED:
        return term("not_assessed")
    return translate("Labels", "Assessed")
