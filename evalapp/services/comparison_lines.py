"""Lines of people side by side: requirements, facts, the newest result, work indicators, in words."""

from collections.abc import Callable, Sequence
from itertools import combinations

from evalapp.domain import fitting
from evalapp.domain.bands import limit
from evalapp.domain.indicator import SHARE_UNIT
from evalapp.domain.post_profile import PostProfile
from evalapp.domain.service_length import Service, service_on
from evalapp.domain.side_by_side import Score, SideCell, SideLine, SideSection
from evalapp.exchange.document_words import Words
from evalapp.services.campaign_charts import region_label, short_name
from evalapp.services.comparison_values import Compared
from evalapp.services.criterion_words import age_text, length_text, level_text
from evalapp.services.fit_words import finding_text, language_name, profile_lines
from evalapp.services.indicators import IndicatorLine
from evalapp.services.official_cards import DatedNote, EducationLine
from evalapp.services.official_results import CampaignResult, CompetencyResult

People = Sequence[Compared]
Say = Callable[[Compared, Words], str]
NEWEST_INDICATORS = 6
"""So many indicators of a person stand in the comparison, the latest periods first."""


def sections_of(people: People, profile: PostProfile | None, words: Words) -> tuple[SideSection, ...]:
    """All parts that say something of at least one of the people."""
    found = [
        *([_requirements(people, profile, words)] if profile is not None else []),
        _facts(people, words),
        _result(people, words),
        _competencies(people, words),
        _indicators(people, words),
    ]
    return tuple(section for section in found if section.lines)


def _requirements(people: People, profile: PostProfile, words: Words) -> SideSection:
    asked = profile_lines(words, profile)
    findings = [fitting.fit(profile, each.one.facts, on=each.today) for each in people]
    lines = [
        SideLine(
            asked[requirement],
            tuple(
                SideCell(finding_text(words, found[requirement]), found[requirement].status)
                for found in findings
            ),
        )
        for requirement in profile.requirements
    ]
    return SideSection(words.text("fit.section_asked"), tuple(lines), words.text("fit.no_score"))


def _facts(people: People, words: Words) -> SideSection:
    ways: tuple[tuple[str, Say], ...] = (
        ("post", _post),
        ("body", _body),
        ("in_post", _in_post),
        ("moves", _moves),
        ("portfolio", _portfolio),
        ("reserve", _reserve),
        ("direction", _direction),
        ("region", _region),
        ("age", _age),
        ("education", _education),
        ("languages", _languages),
        ("experience", _experience),
        ("awards", lambda each, said: _notes(each.card.awards if each.card else (), said)),
        ("sanctions", lambda each, said: _notes(each.card.sanctions if each.card else (), said)),
    )
    lines = []
    for key, say in ways:
        cells = tuple(SideCell(say(each, words)) for each in people)
        if any(cell.text for cell in cells):
            lines.append(SideLine(words.text(f"fit.line_{key}"), cells))
    return SideSection(words.text("fit.section_facts"), tuple(lines))


def _post(each: Compared, words: Words) -> str:
    if each.one.present is not None:
        said = words.pick(each.one.present.post)
        return f"{said}, {words.term('acting')}" if each.one.present.acting else said
    return each.one.reserve.post if each.one.reserve else ""


def _body(each: Compared, words: Words) -> str:
    return words.pick(each.one.present.body) if each.one.present else ""


def _in_post(each: Compared, words: Words) -> str:
    length = each.one.present.length if each.one.present else None
    return "" if length is None else words.time_in_post(length)


def _moves(each: Compared, words: Words) -> str:
    if each.card is None:
        return ""
    tenure = each.card.tenure
    return words.text("fit.moves", count=tenure.moves, years=tenure.window_years)


def _portfolio(each: Compared, _words: Words) -> str:
    current = each.card.current if each.card else None
    return (current.portfolio or "") if current else ""


def _reserve(each: Compared, words: Words) -> str:
    reserve = each.one.reserve
    if reserve is None:
        return ""
    until = words.text("fit.until", day=words.day(reserve.stay_until))
    return ", ".join(filter(None, (reserve.cohort, until)))


def _direction(each: Compared, words: Words) -> str:
    return words.pick(each.one.reserve.direction) if each.one.reserve else ""


def _region(each: Compared, words: Words) -> str:
    codes = sorted(each.one.facts.lives | each.one.facts.served)
    return ", ".join(region_label(code, words.first) for code in codes)


def _age(each: Compared, words: Words) -> str:
    return "" if each.age is None else age_text(words.first, each.age)


def _education(each: Compared, words: Words) -> str:
    return "\n".join(_course(course, words) for course in each.education)


def _course(course: EducationLine, words: Words) -> str:
    level = level_text(words.first, course.level) if course.level else ""
    year = str(course.graduation_year) if course.graduation_year else ""
    return ", ".join(filter(None, (level, course.institution, course.speciality, year)))


def _languages(each: Compared, words: Words) -> str:
    known = each.one.facts.languages or {}
    return ", ".join(
        words.text(
            "fit.language_level", language=language_name(words, code), level=level_text(words.first, level)
        )
        for code, level in known.items()
    )


