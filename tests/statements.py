"""How many statements a use case sends: what a measurement of time on a busy machine cannot tell."""

from collections.abc import Callable

from sqlalchemy import event

from evalapp.storage.database import Database


def statements_of(db: Database, work: Callable[[], object]) -> list[str]:
    """The statements that ``work`` sends to the database, in their order."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
    return sent
