"""Cells that registers and applications have in common: name, sex, citizenship."""

from evalapp.domain.names import folded, full_name, split_full_name, tidy_name, tidy_patronymic
from evalapp.domain.reference import Sex
from evalapp.exchange.row_reader import RowReader
from evalapp.exchange.words import one_of, raw_words

_LONG_STEM = 8


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
        if patronymic is not None and patronymic.casefold() in raw_words("no_value"):
            patronymic = None
        field_name = "surname"
        reader.note("surname", surname)
        reader.note("given_name", given)
    if not any(sign.isalpha() for sign in surname):
        reader.refuse(field_name, "name_missing")
    elif not given:
        reader.warn(field_name, "given_name_missing")
    return surname, given, patronymic


def read_sex(reader: RowReader) -> Sex | None:
    """The sex that the row states; None when blank, or with a warning when not understood."""
    text = reader.text("sex")
    if text is None:
        return None
    if folded(text) in one_of("male"):
        return Sex.MALE
    if folded(text) in one_of("female"):
        return Sex.FEMALE
    reader.warn("sex", "word_unknown")
    return None


def read_citizenship(reader: RowReader) -> str | None:
    """``KZ`` for Kazakhstan in any of its usual forms, another country as the list names it.

    None when blank, or with a warning when the text may mean Kazakhstan in words that are not known:
    an unusual wording must not make somebody a foreigner.
    """
    text = reader.text("citizenship", longest=60)
    if text is None:
        return None
    word = folded(text)
    if word in one_of("kazakhstan"):
        return "KZ"
    if word in one_of("citizenship_unclear") or not word or _may_be_kazakhstan(word):
        reader.warn("citizenship", "word_unknown")
        return None
    return text


def _may_be_kazakhstan(folded: str) -> bool:
    words = folded.split()
    return any(
        stem in words or f" {stem} " in f" {folded} " or (len(stem) >= _LONG_STEM and stem in folded)
        for stem in one_of("kazakhstan_stems")
    )