def _experience(each: Compared, words: Words) -> str:
    facts = each.one.facts
    low, high = service_on(facts.jobs, each.today), service_on(facts.longest_jobs, each.today)
    if not isinstance(low, Service) or not isinstance(high, Service):
        return ""
    ends = (length_text(words.first, low.low), length_text(words.first, high.high))
    said = " – ".join(dict.fromkeys(ends))
    return said if facts.are_jobs_complete else f"{said} ({words.text('fit.posts_only')})"


def _notes(notes: Sequence[DatedNote], words: Words) -> str:
    return "\n".join(_note(note, words) for note in notes)


def _note(note: DatedNote, words: Words) -> str:
    lifted = words.text("fit.lifted", day=words.day(note.ended_on)) if note.ended_on else ""
    return ", ".join(filter(None, (note.text, words.day(note.on) if note.on else "", lifted)))


def _newest(each: Compared) -> CampaignResult | None:
    return each.card.results[0] if each.card and each.card.results else None


def _result(people: People, words: Words) -> SideSection:
    newest = [_newest(each) for each in people]
    known = [result for result in newest if result is not None]
    if not known:
        return SideSection("", ())
    lines = [
        SideLine(
            words.text("fit.line_campaign"),
            tuple(
                SideCell(f"{found.campaign}, {words.text('fit.as_of', day=words.day(found.as_of))}")
                if found
                else SideCell()
                for found in newest
            ),
        ),
        SideLine(words.text("fit.line_total"), tuple(_total(found, words) for found in newest)),
    ]
    names = {code: words.pick(name) for found in known for code, name, _score in found.blocks}
    for code, name in names.items():
        cells = []
        for found in newest:
            score = next((value for own, _n, value in found.blocks if own == code), None) if found else None
            cells.append(SideCell() if score is None else SideCell(words.number(score), score=Score(score)))
        lines.append(SideLine(name, tuple(cells)))
    notes = [_apart(one, other, words) for one, other in combinations(people, 2)]
    if len({found.campaign_id for found in known}) > 1:
        notes.append(words.text("fit.different_campaigns"))
    return SideSection(words.text("fit.section_result"), tuple(lines), "\n".join(filter(None, notes)))


def _apart(one: Compared, other: Compared, words: Words) -> str:
    """Whether the totals of two people in one version of a campaign can be told apart; "" otherwise."""
    first, second = _newest(one), _newest(other)
    if first is None or second is None or first.total is None or second.total is None:
        return ""
    version = (first.campaign_id, first.release_number)
    if first.se is None or second.se is None or version != (second.campaign_id, second.release_number):
        return ""
    gap = abs(first.total - second.total)
    key = "apart" if gap >= limit(first.se, second.se, first.quantile) else "not_apart"
    return words.text(
        f"fit.{key}",
        first=short_name(one.one.full_name),
        second=short_name(other.one.full_name),
        gap=words.number(gap),
    )


def _total(found: CampaignResult | None, words: Words) -> SideCell:
    if found is None or found.total is None:
        return SideCell()
    return _scored(Score(found.total, found.low, found.high), words)


def _competencies(people: People, words: Words) -> SideSection:
    scored: list[dict[str, CompetencyResult]] = []
    names: dict[str, str] = {}
    for each in people:
        newest = _newest(each)
        own = {one.code: one for one in newest.competencies} if newest else {}
        names |= {code: words.pick(one.name) for code, one in own.items() if code not in names}
        scored.append(own)
    lines = [
        SideLine(name, tuple(_competency(own.get(code), words) for own in scored))
        for code, name in names.items()
    ]
    return SideSection(words.text("fit.section_competencies"), tuple(lines))


def _competency(one: CompetencyResult | None, words: Words) -> SideCell:
    if one is None or one.score is None:
        return SideCell()
    return _scored(Score(one.score, one.low, one.high, one.target), words)


def _scored(score: Score, words: Words) -> SideCell:
    value = words.number(score.value)
    if score.low is not None and score.high is not None:
        ends = {"low": words.number(score.low), "high": words.number(score.high)}
        value = words.text("fit.interval", value=value, **ends)
    target = "" if score.target is None else words.text("fit.target", value=words.number(score.target))
    below = words.text("fit.below_target") if score.is_below_target else ""
    return SideCell(", ".join(filter(None, (value, target, below))), score=score)


def _indicators(people: People, words: Words) -> SideSection:
    titles: dict[str, list[str]] = {}
    for place, each in enumerate(people):
        for line in (each.card.indicators if each.card else ())[:NEWEST_INDICATORS]:
            title = line.title or words.text(f"indicator.kind_{line.kind.value}")
            cells = titles.setdefault(title, [""] * len(people))
            cells[place] = "\n".join(filter(None, (cells[place], _indicator(line, words))))
    lines = [SideLine(title, tuple(map(SideCell, cells))) for title, cells in titles.items()]
    return SideSection(words.text("fit.section_indicators"), tuple(lines), words.text("indicator.beside"))


def _indicator(line: IndicatorLine, words: Words) -> str:
    places = next((digits for digits in (0, 1) if round(line.value, digits) == line.value), 2)
    value = f"{words.number(line.value, places)} {line.unit or SHARE_UNIT}"
    return f"{value}, {words.day(line.period_from)}–{words.day(line.period_to)}, {line.source}"
