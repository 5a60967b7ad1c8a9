"""How long results, intervals, places and the raters' diagnostics of a campaign take from the database.

Run by hand: ``python tests/bench/bench_scoring.py [OFFICIALS ...]``; without numbers 200, 9,000, 30,000
and 90,000. Each size gets a campaign of its own in a real encrypted database, filled past the audit log
with generated forms of 13 (the small one) or 10 to 11 raters on 14 competencies. Every measurement runs
in a process of its own, so that its peak of memory is its own, and is printed beside one pass of SQL over
the same marks in the same process. Bounds: 200 officials × 13 raters within a second; growth from the
smallest large size to the largest at most ``N^1.1`` in time and in memory.
"""

import json
import math
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import psutil
from sqlalchemy import Table, func, insert, select
from sqlmodel import col

sys.path.insert(0, str(Path(__file__).parents[2]))

from evalapp.domain.campaign import AssesseeState, FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.campaign_launch import CampaignFields, new_campaign
from evalapp.services.mark_reading import present_marks
from evalapp.services.rater_diagnostics import findings
from evalapp.services.reference import load_reference
from evalapp.storage.database import Database, open_embedded
from evalapp.storage.migrations import upgrade

KEY = bytes(range(32))
SIZES = (200, 9_000, 30_000, 90_000)
SMALL = 200
BOUND_S = 1.0
GROWTH = 1.1
NOW = datetime(2026, 3, 27, 9, tzinfo=UTC)
CODES = (*(f"P{n}" for n in range(1, 7)), *(f"B{n}" for n in range(1, 9)))
RATERS = {RaterRole.SUPERIOR: 1, RaterRole.PEER: 4, RaterRole.SUBORDINATE: 4, RaterRole.EXPERT: 1}
MORE = {**RATERS, RaterRole.EXPERT: 3, RaterRole.SELF: 1}
OFFICIALS_OF_A_RATER = 8


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of the parts, marks read, peak of memory (MiB) beyond what the program itself takes.

    ``processor``: seconds that the processors worked for all parts; other programs do not lengthen it.
    """

    officials: int
    marks: int
    sql: float
    reading: float
    scores: float
    results: float
    diagnostics: float
    processor: float
    memory: float

    @property
    def whole(self) -> float:
        """Everything but the pass of SQL."""
        return self.reading + self.scores + self.results + self.diagnostics


def main(sizes: tuple[int, ...]) -> int:
    """Measure every size; 1 when a bound is broken."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for officials in sizes:
            path = Path(folder) / f"{officials}.db"
            seconds = fill(path, officials)
            say(f"{officials:,} officials made in {seconds:.0f} s, {path.stat().st_size / 2**20:,.0f} MiB")
            run = [sys.executable, __file__, "--measure", str(path)]
            done = subprocess.run(run, capture_output=True, text=True, check=True)
            found.append(Measured(**json.loads(done.stdout)))
            tell(found[-1])
            path.unlink()
    return int(not all([*map(is_quick, found), is_linear([one for one in found if one.officials > SMALL])]))


def tell(one: Measured) -> None:
    """Print one measurement."""
    say(
        f"  {one.marks:,} marks · SQL pass {one.sql:.2f} s · read {one.reading:.2f} · scores, intervals, "
        f"places {one.scores:.2f} · every result as an object {one.results:.2f} · diagnostics with bootstrap "
        f"{one.diagnostics:.2f} · together {one.whole:.2f} s = {one.whole / one.sql:.1f} SQL passes · "
        f"processor {one.processor:.2f} s · memory +{one.memory:.0f} MiB"
    )


def is_quick(one: Measured) -> bool:
    """Whether the small campaign keeps its bound; larger ones have none of their own."""
    return one.officials > SMALL or one.whole < BOUND_S


def is_linear(found: list[Measured]) -> bool:
    """Print the growth between the sizes; whether it stays at its bound."""
    if len(found) < 2:
        return True
    small, large = found[0], found[-1]
    times = math.log(large.officials / small.officials)
    seconds = math.log(large.processor / small.processor) / times
    memory = math.log(max(large.memory, 1) / max(small.memory, 1)) / times
    say(f"growth {small.officials:,} → {large.officials:,}: time N^{seconds:.2f}, memory N^{memory:.2f}")
    return seconds <= GROWTH and memory <= GROWTH


