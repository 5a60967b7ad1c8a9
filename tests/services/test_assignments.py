"""Raters assigned to officials: proposals, refusals by row, writing, undoing, removing."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.assignment import AssignmentFault, PeerCircle
from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.domain.errors import Forbidden, Refused
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Form, Rater
from evalapp.entities.register import Appointment, Person, Position
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.exchange.headers import ImportKind
from evalapp.services.assignments import AssignmentPlan, AssignmentService, PlanAction, RaterWish
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.forms import FormService
from evalapp.services.import_preview import ImportOptions
from evalapp.services.imports import ImportService
from evalapp.services.persons import set_keys
from evalapp.storage.database import Database
from tests.services.campaign_builder import AS_OF, CODES, IINS, NOW, BuiltCampaign, add_form, add_officials

EXPERT = RaterWish(full_name="Болжамов Ерлан Мысалұлы", post="независимый эксперт")


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    """Four officials, the first three of one body, without any form."""
    persons = add_officials(db, 4)
    with db.transaction() as session:
        first = session.execute(select(Appointment).order_by(col(Appointment.id))).scalars().first()
        assert first is not None
        for person_id in persons[1:3]:
            own = session.execute(
                select(Appointment).where(col(Appointment.person_id) == person_id)
            ).scalar_one()
            own.organization_id = first.organization_id
        fields = CampaignFields("Бағалау 2026", PositionCategory.DEPUTY_MINISTERS, AS_OF)
        campaign = new_campaign(session, fields, now=NOW)
        assessees = assess_persons(session, campaign, persons)
        return BuiltCampaign(campaign.id or 0, persons, [assessees[person] for person in persons])


@pytest.fixture
def service(db: Database, officer: Actor) -> AssignmentService:
    return AssignmentService(db, officer)


def faults(plan: AssignmentPlan) -> list[AssignmentFault | None]:
    return [line.fault for line in plan.lines]


def stored(db: Database) -> list[tuple[int, str, str]]:
    with db.reading() as session:
        found = session.execute(select(Form).order_by(col(Form.id))).scalars()
        return [(form.assessee_id, form.role.value if form.role else "", form.rater_code) for form in found]


def test_peers_are_the_others_of_the_body(
    db: Database, service: AssignmentService, built: BuiltCampaign
) -> None:
    plan = service.plan_peers(built.id, PeerCircle.BODY, 3)
    assert plan.count(PlanAction.NEW) == 6
    assert stored(db) == []  # a plan writes nothing
    service.assign(plan)
    assert len(stored(db)) == 6
    assert {code for _, _, code in stored(db)} == {"К-01", "К-02", "К-03"}
    assert all(role == "peer" for _, role, _ in stored(db))
    again = service.plan_peers(built.id, PeerCircle.BODY, 3)
    assert again.count(PlanAction.UNCHANGED) == 6
    assert again.count(PlanAction.NEW) == 0


def test_peers_are_completed_from_the_campaign(service: AssignmentService, built: BuiltCampaign) -> None:
    plan = service.plan_peers(built.id, PeerCircle.CAMPAIGN, 3)
    assert plan.count(PlanAction.NEW) == 12
    only = service.plan_peers(built.id, PeerCircle.CAMPAIGN, 3, [built.assessees[3]])
    assert {line.assessee_id for line in only.lines} == {built.assessees[3]}
    assert len(only.lines) == 3


def test_the_superior_comes_from_the_register_where_it_has_one(
    db: Database, service: AssignmentService, built: BuiltCampaign
) -> None:
    with db.transaction() as session:
        head = Person(iin=IINS[4], surname="Макетова", given_name="Гүлнар")
        set_keys(head)
        post = Position(code="head", title_kk="Министр", title_ru="Министр", category=PositionCategory.OTHER)
        session.add_all([head, post])
        session.flush()
        body = session.execute(select(Appointment.organization_id).order_by(Appointment.id)).scalars().first()
        session.add(
            Appointment(
                person_id=head.id or 0,
                position_id=post.id or 0,
                organization_id=body or 0,
                from_date=date(2024, 1, 5),
            )
        )
    by_officials = {item.officials: item for item in service.superiors(built.id)}
    known, unknown = by_officials[3], by_officials[1]
    assert (known.full_name, unknown.full_name) == ("Макетова Гүлнар", "")
    plan = service.plan_superiors(
        built.id,
        {
            known.organization_id: RaterWish(person_id=known.person_id),
            unknown.organization_id: RaterWish(full_name="Эскизов Асқар"),
        },
    )
    assert [line.rater.full_name for line in plan.lines if line.rater].count("Макетова Гүлнар") == 3
    service.assign(plan)
    assert service.plan_superiors(built.id, {}).lines == ()
    assert {item.officials for item in service.superiors(built.id)} == {0}
    assert {item.full_name for item in service.superiors(built.id)} == {"Макетова Гүлнар", "Эскизов Асқар"}


@pytest.mark.parametrize(
    "role", [RaterRole.SUPERIOR, RaterRole.PEER, RaterRole.SUBORDINATE, RaterRole.EXPERT]
)
def test_nobody_rates_himself(service: AssignmentService, built: BuiltCampaign, role: RaterRole) -> None:
    for rater in (
        RaterWish(person_id=built.persons[0]),
        RaterWish(full_name="ПРИМЕРОВА  Айгуль Эскизкызы".replace("Айгуль", "Айгүл")),
        RaterWish(full_name="Примерова Айгүл"),
    ):
        plan = service.plan_raters(built.id, built.assessees[:2], role, [rater])
        assert faults(plan) == [AssignmentFault.RATER_IS_OFFICIAL, None]


def test_only_oneself_gives_a_self_assessment(service: AssignmentService, built: BuiltCampaign) -> None:
    assert faults(service.plan_selves(built.id)) == [None] * 4
    plan = service.plan_raters(built.id, built.assessees[:1], RaterRole.SELF, [EXPERT])
    assert faults(plan) == [AssignmentFault.SELF_IS_OTHER]


def test_the_same_person_twice_for_one_official(
    db: Database, service: AssignmentService, built: BuiltCampaign
) -> None:
    one = built.assessees[:1]
    plan = service.plan_raters(built.id, one, RaterRole.EXPERT, [EXPERT, EXPERT])
    assert faults(plan) == [None, AssignmentFault.RATER_REPEATED]
    service.assign(plan)
    assert stored(db) == [(one[0], "expert", "Э-01")]
    plan = service.plan_raters(built.id, one, RaterRole.SUBORDINATE, [EXPERT, RaterWish(code="э-01")])
    assert faults(plan) == [AssignmentFault.RATER_HAS_OTHER_ROLE] * 2
    plan = service.plan_raters(built.id, one, RaterRole.EXPERT, [EXPERT])
    assert [line.action for line in plan.lines] == [PlanAction.UNCHANGED]


def test_one_person_keeps_one_code(db: Database, service: AssignmentService, built: BuiltCampaign) -> None:
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.EXPERT, [EXPERT]))
    service.assign(service.plan_raters(built.id, built.assessees[1:2], RaterRole.SUPERIOR, [EXPERT]))
    service.assign(
        service.plan_raters(built.id, built.assessees[2:3], RaterRole.PEER, [RaterWish(built.persons[0])])
    )
    with db.reading() as session:
        raters = session.execute(select(Rater).order_by(col(Rater.id))).scalars().all()
    assert [(r.code, r.full_name, r.post, r.person_id) for r in raters] == [
        ("Э-01", "Болжамов Ерлан Мысалұлы", "независимый эксперт", None),
        ("К-01", "Примерова Айгүл Эскизқызы", "", built.persons[0]),
    ]


def test_namesakes_are_told_apart_by_number(
    db: Database, service: AssignmentService, built: BuiltCampaign
) -> None:
    with db.transaction() as session:
        twin = Person(iin=IINS[4], surname="Шаблонов", given_name="Данияр")
        set_keys(twin)
        session.add(twin)
    plan = service.plan_raters(
        built.id, built.assessees[:1], RaterRole.PEER, [RaterWish(full_name="Шаблонов Данияр")]
    )
    assert faults(plan) == [AssignmentFault.RATER_AMBIGUOUS]
    text = f"{IINS[0]}\tколлега\t{IINS[4]}"
    assert faults(service.plan_text(built.id, text, name="x")) == [None]


def test_pasted_lines_name_every_refusal_by_row(service: AssignmentService, built: BuiltCampaign) -> None:
    lines = [
        "ИИН или ФИО\tРоль\tОценивающий\tДолжность",
        f"{IINS[0]}\tруководитель\tЭскизов Асқар\tминистр",
        "Шаблонов Данияр\tәріптес\tПримерова Айгүл Эскизқызы\t",
        f"{IINS[2]}\tкузен\tЭскизов Асқар\t",
        "Неизвестный Человек\tэксперт\tЭскизов Асқар\t",
        f"{IINS[0]}\tэксперт\tЭскизов Асқар\t",
        f"{IINS[1]}\tэксперт\t\t",
        f"{IINS[3]}\tэксперт\t990101300017\t",
        "Примерова Айгүл\tPeer\tПримерова Айгүл\t",
        "",
        "Шаблонов Данияр\tколлега\tПримерова Айгүл\t",
    ]
    plan = service.plan_text(built.id, "\n".join(lines), name="вставка")
    assert [(line.row, line.fault) for line in plan.lines] == [
        (2, None),
        (3, None),
        (4, AssignmentFault.ROLE_UNKNOWN),
        (5, AssignmentFault.OFFICIAL_UNKNOWN),
        (6, AssignmentFault.RATER_HAS_OTHER_ROLE),
        (7, AssignmentFault.RATER_MISSING),
        (8, AssignmentFault.RATER_UNKNOWN),
        (9, AssignmentFault.RATER_IS_OFFICIAL),
        (11, AssignmentFault.RATER_REPEATED),
    ]
    assert plan.lines[-1].other_row == 3
    assert plan.lines[0].rater is not None
    assert (plan.lines[0].rater.code, plan.lines[0].rater.post) == ("Р-01", "министр")


def test_pasted_lines_need_no_header(service: AssignmentService, built: BuiltCampaign) -> None:
    plan = service.plan_text(built.id, f"{IINS[0]};сарапшы;Э-07\n{IINS[1]};сарапшы;Э-07", name="x")
    assert faults(plan) == [None, None]
    assert [row.code for row in plan.new_raters] == ["Э-07"]
    with pytest.raises(Refused) as refused:
        service.plan_text(built.id, "Роль\tОценивающий\nэксперт\tЭ-07", name="x")
    assert refused.value.code == "columns_missing"


@pytest.mark.parametrize(
    "header",
    [
        ("ИИН оцениваемого", "Роль оценивающего", "Код оценивающего", "ФИО оценивающего", "Должность"),
        ("Бағаланатын адамның ЖСН", "Бағалаушының рөлі", "Бағалаушының коды", "Бағалаушы", "Лауазымы"),
        ("IIN of the official", "Rater role", "Rater code", "Rater", "Post"),
    ],
)
def test_a_workbook_of_raters(
    service: AssignmentService, built: BuiltCampaign, tmp_path: Path, header: tuple[str, ...]
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(("Список оценивающих",))
    sheet.append(header)
    sheet.append((IINS[3], "Эксперт", "Э-12", "Болжамов Ерлан", "учёный"))
    sheet.append((IINS[3], "Эксперт", "Э-12", "Другой Человек", "учёный"))
    book.save(tmp_path / "список.xlsx")
    plan = service.plan_workbook(built.id, tmp_path / "список.xlsx")
    assert [(line.row, line.fault) for line in plan.lines] == [
        (3, None),
        (4, AssignmentFault.RATER_NAME_DIFFERS),
    ]
    assert IINS[3].startswith("0")  # lost zeros come back


def test_a_list_changed_meanwhile_is_not_written(service: AssignmentService, built: BuiltCampaign) -> None:
    plan = service.plan_raters(built.id, built.assessees, RaterRole.EXPERT, [EXPERT])
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.SUPERIOR, [EXPERT]))
    with pytest.raises(Refused) as refused:
        service.assign(plan)
    assert refused.value.code == "import_changed_meanwhile"


def test_undo_takes_everything_back(db: Database, service: AssignmentService, built: BuiltCampaign) -> None:
    first = service.assign(service.plan_raters(built.id, built.assessees[:2], RaterRole.EXPERT, [EXPERT]))
    second = service.assign(service.plan_raters(built.id, built.assessees[2:3], RaterRole.EXPERT, [EXPERT]))
    service.undo(first)
    assert stored(db) == [(built.assessees[2], "expert", "Э-01")]
    with db.reading() as session:
        assert session.execute(select(Rater)).scalars().all()  # somebody still needs the code
    service.undo(second)
    assert stored(db) == []


def test_begun_forms_are_not_removed(db: Database, service: AssignmentService, built: BuiltCampaign) -> None:
    done = service.assign(service.plan_raters(built.id, built.assessees[:2], RaterRole.EXPERT, [EXPERT]))
    with db.transaction() as session:
        form = session.get_one(Form, done.form_ids[0])
        form.state, form.marks = FormState.DRAFT, {"P1": 4}
    for attempt in (lambda: service.undo(done), lambda: service.remove(done.form_ids)):
        with pytest.raises(Refused) as refused:
            attempt()
        assert (refused.value.code, refused.value.params) == ("assignment_begun", {"count": 1})
    service.remove(done.form_ids[1:])
    assert [assessee for assessee, _, _ in stored(db)] == built.assessees[:1]


def test_names_of_peers_go_when_their_form_is_in(
    db: Database, officer: Actor, service: AssignmentService, built: BuiltCampaign
) -> None:
    service.assign(service.plan_peers(built.id, PeerCircle.BODY, 3))
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.EXPERT, [EXPERT]))
    forms = FormService(db, officer)
    before = forms.forms_of(built.assessees[0])
    assert all(rater.full_name and rater.rater_code and rater.is_removable for rater in before)
    with db.transaction() as session:
        for rater in before:
            session.get_one(Form, rater.id).state = FormState.COMPLETE
    after = forms.forms_of(built.assessees[0])
    assert [(r.role, r.full_name, r.rater_code) for r in after] == [
        (RaterRole.PEER, "", ""),
        (RaterRole.PEER, "", ""),
        (RaterRole.EXPERT, EXPERT.full_name, "Э-01"),
    ]


def test_the_audit_never_names_a_rater(
    db: Database, service: AssignmentService, built: BuiltCampaign
) -> None:
    service.assign(service.plan_peers(built.id, PeerCircle.BODY, 3))
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.EXPERT, [EXPERT]))
    with db.reading() as session:
        values = session.execute(
            select(AuditValue.old, AuditValue.new)
            .join(AuditEvent, col(AuditEvent.id) == col(AuditValue.event_id))
            .where(col(AuditEvent.record_table).in_(("rater", "form")))
        ).all()
    assert values
    text = " ".join(old + new for old, new in values)
    assert not any(word in text for word in ("Болжамов", "Примерова", "Шаблонов", "эксперт"))


def test_rows_count_what_is_assigned(service: AssignmentService, built: BuiltCampaign) -> None:
    service.assign(service.plan_peers(built.id, PeerCircle.BODY, 3))
    rows = {row.assessee_id: row for row in service.rows(built.id)}
    first, last = rows[built.assessees[0]], rows[built.assessees[3]]
    assert (first.assigned[RaterRole.PEER], first.lacking[RaterRole.PEER]) == (2, 1)
    assert RaterRole.SELF not in first.lacking
    assert last.missing == 1 + 3 + 3 + 1


def test_closed_campaigns_take_no_assignments(
    db: Database, service: AssignmentService, built: BuiltCampaign, viewer: Actor
) -> None:
    with pytest.raises(Forbidden):
        AssignmentService(db, viewer).rows(built.id)
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э1")
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    with pytest.raises(Refused):
        service.plan_selves(built.id)


def test_thousands_of_officials_in_a_few_statements(db: Database, service: AssignmentService) -> None:
    with db.transaction() as session:
        fields = CampaignFields("Көп", PositionCategory.DEPUTY_MINISTERS, AS_OF)
        campaign = new_campaign(session, fields, now=NOW)
        people = [
            Person(iin=f"{number:012d}", surname="Көпбаев", given_name=f"Ерлан{number}")
            for number in range(400)
        ]
        for person in people:
            set_keys(person)
        session.add_all(people)
        session.flush()
        session.add_all(Assessee(campaign_id=campaign.id or 0, person_id=person.id or 0) for person in people)
        campaign_id = campaign.id or 0
    plan = service.plan_peers(campaign_id, PeerCircle.CAMPAIGN, 5)
    assert plan.count(PlanAction.NEW) == 2000
    assert len(plan.new_raters) == 400
    done = service.assign(plan)
    assert len(done.form_ids) == 2000


def test_an_imported_self_assessment_fills_the_assigned_form(
    db: Database, service: AssignmentService, built: BuiltCampaign, admin: Actor, tmp_path: Path
) -> None:
    service.assign(service.plan_selves(built.id))
    path = tmp_path / "marks.csv"
    head = ";".join(("ИИН", "Роль", "Код оценивающего", *CODES))
    path.write_text(f"{head}\n{IINS[0]};Самооценка;;{';'.join('4' for _ in CODES)}\n", "utf-8")
    imports = ImportService(db, admin)
    preview = imports.preview(ImportKind.RATINGS, path, ImportOptions(campaign="Бағалау 2026"))
    imports.apply(preview)
    with db.reading() as session:
        forms = (
            session.execute(select(Form).where(col(Form.assessee_id) == built.assessees[0])).scalars().all()
        )
    assert [form.state for form in forms] == [FormState.COMPLETE]
    assert forms[0].rater_code.startswith("С-")


def test_a_draft_shows_whom_one_has_assigned(
    db: Database, officer: Actor, service: AssignmentService, built: BuiltCampaign
) -> None:
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.DRAFT
    service.assign(service.plan_peers(built.id, PeerCircle.BODY, 3))
    peers = FormService(db, officer).forms_of(built.assessees[0])
    assert len(peers) == 2
    assert all(peer.full_name and peer.rater_code and peer.is_removable for peer in peers)
