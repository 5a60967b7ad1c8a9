"""Workbooks of the reserve: each one is written from one snapshot, and the audit log says who wrote it.

openpyxl comes along only when something is exported: importing it takes half a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.exchange.reserve_packet_values import PacketPages, ReservePacket
from evalapp.services import screening
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.fairness import fairness_of
from evalapp.services.other_rules import RuleChoice, judged_otherwise
from evalapp.services.progress import SILENT, Progress
from evalapp.services.stage_people import stage_of
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.domain.post_profile import PostProfile
    from evalapp.domain.side_by_side import SideBySide
    from evalapp.exchange.cohorts_xlsx import CohortLines
    from evalapp.exchange.document_words import Words
    from evalapp.exchange.fairness_xlsx import FairnessLines
    from evalapp.exchange.fitting_xlsx import FitLines
    from evalapp.exchange.member_list_xlsx import MemberList
    from evalapp.exchange.other_rules_xlsx import OtherRulesLines
    from evalapp.exchange.reserve_packet_values import ReservePacket
    from evalapp.exchange.sheet import Book
    from evalapp.exchange.stage_list_xlsx import StageListValues

Values = TypeVar("Values")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot(Generic[Values]):
    """What a workbook is written from: its values, and what its head and the audit log say of them.

    ``subject``: name of the intake or cohort. ``note``: what was exported, without personal data; ``table``
    and ``record_id``: the record it is about, "" and 0 for none.
    """

    values: Values
    note: str
    subject: str = ""
    as_of: date | None = None
    snapshot: str = ""
    table: str = ""
    record_id: int = 0


class ReserveExportService:
    """Writes workbooks of the reserve for one actor.

    Every method raises Forbidden, NotFound, Refused ``cell_too_long``, BadFile (``file_in_use`` with
    another name in ``other``, ``folder_missing``, ``disk_full``, ``file_unwritable``), Cancelled.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def other_rules(self, choice: RuleChoice, target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """Write who moves when an intake is judged by other rules."""
        from evalapp.exchange.other_rules_xlsx import other_rules_book  # noqa: PLC0415
        from evalapp.services.other_rules_lines import other_rules_lines  # noqa: PLC0415

        def read(session: Session, words: "Words") -> "Snapshot[OtherRulesLines]":
            judged = judged_otherwise(session, choice)
            return Snapshot(
                values=other_rules_lines(judged, words),
                note="what would change",
                subject=judged.intake,
                as_of=judged.as_of,
                table="intake",
                record_id=choice.intake_id,
            )

        self._export(target, progress, Action.SEE_APPLICATIONS, read, other_rules_book)

    def fitting(
        self,
        post: str,
        profile: "PostProfile",
        target: ExportTarget,
        *,
        order: Sequence[str] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """People by what a post asks for. ``order``: keys of FitRow as the screen shows them."""
        from evalapp.exchange.fitting_xlsx import fitting_book  # noqa: PLC0415
        from evalapp.services.fit_lines import fit_lines  # noqa: PLC0415

        self._actor.require(Action.SEE_REGISTER)
        self._actor.require(Action.SEE_RESULTS)
        today = self._clock().astimezone().date()

        def read(session: Session, words: "Words") -> "Snapshot[FitLines]":
            found = fit_lines(
                session, post, profile, words, today=today, order=order, shown_filter=target.shown_filter
            )
            note = f"who fits a post, {len(found.lines)} people"
            return Snapshot(values=found, note=note, subject=post, as_of=today, table="post_profile")

        self._export(target, progress, Action.SEE_MEMBERS, read, fitting_book)

    def side_by_side(
        self,
        found: "SideBySide",
        target: ExportTarget,
        *,
        profile: "PostProfile | None" = None,
        progress: Progress = SILENT,
    ) -> None:
        """The people of a comparison again, in the document's words."""
        from evalapp.exchange.side_by_side_xlsx import side_by_side_book  # noqa: PLC0415
        from evalapp.services.comparison import side_by_side_again  # noqa: PLC0415

        def read(session: Session, words: "Words") -> "Snapshot[SideBySide]":
            values = side_by_side_again(session, self._actor, found, profile, words)
            note = f"comparison of {len(values.people)} people"
            return Snapshot(values=values, note=note, subject=found.post, as_of=found.as_of, table="person")

        self._export(target, progress, Action.SEE_REGISTER, read, side_by_side_book)

    def fairness(self, intake_id: int, target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """Write the selection by groups, small ones hidden."""
        from evalapp.exchange.fairness_xlsx import fairness_book  # noqa: PLC0415
        from evalapp.services.fairness_lines import fairness_lines  # noqa: PLC0415

        def read(session: Session, words: "Words") -> "Snapshot[FairnessLines]":
            found = fairness_of(session, intake_id)
            return Snapshot(
                values=fairness_lines(found, words),
                note="fairness",
                subject=found.intake,
                as_of=found.as_of,
                table="intake",
                record_id=intake_id,
            )

        self._export(target, progress, Action.SEE_APPLICATIONS, read, fairness_book)

    def packet(
        self,
        intake_id: int,
        target: ExportTarget,
        *,
        after_stage: int | None = None,
        order: Sequence[int] | None = None,
        pages: PacketPages = PacketPages.PLACES,
        progress: Progress = SILENT,
    ) -> None:
        """An intake for the commission: ranking, criteria, scores, pages of people, overrides, method.

        :param after_stage: id of the stage after which it is ranked, None = the last with scores;
            ``order``: ids of the applications that the screen shows, in its order, None = all.
        """
        from evalapp.exchange.reserve_packet_xlsx import reserve_packet_book  # noqa: PLC0415
        from evalapp.services.reserve_packet import packet_of  # noqa: PLC0415

        def read(session: Session, words: "Words") -> Snapshot[ReservePacket]:
            packet = packet_of(
                session,
                intake_id,
                words,
                after_stage=after_stage,
                order=order,
                pages=pages,
                shown_filter=target.shown_filter,
            )
            return Snapshot(
                values=packet,
                note=f"reserve packet of {len(packet.lines)} applications",
                subject=packet.name,
                as_of=packet.as_of,
                snapshot=packet.after_stage,
                table="intake",
                record_id=intake_id,
            )

        self._export(target, progress, Action.SEE_APPLICATIONS, read, reserve_packet_book)

    def stage_list(
        self,
        stage_id: int,
        target: ExportTarget,
        *,
        order: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Everybody at a stage with scores and cut. ``order``: application ids as the screen shows them."""
        from evalapp.exchange.stage_list_xlsx import stage_list_book  # noqa: PLC0415
        from evalapp.services.stage_lines import stage_lines  # noqa: PLC0415

        def read(session: Session, words: "Words") -> "Snapshot[StageListValues]":
            values = stage_lines(session, stage_id, words, order=order, shown_filter=target.shown_filter)
            intake = screening.intake_of(session, stage_of(session, stage_id).intake_id)
            return Snapshot(
                values=values,
                note=f"list of a stage, {len(values.lines)} people",
                subject=intake.name,
                as_of=intake.as_of,
                table="stage",
                record_id=stage_id,
            )

        self._export(target, progress, Action.SEE_APPLICATIONS, read, stage_list_book)

    def _export(
        self,
        target: ExportTarget,
        progress: Progress,
        action: Action,
        read: "Callable[[Session, Words], Snapshot[Values]]",
        make: "Callable[..., Book]",
    ) -> None:
        """Read one snapshot, make the book ``make(values, document, step=…)`` of it, put it in place.

        :param action: the right to see what is exported; EXPORT is asked for as well.
        """
        self._actor.require(action)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found = read(session, document.words)
        document = replace(document, subject=found.subject, as_of=found.as_of, snapshot=found.snapshot)
        watched = Watched(progress)
        book = make(found.values, document, step=watched.step)
        put_in_place(
            self._db, book, target, watched, note=found.note, table=found.table, record_id=found.record_id
        )

    def members(
        self,
        target: ExportTarget,
        *,
        order: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Members with their appointments and plans. ``order``: ids as the screen shows them; None = all."""
        from evalapp.exchange.member_list_xlsx import members_book  # noqa: PLC0415
        from evalapp.services.member_sheet_lines import member_list  # noqa: PLC0415

        today = self._clock().astimezone().date()

        def read(session: Session, words: "Words") -> "Snapshot[MemberList]":
            found = member_list(session, words, today=today, order=order, shown_filter=target.shown_filter)
            note = f"members, {len(found.members)}"
            return Snapshot(values=found, note=note, as_of=today, table="reservist")

        self._export(target, progress, Action.SEE_MEMBERS, read, members_book)

    def cohorts(
        self, target: ExportTarget, *, as_of: date | None = None, progress: Progress = SILENT
    ) -> None:
        """Cohorts as they were on a day, today when None."""
        from evalapp.exchange.cohorts_xlsx import cohorts_book  # noqa: PLC0415
        from evalapp.services.member_sheet_lines import cohort_lines  # noqa: PLC0415

        day = as_of or self._clock().astimezone().date()

        def read(session: Session, words: "Words") -> "Snapshot[CohortLines]":
            found = cohort_lines(session, words, day)
            return Snapshot(values=found, note="cohorts", as_of=day, table="reservist")

        self._export(target, progress, Action.SEE_MEMBERS, read, cohorts_book)
