"""Whether a framework can be used: what it lacks, in words, and which campaigns hold it fast."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.framework import FrameworkContent, Lack, lacks_of
from evalapp.domain.language import Language
from evalapp.domain.numbers import number_text
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Campaign, Framework
from evalapp.services.framework_contents import read_content
from evalapp.services.scoring_presets import gate_competency


@dataclass(frozen=True, slots=True)
class FrameworkUser:
    """A campaign that uses a framework."""

    campaign_id: int
    name: str
    state: CampaignState

    @property
    def is_holding(self) -> bool:
        """Whether the framework is read-only because of it."""
        return self.state is not CampaignState.DRAFT


def get_framework(session: Session, framework_id: int) -> Framework:
    """The framework. Raises NotFound."""
    framework = session.get(Framework, framework_id)
    if framework is None:
        raise NotFound
    return framework


def users_of(session: Session, framework_id: int) -> tuple[FrameworkUser, ...]:
    """Campaigns that use a framework, newest first."""
    found = session.execute(
        select(col(Campaign.id), col(Campaign.name), col(Campaign.state))
        .where(col(Campaign.framework_id) == framework_id)
        .order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc())
    )
    return tuple(FrameworkUser(number, name, state) for number, name, state in found)


def missing_of(
    session: Session, framework_id: int, category: PositionCategory | None = None
) -> tuple[Lack, ...]:
    """What a framework lacks before a campaign of ``category`` (None: of any) can be launched with it."""
    content = read_content(session, get_framework(session, framework_id))
    return lacks_of(content, gate=gate_competency(), category=category)


def require_complete(session: Session, framework_id: int, category: PositionCategory) -> None:
    """Raise Refused ``framework_incomplete`` when a framework lacks something for ``category``."""
    content = read_content(session, get_framework(session, framework_id))
    if lacks := lacks_of(content, gate=gate_competency(), category=category):
        raise Refused("framework_incomplete", framework=content.code, count=len(lacks))


def usable_framework(session: Session, category: PositionCategory | None = None) -> int | None:
    """The newest framework that lacks nothing for ``category``, else the newest; None without any."""
    newest = select(col(Framework.id)).order_by(col(Framework.created_at).desc(), col(Framework.id).desc())
    found = [int(number) for number in session.execute(newest).scalars()]
    return next((each for each in found if not missing_of(session, each, category)), next(iter(found), None))


def lack_text(language: Language | str, lack: Lack, content: FrameworkContent) -> str:
    """A sentence that says what is missing, and where."""
    competency = content.competency(lack.competency)
    name = competency.name.pick(language) if competency else ""
    block = next((each.name.pick(language) for each in content.blocks if each.code == lack.block), lack.block)
    return texts.text(
        language,
        f"framework.lack_{lack.code}",
        competency=f"{lack.competency} {name}".strip(),
        block=block,
        level=lack.level,
        number=lack.number,
        languages=", ".join(texts.text(language, f"framework.in_{each.value}") for each in lack.languages),
        category=texts.term(language, f"category_{lack.category.value}") if lack.category else "",
        value=number_text(lack.value, Language(language), places=2) if lack.value is not None else "",
    )
