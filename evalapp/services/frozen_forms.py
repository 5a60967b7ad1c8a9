"""The forms that a version of the results counted: as they are now, and as versions keep them.

Forms of peers and subordinates pass domain.version_guard before a later version may count them.
Nothing here is shown to anybody but the marks of superiors and experts, and examples as
:func:`released_examples` gives them.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import ANONYMOUS_ROLES, FormState, RaterRole
from evalapp.domain.scoring import MarkedForm, ScoringRules
from evalapp.domain.version_guard import Kept, changed, guard
from evalapp.entities.assessment import Assessee, Campaign, Form, Release, Result
from evalapp.entities.register import Person

COUNTED_STATES = (FormState.DRAFT, FormState.COMPLETE)
"""States of the forms whose marks count."""


@dataclass(frozen=True, slots=True)
class CountedForm:
    """A form as a version keeps it: marks with None = not observed, examples by competency."""

    role: RaterRole
    rater: str
    marks: Mapping[str, int | None]
    examples: Mapping[str, str]

    def to_list(self) -> list[Any]:
        """Plain values for storing; the inverse of :meth:`from_list`."""
        return [self.role.value, self.rater, dict(self.marks), dict(self.examples)]

    @classmethod
    def from_list(cls, stored: Sequence[Any]) -> "CountedForm":
        """A form from what :meth:`to_list` gave."""
        return cls(RaterRole(stored[0]), stored[1], stored[2], stored[3])


@dataclass(frozen=True, slots=True)
class OfficialForms:
    """Forms of one official. ``received``: as they are; ``counted``: as a version may count them."""

    assessee_id: int
    iin: str
    received: tuple[CountedForm, ...]
    counted: tuple[CountedForm, ...]
    kept: Mapping[RaterRole, Mapping[str, Kept]]

    def marked(self) -> Iterator[MarkedForm]:
        """The counted forms for scoring."""
        return (MarkedForm(self.iin, form.role, form.rater, form.marks) for form in self.counted)


def forms_now(session: Session, campaign: Campaign, *, before: int | None = None) -> list[OfficialForms]:
    """The present forms of a campaign by official, as the next version may count them.

    :param before: compare with the versions before this number only; None = with all.
    """
    rules = ScoringRules.from_dict(campaign.rules)
    received: dict[tuple[int, str], list[CountedForm]] = {}
    for assessee_id, iin, role, rater, marks, examples in session.execute(
        select(
            col(Form.assessee_id),
            col(Person.iin),
            col(Form.role),
            col(Form.rater_code),
            col(Form.marks),
            col(Form.examples),
        )
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Form.state).in_(COUNTED_STATES),
            col(Form.role).is_not(None),
        )
        .order_by(col(Form.assessee_id), col(Form.role), col(Form.rater_code), col(Form.id))
    ):
        received.setdefault((assessee_id, iin), []).append(CountedForm(role, rater, marks, examples or {}))
    earlier = _earlier(session, campaign, before)
    return [
        official_forms(rules, assessee_id, iin, forms, earlier.get(assessee_id, ()))
        for (assessee_id, iin), forms in received.items()
    ]


def official_forms(
    rules: ScoringRules,
    assessee_id: int,
    iin: str,
    received: Sequence[CountedForm],
    earlier: Sequence[Sequence[CountedForm]],
) -> OfficialForms:
    """The forms of one official beside what ``earlier`` versions counted, newest first."""
    guarded = guard(rules, _marked(iin, received), [_marked(iin, version) for version in earlier])
    examples = _guarded_examples(rules, received, earlier)
    return OfficialForms(
        assessee_id,
        iin,
        tuple(received),
        tuple(
            CountedForm(form.role, form.rater, form.marks, examples.get((form.role, form.rater), {}))
            for form in guarded.forms
        ),
        guarded.kept,
    )


def kept_forms(session: Session, release: Release) -> dict[int, tuple[CountedForm, ...]] | None:
    """{assessee: forms} that a version counted; None for a version that did not keep them."""
    found = session.execute(
        select(col(Result.assessee_id), col(Result.forms)).where(col(Result.release_id) == release.id)
    ).all()
    if any(forms is None for _, forms in found):
        return None
    return {number: tuple(CountedForm.from_list(form) for form in forms) for number, forms in found}


def keep_old_forms(session: Session, campaign: Campaign, release: Release) -> None:
    """Let a version frozen by an older program keep its forms, before a correction changes them."""
    wanted = select(Result).where(col(Result.release_id) == release.id, col(Result.forms).is_(None))
    results = list(session.execute(wanted).scalars())
    if not results:
        return
    present = {one.assessee_id: one for one in forms_now(session, campaign, before=release.number)}
    for result in results:
        own = present.get(result.assessee_id)
        result.forms = [] if own is None else [form.to_list() for form in own.counted]


def has_versions(session: Session, campaign_id: int) -> bool:
    """Whether results of a campaign were released before."""
    wanted = select(col(Release.id)).where(col(Release.campaign_id) == campaign_id).limit(1)
    return session.execute(wanted).first() is not None


def released_examples(
    session: Session, release_id: int, assessee_id: int, rules: ScoringRules
) -> tuple[str, ...]:
    """Examples of one official for his reports: of a role from its minimum of authors on, without role,
    author or competency, shuffled; his own are not among them. The same version always gives the same
    order."""
    stored = session.execute(
        select(col(Result.forms)).where(
            col(Result.release_id) == release_id, col(Result.assessee_id) == assessee_id
        )
    ).scalar_one_or_none()
    texts = _shown_examples(stored, rules)
    # Sorted first: the order in which forms are stored must not shine through the shuffle.
    texts.sort(key=lambda text: hashlib.sha256(text.encode()).digest())
    Random(f"{release_id}-{assessee_id}").shuffle(texts)
    return tuple(texts)


def officials_with_examples(session: Session, release_id: int, rules: ScoringRules) -> frozenset[int]:
    """Assessees of whom :func:`released_examples` shows anything; one statement."""
    found = session.execute(
        select(col(Result.assessee_id), col(Result.forms)).where(col(Result.release_id) == release_id)
    )
    return frozenset(assessee_id for assessee_id, stored in found if _shown_examples(stored, rules))


def _shown_examples(stored: Any, rules: ScoringRules) -> list[str]:
    by_role: dict[RaterRole, list[CountedForm]] = {}
    for form in map(CountedForm.from_list, stored or ()):
        # What an official writes of himself is nobody else's observation.
        if form.role is not RaterRole.SELF and any(text.strip() for text in form.examples.values()):
            by_role.setdefault(form.role, []).append(form)
    texts: list[str] = []
    for role, forms in by_role.items():
        rule = rules.role(role)
        if rule is not None and len(forms) >= rule.minimum:
            texts += [text.strip() for form in forms for text in form.examples.values() if text.strip()]
    return texts


def _earlier(
    session: Session, campaign: Campaign, before: int | None
) -> dict[int, list[tuple[CountedForm, ...]]]:
    """{assessee: the forms that each earlier version counted, newest first}."""
    wanted = (
        select(col(Result.assessee_id), col(Result.forms))
        .join(Release, col(Release.id) == col(Result.release_id))
        .where(col(Release.campaign_id) == campaign.id)
        .order_by(col(Release.number).desc())
    )
    if before is not None:
        wanted = wanted.where(col(Release.number) < before)
    found: dict[int, list[tuple[CountedForm, ...]]] = {}
    for assessee_id, forms in session.execute(wanted):
        if forms is not None:
            found.setdefault(assessee_id, []).append(tuple(map(CountedForm.from_list, forms)))
    return found


def _marked(iin: str, forms: Iterable[CountedForm]) -> list[MarkedForm]:
    return [MarkedForm(iin, form.role, form.rater, form.marks) for form in forms]


def _guarded_examples(
    rules: ScoringRules, received: Sequence[CountedForm], earlier: Sequence[Sequence[CountedForm]]
) -> dict[tuple[RaterRole, str], Mapping[str, str]]:
    """{(role, rater): examples} that may be shown beside earlier versions: a new text among a few others
    would be known to come from the rater who was added."""
    found = {(form.role, form.rater): form.examples for form in received}
    for role in ANONYMOUS_ROLES:
        rule = rules.role(role)
        if rule is None:
            continue
        now = _authors(received, role)
        shown = [own for version in earlier if len(own := _authors(version, role)) >= rule.minimum]
        if len(now) < rule.minimum or not any(0 < changed(x, now) < rule.minimum for x in shown):
            continue
        stands = all(now.get(rater) == texts for rater, texts in shown[0].items())
        for rater in now:
            found[role, rater] = shown[0].get(rater, {}) if stands else {}
    return found


def _authors(forms: Iterable[CountedForm], role: RaterRole) -> dict[str, Mapping[str, str]]:
    return {
        form.rater: form.examples
        for form in forms
        if form.role is role and any(text.strip() for text in form.examples.values())
    }