def measure(path: Path) -> Measured:
    """Compute everything once from the database at ``path``."""
    db = open_embedded(path, KEY)
    process = psutil.Process()
    warm_up()
    with db.reading() as session:
        campaign = session.execute(select(Campaign)).scalar_one()
        rules = ScoringRules.from_dict(campaign.rules)
        start = time.perf_counter()
        marks = pass_of_sql(session)
        sql = time.perf_counter() - start
        before, worked = process.memory_info().rss, time.process_time()
        start = time.perf_counter()
        read = present_marks(session, campaign, rules)
        reading = time.perf_counter() - start
        from evalapp.domain.scored_officials import score_table

        start = time.perf_counter()
        scores = score_table(rules, read.iins, read.table)
        scored = time.perf_counter() - start
        start = time.perf_counter()
        assert sum(1 for one in scores.officials if one.se is not None) == scores.placed
        results = time.perf_counter() - start
        start = time.perf_counter()
        assert rules.diagnostics is not None
        findings(rules, rules.diagnostics, read.table)
        diagnostics = time.perf_counter() - start
    worked = time.process_time() - worked
    count = len(read.iins)
    memory = (peak(process) - before) / 2**20
    db.close()
    return Measured(count, marks, sql, reading, scored, results, diagnostics, worked, memory)


def warm_up() -> None:
    """Import what a first computation imports: no part of a campaign's time."""
    import evalapp.domain.agreement
    import evalapp.domain.distinguishable
    import evalapp.domain.scored_officials
    import evalapp.domain.severity  # noqa: F401


def pass_of_sql(session) -> int:
    """Count and add up every mark in the database itself."""
    each = func.json_each(col(Form.marks)).table_valued("value")
    found = session.execute(
        select(func.count(each.c.value), func.sum(each.c.value)).select_from(Form, each)
    ).one()
    return int(found[0])


def peak(process: psutil.Process) -> int:
    """Highest memory of this process so far, in bytes."""
    if sys.platform == "win32":
        return int(process.memory_info().peak_wset)
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def fill(path: Path, officials: int) -> float:
    """Make a database with one campaign at ``path``; returns the seconds it took."""
    start = time.perf_counter()
    db = open_embedded(path, KEY, actor_login="bench")
    upgrade(db)
    with db.transaction() as session:
        load_reference(session)
        campaign = new_campaign(
            session, CampaignFields("Bench", PositionCategory.DEPUTY_AKIMS, date(2026, 3, 27)), now=NOW
        )
        campaign_id = campaign.id or 0
    put(db, Person, ({**PERSON, "id": n, "iin": f"{n:012}"} for n in range(1, officials + 1)))
    put(db, Assessee, (assessee(n, campaign_id) for n in range(1, officials + 1)))
    put(db, Form, forms(officials, MORE if officials <= SMALL else RATERS))
    db.close()
    return time.perf_counter() - start


PERSON = {
    "surname": "Примеров",
    "given_name": "Үлгі",
    "search_key": "примеров улги",
    "sort_key": "примеров",
    "version": 1,
}


def assessee(number: int, campaign_id: int) -> dict[str, object]:
    """A row of an official of the campaign."""
    return {
        "id": number,
        "campaign_id": campaign_id,
        "person_id": number,
        "state": AssesseeState.ASSESSED,
        "version": 1,
    }


def forms(officials: int, raters: dict[RaterRole, int]) -> Iterator[dict[str, object]]:
    """Forms of officials who differ, by raters who are each a little severe; few marks are missing."""
    dice = random.Random(officials)
    good = [dice.gauss(3.4, 0.6) for _ in range(officials)]
    for number in range(1, officials + 1):
        for role, count in raters.items():
            for each in range(count):
                group = (number - 1) // OFFICIALS_OF_A_RATER
                yield {
                    "assessee_id": number,
                    "role": role,
                    "rater_code": f"{role.value[:3]}-{group}-{each}",
                    "copy_number": 0,
                    "state": FormState.COMPLETE,
                    "marks": marks(dice, good[number - 1] + ((group + each) % 5 - 2) * 0.15),
                    "examples": {},
                    "version": 1,
                }


def marks(dice: random.Random, good: float) -> dict[str, int | None]:
    """One form; each fiftieth mark is missing."""
    return {
        code: None if dice.random() < 0.02 else min(5, max(1, round(good + dice.uniform(-1.4, 1.4))))
        for code in CODES
    }


def put(db: Database, entity: type, rows: Iterator[dict[str, object]]) -> None:
    """Insert rows straight into the table: a bench leaves no trace in the audit log."""
    table: Table = entity.__table__  # type: ignore[attr-defined]
    with db.engine.begin() as connection:
        portion: list[dict[str, object]] = []
        for row in rows:
            portion.append(row)
            if len(portion) == 20_000:
                connection.execute(insert(table), portion)
                portion = []
        if portion:
            connection.execute(insert(table), portion)


def say(words: str) -> None:
    """Print at once: the larger sizes take minutes to make."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        found = measure(Path(sys.argv[2]))
        sys.stdout.write(json.dumps({name: getattr(found, name) for name in Measured.__slots__}))
    else:
        sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
