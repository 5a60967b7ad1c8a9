"""The shipped rule sets as the directory shows them."""

from evalapp.domain.access import Actor
from evalapp.domain.reference import LanguageLevel
from evalapp.domain.rule_set import AgeReading, Criterion
from evalapp.services.rule_sets import RuleSetService
from evalapp.storage.database import Database


def test_the_three_shipped_rule_sets(db: Database, viewer: Actor) -> None:
    rows = {row.rules.code: row for row in RuleSetService(db, viewer).rows()}
    youth, presidential, regional = (rows[code].rules for code in ("youth", "presidential", "regional"))
    assert len(rows) == 3
    assert (youth.age_limit, youth.age_reading, youth.experience_years) == (35, AgeReading.UNDER, 5)
    assert (presidential.age_reading, presidential.kazakh_level, presidential.stay_years) == (
        AgeReading.UP_TO,
        LanguageLevel.B1,
        3,
    )
    assert (regional.experience_years, regional.stay_years, regional.kazakh_level) == (3, 2, None)
    assert Criterion.KAZAKH in presidential.criteria
    assert Criterion.KAZAKH not in youth.criteria


def test_every_clause_is_worded_in_three_languages(db: Database, viewer: Actor) -> None:
    for row in RuleSetService(db, viewer).rows():
        assert row.intakes == 0
        for words in (row.rules.name, *(clause.words for clause in row.rules.clauses.values())):
            assert words.kk
            assert words.ru
            assert words.en
