"""Command intake: show an intake, open it after its rules are confirmed, move it on or back."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.dates import day_of
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.domain.rule_set import AgeReading
from evalapp.texts import term, text

if TYPE_CHECKING:
    from evalapp.services.intake_setup import IntakeSetup
    from evalapp.services.workspaces import Workspace

_SHOW, _OPEN, _CLOSE, _REOPEN, _COMPLETE, _RESUME = "show", "open", "close", "reopen", "complete", "resume"
_STEPS = (_SHOW, _OPEN, _CLOSE, _REOPEN, _COMPLETE, _RESUME)


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module to the parser."""
    language = Language(getattr(common, "spoken", Language.EN))

    def said(key: str) -> str:
        return text(language, f"intake_step.{key}")

    intake = commands.add_parser("intake", parents=[common], help=said("help"), description=said("help"))
    listed = "; ".join(f"{step}: {said(step)}" for step in _STEPS)
    intake.add_argument("step", choices=_STEPS, help=listed)
    intake.add_argument("--intake", metavar="NAME", required=True, help=text(language, "screen.intake"))
    for option in ("act", "act-number", "act-clause"):
        intake.add_argument(f"--{option}", metavar="TEXT", default="", help=said(option.replace("-", "_")))
    for option in ("act-date", "opens-on", "closes-on"):
        explained = said(option.replace("-", "_"))
        intake.add_argument(f"--{option}", metavar="DATE", type=day_of(language), help=explained)
    intake.add_argument("--reading", choices=[one.value for one in AgeReading], help=said("reading"))
    intake.add_argument("--places", metavar="N", type=int, help=said("places"))
    intake.add_argument("--reason", metavar="TEXT", default="", help=said("reason"))
    intake.set_defaults(run=_intake)


def _intake(args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.intake_lives import IntakeLifeService  # noqa: PLC0415 - brings the database along
    from evalapp.services.intake_setup import IntakeSetupService  # noqa: PLC0415
    from evalapp.services.intakes import IntakeService  # noqa: PLC0415

    if args.step in (_REOPEN, _RESUME) and not args.reason.strip():
        raise WrongUsage("reason_needed")
    with context.workspace() as workspace:
        intake_id = IntakeService(workspace.db, workspace.actor).id_of(args.intake)
        if intake_id is None:
            raise NotFound("no_such_intake", intake=args.intake)
        lives = IntakeLifeService(workspace.db, workspace.actor)
        moves: dict[str, Callable[[], object]] = {
            _SHOW: lambda: None,
            _CLOSE: lambda: lives.close(intake_id),
            _REOPEN: lambda: lives.reopen_window(intake_id, args.reason),
            _COMPLETE: lambda: lives.complete(intake_id),
            _RESUME: lambda: lives.resume(intake_id, args.reason),
        }
        done = ExitCode.DONE
        if args.step == _OPEN:
            done = _opened(args, context, workspace, intake_id)
        else:
            moves[args.step]()
        setup = IntakeSetupService(workspace.db, workspace.actor).setup(intake_id)
    _tell(setup, context, with_rules=args.step == _SHOW)
    return done


def _opened(args: argparse.Namespace, context: Context, workspace: "Workspace", intake_id: int) -> ExitCode:
    """Confirm the rules and open a draft; where something is missing, say what, and leave it as it is."""
    from evalapp.domain.intake_rules import Confirmation  # noqa: PLC0415
    from evalapp.services.intake_lives import IntakeLifeService, check_of  # noqa: PLC0415
    from evalapp.services.intake_setup import IntakeSetupService  # noqa: PLC0415

    if not (args.act and args.act_number and args.act_date and args.act_clause):
        raise WrongUsage("act_needed")
    lives = IntakeLifeService(workspace.db, workspace.actor)
    setups = IntakeSetupService(workspace.db, workspace.actor)
    lives.check(intake_id)  # refuses what is no draft
    setup = setups.setup(intake_id)
    reading = AgeReading(args.reading) if args.reading else None
    confirmation = Confirmation(args.act, args.act_number, args.act_date, args.act_clause, reading)
    today = datetime.now(UTC).astimezone().date()
    confirmation.checked(today=today, has_age_limit=setup.rules.age_limit is not None)
    given = {"opens_on": args.opens_on, "closes_on": args.closes_on, "places": args.places}
    plan = replace(setup.plan, **{name: value for name, value in given.items() if value is not None})
    found = check_of(plan, setup.rules)
    for code in (*found.lacks, *found.notes):
        context.tell(text(context.language, f"intake.{code}"))
    if not found.is_possible:
        context.tell(text(context.language, "intake_step.left_as_it_is"))
        return ExitCode.REFUSED
    if plan != setup.plan:
        setups.save(intake_id, plan, opened=setup.plan)
    lives.open(intake_id, confirmation, today=today)
    return ExitCode.DONE


def _tell(setup: "IntakeSetup", context: Context, *, with_rules: bool) -> None:
    from evalapp.services.intake_words import confirmation_text, plan_parts  # noqa: PLC0415

    language = context.language
    state = term(language, f"intake_{setup.state.value}")
    context.tell(text(language, "intake_step.state", intake=setup.plan.name, state=state))
    if with_rules:
        for part in plan_parts(language, setup.plan, setup.rules):
            context.tell("\n".join((part.heading, *(f"  {line}" for line in part.lines))))
    if setup.confirmation is not None:
        context.tell(confirmation_text(language, setup.confirmation))
        context.tell(text(language, "intake_step.fixed", hash=setup.rules_hash))
    context.give(
        {
            "intake": setup.plan.name,
            "state": setup.state.value,
            "applications": setup.applications,
            "rules_hash": setup.rules_hash or None,
            "intact": setup.is_intact,
        }
    )
