"""Base of a tab of this page."""

from PySide6.QtWidgets import QWidget

from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page


class Tab(Page):
    """A page within the page; ``buttons`` stand in the common head while it is shown."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.buttons: tuple[QWidget, ...] = ()
