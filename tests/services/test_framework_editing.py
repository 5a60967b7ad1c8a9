"""The framework editor: versions, their texts and figures, what is missing, what differs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp import texts
from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import BadFile, Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.framework import CompetencyContent, FrameworkContent, Lack
from evalapp.domain.framework_differences import Change, Subject
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.campaign_launch import CampaignFields, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.framework_checks import lack_text, missing_of, require_complete
from evalapp.services.framework_editing import FrameworkEditingService
from evalapp.services.scoring_presets import rules_for
from evalapp.storage.database import Database
from tests.exchange.formats import by_office
from tests.services.campaign_builder import AS_OF, NOW

AKIMS, MINISTERS = PositionCategory.DEPUTY_AKIMS, PositionCategory.DEPUTY_MINISTERS
SHIPPED = 1


@pytest.fixture
def editing(db: Database, officer: Actor) -> FrameworkEditingService:
    return FrameworkEditingService(db, officer, clock=lambda: datetime(2026, 5, 1, tzinfo=UTC))


@pytest.fixture
def draft(editing: FrameworkEditingService) -> int:
    """A new version made from the shipped one."""
    return editing.new_version(SHIPPED, "KZ-2027-1", "для проверки")


def edit(
    editing: FrameworkEditingService, number: int, change: Callable[[FrameworkContent], FrameworkContent]
) -> FrameworkContent:
    before = editing.version(number).content
    editing.save(number, change(before), before=before)
    return editing.version(number).content


def words(text: str) -> Trilingual:
    return Trilingual(f"{text} қаз", f"{text} рус", f"{text} eng")


def competency(code: str, block: str = "professional") -> CompetencyContent:
    levels = {level: words(f"{code} {level}") for level in range(1, 6)}
    return CompetencyContent(code, block, words(code), words("О чём"), (words("Первый"),), levels)


def with_figures(content: FrameworkContent, code: str) -> FrameworkContent:
    weights = {category: {**own, code: 1.0} for category, own in content.weights.items()}
    targets = {category: {**own, code: 3.5} for category, own in content.targets.items()}
    return replace(content, weights=weights, targets=targets)


def use(db: Database, framework_id: int, state: CampaignState, name: str = "Весна") -> None:
    with db.transaction() as session:
        campaign = new_campaign(
            session, CampaignFields(name, MINISTERS, AS_OF, framework_id=framework_id), now=NOW
        )
        campaign.state = state


def test_a_new_version_says_what_the_old_one_says(editing: FrameworkEditingService, draft: int) -> None:
    old, new = editing.version(SHIPPED), editing.version(draft)
    assert new.content == replace(old.content, code="KZ-2027-1", note="для проверки")
    assert (new.based_on_id, new.based_on) == (SHIPPED, "KZ-2026-1")
    assert new.lacks == old.lacks == ()
    assert editing.compare(SHIPPED, draft).differences[0].subject is Subject.NOTE


def test_a_code_is_asked_for_and_stays_unique(editing: FrameworkEditingService, draft: int) -> None:
    for code, fault in (("  ", "required"), ("kz-2027-1", "framework_code_taken"), ("K" * 41, "too_long")):
        with pytest.raises(Invalid) as error:
            editing.new_version(draft, code)
        assert error.value.fields == {"code": fault}


def test_everything_that_is_edited_is_kept(
    editing: FrameworkEditingService, draft: int, db: Database
) -> None:
    before = editing.version(draft).content
    integrity = before.competencies[0]
    changed = replace(
        integrity,
        name=words("Честность"),
        indicators=(words("Новый"), *integrity.indicators[1:], words("Ещё")),
        levels={**integrity.levels, 3: words("Середина")},
    )
    wanted = before.with_competency(changed).with_competency(competency("B9")).without_competency("P6")
    wanted = with_figures(wanted.moved("B9", -8), "B9")
    wanted = replace(wanted, scale={**wanted.scale, 5: words("Пример")})
    weights = dict(wanted.weights)
    weights[AKIMS] = {**weights[AKIMS], "personal": 0.5, "professional": 0.5, "B9": 2.0}
    wanted = replace(wanted, weights=weights)
    editing.save(draft, wanted, before=before)
    kept = editing.version(draft)
    assert kept.content == wanted
    assert kept.content.of_block("professional")[0].code == "B9"
    assert kept.lacks == ()
    with db.reading() as session:
        rules = rules_for(session, framework_id=draft, category=AKIMS)
    assert rules.competencies[:6] == ("P1", "P2", "P3", "P4", "P5", "B9")
    assert rules.weights["B9"] == 2.0
    assert [block.weight for block in rules.blocks] == [0.5, 0.5]
    assert editing.version(SHIPPED).content.competency("B9") is None


def test_only_what_changed_is_written(editing: FrameworkEditingService, draft: int, db: Database) -> None:
    with db.reading() as session:
        last = max(session.execute(select(col(AuditEvent.id))).scalars())
    integrity = editing.version(draft).content.competencies[0]
    edit(editing, draft, lambda content: content.with_competency(replace(integrity, name=words("Честность"))))
    with db.reading() as session:
        found = session.execute(select(col(AuditEvent.record_table)).where(col(AuditEvent.id) > last)).all()
    assert [table for (table,) in found] == ["competency"]


def test_a_renamed_code_takes_its_figures_along(editing: FrameworkEditingService, draft: int) -> None:
    content = edit(editing, draft, lambda content: content.with_code("B8", "R1"))
    assert content.competency("B8") is None
    assert content.weights[AKIMS]["R1"] == 1.5
    assert content.targets[AKIMS]["R1"] == 4.0
    assert editing.version(draft).lacks == ()


def test_what_cannot_be_kept_is_refused_at_its_place(editing: FrameworkEditingService, draft: int) -> None:
    def spoil(content: FrameworkContent) -> FrameworkContent:
        broken = replace(content.competencies[1], definition=replace(words(""), kk="а" * 501))
        return replace(
            content.with_competency(broken),
            competencies=(*content.with_competency(broken).competencies, competency("p1")),
            code=" ",
        )

    with pytest.raises(Invalid) as error:
        edit(editing, draft, spoil)
    assert error.value.fields["P2:definition"] == "too_long"
    assert error.value.fields["P1"] == "competency_code_taken"
    assert error.value.fields["code"] == "required"


def test_nobody_overwrites_what_another_has_changed(editing: FrameworkEditingService, draft: int) -> None:
    opened = editing.version(draft).content
    edit(editing, draft, lambda content: replace(content, note="другой был раньше"))
    with pytest.raises(Conflict):
        editing.save(draft, replace(opened, note="мой"), before=opened)
    assert editing.version(draft).content.note == "другой был раньше"


def test_missing_things_are_listed_in_words(
    editing: FrameworkEditingService, draft: int, db: Database
) -> None:
    def spoil(content: FrameworkContent) -> FrameworkContent:
        second = content.competencies[1]
        bare = replace(
            second,
            definition=replace(second.definition, en=""),
            indicators=(),
            levels={**second.levels, 4: Trilingual("", "", "")},
        )
        weights = {**content.weights, AKIMS: {**content.weights[AKIMS], "personal": 0.5}}
        return replace(content.without_competency("P1").with_competency(bare), weights=weights)

    content = edit(editing, draft, spoil)
    lacks = editing.version(draft).lacks
    assert lacks == (
        Lack("gate", "P1"),
        Lack("definition", "P2", languages=(Language.EN,)),
        Lack("indicators", "P2"),
        Lack("level", "P2", level=4, languages=(Language.KK, Language.RU, Language.EN)),
        Lack("block_sum", category=AKIMS, value=1.1),
    )
    said = [lack_text(Language.RU, lack, content) for lack in lacks]
    assert said[1].startswith("P2 ")
    assert said[1].endswith("нет определения (на английском).")
    assert "уровень 4 не описан (на казахском, на русском, на английском)" in said[3]
    assert "сумма весов блоков 1,10" in said[4]
    with db.reading() as session:
        assert missing_of(session, draft) == lacks
        with pytest.raises(Refused) as error:
            require_complete(session, draft, AKIMS)
        require_complete(session, SHIPPED, AKIMS)
    assert error.value.code == "framework_incomplete"
    assert error.value.params["count"] == 5


def test_every_lack_has_words_in_three_languages() -> None:
    codes = "scale block_name block_empty gate name definition indicators indicator level categories category"
    codes += " block_weight block_sum weight target target_off_scale"
    for code in codes.split():
        assert texts.has_text(f"framework.lack_{code}")


def test_a_category_without_weights_cannot_be_assessed(
    editing: FrameworkEditingService, draft: int, db: Database
) -> None:
    edit(
        editing,
        draft,
        lambda content: replace(
            content, weights={key: own for key, own in content.weights.items() if key is not AKIMS}
        ),
    )
    assert editing.version(draft).lacks == ()
    with db.reading() as session:
        require_complete(session, draft, MINISTERS)
        assert missing_of(session, draft, AKIMS) == (Lack("category", category=AKIMS),)


def test_rules_are_not_made_from_gaps(editing: FrameworkEditingService, draft: int, db: Database) -> None:
    edit(editing, draft, lambda content: content.with_competency(competency("B9")))
    with db.reading() as session, pytest.raises(Refused) as error:
        rules_for(session, framework_id=draft, category=AKIMS)
    assert error.value.code == "framework_incomplete"


def test_a_version_in_use_is_read_only_and_names_the_campaign(
    editing: FrameworkEditingService, draft: int, db: Database
) -> None:
    use(db, draft, CampaignState.DRAFT)
    assert not editing.version(draft).is_locked
    edit(editing, draft, lambda content: replace(content, note="ещё черновик"))
    with pytest.raises(Refused) as error:
        editing.delete(draft)
    assert error.value.params["campaign"] == "Весна"
    use(db, draft, CampaignState.OPEN, "Осень")
    version = editing.version(draft)
    assert version.is_locked
    assert {user.name: user.is_holding for user in version.users} == {"Весна": False, "Осень": True}
    with pytest.raises(Refused) as error:
        edit(editing, draft, lambda content: replace(content, note="поздно"))
    assert (error.value.code, error.value.params["campaign"]) == ("framework_in_use", "Осень")


def test_a_version_nobody_uses_can_be_deleted(editing: FrameworkEditingService, draft: int) -> None:
    later = editing.new_version(draft, "KZ-2028-1")
    editing.delete(draft)
    with pytest.raises(NotFound):
        editing.version(draft)
    assert editing.version(later).based_on_id == SHIPPED
    editing.delete(later)
    with pytest.raises(Refused) as error:
        editing.delete(SHIPPED)
    assert error.value.code == "framework_is_last"


def test_viewers_read_and_do_not_edit(db: Database, viewer: Actor) -> None:
    service = FrameworkEditingService(db, viewer)
    content = service.version(SHIPPED).content
    assert not service.may_edit()
    for deed in (
        lambda: service.new_version(SHIPPED, "X"),
        lambda: service.save(SHIPPED, content, before=content),
        lambda: service.delete(SHIPPED),
    ):
        with pytest.raises(Forbidden):
            deed()


def test_differences_name_every_change_once(editing: FrameworkEditingService, draft: int) -> None:
    def change(content: FrameworkContent) -> FrameworkContent:
        first = content.competencies[0]
        worded = replace(
            first,
            name=replace(first.name, en="Honesty"),
            indicators=(first.indicators[1], first.indicators[0], *first.indicators[2:]),
        )
        moved = content.with_competency(worded).moved("P3", 1).without_competency("B8")
        weights = {**moved.weights, MINISTERS: {**moved.weights[MINISTERS], "B7": 1.0}}
        return replace(moved, weights=weights, note=editing.version(SHIPPED).content.note)

    edit(editing, draft, change)
    found = editing.compare(SHIPPED, draft).differences
    told = {(each.subject, each.code, each.change) for each in found}
    assert (Subject.NAME, "P1", Change.CHANGED) in told
    assert (Subject.COMPETENCY, "B8", Change.REMOVED) in told
    assert [each.code for each in found if each.change is Change.MOVED] in (["P3"], ["P4"])
    assert [each.subject for each in found if each.code == "B8"] == [Subject.COMPETENCY]
    assert (Subject.INDICATOR, "P1", Change.ADDED) in told
    assert (Subject.INDICATOR, "P1", Change.REMOVED) in told
    (weight,) = [each for each in found if each.subject is Subject.WEIGHT and each.code == "B7"]
    assert (weight.category, weight.before, weight.after) == (MINISTERS, 1.5, 1.0)
    assert {each.code for each in found if each.subject is Subject.NAME} == {"P1"}
    assert editing.compare(draft, draft).differences == ()


@pytest.fixture
def exported(db: Database, officer: Actor, tmp_path: Path) -> Callable[..., Path]:
    def export(number: int = SHIPPED, language: DocumentLanguage = DocumentLanguage.RU) -> Path:
        path = tmp_path / f"framework {language.value}.xlsx"
        ExportService(db, officer).framework(number, ExportTarget(path=path, language=language))
        return path

    return export


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_a_workbook_comes_back_as_it_went(
    editing: FrameworkEditingService, exported: Callable[..., Path], language: DocumentLanguage
) -> None:
    content = editing.read_workbook(exported(SHIPPED, language))
    assert content == editing.version(SHIPPED).content
    number = editing.import_as_new(SHIPPED, content, "KZ-2030-1", "из Excel")
    assert editing.version(number).content == replace(content, code="KZ-2030-1", note="из Excel")


@pytest.mark.libreoffice
def test_a_workbook_edited_elsewhere_brings_the_edit(
    editing: FrameworkEditingService, exported: Callable[..., Path], tmp_path: Path
) -> None:
    path = exported()
    book = openpyxl.load_workbook(path)
    book["Компетенции"]["C4"] = "Адалдық пен шындық"
    book["Веса и цели"]["C6"] = 2.5
    book["Уровни"].delete_rows(5)
    book["Индикаторы"].append(["P1", 9, "Жаңа", "Новый", "New"])
    book.save(path)
    (tmp_path / "office").mkdir()
    (saved,) = by_office(path, "ods", tmp_path / "office")
    content = editing.read_workbook(saved)
    integrity = content.competencies[0]
    assert integrity.name.kk == "Адалдық пен шындық"
    assert content.weights[MINISTERS]["P1"] == 2.5
    assert sorted(integrity.levels) == [1, 2, 3, 5]
    assert integrity.indicators[-1] == Trilingual("Жаңа", "Новый", "New")
    rest = editing.version(SHIPPED).content
    assert content.competencies[1:] == rest.competencies[1:]
    assert content.targets == rest.targets


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "code"),
    [
        ("Компетенции", "C3", "Имя", "framework_cell_header"),
        ("Компетенции", "A5", "P1", "framework_cell_twice"),
        ("Компетенции", "B5", "other", "framework_cell_block"),
        ("Компетенции", "A5", None, "framework_cell_code"),
        ("Компетенции", "D5", "я" * 121, "framework_cell_too_long"),
        ("Индикаторы", "A4", "Z9", "framework_cell_code"),
        ("Уровни", "B4", 7, "framework_cell_level"),
        ("Уровни", "B5", 5, "framework_cell_twice"),
        ("Веса и цели", "C4", "много", "framework_cell_number"),
        ("Веса и цели", "C5", "=1/0", "framework_cell_number"),
        ("Индикаторы", "F3", "лишнее", "framework_row_foreign"),
    ],
)
def test_a_changed_structure_is_refused_with_its_cell(
    editing: FrameworkEditingService,
    exported: Callable[..., Path],
    sheet: str,
    cell: str,
    value: object,
    code: str,
) -> None:
    path = exported()
    book = openpyxl.load_workbook(path)
    book[sheet][cell] = value
    book.save(path)
    with pytest.raises(BadFile) as error:
        editing.read_workbook(path)
    assert (error.value.code, error.value.params["sheet"], error.value.params["cell"]) == (code, sheet, cell)


def test_foreign_workbooks_are_refused(
    editing: FrameworkEditingService, exported: Callable[..., Path], tmp_path: Path
) -> None:
    foreign = openpyxl.Workbook()
    foreign.save(tmp_path / "list.xlsx")
    with pytest.raises(BadFile) as error:
        editing.read_workbook(tmp_path / "list.xlsx")
    assert error.value.code == "framework_book_foreign"
    path = exported()
    book = openpyxl.load_workbook(path)
    del book["Уровни"]
    book.save(path)
    with pytest.raises(BadFile) as error:
        editing.read_workbook(path)
    assert (error.value.code, error.value.params["sheet"]) == ("framework_sheet_missing", "Уровни")


def test_a_new_campaign_is_offered_complete_frameworks_first(
    editing: FrameworkEditingService, draft: int, db: Database, officer: Actor
) -> None:
    edit(editing, draft, lambda content: content.with_competency(competency("B9")))
    choices = CampaignService(db, officer).frameworks()
    assert [(choice.code, bool(choice.lacks)) for choice in choices] == [
        ("KZ-2026-1", False),
        ("KZ-2027-1", True),
    ]
    with db.transaction() as session:
        fields = CampaignFields("Лето", MINISTERS, AS_OF)
        assert new_campaign(session, fields, now=NOW).framework_id == SHIPPED
    with db.transaction() as session, pytest.raises(Refused) as error:
        new_campaign(session, replace(fields, name="Зима", framework_id=draft), now=NOW)
    assert error.value.code == "framework_incomplete"
