"""Command screen: the verdicts on the applications of an intake."""

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode
from evalapp.domain.language import Language
from evalapp.domain.rule_set import AgeReading
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.domain.eligibility import Judgement
    from evalapp.services.intakes import Screening


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module to the parser."""
    language = Language(getattr(common, "spoken", Language.EN))
    explained = text(language, "screen.help")
    screen = commands.add_parser("screen", parents=[common], help=explained, description=explained)
    screen.add_argument("--intake", metavar="NAME", required=True, help=text(language, "screen.intake"))
    screen.add_argument("--rule-set", metavar="CODE", help=text(language, "screen.rule_set"))
    screen.add_argument("--as-of", metavar="DATE", type=_day(language), help=text(language, "screen.as_of"))
    screen.add_argument(
        "--reading", choices=[one.value for one in AgeReading], help=text(language, "screen.reading")
    )
    screen.set_defaults(run=_screen)


def _screen(args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.intakes import IntakeService  # noqa: PLC0415 - brings the database along

    with context.workspace() as workspace:
        found = IntakeService(workspace.db, workspace.actor).screen(
            args.intake,
            rule_set=args.rule_set,
            as_of=args.as_of,
            reading=AgeReading(args.reading) if args.reading else None,
        )
    if context.as_json:
        context.give([_values(number, judgement, context.language) for number, judgement in found.judgements])
    else:
        sys.stdout.write("\n".join(_lines(args.intake, found, context.language)) + "\n")
    return ExitCode.DONE


def _values(number: str, judgement: "Judgement", language: Language) -> dict[str, Any]:
    from evalapp.services.criterion_words import detail_text  # noqa: PLC0415

    return {
        "number": number,
        "verdict": judgement.verdict.value,
        "criteria": {
            criterion.value: {
                "status": result.status.value,
                "detail": detail_text(language, criterion, result),
            }
            for criterion, result in judgement.criteria.items()
        },
        "service": judgement.to_dict()["service"],
    }


def _lines(intake: str, found: "Screening", language: Language) -> list[str]:
    """A table for reading: number, verdict, the exceptions in words; then the counts."""
    from evalapp.domain.eligibility import VerdictKind  # noqa: PLC0415
    from evalapp.services.criterion_words import (  # noqa: PLC0415
        age_rule_text,
        date_text,
        reason_text,
        verdict_text,
    )

    rules = found.rules
    title = text(
        language,
        "screen.title",
        intake=intake,
        rule_set=rules.name.pick(language),
        reading=age_rule_text(language, rules),
        as_of=date_text(found.as_of),
    )
    table = [tuple(text(language, f"screen.{key}") for key in ("number", "verdict", "reasons"))]
    for number, judgement in found.judgements:
        reasons = (
            reason_text(language, judgement.criteria[criterion]) for criterion in judgement.exceptions()
        )
        table.append((number, verdict_text(language, judgement.verdict), "; ".join(reasons)))
    verdicts = [judgement.verdict for _, judgement in found.judgements]
    counts = [f"{verdict_text(language, kind)}: {verdicts.count(kind)}" for kind in VerdictKind]
    widths = [max(len(row[column]) for row in table) for column in range(2)]
    rows = [f"{row[0]:<{widths[0]}}  {row[1]:<{widths[1]}}  {row[2]}".rstrip() for row in table]
    return [title, "", *rows, "", *counts]


def _day(language: Language) -> Any:
    def parse(typed: str) -> date:
        try:
            return date.fromisoformat(typed)
        except ValueError:
            raise argparse.ArgumentTypeError(text(language, "screen.wrong_date", date=typed)) from None

    return parse
