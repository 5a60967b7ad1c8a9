"""How a question of an agenda is worded: as somebody typed it, else built from what is proposed."""

from evalapp.domain.agenda import TO_A_POST
from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.services.agenda_rows import AgendaRow
from evalapp.texts import text


def question_words(row: AgendaRow) -> Trilingual:
    """The wording in each language; a typed one stands in all of them as it is."""
    return Trilingual(*(question_text(row, language) for language in (Language.KK, Language.RU, Language.EN)))


def question_text(row: AgendaRow, language: Language | str) -> str:
    """The wording in one language; what a question without a person is about."""
    if row.question:
        return row.question
    if row.subject is SubjectKind.OTHER and row.undoes_id is None:
        return row.name.pick(language)
    question = text(language, f"meeting.question_{_key(row)}")
    where = place_text(_where(row), language)
    return text(language, "meeting.question_where", question=question, where=where) if where else question


def place_text(place: tuple[Trilingual | None, Trilingual | None], language: Language | str) -> str:
    """A post and its body in one line; what is not known is left out."""
    return ", ".join(words for one in place if one is not None and (words := one.pick(language)))


def _key(row: AgendaRow) -> str:
    if row.undoes_id is not None:
        return "undo"
    if row.proposed is None:
        return "results" if row.release_id is not None else "candidate"
    if row.proposed is DecisionKind.KEEP_WITH_PLAN and row.subject is SubjectKind.RESERVIST:
        return "keep_in_reserve"
    return row.proposed.value


def _where(row: AgendaRow) -> tuple[Trilingual | None, Trilingual | None]:
    if row.proposed in TO_A_POST:
        return row.to_post, row.to_body
    if row.proposed is DecisionKind.RELEASE:
        return row.present_post, row.body
    return None, None
