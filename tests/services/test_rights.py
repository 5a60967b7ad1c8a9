"""Who may use the services of reserve and commissions: each method refuses whoever has no part in it."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from evalapp.domain.access import AccountRole, Action, Actor, may
from evalapp.domain.errors import Forbidden
from evalapp.services.admission_decisions import AdmissionService
from evalapp.services.agenda_items import AgendaItemService
from evalapp.services.agenda_order import AgendaOrderService
from evalapp.services.agenda_sources import AgendaSourceService
from evalapp.services.agendas import AgendaService
from evalapp.services.application_entry import ApplicationEntryService
from evalapp.services.application_papers import ApplicationPaperService
from evalapp.services.applications import ApplicationService
from evalapp.services.attachments import AttachmentService
from evalapp.services.attendances import AttendanceService
from evalapp.services.ballot_returns import BallotReturnService
from evalapp.services.ballots import BallotService
from evalapp.services.cohorts import CohortService
from evalapp.services.commission_exports import CommissionExportService
from evalapp.services.commission_members import CommissionMemberService
from evalapp.services.commissions import CommissionService
from evalapp.services.conflicts import ConflictService
from evalapp.services.decision_exports import DecisionExportService
from evalapp.services.decision_orders import DecisionOrderService
from evalapp.services.decision_outcomes import DecisionOutcomeService
from evalapp.services.decision_report import DecisionReportService
from evalapp.services.decision_undoing import DecisionUndoingService
from evalapp.services.decisions import DecisionService
from evalapp.services.dissents import DissentService
from evalapp.services.effects import EffectService
from evalapp.services.enrolments import EnrolmentService
from evalapp.services.fairness import FairnessService
from evalapp.services.fitting import FittingService
from evalapp.services.intake_lives import IntakeLifeService
from evalapp.services.intake_setup import IntakeSetupService
from evalapp.services.intakes import IntakeService
from evalapp.services.interview_sheets import InterviewSheetService
from evalapp.services.interviewers import InterviewerService
from evalapp.services.interviews import InterviewService
from evalapp.services.leaving_grounds import LeavingGroundService
from evalapp.services.letters import LetterService
from evalapp.services.meeting_lives import MeetingLifeService
from evalapp.services.meetings import MeetingService
from evalapp.services.member_development import MemberDevelopmentService
from evalapp.services.member_posts import MemberPostService
from evalapp.services.member_terms import MemberTermService
from evalapp.services.members import MemberService
from evalapp.services.minutes import MinutesService
from evalapp.services.objection_exports import ObjectionExportService
from evalapp.services.objections import ObjectionService
from evalapp.services.other_rules import OtherRulesService
from evalapp.services.packet_copies import PacketCopyService
from evalapp.services.packets import PacketService
from evalapp.services.ranking import RankingService
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.services.rule_set_editing import RuleSetEditingService
from evalapp.services.selection_funnel import SelectionFunnelService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.services.stages import StageService
from evalapp.services.tallies import TallyService
from evalapp.services.vote_counts import VoteCountService
from evalapp.services.votes import VoteService
from evalapp.services.voting_rules import VotingRuleService
from evalapp.storage.database import Database

OF_THE_RESERVE: tuple[Callable[..., Any], ...] = (
    AdmissionService,
    ApplicationEntryService,
    ApplicationPaperService,
    ApplicationService,
    AttachmentService,
    CohortService,
    EnrolmentService,
    FairnessService,
    FittingService,
    IntakeLifeService,
    IntakeSetupService,
    IntakeService,
    InterviewSheetService,
    InterviewerService,
    InterviewService,
    LeavingGroundService,
    LetterService,
    MemberDevelopmentService,
    MemberPostService,
    MemberTermService,
    MemberService,
    OtherRulesService,
    RankingService,
    ReserveExportService,
    RuleSetEditingService,
    SelectionFunnelService,
    StageCutService,
    StageScoreService,
    StageService,
)

OF_COMMISSIONS: tuple[Callable[..., Any], ...] = (
    AgendaItemService,
    AgendaOrderService,
    AgendaService,
    AgendaSourceService,
    AttendanceService,
    BallotReturnService,
    BallotService,
    CommissionExportService,
    CommissionMemberService,
    CommissionService,
    ConflictService,
    DecisionExportService,
    DecisionOrderService,
    DecisionOutcomeService,
    DecisionReportService,
    DecisionService,
    DecisionUndoingService,
    DissentService,
    EffectService,
    MeetingLifeService,
    MeetingService,
    MinutesService,
    ObjectionExportService,
    ObjectionService,
    PacketCopyService,
    PacketService,
    TallyService,
    VoteCountService,
    VoteService,
    VotingRuleService,
)

OPEN_TO = {
    # Whether something may be done, and the day proposed for a letter: nothing about anybody.
    "may_edit": None,
    "proposed_deadline": None,
    # The directory is for everybody who works with results.
    "IntakeService.rule_sets": Action.SEE_DIRECTORY,
    "LeavingGroundService.rows": Action.SEE_DIRECTORY,
    "RuleSetEditingService.version": Action.SEE_DIRECTORY,
    # Officials stand side by side for whoever sees results; members only for whoever sees members.
    "ReserveExportService.side_by_side": Action.EXPORT,
    # Objections against results are seen with the results; every() has no others for who sees only these.
    "ObjectionExportService.every": Action.SEE_RESULTS,
    "ObjectionExportService.of_campaign": Action.SEE_RESULTS,
    "ObjectionService.due": Action.SEE_RESULTS,
    "ObjectionService.every": Action.SEE_RESULTS,
    "ObjectionService.of_person": Action.SEE_RESULTS,
    "ObjectionService.rows": Action.SEE_RESULTS,
}
"""Methods that need no right, or one that other roles have as well."""


@pytest.mark.parametrize("role", [AccountRole.VIEWER, AccountRole.AUDITOR])
@pytest.mark.parametrize("service", [*OF_THE_RESERVE, *OF_COMMISSIONS], ids=lambda service: service.__name__)
def test_every_method_refuses_whoever_has_no_part_in_it(
    db: Database, service: Callable[..., Any], role: AccountRole
):
    made = service(db, Actor("someone", "Смотрова Образец", role))
    open_to_role = []
    for name, method in inspect.getmembers(made, inspect.ismethod):
        if name.startswith("_") or _is_open(type(made).__name__, name, role):
            continue
        try:
            _call(method)
        except Forbidden:
            continue
        except Exception as error:
            open_to_role.append(f"{name}: {error!r}")
        else:
            open_to_role.append(name)
    assert open_to_role == []


def _is_open(service: str, name: str, role: AccountRole) -> bool:
    for key in (name, f"{service}.{name}"):
        if key in OPEN_TO:
            right = OPEN_TO[key]
            return right is None or may(role, right)
    return False


def _call(method: Callable[..., Any]) -> None:
    """Call with arguments that mean nothing: whoever may not is refused before anything looks at them."""
    wanted = inspect.signature(method).parameters.values()
    needed = [one for one in wanted if one.default is one.empty]
    method(
        *(object() for one in needed if one.kind is one.POSITIONAL_OR_KEYWORD),
        **{one.name: object() for one in needed if one.kind is one.KEYWORD_ONLY},
    )
