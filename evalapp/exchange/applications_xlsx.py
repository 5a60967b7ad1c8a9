"""Registers of applications for a reserve: rows of a table → the facts that they are judged on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from evalapp.domain.names import fold
from evalapp.domain.partial_date import PartialDate, is_to_present
from evalapp.domain.reference import EducationLevel, LanguageLevel, OriginSector
from evalapp.domain.service_length import Job
from evalapp.exchange.application_record import ApplicationRecord
from evalapp.exchange.headers import SCORE
from evalapp.exchange.job_rows import CODES, refuse_job_rows
from evalapp.exchange.person_cells import read_citizenship, read_name, read_sex
from evalapp.exchange.records import Row, first_of_each
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Column, Table
from evalapp.exchange.words import coded, one_of
from evalapp.exchange.workbook import SheetRow

ABSENT = "absent"
"""Stage score of somebody who did not come."""

_REPEATED = "application_repeated"
_OF_OTHER_ROWS = CODES | {_REPEATED}
"""Problems that depend on other rows."""
_HIGHER = frozenset(
    {EducationLevel.BACHELOR, EducationLevel.SPECIALIST, EducationLevel.MASTER, EducationLevel.PHD}
)
_JOB = re.compile(r"job(\d+)\.")


def read_applications(
    tables: list[Table], known: Sequence[Row[ApplicationRecord]] = ()
) -> list[Row[ApplicationRecord]]:
    """The applications in ``tables`` in file order; of one IIN the first clean one counts.

    Where the jobs of an applicant have a row each, all his rows are refused.

    ``known``: rows read before; those that still stand in the tables are taken over.
    """
    earlier = {
        id(row.source): row for row in known if _OF_OTHER_ROWS.isdisjoint(p.code for p in row.problems)
    }
    rows = []
    for table in tables:
        shape = _Shape(
            tuple(_JobFields.of(number) for number in job_numbers(table)),
            tuple(column for column in table.columns if column.field == SCORE),
        )
        for source in table.rows:
            if (row := earlier.get(id(source))) is not None:
                rows.append(replace(row, table=table))
            elif not is_blank(source) and not _is_note(table, source):
                rows.append(_read(table, source, shape))
    rows = refuse_job_rows(rows)
    return first_of_each(rows, key=lambda record: record.iin, field="iin", code=_REPEATED)


@dataclass(frozen=True, slots=True)
class _JobFields:
    """The fields of one job of a row."""

    organization: str
    post: str
    start: str
    end: str
    sector: str

    @classmethod
    def of(cls, number: int) -> "_JobFields":
        return cls(*(f"job{number}.{part}" for part in ("organization", "post", "from", "to", "sector")))


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a table has of things that may be there several times."""

    jobs: tuple[_JobFields, ...]
    scores: tuple[Column, ...]


def job_numbers(table: Table) -> tuple[int, ...]:
    """The numbers of the jobs for which the table has columns, in order."""
    found = {int(match.group(1)) for name in table.by_field if (match := _JOB.match(name))}
    return tuple(sorted(found))


def _is_note(table: Table, row: SheetRow) -> bool:
    if RowReader(table, row).cell("iin") != "":
        return False
    return sum(1 for cell in row.cells if cell != "") == 1 or is_total(row)


def _read(table: Table, row: SheetRow, shape: "_Shape") -> Row[ApplicationRecord]:
    reader = RowReader(table, row)
    iin = reader.iin()
    surname, given, patronymic = read_name(reader)
    region = reader.region("region")
    language, sector = reader.code("kazakh_level", "language_levels"), reader.text("direction", longest=120)
    record = ApplicationRecord(
        number=reader.text("number", longest=40) or str(row.number),
        iin=iin or "",
        surname=surname,
        given_name=given,
        patronymic=patronymic,
        birth_date=reader.birth_date(iin),
        sex=read_sex(reader),
        citizenship=read_citizenship(reader),
        region_code=region.code if region else None,
        direction=sector,
        education_level=_education_level(reader),
        institution=reader.text("institution"),
        graduation_year=reader.year("graduation_year"),
        kazakh_level=LanguageLevel(language) if language else None,
        has_conviction=reader.yes_no("conviction"),
        has_sanction=reader.yes_no("sanction"),
        phone=reader.text("phone", longest=60),
        email=reader.text("email", longest=120),
        applied_on=reader.day("applied_on"),
        jobs=tuple(job for fields in shape.jobs if (job := _job(reader, fields)) is not None),
        scores=_scores(reader, shape.scores),
    )
    return Row.of(reader, record)


def _education_level(reader: RowReader) -> EducationLevel | None:
    text = reader.text("education_level")
    if text is None:
        return None
    if (code := level_of(text)) is not None:
        return EducationLevel(code)
    if fold(text) in one_of("higher_in_general"):
        reader.warn("education_level", "education_general")
        return EducationLevel.BACHELOR
    reader.warn("education_level", "word_unknown")
    return None


@cache
def level_of(text: str) -> str | None:
    """The code of a level of education, from the list's words or, failing that, those inside the text.

    None where the text also says that it was not finished, or names levels of different kinds
    (``среднее специальное, бакалавр``): which of them counts is for a person to say.
    """
    folded = fold(text)
    words = coded("education_levels")
    if folded in words:
        return words[folded]
    rest = f" {folded} "
    inside = []
    for word in sorted(words, key=len, reverse=True):
        if f" {word} " in rest:
            inside.append(words[word])
            rest = rest.replace(f" {word} ", " | ")
    is_higher = {code in _HIGHER for code in inside}
    left = set(rest.split())
    if len(is_higher) != 1 or not left.isdisjoint(one_of("unfinished_words")):
        return None
    if is_higher == {False} and not left.isdisjoint(one_of("higher_in_general")):
        return None
    return inside[0]


def _job(reader: RowReader, fields: _JobFields) -> Job | None:
    cell = reader.cell
    if cell(fields.organization) == cell(fields.post) == cell(fields.start) == cell(fields.end) == "":
        return None
    end, to_present = _end(reader, fields.end)
    sector = reader.code(fields.sector, "sectors")
    return Job(
        organization=reader.text(fields.organization) or "",
        post=reader.text(fields.post) or "",
        start=reader.when(fields.start),
        end=end,
        to_present=to_present,
        sector=OriginSector(sector) if sector else None,
    )


def _end(reader: RowReader, field: str) -> tuple[PartialDate | None, bool]:
    cell = reader.cell(field)
    if isinstance(cell, str) and cell and is_to_present(cell):
        return None, True
    return reader.when(field), False


def _scores(reader: RowReader, columns: Sequence[Column]) -> dict[str, float | str]:
    found: dict[str, float | str] = {}
    for column in columns:
        if (cell := reader.cell_at(column)) == "":
            continue
        if (value := reader.number(column)) is not None:
            found[column.header] = value
        elif fold(cell_text(cell)) in one_of("absent"):
            found[column.header] = ABSENT
        else:
            reader.warn_at(column, "score_unreadable")
    return found
