"""Compares a returned ballot with what was handed out: votes and remarks, and every cell that differs.

Nothing in a returned file is believed. What was handed out is kept with the ballot's record
(:class:`~evalapp.exchange.ballot_values.ShownBallot`); each cell of each sheet is compared with it. Only
blanks and line ends may differ, which programs change when they save.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from openpyxl.utils.cell import column_index_from_string, coordinate_from_string, get_column_letter

from evalapp.domain.language import Language
from evalapp.domain.vote import VoteChoice
from evalapp.exchange.ballot_layout import CHOICES, KEY, TOKEN, TOKEN_MARK, Place, choice_words
from evalapp.exchange.ballot_reader import ReturnedBallot, ReturnedSheet
from evalapp.exchange.ballot_values import LONGEST_REMARK, BallotFault, ShownBallot
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.row_reader import cell_text
from evalapp.exchange.sheet import clean_text

_SHOWN = 200
"""Characters of a cell that a report repeats."""
_MOST_ADDED = 50
"""Added cells of one sheet that are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """What a row came back with: ``choice`` None = no vote.

    ``faults``: why it cannot be taken; ``notes``: what somebody should look at although it can.
    """

    choice: VoteChoice | None
    remark: str
    faults: tuple[BallotFault, ...] = ()
    notes: tuple[BallotFault, ...] = ()


@dataclass(frozen=True, slots=True)
class BallotReading:
    """A returned ballot compared with what was handed out.

    ``faults``: changes that concern the whole ballot; ``rows``: {item: its answer}, changes of its own
    cells among its faults.
    """

    faults: tuple[BallotFault, ...]
    rows: Mapping[int, RowAnswer]


def compare(returned: ReturnedBallot, shown: ShownBallot) -> BallotReading:
    """Everything that differs from what was handed out, and the answers."""
    matched, faults = _matched(returned, shown)
    faults += [BallotFault("object_added", found=part) for part in returned.objects]
    faults += [
        BallotFault("format_disguise", one.sheet, one.cell, found=_cut(one.code)) for one in returned.formats
    ]
    if returned.has_formula:
        faults.append(BallotFault("formula_somewhere"))
    item_of = {row: item_id for item_id, row in shown.rows.items()}
    by_item: dict[int, list[BallotFault]] = {item_id: [] for item_id in shown.rows}
    for title, expected in shown.sheets.items():
        sheet = matched.get(title)
        if sheet is None:
            continue
        is_main = title == shown.sheet
        inputs = _inputs(shown) if is_main else set()
        for (row, _), fault in _changes(sheet, title, expected, inputs):
            item_id = item_of.get(row) if is_main else None
            (faults if item_id is None else by_item[item_id]).append(fault)
        faults += _covered(sheet, title, {*map(_place, expected), *inputs})
    main = matched.get(shown.sheet, ReturnedSheet(shown.sheet, {}))
    rows = {}
    for item_id, row in shown.rows.items():
        choice, remark, own = _answer(main, shown, row)
        notes = tuple(_unseen(main, shown, row))
        rows[item_id] = RowAnswer(choice, remark, (*by_item[item_id], *own), notes)
    return BallotReading(tuple(faults), rows)


def read_choice(text: str) -> VoteChoice | None:
    """The choice a cell names in any of the documents' languages; None when it names none of the list."""
    parts = {_folded(part) for part in text.split("/")}
    found = {choice for choice in CHOICES if parts & _names(choice)}
    if len(found) != 1:
        return None
    (choice,) = found
    return choice if parts <= _names(choice) else None


def plain(text: str) -> str:
    """``text`` as it is compared: programs change blanks and line ends when they save."""
    return " ".join(clean_text(text).split())


def _names(choice: VoteChoice) -> set[str]:
    words = (Words(DocumentLanguage(one.value)) for one in Language)
    return {_folded(choice_words(one)[choice]) for one in words}


def _folded(word: str) -> str:
    """A word of the list whatever its case; nothing else is forgiven."""
    return plain(word).casefold()


def _matched(
    returned: ReturnedBallot, shown: ShownBallot
) -> tuple[dict[str, ReturnedSheet], list[BallotFault]]:
    """{title as handed out: the sheet}, and what is missing or was added."""
    faults: list[BallotFault] = []
    left = {sheet.title: sheet for sheet in returned.sheets}
    twice = [title for title, count in Counter(one.title for one in returned.sheets).items() if count > 1]
    # Which of two sheets of one name a program shows, it alone knows.
    faults += [BallotFault("sheet_twice", title, found=title) for title in twice]
    found = {title: left.pop(title) for title in shown.sheets if title in left}
    if shown.sheet not in found:
        # Whatever it is called now, its hidden cell says which it is.
        main = next((sheet for sheet in left.values() if _is_main(sheet)), None)
        if main is not None:
            found[shown.sheet] = left.pop(main.title)
            faults.append(BallotFault("sheet_renamed", main.title, was=shown.sheet, found=main.title))
    for title in shown.sheets:
        if title not in found:
            faults.append(BallotFault("sheet_missing", title, was=title))
    for sheet in left.values():
        if sheet.cells:
            faults.append(BallotFault("sheet_added", sheet.title, found=sheet.title))
            faults += [fault for _, fault in _changes(sheet, sheet.title, {}, set())]
    return found, faults


