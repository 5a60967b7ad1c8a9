"""Hashes that prove what a version of the results was, and from what it was computed."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.services.frozen_forms import CountedForm, forms_now, kept_forms

FACTS, FORMS, DETAILS, RECEIVED = "facts", "forms", "details", "received"
"""Parts of a result that have a seal of their own."""

SALT = "salt"


def hash_of(value: Any) -> str:
    """SHA-256 of the value as canonical JSON, hexadecimal."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def new_salt() -> str:
    """A salt for the seals of one result. Marks are few and small: the hash that workbooks print could
    otherwise be tried out mark by mark by whoever knows most of them."""
    return secrets.token_hex(16)


def salt_of(seals: Mapping[str, Any] | None) -> str:
    """The salt of stored seals, "" when it is gone."""
    return str((seals or {}).get(SALT, ""))


def received_seal(salt: str, forms: Iterable[CountedForm]) -> str:
    """The seal of forms as they were received."""
    return hash_of([salt, sorted((form.to_list() for form in forms), key=lambda form: form[:2])])


def seals_of(result: Result, salt: str, received: str) -> dict[str, str]:
    """The seals of the parts of a result."""
    return {
        SALT: salt,
        FACTS: hash_of([salt, result.facts]),
        FORMS: hash_of([salt, result.forms, result.kept]),
        DETAILS: hash_of([salt, result.total, result.details]),
        RECEIVED: received,
    }


def content_hash(rules_hash: str, seals: Mapping[int, Mapping[str, str]]) -> str:
    """The hash of a version from the hash of its rules and {assessee: seals of his result}."""
    return hash_of([rules_hash, [[number, dict(seals[number])] for number in sorted(seals)]])


def old_content_hash(session: Session, campaign: Campaign, release: Release) -> str:
    """The hash of a version frozen before results kept their forms: over rules, forms and results.

    Such forms are kept when a correction begins; until then they are the present ones.
    """
    results: Sequence[Any] = session.execute(
        select(col(Result.assessee_id), col(Result.facts), col(Result.details)).where(
            col(Result.release_id) == release.id
        )
    ).all()
    kept = kept_forms(session, release)
    if kept is None:
        by_iin = [(one.iin, one.received) for one in forms_now(session, campaign)]
    else:
        by_iin = [(str(details["iin"]), kept[number]) for number, _, details in results]
    forms = [[iin, form.role.value, form.rater, dict(form.marks)] for iin, own in by_iin for form in own]
    return hash_of(
        {
            "rules": campaign.rules,
            "forms": sorted(forms, key=lambda form: form[:3]),
            "results": sorted(
                ([facts, details] for _, facts, details in results), key=lambda result: str(result[1]["iin"])
            ),
        }
    )
