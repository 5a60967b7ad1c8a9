"""Posts whose requirements the demonstration keeps, so that one can look for people at once."""

from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.language import Trilingual
from evalapp.domain.post_profile import PostProfile
from evalapp.domain.reference import LanguageLevel, OrganizationKind, OriginSector, PositionCategory
from evalapp.entities.register import Organization, Position
from evalapp.services.fitting import FittingService, ProfileFields
from evalapp.services.official_query import body_name, region_names
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database

_REGION = "10"


def add_profiles(db: Database, actor: Actor) -> None:
    """Enter the requirements of a deputy akim and of a vice-minister."""
    with db.reading() as session:
        posts = {post.code: post for post in session.execute(select(Position)).scalars()}
        akimat = session.execute(
            select(Organization).where(
                col(Organization.kind) == OrganizationKind.AKIMAT, col(Organization.region_code) == _REGION
            )
        ).scalar_one()
        wanted = posts["deputy_akim_region"]
        title = _title(trilingual(wanted, "title"), body_name(akimat, region_names(session)))
        minister = posts["vice_minister"]
        other = trilingual(minister, "title").ru
        ids = (wanted.id, akimat.id, minister.id)
    service = FittingService(db, actor)
    service.add(
        ProfileFields(
            title,
            PostProfile(
                category=PositionCategory.DEPUTY_AKIMS,
                fields=("экономика", "инвестиции"),
                region_codes=frozenset({_REGION, "63"}),
                languages={"kk": LanguageLevel.B2},
                experience_years=5,
                sectors=frozenset({OriginSector.STATE}),
                sector_years=2,
            ),
            ids[0],
            ids[1],
        )
    )
    service.add(
        ProfileFields(
            other,
            PostProfile(
                category=PositionCategory.DEPUTY_MINISTERS,
                fields=("цифровизация", "цифрландыру"),
                languages={"kk": LanguageLevel.B2, "en": LanguageLevel.B1},
                experience_years=7,
            ),
            ids[2],
        )
    )


def _title(post: Trilingual, body: Trilingual) -> str:
    return f"{post.ru}, {body.ru}"
