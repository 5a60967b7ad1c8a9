"""Which meeting a command means: its number, perhaps the year, and the commission where several have it."""

import argparse
import re
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import WrongUsage
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.workspaces import Workspace

_MEETING = re.compile(r"(\d+)(?:/(\d{4}))?")


def add_meeting_options(parser: Any, language: Language) -> None:
    """The options --commission and --meeting."""
    parser.add_argument("--commission", metavar="NAME", help=text(language, "export.commission"))
    parser.add_argument("--meeting", metavar="N[/YEAR]", help=text(language, "export.meeting"))


def meeting_id_of(args: argparse.Namespace, workspace: "Workspace") -> int:
    """The meeting that ``--meeting`` and ``--commission`` name; without a year the newest of that number.

    Raises WrongUsage ``meeting_needed``, ``commission_needed`` (several commissions fit), NotFound
    ``no_such_meeting``.
    """
    from evalapp.services.meetings import MeetingService  # noqa: PLC0415

    found = _MEETING.fullmatch(args.meeting or "")
    if found is None:
        raise WrongUsage("meeting_needed")
    number, year = int(found[1]), int(found[2]) if found[2] else None
    wanted = fold(args.commission or "")
    rows = [
        row
        for row in MeetingService(workspace.db, workspace.actor).rows()
        if row.number == number
        and (year is None or row.held_on.year == year)
        and (not wanted or any(wanted in fold(row.commission.pick(each)) for each in Language))
    ]
    if not rows:
        raise NotFound("no_such_meeting", meeting=args.meeting)
    if len({row.commission_id for row in rows}) > 1:
        raise WrongUsage("commission_needed")
    return max(rows, key=lambda row: row.held_on).id
