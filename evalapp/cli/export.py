"""Command export: results, packets, rating forms, lists of applications and letters as files."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli import (
    ballots,
    commissions,
    decisions,
    letters,
    meeting_packets,
    members,
    minutes,
    objections,
    person_documents,
    rating_forms,
    reserve_lists,
    tallies,
)
from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.dates import day_of
from evalapp.cli.meetings import add_meeting_options
from evalapp.cli.written import written_words
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.exports import ExportTarget
    from evalapp.services.workspaces import Workspace

_LANGUAGES = ("kk", "ru", "en", "kk+ru")
_OF_CAMPAIGNS = ("results", "packet", "raters")
_REPORTS = ("development", "decision")
_RESERVE_PACKET = "reserve-packet"
_STAGE = "stage"
_FAIRNESS = "fairness"
_OF_INTAKES = ("applications", "documents", _RESERVE_PACKET, _STAGE, _FAIRNESS)


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module to the parser."""
    language = Language(getattr(common, "spoken", Language.EN))
    explained = text(language, "export.help")
    # The document's language stands in for the one common to all commands: it may be two.
    export = commands.add_parser(
        "export", parents=[common], help=explained, description=explained, conflict_handler="resolve"
    )
    kinds = (
        *_OF_CAMPAIGNS,
        objections.KIND,
        *_REPORTS,
        rating_forms.KIND,
        letters.KIND,
        *_OF_INTAKES,
        *reserve_lists.KINDS,
        *members.KINDS,
        *person_documents.KINDS,
        meeting_packets.KIND,
        ballots.KIND,
        commissions.KIND,
        *decisions.KINDS,
        tallies.KIND,
        minutes.KIND,
    )
    listed = "; ".join(f"{kind}: {text(language, f'export.{kind}')}" for kind in kinds)
    export.add_argument("kind", choices=kinds, help=listed)
    export.add_argument("--campaign", metavar="NAME", help=text(language, "export.campaign"))
    export.add_argument("--official", metavar="IIN", action="append", help=text(language, "export.official"))
    export.add_argument("--marked", action="store_true", help=text(language, "export.marked"))
    export.add_argument("--intake", metavar="NAME", help=text(language, "export.intake"))
    export.add_argument("--stage", metavar="N", type=int, help=text(language, "export.stage_number"))
    export.add_argument(
        "--output", metavar="FILE", required=True, type=Path, help=text(language, "export.output")
    )
    export.add_argument(
        "--language",
        choices=_LANGUAGES,
        default=argparse.SUPPRESS,
        help=text(language, "export.language"),
    )
    export.add_argument("--rater", metavar="CODE", action="append", help=text(language, "export.rater"))
    export.add_argument("--all-raters", action="store_true", help=text(language, "export.all_raters"))
    export.add_argument(
        "--return-by", metavar="DATE", type=day_of(language), help=text(language, "export.return_by")
    )
    export.add_argument("--as-of", metavar="DATE", type=day_of(language), help=text(language, "export.as_of"))
    export.add_argument("--member", metavar="IIN", action="append", help=text(language, "export.member"))
    add_meeting_options(export, language)
    ballots.add_ballot_options(export, language)
    decisions.add_decision_options(export, language)
    reserve_lists.add_reserve_options(export, language)
    export.add_argument("--recipient", metavar="NAME", help=text(language, "export.recipient"))
    export.add_argument("--number", metavar="N", type=int, help=text(language, "export.packet_number"))
    export.set_defaults(run=_export)


