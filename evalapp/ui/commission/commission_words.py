"""Commissions and their members in words, for columns, panels and dialogs."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.commission_findings import Finding
from evalapp.domain.voting_rule import VotingRule
from evalapp.exchange.voting_rule_text import rule_short
from evalapp.services.commission_rows import CommissionMemberRow, CommissionRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import DASH, day
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said
from evalapp.ui.common.translation import interface_language

translate = QCoreApplication.translate


def finding_text(finding: Finding) -> str:
    """A finding in one sentence."""
    return said(
        f"commission.{finding.kind.value}",
        name=finding.name,
        day=day(finding.day) if finding.day else "",
    )


def term_text(member: CommissionMemberRow) -> str:
    """First and last day of a term; without an end the first one alone."""
    since, until = member.fields.since, member.fields.until
    if since is None and until is None:
        return DASH
    if until is None:
        return translate("CommissionWords", "since {day}").format(day=day(since))
    if since is None:
        return translate("CommissionWords", "until {day}").format(day=day(until))
    return f"{day(since)} – {day(until)}"


def role_text(member: CommissionMemberRow) -> str:
    """The role, or whom he stands for."""
    if member.fields.substitute_for_id is not None:
        return said("commission.substitute_of", name=member.stands_for)
    return label(member.fields.role)


def member_chip(member: CommissionMemberRow) -> ChipLook | None:
    """What is to be known about a term; None for one that simply holds."""
    if member.is_warned and member.days_left is not None:
        return ChipLook(translate("CommissionWords", "Ends soon"), Tone.WARN, "timer")
    if member.is_coming:
        return ChipLook(said("commission.state_coming"), Tone.NEUTRAL)
    if not member.is_present:
        return ChipLook(said("commission.state_past"), Tone.NEUTRAL)
    return None


def commission_chip(row: CommissionRow) -> ChipLook:
    """Whether a commission can meet as it is."""
    if not row.is_in_force:
        return ChipLook(translate("CommissionWords", "Not in force"), Tone.NEUTRAL)
    if any(finding.kind.is_lack for finding in row.findings):
        return ChipLook(translate("CommissionWords", "Incomplete"), Tone.WARN, "warn")
    return ChipLook(translate("CommissionWords", "In force"), Tone.GOOD, "met")


def rule_line(rule: VotingRule | None) -> str:
    """The rule of a commission in a few words."""
    return said("commission.rule_not_in_force") if rule is None else rule_short(rule, interface_language())


def validity_text(rule: VotingRule) -> str:
    """From when until when a version of a rule is in force."""
    if rule.valid_to is None:
        return translate("CommissionWords", "in force since {day}").format(day=day(rule.valid_from))
    words = translate("CommissionWords", "in force from {first} to {last}")
    return words.format(first=day(rule.valid_from), last=day(rule.valid_to))
