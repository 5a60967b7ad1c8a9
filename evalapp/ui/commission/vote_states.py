"""What stands in the tab Votes while there is nothing to type votes into, and what to do then."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from evalapp.ui.common.buttons import second
from evalapp.ui.common.empty_state import EmptyState

translate = QCoreApplication.translate


def not_called() -> EmptyState:
    """The meeting is a draft."""
    return EmptyState(
        "commission",
        translate("VotesTab", "Votes are entered once the meeting is called"),
        translate("VotesTab", "Calling it fixes the voting rule and who has a vote."),
    )


def not_open() -> EmptyState:
    """The meeting is called, and final votes are asked for."""
    return EmptyState(
        "commission",
        translate("VotesTab", "Votes are entered while the meeting is held"),
        translate("VotesTab", "Open the meeting with the button above. First votes can be entered already."),
    )


def no_attendance(enter: Callable[[], object] | None) -> EmptyState:
    """Nobody is entered as present; ``enter`` leads there, None for those who may not."""
    button = second(translate("VotesTab", "Enter attendance"), "person")
    button.setObjectName("to_attendance")
    if enter is not None:
        button.clicked.connect(enter)
    return EmptyState(
        "officials",
        translate("VotesTab", "First say who is there"),
        translate("VotesTab", "Quorum and majority are counted of the members who are present."),
        actions=() if enter is None else (button,),
    )


def no_items() -> EmptyState:
    """No item of the agenda is voted on."""
    return EmptyState(
        "file",
        translate("VotesTab", "Nothing on the agenda is put to the vote"),
        translate("VotesTab", "Items that were withdrawn or postponed are not voted on."),
    )
