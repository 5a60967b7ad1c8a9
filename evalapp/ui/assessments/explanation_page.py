"""A total explained: competencies × roles, blocks, how sure, places; printable figures only."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.services.results import CampaignResults, Explanation
from evalapp.ui.assessments.beside_part import BesidePart
from evalapp.ui.assessments.explanation_strip import Strip
from evalapp.ui.assessments.explanation_table import (
    CompetencyLine,
    block_group,
    explanation_columns,
    lines_of,
    working,
)
from evalapp.ui.assessments.explanation_words import (
    assumed_sentence,
    beside_steps,
    place_sentence,
    sure_steps,
    total_steps,
)
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.assessments.result_panel import kept_sentences
from evalapp.ui.common.buttons import icon_button, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.explanation_exports import export_explanation
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.report_exports import export_reports
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.table_model import Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

LONGEST_CRUMB = 44
CAPTION_WIDTH = 124
BESIDE_LENGTH = 26
"""Longer workings stand below their caption."""


class ExplanationPage(Page):
    """Everything one total is made of; Ctrl+PgUp and Ctrl+PgDown go on to the neighbours."""

    BESIDE_FROM: ClassVar[int] = 1100
    """Table and steps belong side by side even in the smallest window."""

    FOCUSED: ClassVar[bool] = True

    campaign_wanted = Signal()

    def __init__(self, context: PageContext, results: CampaignResults, assessee_id: int) -> None:
        super().__init__(context)
        self._results, self._assessee_id = results, assessee_id
        self._explanation: Explanation | None = None
        self._build_head()
        self.strip = Strip()
        self.model = RowTableModel(explanation_columns(context.language, results.rules), group=self._group)
        self.view = RowView(self.model, "explanation", memory=context.memory, row_height=34)
        self.view.setAccessibleName(self.tr("Competencies and role means"))
        self.view.selected.connect(self._on_selected)
        self.working = text_label("", "secondary", wraps=True)
        self.working.setObjectName("working")
        foot = QFrame()
        foot.setObjectName("foot")
        foot.setMinimumHeight(44)
        inside = QHBoxLayout(foot)
        inside.setContentsMargins(20, 6, 20, 6)
        inside.addWidget(self.working, 1)
        self.add(self.head)
        self.add_bar()
        self.add(self.strip)
        self.add(self.view, 1)
        self.add(foot)
        panel = SidePanel(width=scaled(336), title=self.tr("How the total came about"))
        self._about = text_label("", "secondary", wraps=True)
        panel.head.addWidget(self._about)
        self.set_panel(panel)
        self._bind_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the campaign; in the panel it closes the panel first."""
        if event.key() == Qt.Key.Key_Escape:
            self.campaign_wanted.emit()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        """Fetch the explanation in the background."""
        number_wanted = self._assessee_id
        self.run(
            lambda _task: self.context.services.results.explanation(self._results, number_wanted),
            self._on_explanation,
        )

    def place(self) -> tuple[str, object] | None:
        return ("campaign", self._results.campaign_id)

    # Building --------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.head = PageHead("")
        name = self._results.name
        crumb = self.head.add_crumb(
            name if len(name) <= LONGEST_CRUMB else f"{name[:LONGEST_CRUMB].rstrip()}…",
            self.campaign_wanted.emit,
        )
        crumb.setToolTip(name)
        self.previous = icon_button("arrow_up", self.tr("Previous official (Ctrl+PgUp)"))
        self.next = icon_button("arrow_down", self.tr("Next official (Ctrl+PgDown)"))
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.card_button = icon_button("person", term("personal_card"))
        self.card_button.clicked.connect(self._on_card)
        self.steps_button = icon_button("framework", self.tr("How the total came about"))
        self.steps_button.clicked.connect(self.show_panel)
        self.reports_button = quiet(said("report.reports"), "file")
        self.reports_button.setObjectName("reports")
        self.reports_button.clicked.connect(self._on_reports)
        release = self._results.release
        is_offered = release is not None and release.newest and self.context.actor.may(Action.EXPORT)
        self.print_button = icon_button("print", said("explanation.print"))
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._on_print)
        is_printed = release is None or release.newest
        self.head.add_actions(
            self.reports_button,
            self.print_button,
            self.card_button,
            self.steps_button,
            self.previous,
            self.next,
        )
        self.reports_button.setVisible(is_offered)
        self.print_button.setVisible(is_printed and self.context.actor.may(Action.EXPORT))

    def _bind_keys(self) -> None:
        for keys, slot in (("Ctrl+PgUp", self._on_previous), ("Ctrl+PgDown", self._on_next)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _group(self, line: CompetencyLine) -> Group | None:
        if self._explanation is None:
            return None
        return block_group(self._explanation, line, self.context.language)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_explanation(self, explanation: Explanation) -> None:
        self._explanation = explanation
        row = explanation.row
        language = self.context.language
        about = (picked(row.official.post, language), picked(row.official.body, language))
        self.head.set_title(row.official.full_name)
        self._about.setText(" · ".join(filter(None, about)))
        self.strip.show_row(self._results, row)
        self.model.set_rows(lines_of(explanation))
        self.view.select_first()
        self._on_selected(self.view.current_row())
        self._fill_panel(explanation)
        self.show_panel()
        place = self._place()
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place < len(self._results.rows) - 1)
        self.noted.emit(
            self.tr("Official {number} of {count}").format(
                number=whole(place + 1), count=whole(len(self._results.rows))
            )
        )

    def _fill_panel(self, explanation: Explanation) -> None:
        panel = self.panel
        assert panel is not None
        clear_layout(panel.body)
        score = explanation.row.score
        panel.add_section(self.tr("From competencies to the total"))
        _add_steps(panel.body, total_steps(explanation, self.context.language))
        steps = sure_steps(self._results, score)
        if steps:
            panel.add_section(self.tr("How sure"))
            panel.body.addWidget(text_label(self.tr("parts of the squared error"), "hint", wraps=True))
            _add_steps(panel.body, steps)
        for sentence in (assumed_sentence(score),):
            if sentence:
                panel.body.addWidget(text_label(sentence, "secondary", wraps=True))
        if score.places is not None:
            panel.add_section(term("range_of_places"))
            panel.body.addWidget(text_label(place_sentence(self._results, score), "body", wraps=True))
            caution = self.tr("A border between bands is not a proven difference.")
            panel.body.addWidget(text_label(caution, "secondary", wraps=True))
        self._add_beside(explanation)
        self._add_single_marks(panel.body, explanation)
        beside = BesidePart(self)
        panel.body.addWidget(beside)
        beside.show_official(self._results, explanation.row)
        panel.body.addStretch(1)

    def _add_beside(self, explanation: Explanation) -> None:
        panel, steps = self.panel, beside_steps(explanation.row)
        assert panel is not None
        if steps:
            panel.add_section(self.tr("Compared"))
            _add_steps(panel.body, steps)
        for sentence in kept_sentences(explanation.row):
            panel.body.addWidget(text_label(sentence, "warn", wraps=True))

    def _add_single_marks(self, body: QVBoxLayout, explanation: Explanation) -> None:
        if not explanation.single_marks:
            return
        assert self.panel is not None
        self.panel.add_section(self.tr("Marks of superiors and experts"))
        steps = []
        for single in explanation.single_marks:
            marks = "   ".join(
                f"{info.code}\u00a0{single.marks[info.code]}"
                for info in explanation.results.competencies
                if single.marks.get(info.code) is not None
            )
            steps.append((f"{label(single.role)} {single.rater_code}", marks))
        _add_steps(body, steps)
        closed = self.tr("Of peers and subordinates only the means are shown.")
        body.addWidget(text_label(closed, "secondary", wraps=True))

    @Slot()
    def _on_print(self) -> None:
        if self._explanation is not None:
            official = self._explanation.row.official
            export_explanation(self, self._results.campaign_id, official.assessee_id, official.full_name)

    @Slot(object)
    def _on_selected(self, line: CompetencyLine | None) -> None:
        if line is not None:
            name = line.info.name.pick(self.context.language)
            kept = self._explanation.row.kept if self._explanation else {}
            self.working.setText(f"{name}: {working(line, self._results.rules, kept)}")

    def _place(self) -> int:
        rows = self._results.rows
        return next(n for n, row in enumerate(rows) if row.official.assessee_id == self._assessee_id)

    @Slot()
    def _on_previous(self) -> None:
        self._go(-1)

    @Slot()
    def _on_next(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        place = self._place() + step
        if 0 <= place < len(self._results.rows):
            self._assessee_id = self._results.rows[place].official.assessee_id
            self.reload()

    @Slot()
    def _on_reports(self) -> None:
        if self._explanation is not None:
            official = self._explanation.row.official
            export_reports(self, self._results.campaign_id, official.assessee_id, official.full_name)

    def _on_card(self) -> None:
        if self._explanation is not None:
            self.requested.emit("official", self._explanation.row.official.person_id)


def _add_steps(body: QVBoxLayout, steps: list[tuple[str, str]]) -> None:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    line = 0
    for what, how in steps:
        caption = text_label(what, "secondary", wraps=True)
        grid.addWidget(caption, line, 0, 1, 2 if len(how) > BESIDE_LENGTH else 1, Qt.AlignmentFlag.AlignTop)
        if len(how) > BESIDE_LENGTH:
            line += 1
            grid.addWidget(text_label(how, "body", wraps=True), line, 0, 1, 2)
        else:
            caption.setFixedWidth(scaled(CAPTION_WIDTH))
            grid.addWidget(text_label(how, "body", wraps=True), line, 1)
        line += 1
    body.addWidget(holder)
