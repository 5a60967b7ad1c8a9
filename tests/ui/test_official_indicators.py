"""Work indicators and objections on the personal card."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.indicator import IndicatorKind
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.objection_dialogs import ShownDialog
from evalapp.ui.common.objection_receiving import ReceiveDialog
from evalapp.ui.officials.indicator_dialog import IndicatorDialog
from evalapp.ui.officials.officials_page import OfficialsPage
from tests.services.campaign_builder import BuiltCampaign, build_campaign


@pytest.fixture
def campaign(context: PageContext) -> BuiltCampaign:
    built = build_campaign(context.services.campaigns._db)
    context.services.campaigns.release(built.id)
    return built


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, campaign: BuiltCampaign) -> OfficialsPage:
    made = OfficialsPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.open_card(campaign.persons[0])
    qtbot.waitUntil(lambda: made.card_panel.card is not None and made.choices() is not None)
    return made


def button(page: OfficialsPage, name: str) -> QPushButton:
    return next(one for one in page.card_panel.findChildren(QPushButton, name) if one.isVisible())


def lines(page: OfficialsPage):  # type: ignore[no-untyped-def]
    card = page.card_panel.card
    assert card is not None
    return card.indicators


def test_an_indicator_is_entered_changed_and_removed(qtbot: QtBot, page: OfficialsPage) -> None:
    page.card_panel.show_tab("indicators")
    qtbot.waitUntil(lambda: bool(page.card_panel.findChildren(QPushButton, "add_indicator")))
    button(page, "add_indicator").click()
    dialog = page.findChild(IndicatorDialog)
    assert dialog is not None
    form = dialog.form
    form.widget("value").setText("93,5")
    dialog.accept()
    assert form.error("sample")
    assert form.error("source")
    assert form.error("period_from")
    form.widget("sample").setText("12,5")
    dialog.accept()
    assert "whole number" in form.error("sample")
    for name, text in (("sample", "124"), ("source", "СЭД"), ("period_from", "2025"), ("period_to", "2025")):
        form.widget(name).setText(text)
    dialog.accept()
    qtbot.waitUntil(lambda: len(lines(page)) == 1)
    (line,) = lines(page)
    assert (line.kind, line.value, line.sample) == (IndicatorKind.ORDERS_ON_TIME, 93.5, 124)
    assert (line.period_from, line.period_to) == (date(2025, 1, 1), date(2025, 12, 31))
    assert line.body is not None
    page.panel_actions.indicators._on_remove(line)
    qtbot.waitUntil(lambda: not lines(page))
    page.bar._button.click()
    qtbot.waitUntil(lambda: len(lines(page)) == 1)


def test_a_changed_indicator_keeps_its_period(qtbot: QtBot, page: OfficialsPage) -> None:
    button_of = page.panel_actions.indicators
    button_of._on_add()
    first = page.findChild(IndicatorDialog)
    assert first is not None
    values = {
        "value": "80",
        "sample": "10",
        "source": "СЭД",
        "period_from": "01.2025",
        "period_to": "06.2025",
    }
    for name, text in values.items():
        first.form.widget(name).setText(text)
    first.accept()
    qtbot.waitUntil(lambda: len(lines(page)) == 1)
    button_of._on_edit(lines(page)[0])
    second = page.findChildren(IndicatorDialog)[-1]
    second.form.widget("value").setText("81,25 %")
    second.accept()
    qtbot.waitUntil(lambda: lines(page)[0].value == 81.25)
    assert (lines(page)[0].period_from, lines(page)[0].period_to) == (date(2025, 1, 1), date(2025, 6, 30))


def test_an_objection_and_the_day_of_showing_are_entered_from_the_card(
    qtbot: QtBot, page: OfficialsPage, campaign: BuiltCampaign
) -> None:
    page.card_panel.show_tab("results")
    qtbot.waitUntil(lambda: bool(page.card_panel.findChildren(QPushButton, "receive_objection")))
    card = page.card_panel.card
    assert card is not None
    today = card.results[0].released_at.astimezone().date()
    page.panel_actions._on_shown(card.results[0])
    shown = page.findChild(ShownDialog)
    assert shown is not None
    shown.form.widget("shown_on").set_value(today)
    shown.accept()
    button(page, "receive_objection").click()
    dialog = page.findChild(ReceiveDialog)
    assert dialog is not None
    dialog.form.widget("received_on").set_value(today)
    dialog.form.widget("statement").setPlainText("Прошу проверить")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(page.card_panel.card and page.card_panel.card.objections))
    (row,) = page.card_panel.card.objections
    assert (row.target.campaign_id, row.target.shown_on, row.before_shown) == (campaign.id, today, False)
