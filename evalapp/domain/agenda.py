"""What is put on an agenda: about whom, and what is proposed, with its checks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from evalapp.domain.decision import DecisionKind
from evalapp.domain.errors import Invalid
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.names import tidy_text

KINDS: Mapping[SubjectKind, tuple[DecisionKind, ...]] = {
    SubjectKind.OFFICIAL: (
        DecisionKind.PROMOTE,
        DecisionKind.APPOINT,
        DecisionKind.MOVE,
        DecisionKind.KEEP_WITH_PLAN,
        DecisionKind.RELEASE,
    ),
    SubjectKind.APPLICANT: (DecisionKind.ENROL,),
    SubjectKind.RESERVIST: (DecisionKind.APPOINT, DecisionKind.KEEP_WITH_PLAN, DecisionKind.EXCLUDE),
    SubjectKind.OTHER: (),
}
"""What may be proposed about whom."""

_LONGEST = {"question": 1000, "post": 300, "organization": 300, "ground": 1000, "reporter": 200}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSubject:
    """About whom a question is: the ids that ``kind`` needs, or ``name`` for one without a person.

    ``release_id``: the version of results it rests on. ``undoes_id``: the decision it is about undoing.
    """

    kind: SubjectKind
    person_id: int | None = None
    assessee_id: int | None = None
    release_id: int | None = None
    application_id: int | None = None
    reservist_id: int | None = None
    undoes_id: int | None = None
    name: str = ""

    @property
    def key(self) -> tuple[SubjectKind, int | None]:
        """Equal for the same person in the same part; a question without a person has none (None)."""
        number = {
            SubjectKind.OFFICIAL: self.person_id,
            SubjectKind.APPLICANT: self.application_id,
            SubjectKind.RESERVIST: self.reservist_id,
        }.get(self.kind)
        return self.kind, number


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What is asked about one or several people, and who presents it.

    ``question`` "": built from the rest. ``post``, ``organization``: where to, as text, with the ids of the
    register where they stand there. ``is_secret`` None = as the meeting.
    """

    kind: DecisionKind | None = None
    question: str = ""
    post: str = ""
    organization: str = ""
    position_id: int | None = None
    organization_id: int | None = None
    ground: str = ""
    reporter: str = ""
    is_secret: bool | None = None

    def checked(self, subject: SubjectKind) -> "Proposal":
        """The proposal tidied; where to is left out where nobody is appointed.

        :raises Invalid: ``kind``: item_kind_unfit; too_long.
        """
        tidied: dict[str, Any] = {name: tidy_text(getattr(self, name)) for name in _LONGEST}
        tidy = replace(self, **tidied)
        faults = {name: "too_long" for name, most in _LONGEST.items() if len(getattr(tidy, name)) > most}
        if tidy.kind is not None and tidy.kind not in KINDS[subject]:
            faults["kind"] = "item_kind_unfit"
        if faults:
            raise Invalid(faults)
        if tidy.kind in TO_A_POST:
            return tidy
        return replace(tidy, post="", organization="", position_id=None, organization_id=None)


TO_A_POST = frozenset({DecisionKind.PROMOTE, DecisionKind.APPOINT, DecisionKind.MOVE})
"""What leads to a post, which the proposal names."""
