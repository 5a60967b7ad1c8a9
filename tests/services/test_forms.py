"""Rating forms: entry mark by mark, what is kept, refused forms and how they are settled."""

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.domain.language import Language
from evalapp.entities.assessment import Form
from evalapp.services.campaigns import CampaignService
from evalapp.services.forms import FormService
from evalapp.storage.database import Database
from tests.services.campaign_builder import CODES, NOW, BuiltCampaign, add_form, build_campaign


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3))


@pytest.fixture
def service(db: Database, officer: Actor) -> FormService:
    return FormService(db, officer, clock=lambda: NOW)


@pytest.fixture
def form_id(service: FormService, built: BuiltCampaign) -> int:
    return service.open_form(built.assessees[0], RaterRole.EXPERT, " Э7 ")


@pytest.fixture
def refused_id(db: Database, built: BuiltCampaign) -> int:
    with db.transaction() as session:
        form = add_form(session, built.assessees[0], RaterRole.PEER, "К9", 3, state=FormState.OPEN)
        form.marks = {code: 3 for code in CODES if code != "P2"}
        form.problem = {
            "items": [
                {
                    "code": "off_scale",
                    "column": 6,
                    "header": "Ответственность",
                    "raw": "7",
                    "params": {"value": "7"},
                }
            ],
            "raw": {"P2": "7"},
            "file": "бағалар.xlsx",
            "sheet": "Оценки",
            "row": 12,
        }
        session.flush()
        return form.id or 0


def stored(db: Database, form_id: int) -> Form:
    with db.reading() as session:
        return session.get_one(Form, form_id)


def test_new_form_shows_wording_in_the_chosen_language(service: FormService, form_id: int) -> None:
    card = service.card(form_id, Language.KK)
    assert (card.full_name, card.role, card.rater_code) == (
        "Примерова Айгүл Эскизқызы",
        RaterRole.EXPERT,
        "Э7",
    )
    assert (card.state, card.marks, card.is_anonymous) == (FormState.ASSIGNED, {}, False)
    assert [x.code for x in card.competencies] == list(CODES)
    assert card.competencies[0].name == "Адалдық"
    assert sorted(card.competencies[0].levels) == [1, 2, 3, 4, 5]
    assert card.competencies[0].indicators
    assert list(card.scale) == [1, 2, 3, 4, 5]
    assert list(card.blocks) == ["personal", "professional"]
    assert card.example_marks == (1, 2, 5)
    assert service.card(form_id, Language.EN).competencies[0].name == "Integrity"


def test_each_mark_is_kept_at_once(db: Database, service: FormService, form_id: int) -> None:
    service.mark(form_id, "P1", 5)
    service.mark(form_id, "P2", None)
    service.mark(form_id, "P3", 2)
    service.unmark(form_id, "P3")
    service.example(form_id, "P1", " Жағдай, әрекет, нәтиже ")
    service.example(form_id, "P2", "қате")
    service.example(form_id, "P2", "")
    service.remark(form_id, "Ескертпе")
    card = service.card(form_id, Language.RU)
    assert card.marks == {"P1": 5, "P2": None}
    assert card.examples == {"P1": "Жағдай, әрекет, нәтиже"}
    assert (card.remark, card.state) == ("Ескертпе", FormState.DRAFT)
    assert stored(db, form_id).entered_at == NOW


@pytest.mark.parametrize("mark", [0, 6, -1])
def test_mark_off_the_scale_is_refused(service: FormService, form_id: int, mark: int) -> None:
    with pytest.raises(Invalid) as caught:
        service.mark(form_id, "P1", mark)
    assert caught.value.fields == {"P1": "off_scale"}
    with pytest.raises(NotFound):
        service.mark(form_id, "X1", 3)


def test_form_is_finished_when_every_competency_has_an_answer(
    db: Database, service: FormService, form_id: int
) -> None:
    for code in CODES[:-2]:
        service.mark(form_id, code, 4)
    with pytest.raises(Refused, match="form_unanswered") as caught:
        service.finish(form_id)
    assert caught.value.params == {"count": 2}
    service.finish(form_id, rest_not_observed=True)
    form = stored(db, form_id)
    assert form.state is FormState.COMPLETE
    assert [form.marks[code] for code in CODES[-2:]] == [None, None]
    with pytest.raises(Refused, match="form_is_complete"):
        service.mark(form_id, "P1", 1)


