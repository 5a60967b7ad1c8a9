"""The raters' page: what it says in words, what it hides, how it is used by keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.campaign import RaterRole
from evalapp.services.campaigns import CampaignService
from evalapp.ui.assessments.agreement_tab import COMPETENCIES, RATERS, ROLES, WAITING, AgreementTab
from tests.services.campaign_builder import NAMES, add_form, build_campaign


@pytest.fixture
def campaign(db):
    built = build_campaign(db)
    with db.transaction() as session:
        for place, assessee in enumerate(built.assessees):
            add_form(session, assessee, RaterRole.EXPERT, "Э-02", 2, P1=1 + place % 2)
            add_form(session, assessee, RaterRole.EXPERT, "Э-03", 5)
            add_form(session, assessee, RaterRole.EXPERT, "Э-04", 3, P1=2, P2=4, B1=2, B2=4)
    return built


def opened(context, qtbot, campaign, width=1400):
    tab = AgreementTab(context, context.services.campaigns.card(campaign.id))
    qtbot.addWidget(tab)
    tab.resize(width, 640)
    tab.show()
    tab.reload()
    qtbot.waitUntil(lambda: tab.shown is not None)
    return tab


def words_of(tab):
    QCoreApplication.processEvents()  # the layout shows its new labels
    return " ".join(label.text() for label in tab.panel.findChildren(QLabel) if label.isVisible())


def test_roles_are_explained_in_words(context, qtbot, campaign):
    tab = opened(context, qtbot, campaign)
    assert tab.stack.currentIndex() == ROLES
    assert [line.role for line in tab.models[ROLES].shown_rows()] == [
        RaterRole.SUPERIOR,
        RaterRole.PEER,
        RaterRole.SUBORDINATE,
        RaterRole.EXPERT,
    ]
    qtbot.waitUntil(lambda: "too few raters" in words_of(tab))
    tab.views[ROLES].select_id(RaterRole.PEER)
    qtbot.waitUntil(lambda: "ICC(1,1)" in words_of(tab))
    said = words_of(tab)
    assert "What this means" in said
    assert "What one may do" in said


def test_in_a_narrow_window_the_card_waits_until_it_is_asked_for(context, qtbot, campaign):
    tab = opened(context, qtbot, campaign, width=960)
    assert not tab.panel.isVisible()
    qtbot.keyClick(tab.views[ROLES], Qt.Key.Key_Return)
    qtbot.waitUntil(tab.panel.isVisible)
    tab.hide_panel()
    tab.meaning_button.click()
    assert tab.panel.isVisible()


def test_preview_is_marked_and_a_release_is_not(context, qtbot, db, admin, campaign):
    tab = opened(context, qtbot, campaign)
    assert tab.bar.isVisible()
    CampaignService(db, admin).release(campaign.id)
    after = opened(context, qtbot, campaign)
    assert not after.bar.isVisible()


def test_raters_stand_by_code_and_never_beside_an_official(context, qtbot, campaign):
    tab = opened(context, qtbot, campaign)
    tab.segments.choose(RATERS)
    first = tab.models[RATERS].shown_rows()[0]
    assert first.found.code in {"Э-02", "Э-03"}
    qtbot.waitUntil(lambda: "than the others" in words_of(tab))
    for line in tab.models[RATERS].shown_rows():
        tab.views[RATERS].select_id(line.id)
        QCoreApplication.processEvents()
        assert not [name for name in NAMES if name[0] in words_of(tab)]


def test_only_what_stands_out_is_shown_on_demand(context, qtbot, campaign):
    tab = opened(context, qtbot, campaign)
    tab.segments.choose(RATERS)
    everybody = len(tab.models[RATERS].shown_rows())
    tab.noted_only.setChecked(True)
    noted = tab.models[RATERS].shown_rows()
    assert 0 < len(noted) < everybody
    assert all(line.noted for line in noted)
    tab.roles.choose([RaterRole.PEER])
    assert all(line.found.role is RaterRole.PEER for line in tab.models[RATERS].shown_rows())


def test_competencies_follow_the_framework_and_the_keyboard_walks_them(context, qtbot, campaign):
    tab = opened(context, qtbot, campaign)
    tab.segments.choose(COMPETENCIES)
    assert tab.stack.currentIndex() == COMPETENCIES
    view = tab.views[COMPETENCIES]
    title = tab.panel.title.text()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert tab.panel.title.text() != title
    assert [line.found.code for line in tab.models[COMPETENCIES].shown_rows()][:2] == ["P1", "P2"]


def test_before_a_release_an_officer_is_told_to_wait(context, qtbot, campaign):
    object.__setattr__(
        context.services.rater_diagnostics, "_actor", Actor("o", "Кадрова", AccountRole.OFFICER)
    )
    tab = AgreementTab(context, context.services.campaigns.card(campaign.id))
    qtbot.addWidget(tab)
    tab.reload()
    assert tab.stack.currentIndex() == WAITING
    assert tab.shown is None
