"""An attacker with every export: two worlds that differ only in hidden marks must look the same.

If all that is shown of them is equal, nothing computed from it can tell the worlds apart, whatever the
method; at least two patterns of hidden marks are consistent with every figure.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.errors import Forbidden
from evalapp.domain.language import Language
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring import MarkedForm, score_campaign
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.exchange.headers import ImportKind
from evalapp.services.analytics import AnalyticsService, Source, SourceKind
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.forms import FormService
from evalapp.services.frozen_forms import released_examples
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database, open_embedded
from tests.conftest import RAW_KEY
from tests.domain.test_scoring import RULES
from tests.services.campaign_builder import IINS, NOW, BuiltCampaign, add_form, build_campaign
from tests.services.publishing import everything, published_diagnostics, published_results
from tests.services.test_releases import form_of

PEER, SUPERIOR, EXPERT, SUBORDINATE = (
    RaterRole.PEER,
    RaterRole.SUPERIOR,
    RaterRole.EXPERT,
    RaterRole.SUBORDINATE,
)
pytestmark = pytest.mark.embedded

World = Callable[[Session, int], None]
"""Enters hidden marks for one official (his assessee id)."""


@pytest.fixture
def new_db(database_template: Path, tmp_path: Path) -> Iterator[Callable[[], Database]]:
    """Makes databases: one for each world."""
    opened: list[Database] = []

    def make() -> Database:
        path = tmp_path / f"world_{len(opened)}.db"
        shutil.copyfile(database_template, path)
        opened.append(open_embedded(path, RAW_KEY, actor_login="admin"))
        return opened[-1]

    yield make
    for db in opened:
        db.close()


def built_world(db: Database, admin: Actor, world: World) -> BuiltCampaign:
    """Four officials; two superiors and experts each, so that nothing rests on the campaign's spread."""
    built = build_campaign(db)
    with db.transaction() as session:
        for assessee in built.assessees:
            add_form(session, assessee, SUPERIOR, "Р2", 4, P2=3)
            add_form(session, assessee, EXPERT, "Э2", 3, P2=4)
        world(session, built.assessees[0])
    CampaignService(db, admin, clock=lambda: NOW).release(built.id)
    return built


def change(session: Session, assessee: int, role: RaterRole, rater: str, **marks: int | None) -> None:
    form = form_of(session, assessee, role, rater)
    form.marks = {**form.marks, **marks}


def pair_below_minimum(first: int, second: int) -> World:
    """Only two of three peers observed P2."""

    def enter(session: Session, assessee: int) -> None:
        change(session, assessee, PEER, "К0", P2=first)
        change(session, assessee, PEER, "К1", P2=second)
        change(session, assessee, PEER, "К2", P2=None)

    return enter


def role_below_minimum(first: int, second: int) -> World:
    """Only two peers, with marks on everything."""

    def enter(session: Session, assessee: int) -> None:
        codes = RULES.competencies
        change(session, assessee, PEER, "К0", **dict.fromkeys(codes, first))
        change(session, assessee, PEER, "К1", **dict.fromkeys(codes, second))
        change(session, assessee, PEER, "К2", **dict.fromkeys(codes))

    return enter


def whose_marks(*order: str) -> World:
    """The same three forms of subordinates, handed in by different people."""
    forms = ({"P1": 1, "P4": 2, "B2": 5}, {"P1": 5, "P4": 5, "B2": 1}, {"P1": 3, "P6": 1})

    def enter(session: Session, assessee: int) -> None:
        for rater, marks in zip(order, forms, strict=True):
            change(session, assessee, SUBORDINATE, rater, **{**dict.fromkeys(RULES.competencies, 4), **marks})

    return enter


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (pair_below_minimum(1, 5), pair_below_minimum(4, 4)),
        (role_below_minimum(1, 2), role_below_minimum(5, 4)),
        (whose_marks("П0", "П1", "П2"), whose_marks("П2", "П0", "П1")),
    ],
    ids=["pair", "role", "who"],
)
def test_hidden_marks_leave_no_trace_in_anything_that_is_shown(
    new_db: Callable[[], Database], admin: Actor, tmp_path: Path, one: World, other: World
) -> None:
    shown = []
    for world in (one, other):
        db = new_db()
        built = built_world(db, admin, world)
        shown.append(everything(db, built.id, built.persons, tmp_path))
    assert shown[0] == shown[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (pair_below_minimum(1, 5), pair_below_minimum(4, 4)),
        (role_below_minimum(1, 2), role_below_minimum(5, 4)),
    ],
    ids=["pair", "role"],
)
def test_marks_below_the_minimum_reach_no_diagnostics(
    new_db: Callable[[], Database], admin: Actor, tmp_path: Path, one: World, other: World
) -> None:
    shown = []
    for world in (one, other):
        db = new_db()
        built = built_world(db, admin, world)
        shown.append(published_diagnostics(db, built.id, tmp_path))
    assert shown[0] == shown[1]


