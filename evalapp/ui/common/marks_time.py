"""Marks along the years: tenure in posts, and records of experience merged into one line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from evalapp.domain.reference import OrganizationKind
from evalapp.ui.common.marks import level_line
from evalapp.ui.common.theme import Type, font
from evalapp.ui.common.tokens import Tokens

translate = QCoreApplication.translate

STRIP = 16
YEARS = 16
YEAR_ROOM = 44
RECORD = 8
RECORD_STEP = 11
MERGED = 10
TIMER_ROOM = 13


@dataclass(frozen=True, slots=True)
class TenureSpan:
    """One stay in a post, first and last day; ``is_short`` = under a year."""

    start: date
    end: date
    kind: OrganizationKind
    is_short: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class ExperienceMarks:
    """Jobs as recorded, the merged intervals they come to, and how far they would have to go on.

    Pairs are first and last day. ``reached_on``: the day the required length is reached if the
    open job goes on; None when it is reached already or cannot be told.
    """

    records: tuple[tuple[date, date], ...]
    merged: tuple[tuple[date, date], ...]
    as_of: date
    reached_on: date | None = None


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Days laid over a width, from the first to the last one shown."""

    first: date
    last: date

    def x(self, day: date, rect: QRectF) -> float:
        """Where ``day`` lies in ``rect``; days outside stay at its ends."""
        whole = max((self.last - self.first).days, 1)
        inside = min(max((day - self.first).days, 0), whole)
        return rect.left() + inside / whole * rect.width()

    def years(self, width: float) -> list[int]:
        """The years named under the axis: as many as there is room for, evenly spaced."""
        first, last = self.first.year + (self.first > date(self.first.year, 1, 1)), self.last.year
        room = max(int(width // YEAR_ROOM), 1)
        step = max(-(-(last - first + 1) // room), 1)
        return list(range(first, last + 1, step))


def axis_over(days: Sequence[date]) -> TimeAxis:
    """An axis from the earliest to the latest of ``days``."""
    return TimeAxis(min(days), max(days))


def paint_tenure(
    painter: QPainter, rect: QRectF, spans: Sequence[TenureSpan], today: date, tokens: Tokens
) -> None:
    """The strip of posts over their years; a stay under a year is hollow with a timer in it."""
    if not spans:
        return
    axis = axis_over([day for span in spans for day in (span.start, span.end)] + [today])
    strip = QRectF(rect.left(), rect.top(), rect.width(), STRIP)
    level_line(painter, strip.center().y(), strip.left(), strip.right(), tokens.line)
    for span in spans:
        left, right = axis.x(span.start, strip), axis.x(span.end, strip)
        box = QRectF(left + 1, strip.top() + 0.5, max(right - left - 2, 4), STRIP - 1)
        _paint_span(painter, box, span, tokens)
    _paint_years(painter, rect, strip.bottom(), axis, tokens)


def tenure_colour(kind: OrganizationKind, tokens: Tokens) -> str:
    """The colour of a body's kind in the strip and its legend."""
    match kind:
        case OrganizationKind.AKIMAT:
            return tokens.accent_text
        case OrganizationKind.MINISTRY:
            return tokens.good_mark
        case OrganizationKind.OTHER:
            return tokens.control


def tenure_text(spans: Sequence[TenureSpan]) -> str:
    """The strip in words: "01.02.2020 – 31.03.2022 Akimat of Abai Region, under a year"."""
    lines = []
    for span in spans:
        line = f"{span.start:%d.%m.%Y} – {span.end:%d.%m.%Y} {span.label}".rstrip()
        lines.append(f"{line}, {translate('Marks', 'under a year')}" if span.is_short else line)
    return "\n".join(lines) or translate("Marks", "no posts recorded")


def tenure_height() -> float:
    """Height of the strip with its years."""
    return STRIP + YEARS


def paint_experience(painter: QPainter, rect: QRectF, marks: ExperienceMarks, tokens: Tokens) -> None:
    """Records above, merged intervals below, the as-of date, and the stretch still missing."""
    axis = _experience_axis(marks)
    if axis is None:
        return
    lanes = experience_lanes(marks.records)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for (start, end), lane in zip(marks.records, lanes, strict=True):
        top = rect.top() + lane * RECORD_STEP
        _bar(painter, _between(rect, axis, start, end, top, RECORD), fill=tokens.control)
    top = rect.top() + (max(lanes, default=-1) + 1) * RECORD_STEP + 1
    for start, end in marks.merged:
        _bar(painter, _between(rect, axis, start, end, top, MERGED), fill=tokens.accent_text)
    if marks.reached_on is not None and marks.reached_on > marks.as_of:
        missing = _between(rect, axis, marks.as_of, marks.reached_on, top, MERGED)
        _bar(painter, missing.adjusted(1.5, 0.75, -0.75, -0.75), pen=tokens.accent_text)
    x = axis.x(marks.as_of, rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(round(x), rect.top() - 2), QPointF(round(x), top + MERGED + 3))
    _paint_years(painter, rect, top + MERGED + 3, axis, tokens)


def experience_height(marks: ExperienceMarks) -> float:
    """Height of the picture with its years."""
    lanes = experience_lanes(marks.records)
    return (max(lanes, default=-1) + 1) * RECORD_STEP + 1 + MERGED + 3 + YEARS


def experience_text(marks: ExperienceMarks) -> str:
    """The picture in words: merged intervals, the as-of date, the day the length is reached."""
    merged = ", ".join(f"{start:%d.%m.%Y} – {end:%d.%m.%Y}" for start, end in marks.merged)
    none = translate("Marks", "no countable experience")
    parts = [translate("Marks", "counted: {intervals}").format(intervals=merged) if merged else none]
    parts.append(translate("Marks", "as of {day}").format(day=f"{marks.as_of:%d.%m.%Y}"))
    if marks.reached_on is not None:
        reached = translate("Marks", "required length reached on {day}")
        parts.append(reached.format(day=f"{marks.reached_on:%d.%m.%Y}"))
    return "; ".join(parts)


def experience_lanes(records: Sequence[tuple[date, date]]) -> list[int]:
    """Lane of each record, the lowest number that is free while it runs, so that none hides another."""
    taken: list[date] = []
    lanes = [0] * len(records)
    for at in sorted(range(len(records)), key=lambda index: records[index]):
        start, end = records[at]
        lane = next((index for index, last in enumerate(taken) if last < start), len(taken))
        taken[lane : lane + 1] = [end]
        lanes[at] = lane
    return lanes


def _experience_axis(marks: ExperienceMarks) -> TimeAxis | None:
    days = [day for pair in (*marks.records, *marks.merged) for day in pair]
    if not days:
        return None
    last = max(filter(None, (*days, marks.as_of, marks.reached_on)))
    return TimeAxis(min(days), last)


def _between(rect: QRectF, axis: TimeAxis, start: date, end: date, top: float, height: float) -> QRectF:
    left = axis.x(start, rect)
    return QRectF(left, top, max(axis.x(end, rect) - left, 2), height)


def _bar(painter: QPainter, box: QRectF, *, fill: str | None = None, pen: str | None = None) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(pen), 1.5) if pen else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)


def _paint_span(painter: QPainter, box: QRectF, span: TenureSpan, tokens: Tokens) -> None:
    colour = tenure_colour(span.kind, tokens)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not span.is_short:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 3, 3)
        return
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(inner, 3, 3)
    if box.width() >= TIMER_ROOM:
        _paint_timer(painter, box.center(), tokens.warn_mark)


def _paint_timer(painter: QPainter, centre: QPointF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.25, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    face = centre + QPointF(0, 0.75)
    painter.drawEllipse(face, 3.5, 3.5)
    painter.drawLine(face, face + QPointF(1.25, -1.25))
    painter.drawLine(centre + QPointF(-1, -4.5), centre + QPointF(1, -4.5))


def _paint_years(painter: QPainter, rect: QRectF, top: float, axis: TimeAxis, tokens: Tokens) -> None:
    painter.save()
    painter.setFont(font(Type.TINY))
    painter.setPen(QColor(tokens.text2))
    for year in axis.years(rect.width()):
        x = axis.x(date(year, 1, 1), rect)
        left = min(max(x - 18, rect.left()), max(rect.right() - 36, rect.left()))
        painter.drawText(QRectF(left, top, 36, YEARS), Qt.AlignmentFlag.AlignCenter, str(year))
    painter.restore()
