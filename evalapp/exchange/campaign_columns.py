"""The columns of results: each one says its header, what it holds and where the value comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.numbers import NO_BREAK_SPACE, rounded
from evalapp.domain.reference import DatePrecision
from evalapp.domain.scores import Gate
from evalapp.exchange import comparison
from evalapp.exchange.campaign_values import CampaignFigures, CompetencyName, OfficialFigures
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import CellValue
from evalapp.exchange.table_xlsx import Kind, TableColumn, TableValue, Tone, Toned


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A column of officials: the shape in the workbook and the value of one official."""

    code: str
    column: TableColumn
    value: Callable[[OfficialFigures], TableValue]


def packet_columns(figures: CampaignFigures, words: Words) -> tuple[FigureColumn, ...]:
    """The summary table of a commission packet, with an empty column for the decision."""
    return (
        *_who(words, name=22, post=19, body=23),
        *_tenure(words, since=False),
        *_placing(words),
        *_blocks(figures, words),
        *([_calibrated_total(words)] if figures.has_calibrated else []),
        *_sureness(figures, words, full=False),
        _column("notes", words.term("note"), lambda o: notes_of(o, words), width=17),
        _column("decision", words.term("decision"), lambda _: None, width=18),
    )


def result_columns(figures: CampaignFigures, words: Words) -> tuple[FigureColumn, ...]:
    """Everything that is computed for an official, one column each."""
    return (
        *_who(words, name=30, post=24, body=30),
        _column("iin", words.term("iin"), lambda o: o.iin, Kind.IDENTIFIER),
        *_tenure(words, since=True),
        *_placing(words),
        *_blocks(figures, words),
        *_calibration(figures, words),
        *_sureness(figures, words, full=True),
        *_comparisons(words),
        *(_competency(competency, words) for competency in figures.competencies),
        *(_role_mean(rule.role, words) for rule in figures.rules.roles),
        *(_role_raters(rule.role, words) for rule in figures.rules.roles),
        _column("notes", words.term("note"), lambda o: _all_notes(o, words), width=30),
    )


def values_of(
    columns: Sequence[FigureColumn], officials: Sequence[OfficialFigures]
) -> list[list[TableValue]]:
    """The rows of a table with these columns, numbered in the order given."""
    return [
        [number if column.code == "number" else column.value(official) for column in columns]
        for number, official in enumerate(officials, start=1)
    ]


def gate_text(official: OfficialFigures, words: Words) -> str:
    """The gate with the number of raters: ``Ниже порога, n = 8``."""
    return raters_text(words.term(f"gate_{official.score.gate.value}"), official.score.gate_raters)


def raters_text(text: str, raters: int) -> str:
    """``text`` with a number of raters that stays on one line: ``Эксперт, n = 2``."""
    return f"{text}, {raters_count(raters)}"


def raters_count(raters: int) -> str:
    """A number of raters, kept on one line: ``n = 2``."""
    return f"n{NO_BREAK_SPACE}={NO_BREAK_SPACE}{raters}"


def is_gate_clear(official: OfficialFigures) -> bool:
    """Whether the gate is clear; not scored reads like below."""
    return official.score.gate is Gate.CLEAR


def notes_of(official: OfficialFigures, words: Words) -> str:
    """Why something is missing, and the marks of the tenure."""
    notes = reasons_of(official, words)
    if official.is_acting:
        notes.append(words.term("acting"))
    if official.short is not None:
        notes.append(words.label(f"tenure_{official.short.value}"))
    return _listed(notes)


def _all_notes(official: OfficialFigures, words: Words) -> str:
    """The notes, and what does not count as received."""
    return _listed([notes_of(official, words), *comparison.kept_lines(official, words)])


def _listed(notes: Sequence[str]) -> str:
    """Sentences and words in one cell."""
    *others, last = list(filter(None, notes)) or [""]
    return "; ".join([*(note.removesuffix(".") for note in others), last])


def reasons_of(official: OfficialFigures, words: Words) -> list[str]:
    """Why there is no total, or no interval."""
    return [words.text(f"reason.{reason.value}") for reason in official.score.reasons]


def _column(
    code: str,
    header: str,
    value: Callable[[OfficialFigures], TableValue],
    kind: Kind = Kind.TEXT,
    width: float = 0,
) -> FigureColumn:
    return FigureColumn(code, TableColumn(header, kind, width), value)