def test_a_mark_that_counts_does_leave_one(new_db: Callable[[], Database], admin: Actor) -> None:
    """The comparison sees what is shown: a superior's mark changes it."""
    shown = []
    for mark in (2, 5):
        db = new_db()
        built = built_world(db, admin, lambda s, a, mark=mark: change(s, a, SUPERIOR, "Р2", P2=mark))  # type: ignore[misc]
        shown.append(json.dumps(published_results(db, built.id)))
    assert shown[0] != shown[1]


# Versions ------------------------------------------------------------------------------------


def corrected_world(db: Database, admin: Actor, edit: World) -> BuiltCampaign:
    """Released, corrected, released again."""
    built = built_world(db, admin, lambda _session, _assessee: None)
    campaigns = CampaignService(db, admin, clock=lambda: NOW)
    campaigns.correct(built.id, "Проверка по возражению")
    with db.transaction() as session:
        edit(session, built.assessees[0])
    campaigns.release(built.id)
    return built


def late_form(mark: int) -> World:
    return lambda session, assessee: _added(session, assessee, mark)


def _added(session: Session, assessee: int, mark: int) -> None:
    form = add_form(session, assessee, PEER, "К9", mark)
    form.examples = {"P1": f"Учебный пример {mark}."}


def misread(mark: int) -> World:
    return lambda session, assessee: change(session, assessee, PEER, "К1", P5=mark)


@pytest.mark.parametrize(
    ("one", "other"),
    [(late_form(1), late_form(5)), (misread(1), misread(2))],
    ids=["a late form", "a corrected mark"],
)
def test_no_pair_of_versions_gives_a_single_mark(
    new_db: Callable[[], Database], admin: Actor, tmp_path: Path, one: World, other: World
) -> None:
    shown = []
    for world in (one, other):
        db = new_db()
        built = corrected_world(db, admin, world)
        versions = json.dumps([published_results(db, built.id, version=number) for number in (1, 2)])
        shown.append(everything(db, built.id, built.persons, tmp_path) + versions)
    assert shown[0] == shown[1]


def test_a_pair_with_a_corrected_mark_says_why_it_does_not_count(
    new_db: Callable[[], Database], admin: Actor
) -> None:
    db = new_db()
    built = corrected_world(db, admin, misread(1))
    (row,) = [
        row
        for row in ResultService(db, admin).results(built.id).rows
        if row.official.assessee_id == built.assessees[0]
    ]
    assert {role: dict(codes) for role, codes in row.kept.items()} == {PEER: {"P5": "left_out"}}
    assert row.score.role_means[PEER]["P5"].mean is None
    assert row.score.role_means[PEER]["P4"].mean is not None


def test_enough_late_forms_count_in_the_new_version(new_db: Callable[[], Database], admin: Actor) -> None:
    def three(session: Session, assessee: int) -> None:
        for number in (7, 8, 9):
            add_form(session, assessee, PEER, f"К{number}", 1)

    db = new_db()
    built = corrected_world(db, admin, three)
    first, second = (ResultService(db, admin).results(built.id, number) for number in (1, 2))
    totals = [
        next(row.score.total for row in one.rows if row.official.assessee_id == built.assessees[0])
        for one in (first, second)
    ]
    assert totals[0] is not None
    assert totals[1] is not None
    assert totals[1] < totals[0]
    assert all(not row.kept for row in second.rows)


# What an attacker who knows nearly everything can try ------------------------------------------


def without_spread(score: OfficialScore) -> dict[str, Any]:
    """Every figure but those into which the campaign's spread s² enters, at full precision."""
    shown = score.to_dict()
    for name in ("se", "low", "high", "assumed", "band", "places"):
        del shown[name]
    shown["roles"] = {role: own[:3] for role, own in shown["roles"].items()}
    return shown