def test_begun_form_is_found_again(service: FormService, built: BuiltCampaign, form_id: int) -> None:
    service.mark(form_id, "P1", 3)
    assert service.open_form(built.assessees[0], RaterRole.EXPERT, "Э7") == form_id
    assert service.open_form(built.assessees[1], RaterRole.EXPERT, "Э7") != form_id


def test_rater_has_one_role_per_official(service: FormService, built: BuiltCampaign, form_id: int) -> None:
    with pytest.raises(Refused, match="rater_has_other_role"):
        service.open_form(built.assessees[0], RaterRole.PEER, "Э7")
    with pytest.raises(Refused, match="form_is_complete"):
        service.open_form(built.assessees[0], RaterRole.SUPERIOR, "Р1")


def test_rater_code_is_asked_for(service: FormService, built: BuiltCampaign) -> None:
    with pytest.raises(Invalid) as caught:
        service.open_form(built.assessees[0], RaterRole.PEER, "  ")
    assert caught.value.fields == {"rater_code": "rater_code_missing"}


def test_marks_of_peers_are_closed_once_finished(service: FormService, built: BuiltCampaign) -> None:
    form_id = service.open_form(built.assessees[0], RaterRole.PEER, "К7")
    service.mark(form_id, "P1", 2)
    assert service.card(form_id, Language.RU).is_anonymous
    service.finish(form_id, rest_not_observed=True)
    with pytest.raises(Forbidden, match="marks_are_closed"):
        service.card(form_id, Language.RU)
    assert not hasattr(service.forms_of(built.assessees[0])[0], "marks")


def test_rows_show_received_and_required_per_role(
    service: FormService, built: BuiltCampaign, form_id: int
) -> None:
    row = service.rows(built.id)[0]
    expert = row.roles[RaterRole.EXPERT]
    assert row.full_name == "Примерова Айгүл Эскизқызы"
    assert (expert.received, expert.required, expert.missing) == (1, 2, 1)
    assert (row.missing, row.open) == (1, 0)
    forms = service.forms_of(built.assessees[0])
    assert [form.role for form in forms][:2] == [RaterRole.SUPERIOR, RaterRole.PEER]
    assert next(form for form in forms if form.id == form_id).answered == 0


def test_refused_form_is_listed_with_what_was_read(
    service: FormService, built: BuiltCampaign, refused_id: int
) -> None:
    (row,) = service.open_forms(built.id)
    assert (row.id, row.role, row.rater_code) == (refused_id, RaterRole.PEER, "К9")
    assert (row.file, row.sheet, row.row) == ("бағалар.xlsx", "Оценки", 12)
    assert [(x.code, x.header, x.raw, x.params) for x in row.problems] == [
        ("off_scale", "Ответственность", "7", {"value": "7"})
    ]
    assert service.card(refused_id, Language.RU).refused == {"P2": "7"}
    assert service.rows(built.id)[0].open == 1


def test_refused_form_corrected_in_the_form_counts(
    db: Database, service: FormService, built: BuiltCampaign, refused_id: int
) -> None:
    service.mark(refused_id, "P2", 4)
    assert stored(db, refused_id).state is FormState.OPEN
    service.finish(refused_id)
    form = stored(db, refused_id)
    assert (form.state, form.problem, form.marks["P2"]) == (FormState.COMPLETE, None, 4)
    assert service.open_forms(built.id) == []


def test_repeated_form_needs_another_rater(db: Database, service: FormService, built: BuiltCampaign) -> None:
    with db.transaction() as session:
        repeated = add_form(session, built.assessees[0], RaterRole.PEER, "К1", state=FormState.OPEN)
        repeated.copy_number = 1
        session.flush()
        number = repeated.id or 0
    with pytest.raises(Refused, match="form_exists"):
        service.finish(number)
    with pytest.raises(Refused, match="form_exists"):
        service.settle_rater(number, RaterRole.PEER, "К2")
    service.settle_rater(number, RaterRole.PEER, "К8")
    service.finish(number)
    assert (stored(db, number).copy_number, stored(db, number).rater_code) == (0, "К8")


