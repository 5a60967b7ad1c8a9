"""A new version of the framework being worked on, for the demonstration: what changed, what is missing."""

from dataclasses import replace

from evalapp.domain.access import Actor
from evalapp.domain.framework import FrameworkContent
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.services.framework_editing import FrameworkEditingService
from evalapp.services.frameworks import FrameworkService
from evalapp.storage.database import Database

CODE = "KZ-2027-1"


def add_framework(db: Database, actor: Actor) -> int:
    """Make a draft version from the shipped one; it lacks English words. Returns its id."""
    service = FrameworkEditingService(db, actor)
    source = FrameworkService(db, actor).rows()[0].framework_id
    number = service.new_version(source, CODE, "Учебный черновик · Оқу нобайы")
    before = service.version(number).content
    service.save(number, _changed(before), before=before)
    return number


def _changed(content: FrameworkContent) -> FrameworkContent:
    """A clearer name, one indicator more without English, another weight, another order."""
    first = content.competencies[0]
    worded = replace(
        first,
        name=Trilingual("Адалдық және ашықтық", "Добропорядочность и открытость", "Integrity and openness"),
        indicators=(
            *first.indicators,
            Trilingual("шешімнің негіздерін ашық түсіндіреді", "открыто объясняет основания решений", ""),
        ),
    )
    ministers = PositionCategory.DEPUTY_MINISTERS
    weights = {**content.weights, ministers: {**content.weights[ministers], "B7": 1.0}}
    return replace(content.with_competency(worded).moved("P6", -2), weights=weights)
