"""Photos of many officials at once, from files with the IIN in their names; taken back while they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import BadFile
from evalapp.domain.names import full_name
from evalapp.domain.photo_file import PhotoOutcome, iin_in
from evalapp.entities.base import stored_id
from evalapp.entities.register import Person
from evalapp.services.progress import SILENT, Progress
from evalapp.storage.batches import batches
from evalapp.storage.database import Database

SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".webp")
"""Endings of the files that are looked at in a folder."""
_MOST_BYTES = 40_000_000


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A file as it was read: ``iin`` from its name, ``photo`` made small, None = no picture."""

    name: str
    iin: str | None
    photo: bytes | None


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """What becomes of a file; ``who``: the official's name, the masked IIN where nobody has it, else ""."""

    file: str
    who: str
    outcome: PhotoOutcome


@dataclass(frozen=True, slots=True)
class PhotosBefore:
    """What undoing needs: for each person the version after the import and the photo before it."""

    photos: tuple[tuple[int, int, bytes | None], ...]


class PhotoImportService:
    """Takes photos into the register for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def read(self, paths: Sequence[Path], progress: Progress = SILENT) -> tuple[PhotoFile, ...]:
        """Read pictures and the pictures of folders (not of those below); nothing is written.

        Raises BadFile ``folder_missing``, ``photo_folder_empty``, Cancelled.
        """
        self._require()
        files = [file for path in paths for file in _pictures_in(path)]
        if not files:
            raise BadFile("photo_folder_empty", path=paths[0].name if paths else "")
        found = []
        for number, file in enumerate(files, start=1):
            found.append(_read(file))
            progress.step(number, len(files))
        return tuple(found)

    def check(self, files: Sequence[PhotoFile]) -> tuple[PhotoRow, ...]:
        """What :meth:`write` would do with each file, in their order; writes nothing."""
        self._require()
        with self._db.reading() as session:
            return tuple(row for row, _ in _matched(session, files))

    def write(self, files: Sequence[PhotoFile]) -> tuple[tuple[PhotoRow, ...], PhotosBefore]:
        """Write every photo that is new, in one transaction; what stood before comes back for undoing."""
        self._require()
        before: list[tuple[int, int, bytes | None]] = []
        with self._db.transaction() as session:
            matched = _matched(session, files)
            changed = []
            for (row, person), file in zip(matched, files, strict=True):
                if row.outcome.is_written and person is not None:
                    changed.append((person, person.photo))
                    person.photo = file.photo
            session.flush()
            before = [(stored_id(person.id), person.version, photo) for person, photo in changed]
        return tuple(row for row, _ in matched), PhotosBefore(tuple(before))

    def put_back(self, before: PhotosBefore) -> int:
        """Undo :meth:`write`; people changed since keep what they have. Returns how many were put back."""
        self._require()
        count = 0
        with self._db.transaction() as session:
            for number, version, photo in before.photos:
                person = session.get(Person, number)
                if person is not None and person.version == version:
                    person.photo = photo
                    count += 1
        return count

    def _require(self) -> None:
        self._actor.require(Action.IMPORT)
        self._actor.require(Action.EDIT_REGISTER)


def _pictures_in(path: Path) -> list[Path]:
    if not path.is_dir():
        if not path.exists():
            raise BadFile("folder_missing", path=path)
        return [path]
    found = (file for file in path.iterdir() if file.suffix.casefold() in SUFFIXES and file.is_file())
    return sorted((file for file in found if not file.name.startswith(".")), key=lambda file: file.name)


def _read(file: Path) -> PhotoFile:
    from evalapp.exchange.photos import small_photo  # noqa: PLC0415

    iin = iin_in(file.stem)
    photo = None
    try:
        if iin is not None and file.stat().st_size <= _MOST_BYTES:
            photo = small_photo(file.read_bytes())
    except OSError:
        photo = None
    return PhotoFile(file.name, iin, photo)


def _matched(session: Session, files: Sequence[PhotoFile]) -> list[tuple[PhotoRow, Person | None]]:
    """Each file with what becomes of it and whose it is."""
    people = _people(session, [file.iin for file in files if file.iin is not None])
    seen: set[str] = set()
    found: list[tuple[PhotoRow, Person | None]] = []
    for file in files:
        person = people.get(file.iin or "")
        outcome = _outcome(file, person, is_again=file.iin in seen)
        if file.iin is not None and outcome is not PhotoOutcome.NO_PICTURE:
            seen.add(file.iin)
        found.append((PhotoRow(file.name, _who(file, person), outcome), person))
    return found


def _outcome(file: PhotoFile, person: Person | None, *, is_again: bool) -> PhotoOutcome:
    checks: tuple[tuple[bool, PhotoOutcome], ...] = (
        (file.iin is None, PhotoOutcome.NO_IIN),
        (person is None, PhotoOutcome.UNKNOWN),
        (file.photo is None, PhotoOutcome.NO_PICTURE),
        (is_again, PhotoOutcome.TWICE),
        (person is not None and person.photo == file.photo, PhotoOutcome.UNCHANGED),
        (person is not None and person.photo is not None, PhotoOutcome.REPLACED),
    )
    return next((outcome for applies, outcome in checks if applies), PhotoOutcome.ADDED)


def _who(file: PhotoFile, person: Person | None) -> str:
    if person is not None:
        return full_name(person.surname, person.given_name, person.patronymic)
    return iins.mask(file.iin) if file.iin is not None else ""


def _people(session: Session, persons: Sequence[str]) -> dict[str, Person]:
    found: dict[str, Person] = {}
    for some in batches(list(dict.fromkeys(persons))):
        wanted = select(Person).where(col(Person.iin).in_(some))
        found |= {person.iin: person for person in session.execute(wanted).scalars()}
    return found
