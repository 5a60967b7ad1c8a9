"""Agreement and severity once more, word by word and slowly, to compare the real computation with.

Written from docs/scoring.md only; shares no code with evalapp.domain.agreement or severity. ``forms``:
list of (official, role, rater, {code: mark or None}); ``rules``: the stored dict.
"""

import math

ANONYMOUS = ("peer", "subordinate")


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def shown(rules, forms):
    """The forms without marks of an anonymous role that fewer raters than its minimum gave."""
    least = {r["role"]: r["minimum"] if r["role"] in ANONYMOUS else 1 for r in rules["roles"]}

    def stays(official, role, code):
        same = [m for o, g, _, m in forms if o == official and g == role and m.get(code) is not None]
        return len(same) >= least.get(role, 1)

    return [
        (official, role, rater, {c: m if stays(official, role, c) else None for c, m in marks.items()})
        for official, role, rater, marks in forms
    ]


def rater_total(rules, marks):
    parts = []
    for block in rules["blocks"]:
        own = [(c["weight"], marks[c["code"]]) for c in block["competencies"] if marks.get(c["code"])]
        if own:
            parts.append((block["weight"], sum(w * x for w, x in own) / sum(w for w, _ in own)))
    return sum(w * x for w, x in parts) / sum(w for w, _ in parts) if parts else None


def role_totals(rules, forms, role):
    """[[rater totals of one official], …] that may be used."""
    found = {}
    for official, own, _, marks in shown(rules, forms):
        total = rater_total(rules, marks)
        if own == role and total is not None:
            found.setdefault(official, []).append(total)
    return list(found.values())


def intraclass(groups):
    """(ICC(1,1), ICC(1,n0)) or None."""
    a, n = len(groups), sum(map(len, groups))
    if a < 2 or n == a:
        return None
    everything = mean(x for group in groups for x in group)
    between = sum(len(group) * (mean(group) - everything) ** 2 for group in groups) / (a - 1)
    within = sum((x - mean(group)) ** 2 for group in groups for x in group) / (n - a)
    if between < 1e-18 and within < 1e-18:
        return None
    n0 = (n - sum(len(group) ** 2 for group in groups) / n) / (a - 1)
    single = (between - within) / (between + (n0 - 1) * within)
    return single, (between - within) / between if between > 0 else None


def alpha(units):
    """Krippendorff's alpha (interval) of lists of values by comparing every pair; None without one."""
    units = [unit for unit in units if len(unit) >= 2]
    values = [x for unit in units for x in unit]
    n = len(values)
    if not n:
        return None
    observed = sum(
        sum((x - y) ** 2 for i, x in enumerate(unit) for j, y in enumerate(unit) if i != j) / (len(unit) - 1)
        for unit in units
    )
    expected = sum((x - y) ** 2 for i, x in enumerate(values) for j, y in enumerate(values) if i != j)
    return None if expected == 0 else 1 - (observed / n) / (expected / (n * (n - 1)))


def competency_units(rules, forms, code):
    """[[marks of one official on a competency], …] that may be used."""
    found = {}
    for official, role, _, marks in forms:
        if role != "self" and marks.get(code) is not None:
            found.setdefault(official, []).append(marks[code])
    return [marks for marks in found.values() if len(marks) >= 2]


def severity(rules, forms, role, rater, officials_needed=3):
    """(value, standard error, marks, officials) or None."""
    rule = next(r for r in rules["roles"] if r["role"] == role)
    least = max(2, rule["minimum"]) if role in ANONYMOUS else 2
    by_official = {}
    for official, given, code_of_rater, marks in forms:
        if given == role and code_of_rater == rater:
            for code, mark in marks.items():
                if mark is None:
                    continue
                others = [
                    m[code]
                    for o, g, r, m in forms
                    if o == official and g == role and r != rater and m.get(code) is not None
                ]
                if len(others) + 1 >= least:
                    by_official.setdefault(official, []).append(mark - mean(others))
    needed = max(officials_needed, rule["minimum"]) if role in ANONYMOUS else officials_needed
    a = len(by_official)
    if a < needed:
        return None
    n = sum(map(len, by_official.values()))
    value = sum(map(sum, by_official.values())) / n
    squares = sum((sum(own) - len(own) * value) ** 2 for own in by_official.values())
    return value, math.sqrt(a / (a - 1) * squares) / n, n, a
