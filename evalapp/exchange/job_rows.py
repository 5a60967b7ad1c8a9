"""Lists of applications that give each job a row of its own: recognised, and said to be what they are.

Taken as they stand, the first row would be an application with one of several jobs, and judged by that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from evalapp.exchange.application_record import ApplicationRecord
from evalapp.exchange.records import Row

FIRST, FURTHER = "application_job_rows", "application_job_row"
CODES = frozenset({FIRST, FURTHER})
"""Problems of the first row of such an applicant and of each further one."""

_NO_NAME = frozenset({"iin_missing", "name_missing", "given_name_missing"})
_OWN = frozenset({"number", "iin", "surname", "given_name", "jobs"})


def refuse_job_rows(rows: Sequence[Row[ApplicationRecord]]) -> list[Row[ApplicationRecord]]:
    """``rows`` with all those refused over which the jobs of one applicant are spread.

    A further row says nothing about the applicant that his first one does not say, and names another job;
    it repeats the IIN, or leaves IIN and name blank as under merged cells.
    """
    result = list(rows)
    for group in _groups(rows):
        first, others = rows[group[0]], [rows[place] for place in group[1:]]
        if not all(_is_another_job(first.record, other) for other in others):
            continue
        numbers = ", ".join(str(other.source.number) for other in others)
        result[group[0]] = first.refused("iin", FIRST, rows=numbers)
        for place, other in zip(group[1:], others, strict=True):
            own = tuple(one for one in other.problems if other.record.iin or one.code not in _NO_NAME)
            bare = replace(other, problems=own)
            result[place] = bare.refused("iin", FURTHER, row=first.source.number)
    return result


def _groups(rows: Sequence[Row[ApplicationRecord]]) -> Iterator[list[int]]:
    """Places of the rows of one applicant, where there are several."""
    found: dict[str, list[int]] = {}
    above = ""
    for place, row in enumerate(rows):
        record = row.record
        iin = record.iin or (above if _is_nameless(record) else "")
        if iin:
            found.setdefault(iin, []).append(place)
        above = iin
    return (places for places in found.values() if len(places) > 1)


def _is_nameless(record: ApplicationRecord) -> bool:
    return bool(record.jobs) and not record.iin and not record.surname


def _is_another_job(first: ApplicationRecord, other: Row[ApplicationRecord]) -> bool:
    record = other.record
    if not any(job not in first.jobs for job in record.jobs):
        return False
    is_named = not _is_nameless(record)
    if is_named and (record.surname, record.given_name) != (first.surname, first.given_name):
        return False
    # A blank number was read as that of the row.
    if record.number not in {first.number, str(other.source.number)}:
        return False
    return all(getattr(record, name) in (None, {}, getattr(first, name)) for name in _fields(type(record)))


def _fields(kind: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind) if one.name not in _OWN)
