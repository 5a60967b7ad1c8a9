"""Analytics: the charts of one campaign or intake, filtered by bodies or regions."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from evalapp import texts
from evalapp.charts.values import HIDDEN, ChartValues
from evalapp.domain.language import Language
from evalapp.services.analytics import CampaignPicture, ChartKey, MemberPicture, Picture, Source, SourceKind
from evalapp.services.chart_leaving import Leaving
from evalapp.ui.analytics.chart_grid import ChartGrid
from evalapp.ui.analytics.people_panel import PeoplePanel
from evalapp.ui.analytics.source_button import SourceButton
from evalapp.ui.common.buttons import second
from evalapp.ui.common.chart_view import ChartContent, ChartText
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import day
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.toolbar import FilterButton, Toolbar

TARGETS = {
    SourceKind.CAMPAIGN: "official",
    SourceKind.INTAKE: "application",
    SourceKind.MEMBERS: "member",
}


class AnalyticsPage(Page):
    """Source and filter above, charts below, the people behind a click at the right."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "campaign",
            "release",
            "result",
            "assessee",
            "intake",
            "application",
            "verdict",
            "admission",
            "stage_cut",
            "reservist",
            "reserve_appointment",
            "consideration",
        }
    )

    BESIDE_FROM: ClassVar[int] = 1600
    """Two charts side by side are too narrow with a panel beside them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.picture: Picture | None = None
        self._wanted: tuple[SourceKind, int] | None = None
        self.head = PageHead(self.tr("Analytics"), line=False)
        self.source = SourceButton()
        self.source.chosen.connect(self._on_source_chosen)
        self.bodies = FilterButton(self.tr("Body"))
        self.regions = FilterButton(self.tr("Region"))
        self.cohorts = FilterButton(self.tr("Cohort"))
        self.preview = Chip(ChipLook(self.tr("Preview, results not released"), Tone.NEUTRAL, "info"))
        self.toolbar = Toolbar()
        self.toolbar.add(self.source, self.bodies, self.regions, self.cohorts, self.preview)
        self.grid = ChartGrid(context.language, context.theme, before_export=self._note_export)
        self.grid.people_clicked.connect(self._on_people_clicked)
        self.grid.failed.connect(self.bar.complain)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._build_empty())
        self.people = PeoplePanel()
        self.people.opened.connect(self._on_person_opened)
        for filters in self._filters():
            filters.changed.connect(self._on_filtered)
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self._stack, 1)
        self.set_panel(self.people)
        self._show_tools(None)

    def reload(self) -> None:
        self.run(self._load, self._on_loaded)

    def open_target(self, target: object) -> None:
        """Chart the campaign or intake of a pair ``(kind, number)``; ("members", 0) charts the reserve.

        Requests of other pages come as ("analytics", such a pair).
        """
        if isinstance(target, tuple) and target[0] == "analytics":
            target = target[1]
        match target:
            case ("campaign" | "intake" | "members" as kind, int(number)):
                self._wanted = (SourceKind(kind), number)
                self.refresh()

    # Loading ---------------------------------------------------------------------------------

    def _load(self, _task: Task) -> tuple[list[Source], Picture | None]:
        # Takes about a second the first time; here it does not hold up the window.
        import evalapp.charts.drawing  # noqa: F401, PLC0415

        service = self.context.services.analytics
        sources = service.sources()
        source = _chosen(sources, self._wanted)
        return sources, service.picture(source) if source else None

    def _on_loaded(self, found: tuple[list[Source], Picture | None]) -> None:
        sources, picture = found
        self.source.set_sources(sources)
        self._show_picture(picture)

    def _on_source_chosen(self, source: Source) -> None:
        self._wanted = (source.kind, source.id)
        for filters in self._filters():
            filters.blockSignals(True)
            filters.clear()
            filters.blockSignals(False)
        self.hide_panel()
        self.run(partial(self._load_picture, source), self._show_picture)

    def _load_picture(self, source: Source, _task: Task) -> Picture:
        return self.context.services.analytics.picture(source)

    def _show_picture(self, picture: Picture | None) -> None:
        self.picture = picture
        self._show_tools(picture)
        self._stack.setCurrentIndex(0 if picture else 1)
        if picture is None:
            return
        self.source.show_source(picture.source)
        choices = [(choice.value, choice.label) for choice in picture.choices(self.context.language)]
        own = self._filter
        own.blockSignals(True)
        own.set_choices(choices)
        own.blockSignals(False)
        self._show_charts(picture)

    def _show_tools(self, picture: Picture | None) -> None:
        self.source.setVisible(picture is not None)
        for filters in self._filters():
            filters.setVisible(picture is not None and filters is self._filter_of(picture))
        self.preview.setVisible(picture is not None and picture.source.is_preview)
        self.toolbar.setVisible(picture is not None)

    def _show_charts(self, picture: Picture) -> None:
        chosen = self._filter.chosen()
        charts = _Charts(picture, chosen)
        here = charts.values(self.context.language)
        self.grid.show_contents({key: charts.content(key) for key in here}, here)
        count = picture.count(chosen)
        if isinstance(picture, CampaignPicture):
            words = self.tr("%n official(s)", "", count)
        elif isinstance(picture, MemberPicture):
            words = self.tr("%n reservist(s)", "", count)
        else:
            words = self.tr("%n application(s)", "", count)
        as_of = self.tr("as of {day}").format(day=day(picture.source.as_of))
        self.toolbar.summary.setText(f"{words} · {as_of}")

    @property
    def _filter(self) -> FilterButton:
        return self._filter_of(self.picture)

    def _filter_of(self, picture: Picture | None) -> FilterButton:
        if isinstance(picture, CampaignPicture):
            return self.bodies
        return self.cohorts if isinstance(picture, MemberPicture) else self.regions

    def _filters(self) -> tuple[FilterButton, ...]:
        return self.bodies, self.regions, self.cohorts

    def _on_filtered(self, _chosen: object) -> None:
        if self.picture is not None:
            self.hide_panel()
            self._show_charts(self.picture)

    # People and files ------------------------------------------------------------------------

    def _on_people_clicked(self, people: tuple[int, ...], words: str) -> None:
        if self.picture is None:
            return
        lines = self.picture.people(frozenset(people), self.context.language)
        self.people.show_people(lines, words)
        self.show_panel()
        self.people.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_person_opened(self, number: int) -> None:
        if self.picture is not None:
            self.requested.emit(TARGETS[self.picture.source.kind], number)

    def _note_export(self, chart: str) -> None:
        if self.picture is not None:
            self.context.services.analytics.note_export(self.picture.source, chart)

    def _build_empty(self) -> EmptyState:
        go = second(self.tr("Go to assessments"), "assessments")
        go.clicked.connect(self._on_go)
        return EmptyState(
            "analytics",
            self.tr("Charts appear here when the results of a campaign are released"),
            self.tr("Enter the marks of a campaign, then release its results."),
            links=(go,),
        )

    def _on_go(self) -> None:
        self.requested.emit("page", "assessments")


class _Charts:
    """Charts of a picture under one filter, in any language; each language is computed once."""

    def __init__(self, picture: Picture, chosen: frozenset[int | str]) -> None:
        self._picture, self._chosen = picture, chosen
        self._values: dict[Language, dict[ChartKey, ChartValues]] = {}

    def values(self, language: Language) -> dict[ChartKey, ChartValues]:
        if language not in self._values:
            self._values[language] = self._picture.charts(self._chosen, language)
        return self._values[language]

    def content(self, key: ChartKey) -> ChartContent:
        leaves = not isinstance(self._picture, CampaignPicture)
        return ChartContent(
            values=partial(self._value, key),
            text=partial(self._text, key),
            leaving=partial(self._leaving_value, key) if leaves else None,
        )

    def _leaving(self, key: ChartKey, language: Language) -> Leaving:
        """The chart as pictures and copied rows hold it; a campaign's is anonymous on screen already."""
        values = self._value(key, language)
        if isinstance(self._picture, CampaignPicture):
            return Leaving(values, self._picture.count(self._chosen))
        return self._picture.leaving(values, self._chosen)

    def _leaving_value(self, key: ChartKey, language: Language) -> ChartValues:
        return self._leaving(key, language).values

    def _value(self, key: ChartKey, language: Language) -> ChartValues:
        return self.values(language)[key]

    def _text(self, key: ChartKey, language: Language) -> ChartText:
        source = self._picture.source
        leaving = self._leaving(key, language)
        caption = "caption_preview" if source.is_preview else "caption_campaign"
        words = texts.text(
            language,
            f"chart.{caption}",
            name=source.title(language),
            as_of=day(source.as_of),
            count=HIDDEN if leaving.count is None else leaving.count,
        )
        marks = [f"{HIDDEN} {texts.text(language, 'fairness.hidden')}"] if leaving.has_hidden else []
        marks += [texts.term(language, "for_official_use")] if leaving.has_persons else []
        is_crowd = key is ChartKey.AGE_EXPERIENCE
        return ChartText(
            title=texts.text(language, f"chart.title_{key.value}"),
            subtitle=texts.text(language, f"chart.sub_{key.value}"),
            caption="\n".join([words, *marks]),
            picture_subtitle=texts.text(language, "chart.sub_crowds") if is_crowd else "",
        )


def _chosen(sources: list[Source], wanted: tuple[SourceKind, int] | None) -> Source | None:
    """The wanted source, else the newest released campaign, else whatever there is but a preview."""
    for source in sources:
        if wanted == (source.kind, source.id):
            return source
    released = [source for source in sources if not source.is_preview]
    campaigns = [source for source in released if source.kind is SourceKind.CAMPAIGN]
    return next(iter(campaigns or released or sources), None)
