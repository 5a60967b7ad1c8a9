"""Nothing is cut off: every page in every language, with the widest of the fonts, in a common window."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from evalapp.domain.campaign import CampaignState
from evalapp.domain.demo import DEMO_ACCOUNTS
from evalapp.domain.language import Language
from evalapp.domain.meeting import MeetingState
from evalapp.services.demo import build_demo
from evalapp.services.suite import build_services
from evalapp.services.workspaces import Workspace, open_workspace
from evalapp.storage.keys import Cost
from evalapp.ui.assessments.campaign_tabs import TABS
from evalapp.ui.commission.commission_tabs import tabs_for as commission_tabs
from evalapp.ui.commission.meeting_tabs import tabs_for as meeting_tabs
from evalapp.ui.common import translation
from evalapp.ui.common.changes import ChangeNotifier
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.table_view import NoMemory, RowView
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.common.text_label import ElidedLabel
from evalapp.ui.common.theme import FAMILIES, Theme, ThemeMode
from evalapp.ui.main_window import MainWindow
from evalapp.ui.reserve.intake_button import IntakeButton
from evalapp.ui.reserve.reserve_tabs import tabs_for

PAGES = ("overview", "officials", "assessments", "reserve", "analytics", "directory", "administration")
SIZES = ((1366, 768), (1180, 660))
LARGE = 125
MOMENT_MS = 1_000


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("demo") / "workspace"
    build_demo(folder, cost=Cost(memory_kib=64, passes=1, lanes=1))
    account = DEMO_ACCOUNTS[0]
    workspace = open_workspace(folder, account.login, account.password)
    yield workspace
    workspace.close()


@pytest.fixture
def widest(qapp: QApplication) -> Iterator[Theme]:
    """The light theme in DejaVu Sans, which is wider than the others."""
    theme = qapp.findChild(Theme) or Theme(qapp)
    theme.wear_families(("DejaVu Sans",))
    theme.apply(ThemeMode.LIGHT)
    yield theme
    theme.wear_families(FAMILIES)
    theme.apply(ThemeMode.LIGHT)
    translation.install(Language.EN)


@pytest.fixture(params=list(Language))
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, widest: Theme, demo: Workspace, tasks: TaskRunner
) -> MainWindow:
    return window_in(request.param, qtbot, widest, demo, tasks)


@pytest.fixture(params=[Language.KK, Language.RU])
def large_text(
    request: pytest.FixtureRequest, qtbot: QtBot, widest: Theme, demo: Workspace, tasks: TaskRunner
) -> MainWindow:
    """The smallest window with the largest text, in the languages with the longest words."""
    widest.apply(ThemeMode.LIGHT, LARGE)
    window = window_in(request.param, qtbot, widest, demo, tasks)
    window.resize(*SIZES[-1])
    return window


def window_in(
    language: Language, qtbot: QtBot, theme: Theme, demo: Workspace, tasks: TaskRunner
) -> MainWindow:
    translation.install(language)
    context = PageContext(
        build_services(demo),
        demo.actor,
        language,
        tasks,
        ChangeNotifier(),
        theme,
        NoMemory(),
        lambda: date(2026, 11, 21),
    )
    window = MainWindow(context, workspace_name=demo.info.name, is_training=True)
    qtbot.addWidget(window)
    return window


def test_no_word_is_cut_off(qtbot: QtBot, window: MainWindow, tasks: TaskRunner) -> None:
    window.show()
    cut = []
    for key in PAGES:
        window.show_page(key)
        for width, height in SIZES:
            window.resize(width, height)
            settle(qtbot, tasks)
            select_something(window.page(key))
            settle(qtbot, tasks)
            found = cut_words(qtbot, window)
            cut += [f"{key} {width} × {height}: {line}" for line in found]
    assert not cut, "\n".join(cut)


def test_no_word_of_a_campaign_is_cut_off(qtbot: QtBot, window: MainWindow, tasks: TaskRunner) -> None:
    """Every tab of a campaign in each state, with the card of its first line."""
    window.show()
    window.show_page("assessments")
    page = window.page("assessments")
    newest = {row.state: row for row in page.context.services.campaigns.rows()}
    assert len(newest) >= 4
    cut = []
    for state, row in newest.items():
        card = page.context.services.campaigns.card(row.id)
        for entry in TABS:
            if not entry.is_for(page.context.actor, card):
                continue
            page.open_target(("campaign_tab", (row.id, entry.key, None)))
            for width, height in SIZES:
                window.resize(width, height)
                settle(qtbot, tasks)
                select_something(page)
                settle(qtbot, tasks)
                found = cut_words(qtbot, window)
                cut += [f"{state} {entry.key} {width} × {height}: {line}" for line in found]
    assert not cut, "\n".join(cut)


def test_no_word_of_the_reserve_is_cut_off(qtbot: QtBot, window: MainWindow, tasks: TaskRunner) -> None:
    """Every tab of the youth reserve with the card of its first line."""
    window.show()
    window.show_page("reserve")
    page = window.page("reserve")
    settle(qtbot, tasks)
    cut = []
    for entry in tabs_for(page.context.actor):
        page.open_target(("reserve_tab", (entry.key, None, None)))
        for width, height in SIZES:
            window.resize(width, height)
            settle(qtbot, tasks)
            select_something(page)
            settle(qtbot, tasks)
            found = cut_words(qtbot, window)
            cut += [f"{entry.key} {width} × {height}: {line}" for line in found]
    assert not cut, "\n".join(cut)


def test_no_word_of_commissions_is_cut_off(qtbot: QtBot, window: MainWindow, tasks: TaskRunner) -> None:
    """Every tab about commissions, and every tab of a meeting in each state."""
    window.show()
    window.show_page("commission")
    page = window.page("commission")
    settle(qtbot, tasks)
    actor = page.context.actor
    meetings = {row.state: row.id for row in page.context.services.meetings.rows()}
    assert len(meetings) >= 3
    targets: list[tuple[str, object]] = [
        ("commission_tab", (one.key, None)) for one in commission_tabs(actor)
    ]
    targets.append(("voting_rule", "personnel_commission"))
    targets += [
        ("meeting_tab", (number, one.key, None))
        for number in meetings.values()
        for one in meeting_tabs(actor)
    ]
    cut = []
    for target in targets:
        page.open_target(target)
        for width, height in SIZES:
            window.resize(width, height)
            settle(qtbot, tasks)
            select_something(page)
            settle(qtbot, tasks)
            found = cut_words(qtbot, window)
            cut += [f"{target} {width} × {height}: {line}" for line in found]
    assert not cut, "\n".join(cut)


def test_no_word_is_cut_off_at_large_text(qtbot: QtBot, large_text: MainWindow, tasks: TaskRunner) -> None:
    """The pages that are opened most: each of the navigation, a campaign, the reserve, a meeting."""
    window = large_text
    window.show()
    services = window.page("assessments").context.services
    campaign = next(row.id for row in services.campaigns.rows() if row.state is CampaignState.OPEN)
    meeting = next(row.id for row in services.meetings.rows() if row.state is MeetingState.CALLED)
    targets: list[tuple[str, tuple[str, object] | None]] = [(key, None) for key in (*PAGES, "commission")]
    targets += [
        ("assessments", ("campaign_tab", (campaign, key, None)))
        for key in ("results", "forms", "setup", "assignments")
    ]
    targets += [
        ("reserve", ("reserve_tab", (key, None, None))) for key in ("intakes", "setup", "ranking", "members")
    ]
    targets += [
        ("commission", ("meeting_tab", (meeting, key, None)))
        for key in ("agenda", "attendance", "packet", "ballots", "votes", "decisions", "minutes")
    ]
    cut = []
    for key, target in targets:
        window.show_page(key)
        if target is not None:
            window.page(key).open_target(target)
        settle(qtbot, tasks)
        select_something(window.page(key))
        settle(qtbot, tasks)
        found = cut_words(qtbot, window)
        cut += [f"{key} {target}: {line}" for line in found]
    assert not cut, "\n".join(cut)


def test_no_word_of_people_side_by_side_is_cut_off(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner
) -> None:
    window.show()
    window.show_page("officials")
    page = window.page("officials")
    cut = []
    for width, height in SIZES:
        window.resize(width, height)
        settle(qtbot, tasks)
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.view.clearSelection()
        for place in range(3):
            page.view.selectionModel().select(page.model.index(place, 0), rows)
        page.comparison.button.click()
        settle(qtbot, tasks)
        assert page.comparison.is_open
        found = cut_words(qtbot, window)
        cut += [f"{width} × {height}: {line}" for line in found]
        page.comparison.close()
    assert not cut, "\n".join(cut)


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Until what was asked for has come, is shown, and the layouts have answered."""
    for _ in range(4):
        qtbot.waitUntil(lambda: not tasks.is_busy(), timeout=20_000)
        QApplication.processEvents()


