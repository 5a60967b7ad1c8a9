"""All services of one open workspace, built once after the log-in."""

from dataclasses import dataclass
from functools import partial

from evalapp.services.accounts import AccountService
from evalapp.services.admission_decisions import AdmissionService
from evalapp.services.agenda_items import AgendaItemService
from evalapp.services.agenda_order import AgendaOrderService
from evalapp.services.agenda_sources import AgendaSourceService
from evalapp.services.agendas import AgendaService
from evalapp.services.analytics import AnalyticsService
from evalapp.services.application_entry import ApplicationEntryService
from evalapp.services.application_papers import ApplicationPaperService
from evalapp.services.applications import ApplicationService
from evalapp.services.assignments import AssignmentService
from evalapp.services.attachments import AttachmentService
from evalapp.services.attendances import AttendanceService
from evalapp.services.audit_log import AuditLogService
from evalapp.services.backups import BackupService
from evalapp.services.ballot_returns import BallotReturnService
from evalapp.services.ballots import BallotService
from evalapp.services.calibrations import CalibrationService
from evalapp.services.campaign_drafts import CampaignDraftService
from evalapp.services.campaign_people import CampaignPeopleService
from evalapp.services.campaigns import CampaignService
from evalapp.services.cohorts import CohortService
from evalapp.services.commission_exports import CommissionExportService
from evalapp.services.commission_members import CommissionMemberService
from evalapp.services.commissions import CommissionService
from evalapp.services.comparison import ComparisonService
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
from evalapp.services.explanations import ExplanationService
from evalapp.services.exports import ExportService
from evalapp.services.fairness import FairnessService
from evalapp.services.fitting import FittingService
from evalapp.services.form_corrections import FormCorrectionService
from evalapp.services.forms import FormService
from evalapp.services.framework_editing import FrameworkEditingService
from evalapp.services.frameworks import FrameworkService
from evalapp.services.imports import ImportService
from evalapp.services.indicators import IndicatorService
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
from evalapp.services.officials import OfficialService
from evalapp.services.organizations import OrganizationService
from evalapp.services.other_rules import OtherRulesService
from evalapp.services.overview import OverviewService
from evalapp.services.packet_copies import PacketCopyService
from evalapp.services.packets import PacketService
from evalapp.services.person_documents import PersonDocumentService
from evalapp.services.photo_imports import PhotoImportService
from evalapp.services.ranking import RankingService
from evalapp.services.rater_diagnostics import RaterDiagnosticsService
from evalapp.services.rating_returns import RatingReturnService
from evalapp.services.rating_workbooks import RatingWorkbookService
from evalapp.services.read_backs import ReadBackService
from evalapp.services.reports import ReportService
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.services.result_notices import ResultNoticeService
from evalapp.services.results import ResultService
from evalapp.services.rule_set_editing import RuleSetEditingService
from evalapp.services.rule_sets import RuleSetService
from evalapp.services.search import SearchService
from evalapp.services.selection_funnel import SelectionFunnelService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.services.stages import StageService
from evalapp.services.tallies import TallyService
from evalapp.services.vote_counts import VoteCountService
from evalapp.services.votes import VoteService
from evalapp.services.voting_rules import VotingRuleService
from evalapp.services.working_days import CalendarService
from evalapp.services.workspaces import Workspace


@dataclass(frozen=True, slots=True)
class Services:
    """One service of each kind; the window's pages take from here what they need."""

    accounts: AccountService
    admissions: AdmissionService
    application_papers: ApplicationPaperService
    applications: ApplicationService
    application_entry: ApplicationEntryService
    analytics: AnalyticsService
    assignments: AssignmentService
    attachments: AttachmentService
    audit_log: AuditLogService
    backups: BackupService
    ballots: BallotService
    ballot_returns: BallotReturnService
    calibrations: CalibrationService
    campaigns: CampaignService
    drafts: CampaignDraftService
    decision_undoing: DecisionUndoingService
    decision_outcomes: DecisionOutcomeService
    decision_reports: DecisionReportService
    decision_exports: DecisionExportService
    decision_orders: DecisionOrderService
    decisions: DecisionService
    campaign_people: CampaignPeopleService
    commissions: CommissionService
    commission_members: CommissionMemberService
    commission_exports: CommissionExportService
    comparison: ComparisonService
    dissents: DissentService
    effects: EffectService
    minutes: MinutesService
    enrolments: EnrolmentService
    explanations: ExplanationService
    exports: ExportService
    fitting: FittingService
    forms: FormService
    form_corrections: FormCorrectionService
    fairness: FairnessService
    leaving_grounds: LeavingGroundService
    framework_editing: FrameworkEditingService
    frameworks: FrameworkService
    imports: ImportService
    intakes: IntakeService
    intake_setup: IntakeSetupService
    intake_lives: IntakeLifeService
    letters: LetterService
    officials: OfficialService
    organizations: OrganizationService
    other_rules: OtherRulesService
    overview: OverviewService
    packets: PacketService
    packet_copies: PacketCopyService
    person_documents: PersonDocumentService
    photo_imports: PhotoImportService
    reports: ReportService
    reserve_exports: ReserveExportService
    results: ResultService
    rating_returns: RatingReturnService
    rating_workbooks: RatingWorkbookService
    read_backs: ReadBackService
    rule_sets: RuleSetService
    rule_set_editing: RuleSetEditingService
    search: SearchService
    selection_funnel: SelectionFunnelService
    stages: StageService
    interviewers: InterviewerService
    interviews: InterviewService
    interview_sheets: InterviewSheetService
    stage_scores: StageScoreService
    stage_cuts: StageCutService
    calendar: CalendarService
    rankings: RankingService
    rater_diagnostics: RaterDiagnosticsService
    result_notices: ResultNoticeService
    objection_exports: ObjectionExportService
    objections: ObjectionService
    indicators: IndicatorService
    meetings: MeetingService
    votes: VoteService
    vote_counts: VoteCountService
    tallies: TallyService
    meeting_lives: MeetingLifeService
    conflicts: ConflictService
    attendances: AttendanceService
    agenda_items: AgendaItemService
    agenda_order: AgendaOrderService
    agendas: AgendaService
    agenda_sources: AgendaSourceService
    members: MemberService
    member_terms: MemberTermService
    member_development: MemberDevelopmentService
    member_posts: MemberPostService
    cohorts: CohortService
    voting_rules: VotingRuleService


