"""How members of the reserve read in the window."""

from evalapp.domain.language import Language
from evalapp.domain.membership import ConsiderationEnd, EmployerKind, MemberState, PlanItemKind, PostKind
from evalapp.domain.numbers import NO_BREAK_SPACE
from evalapp.services.member_lines import ConsiderationLine, MemberCard
from evalapp.services.member_rows import MemberPost, MemberRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said

_TONES = {
    MemberState.ACTIVE: (Tone.ACCENT, "reserve"),
    MemberState.UNDER_CONSIDERATION: (Tone.ACCENT, "clock"),
    MemberState.APPOINTED: (Tone.GOOD, "position"),
    MemberState.EXPIRED: (Tone.NEUTRAL, "timer"),
    MemberState.LEFT: (Tone.NEUTRAL, "log_out"),
}


def state_text(state: MemberState) -> str:
    """A state in words."""
    return said(f"member.state_{state.value}")


def member_place(row: MemberRow, language: Language) -> str:
    """Cohort and direction of a member in one line."""
    return " · ".join(part for part in (row.cohort, row.direction_name.pick(language)) if part)


def member_chip(row: MemberRow) -> ChipLook:
    """What a member is now."""
    tone, icon = _TONES[row.state]
    return ChipLook(state_text(row.state), tone, icon)


def days_text(row: MemberRow) -> str:
    """How many days are left of the stay; "" when he is no member any more."""
    if not row.is_member:
        return ""
    return said("member.days", count=row.days_left).replace(" ", NO_BREAK_SPACE)


def warning_chip(row: MemberRow) -> ChipLook | None:
    """The warning that the end of the stay is near; None while it is not."""
    if row.warning is None:
        return None
    tone = Tone.BAD if row.is_last_warning else Tone.WARN
    return ChipLook(days_text(row), tone, "timer")


def employer_text(kind: EmployerKind) -> str:
    """A kind of body in words."""
    return said(f"member.employer_{kind.value}")


def post_kind_text(kind: PostKind) -> str:
    """A kind of post in words."""
    return said(f"member.post_{kind.value}")


def plan_kind_text(kind: PlanItemKind) -> str:
    """A kind of a plan's line in words."""
    return said(f"member.plan_{kind.value}")


def post_text(post: MemberPost | None) -> str:
    """The post a member holds or held last, "" for none."""
    return "" if post is None else post.post


def post_place(row: MemberRow) -> str:
    """Body of the post, and until when it was held."""
    if row.post is None:
        return ""
    until = "" if row.post.is_held else said("member.held_until", date=day(row.post.to_date))
    return ", ".join(part for part in (row.post.organization, until) if part)


def end_text(line: ConsiderationLine) -> str:
    """How a consideration ended, "" while it goes on."""
    if line.is_open:
        return ""
    return said(f"member.end_{line.end.value}") if line.end else said("member.end_expired")


def ending(end: ConsiderationEnd) -> str:
    """A way of ending in words."""
    return said(f"member.end_{end.value}")


def extension_text(card: MemberCard) -> str:
    """Whether and until when the stay may be prolonged."""
    rule = card.extension
    if rule.is_used:
        return said("member.extension_was_used")
    if card.rule_set is None:
        return said("member.extension_unknown")
    if rule.longest is None:
        return said("member.extension_never")
    return said("member.extension_until", date=day(rule.longest))
