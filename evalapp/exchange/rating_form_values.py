"""What a rating workbook is written from, and what comes back in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Trilingual

KIND = "rating_form"
"""Code of the workbook in its hidden sheet."""

FORMAT = "1"
"""Version of the layout; a workbook of a later one is refused."""


@dataclass(frozen=True, slots=True)
class FormCompetency:
    """A competency as the rater reads it. ``levels``: {level: what it looks like}."""

    code: str
    block: str
    name: Trilingual
    definition: Trilingual
    levels: Mapping[int, Trilingual]


@dataclass(frozen=True, slots=True)
class FormWording:
    """A framework version as rating forms show it.

    ``framework``: code of the version; ``scale``: {level: its name}, rising; ``blocks``: {code: name},
    in order; ``competencies`` in the order of the blocks.
    """

    framework: str
    scale: Mapping[int, Trilingual]
    blocks: Mapping[str, Trilingual]
    competencies: tuple[FormCompetency, ...]


@dataclass(frozen=True, slots=True)
class RatedForm:
    """One official whom the rater assesses: the form's record, the role, and who it is."""

    form_id: int
    role: RaterRole
    full_name: str
    post: Trilingual | None = None
    body: Trilingual | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingBook:
    """Everything in one rater's workbook.

    ``example_marks``: marks for which an example is asked; ``minimums``: {anonymous role: fewest forms
    from which its mean is shown}; ``return_by``: None = no day is named.
    """

    workspace_id: str
    campaign_id: int
    campaign: str
    rater_code: str
    wording: FormWording
    example_marks: tuple[int, ...]
    minimums: Mapping[RaterRole, int]
    return_by: date | None
    forms: tuple[RatedForm, ...]


@dataclass(frozen=True, slots=True)
class FormFault:
    """What is wrong with a returned form or may be: a code of texts/*/rating_form.toml, ``fault_<code>``.

    ``cell``: as the spreadsheet names it, "" = the form as a whole; ``raw``: what stood there.
    """

    code: str
    cell: str = ""
    raw: str = ""
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a rater filled in on one form.

    ``marks``: {competency: mark, None = not observed}; a blank cell is absent. ``off_scale``: {competency:
    fault} for cells that are no mark; ``broken``: faults for which the form cannot be taken at all;
    ``noted``: what somebody should look at. ``remark`` "" = none.
    """

    marks: Mapping[str, int | None]
    examples: Mapping[str, str]
    remark: str
    off_scale: Mapping[str, FormFault]
    broken: tuple[FormFault, ...]
    noted: tuple[FormFault, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.marks or self.examples or self.remark or self.off_scale)
