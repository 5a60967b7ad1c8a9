"""Agreement and diagnostics of the raters as a workbook: roles, competencies, raters, each a sheet."""

from collections.abc import Iterable
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.diagnostic_rules import DiagnosticRules
from evalapp.domain.language import Trilingual
from evalapp.domain.numbers import rounded
from evalapp.domain.rater_findings import Alpha, Estimate, Intraclass, RaterProfile
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.exchange.agreement_words import AgreementWords, role_term
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.sheet import Book, CellValue
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, add_table


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterFigures:
    """What the workbook is written from.

    ``release``: number of the version, None = a preview. ``is_frozen``: the limits are the campaign's
    own. ``competencies``: (code, name, alpha).
    """

    name: str
    release: int | None
    rules: ScoringRules
    looked: DiagnosticRules
    is_frozen: bool
    roles: dict[RaterRole, Intraclass]
    competencies: tuple[tuple[str, Trilingual, Alpha], ...]
    raters: tuple[RaterProfile, ...]


def rater_diagnostics_book(figures: RaterFigures, document: Document, *, step: Step | None = None) -> Book:
    """The workbook.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    words = _Speech(document.words, figures)
    add_table(book, _roles(figures, words), document, sheet_title=words.said("by_role"))
    add_table(book, _competencies(figures, words), document, sheet_title=words.said("by_competency"))
    add_table(book, _raters(figures, words), document, sheet_title=words.said("by_rater"), step=step)
    title = f"{words.said('title')}: {figures.name}"
    finish(book, document, title=title, kind="rater_diagnostics", content=content_hash(figures))
    return book


class _Speech:
    """Sentences once per language of the document."""

    def __init__(self, words: Words, figures: RaterFigures) -> None:
        self.words = words
        self._spoken = [
            AgreementWords(Words(DocumentLanguage(language.value)), figures.rules, figures.looked)
            for language in words.language.languages
        ]

    def said(self, key: str, **params: object) -> str:
        return self.words.text(f"agreement.{key}", **params)

    def role_line(self, found: Intraclass) -> str:
        return self._joined(spoken.role_line(found) for spoken in self._spoken)

    def competency_line(self, found: Alpha) -> str:
        return self._joined(spoken.competency_line(found) for spoken in self._spoken)

    def noted_line(self, rater: RaterProfile) -> str:
        lines = (spoken.noted_line(rater).removesuffix(".") for spoken in self._spoken)
        return self._joined(line[:1].upper() + line[1:] for line in lines)

    def method(self) -> str:
        return self._joined(spoken.method() for spoken in self._spoken)

    def limits_today(self) -> str:
        return self._joined(spoken.limits_today() for spoken in self._spoken)

    def _joined(self, sentences: Iterable[str]) -> str:
        return self.words.joint.join(dict.fromkeys(sentences))


def _notes(figures: RaterFigures, words: _Speech) -> tuple[str, ...]:
    release = words.words.term("preview_not_released") if figures.release is None else ""
    limits = "" if figures.is_frozen else words.limits_today()
    return (
        release,
        words.said("unchanged"),
        words.method(),
        limits,
        words.said("anonymous"),
    )


def _roles(figures: RaterFigures, words: _Speech) -> Table:
    return Table(
        title=f"{words.said('title')}: {figures.name}",
        notes=_notes(figures, words),
        columns=(
            TableColumn(words.words.term("rater_role"), Kind.WORD, 20),
            TableColumn(words.said("in_words"), Kind.TEXT, 40),
            TableColumn(words.said("officials"), Kind.WHOLE),
            TableColumn(words.said("forms"), Kind.WHOLE),
            TableColumn(words.said("per_official"), Kind.SCORE, 12),
            *_interval_columns(words, words.said("single")),
            *_interval_columns(words, words.said("mean_of")),
        ),
        rows=[
            (
                words.words.term(role_term(role)),
                words.role_line(found),
                found.officials,
                found.forms,
                _score(found.per_official) if found.single else None,
                *_interval(found.single),
                *_interval(found.mean),
            )
            for role, found in figures.roles.items()
        ],
    )


def _competencies(figures: RaterFigures, words: _Speech) -> Table:
    return Table(
        title=f"{words.said('by_competency')}: {figures.name}",
        notes=(words.said("unchanged"),),
        columns=(
            TableColumn(words.said("code"), Kind.IDENTIFIER, 8),
            TableColumn(words.words.term("competency"), Kind.TEXT, 30),
            TableColumn(words.said("in_words"), Kind.TEXT, 40),
            TableColumn(words.said("officials"), Kind.WHOLE),
            TableColumn(words.said("marks_given"), Kind.WHOLE),
            *_interval_columns(words, words.said("alpha")),
        ),
        rows=[
            (
                code,
                words.words.pick(name),
                words.competency_line(found),
                found.officials,
                found.marks,
                *_interval(found.estimate),
            )
            for code, name, found in figures.competencies
        ],
    )


def _raters(figures: RaterFigures, words: _Speech) -> Table:
    return Table(
        title=f"{words.said('by_rater')}: {figures.name}",
        notes=(words.said("unchanged"), words.said("severity_chance")),
        columns=(
            TableColumn(words.said("rater_code"), Kind.IDENTIFIER, 16),
            TableColumn(words.words.term("rater_role"), Kind.WORD, 18),
            TableColumn(words.said("officials"), Kind.WHOLE),
            TableColumn(words.said("noted"), Kind.TEXT, 40),
            TableColumn(words.said("severity"), Kind.SIGNED, 12),
            TableColumn(words.said("standard_error"), Kind.SCORE, 12),
            TableColumn(words.said("low"), Kind.SIGNED, 10),
            TableColumn(words.said("high"), Kind.SIGNED, 10),
            TableColumn(words.said("marks"), Kind.WHOLE),
        ),
        rows=[
            (
                rater.code,
                words.words.term(role_term(rater.role)),
                rater.officials,
                words.noted_line(rater),
                *_severity(rater),
            )
            for rater in figures.raters
        ],
    )


def _severity(rater: RaterProfile) -> tuple[CellValue, ...]:
    """Severity with one decimal, its error, both ends, and how many marks were compared."""
    found = rater.severity
    if found is None:
        return (None, None, None, None, None)
    value, low, high = (rounded(each, 1) for each in (found.value, found.low, found.high))
    return (value, _score(found.error), low, high, found.marks)


def _interval_columns(words: _Speech, name: str) -> tuple[TableColumn, ...]:
    return (
        TableColumn(name, Kind.SCORE, 12),
        TableColumn(f"{name}: {words.said('low').lower()}", Kind.SCORE, 12),
        TableColumn(f"{name}: {words.said('high').lower()}", Kind.SCORE, 12),
    )


def _interval(found: Estimate | None) -> tuple[CellValue, ...]:
    if found is None:
        return (None, None, None)
    return (_score(found.value), _score(found.low), _score(found.high))


def _score(value: float | None) -> CellValue:
    return None if value is None else rounded(value)
