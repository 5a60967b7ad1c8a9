"""Cells that registers and applications have in common: name, sex, citizenship."""

from evalapp.domain.names import fold, full_name, split_full_name, tidy_name, tidy_patronymic
from evalapp.domain.reference import Sex
from evalapp.exchange.row_reader import RowReader
from evalapp.exchange.words import one_of


def read_name(reader: RowReader) -> tuple[str, str, str | None]:
    """Surname, given name, patronymic of the row, from one cell or three; refuses a row without a name."""
    whole = reader.text("full_name", longest=200)
    if whole and reader.cell("surname") == "":
        surname, given, patronymic = split_full_name(whole)
        field_name = "full_name"
        reader.note(field_name, full_name(surname, given, patronymic))
    else:
        surname = tidy_name(reader.text("surname", longest=80) or "")
        given = tidy_name(reader.text("given_name", longest=80) or "")
        patronymic = tidy_patronymic(reader.text("patronymic", longest=80) or "")
        field_name = "surname"
        reader.note("surname", surname)
        reader.note("given_name", given)
    if not fold(surname):
        reader.refuse(field_name, "name_missing")
    elif not given:
        reader.warn(field_name, "given_name_missing")
    return surname, given, patronymic


def read_sex(reader: RowReader) -> Sex | None:
    """The sex that the row states; None when blank, or with a warning when not understood."""
    text = reader.text("sex")
    if text is None:
        return None
    if fold(text) in one_of("male"):
        return Sex.MALE
    if fold(text) in one_of("female"):
        return Sex.FEMALE
    reader.warn("sex", "word_unknown")
    return None


def read_citizenship(reader: RowReader) -> str | None:
    """``KZ`` for Kazakhstan in any of its usual forms, another country as the list names it."""
    text = reader.text("citizenship", longest=60)
    if text is not None and fold(text) in one_of("kazakhstan"):
        return "KZ"
    return text
