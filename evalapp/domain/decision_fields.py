"""What is entered of a decision and of the order by which it is carried out, checked."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.decision_basis import Against
from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_text

_LONGEST_TEXT = 2000
_LONGEST_NAME = 300
_LONGEST_NUMBER = 60
TO_A_POST = frozenset({DecisionKind.PROMOTE, DecisionKind.APPOINT, DecisionKind.MOVE})
"""Kinds that lead to a post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFields:
    """A decision on an item.

    ``kind``: what was decided instead, when the proposal was rejected; None = nothing. Of an adopted
    proposal kind and post come from the item. ``post``, ``organization``: where to, as text, with ids where
    they are in the register. ``plan``: what is to be done. ``wording``: own words, "" = built from the kind.
    ``reason``: why, required when it goes against something.
    """

    result: DecisionResult
    kind: DecisionKind | None = None
    position_id: int | None = None
    organization_id: int | None = None
    post: str = ""
    organization: str = ""
    plan: str = ""
    wording: str = ""
    reason: str = ""

    def tidied(self) -> "DecisionFields":
        """The fields without stray blanks; what the kind does not use is left out.

        :raises Invalid: ``required`` (a post, when another decision leads to one), ``too_long``,
            ``decision_text_too_long``.
        """
        leads = self.kind in TO_A_POST
        tidy = replace(
            self,
            position_id=self.position_id if leads else None,
            organization_id=self.organization_id if leads else None,
            post=tidy_text(self.post) if leads else "",
            organization=tidy_text(self.organization) if leads else "",
            plan=self.plan.strip(),
            wording=self.wording.strip(),
            reason=self.reason.strip(),
        )
        faults: dict[str, str] = {}
        for name in ("plan", "wording", "reason"):
            if len(getattr(tidy, name)) > _LONGEST_TEXT:
                faults[name] = "decision_text_too_long"
        for name in ("post", "organization"):
            if len(getattr(tidy, name)) > _LONGEST_NAME:
                faults[name] = "too_long"
        if tidy.result is DecisionResult.REJECTED and leads and not tidy.post:
            faults["post"] = "required"
        if faults:
            raise Invalid(faults)
        return tidy

    def require_reason(self, against: Collection[Against]) -> None:
        """Raise Invalid (``reason``: ``reason_needed``) when it goes against something and says no reason."""
        if against and not self.reason:
            raise Invalid({"reason": "decision_reason_needed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFields:
    """The order by which decisions are carried out, and the day from which they take effect."""

    order_number: str = ""
    order_date: date | None = None
    effective_on: date | None = None

    def checked(self, *, decided_on: date) -> "OrderFields":
        """The fields tidied.

        :raises Invalid: ``required`` (nothing at all, or a day without a number), ``before_decision``,
            ``too_long``.
        """
        tidy = replace(self, order_number=tidy_text(self.order_number))
        faults: dict[str, str] = {}
        if len(tidy.order_number) > _LONGEST_NUMBER:
            faults["order_number"] = "too_long"
        if tidy.order_date is not None and not tidy.order_number:
            faults["order_number"] = "required"
        if not tidy.order_number and tidy.effective_on is None and not faults:
            faults["effective_on"] = "required"
        for name in ("order_date", "effective_on"):
            day = getattr(tidy, name)
            if day is not None and day < decided_on:
                faults[name] = "before_decision"
        if faults:
            raise Invalid(faults)
        return tidy
