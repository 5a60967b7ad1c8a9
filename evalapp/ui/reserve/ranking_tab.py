"""The tab Ranking: who stands where in his direction, where the places end, and what people decided."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from evalapp.domain.access import Action
from evalapp.domain.admission import AdmissionStep
from evalapp.domain.intake import IntakeState, IntakeStep, allows
from evalapp.services.documents import ExportTarget
from evalapp.services.intake_rows import IntakeCard
from evalapp.services.progress import Progress
from evalapp.services.ranking_rows import Ranking, RankingRow
from evalapp.ui.common.buttons import link, primary, quiet, second
from evalapp.ui.common.chip import IconLabel, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportKind
from evalapp.ui.common.export_table import screen_table
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.reserve_exports import export_reserve_packet
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.enrol_dialog import EnrolDialog
from evalapp.ui.reserve.overrides_dialog import OverridesDialog
from evalapp.ui.reserve.ranking_list import RankingList
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS, MEMBERS, STAGES


class RankingTab(ReserveTab):
    """The ranking after a stage by directions; decisions on the reserve are recorded from here."""

    DECISION_STEP: ClassVar[AdmissionStep] = AdmissionStep.RESERVE
    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"admission", "stage", "stage_score", "stage_cut", "stage_outcome", "reservist", "verdict"}
        | {"application", "intake", "intake_direction"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_decide = context.actor.may(Action.RECORD_ADMISSIONS)
        self._ranking: Ranking | None = None
        self._after: int | None = None
        self.list = RankingList(context)
        self.list.opened.connect(self._on_opened)
        self.list.selected.connect(self._on_selection)
        self.list.stage_wanted.connect(self._on_stage)
        self.list.stages_asked.connect(self._on_stages)
        self.list.applications_asked.connect(self._on_applications)
        self.add_bar()
        self.add(self._notice())
        self.add(self.list, 1)

    def head_actions(self) -> Sequence[QWidget]:
        self.export_button = quiet(self.tr("Export"), "export")
        self.export_button.setObjectName("export_ranking")
        self.export_button.setVisible(self.context.actor.may(Action.EXPORT))
        self.export_button.clicked.connect(self._on_export)
        self.enrol_button = second(self.tr("Enrol…"), "add")
        self.enrol_button.setObjectName("enrol")
        self.enrol_button.clicked.connect(self._on_enrol)
        self.decide_button = primary(self.tr("Decide…"))
        self.decide_button.setObjectName("decide")
        self.decide_button.setMenu(self._decide_menu())
        for button in (self.enrol_button, self.decide_button):
            button.setVisible(self._may_decide)
        self._show_actions()
        return (self.export_button, self.enrol_button, self.decide_button)

    def show_intake(self, card: IntakeCard) -> None:
        if self.card is not None and self.card.row.id != card.row.id:
            self._after = None
            self.hide_panel()
        super().show_intake(card)
        self._show_actions()

    def reload(self) -> None:
        service, intake_id, after = self.context.services.rankings, self.intake.row.id, self._after
        self.run(lambda _task: service.ranking(intake_id, after_stage=after), self._show_ranking)

    def filter_by(self, step: object) -> None:
        """A stage of the funnel shows the ranking after it; other steps change nothing here."""
        key, _, number = str(step or "").partition(":")
        if key == "stage" and number.isdigit():
            self._after = int(number)
            if self.isVisible():
                self.refresh()

    # Building --------------------------------------------------------------------------------

    def _notice(self) -> QWidget:
        self.notice = text_label("", "small", wraps=True)
        self.notice.setObjectName("ranking_notice")
        self.show_overrides = link(self.tr("Show decisions against what was computed"))
        self.show_overrides.setObjectName("show_overrides")
        self.show_overrides.clicked.connect(self._on_overrides)
        self._notice_bar = QWidget()
        row = QHBoxLayout(self._notice_bar)
        row.setContentsMargins(20, 6, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text2", 16))
        row.addWidget(self.notice, 1)
        row.addWidget(self.show_overrides)
        return self._notice_bar

    def _decide_menu(self) -> QMenu:
        menu = QMenu(self)
        self.about_selected = menu.addAction("")
        self.about_selected.triggered.connect(self._on_decide_selected)
        self.about_shown = menu.addAction("")
        self.about_shown.triggered.connect(self._on_decide_shown)
        menu.aboutToShow.connect(self._show_choices)
        return menu

    # Showing ---------------------------------------------------------------------------------

    def _show_ranking(self, ranking: Ranking) -> None:
        if ranking.intake_id != self.intake.row.id:
            return
        self._ranking = ranking
        self.list.show_ranking(ranking)
        self._show_notice(ranking)
        self._show_actions()
        self.counted.emit(sum(group.ranked for group in ranking.groups) or None)

    def _show_notice(self, ranking: Ranking) -> None:
        parts = []
        if ranking.places is not None:
            words = self.tr("Places: {places}. Admitted: {admitted}.")
            parts.append(words.format(places=whole(ranking.places), admitted=whole(ranking.admitted)))
        if not ranking.is_applied:
            parts.append(
                self.tr("The cut of this stage is not applied yet: everybody with a score is ranked.")
            )
        elif ranking.is_interim:
            parts.append(self.tr("Stages are still to come."))
        parts.append(self.tr("The ranking proposes; the decision is taken by people."))
        if ranking.waiting:
            words = self.tr("Decisions that wait for a second account: {count}.")
            parts.append(words.format(count=whole(ranking.waiting)))
        self.notice.setText(" ".join(parts))
        has_overrides = ranking.waiting or any(row.is_override for row in ranking.rows)
        self.show_overrides.setVisible(bool(has_overrides))
        self._notice_bar.setVisible(bool(ranking.rows) or bool(ranking.waiting))

    def _show_actions(self) -> None:
        if not hasattr(self, "decide_button") or self.card is None:
            return
        ranking = self._ranking
        has_rows = ranking is not None and bool(ranking.rows)
        state = IntakeState.DRAFT if ranking is None else ranking.state
        self.decide_button.setEnabled(has_rows and allows(state, IntakeStep.ADMIT))
        self.enrol_button.setEnabled(has_rows and allows(state, IntakeStep.ENROL))
        self.export_button.setEnabled(has_rows)

    @Slot()
    def _show_choices(self) -> None:
        chosen, shown = len(self.list.ids(selected=True)), len(self.list.ids(selected=False))
        self.about_selected.setText(self.tr("About the selected: {count}").format(count=whole(chosen)))
        self.about_selected.setEnabled(bool(chosen))
        self.about_shown.setText(self.tr("About all in the list: {count}").format(count=whole(shown)))
        self.about_shown.setEnabled(bool(shown))

    @Slot(int)
    def _on_stage(self, stage_id: int) -> None:
        self._after = stage_id
        self.reload()

    # Acting ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, row: RankingRow) -> None:
        self.open_application(row.application_id, at_once=True)

    @Slot()
    def _on_selection(self) -> None:
        chosen = self.list.ids(selected=True)
        if len(chosen) == 1 and self.panel is not None and self.panel.isVisible():
            self.open_application(chosen[0])

    @Slot()
    def _on_decide_selected(self) -> None:
        self.decide(self.list.ids(selected=True))

    @Slot()
    def _on_decide_shown(self) -> None:
        self.decide(self.list.ids(selected=False))

    @Slot()
    def _on_overrides(self) -> None:
        OverridesDialog(self, self.intake.row.id).open()

    @Slot()
    def _on_enrol(self) -> None:
        dialog = EnrolDialog(self, self.intake.row.id)
        dialog.enrolled.connect(self._on_enrolled)
        dialog.open()

    @Slot(int)
    def _on_enrolled(self, count: int) -> None:
        words = self.tr("Enrolled in the reserve: {count}.").format(count=whole(count))
        self.bar.tell(words, "", tone=Tone.GOOD, action_text=self.tr("Show members"), action=self._on_members)

    def _on_members(self) -> None:
        self.tab_wanted.emit(MEMBERS)

    @Slot()
    def _on_stages(self) -> None:
        self.tab_wanted.emit(STAGES)

    @Slot()
    def _on_applications(self) -> None:
        self.tab_wanted.emit(APPLICATIONS)

    @Slot()
    def _on_export(self) -> None:
        shown = screen_table(self.list.view, self.tr("Ranking"))
        exports, card = self.context.services.exports, self.intake.row

        def table(target: ExportTarget, progress: Progress) -> None:
            exports.table(shown, target, subject=card.name, as_of=card.as_of, progress=progress)

        export_reserve_packet(
            self,
            card.id,
            card.name,
            after_stage=self._after,
            order=self.list.ids(selected=False),
            table=ExportKind(said("reserve_packet.kind_table"), f"{card.name} – {self.tr('Ranking')}", table),
            shown_filter=self.list.filter_words(),
        )