def test_form_of_an_unknown_role_needs_one(db: Database, service: FormService, built: BuiltCampaign) -> None:
    with db.transaction() as session:
        form = add_form(session, built.assessees[0], RaterRole.PEER, "К8", state=FormState.OPEN)
        form.role, form.problem = None, {"items": [], "role": "сосед"}
        session.flush()
        number = form.id or 0
    assert service.open_forms(built.id)[0].raw_role == "сосед"
    with pytest.raises(Refused, match="form_role_missing"):
        service.finish(number)
    service.settle_rater(number, RaterRole.PEER, "К8")
    service.finish(number)
    assert stored(db, number).role is RaterRole.PEER


def test_dismissing_needs_a_reason_and_can_be_taken_back(
    db: Database, service: FormService, built: BuiltCampaign, refused_id: int
) -> None:
    for reason, code in ((" ", "reason_missing"), ("ө" * 501, "reason_too_long")):
        with pytest.raises(Invalid) as caught:
            service.dismiss([refused_id], reason)
        assert caught.value.fields == {"reason": code}
    service.dismiss([refused_id], "Бағалаушы растамады")
    assert (stored(db, refused_id).state, stored(db, refused_id).dismissed_reason) == (
        FormState.DISMISSED,
        "Бағалаушы растамады",
    )
    with pytest.raises(Refused, match="form_state"):
        service.dismiss([refused_id], "тағы")
    service.restore([refused_id])
    assert service.open_forms(built.id)[0].id == refused_id


def test_released_campaign_takes_no_marks(
    db: Database, admin: Actor, service: FormService, built: BuiltCampaign, form_id: int
) -> None:
    CampaignService(db, admin).release(built.id)
    for step in (
        lambda: service.mark(form_id, "P1", 3),
        lambda: service.open_form(built.assessees[0], RaterRole.EXPERT, "Э5"),
        lambda: service.dismiss([form_id], "себеп"),
    ):
        with pytest.raises(Refused, match=r"step_(enter|settle)"):
            step()


def test_viewer_enters_nothing(db: Database, viewer: Actor, built: BuiltCampaign) -> None:
    service = FormService(db, viewer)
    with pytest.raises(Forbidden):
        service.open_form(built.assessees[0], RaterRole.EXPERT, "Э5")
    with pytest.raises(Forbidden):
        service.rows(built.id)
    with pytest.raises(Forbidden):
        service.open_forms(built.id)


def test_rater_codes_are_offered(service: FormService, built: BuiltCampaign) -> None:
    assert service.rater_codes(built.id) == sorted({"Р1", "Э1", "С1", "К0", "К1", "К2", "П0", "П1", "П2"})


def test_codes_of_finished_peers_are_not_listed(service: FormService, built: BuiltCampaign) -> None:
    rows = service.forms_of(built.assessees[0])
    assert {row.rater_code for row in rows if row.role is RaterRole.PEER} == {""}
    assert {row.rater_code for row in rows if row.role is RaterRole.SUPERIOR} == {"Р1"}
    service.open_form(built.assessees[0], RaterRole.PEER, "К7")
    rows = service.forms_of(built.assessees[0])
    assert "К7" in {row.rater_code for row in rows if row.state is FormState.ASSIGNED}


def test_after_the_entry_no_peer_is_listed_finished_or_not(
    db: Database, admin: Actor, service: FormService, built: BuiltCampaign
) -> None:
    begun = service.open_form(built.assessees[0], RaterRole.PEER, "К7")
    service.mark(begun, "P1", 3)
    service.open_form(built.assessees[0], RaterRole.SUBORDINATE, "П7")
    CampaignService(db, admin).release(built.id)
    rows = service.forms_of(built.assessees[0])
    hidden = [row for row in rows if row.role in (RaterRole.PEER, RaterRole.SUBORDINATE)]
    assert len(hidden) == 8
    assert {(row.rater_code, row.full_name) for row in hidden} == {("", "")}
    assert service.neighbours(begun) == (None, None)


def test_the_order_of_finished_peers_does_not_follow_their_codes(
    db: Database, service: FormService, built: BuiltCampaign
) -> None:
    with db.transaction() as session:
        first = session.execute(
            select(Form).where(col(Form.assessee_id) == built.assessees[0], col(Form.rater_code) == "К2")
        ).scalar_one()
        first.marks = {"P1": 3}
    rows = [row for row in service.forms_of(built.assessees[0]) if row.role is RaterRole.PEER]
    assert [row.answered for row in rows] == [1, 14, 14]
