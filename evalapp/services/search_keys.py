"""Search keys of members entered before the program kept any: the search of all records goes by them."""

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.names import sort_key
from evalapp.entities.membership import Reservist
from evalapp.services.member_records import member_search_key

_LACKS = col(Reservist.search_key) == ""


def lacks_search_keys(session: Session) -> bool:
    """Whether an older version of the program entered members that the search does not find."""
    return session.execute(select(col(Reservist.id)).where(_LACKS).limit(1)).first() is not None


def fill_search_keys(session: Session) -> None:
    """Give those members their keys; each is a change of its record and stands in the audit log."""
    for member in session.execute(select(Reservist).where(_LACKS)).scalars():
        member.search_key = member_search_key(member.full_name, member.iin)
        member.sort_key = sort_key(member.full_name)
