"""First step: which list, which file, where it goes; and the imports of the past."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evalapp.domain.reference import PositionCategory
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.reading.checks import SUFFIXES
from evalapp.services.import_preview import ImportOptions
from evalapp.ui.common.buttons import primary, second
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.progress_dialog import ProgressRow
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import restyle
from evalapp.ui.workbooks.field_names import kind_name
from evalapp.ui.workbooks.past_imports import PastImports


@dataclass(frozen=True, slots=True)
class Targets:
    """What lists may go into: names of campaigns and intakes, rule sets as (code, name)."""

    campaigns: tuple[tuple[int, str], ...] = ()
    intakes: tuple[tuple[int, str], ...] = ()
    rule_sets: tuple[tuple[str, str], ...] = ()


class FileStep(QWidget):
    """A drop zone, the target, and a list of past imports with undo."""

    kind_chosen = Signal(object)
    ready = Signal()
    """Kind, file and target are chosen; read the file."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._path: Path | None = None
        self._targets = Targets()
        self._wanted: int | None = None
        self.kinds = Segments((kind, kind_name(kind)) for kind in ImportKind)
        self.kinds.changed.connect(self._on_kind)
        self.drop = DropZone()
        self.drop.file_chosen.connect(self.set_file)
        self.campaign, self.intake = _names(), _names()
        self.scored, self.stay_rules = QComboBox(), QComboBox()
        self.category, self.rules = QComboBox(), QComboBox()
        self.as_of = DateField()
        self.marks_form, self.applications_form = Form(), Form()
        self.scores_form, self.members_form = Form(), Form()
        self._fill_forms()
        self.go = primary(self.tr("Read the file"))
        self.go.setObjectName("read")
        self.go.clicked.connect(self._on_go)
        self.progress = ProgressRow(self.tr("Reading"))
        self.progress.cancel.hide()
        self.progress.hide()
        self.past = PastImports(context)
        self._build()
        self._on_kind(self.kind())

    # Asking ----------------------------------------------------------------------------------

    def kind(self) -> ImportKind:
        """The chosen kind of list."""
        kind = self.kinds.chosen()
        assert isinstance(kind, ImportKind)
        return kind

    def path(self) -> Path | None:
        """The chosen file."""
        return self._path

    def options(self) -> ImportOptions:
        """Where the list goes."""
        match self.kind():
            case ImportKind.RATINGS:
                return ImportOptions(
                    campaign=self.campaign.currentText().strip() or None, category=self.category.currentData()
                )
            case ImportKind.APPLICATIONS:
                return ImportOptions(
                    intake=self.intake.currentText().strip() or None,
                    as_of=self.as_of.value(),
                    rule_set=self.rules.currentData(),
                )
            case ImportKind.SCORES:
                return ImportOptions(intake=self.scored.currentText().strip() or None)
            case ImportKind.MEMBERS:
                return ImportOptions(rule_set=self.stay_rules.currentData())
            case ImportKind.OFFICIALS | ImportKind.INDICATORS:
                return ImportOptions()

    # Telling ---------------------------------------------------------------------------------

    def choose(self, kind: ImportKind, record_id: int | None = None) -> None:
        """Choose a kind of list and perhaps its campaign or intake."""
        self._wanted = record_id
        self.kinds.choose(kind)
        self._choose_wanted()

    def set_file(self, path: Path) -> None:
        """Choose a file."""
        self._path = path
        self.drop.show_file(path)
        self._check()
        if self.go.isEnabled():
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_targets(self, targets: Targets) -> None:
        """Offer campaigns, intakes and rule sets."""
        self._targets = targets
        for box, names in ((self.campaign, targets.campaigns), (self.intake, targets.intakes)):
            typed = box.currentText()
            box.clear()
            for number, name in names:
                box.addItem(name, number)
            box.setCurrentText(typed)
        scored = self.scored.currentData()
        self.scored.clear()
        for number, name in targets.intakes:
            self.scored.addItem(name, number)
        self.scored.setCurrentIndex(max(0, self.scored.findData(scored)))
        chosen = self.rules.currentData()
        self.rules.clear()
        for code, name in targets.rule_sets:
            self.rules.addItem(name, code)
        self.rules.setCurrentIndex(max(0, self.rules.findData(chosen)))
        followed = self.stay_rules.currentData()
        self.stay_rules.clear()
        self.stay_rules.addItem("–", None)
        for code, name in targets.rule_sets:
            self.stay_rules.addItem(name, code)
        self.stay_rules.setCurrentIndex(max(0, self.stay_rules.findData(followed)))
        self._choose_wanted()
        self._check()

    def show_busy(self, is_busy: bool) -> None:
        """Show that the file is being read."""
        self.progress.setVisible(is_busy)
        self.go.setEnabled(not is_busy)
        if not is_busy:
            self._check()

    # Building --------------------------------------------------------------------------------

    def _fill_forms(self) -> None:
        self.category.addItem(self.tr("By the officials' posts"), None)
        for category in (PositionCategory.DEPUTY_MINISTERS, PositionCategory.DEPUTY_AKIMS):
            self.category.addItem(label(category), category)
        new_campaign = self.tr("A new name makes a new campaign.")
        self.marks_form.add(
            Field("campaign", term("campaign"), _held(self.campaign), hint=new_campaign, required=True),
            Field("category", self.tr("Category of a new campaign"), self.category),
        )
        new_intake = self.tr("A new name makes a new intake.")
        self.applications_form.add(
            Field("intake", term("intake"), _held(self.intake), hint=new_intake, required=True)
        )
        self.applications_form.add(
            Field("rule_set", self.tr("Rule set of a new intake"), self.rules, stretch=2),
            Field("as_of", term("as_of_date"), self.as_of),
        )
        self.scores_form.add(
            Field(
                "scored",
                term("intake"),
                _held(self.scored),
                hint=self.tr("Columns are matched with the stages of this intake."),
                required=True,
            )
        )
        stays = self.tr("Says how long a stay lasts where the list names no last day.")
        self.members_form.add(Field("stay_rules", said("member.rule_set"), self.stay_rules, hint=stays))
        for box in (self.campaign, self.intake):
            box.editTextChanged.connect(self._check)
        self.as_of.changed.connect(self._check)

    def _build(self) -> None:
        upper = QVBoxLayout()
        upper.setSpacing(12)
        upper.addWidget(self.drop)
        upper.addWidget(self.marks_form)
        upper.addWidget(self.applications_form)
        upper.addWidget(self.scores_form)
        upper.addWidget(self.members_form)
        upper.addWidget(self.progress)
        go = QHBoxLayout()
        go.addWidget(self.go)
        go.addStretch(1)
        upper.addLayout(go)
        upper.addStretch(1)
        inner = QWidget()
        inner.setLayout(upper)
        inner.setMaximumWidth(680)
        upper.setContentsMargins(20, 12, 20, 12)
        kinds = QHBoxLayout()
        kinds.setContentsMargins(20, 16, 20, 0)
        kinds.addWidget(self.kinds)
        kinds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(kinds)
        column.addWidget(inner)
        column.addWidget(self.past, 1)

    # Reacting --------------------------------------------------------------------------------

    def _on_kind(self, kind: object) -> None:
        self.marks_form.setVisible(kind is ImportKind.RATINGS)
        self.applications_form.setVisible(kind is ImportKind.APPLICATIONS)
        self.scores_form.setVisible(kind is ImportKind.SCORES)
        self.members_form.setVisible(kind is ImportKind.MEMBERS)
        self._check()
        self.kind_chosen.emit(kind)

    def _on_go(self) -> None:
        self.ready.emit()

    def _choose_wanted(self) -> None:
        box = {ImportKind.RATINGS: self.campaign, ImportKind.SCORES: self.scored}.get(
            self.kind(), self.intake
        )
        if self._wanted is not None and (place := box.findData(self._wanted)) >= 0:
            box.setCurrentIndex(place)

    def _check(self) -> None:
        kind, has_target = self.kind(), True
        if kind is ImportKind.RATINGS:
            has_target = bool(self.campaign.currentText().strip())
        if kind is ImportKind.SCORES:
            has_target = self.scored.currentIndex() >= 0
        if kind is ImportKind.APPLICATIONS:
            name = self.intake.currentText().strip()
            is_known = any(name == known for _, known in self._targets.intakes)
            self.rules.setEnabled(not is_known)
            self.as_of.setEnabled(not is_known)
            has_target = bool(name) and (is_known or self.as_of.value() is not None)
        self.go.setEnabled(self._path is not None and has_target)


class DropZone(QFrame):
    """Takes a file by a click or out of the air."""

    file_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("well")
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = text_label(self.tr("Drop a spreadsheet here"), "strong")
        self.detail = text_label(
            self.tr("Excel, LibreOffice or text: {kinds}").format(kinds=_kinds()), "small"
        )
        self.button = second(self.tr("Choose a file…"), "folder")
        self.button.setObjectName("choose_file")
        self.button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(14)
        row.addWidget(IconLabel("import", "text2", 28))
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_file(self, path: Path) -> None:
        """Name the chosen file."""
        self.title.setText(path.name)
        self.detail.setText(str(path.parent))

    def _on_clicked(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        spreadsheets = self.tr("Spreadsheets")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), "", f"{spreadsheets} ({patterns})"
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(is_over=False)
        event.acceptProposedAction()
        self.file_chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _show_over(self, *, is_over: bool) -> None:
        self.setProperty("over", is_over)
        restyle(self)


def _kinds() -> str:
    return " ".join(suffix for suffix in SUFFIXES if suffix not in {".txt", ".tsv"})


def _names() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return box


def _held(box: QComboBox) -> QComboBox:
    box.setMinimumWidth(260)
    return box