def _score(value: float | None) -> CellValue:
    """The figure as it is printed: two decimals, half away from zero."""
    return None if value is None else rounded(value)


def _share(value: float | None) -> CellValue:
    """A share as a whole number of per cent."""
    return None if value is None else rounded(value, 2)


def _who(words: Words, *, name: float, post: float, body: float) -> tuple[FigureColumn, ...]:
    return (
        _column("number", "№", lambda _: None, Kind.WHOLE, 4.5),
        _column("official", words.term("official"), lambda o: o.full_name, width=name),
        _column("post", words.term("position"), lambda o: words.pick(o.post), width=post),
        _column("body", words.term("state_body"), lambda o: words.pick(o.body), width=body),
    )


def _tenure(words: Words, *, since: bool) -> tuple[FigureColumn, ...]:
    def begun(official: OfficialFigures) -> CellValue:
        since = official.since
        if since is None or since.precision is DatePrecision.DAY:
            return None if since is None else since.start
        return str(since)  # known to the month or year: no day is made up

    def length(official: OfficialFigures) -> CellValue:
        return "" if official.time_in_post is None else words.time_in_post(official.time_in_post)

    span = _column("time_in_post", words.label("in_post"), length, Kind.WORD, 9.5)
    start = _column("since", words.label("in_post_since"), begun, Kind.DATE, 11)
    return (start, span) if since else (span,)


def _placing(words: Words) -> tuple[FigureColumn, ...]:
    def first(official: OfficialFigures) -> CellValue:
        return official.score.places[0] if official.score.places else None

    def last(official: OfficialFigures) -> CellValue:
        return official.score.places[1] if official.score.places else None

    return (
        _column("band", words.term("band"), lambda o: o.score.band, Kind.WHOLE, 7),
        _column("place_first", words.label("place_first"), first, Kind.WHOLE, 7.5),
        _column("place_last", words.label("place_last"), last, Kind.WHOLE, 7.5),
        _column("total", words.label("total"), lambda o: _score(o.score.total), Kind.SCORE, 7.5),
        _column("low", words.label("interval_low"), lambda o: _score(o.score.low), Kind.SCORE, 10),
        _column("high", words.label("interval_high"), lambda o: _score(o.score.high), Kind.SCORE, 10),
        _column("level", words.term("level"), lambda o: o.score.level, Kind.WHOLE, 8.5),
    )


def _blocks(figures: CampaignFigures, words: Words) -> tuple[FigureColumn, ...]:
    def score(code: str) -> FigureColumn:
        header = words.label(f"block_{code}")
        return _column(code, header, lambda o: _score(o.score.blocks.get(code)), Kind.SCORE, 9)

    def coverage(code: str) -> FigureColumn:
        header = words.label(f"coverage_{code}")
        return _column(
            f"coverage_{code}", header, lambda o: _share(o.score.coverage.get(code)), Kind.PERCENT, 9
        )

    codes = [block.code for block in figures.blocks]
    return (*map(score, codes), *map(coverage, codes))


def _calibration(figures: CampaignFigures, words: Words) -> tuple[FigureColumn, ...]:
    """What a commission set beside the computed scores; in a list of results always, mostly empty."""

    def block(code: str) -> FigureColumn:
        def value(official: OfficialFigures) -> CellValue:
            return _score(official.calibrated.blocks.get(code)) if official.calibrated else None

        header = words.each(lambda w: w.text("document.calibrated_block", block=w.label(f"block_{code}")))
        return _column(f"calibrated_{code}", header, value, Kind.SCORE, 13)

    def decision(official: OfficialFigures) -> CellValue:
        return calibration_decision(official, words)

    return (
        _calibrated_total(words),
        *(block(one.code) for one in figures.blocks),
        _column("calibration_reason", words.label("calibration_reason"), calibration_reason, width=30),
        _column("calibration_decision", words.label("calibration_decision"), decision, width=26),
    )


def _calibrated_total(words: Words) -> FigureColumn:
    def value(official: OfficialFigures) -> CellValue:
        return _score(official.calibrated.total) if official.calibrated else None

    return _column("calibrated_total", words.label("calibrated_total"), value, Kind.SCORE, 13)


def calibration_reason(official: OfficialFigures) -> str:
    """The commission's reason as it was written, "" where nothing was calibrated."""
    return official.calibrated.reason if official.calibrated else ""


