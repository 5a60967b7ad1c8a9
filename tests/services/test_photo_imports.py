"""Photos of many officials from files with the IIN in their names."""

import io
from pathlib import Path

import pytest
from PIL import Image

from evalapp.domain.access import Actor
from evalapp.domain.errors import BadFile, Forbidden
from evalapp.domain.photo_file import PhotoOutcome, iin_in
from evalapp.entities.register import Person
from evalapp.exchange.photos import photo_size
from evalapp.services.officials import OfficialService
from evalapp.services.photo_imports import PhotoImportService, PhotosBefore
from evalapp.storage.database import Database
from tests.services.campaign_builder import IINS, add_officials


def picture(color: int, size: tuple[int, int] = (900, 1200)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, (color, 90, 120)).save(made, "PNG")
    return made.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "фото"
    made.mkdir()
    return made


@pytest.fixture
def service(db: Database, officer: Actor) -> PhotoImportService:
    return PhotoImportService(db, officer)


@pytest.fixture
def people(db: Database) -> list[int]:
    return add_officials(db, 3)


def photos(db: Database, people: list[int]) -> list[bytes | None]:
    with db.reading() as session:
        return [session.get_one(Person, number).photo for number in people]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("880315450126", "880315450126"),
        ("Примерова 880315450126 (1)", "880315450126"),
        ("8803154501260", None),
        ("880315450126 900101300017", None),
        ("Примерова", None),
    ],
)
def test_the_iin_is_found_in_the_name(name: str, found: str | None) -> None:
    assert iin_in(name) == found


def test_each_file_finds_its_person_or_says_why_not(
    service: PhotoImportService, db: Database, people: list[int], folder: Path
) -> None:
    with db.transaction() as session:
        session.get_one(Person, people[1]).photo = b"before"
    (folder / f"{IINS[0]}.png").write_bytes(picture(10))
    (folder / f"a {IINS[1]}.png").write_bytes(picture(20))
    (folder / f"b {IINS[1]}.png").write_bytes(picture(30))
    (folder / f"{IINS[2]}.jpg").write_bytes(b"no picture")
    (folder / "Примеров.png").write_bytes(picture(40))
    (folder / "000000000000.png").write_bytes(picture(50))
    (folder / "список.txt").write_text("не фото")
    files = service.read([folder])
    checked = service.check(files)
    assert photos(db, people) == [None, b"before", None]
    rows, _ = service.write(files)
    assert rows == checked
    assert {row.file: row.outcome for row in rows} == {
        f"{IINS[0]}.png": PhotoOutcome.ADDED,
        f"a {IINS[1]}.png": PhotoOutcome.REPLACED,
        f"b {IINS[1]}.png": PhotoOutcome.TWICE,
        f"{IINS[2]}.jpg": PhotoOutcome.NO_PICTURE,
        "Примеров.png": PhotoOutcome.NO_IIN,
        "000000000000.png": PhotoOutcome.UNKNOWN,
    }
    who = {row.file: row.who for row in rows}
    assert who["000000000000.png"] == "000000******"
    assert who[f"{IINS[0]}.png"] not in ("", IINS[0])
    first, second, third = photos(db, people)
    assert third is None
    for kept in (first, second):
        assert kept is not None
        assert photo_size(kept) == (360, 480)
    assert [row.outcome for row in service.check(files)][:1] == [PhotoOutcome.UNKNOWN]
    assert PhotoOutcome.UNCHANGED in {row.outcome for row in service.check(files)}


def test_an_import_is_taken_back_but_for_who_was_changed_since(
    service: PhotoImportService, db: Database, officer: Actor, people: list[int], folder: Path
) -> None:
    for iin in IINS[:2]:
        (folder / f"{iin}.png").write_bytes(picture(10))
    _, before = service.write(service.read([folder]))
    card = OfficialService(db, officer).card(people[1])
    OfficialService(db, officer).save_photo(people[1], b"newer", version=card.version)
    assert service.put_back(before) == 1
    assert photos(db, people[:2]) == [None, b"newer"]


def test_an_empty_or_missing_folder_is_said(service: PhotoImportService, folder: Path) -> None:
    with pytest.raises(BadFile, match="photo_folder_empty"):
        service.read([folder])
    with pytest.raises(BadFile, match="folder_missing"):
        service.read([folder / "нет"])


def test_only_who_edits_the_register_takes_photos(
    db: Database, viewer: Actor, auditor: Actor, folder: Path
) -> None:
    for actor in (viewer, auditor):
        service = PhotoImportService(db, actor)
        with pytest.raises(Forbidden):
            service.read([folder])
        with pytest.raises(Forbidden):
            service.check(())
        with pytest.raises(Forbidden):
            service.write(())
        with pytest.raises(Forbidden):
            service.put_back(PhotosBefore(()))
