"""A chart as a panel: title and how to read it, the drawing or its table, saving and copying."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from evalapp.charts.values import ChartValues, is_empty
from evalapp.domain.errors import BadFile
from evalapp.domain.language import Language
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.chart_canvas import ChartCanvas, chart_style
from evalapp.ui.common.chart_table import chart_table_view, copy_chart_table
from evalapp.ui.common.icons import icon
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import ElidedLabel, text_label
from evalapp.ui.common.theme import Theme
from evalapp.ui.common.tokens import LIGHT

KINDS = {"png": "PNG (*.png)", "svg": "SVG (*.svg)"}
NATIVE_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}


@dataclass(frozen=True, slots=True)
class ChartText:
    """Words around a chart in one language; ``caption`` names source, as-of date and n in a picture.

    ``picture_subtitle``: how to read the picture, where it is read otherwise than the chart on screen.
    """

    title: str
    subtitle: str
    caption: str
    picture_subtitle: str = ""


@dataclass(frozen=True, slots=True)
class ChartContent:
    """A chart in any language: what it shows and the words around it.

    ``leaving``: what pictures and copied rows hold of it, where that is less than what is shown.
    """

    values: Callable[[Language], ChartValues]
    text: Callable[[Language], ChartText]
    leaving: Callable[[Language], ChartValues] | None = None


class ChartView(QFrame):
    """One chart with everything around it. Pictures leave it in light colours always."""

    people_clicked = Signal(object, str)
    """Record numbers behind what was clicked, and the words of it."""
    enlarge_clicked = Signal()
    failed = Signal(str)
    """A sentence for the message bar: a picture could not be written."""

    def __init__(
        self, key: str, language: Language, theme: Theme, *, before_export: Callable[[], object] | None = None
    ) -> None:
        """``before_export`` is called before a picture leaves the program (rights, audit log)."""
        super().__init__()
        self.setObjectName("panel")
        self.key = key
        self._language = language
        self._picture_language = language
        self._before_export = before_export
        self._content: ChartContent | None = None
        self.title = text_label("", "strong")
        self.subtitle = ElidedLabel("", "small")
        self.canvas = ChartCanvas(language, theme)
        self.canvas.people_clicked.connect(self.people_clicked)
        self.table: RowView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._build()

    def show_content(self, content: ChartContent) -> None:
        """Show another chart of the same kind."""
        self._content = content
        values, text = content.values(self._language), content.text(self._language)
        self.title.setText(text.title)
        self.subtitle.setText(text.subtitle)
        self.canvas.setAccessibleName(text.title)
        self.canvas.setAccessibleDescription(text.subtitle)
        self.table_button.setAccessibleName(f"{self.tr('Table')}: {text.title}")
        self.menu_button.setAccessibleName(f"{self.tr('More')}: {text.title}")
        for action in self._export_actions:
            action.setEnabled(not is_empty(values))
        self.canvas.show_values(values)
        if self.table_button.isChecked():
            self._show_table()

    def set_enlarged(self, is_enlarged: bool) -> None:
        """Say by the button's icon and name whether the chart fills the page."""
        self.enlarge_button.setChecked(is_enlarged)
        words = self.tr("Back to all charts") if is_enlarged else self.tr("Enlarge")
        self.enlarge_button.setToolTip(words)
        self.enlarge_button.setAccessibleName(f"{words}: {self.title.text()}")

    def picture(self, kind: str) -> bytes:
        """The chart as a file, ``png`` or ``svg``, in light colours and the chosen language."""
        from evalapp.charts.drawing import picture  # noqa: PLC0415 (matplotlib: see chart_canvas)

        assert self._content is not None
        language = self._picture_language
        text = self._content.text(language)
        return picture(
            (self._content.leaving or self._content.values)(language),
            chart_style(LIGHT, language),
            kind=kind,
            title=text.title,
            subtitle=text.picture_subtitle or text.subtitle,
            caption=text.caption,
        )

    def save(self, path: str) -> None:
        """Write the picture to ``path``; its ending says which kind. Trouble is told by ``failed``."""
        target = Path(path)
        kind = target.suffix.lower().lstrip(".")
        if kind not in KINDS:
            kind, target = "png", target.with_name(f"{target.name}.png")
        self._note_export()
        beside = target.with_name(f"{target.name}.part")
        try:
            beside.write_bytes(self.picture(kind))
            beside.replace(target)
        except OSError:
            beside.unlink(missing_ok=True)
            self.failed.emit(error_text(BadFile("file_unwritable", path=target.name)))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        self._note_export()
        QGuiApplication.clipboard().setImage(QImage.fromData(self.picture("png")))

    def _copy_leaving(self) -> None:
        """Rows as they may leave the workspace; all of them, for other rows may stand there."""
        assert self._content is not None
        assert self._content.leaving is not None
        self._note_export()
        copy_chart_table(self._content.leaving(self._language), self._language)

    def set_picture_language(self, language: Language) -> None:
        """Choose the language of pictures; the chart on screen keeps the window's."""
        self._picture_language = language

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.table_button = QToolButton()
        self.table_button.setObjectName("asTable")
        self.table_button.setText(self.tr("Table"))
        self.table_button.setIcon(icon("table"))
        self.table_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.table_button.setCheckable(True)
        self.table_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table_button.toggled.connect(self._on_table_toggled)
        self.enlarge_button = icon_button("expand", self.tr("Enlarge"))
        self.enlarge_button.setCheckable(True)
        self.enlarge_button.clicked.connect(self._on_enlarge)
        self.menu_button = icon_button("more", self.tr("More"))
        self.menu_button.setMenu(self._build_menu())
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for button in (self.table_button, self.enlarge_button, self.menu_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 10)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.subtitle)
        column.addSpacing(6)
        column.addWidget(self._stack, 1)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        save_png = menu.addAction(icon("image"), self.tr("Save as PNG…"))
        save_svg = menu.addAction(icon("image"), self.tr("Save as SVG…"))
        copy = menu.addAction(icon("copy"), self.tr("Copy picture"))
        save_png.triggered.connect(self._on_save_png)
        save_svg.triggered.connect(self._on_save_svg)
        copy.triggered.connect(self._on_copy)
        self._export_actions: list[QAction] = [save_png, save_svg, copy]
        languages = menu.addMenu(icon("language"), self.tr("Language of pictures"))
        group = QActionGroup(menu)
        for language, name in NATIVE_NAMES.items():
            action = languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(language is self._picture_language)
            action.setData(language)
            group.addAction(action)
        group.triggered.connect(self._on_language)
        return menu

    # What the user does ----------------------------------------------------------------------

    def _on_table_toggled(self, is_on: bool) -> None:
        if is_on:
            self._show_table()
        else:
            self._stack.setCurrentWidget(self.canvas)

    def _show_table(self) -> None:
        if self._content is None:
            return
        if self.table is not None:
            self._stack.removeWidget(self.table)
            self.table.deleteLater()
        self.table = chart_table_view(self._content.values(self._language), self._language)
        if self._content.leaving is not None:
            self.table.copy_instead = self._copy_leaving
        self.table.setAccessibleName(self.title.text())
        self.table.opened.connect(self._on_row_opened)
        self._stack.addWidget(self.table)
        self._stack.setCurrentWidget(self.table)

    def _on_row_opened(self, line: object) -> None:
        people, words = getattr(line, "people", ()), getattr(line, "words", "")
        if people:
            self.people_clicked.emit(people, words)

    def _on_enlarge(self) -> None:
        self.enlarge_clicked.emit()

    def _on_copy(self) -> None:
        self.copy_picture()

    def _on_language(self, action: QAction) -> None:
        self.set_picture_language(Language(action.data()))

    def _on_save_png(self) -> None:
        self._ask_file("png")

    def _on_save_svg(self) -> None:
        self._ask_file("svg")

    def _ask_file(self, kind: str) -> None:
        dialog = QFileDialog(self, self.tr("Save the picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(KINDS[kind])
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"{self.title.text()}.{kind}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _note_export(self) -> None:
        if self._before_export is not None:
            self._before_export()
