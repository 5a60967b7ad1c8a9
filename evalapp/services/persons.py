"""What every writer of the register must keep in step: a person's search and sort keys."""

from evalapp.domain.names import fold, full_name, sort_key
from evalapp.entities.register import Person


def set_keys(person: Person) -> None:
    """Fill ``person``'s folded search key (all spellings of the name) and Kazakh sort key.

    Call it whenever a part of the name is written.
    """
    name = full_name(person.surname, person.given_name, person.patronymic)
    spellings = (name, person.full_name_kk or "", person.full_name_ru or "")
    person.search_key = " ".join(dict.fromkeys(fold(text) for text in spellings if text))
    person.sort_key = sort_key(name)
