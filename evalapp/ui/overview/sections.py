"""What each section of the overview says, as lines; without a word where there is nothing to say."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from evalapp.domain.campaign import CampaignState
from evalapp.domain.language import Language
from evalapp.services.campaign_rows import CampaignRow
from evalapp.services.imports import ImportBatchRow
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_targets import SelectionTarget
from evalapp.services.overview_rows import (
    AuditGlance,
    BackupHealth,
    EndingStay,
    NotShown,
    Overview,
    ReleaseLine,
)
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day, moment, whole
from evalapp.ui.common.labels import label, state_chip
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_words import about_text, late_text, place_request, place_text
from evalapp.ui.overview.commission_sections import commission_sections
from evalapp.ui.overview.line import OverviewLine
from evalapp.ui.overview.section import MOST, Section, shortened

translate = QCoreApplication.translate


def left_sections(overview: Overview, language: Language) -> list[Section]:
    """What waits for somebody, the dated first."""
    found = []
    if overview.objections is not None:
        found.append(
            Section(
                "objections",
                translate("Overview", "Objections to answer"),
                shortened([_objection(row) for row in overview.objections], ("objections", None)),
                translate("Overview", "No objection waits for an answer."),
            )
        )
    if overview.campaigns is not None:
        found.append(
            Section(
                "campaigns",
                translate("Overview", "Campaigns under way"),
                shortened([_campaign(row) for row in overview.campaigns]),
                translate("Overview", "No campaign is under way."),
            )
        )
    found += commission_sections(overview, language)
    if overview.not_shown:
        found.append(
            Section(
                "not_shown",
                translate("Overview", "Results not shown to persons yet"),
                shortened([_not_shown(line) for line in overview.not_shown]),
            )
        )
    if overview.stays:
        found.append(
            Section(
                "stays",
                translate("Overview", "Stays in the reserve that end soon"),
                _stays(overview.stays),
            )
        )
    return found


def right_sections(overview: Overview) -> list[Section]:
    """How the workspace stands and what happened last."""
    found = []
    if overview.backup is not None:
        lines = _backup_lines(overview.backup, overview.today)
        found.append(Section("backup", translate("Overview", "Backups"), lines))
    if overview.unfilled_years:
        found.append(
            Section(
                "calendar",
                translate("Overview", "Calendar of working days"),
                tuple(_unfilled(year) for year in overview.unfilled_years),
            )
        )
    if overview.audit is not None:
        found.append(Section("audit", term("audit_log"), (_audit(overview.audit),)))
    if overview.releases:
        found.append(
            Section(
                "releases",
                translate("Overview", "Last releases"),
                tuple(_release(line) for line in overview.releases),
            )
        )
    if overview.imports:
        found.append(
            Section(
                "imports",
                translate("Overview", "Last imports"),
                tuple(_import(row) for row in overview.imports),
            )
        )
    return found


def _objection(row: AnyObjection) -> OverviewLine:
    due = translate("Overview", "due {date}").format(date=day(row.due_on))
    late = late_text(row)
    chip = ChipLook(f"{due} · {late}", Tone.BAD, "timer") if late else ChipLook(due, Tone.ACCENT, "clock")
    received = translate("Overview", "received {date}").format(date=day(row.received_on))
    detail = " · ".join((about_text(row), place_text(row), received))
    is_of_selection = isinstance(row.target, SelectionTarget)
    request = ("objection", row.id) if is_of_selection else place_request(row)
    return OverviewLine(row.full_name, detail, request, chip=chip)


def _campaign(row: CampaignRow) -> OverviewLine:
    request: tuple[str, object]
    parts = [label(row.category), translate("Overview", "as of {date}").format(date=day(row.as_of))]
    if row.state is CampaignState.DRAFT:
        parts.append(translate("Overview", "officials: {count}").format(count=whole(row.assessees)))
    else:
        words = translate("Overview", "forms: {received} of {required}, missing {missing}")
        parts.append(
            words.format(
                received=whole(row.received), required=whole(row.required), missing=whole(row.missing)
            )
        )
    if row.drafts:
        parts.append(translate("Overview", "being entered: {count}").format(count=whole(row.drafts)))
    if row.open_forms:
        waiting = translate("Overview", "open forms: {count}").format(count=whole(row.open_forms))
        request = ("campaign_tab", (row.id, "open_forms", None))
        return OverviewLine(row.name, " · ".join(parts), request, chip=ChipLook(waiting, Tone.WARN, "warn"))
    is_waiting = row.state is CampaignState.OPEN and row.missing
    request = ("campaign_tab", (row.id, "forms", "missing")) if is_waiting else ("campaign", row.id)
    return OverviewLine(row.name, " · ".join(parts), request, chip=state_chip(row.state))


def _not_shown(line: NotShown) -> OverviewLine:
    words = translate("Overview", "{count} of {all} officials")
    figure = words.format(count=whole(line.count), all=whole(line.officials))
    request = ("campaign_tab", (line.campaign_id, "objections", ("notices", None)))
    return OverviewLine(line.name, "", request, figure=figure)


def _stay(line: EndingStay) -> OverviewLine:
    if line.days < 0:
        words = translate("Overview", "ended {date}").format(date=day(line.stay_until))
    else:
        words = translate("Overview", "until {date}").format(date=day(line.stay_until))
    tone = Tone.BAD if line.days < 0 else Tone.WARN if line.is_near else Tone.NEUTRAL
    request = ("member", line.reservist_id)
    return OverviewLine(line.full_name, line.cohort, request, chip=ChipLook(words, tone, "timer"))


def _stays(stays: tuple[EndingStay, ...]) -> tuple[OverviewLine, ...]:
    """The first of them; the rest in one line that leads to all of them."""
    lines = tuple(_stay(line) for line in stays[:MOST])
    if len(stays) <= MOST:
        return lines
    words = translate("Overview", "More: {count}").format(count=whole(len(stays) - MOST))
    everybody = tuple(line.reservist_id for line in stays)
    return (*lines, OverviewLine(words, "", ("members", everybody)))


def _backup_lines(health: BackupHealth, today: date) -> tuple[OverviewLine, ...]:
    request = ("administration", "backups")
    here = translate("Overview", "On this disk")
    second = translate("Overview", "Second folder, on another disk")
    newest = moment(health.newest) if health.newest else translate("Overview", "none yet")
    return (
        OverviewLine(second, _second_detail(health), request, chip=_second_chip(health, today)),
        OverviewLine(here, "", request, figure=newest),
    )


def _second_detail(health: BackupHealth) -> str:
    if not health.second_folder:
        return translate("Overview", "A damaged disk would take all copies with it.")
    if health.is_same_disk:
        return translate("Overview", "{folder} lies on the same disk").format(folder=health.second_folder)
    return health.second_folder


def _second_chip(health: BackupHealth, today: date) -> ChipLook:
    if not health.second_folder:
        return ChipLook(translate("Overview", "not named"), Tone.BAD, "bad")
    if health.second_newest is None:
        return ChipLook(translate("Overview", "no backup there"), Tone.BAD, "bad")
    if health.is_late:
        days = (today - health.second_newest.astimezone().date()).days
        words = translate("Overview", "days old: {count}").format(count=whole(days))
        return ChipLook(words, Tone.BAD, "timer")
    return ChipLook(moment(health.second_newest), Tone.GOOD, "met")


def _unfilled(year: int) -> OverviewLine:
    return OverviewLine(
        translate("Overview", "No holidays of {year} are entered").format(year=year),
        translate("Overview", "Terms are counted with weekends only until they are."),
        ("directory_tab", "calendar"),
        chip=ChipLook(translate("Overview", "to be filled"), Tone.WARN, "warn"),
    )


def _audit(glance: AuditGlance) -> OverviewLine:
    words = translate("Overview", "{all} events, {today} today")
    title = words.format(all=whole(glance.events), today=whole(glance.today))
    request = ("administration", "audit")
    if glance.verified_at is None:
        return OverviewLine(title, translate("Overview", "Never verified yet."), request)
    detail = translate("Overview", "Verified {moment}").format(moment=moment(glance.verified_at))
    good = ChipLook(translate("Overview", "sound"), Tone.GOOD, "met")
    bad = ChipLook(translate("Overview", "problems found"), Tone.BAD, "bad")
    return OverviewLine(title, detail, request, chip=good if glance.was_sound else bad)


def _release(line: ReleaseLine) -> OverviewLine:
    parts = [said("objection.version", number=line.number), moment(line.at)]
    if line.reason:
        parts.append(line.reason)
    return OverviewLine(line.name, " · ".join(parts), ("results", line.campaign_id))


def _import(row: ImportBatchRow) -> OverviewLine:
    words = translate("Overview", "{moment} · new {new}, changed {changed}, refused {refused}")
    counts = row.summary
    detail = words.format(
        moment=moment(row.at),
        new=whole(counts.new),
        changed=whole(counts.changed),
        refused=whole(counts.refused),
    )
    chip = ChipLook(translate("Overview", "undone")) if row.undone_at else None
    return OverviewLine(row.file_name, detail, ("import", row.kind.value), chip=chip)
