"""Chooses the campaign, the intake or the reserve that is charted; always one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from evalapp.services.analytics import Source, SourceKind
from evalapp.ui.common.icons import icon
from evalapp.ui.common.theme import restyle
from evalapp.ui.common.translation import interface_language

LONGEST = 44


class SourceButton(QPushButton):
    """ "Campaign: deputy akims 2026 ⌄" with a menu of campaigns and intakes."""

    chosen = Signal(object)
    """The :class:`Source` the user chose."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("source")
        self.setProperty("kind", "filter")
        self.setProperty("active", True)
        self.setIconSize(QSize(14, 14))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(icon("caret_down", "accent_text"))
        self.source: Source | None = None
        self._menu = QMenu(self)
        self._group = QActionGroup(self._menu)
        self._group.triggered.connect(self._on_triggered)
        self.clicked.connect(self._on_clicked)
        self._actions: dict[tuple[SourceKind, int], QAction] = {}

    def set_sources(self, sources: Sequence[Source]) -> None:
        """Offer ``sources``: campaigns first, then intakes, then the members of the reserve."""
        for action in self._actions.values():
            self._group.removeAction(action)
        self._menu.clear()
        self._actions.clear()
        for kind, title in (
            (SourceKind.CAMPAIGN, self.tr("Campaigns")),
            (SourceKind.INTAKE, self.tr("Intakes into the reserve")),
            (SourceKind.MEMBERS, self.tr("Reserve")),
        ):
            own = [source for source in sources if source.kind is kind]
            if own:
                self._menu.addSection(title)
            for source in own:
                self._add(source)
        if self.source is not None:
            self.show_source(self.source)

    def show_source(self, source: Source) -> None:
        """Show which one is charted, without saying so to anybody."""
        self.source = source
        whole = _title(source)
        name = whole if len(whole) <= LONGEST else whole[: LONGEST - 1] + "…"
        pattern = {
            SourceKind.CAMPAIGN: self.tr("Campaign: {name}"),
            SourceKind.INTAKE: self.tr("Intake: {name}"),
            SourceKind.MEMBERS: "{name}",
        }[source.kind]
        self.setText(f"{pattern.format(name=name)} ")
        self.setAccessibleName(pattern.format(name=whole))
        self.setToolTip(whole if name != whole else "")
        if action := self._actions.get((source.kind, source.id)):
            action.setChecked(True)
        restyle(self)

    def _add(self, source: Source) -> None:
        words = _title(source)
        if source.is_preview:
            words = self.tr("{name} (preview)").format(name=source.name)
        action = self._menu.addAction(words)
        action.setCheckable(True)
        action.setData(source)
        self._group.addAction(action)
        self._actions[source.kind, source.id] = action

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_triggered(self, action: QAction) -> None:
        source = action.data()
        self.show_source(source)
        self.chosen.emit(source)


def _title(source: Source) -> str:
    return source.title(interface_language())