def _is_main(sheet: ReturnedSheet) -> bool:
    return cell_text(sheet.cells.get(TOKEN, "")).startswith(TOKEN_MARK)


def _inputs(shown: ShownBallot) -> set[Place]:
    return {(row, column) for row in shown.rows.values() for column in (shown.vote, shown.remark)}


def _changes(
    sheet: ReturnedSheet, title: str, expected: Mapping[str, str], inputs: set[Place]
) -> Iterator[tuple[Place, BallotFault]]:
    """Every cell that differs, from the top down: changed, emptied, added, or turned into a formula."""
    wanted = {_place(cell): text for cell, text in expected.items()}
    added = 0
    for place in sorted(wanted.keys() | (sheet.cells.keys() - inputs)):
        was, cell = wanted.get(place, ""), sheet.cells.get(place, "")
        found, name = cell_text(cell), _cell_name(place)
        if place not in wanted:
            added += 1
            if added > _MOST_ADDED:
                continue
            yield place, BallotFault("cell_added", title, name, found=_cut(plain(found)))
        elif plain(was) != plain(found):
            code = "cell_changed" if plain(found) else "cell_emptied"
            yield place, BallotFault(code, title, name, _cut(plain(was)), _cut(plain(found)))
        elif place in sheet.formulas:
            yield place, BallotFault("cell_formula", title, name, _cut(plain(was)), _cut(plain(found)))
    if added > _MOST_ADDED:
        yield (0, 0), BallotFault("cells_added_more", title, found=str(added - _MOST_ADDED))


def _unseen(sheet: ReturnedSheet, shown: ShownBallot, row: int) -> Iterator[BallotFault]:
    """The first cell of a question's row that is hidden though it was handed out to be seen."""
    cells = {_place(cell) for cell in shown.sheets.get(shown.sheet, {})} | _inputs(shown)
    for place in sorted(place for place in cells if place[0] == row and place[1] != KEY):
        if sheet.hidden.hides(*place):
            yield BallotFault("note_hidden", sheet.title, _cell_name(place))
            return


def _covered(sheet: ReturnedSheet, title: str, places: set[Place]) -> Iterator[BallotFault]:
    """Areas that were joined and cover a cell of the ballot: what it holds cannot be seen."""
    for top, left, bottom, right in sheet.merged:
        if any(
            top <= row <= bottom and left <= column <= right and (row, column) != (top, left)
            for row, column in places
        ):
            area = f"{_cell_name((top, left))}:{_cell_name((bottom, right))}"
            yield BallotFault("cells_merged", title, area)


def _answer(
    sheet: ReturnedSheet, shown: ShownBallot, row: int
) -> tuple[VoteChoice | None, str, list[BallotFault]]:
    """Vote and remark of a row, and why one of them cannot be taken."""
    faults: list[BallotFault] = []
    vote_cell, remark_cell = (row, shown.vote), (row, shown.remark)
    for place in (vote_cell, remark_cell):
        cell, name = sheet.cells.get(place, ""), _cell_name(place)
        if isinstance(cell, Fault):
            code = "never_computed" if cell.is_formula else "cell_error"
            faults.append(BallotFault(code, shown.sheet, name, found=_cut(cell.text)))
        elif place in sheet.formulas and place == vote_cell:
            faults.append(BallotFault("vote_formula", shown.sheet, name, found=_cut(cell_text(cell))))
    said = plain(cell_text(sheet.cells.get(vote_cell, "")))
    remark = clean_text(cell_text(sheet.cells.get(remark_cell, ""))).strip()
    choice = read_choice(said) if said else None
    if said and choice is None and not isinstance(sheet.cells[vote_cell], Fault):
        faults.append(BallotFault("choice_off_list", shown.sheet, _cell_name(vote_cell), found=_cut(said)))
    if len(remark) > LONGEST_REMARK:
        name, found = _cell_name(remark_cell), _cut(plain(remark))
        faults.append(BallotFault("remark_too_long", shown.sheet, name, found=found))
    return choice, remark, faults


def _place(name: str) -> Place:
    letters, row = coordinate_from_string(name)
    return int(row), int(column_index_from_string(letters))


def _cell_name(place: Place) -> str:
    return f"{get_column_letter(place[1])}{place[0]}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
