"""The cursor of a part that is filled anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


@contextmanager
def cursor_kept(part: QWidget, *, otherwise: QWidget | None = None) -> Iterator[None]:
    """While ``part`` is filled anew: a cursor in it goes to the new widget of the same name.

    ``otherwise``: what takes it when there is none, None = left to Qt, which takes it to whatever stands
    first in the window.
    """
    focused = part.window().focusWidget()
    is_here = focused is not None and part.isAncestorOf(focused)
    name = _name_of(focused, part) if focused is not None and is_here else ""
    before = part.findChildren(QWidget, name) if name else []
    yield
    if not is_here or (isValid(focused) and not focused.isHidden()):
        return
    found = [one for one in part.findChildren(QWidget, name) if one not in before] if name else []
    if (wanted := found[0] if found else otherwise) is not None:
        wanted.show()  # what a layout has just taken in is hidden still, and takes no cursor
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)


def _name_of(focused: QWidget, part: QWidget) -> str:
    """The name of the widget, or of the field that it is a piece of; "" for none."""
    if name := focused.objectName():
        return name
    field = focused.parentWidget()
    is_field = field is not None and field is not part and field.focusPolicy() != Qt.FocusPolicy.NoFocus
    return field.objectName() if field is not None and is_field else ""
