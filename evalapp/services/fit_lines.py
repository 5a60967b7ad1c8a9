"""From the people looked at for a post to the lines of their workbook."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from evalapp.domain.post_profile import PostProfile
from evalapp.exchange.document_words import Words
from evalapp.exchange.fitting_xlsx import FitLine, FitLines
from evalapp.services.fit_words import finding_text, fit_status, place_text, profile_lines, requirement_name
from evalapp.services.fitting import FitRow, fit_list


def fit_lines(
    session: Session,
    post: str,
    profile: PostProfile,
    words: Words,
    *,
    today: date,
    order: Sequence[str] | None = None,
    shown_filter: str = "",
) -> FitLines:
    """People by ``profile``. ``order``: keys of FitRow as the screen shows them; None = all, by name."""
    rows = {row.key: row for row in fit_list(session, profile, today).rows}
    wanted = list(rows) if order is None else [key for key in order if key in rows]
    return FitLines(
        post=post,
        as_of=today,
        requirements=tuple(requirement_name(words, requirement) for requirement in profile.requirements),
        asked=tuple(profile_lines(words, profile).values()),
        lines=[_line(rows[key], words) for key in wanted],
        shown_filter=shown_filter,
    )


def _line(row: FitRow, words: Words) -> FitLine:
    is_both = row.person_id is not None and row.reserve is not None
    kind = "both" if is_both else "member" if row.reserve is not None else "official"
    return FitLine(
        full_name=row.full_name,
        kind=words.text(f"fit.{kind}"),
        place=place_text(words, row.present, row.reserve),
        reserve_until=row.reserve.stay_until if row.reserve else None,
        held_by=row.reserve.held_by if row.reserve else "",
        findings=tuple(
            (fit_status(words, finding.status), finding_text(words, finding))
            for finding in row.findings.values()
        ),
    )
