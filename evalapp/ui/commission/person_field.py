"""A name that may be somebody of the register: typing finds officials, choosing one remembers who it is."""

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from evalapp.services.search import HitKind, SearchHit
from evalapp.ui.common.context import PageContext

_PAUSE_MS = 200
_SHORTEST = 2


class PersonField(QLineEdit):
    """Free text; ``person_id`` is the official that was chosen, None once the name is typed differently."""

    changed = Signal()
    chosen = Signal(object)
    """The SearchHit that was chosen: its title is the name, its detail post and body."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.person_id: int | None = None
        self._name = ""
        self._hits: dict[str, SearchHit] = {}
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_activated)
        self.setCompleter(completer)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look_up)
        self.textChanged.connect(self._on_text)
        self.textEdited.connect(self._on_edited)

    def value(self) -> str:
        """The name as it stands in the field."""
        return self.text()

    def set_value(self, name: str | None) -> None:
        """Show a name; whose it is, is said by :meth:`set_person`."""
        self.setText(name or "")

    def set_person(self, person_id: int | None) -> None:
        """Say that the name in the field is this official's."""
        self.person_id, self._name = person_id, self.text()
        self.changed.emit()

    def look_up(self) -> None:
        """Offer officials whose name contains what is typed."""
        text = self.text().strip()
        found = self._context.services.search.find(text, self._context.language)
        hits = [one for one in found if one.kind is HitKind.OFFICIAL] if len(text) >= _SHORTEST else []
        self._hits = {f"{hit.title} – {hit.detail}" if hit.detail else hit.title: hit for hit in hits}
        self._found.setStringList(list(self._hits))
        completer = self.completer()
        if self._hits and self.hasFocus() and completer is not None:
            completer.complete()

    def take(self, hit: SearchHit) -> None:
        """Put an official into the field."""
        self.setText(hit.title)
        self.set_person(hit.id)
        self.chosen.emit(hit)

    def _on_activated(self, words: str) -> None:
        # The completer writes its own line into the field after this signal.
        if (hit := self._hits.get(words)) is not None:
            QTimer.singleShot(0, self, lambda: self.take(hit))

    def _on_text(self, text: str) -> None:
        if self.person_id is not None and text != self._name:
            self.person_id = None
        self.changed.emit()

    def _on_edited(self, _text: str) -> None:
        self._pause.start()
