"""The tabs of a meeting: key, class by import path, the right one needs to see it."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication

from evalapp.domain.access import Action, Actor
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import term

translate = QCoreApplication.translate

_HERE = "evalapp.ui.commission."


@dataclass(frozen=True, slots=True)
class MeetingTabEntry:
    """One tab: ``module`` (below ui/commission) and ``name`` of its class, a MeetingTab.

    ``action``: the right one needs to see it.
    """

    key: str
    module: str
    name: str
    action: Action = Action.SEE_COMMISSION

    def build(self, context: PageContext) -> MeetingTab:
        """Make the tab; its module is imported now, not with the meeting."""
        tab = getattr(import_module(_HERE + self.module), self.name)(context)
        assert isinstance(tab, MeetingTab)
        return tab

    def exists(self) -> bool:
        """Whether this build has the tab."""
        return find_spec(_HERE + self.module) is not None


AGENDA, ATTENDANCE, PACKET, BALLOTS = "agenda", "attendance", "packet", "ballots"
VOTES, DECISIONS, MINUTES = "votes", "decisions", "minutes"

TABS = (
    MeetingTabEntry(AGENDA, "agenda_tab", "AgendaTab"),
    MeetingTabEntry(ATTENDANCE, "attendance_tab", "AttendanceTab"),
    MeetingTabEntry(PACKET, "packet_tab", "PacketTab"),
    MeetingTabEntry(BALLOTS, "ballots_tab", "BallotsTab"),
    MeetingTabEntry(VOTES, "votes_tab", "VotesTab"),
    MeetingTabEntry(DECISIONS, "meeting_decisions_tab", "MeetingDecisionsTab"),
    MeetingTabEntry(MINUTES, "minutes_tab", "MinutesTab"),
)
"""In the order in which they stand."""


def tabs_for(actor: Actor) -> tuple[MeetingTabEntry, ...]:
    """The tabs of a meeting that this account may see."""
    return tuple(entry for entry in TABS if actor.may(entry.action) and entry.exists())


def tab_title(key: str) -> str:
    """What a tab is called."""
    return {
        AGENDA: term("agenda"),
        ATTENDANCE: translate("MeetingTabs", "Attendance"),
        PACKET: translate("MeetingTabs", "Packet"),
        BALLOTS: translate("MeetingTabs", "Ballots"),
        VOTES: translate("MeetingTabs", "Votes"),
        DECISIONS: translate("MeetingTabs", "Decisions"),
        MINUTES: term("minutes"),
    }[key]