def calibration_decision(official: OfficialFigures, words: Words) -> str:
    """Who decided, by which minutes and when; "" where nothing was recorded."""
    found = official.calibrated
    if found is None or found.decided_on is None:
        return ""
    said = words.text(
        "document.calibration_decided",
        who=found.decided_by,
        minutes=found.minutes,
        day=words.day(found.decided_on),
    )
    return said if found.blocks else f"{said}; {words.label('calibration_left')}"


def _sureness(figures: CampaignFigures, words: Words, *, full: bool) -> tuple[FigureColumn, ...]:
    weighted = [rule.role for rule in figures.rules.roles if rule.weight > 0]
    code = figures.rules.gate_competency
    counted = _column(
        "roles_counted", words.label("roles_counted"), lambda o: _counted(o, weighted), Kind.WORD, 9
    )
    gate = _column("gate", words.label("gate"), lambda o: _gate(o, words), Kind.WORD, 15)
    score = _column(
        "gate_score",
        words.label("gate_score"),
        lambda o: _score(o.score.competencies.get(code)),
        Kind.SCORE,
        9,
    )
    if not full:
        return (counted, score, gate)
    error = _column("se", words.term("standard_error"), lambda o: _score(o.score.se), Kind.SCORE, 12)
    assumed = _column(
        "assumed", words.term("assumed_share"), lambda o: _share(o.score.assumed), Kind.PERCENT, 10
    )
    return (counted, gate, error, assumed)


def _comparisons(words: Words) -> tuple[FigureColumn, ...]:
    """The official beside himself: his own marks against the others', this total against the last."""

    def previous(official: OfficialFigures) -> CellValue:
        return comparison.previous_text(official.change, words) if official.change else ""

    def change(official: OfficialFigures) -> CellValue:
        return _score(official.change.difference) if official.change else None

    def exceeds(official: OfficialFigures) -> CellValue:
        return comparison.exceeds_word(official.change, words)

    def said(key: str) -> str:
        return words.text(f"comparison.{key}")

    return (
        _column("gap", said("gap"), lambda o: _score(o.gap.gap) if o.gap else None, Kind.SCORE, 14),
        _column("previous", said("previous"), previous, width=30),
        _column(
            "change",
            said("change"),
            lambda o: _score(o.change.difference) if o.change else None,
            Kind.SCORE,
            12,
        ),
        _column(
            "change_needed",
            said("change_needed"),
            lambda o: _score(o.change.needed) if o.change else None,
            Kind.SCORE,
            16,
        ),
        _column("change_exceeds", said("exceeds"), exceeds, Kind.WORD, 16),
    )


def _gate(official: OfficialFigures, words: Words) -> TableValue:
    word = words.label(f"gate_{official.score.gate.value}")
    text = raters_text(word, official.score.gate_raters)
    return text if is_gate_clear(official) else Toned(text, Tone.BAD)


def _counted(official: OfficialFigures, weighted: Sequence[RaterRole]) -> str:
    counted = [role for role in weighted if role in official.score.counted_roles]
    return f"{len(counted)}{NO_BREAK_SPACE}/{NO_BREAK_SPACE}{len(weighted)}"


def _competency(competency: CompetencyName, words: Words) -> FigureColumn:
    def value(official: OfficialFigures) -> CellValue:
        return _score(official.score.competencies.get(competency.code))

    return _column(competency.code, f"{competency.code} {words.pick(competency.name)}", value, Kind.SCORE, 14)


def _role_mean(role: RaterRole, words: Words) -> FigureColumn:
    def value(official: OfficialFigures) -> CellValue:
        summary = official.score.roles.get(role)
        return _score(summary.mean) if summary else None

    header = words.each(lambda w: w.text("document.role_mean_of", role=role_word(role, w)))
    return _column(f"mean_{role.value}", header, value, Kind.SCORE, 14)


def _role_raters(role: RaterRole, words: Words) -> FigureColumn:
    def value(official: OfficialFigures) -> CellValue:
        summary = official.score.roles.get(role)
        return summary.raters if summary else 0

    header = words.each(lambda w: w.text("document.raters_of", role=role_word(role, w)))
    return _column(f"raters_{role.value}", header, value, Kind.WHOLE, 14)


def role_word(role: RaterRole, words: Words) -> str:
    """The glossary's word for a rater role."""
    return words.term("self_assessment" if role is RaterRole.SELF else role.value)
