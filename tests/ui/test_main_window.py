"""The window: pages by right, routing, search, folding, focus by keyboard, the idle lock."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.language import Language
from evalapp.domain.names import fold, sort_key
from evalapp.domain.reference import PositionCategory
from evalapp.entities.register import Organization, Person
from evalapp.services.campaign_launch import CampaignFields, new_campaign
from evalapp.services.search import HitKind, SearchService
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page
from evalapp.ui.main_window import MainWindow
from evalapp.ui.pages import PAGES, ROUTES
from evalapp.ui.search_box import SearchBox

Maker = Callable[..., MainWindow]
FOR_VIEWERS = {"officials", "assessments", "analytics", "directory"}


@pytest.fixture
def make_window(qtbot: QtBot, context: PageContext) -> Maker:
    def make(**changes: object) -> MainWindow:
        idle_ms = changes.pop("idle_ms", 600_000)
        window = MainWindow(
            replace(context, **changes),  # type: ignore[arg-type]
            workspace_name="Үлгі базасы",
            is_training=True,
            idle_ms=idle_ms,  # type: ignore[arg-type]
        )
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        return window

    return make


@pytest.fixture
def person_id(db: Database) -> int:
    with db.transaction() as session:
        name = "Үлгіұлы Қайырбек"
        person = Person(
            iin="790412400012",
            surname="Үлгіұлы",
            given_name="Қайырбек",
            search_key=fold(name),
            sort_key=sort_key(name),
        )
        session.add(person)
        fields = CampaignFields("Үлгі науқаны", PositionCategory.DEPUTY_AKIMS, date(2026, 3, 1))
        new_campaign(session, fields, now=utc_now())
        session.flush()
        return person.id or 0


@pytest.mark.parametrize(
    ("role", "keys"),
    [
        (
            AccountRole.ADMINISTRATOR,
            {"officials", "assessments", "reserve", "commission", "analytics", "directory", "import"},
        ),
        (AccountRole.VIEWER, {"officials", "assessments", "analytics", "directory"}),
        (AccountRole.AUDITOR, set()),
    ],
)
def test_each_role_has_its_pages(make_window: Maker, role: AccountRole, keys: set[str]) -> None:
    window = make_window(actor=Actor("somebody", "Үлгі Адам", role))
    for_everybody = {"overview", "administration"}
    assert set(window.page_keys()) - for_everybody == keys
    assert for_everybody <= set(window.page_keys())
    assert window.current_key() == "overview", "the first page after the log-in"


def test_every_request_leads_to_a_page_there_is() -> None:
    assert set(ROUTES.values()) <= {entry.key for entry in PAGES}
    assert all(entry.exists() for entry in PAGES)


def test_a_request_of_a_page_is_routed(make_window: Maker, person_id: int) -> None:
    window = make_window()
    window.page("officials").requested.emit("page", "directory")
    assert window.current_key() == "directory"
    window.page("directory").requested.emit("official", person_id)
    assert window.current_key() == "officials"
    window.page("officials").requested.emit("back", None)
    assert window.current_key() == "directory"


def test_a_page_that_does_not_let_go_stays(make_window: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    window = make_window()
    window.show_page("officials")
    monkeypatch.setattr(Page, "may_leave", lambda self: False)
    monkeypatch.setattr(type(window.page("officials")), "may_leave", lambda self: False)
    assert not window.show_page("directory")
    assert window.current_key() == "officials"
    assert window.navigation.findChild(QPushButton, "nav_officials").isChecked()


def test_the_status_bar_says_that_data_are_invented(make_window: Maker) -> None:
    window = make_window()
    words = [label.text() for label in window.status.findChildren(QLabel)]
    assert any("invented" in text for text in words)


def test_navigation_folds_in_narrow_windows(make_window: Maker) -> None:
    window = make_window()
    assert not window.navigation.is_folded()
    window.resize(1200, 700)
    assert window.navigation.is_folded()
    button = window.navigation.findChild(QPushButton, "nav_officials")
    assert button.toolTip() == "Officials"


def test_an_idle_window_asks_to_be_locked(qtbot: QtBot, make_window: Maker) -> None:
    window = make_window(idle_ms=30)
    with qtbot.waitSignal(window.idle):
        pass


def test_search_finds_people_bodies_campaigns_and_pages(
    qtbot: QtBot, make_window: Maker, person_id: int
) -> None:
    window = make_window()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.open_search()
    box = window.findChild(SearchBox)
    box.field.setText("каирбек")
    qtbot.waitUntil(lambda: box.hits.count() == 1 and box.hits.item(0).text() == "Үлгіұлы Қайырбек")
    with qtbot.waitSignal(box.requested) as requested:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert requested.args == ["official", person_id]
    assert window.current_key() == "officials"


def test_the_search_of_pages_needs_no_database(qtbot: QtBot, make_window: Maker) -> None:
    window = make_window()
    window.open_search()
    box = window.findChild(SearchBox)
    box.field.setText("direct")
    qtbot.waitUntil(lambda: box.hits.count() == 1)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert window.current_key() == "directory"


def test_search_shows_only_what_the_account_may_see(db: Database, person_id: int, auditor: Actor) -> None:
    viewer = Actor("v", "Үлгі", AccountRole.VIEWER)
    found = SearchService(db, viewer).find("ҮЛГІ", Language.RU)
    assert {hit.kind for hit in found} == {HitKind.OFFICIAL, HitKind.CAMPAIGN}
    assert SearchService(db, auditor).find("үлгі", Language.RU) == []
    assert SearchService(db, viewer).find("  ", Language.RU) == []


def test_bodies_are_found_in_any_of_their_languages(db: Database, viewer: Actor) -> None:
    with db.transaction() as session:
        names = ("Үлгі ісі министрлігі", "Министерство образцовых дел", "Ministry of Samples")
        key = fold(" ".join(names))
        session.add(
            Organization(
                name_kk=names[0], name_ru=names[1], name_en=names[2], kind="ministry", search_key=key
            )
        )
    for text in ("үлгі министр", "образцовых", "samples"):
        assert [hit.title for hit in SearchService(db, viewer).find(text, Language.EN)] == [names[2]]


def test_f6_goes_round_the_regions(qtbot: QtBot, make_window: Maker) -> None:
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.show_page("officials")
    button = window.navigation.findChild(QPushButton, "nav_officials")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    page = window.page("officials")
    qtbot.waitUntil(lambda: any(page.isAncestorOf(one) for one in (QApplication.focusWidget(),) if one))


def test_a_navigation_folded_by_hand_unfolds_again(make_window: Maker) -> None:
    window = make_window()
    window.resize(1366, 768)
    unfold = window.navigation.findChild(QAbstractButton, "unfold")
    assert unfold is not None
    assert unfold.isHidden()
    window.navigation.fold_wanted.emit(True)
    assert window.navigation.is_folded()
    assert not unfold.isHidden()
    unfold.click()
    assert not window.navigation.is_folded()
    window.resize(1180, 660)
    assert window.navigation.is_folded()
    assert unfold.isHidden(), "there is no room for the words"
