"""The same lists give the same results as .ods, .xls and .csv; imported a second time they change nothing."""

from datetime import date
from pathlib import Path

import pytest

from evalapp.domain.access import Actor
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.storage.database import Database
from tests.exchange import formats

LISTS = {
    "deputy_ministers_2022": (ImportKind.OFFICIALS, ImportSummary(72, 0, 0, 2)),
    "deputy_akims_2023": (ImportKind.OFFICIALS, ImportSummary(103, 0, 0, 0)),
    "ratings_deputy_ministers_2022": (ImportKind.RATINGS, ImportSummary(844, 0, 0, 53)),
    "ratings_deputy_akims_2023": (ImportKind.RATINGS, ImportSummary(1209, 0, 0, 73)),
    "reserve_applicants_2023": (ImportKind.APPLICATIONS, ImportSummary(1493, 0, 0, 7)),
}


@pytest.fixture
def service(db: Database, admin: Actor) -> ImportService:
    return ImportService(db, admin)


def options_of(kind: ImportKind) -> ImportOptions:
    if kind is ImportKind.RATINGS:
        return ImportOptions(campaign="Оценка")
    return ImportOptions(intake="Отбор", as_of=date(2023, 9, 30), rule_set="youth")


def bring_all(service: ImportService, name: str, paths: list[Path], *, writes: bool = True) -> ImportSummary:
    """Import the files of one list (or only look); sheets that hold no list are left out."""
    kind, _ = LISTS[name]
    parts = []
    for path in paths:
        if "Справочник" not in path.name:
            preview = service.preview(kind, path, options_of(kind))
            if writes:
                service.apply(preview)
            parts.append(preview.summary)
    return ImportSummary(
        sum(part.new for part in parts),
        sum(part.changed for part in parts),
        sum(part.unchanged for part in parts),
        sum(part.refused for part in parts),
    )


def check(service: ImportService, name: str, paths: list[Path]) -> None:
    if name.startswith("ratings"):
        register = name.removeprefix("ratings_")
        service.apply(service.preview(ImportKind.OFFICIALS, formats.SAMPLES / f"{register}.xlsx"))
    expected = LISTS[name][1]
    assert bring_all(service, name, paths) == expected
    again = bring_all(service, name, paths, writes=False)
    assert again == ImportSummary(0, 0, expected.new, expected.refused)


@pytest.mark.parametrize(
    ("name", "encoding", "separator"),
    [
        ("deputy_ministers_2022", "utf-8", ","),
        ("deputy_akims_2023", "utf-8", ","),
        ("ratings_deputy_ministers_2022", "utf-8", ","),
        ("deputy_ministers_2022", "kz1048", ";"),
        ("deputy_akims_2023", "kz1048", ";"),
        ("ratings_deputy_akims_2023", "kz1048", ";"),
        ("reserve_applicants_2023", "kz1048", ";"),
    ],
)
def test_text_tables(
    service: ImportService, tmp_path: Path, name: str, encoding: str, separator: str
) -> None:
    paths = formats.as_csv(formats.SAMPLES / f"{name}.xlsx", tmp_path, encoding=encoding, separator=separator)
    check(service, name, paths)


@pytest.mark.parametrize(
    "name", ["deputy_ministers_2022", "deputy_akims_2023", "ratings_deputy_ministers_2022"]
)
def test_excel_97(service: ImportService, tmp_path: Path, name: str) -> None:
    check(service, name, [formats.as_xls(formats.SAMPLES / f"{name}.xlsx", tmp_path)])


@pytest.mark.libreoffice
@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("deputy_ministers_2022", "csv"),
        ("deputy_akims_2023", "ods"),
        ("reserve_applicants_2023", "xls"),
    ],
)
def test_saved_by_libreoffice(service: ImportService, tmp_path: Path, name: str, suffix: str) -> None:
    check(service, name, formats.by_office(formats.SAMPLES / f"{name}.xlsx", suffix, tmp_path))


def test_a_list_in_another_format_changes_nothing(service: ImportService, tmp_path: Path) -> None:
    name = "deputy_ministers_2022"
    bring_all(service, name, [formats.SAMPLES / f"{name}.xlsx"])
    paths = formats.as_csv(formats.SAMPLES / f"{name}.xlsx", tmp_path, encoding="kz1048", separator=";")
    assert bring_all(service, name, paths) == ImportSummary(0, 0, 72, 2)