def build_services(workspace: Workspace) -> Services:
    """The services of ``workspace`` for whoever has logged in to it."""
    db, actor = workspace.db, workspace.actor
    backups = BackupService(workspace)
    return Services(
        accounts=AccountService(db, actor, workspace.keys),
        admissions=AdmissionService(db, actor),
        analytics=AnalyticsService(db, actor),
        application_papers=ApplicationPaperService(db, actor),
        applications=ApplicationService(db, actor),
        application_entry=ApplicationEntryService(db, actor),
        assignments=AssignmentService(db, actor),
        attachments=AttachmentService(db, actor),
        audit_log=AuditLogService(db, actor),
        backups=backups,
        ballots=BallotService(db, actor),
        ballot_returns=BallotReturnService(db, actor, back_up=partial(backups.back_up, "before_import")),
        calibrations=CalibrationService(db, actor),
        campaigns=CampaignService(db, actor),
        drafts=CampaignDraftService(db, actor),
        decision_undoing=DecisionUndoingService(db, actor),
        decision_outcomes=DecisionOutcomeService(db, actor),
        decision_reports=DecisionReportService(db, actor),
        decision_exports=DecisionExportService(db, actor),
        decision_orders=DecisionOrderService(db, actor),
        decisions=DecisionService(db, actor),
        campaign_people=CampaignPeopleService(db, actor),
        commissions=CommissionService(db, actor),
        commission_members=CommissionMemberService(db, actor),
        commission_exports=CommissionExportService(db, actor),
        comparison=ComparisonService(db, actor),
        dissents=DissentService(db, actor),
        effects=EffectService(db, actor),
        minutes=MinutesService(db, actor),
        enrolments=EnrolmentService(db, actor),
        explanations=ExplanationService(db, actor),
        exports=ExportService(db, actor),
        fitting=FittingService(db, actor),
        forms=FormService(db, actor),
        form_corrections=FormCorrectionService(db, actor),
        fairness=FairnessService(db, actor),
        leaving_grounds=LeavingGroundService(db, actor),
        framework_editing=FrameworkEditingService(db, actor),
        frameworks=FrameworkService(db, actor),
        imports=ImportService(db, actor, back_up=partial(backups.back_up, "before_import")),
        intakes=IntakeService(db, actor),
        intake_setup=IntakeSetupService(db, actor),
        intake_lives=IntakeLifeService(db, actor),
        letters=LetterService(db, actor),
        officials=OfficialService(db, actor),
        organizations=OrganizationService(db, actor),
        other_rules=OtherRulesService(db, actor),
        overview=OverviewService(db, actor, backups=backups, imports=ImportService(db, actor)),
        packets=PacketService(db, actor),
        packet_copies=PacketCopyService(db, actor),
        person_documents=PersonDocumentService(db, actor),
        photo_imports=PhotoImportService(db, actor),
        reports=ReportService(db, actor),
        reserve_exports=ReserveExportService(db, actor),
        results=ResultService(db, actor),
        rating_returns=RatingReturnService(db, actor, back_up=partial(backups.back_up, "before_import")),
        rating_workbooks=RatingWorkbookService(db, actor),
        read_backs=ReadBackService(db, actor),
        rule_sets=RuleSetService(db, actor),
        rule_set_editing=RuleSetEditingService(db, actor),
        search=SearchService(db, actor),
        selection_funnel=SelectionFunnelService(db, actor),
        stages=StageService(db, actor),
        interviewers=InterviewerService(db, actor),
        interviews=InterviewService(db, actor),
        interview_sheets=InterviewSheetService(db, actor),
        stage_scores=StageScoreService(db, actor),
        stage_cuts=StageCutService(db, actor),
        calendar=CalendarService(db, actor),
        rankings=RankingService(db, actor),
        rater_diagnostics=RaterDiagnosticsService(db, actor),
        result_notices=ResultNoticeService(db, actor),
        objection_exports=ObjectionExportService(db, actor),
        objections=ObjectionService(db, actor),
        indicators=IndicatorService(db, actor),
        meetings=MeetingService(db, actor),
        votes=VoteService(db, actor),
        vote_counts=VoteCountService(db, actor),
        tallies=TallyService(db, actor),
        meeting_lives=MeetingLifeService(db, actor),
        conflicts=ConflictService(db, actor),
        attendances=AttendanceService(db, actor),
        agenda_items=AgendaItemService(db, actor),
        agenda_order=AgendaOrderService(db, actor),
        agendas=AgendaService(db, actor),
        agenda_sources=AgendaSourceService(db, actor),
        members=MemberService(db, actor),
        member_terms=MemberTermService(db, actor),
        member_development=MemberDevelopmentService(db, actor),
        member_posts=MemberPostService(db, actor),
        cohorts=CohortService(db, actor),
        voting_rules=VotingRuleService(db, actor),
    )
