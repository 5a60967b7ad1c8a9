"""The columns of the register."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.services.official_rows import OfficialRow
from evalapp.ui.common.mark_delegates import interval_header
from evalapp.ui.common.marks_interval import Interval, interval_text
from evalapp.ui.common.table_model import Column
from evalapp.ui.common.tenure_delegate import TenureDelegate
from evalapp.ui.officials.cells import TotalDelegate
from evalapp.ui.officials.words import TenureWords, picked, time_text

translate = QCoreApplication.translate


def register_columns(language: Language, words: TenureWords) -> list[Column]:
    """Official with post, body, time in post, total with its interval; ``words`` name short tenures."""
    return [
        Column(
            "name",
            translate("Register", "Official"),
            lambda row: row.full_name,
            detail=lambda row: _post_text(row, language),
            stretch=True,
            required=True,
        ),
        Column(
            "body",
            translate("Register", "State body"),
            lambda row: picked(row.body, language),
            tip=lambda row: picked(row.body, language),
            width=156,
            wraps=True,
        ),
        Column(
            "time",
            translate("Register", "In post"),
            lambda row: row.time_in_post,
            text=time_text,
            tip=lambda row: words.mark(row.mark) if row.mark else "",
            width=112,
            right=True,
            delegate=TenureDelegate,
        ),
        Column(
            "total",
            translate("Register", "Total"),
            _interval,
            text=interval_text,
            tip=_total_tip,
            width=166,
            delegate=TotalDelegate,
            header_paint=interval_header,
        ),
    ]


def _post_text(row: OfficialRow, language: Language) -> str:
    post = picked(row.post, language)
    if not post:
        return translate("Register", "holds no post")
    return translate("Register", "{post} (acting)").format(post=post) if row.acting else post


def _total_tip(row: OfficialRow) -> str:
    return f"{row.campaign}: {interval_text(_interval(row))}" if row.has_result else ""


def _interval(row: OfficialRow) -> Interval | None:
    return None if row.total is None else Interval(row.total, row.low, row.high)
