"""What the overview says of commissions: meetings, outcomes of decisions, terms of members."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.meeting import MeetingState
from evalapp.services.overview_commission import EndingTerm, MeetingNeed, OutcomeLine, WaitingMeeting
from evalapp.services.overview_rows import Overview
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.labels import meeting_chip
from evalapp.ui.overview.line import OverviewLine
from evalapp.ui.overview.section import Section, shortened

translate = QCoreApplication.translate

_TABS = {
    MeetingNeed.BALLOTS: ("ballots", None),
    MeetingNeed.MINUTES: ("minutes", None),
    MeetingNeed.PACKET: ("packet", None),
    MeetingNeed.EFFECTS: ("minutes", "effects"),
}
"""The tab of the meeting where it is done, and what the tab opens."""


def commission_sections(overview: Overview, language: Language) -> list[Section]:
    """Meetings that wait, outcomes to be recorded, terms that end; each only where there is any."""
    found = []
    if overview.meetings:
        lines = [_meeting(one, language) for one in overview.meetings]
        found.append(Section("meetings", translate("Overview", "Meetings of commissions"), shortened(lines)))
    if overview.outcomes:
        lines = [_outcome(one, language) for one in overview.outcomes]
        title = translate("Overview", "Outcomes of decisions to record")
        all_of_them = ("commission_tab", ("decisions", "due"))
        found.append(Section("outcomes", title, shortened(lines, all_of_them)))
    if overview.terms:
        lines = [_term(one, language) for one in overview.terms]
        found.append(
            Section("terms", translate("Overview", "Terms in commissions that end soon"), shortened(lines))
        )
    return found


def _meeting(one: WaitingMeeting, language: Language) -> OverviewLine:
    row = one.row
    title = translate("Overview", "Meeting No. {number} of {date}").format(
        number=row.number, date=day(row.held_on)
    )
    detail = [row.commission.pick(language)]
    if row.items:
        detail.append(translate("Overview", "items: {count}").format(count=whole(row.items)))
    place = _TABS.get(one.need)
    request: tuple[str, object] = ("meeting_tab", (row.id, *place)) if place else ("meeting", row.id)
    return OverviewLine(title, " · ".join(detail), request, chip=_need_chip(one))


def _need_chip(one: WaitingMeeting) -> ChipLook:
    if one.need is MeetingNeed.NOTHING:
        return meeting_chip(one.row.state)
    if one.need is MeetingNeed.CALLING:
        return meeting_chip(MeetingState.DRAFT)
    if one.overdue:
        late = translate("Overview", "ballots overdue: {overdue} of {count}")
        words = late.format(overdue=whole(one.overdue), count=whole(one.count))
        return ChipLook(words, Tone.WARN, "timer")
    words, tone, icon = {
        MeetingNeed.EFFECTS: (translate("Overview", "changes to confirm: {count}"), Tone.ACCENT, "clock"),
        MeetingNeed.MINUTES: (translate("Overview", "minutes not signed"), Tone.WARN, "warn"),
        MeetingNeed.NOT_HELD: (translate("Overview", "the day has passed"), Tone.WARN, "timer"),
        MeetingNeed.PACKET: (translate("Overview", "packet not made"), Tone.WARN, "warn"),
        MeetingNeed.BALLOTS: (translate("Overview", "ballots not back: {count}"), Tone.ACCENT, "clock"),
    }[one.need]
    return ChipLook(words.format(count=whole(one.count)), tone, icon)


def _outcome(one: OutcomeLine, language: Language) -> OverviewLine:
    due = translate("Overview", "due {date}").format(date=day(one.due_on))
    chip = ChipLook(due, Tone.WARN, "timer") if one.days < 0 else ChipLook(due, Tone.ACCENT, "clock")
    detail = translate("Overview", "Meeting No. {number} of {date}").format(
        number=one.meeting_number, date=day(one.held_on)
    )
    return OverviewLine(one.name.pick(language), detail, ("decision", one.decision_id), chip=chip)


def _term(one: EndingTerm, language: Language) -> OverviewLine:
    words = translate("Overview", "until {date}").format(date=day(one.until))
    request = ("commission", one.commission_id)
    chip = ChipLook(words, Tone.WARN, "timer")
    return OverviewLine(one.name, one.commission.pick(language), request, chip=chip)
