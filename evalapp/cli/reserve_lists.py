"""Who fits a post, and what other rules would change: workbooks, part of the command export."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.written import written_words
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.domain.rule_set import AgeReading
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.documents import ExportTarget
    from evalapp.services.fitting import ProfileRow
    from evalapp.services.workspaces import Workspace

FITTING, OTHER_RULES = "fitting", "other-rules"
KINDS = (FITTING, OTHER_RULES)


def add_reserve_options(parser: Any, language: Language) -> None:
    """The options --profile, --rule-set and --reading."""
    parser.add_argument("--profile", metavar="NAME", help=text(language, "export.profile"))
    parser.add_argument("--rule-set", metavar="CODE", help=text(language, "export.rule_set"))
    readings = [one.value for one in AgeReading]
    parser.add_argument("--reading", choices=readings, help=text(language, "export.reading"))


def export_reserve_list(args: argparse.Namespace, context: Context) -> int:
    """Write the people by a kept profile (--profile), or an intake judged otherwise (--intake)."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415

    if args.kind == FITTING and not args.profile:
        raise WrongUsage("profile_needed")
    if args.kind == OTHER_RULES and not args.intake:
        raise WrongUsage("intake_needed")
    if args.kind == OTHER_RULES and not (args.rule_set or args.as_of or args.reading):
        raise WrongUsage("other_rules_needed")
    path: Path = args.output if args.output.suffix else args.output.with_suffix(".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        write = _fitting if args.kind == FITTING else _other_rules
        write(args, target, workspace, context)
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE


def _fitting(
    args: argparse.Namespace, target: "ExportTarget", workspace: "Workspace", context: Context
) -> None:
    from evalapp.services.fitting import FittingService  # noqa: PLC0415
    from evalapp.services.reserve_exports import ReserveExportService  # noqa: PLC0415

    profiles = FittingService(workspace.db, workspace.actor).profiles()
    chosen = _one(args.profile, profiles)
    service = ReserveExportService(workspace.db, workspace.actor)
    service.fitting(chosen.title, chosen.profile, target, progress=context.progress())


def _one(name: str, profiles: "tuple[ProfileRow, ...]") -> "ProfileRow":
    """The profile called ``name``, or the only one whose name has it as a part."""
    wanted = fold(name)
    exact = [row for row in profiles if fold(row.title) == wanted]
    found = exact or [row for row in profiles if wanted in fold(row.title)]
    if not found:
        known = "; ".join(row.title for row in profiles) or "–"
        raise NotFound("no_such_profile", name=name, known=known)
    if len(found) > 1:
        raise WrongUsage("profile_several", names="; ".join(row.title for row in found))
    return found[0]


def _other_rules(
    args: argparse.Namespace, target: "ExportTarget", workspace: "Workspace", context: Context
) -> None:
    from evalapp.services.intakes import IntakeService  # noqa: PLC0415
    from evalapp.services.other_rules import RuleChoice  # noqa: PLC0415
    from evalapp.services.reserve_exports import ReserveExportService  # noqa: PLC0415

    intakes = IntakeService(workspace.db, workspace.actor)
    intake_id = intakes.id_of(args.intake)
    if intake_id is None:
        raise NotFound("no_such_intake", intake=args.intake)
    choice = RuleChoice(
        intake_id,
        _version(workspace, args.rule_set, args.as_of or intakes.card(intake_id).row.as_of),
        args.as_of,
        AgeReading(args.reading) if args.reading else None,
    )
    service = ReserveExportService(workspace.db, workspace.actor)
    service.other_rules(choice, target, progress=context.progress())


def _version(workspace: "Workspace", code: str | None, on: date) -> int | None:
    """The version of a rule set that holds on a day; before the first, the first one."""
    from evalapp.services.rule_sets import RuleSetService  # noqa: PLC0415

    if code is None:
        return None
    versions = [row for row in RuleSetService(workspace.db, workspace.actor).rows() if row.rules.code == code]
    if not versions:
        raise NotFound("no_such_rule_set", rule_set=code)
    versions.sort(key=lambda row: row.rules.valid_from)
    held = next((row for row in reversed(versions) if row.rules.valid_from <= on), versions[0])
    return held.rule_set_id
