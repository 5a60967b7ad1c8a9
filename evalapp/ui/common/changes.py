"""Carries "these tables changed" from any thread to the GUI thread."""

from PySide6.QtCore import QObject, Signal


class ChangeNotifier(QObject):
    """One signal for the whole application; subscribe ``changed.emit`` to the database."""

    changed = Signal(object)
    """frozenset[str] of table names."""
