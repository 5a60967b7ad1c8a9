"""The analytics page on a real database."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlmodel import col

from evalapp.charts.values import Stays
from evalapp.domain.reference import Sex
from evalapp.entities.workspace import AuditEvent
from evalapp.services.analytics import ChartKey, IntakePicture, MemberPicture, SourceKind
from evalapp.services.campaigns import CampaignService
from evalapp.services.member_records import new_member
from evalapp.storage.database import Database
from evalapp.ui.analytics.analytics_page import AnalyticsPage
from evalapp.ui.analytics.chart_grid import _cells
from evalapp.ui.common.context import PageContext
from tests.applicants import add_intake
from tests.services.campaign_builder import NOW, BuiltCampaign, build_campaign


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db)


@pytest.fixture
def open_page(qtbot: QtBot, context: PageContext) -> Callable[[], AnalyticsPage]:
    def build() -> AnalyticsPage:
        page = AnalyticsPage(context)
        qtbot.addWidget(page)
        page.resize(1146, 742)
        page.show()
        # Either the charts of a picture are there, or the words that nothing is.
        qtbot.waitUntil(lambda: bool(page.picture and page.grid.views) or page._stack.currentIndex() == 1)
        return page

    return build


def release(db: Database, context: PageContext, campaign_id: int) -> None:
    CampaignService(db, context.actor, clock=lambda: NOW).release(campaign_id)


def test_without_results_the_page_says_what_belongs_here(
    open_page: Callable[[], AnalyticsPage], qtbot: QtBot
) -> None:
    page = open_page()
    assert not page.toolbar.isVisible()
    with qtbot.waitSignal(page.requested) as asked:
        page._on_go()
    assert asked.args == ["page", "assessments"]


def test_a_released_campaign_is_charted(
    db: Database, context: PageContext, built: BuiltCampaign, open_page: Callable[[], AnalyticsPage]
) -> None:
    release(db, context, built.id)
    page = open_page()
    assert list(page.grid.views) == [
        ChartKey.PROFILE,
        ChartKey.GAPS,
        ChartKey.SCATTER,
        ChartKey.DISTRIBUTION,
        ChartKey.LEVELS,
    ]
    assert page.toolbar.summary.text() == "4 officials · as of 27.03.2026"
    assert not page.preview.isVisible()
    assert page.bodies.isVisible()
    assert not page.regions.isVisible()
    assert page.source.accessibleName() == "Campaign: Бағалау 2026"


def test_a_preview_is_named_so(built: BuiltCampaign, open_page: Callable[[], AnalyticsPage]) -> None:
    page = open_page()
    assert page.preview.isVisible()
    view = page.grid.views[ChartKey.SCATTER]
    svg = view.picture("svg").decode()
    assert "Бағалау 2026; as of 27.03.2026; n = 4; preview, results not released" in svg


def test_filter_narrows_every_chart(built: BuiltCampaign, open_page: Callable[[], AnalyticsPage]) -> None:
    page = open_page()
    assert page.picture is not None
    choice = page.picture.choices(page.context.language)[0]
    page.bodies.choose([choice.value])
    assert page.toolbar.summary.text().startswith("1 official ·")
    values = page.grid.views[ChartKey.SCATTER].canvas.values
    assert len(values.points) == 1  # type: ignore[union-attr]
    page.bodies.clear()
    assert page.toolbar.summary.text().startswith("4 officials")


def test_a_click_lists_people_and_opens_their_card(
    built: BuiltCampaign, open_page: Callable[[], AnalyticsPage], qtbot: QtBot
) -> None:
    page = open_page()
    page.grid.people_clicked.emit((built.persons[0], built.persons[1]), "Band")
    assert page.people.isVisible()
    assert page.people.title.text() == "2 people"
    assert page.people.words.text() == "Band"
    assert [row.id for row in page.people.model.shown_rows()] == sorted(
        built.persons[:2], key=page.people.model.place_of
    )
    page.people.view.select_id(built.persons[1])
    with qtbot.waitSignal(page.requested) as asked:
        page.people.open_button.click()
    assert asked.args == ["official", built.persons[1]]
    with qtbot.waitSignal(page.requested):
        qtbot.keyClick(page.people.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.people, Qt.Key.Key_Escape)
    assert not page.people.isVisible()


def test_one_chart_can_fill_the_page(
    built: BuiltCampaign, open_page: Callable[[], AnalyticsPage], qtbot: QtBot
) -> None:
    page = open_page()
    view = page.grid.views[ChartKey.SCATTER]
    page.grid._spans[ChartKey.SCATTER] = 2
    view.enlarge_button.click()
    assert view.isVisible()
    qtbot.waitUntil(lambda: view.width() > page.grid.width() * 0.9)
    assert not page.grid.views[ChartKey.PROFILE].isVisible()
    assert view.enlarge_button.isChecked()
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert all(each.isVisible() for each in page.grid.views.values())


def test_the_page_follows_a_release(
    db: Database,
    context: PageContext,
    built: BuiltCampaign,
    open_page: Callable[[], AnalyticsPage],
    qtbot: QtBot,
) -> None:
    page = open_page()
    assert page.preview.isVisible()
    release(db, context, built.id)
    qtbot.waitUntil(lambda: not page.preview.isVisible())


def test_an_intake_or_campaign_asked_for_is_shown(
    db: Database, context: PageContext, open_page: Callable[[], AnalyticsPage], qtbot: QtBot
) -> None:
    first = build_campaign(db)
    release(db, context, first.id)
    page = open_page()
    page.open_target(("campaign", first.id))
    qtbot.waitUntil(lambda: shown_source(page) == (SourceKind.CAMPAIGN, first.id))


def shown_source(page: AnalyticsPage) -> tuple[SourceKind, int] | None:
    return (page.picture.source.kind, page.picture.source.id) if page.picture else None


def test_the_reserve_is_charted_by_cohort_and_a_click_opens_a_member(
    db: Database, context: PageContext, open_page: Callable[[], AnalyticsPage], qtbot: QtBot
) -> None:
    with db.transaction() as session:
        for iin, cohort in (("880315450126", "2023"), ("951229405558", "2025")):
            stay = {"enrolled_on": date(2025, 1, 10), "stay_until": date(2028, 1, 9)}
            session.add(new_member(iin=iin, full_name=f"Үлгіұлы {cohort}", cohort=cohort, **stay))
    page = open_page()
    page.open_target(("analytics", ("members", 0)))
    qtbot.waitUntil(lambda: isinstance(page.picture, MemberPicture))
    assert list(page.grid.views) == [
        ChartKey.COHORTS,
        ChartKey.STAYS,
        ChartKey.POSTS,
        ChartKey.MEMBER_REGIONS,
    ]
    assert page.toolbar.summary.text().startswith("2 reservists ·")
    assert page.cohorts.isVisible()
    assert not page.regions.isVisible()
    page.cohorts.choose(["2025"])
    assert page.toolbar.summary.text().startswith("1 reservist ·")
    stays = page.grid.views[ChartKey.STAYS].canvas.values
    assert isinstance(stays, Stays)
    people = (stays.groups[0].bars[0].person,)
    page.grid.people_clicked.emit(people, "2025")
    with qtbot.waitSignal(page.requested) as asked:
        page.people.open_button.click()
    assert asked.args == ["member", people[0]]


def test_small_groups_of_the_reserve_leave_neither_as_picture_nor_as_rows(
    db: Database, context: PageContext, open_page: Callable[[], AnalyticsPage], qtbot: QtBot
) -> None:
    intake_id, *_ = add_intake(
        db, *({"sex": Sex.FEMALE} for _ in range(9)), *({"sex": Sex.MALE} for _ in range(2))
    )
    page = open_page()
    page.open_target(("analytics", ("intake", intake_id)))
    qtbot.waitUntil(lambda: isinstance(page.picture, IntakePicture))
    view = page.grid.views[ChartKey.APPLICANTS]
    picture = view.picture("svg").decode()
    assert "11 · 100" in picture
    assert "hidden: too few" in picture
    view.table_button.setChecked(True)
    assert view.table is not None
    view.table.copy()
    copied = dict(line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()[1:])
    assert (copied["All"], copied["Female"], copied["Male"]) == ("11", "*", "*")
    with db.reading() as session:
        notes = session.execute(
            select(col(AuditEvent.note)).where(col(AuditEvent.action) == "exported")
        ).scalars()
        assert list(notes) == ["chart applicants"]


def test_saving_a_picture_is_noted(
    db: Database, built: BuiltCampaign, open_page: Callable[[], AnalyticsPage]
) -> None:
    page = open_page()
    page.grid.views[ChartKey.SCATTER].copy_picture()
    with db.reading() as session:
        count = session.execute(
            select(func.count(col(AuditEvent.id))).where(col(AuditEvent.action) == "exported")
        ).scalar_one()
    assert count == 1


def test_everything_is_reached_by_tab_and_has_a_name(
    built: BuiltCampaign, open_page: Callable[[], AnalyticsPage]
) -> None:
    page = open_page()
    for view in page.grid.views.values():
        for part in (view.canvas, view.table_button, view.enlarge_button, view.menu_button):
            assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert part.accessibleName()


def test_charts_fill_two_columns_without_holes() -> None:
    keys = list(ChartKey)
    spans = {keys[0]: 1, keys[1]: 2, keys[2]: 1, keys[3]: 1, keys[4]: 1, keys[5]: 1}
    cells = _cells(spans)
    assert cells[keys[1]] == (0, 1, 2, 1)
    assert cells[keys[2]] == (1, 0, 1, 1)
    assert cells[keys[5]] == (3, 0, 1, 2)
    assert _cells({keys[0]: 1}) == {keys[0]: (0, 0, 1, 2)}
    assert _cells({}) == {}
