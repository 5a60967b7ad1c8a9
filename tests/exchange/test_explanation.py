"""A total explained: whoever follows the printed figures with a pocket calculator arrives at it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from evalapp.domain.campaign import RaterRole
from evalapp.domain.numbers import rounded
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring import MarkedForm, score_campaign
from evalapp.domain.version_guard import Kept
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.explanation import SingleForm, explanation_report
from evalapp.exchange.report_pdf import report_pages
from evalapp.exchange.workings import (
    block_step,
    competency_notes,
    competency_working,
    roles_step,
    sure_steps,
    total_step,
)
from tests.domain.test_scoring import CODES, RULES
from tests.exchange.campaign_figures import a_document, first_official, some_figures
from tests.exchange.test_pdf import pages

EN = Words(DocumentLanguage.EN)
IIN = "880315450126"


def scored() -> OfficialScore:
    """All roles, uneven marks; B2 unseen by subordinates, P3 by two of three peers."""
    forms = [
        MarkedForm(IIN, RaterRole.SUPERIOR, "Р1", {code: 1 + n % 5 for n, code in enumerate(CODES)}),
        MarkedForm(IIN, RaterRole.SELF, "С1", dict.fromkeys(CODES, 5)),
        *(
            MarkedForm(IIN, RaterRole.EXPERT, f"Э{n}", {c: 2 + (at + n) % 4 for at, c in enumerate(CODES)})
            for n in range(2)
        ),
    ]
    for role in (RaterRole.PEER, RaterRole.SUBORDINATE):
        for n in range(3):
            marks: dict[str, int | None] = {c: 1 + (at * n + at) % 5 for at, c in enumerate(CODES)}
            if role is RaterRole.SUBORDINATE:
                marks["B2"] = None
            elif n < 2:
                marks["P3"] = None
            forms.append(MarkedForm(IIN, role, f"{role.value}{n}", marks))
    return score_campaign(RULES, [IIN], forms).officials[0]


def calculated(working: str) -> tuple[float, float]:
    """Value of the left side as a calculator gives it, and the right side as printed."""
    left, right = working.split(";", maxsplit=1)[0].split(" = ")[:2]
    return eval(left.replace("·", "*")), float(right.split()[0])


@pytest.mark.parametrize("code", CODES)
def test_every_competency_can_be_recalculated(code: str) -> None:
    score = scored()
    value, printed = calculated(competency_working(RULES, score, code, EN))
    assert value == pytest.approx(printed, abs=2e-4)
    assert printed == pytest.approx(score.competencies[code] or 0, abs=1e-4)


def test_blocks_and_total_can_be_recalculated() -> None:
    score = scored()
    for block in RULES.blocks:
        value, printed = calculated(block_step(block, score, RULES.coverage_minimum, "", EN).how)
        assert value == pytest.approx(printed, abs=2e-4)
        assert printed == pytest.approx(score.blocks[block.code] or 0, abs=1e-4)
    step = total_step(RULES, score, EN)
    value, _ = calculated(step.how)
    assert score.total is not None
    assert rounded(value) == rounded(score.total)
    assert step.how.endswith(str(rounded(score.total)))


@pytest.mark.parametrize("total", [3.344985, 3.3449999, 3.345, 3.84, 3.8412, 2.6549951])
def test_the_figure_beside_a_total_rounds_to_the_printed_one(total: float) -> None:
    how = total_step(RULES, replace(scored(), total=total), EN).how
    figure = how.split(" = ")[1].split(" ≈ ")[0]
    assert rounded(float(figure)) == rounded(total)


def test_the_interval_follows_from_the_parts_of_the_roles() -> None:
    score = scored()
    *parts, error, interval = sure_steps(RULES, score, EN)
    figures = [float(re.match(r"[\d.]+", part.how)[0]) for part in parts]  # type: ignore[index]
    assert sum(figures) ** 0.5 == pytest.approx(score.se, abs=1e-3)
    assert error.how.startswith("√(")
    assert score.low is not None
    assert score.high is not None
    assert interval.how.endswith(f"{rounded(score.low)}–{rounded(score.high)}")
    assert "assumed: one rater" in parts[0].how


def test_what_is_not_counted_is_said_with_the_reason() -> None:
    score = scored()
    assert competency_notes(RULES, score, "P3", {}, EN) == ["Peer: 1 mark(s), 3 needed: not counted"]
    assert competency_notes(RULES, score, "B2", {}, EN) == [
        "Subordinate: not observed by anybody: not counted"
    ]
    assert competency_notes(RULES, score, "P1", {}, EN) == []
    kept = {RaterRole.PEER: {"P3": Kept.LEFT_OUT}}
    assert "difference between versions" in competency_notes(RULES, score, "P3", kept, EN)[0]
    assert competency_working(RULES, score, "P3", EN).count("·") == 3


def test_counted_roles_and_their_share() -> None:
    assert roles_step(RULES, scored(), EN).how == (
        "superior, peer, subordinate, expert: 1 of 1 = 100 % of the weight"
    )


def test_without_a_total_the_reason_stands_in_its_place() -> None:
    none = score_campaign(RULES, [IIN], []).officials[0]
    assert total_step(RULES, none, EN).how == "There are no marks that count."
    assert sure_steps(RULES, none, EN) == []
    assert "coverage 0 of" in block_step(RULES.blocks[0], none, 0.6, "", EN).how


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk+ru"])
def test_the_report_prints_in_every_language(language: str, tmp_path: Path) -> None:
    figures = some_figures()
    official = replace(first_official(), score=scored())
    document = a_document(language)
    singles = [SingleForm(RaterRole.SUPERIOR, "Р-01", {"P1": 4, "B2": None})]
    report = explanation_report(official, figures, singles, document.words)
    title = document.words.text("explanation.title")
    report_pages([report], document, title=title).save(tmp_path / "x.pdf")
    printed = " ".join(pages(tmp_path / "x.pdf"))
    assert official.full_name.split()[0] in printed
    assert "Р-01" in printed
    assert document.words.text("explanation.sure").split()[0] in printed