def _export(args: argparse.Namespace, context: Context) -> int:
    if (write := _own(args.kind)) is not None:
        return write(args, context)
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.exports import ExportTarget  # noqa: PLC0415

    if args.kind == _STAGE and args.stage is None:
        raise WrongUsage("stage_needed")
    is_campaign = args.kind in (*_OF_CAMPAIGNS, *_REPORTS)
    name = args.campaign if is_campaign else args.intake
    if not name:
        raise WrongUsage("campaign_needed" if is_campaign else "intake_needed")
    path: Path = args.output
    is_folder = args.kind in _REPORTS and path.is_dir()
    if not path.suffix and not is_folder:
        path = path.with_suffix(".pdf" if args.kind in _REPORTS else ".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        if args.kind in _REPORTS:
            _reports(args.kind, name, args.official, target, workspace, context)
        elif is_campaign:
            _campaign(args.kind, name, target, workspace, context)
        else:
            _intake(args.kind, name, target, workspace, context, args.stage)
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE


def _own(kind: str) -> Callable[[argparse.Namespace, Context], int] | None:
    """What writes a kind that has a module of its own; None for the others."""
    several = (
        (members.KINDS, members.export_members),
        (reserve_lists.KINDS, reserve_lists.export_reserve_list),
        (person_documents.KINDS, person_documents.export_person_documents),
        (decisions.KINDS, decisions.export_decisions),
        ((objections.KIND,), objections.export_objections),
        ((rating_forms.KIND,), rating_forms.export_forms),
        ((meeting_packets.KIND,), meeting_packets.export_packet),
        ((letters.KIND,), letters.export_letters),
        ((ballots.KIND,), ballots.export_ballots),
        ((tallies.KIND,), tallies.export_tally),
        ((minutes.KIND,), minutes.export_minutes),
        ((commissions.KIND,), commissions.export_members),
    )
    return next((write for kinds, write in several if kind in kinds), None)


def _campaign(kind: str, name: str, target: "ExportTarget", workspace: "Workspace", context: Context) -> None:
    from evalapp.services.exports import ExportService  # noqa: PLC0415
    from evalapp.services.results import ResultService  # noqa: PLC0415

    campaign_id = ResultService(workspace.db, workspace.actor).campaign_id(name)
    service = ExportService(workspace.db, workspace.actor)
    writers = {
        "packet": service.packet,
        "results": service.results,
        "raters": service.rater_diagnostics,
    }
    writers[kind](campaign_id, target, progress=context.progress())


def _reports(
    kind: str,
    name: str,
    iins: list[str] | None,
    target: "ExportTarget",
    workspace: "Workspace",
    context: Context,
) -> None:
    """One file, or a file each when the output is a folder."""
    from evalapp.domain.report import ReportKind  # noqa: PLC0415
    from evalapp.services.reports import ReportService  # noqa: PLC0415
    from evalapp.services.results import ResultService  # noqa: PLC0415

    results = ResultService(workspace.db, workspace.actor)
    campaign_id = results.campaign_id(name)
    chosen: list[int] | None = None
    if iins:
        by_iin = {row.official.iin: row.official.assessee_id for row in results.results(campaign_id).rows}
        if unknown := [iin for iin in iins if iin not in by_iin]:
            raise NotFound("official_unknown", iin=unknown[0])
        chosen = [by_iin[iin] for iin in iins]
    service = ReportService(workspace.db, workspace.actor)
    write = service.write_each if target.path.is_dir() else service.write
    write(campaign_id, ReportKind(kind), target, assessee_ids=chosen, progress=context.progress())


def _intake(
    kind: str,
    name: str,
    target: "ExportTarget",
    workspace: "Workspace",
    context: Context,
    stage: int | None,
) -> None:
    from evalapp.services.application_query import ApplicationQuery  # noqa: PLC0415
    from evalapp.services.exports import ExportService  # noqa: PLC0415
    from evalapp.services.intakes import IntakeService  # noqa: PLC0415
    from evalapp.services.reserve_exports import ReserveExportService  # noqa: PLC0415
    from evalapp.services.stages import StageService  # noqa: PLC0415

    intake_id = IntakeService(workspace.db, workspace.actor).id_of(name)
    if intake_id is None:
        raise NotFound("no_such_intake", intake=name)
    if kind == _RESERVE_PACKET:
        packets = ReserveExportService(workspace.db, workspace.actor)
        packets.packet(intake_id, target, progress=context.progress())
        return
    if kind == _FAIRNESS:
        groups = ReserveExportService(workspace.db, workspace.actor)
        groups.fairness(intake_id, target, progress=context.progress())
        return
    if kind == _STAGE:
        rows = StageService(workspace.db, workspace.actor).rows(intake_id)
        chosen = next((row.id for row in rows if row.position == stage), None)
        if chosen is None:
            raise NotFound("no_such_stage", stage=stage)
        lists = ReserveExportService(workspace.db, workspace.actor)
        lists.stage_list(chosen, target, progress=context.progress())
        return
    service = ExportService(workspace.db, workspace.actor)
    write = service.applications if kind == "applications" else service.documents_needed
    write(ApplicationQuery(intake_id=intake_id), target, progress=context.progress())
