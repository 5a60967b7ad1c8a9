"""Assessments in the navigation: from the list of campaigns down to one form or one total."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from evalapp.domain.errors import AppError
from evalapp.services.results import CampaignResults
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.campaigns_page import CampaignsPage
from evalapp.ui.assessments.explanation_page import ExplanationPage
from evalapp.ui.assessments.rating_form_page import RatingFormPage
from evalapp.ui.assessments.read_back_page import COMPARISON, ReadBackPage
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page
from evalapp.ui.common.section import Section


class AssessmentsPage(Section):
    """The list of campaigns with a campaign, a rating form or an explanation above it."""

    def __init__(self, context: PageContext) -> None:
        first = CampaignsPage(context)
        super().__init__(context, first)
        first.campaign_wanted.connect(self.show_campaign)

    def open_target(self, target: object) -> None:
        """Show the campaign that ``("campaign" | "results", campaign_id)`` names, or a form above its own.

        ``("form", form_id)`` or ``("form", (form_id, competency))``.
        """
        match target:
            case ("campaign" | "results", int(campaign_id)):
                if self.go_to_first():
                    self.show_campaign(campaign_id)
            case ("campaign_tab", (int(campaign_id), str(key), detail)):
                if self.go_to_first():
                    self.show_campaign(campaign_id)
                    self._show_tab(key, detail)
            case ("form", int(form_id)):
                self._show_form(form_id)
            case ("form", (int(form_id), str(competency))):
                self._show_form(form_id, competency)
            case _:
                self.top().open_target(target)

    @Slot(int)
    def show_campaign(self, campaign_id: int) -> None:
        """Show one campaign."""
        try:
            card = self.context.services.campaigns.card(campaign_id)
        except AppError as error:
            self.top().tell_failure(error)
            return
        page = CampaignPage(self.context, card)
        page.closed.connect(self.go_to_first)
        page.form_wanted.connect(self._on_form_wanted)
        page.explanation_wanted.connect(self._on_explanation_wanted)
        page.page_wanted.connect(self._on_page_wanted)
        self.go_to(page)

    @Slot(object)
    def _on_page_wanted(self, make: Callable[[PageContext], Page]) -> None:
        """Open what a tab asked for; a page with a signal ``closed`` leads back."""
        try:
            page = make(self.context)
        except AppError as error:
            self.top().tell_failure(error)
            return
        if (closed := getattr(page, "closed", None)) is not None:
            closed.connect(self._on_form_closed)
        if (explained := getattr(page, "explanation_wanted", None)) is not None:
            explained.connect(self._on_explanation_wanted)
        self.go_to(page)

    def _show_tab(self, key: str, detail: object) -> None:
        """A tab of the campaign above, where this account has it; ``detail`` is for the tab."""
        page = self.top()
        if isinstance(page, CampaignPage) and page.has_tab(key):
            page.show_tab(key)
            if detail is not None:
                page.tab(key).open_target(detail)

    def _show_form(self, form_id: int, competency: str = "") -> None:
        """A form above its campaign, as if one had gone there."""
        try:
            campaign_id = self.context.services.forms.card(form_id, self.context.language).campaign_id
        except AppError as error:
            self.top().tell_failure(error)
            return
        if not self.go_to_first():
            return
        self.show_campaign(campaign_id)
        self._on_form_wanted(form_id)
        top = self.top()
        if competency == COMPARISON:
            self._on_compare_wanted(form_id)
        elif competency and isinstance(top, RatingFormPage):
            top.go_to_competency(competency)

    @Slot(int)
    def _on_form_wanted(self, form_id: int) -> None:
        try:
            page = RatingFormPage(self.context, form_id)
        except AppError as error:
            self.top().tell_failure(error)
            return
        page.closed.connect(self._on_form_closed)
        page.other_wanted.connect(self._on_other_form_wanted)
        page.compare_wanted.connect(self._on_compare_wanted)
        self.go_to(page)

    @Slot(int)
    def _on_other_form_wanted(self, form_id: int) -> None:
        if self.go_back():
            self._on_form_wanted(form_id)

    @Slot(int)
    def _on_compare_wanted(self, form_id: int) -> None:
        try:
            page = ReadBackPage(self.context, form_id)
        except AppError as error:
            self.top().tell_failure(error)
            return
        page.closed.connect(self._on_compared)
        self.go_to(page)

    @Slot(int)
    def _on_compared(self, form_id: int) -> None:
        """Back to the form, which shows the corrected marks."""
        if self.go_back() and self.go_back():
            self._on_form_wanted(form_id)

    @Slot()
    def _on_form_closed(self) -> None:
        self.go_back()

    @Slot(object, int)
    def _on_explanation_wanted(self, results: CampaignResults, assessee_id: int) -> None:
        page = ExplanationPage(self.context, results, assessee_id)
        page.campaign_wanted.connect(self.go_back)
        self.go_to(page)
