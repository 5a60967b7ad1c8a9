"""Words errors in the interface's language; the same words as on the command line."""

from collections.abc import Mapping

from evalapp import texts
from evalapp.domain.errors import AppError, Invalid
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.ui.common.translation import interface_language


def error_text(error: AppError) -> str:
    """The sentence for an error; an unworded code reads as "Something went wrong"."""
    key = f"error.{error.code}"
    if not texts.has_text(key):
        return texts.text(interface_language(), "error.unknown")
    return texts.text(interface_language(), key, **error.params)


def code_text(code: str, **params: object) -> str:
    """The sentence ``error.<code>``, e.g. for one field."""
    key = f"error.{code}"
    return texts.text(interface_language(), key if texts.has_text(key) else "error.unknown", **params)


def field_texts(error: Invalid) -> dict[str, str]:
    """``{field: sentence}`` for a form."""
    return {field: code_text(code) for field, code in error.fields.items()}


def said(key: str, /, **params: object) -> str:
    """The sentence ``"group.key"`` of resources/texts in the interface's language."""
    return texts.text(interface_language(), key, **params)


def term(key: str) -> str:
    """The glossary's word in the interface's language."""
    return texts.term(interface_language(), key)


def interface_words() -> Words:
    """The words of documents in the interface's language, for what the window says as they do."""
    return Words(DocumentLanguage(interface_language().value))


def known_fields(messages: Mapping[str, str], names: set[str]) -> tuple[dict[str, str], list[str]]:
    """Messages that have a field on screen, and the others, which belong into the bar."""
    beside = {name: text for name, text in messages.items() if name in names}
    return beside, [text for name, text in messages.items() if name not in names]