def attacked(hidden: Sequence[tuple[int, ...]], officials: int) -> list[MarkedForm]:
    """One superior each (so the campaign's spread is used); of the first officials, one for each four
    ``hidden`` marks, only two of three peers observed P2 and P3."""
    forms = []
    for place in range(officials):
        iin = f"{place:012}"
        marks = {code: 2 + (place + n) % 3 for n, code in enumerate(RULES.competencies)}
        forms.append(MarkedForm(iin, SUPERIOR, "Р1", marks))
        for role in (PEER, SUBORDINATE):
            for n in range(3):
                own = {code: 2 + (n * at + at // 3) % 4 for at, code in enumerate(RULES.competencies)}
                if place < len(hidden) and role is PEER:
                    for code, pair in (("P2", hidden[place][:2]), ("P3", hidden[place][2:])):
                        own[code] = (*pair, 0)[n]
                    own = {code: mark for code, mark in own.items() if mark}
                forms.append(MarkedForm(iin, role, f"{role.value}{n}", own))
    return forms


def scored(*hidden: tuple[int, ...], officials: int = 3) -> Sequence[OfficialScore]:
    iins = [f"{place:012}" for place in range(officials)]
    return score_campaign(RULES, iins, attacked(hidden, officials)).officials


def test_no_figure_but_the_spread_knows_hidden_marks() -> None:
    """All patterns of three hidden marks give the same figures, to the last digit."""
    worlds = {
        json.dumps([without_spread(score) for score in scored((*hidden, 3))], sort_keys=True)
        for hidden in product(range(1, 6), repeat=3)
    }
    assert len(worlds) == 1


def test_the_spread_of_a_campaign_fits_more_than_one_pattern() -> None:
    """s² is by its definition over all groups, marks below the minimum included; it adds them up over the
    campaign. Which official has which hidden marks cannot be told, even by who knows every other mark."""
    one = [score.to_dict() for score in scored((1, 5, 2, 2), (3, 3, 4, 5))]
    other = [score.to_dict() for score in scored((3, 3, 4, 5), (1, 5, 2, 2))]
    assert cut(one) == cut(other)


def cut(value: Any) -> Any:
    """Machine noise taken off."""
    if isinstance(value, dict):
        return {key: cut(own) for key, own in value.items()}
    if isinstance(value, list):
        return [cut(own) for own in value]
    return round(value, 11) if isinstance(value, float) else value


def test_errors_of_competencies_and_blocks_hold_nothing_of_hidden_pairs() -> None:
    """They rest on marks of counted pairs only, also where one superior borrows the others' spread."""
    worlds = [[dict(score.errors) for score in scored(hidden)] for hidden in ((1, 5, 5, 1), (3, 3, 3, 3))]
    assert worlds[0] == worlds[1]


# Ways in -------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["officer", "viewer", "auditor"])
def test_before_release_nobody_but_the_administrator_gets_a_figure(
    db: Database, role: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    actor: Actor = request.getfixturevalue(role)
    built = build_campaign(db)
    source = Source(SourceKind.CAMPAIGN, built.id, "", NOW.date())
    target = ExportTarget(path=tmp_path / "x.xlsx")
    for attempt in (
        lambda: ResultService(db, actor).results(built.id),
        lambda: AnalyticsService(db, actor).picture(source),
        lambda: ExportService(db, actor).results(built.id, target),
        lambda: ExportService(db, actor).packet(built.id, target),
    ):
        with pytest.raises(Forbidden):
            attempt()
    assert not target.path.exists()


def test_a_finished_form_of_a_peer_opens_for_nobody(db: Database, admin: Actor, officer: Actor) -> None:
    built = build_campaign(db)
    with db.reading() as session:
        form_id = form_of(session, built.assessees[0], PEER, "К0").id
    assert form_id is not None
    for actor in (admin, officer):
        with pytest.raises(Forbidden, match="marks_are_closed"):
            FormService(db, actor).card(form_id, Language.RU)


def test_an_unfinished_form_of_a_peer_closes_with_the_entry(
    db: Database, admin: Actor, officer: Actor
) -> None:
    built = build_campaign(db)
    with db.transaction() as session:
        form = form_of(session, built.assessees[0], PEER, "К0")
        form.state, form_id = FormState.DRAFT, form.id or 0
    assert FormService(db, officer).card(form_id, Language.RU).marks
    CampaignService(db, admin).release(built.id)
    for actor in (admin, officer):
        with pytest.raises(Forbidden, match="marks_are_closed"):
            FormService(db, actor).card(form_id, Language.RU)


def guess(folder: Path, iin: str, mark: int) -> Path:
    """A file with one column: what would an import of this mark change?"""
    path = folder / f"guess_{mark}.csv"
    path.write_text(f"ИИН;Роль;Оценивающий;P1\n{iin};коллега;К0;{mark}\n", "utf-8-sig")
    return path


def test_a_preview_of_an_import_confirms_no_guessed_mark(
    db: Database, officer: Actor, tmp_path: Path
) -> None:
    built = build_campaign(db)
    service = ImportService(db, officer)
    options = ImportOptions(campaign="Бағалау 2026")
    found = [
        service.preview(ImportKind.RATINGS, guess(tmp_path, IINS[0], mark), options).summary
        for mark in range(1, 6)
    ]
    assert len(built.assessees) == 4
    assert found == [ImportSummary(0, 1, 0, 0)] * 5


def test_a_preview_of_the_administrator_is_noted(db: Database, admin: Actor) -> None:
    built = build_campaign(db)
    ResultService(db, admin).results(built.id)
    with db.reading() as session:
        notes = session.execute(
            select(col(AuditEvent.note)).where(
                col(AuditEvent.action) == "viewed", col(AuditEvent.record_table) == "campaign"
            )
        ).scalars()
        assert list(notes) == ["results before release"]


def test_the_audit_log_holds_no_mark_example_or_frozen_form(
    new_db: Callable[[], Database], admin: Actor
) -> None:
    db = new_db()
    corrected_world(db, admin, late_form(1))
    with db.reading() as session:
        values = session.execute(select(col(AuditValue.old), col(AuditValue.new))).all()
    held = [set(json.loads(old)) | set(json.loads(new)) for old, new in values]
    assert not any(fields & {"marks", "examples", "remark", "forms", "seals"} for fields in held)


# Examples ------------------------------------------------------------------------------------


def with_examples(session: Session, assessee: int, authors: int) -> None:
    for number in range(authors):
        form = form_of(session, assessee, PEER, f"К{number}")
        form.examples = {"P1": f"Учебный пример коллеги {number}.", "B1": f"Второй пример {number}."}
    superior = form_of(session, assessee, SUPERIOR, "Р1")
    superior.examples = {"P2": "Учебный пример руководителя."}
    form_of(session, assessee, RaterRole.SELF, "С1").examples = {"P2": "Учебный пример о себе."}


def examples_of(db: Database, built: BuiltCampaign, version: int) -> tuple[str, ...]:
    results = ResultService(db, Actor("admin", "", AccountRole.ADMINISTRATOR)).results(built.id, version)
    assert results.release is not None
    with db.reading() as session:
        return released_examples(session, results.release.id, built.assessees[0], results.rules)


@pytest.mark.parametrize(("authors", "expected"), [(2, 1), (3, 7)])
def test_examples_appear_from_the_minimum_of_authors_on(
    new_db: Callable[[], Database], admin: Actor, authors: int, expected: int
) -> None:
    db = new_db()
    built = built_world(db, admin, lambda session, assessee: with_examples(session, assessee, authors))
    found = examples_of(db, built, 1)
    assert len(found) == expected
    assert "Учебный пример руководителя." in found
    assert found == examples_of(db, built, 1)
    assert list(found) != sorted(found) or expected == 1


def test_a_new_example_among_the_old_ones_waits(new_db: Callable[[], Database], admin: Actor) -> None:
    db = new_db()
    built = built_world(db, admin, lambda session, assessee: with_examples(session, assessee, 3))
    campaigns = CampaignService(db, admin, clock=lambda: NOW)
    campaigns.correct(built.id, "Поступила ещё одна форма")
    with db.transaction() as session:
        _added(session, built.assessees[0], 1)
    campaigns.release(built.id)
    assert set(examples_of(db, built, 2)) == set(examples_of(db, built, 1))