def select_something(page: QWidget) -> None:
    """Open the card of the first row, where the page has one."""
    for view in page.findChildren(RowView):
        if view.isVisible():
            view.select_first()


def cut_words(qtbot: QtBot, window: QWidget) -> list[str]:
    """What is still cut off a moment later: layouts may need another turn."""

    def found() -> list[str]:
        return [described(widget) for widget in window.findChildren(QWidget) if is_cut(widget)]

    with suppress(NotInTime):
        qtbot.waitUntil(lambda: not found(), timeout=MOMENT_MS)
    return found()


def is_cut(widget: QWidget) -> bool:
    """Whether a visible widget with words has less width than its words need."""
    if not widget.isVisible() or isinstance(widget, ElidedLabel | IntakeButton):
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text()) and not widget.wordWrap() and needs_more(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return bool(widget.text()) and needs_more(widget)
    return False


def needs_more(widget: QLabel | QAbstractButton) -> bool:
    return widget.sizeHint().width() > widget.width() + 1


def described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{text}” {widget.sizeHint().width()} > {widget.width()}"


def test_the_log_in_has_room_for_its_words(
    qtbot: QtBot, tmp_path: Path, tasks: TaskRunner, widest: Theme
) -> None:
    from evalapp.settings import SettingsFile
    from evalapp.ui.log_in.log_in_window import LogInWindow

    for language in Language:
        translation.install(language)
        window = LogInWindow(SettingsFile(tmp_path / "settings.json"), tasks)
        qtbot.addWidget(window)
        window.show()
        assert [described(widget) for widget in window.findChildren(QWidget) if is_cut(widget)] == []
