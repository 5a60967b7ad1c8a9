"""Words of this page for codes: what was done, to which kind of record, why a backup was made."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from evalapp.services.verification_words import kind_text
from evalapp.ui.common.formats import number
from evalapp.ui.common.messages import said
from evalapp.ui.common.translation import interface_language

translate = QCoreApplication.translate
_KIB = 1024


def action_text(action: str) -> str:
    """What was done, for example "Changed"; an unknown code as it stands."""
    words = {
        "created": translate("Administration", "Created"),
        "changed": translate("Administration", "Changed"),
        "deleted": translate("Administration", "Deleted"),
        "viewed": translate("Administration", "Viewed"),
        "exported": translate("Administration", "Exported"),
        "previewed": translate("Administration", "Results previewed"),
        "imported": translate("Administration", "Imported"),
        "import_undone": translate("Administration", "Import undone"),
        "ballot_replaced": translate("Administration", "Ballot replaced"),
        "ballot_void": translate("Administration", "Ballot taken back"),
        "released": translate("Administration", "Released"),
        "cut_applied": translate("Administration", "Cut applied"),
        "interview_score_corrected": translate("Administration", "Interview score corrected"),
        "calibrated": translate("Administration", "Calibration recorded"),
        "logged_in": translate("Administration", "Logged in"),
        "logged_out": translate("Administration", "Logged out"),
        "log_in_failed": translate("Administration", "Failed log-ins before"),
        "password_changed": translate("Administration", "Password changed"),
        "recovered": translate("Administration", "Opened with the recovery key"),
        "restored": translate("Administration", "Restored from a backup"),
        "backed_up": translate("Administration", "Backed up"),
        "verified": translate("Administration", "Verified"),
    }
    return words.get(action, action.replace("_", " "))


def field_names(fields: Iterable[str]) -> str:
    """Names of the fields of a record, for example "surname, date of birth"."""
    return ", ".join(said(f"field.{name}") for name in fields)


def note_text(action: str, note: str) -> str:
    """The note of an event, worded where it is a code."""
    if action == "backed_up":
        return reason_text(note)
    if action == "verified":
        sound = translate("Administration", "all is well")
        return sound if note == "sound" else translate("Administration", "something was found")
    # What was exported, and behind it the language of the document.
    said, comma, language = note.rpartition(", ")
    if language not in {"kk", "ru", "en", "kk+ru"}:
        said, comma, language = note, "", ""
    numbers = re.findall(r"\d+", said)
    words = _notes().get(re.sub(r"\d+", "{}", said))
    return f"{words.format(*numbers)}{comma}{language}" if words else note


def _notes() -> dict[str, str]:
    """Notes that the services write as codes, with ``{}`` where numbers stand."""
    return {
        "results before release": translate("Administration", "results before release"),
        "register of {} officials": translate("Administration", "register, officials: {}"),
        "table of {} rows": translate("Administration", "table, rows: {}"),
        "audit extract of {} events": translate("Administration", "audit log, events: {}"),
        "refused rows: {}": translate("Administration", "refused rows: {}"),
        "refused rows of ballots: {}": translate("Administration", "refused rows of ballots: {}"),
        "ballot {} of meeting {}": translate("Administration", "ballot No. {}, meeting record {}"),
        "ballots": translate("Administration", "ballots"),
        "packet, release {}": translate("Administration", "commission packet, release {}"),
        "packet, preview": translate("Administration", "commission packet, preview"),
        "results, release {}": translate("Administration", "results, release {}"),
        "results, preview": translate("Administration", "results, preview"),
        "applications": translate("Administration", "list of applications"),
        "objections, {}": translate("Administration", "objections: {}"),
        "letter about missing documents by {}-{}-{}": translate(
            "Administration", "letter: documents by {2}.{1}.{0}"
        ),
        "file": translate("Administration", "copy of the file"),
        "documents needed": translate("Administration", "list of documents needed"),
        "officials": translate("Administration", "register"),
        "ratings": translate("Administration", "marks"),
    }


def record_text(table: str) -> str:
    """Kind of record, for example "Person"; an unknown table as it stands."""
    return kind_text(interface_language(), table)


def reason_text(reason: str) -> str:
    """Why a backup was made."""
    words = {
        "on_demand": translate("Administration", "By hand"),
        "closing": translate("Administration", "When the workspace was closed"),
        "before_import": translate("Administration", "Before an import"),
        "before_release": translate("Administration", "Before a release"),
        "before_upgrade": translate("Administration", "Before an update"),
    }
    return words.get(reason, reason.replace("_", " "))


def size_text(size: int) -> str:
    """A size in bytes as megabytes, for example "1,4 MB"."""
    return translate("Administration", "{size} MB").format(size=number(size / _KIB / _KIB, 1))
