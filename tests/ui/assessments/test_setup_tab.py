"""The rules of a draft that two people have open at the same time."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from evalapp.domain.reference import PositionCategory
from evalapp.services.campaign_launch import CampaignFields
from evalapp.storage.database import Database
from evalapp.ui.assessments.setup_tab import SetupTab
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import AS_OF, add_officials

FIELDS = CampaignFields("Жоба", PositionCategory.DEPUTY_MINISTERS, AS_OF)


def test_a_rule_somebody_else_saved_is_not_written_over(
    db: Database, context: PageContext, qtbot: QtBot
) -> None:
    add_officials(db, 2)
    services = context.services
    draft = services.drafts.create(FIELDS)
    tab = SetupTab(context, services.campaigns.card(draft))
    qtbot.addWidget(tab)
    tab.form.widget("name").setText("Терілген атау")
    assert tab.keep()
    tab.form.widget("name").setText("Екінші рет терілген")
    assert tab.keep(), "what was kept by the tab itself is no conflict"
    services.drafts.save(draft, replace(FIELDS, name="Басқа адамның атауы"))
    tab.form.widget("name").setText("Кеш терілген атау")
    assert not tab.keep()
    assert "Someone else has changed this record" in tab.bar.text()
    assert tab.is_dirty(), "what was typed stays"
    assert services.campaigns.card(draft).row.name == "Басқа адамның атауы"
