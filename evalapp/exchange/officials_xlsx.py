"""Registers of officials: rows of a table → records of persons in their present posts."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from evalapp.domain import iin as iins
from evalapp.domain.names import fold, tidy_cell
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import Sex
from evalapp.exchange.person_cells import read_citizenship, read_name, read_sex
from evalapp.exchange.records import Row, first_of_each
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Table
from evalapp.exchange.words import coded, one_of, raw_words, region_of
from evalapp.exchange.workbook import SheetRow

_GRADUATION = re.compile(r"^(.*?)[\s,;(]*\b((?:19|20)\d\d)\s*(?:г\.?|год|ж\.?|жыл\w*)?\)?\s*$")
_NUMBERED = re.compile(r"^(?:\d{1,3}|[IVXІХ]{1,6})(?:[.)]\s*|\s+|$)(?!\d)")
_COUNT = re.compile(r"\d{0,5}\s*(?:чел\w*|адам|ед\w*|people|persons)?\.?")
_FEWEST_WORDS = 2
_OF_THE_PREMIER = "premier"


@dataclass(frozen=True, slots=True)
class OfficialRecord:
    """One official of a register. Texts are tidy; what the list does not say is None.

    ``organization``: the body as the list names it (or the banner row above, or the row above);
    ``region_code``: set when that text names a region. ``position_code``: of the shipped posts, else
    None; ``deputy_akim`` and ``first_deputy_akim`` leave region or city to the body.
    """

    iin: str
    surname: str
    given_name: str
    patronymic: str | None
    birth_date: date | None
    sex: Sex | None
    citizenship: str | None
    organization: str | None
    region_code: str | None
    position: str | None
    position_code: str | None
    since: PartialDate | None
    order_number: str | None
    portfolio: str | None
    acting: bool
    institution: str | None
    graduation_year: int | None
    speciality: str | None
    service_years: str | None
    note: str | None


@dataclass(slots=True)
class _Above:
    """What the rows above say for those below: the body."""

    organization: str | None = None


def read_officials(tables: list[Table]) -> list[Row[OfficialRecord]]:
    """The people in ``tables`` in file order; totals, notes and banner rows are left out.

    A person who stands there twice: the first clean row counts, later ones are refused.
    """
    rows = []
    for table in tables:
        above = _Above()
        for item in table.rows:
            if not (is_blank(item) or _banner(table, item, above) or _is_note(table, item)):
                rows.append(_read(table, item, above))
    return first_of_each(rows, key=lambda record: record.iin, field="iin", code="person_repeated")


def _banner(table: Table, item: SheetRow, above: _Above) -> bool:
    """Whether ``item`` is a body above its people, also with its number or a count, or a lone note."""
    filled = [cell for cell in item.cells if not (isinstance(cell, str) and not cell.strip())]
    texts = [_NUMBERED.sub("", tidy_cell(cell)) for cell in filled if isinstance(cell, str)]
    texts = [text for text in texts if text and not _COUNT.fullmatch(text)]
    if len(texts) != 1 or not all(isinstance(cell, str | int | float) for cell in filled):
        return False
    if len(filled) == 1 and _holds(table, item, "iin"):
        return False
    text = texts[0]
    is_body = (region_of(text) is not None or _names_body(text)) and not _holds(table, item, "organization")
    if is_body or (len(filled) == 1 and _names_body(text)):
        above.organization = text
        return True
    return len(filled) == 1


def _holds(table: Table, item: SheetRow, field: str) -> bool:
    column = table.by_field.get(field)
    return column is not None and column.index < len(item.cells) and item.cells[column.index] != ""


def _is_note(table: Table, item: SheetRow) -> bool:
    iin = iins.restore(cell_text(RowReader(table, item).cell("iin")))
    return is_total(item) and not (iin.isdecimal() and len(iin) == iins.LENGTH)


def _names_body(text: str) -> bool:
    words = fold(text).split()
    return len(words) >= _FEWEST_WORDS and not (one_of("body_words") | one_of("place_words")).isdisjoint(
        words
    )


def _read(table: Table, item: SheetRow, above: _Above) -> Row[OfficialRecord]:
    reader = RowReader(table, item)
    iin = reader.iin()
    surname, given, patronymic = read_name(reader)
    organization, region_code = _body(reader, above)
    position = reader.worded("position")
    note = reader.text("note", longest=500)
    institution, year = _education(reader)
    record = OfficialRecord(
        iin=iin or "",
        surname=surname,
        given_name=given,
        patronymic=patronymic,
        birth_date=reader.birth_date(iin),
        sex=_sex(reader, iin),
        citizenship=read_citizenship(reader),
        organization=organization,
        region_code=region_code,
        position=position,
        position_code=position_code(position) if position else None,
        since=reader.when("from_date"),
        order_number=reader.text("order_number", longest=60),
        portfolio=reader.text("portfolio", longest=500),
        acting=_is_acting(note) or _is_acting(position),
        institution=institution,
        graduation_year=year,
        speciality=reader.text("speciality"),
        service_years=reader.text("service_years", longest=60),
        note=note,
    )
    return Row.of(reader, record)


def _body(reader: RowReader, above: _Above) -> tuple[str | None, str | None]:
    """The body of the row and its region: the row's own, else the one above."""
    own = reader.worded("organization")
    if own is not None and (own.casefold() in raw_words("as_above") or fold(own) in one_of("as_above")):
        own = None
    if own is None and reader.table.by_field.get("organization") is None:
        own = reader.worded("region")
    if own is not None:
        above.organization = own
    elif above.organization is not None:
        reader.note("organization", above.organization)
    body = above.organization
    region = region_of(body) if body else None
    if region is not None and region.is_former and own is not None:
        reader.warn("organization", "region_former", region=region.code)
    return body, region.code if region else None


def _sex(reader: RowReader, iin: str | None) -> Sex | None:
    return read_sex(reader) or (iins.sex(iin) if iin else None)


@cache
def position_code(title: str) -> str | None:
    """The shipped post that ``title`` names, also with the body behind it (``… министра финансов``) or,
    in Kazakh, before it (``Абай облысы әкімінің орынбасары``); words for acting are passed over.
    """
    folded = _without_acting(fold(title))
    known, behind = coded("positions"), coded("positions_behind_a_body")
    begins = [words for words in known if f"{folded} ".startswith(f"{words} ")]
    if begins:
        return known[max(begins, key=len)]
    ends = [words for words in behind if f" {folded}".endswith(f" {words}")]
    code = behind[max(ends, key=len)] if ends else None
    return None if code == _OF_THE_PREMIER else code


def _without_acting(folded: str) -> str:
    for word in one_of("acting"):
        folded = f" {folded} ".replace(f" {word} ", " ").strip()
    return folded


def _education(reader: RowReader) -> tuple[str | None, int | None]:
    """Institution and graduation year of ``ЕНУ им. Л.Н. Гумилёва, 1999``."""
    text = reader.text("education")
    if text is None:
        return None, None
    if found := _GRADUATION.match(text):
        return found.group(1).strip(" ,;(") or None, int(found.group(2))
    return text, None


def _is_acting(text: str | None) -> bool:
    return text is not None and any(f" {word} " in f" {fold(text)} " for word in one_of("acting"))
