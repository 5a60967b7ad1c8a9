"""What a check of released results found, and what a version says of its forms, in words."""

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Language
from evalapp.domain.version_guard import Kept
from evalapp.services.release_checks import FaultPart, ReleaseFault
from evalapp.texts import term, text


def fault_text(language: Language, fault: ReleaseFault) -> str:
    """A difference with its campaign, version and official."""
    where = text(language, "release.where", campaign=fault.campaign, number=fault.number)
    said = text(language, f"release.fault_{FaultPart(fault.part).value}")
    if fault.official:
        where = f"{where}, {fault.official}"
    elif fault.assessee_id:
        where = f"{where}, " + text(language, "release.assessee", number=fault.assessee_id)
    return f"{where}: {said}"


def kept_text(language: Language, role: RaterRole, what: Kept, codes: str) -> str:
    """Which competencies of a role do not count as received, and why."""
    return text(language, f"release.kept_{what.value}", role=term(language, role.value), codes=codes)
