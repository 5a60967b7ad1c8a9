"""Words of this page for codes: what was done, to which kind of record, why a backup was made."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from evalapp.ui.common.formats import number
from evalapp.ui.common.messages import said

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
    words = {
        **_people_words(),
        **_work_words(),
        **_reserve_words(),
        **_commission_words(),
        **_own_words(),
    }
    return words.get(table, table.replace("_", " "))


def _people_words() -> dict[str, str]:
    return {
        "person": translate("Administration", "Person"),
        "education": translate("Administration", "Education"),
        "employment": translate("Administration", "Job"),
        "person_language": translate("Administration", "Language"),
        "award": translate("Administration", "Award"),
        "sanction": translate("Administration", "Sanction"),
        "appointment": translate("Administration", "Appointment"),
        "organization": translate("Administration", "State body"),
        "organization_successor": translate("Administration", "Successor of a state body"),
        "position": translate("Administration", "Post"),
        "region": translate("Administration", "Region"),
    }


def _work_words() -> dict[str, str]:
    return {
        "framework": translate("Administration", "Competency framework"),
        "scale_level": translate("Administration", "Level of the scale"),
        "competency_block": translate("Administration", "Block of competencies"),
        "competency": translate("Administration", "Competency"),
        "competency_indicator": translate("Administration", "Indicator"),
        "level_wording": translate("Administration", "Wording of a level"),
        "target_level": translate("Administration", "Target level"),
        "framework_weight": translate("Administration", "Weight"),
        "rater": translate("Administration", "Rater"),
        "calibration": translate("Administration", "Calibration"),
        "result_notice": translate("Administration", "Result shown"),
        "objection": translate("Administration", "Objection"),
        "calendar_day": translate("Administration", "Day of the calendar"),
        "indicator_record": translate("Administration", "Work indicator"),
        "campaign": translate("Administration", "Campaign"),
        "assessee": translate("Administration", "Assessed official"),
        "form": translate("Administration", "Form"),
        "release": translate("Administration", "Release of results"),
        "result": translate("Administration", "Result"),
    }


def _reserve_words() -> dict[str, str]:
    return {
        "rule_set": translate("Administration", "Rule set"),
        "intake": translate("Administration", "Intake"),
        "intake_direction": translate("Administration", "Direction of an intake"),
        "intake_change": translate("Administration", "Change of an intake"),
        "application": translate("Administration", "Application"),
        "attachment": translate("Administration", "File of an application"),
        "letter_template": translate("Administration", "Texts of letters"),
        "stage": translate("Administration", "Stage"),
        "stage_score": translate("Administration", "Stage score"),
        "interviewer": translate("Administration", "Interviewer"),
        "interview_score": translate("Administration", "Interviewer's score"),
        "stage_cut": translate("Administration", "Cut of a stage"),
        "admission": translate("Administration", "Decision on an application"),
        "reservist": translate("Administration", "Reservist"),
        "stay_extension": translate("Administration", "Extension of a stay"),
        "leaving_ground": translate("Administration", "Ground of leaving"),
        "mentorship": translate("Administration", "Mentor"),
        "plan_item": translate("Administration", "Item of a plan"),
        "reserve_appointment": translate("Administration", "Appointment of a reservist"),
        "consideration": translate("Administration", "Consideration"),
        "post_profile": translate("Administration", "Requirements of a post"),
    }


def _commission_words() -> dict[str, str]:
    return {
        "voting_rule": translate("Administration", "Voting rule"),
        "commission": translate("Administration", "Commission"),
        "commission_member": translate("Administration", "Member of a commission"),
        "meeting": translate("Administration", "Meeting"),
        "agenda_item": translate("Administration", "Agenda item"),
        "attendance": translate("Administration", "Attendance"),
        "item_absence": translate("Administration", "Absence from an item"),
        "packet": translate("Administration", "Packet"),
        "packet_copy": translate("Administration", "Copy of a packet"),
        "ballot": translate("Administration", "Ballot"),
        "vote": translate("Administration", "Vote"),
        "vote_count": translate("Administration", "Count of votes"),
        "minutes": translate("Administration", "Minutes"),
        "dissent": translate("Administration", "Dissent"),
        "decision": translate("Administration", "Decision of a commission"),
        "decision_effect": translate("Administration", "Change by a decision"),
        "decision_outcome": translate("Administration", "Outcome of a decision"),
    }


def _own_words() -> dict[str, str]:
    return {
        "account": translate("Administration", "Account"),
        "workspace_info": translate("Administration", "Workspace"),
        "import_batch": translate("Administration", "Import"),
        "column_mapping": translate("Administration", "Column mapping"),
    }


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


def problem_text(code: str, count: int) -> str:
    """What a verification found, as one sentence."""
    sentences = {
        "database_damaged": translate("Administration", "The database is damaged."),
        "chain_broken": translate("Administration", "The audit log was altered: {count} break(s)."),
        "values_altered": translate("Administration", "Values kept with the log were altered: {count}."),
        "record_altered": translate("Administration", "Records changed past the program: {count}."),
        "record_missing": translate("Administration", "Records removed past the program: {count}."),
        "record_unaudited": translate("Administration", "Records that the log does not know: {count}."),
    }
    return sentences[code].format(count=number(count, 0))
