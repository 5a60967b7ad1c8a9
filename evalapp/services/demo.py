"""Builds the demonstration workspace: invented people, campaigns of every state, objections, an intake."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter

from sqlmodel import Session

from evalapp.domain.access import Actor
from evalapp.domain.demo import DEMO_ACCOUNTS, DemoAccount
from evalapp.entities.workspace import ImportBatch
from evalapp.services.accounts import AccountFields, AccountService
from evalapp.services.backups import BackupService
from evalapp.services.demo_admissions import admit_to_reserve, admit_to_selection
from evalapp.services.demo_calibrations import add_calibrations
from evalapp.services.demo_campaigns import add_campaigns
from evalapp.services.demo_commissions import add_commissions
from evalapp.services.demo_fitting import add_profiles
from evalapp.services.demo_framework import add_framework
from evalapp.services.demo_indicators import add_indicators
from evalapp.services.demo_intakes import APPLICATIONS, add_intakes
from evalapp.services.demo_meetings import add_meetings
from evalapp.services.demo_members import add_members
from evalapp.services.demo_objections import add_applicant_objections, add_objections
from evalapp.services.demo_officials import DEPUTY_AKIMS, DEPUTY_MINISTERS, add_officials
from evalapp.services.demo_papers import add_papers
from evalapp.services.demo_stages import run_stages
from evalapp.services.progress import SILENT, Progress
from evalapp.services.workspaces import create_workspace, open_workspace
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.storage.keys import Cost

_log = logging.getLogger(__name__)
_SEED = 2026
_PARTS = 12
NAME = "Учебная база · Оқу базасы"


def build_demo(folder: Path, progress: Progress = SILENT, *, cost: Cost | None = None) -> dict[str, float]:
    """Make the demonstration workspace in the new folder ``folder``; returns seconds per part.

    The same people, marks and applications every time. Errors as of create_workspace.
    ``cost`` overrides the cost of the passwords' derivation (tests).
    """
    clock = _Stopwatch(progress)
    first, *others = DEMO_ACCOUNTS
    with clock.part("workspace"):
        create_workspace(
            folder,
            name=NAME,
            password=first.password,
            full_name=first.full_name,
            is_training=True,
            cost=cost,
        )
    workspace = open_workspace(folder, first.login, first.password)
    try:
        with clock.part("accounts"):
            accounts = AccountService(workspace.db, workspace.actor, workspace.keys, cost=cost)
            for other in others:
                accounts.add(AccountFields(other.login, other.full_name, other.role, other.password))
        _fill(workspace.db, workspace.actor, clock)
    finally:
        workspace.close()
    with clock.part("history"):
        _log_in(folder, others)
    return clock.seconds


def _log_in(folder: Path, accounts: Sequence[DemoAccount]) -> None:
    """Each account has been here once, and the workspace has a verified backup."""
    for account in accounts:
        workspace = open_workspace(folder, account.login, account.password)
        workspace.close()
    first = DEMO_ACCOUNTS[0]
    workspace = open_workspace(folder, first.login, first.password)
    try:
        BackupService(workspace).back_up()
    finally:
        workspace.close()


def _fill(db: Database, actor: Actor, clock: "_Stopwatch") -> None:
    # Each part draws from its own source, so that a change in one leaves the others as they were.
    with clock.part("officials"), db.transaction() as session:
        add_officials(session, Random(_SEED))
        _note_imports(session)
    with clock.part("campaigns"):
        add_campaigns(db, actor, Random(_SEED + 1))
        add_calibrations(db, actor)
        add_framework(db, actor)
    with clock.part("indicators"), db.transaction() as session:
        add_indicators(session, Random(_SEED + 3))
    with clock.part("objections"):
        add_objections(db, actor, now=utc_now())
    with clock.part("intakes"):
        intakes = add_intakes(db, actor, Random(_SEED + 2))
        admit_to_selection(db, actor, intakes.selected, Random(_SEED + 5))
        run_stages(db, actor, intakes.selected, Random(_SEED + 7))
        admit_to_reserve(db, actor, intakes.selected, Random(_SEED + 6))
        add_papers(db, actor, intakes.open)
        add_applicant_objections(db, actor, intakes.selected, now=utc_now())
    with clock.part("members"), db.transaction() as session:
        add_members(session, Random(_SEED + 4), today=utc_now().astimezone().date())
    with clock.part("profiles"):
        add_profiles(db, actor)
    with clock.part("commissions"), db.transaction() as session:
        commissions = add_commissions(session, Random(_SEED + 8), today=utc_now().astimezone().date())
    with clock.part("meetings"):
        add_meetings(db, actor, commissions, Random(_SEED + 9), now=utc_now())


def _note_imports(session: Session) -> None:
    """The log of imports as it would stand, had the lists come from workbooks."""
    for kind, name, at, new in (
        (
            "officials",
            "учебные_заместители_министров.xlsx",
            datetime(2022, 11, 14, 5, tzinfo=UTC),
            DEPUTY_MINISTERS,
        ),
        ("officials", "учебные_заместители_акимов.xlsx", datetime(2023, 11, 10, 5, tzinfo=UTC), DEPUTY_AKIMS),
        ("applications", "учебные_заявки_2026.xlsx", datetime(2026, 10, 1, 5, tzinfo=UTC), APPLICATIONS),
    ):
        session.add(
            ImportBatch(
                kind=kind, file_name=name, file_hash="0" * 64, at=at, account="officer", new_count=new
            )
        )


class _Stopwatch:
    """Seconds per part, reported as progress and to the log."""

    def __init__(self, progress: Progress, now: Callable[[], float] = perf_counter) -> None:
        self.seconds: dict[str, float] = {}
        self._progress = progress
        self._now = now

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        self._progress.step(len(self.seconds), _PARTS)
        began = self._now()
        yield
        self.seconds[name] = self._now() - began
        _log.info("demonstration: %s %.1f s", name, self.seconds[name])
        self._progress.step(len(self.seconds), _PARTS)
