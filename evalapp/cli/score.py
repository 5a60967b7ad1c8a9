"""The command ``score``: results of a campaign as JSON or as a table."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode
from evalapp.domain.numbers import number_text
from evalapp.texts import term, text

if TYPE_CHECKING:
    from evalapp.domain.calibration import Calibrated
    from evalapp.domain.scores import OfficialScore
    from evalapp.services.results import CampaignResults

_NOTHING = "–"


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    spoken = getattr(common, "spoken", "en")
    explained = text(spoken, "cli.help_score")
    parser = commands.add_parser("score", parents=[common], help=explained, description=explained)
    parser.add_argument("--campaign", metavar="NAME", required=True, help=text(spoken, "cli.option_campaign"))
    parser.set_defaults(run=_score)


def _score(args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.results import ResultService  # noqa: PLC0415

    with context.workspace() as workspace:
        service = ResultService(workspace.db, workspace.actor)
        results = service.results(service.campaign_id(args.campaign))
    if results.release is None:
        context.say("score_preview")
    if context.as_json:
        is_released = results.release is not None
        context.give(
            [
                score_values(row.score, is_released=is_released) | calibrated_values(row.calibrated)
                for row in results.rows
            ]
        )
    else:
        sys.stdout.write(_table(results, context))
    return ExitCode.DONE


def score_values(score: "OfficialScore", *, is_released: bool) -> dict[str, Any]:
    """One official as machine-readable values: unrounded, None where there is none."""
    return {
        "iin": score.iin,
        "released": is_released,
        "total": score.total,
        "personal": score.personal,
        "professional": score.professional,
        "coverage": dict(score.coverage),
        "se": score.se,
        "low": score.low,
        "high": score.high,
        "assumed": score.assumed,
        "band": score.band,
        "places": None if score.places is None else list(score.places),
        "level": score.level,
        "gate": score.gate.value,
        "competencies": dict(score.competencies),
    }


def calibrated_values(calibrated: "Calibrated | None") -> dict[str, Any]:
    """What a commission recorded beside the computed figures, under keys of its own; None = nothing."""
    found = calibrated
    decided_on = found.decided_on if found else None
    return {
        "calibrated_total": found.total if found else None,
        "calibrated_personal": found.blocks.get("personal") if found else None,
        "calibrated_professional": found.blocks.get("professional") if found else None,
        "calibration_reason": found.reason if found else None,
        "calibration_decided_by": found.decided_by if found else None,
        "calibration_minutes": found.minutes if found else None,
        "calibration_decided_on": decided_on.isoformat() if decided_on else None,
    }


def _table(results: "CampaignResults", context: Context) -> str:
    language = context.language
    heads = ("official", "total", "interval", "personal_competencies", "professional_competencies")
    more = ("band", "range_of_places", "level", "gate")
    is_calibrated = any(row.calibrated for row in results.rows)
    after = [text(language, "document.calibrated_total")] if is_calibrated else []
    lines = [[term(language, key) for key in heads + more] + after]
    for row in results.rows:
        score = row.score
        cells = [row.official.full_name, _number(score.total, context), _interval(score, context)]
        if score.total is None:
            reasons = " ".join(text(language, f"reason.{reason.value}") for reason in score.reasons)
            lines.append([*cells[:1], f"{_NOTHING}  {reasons}"])
            continue
        cells += [_number(score.personal, context), _number(score.professional, context)]
        cells += [_whole(score.band), _places(score.places), _whole(score.level)]
        cells.append(term(language, f"gate_{score.gate.value}"))
        if is_calibrated:
            cells.append(_number(row.calibrated.total if row.calibrated else None, context))
        lines.append(cells)
    caution = context.text("score_caution")
    return f"{_aligned(lines)}\n{caution}\n"


def _number(value: float | None, context: Context) -> str:
    return _NOTHING if value is None else number_text(value, context.language)


def _interval(score: "OfficialScore", context: Context) -> str:
    if score.low is None or score.high is None:
        return _NOTHING
    return f"{_number(score.low, context)}–{_number(score.high, context)}"


def _whole(value: int | None) -> str:
    return _NOTHING if value is None else str(value)


def _places(places: tuple[int, int] | None) -> str:
    return _NOTHING if places is None else f"{places[0]}–{places[1]}"


def _aligned(lines: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell; the first at the left, the others at the right."""
    full = [line for line in lines if len(line) == len(lines[0])]
    widths = [max(len(line[column]) for line in full) for column in range(len(lines[0]))]
    widths[0] = max(len(line[0]) for line in lines)
    shown = []
    for line in lines:
        first = line[0].ljust(widths[0])
        rest = [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=False)]
        shown.append("  ".join([first, *rest]).rstrip())
    return "\n".join(shown) + "\n"
