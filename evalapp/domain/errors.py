"""Errors a user is allowed to see. Everything else is a bug.

Each kind has a message code; the words for it, in three languages, stand in
``resources/texts/<language>.toml`` under ``[error]`` and are the same in the window
and on the command line. Parameters fill the place markers of those words.
"""


class AppError(Exception):
    """A failure with a message code that can be worded for a person.

    ``code`` names the sentence, ``params`` fill its place markers. Parameters must not
    carry passwords or keys, and are not logged.
    """

    code = "unknown"

    def __init__(self, code: str | None = None, **params: object) -> None:
        if code is not None:
            self.code = code
        super().__init__(self.code)
        self.params = params


class NotFound(AppError):
    """The record does not exist (any more)."""

    code = "not_found"


class Conflict(AppError):
    """Someone else saved the record after it was opened."""

    code = "conflict"


class Forbidden(AppError):
    """The account's role does not allow the action."""

    code = "forbidden"


class Cancelled(AppError):
    """The user stopped a running task; never shown."""

    code = "cancelled"


class Invalid(AppError):
    """Field errors of a record, as ``{field name: message code}``."""

    code = "invalid"

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__(fields=", ".join(sorted(fields)))
        self.fields = fields


class Refused(AppError):
    """A rule forbids the step; ``code`` says which one (e.g. ``open_forms_left``)."""

    code = "refused"


class BadFile(AppError):
    """A file that cannot be read or written; ``code`` says why, ``path`` says which."""

    code = "file_unreadable"


class BadWorkspace(AppError):
    """A workspace that cannot be opened: missing or damaged keys, newer version, another host's lock."""

    code = "damaged_data"


class WrongPassword(AppError):
    """No key slot opens with this account and password."""

    code = "wrong_password"
