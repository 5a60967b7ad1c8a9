"""The scoring definitions once more, word by word and slowly, to compare the real computation with.

Written from docs/scoring.md only; shares no code with evalapp.domain.scoring.
"""

import math

QUANTILE = 1.645


def mean(values):
    values = list(values)
    return sum(values) / len(values)


class Reference:
    """``forms``: list of (official, role, rater, {code: mark or None}); ``rules``: the stored dict."""

    def __init__(self, rules, officials, forms):
        self.weight = {r["role"]: r["weight"] for r in rules["roles"]}
        self.minimum = {r["role"]: r["minimum"] for r in rules["roles"]}
        self.blocks = {
            b["code"]: (b["weight"], {c["code"]: c["weight"] for c in b["competencies"]})
            for b in rules["blocks"]
        }
        self.officials = officials
        self.forms = forms

    def marks(self, official, role, code, without=None):
        return [
            marks[code]
            for o, g, rater, marks in self.forms
            if o == official and g == role and rater != without and marks.get(code) is not None
        ]

    def counted_pairs(self, official):
        return [
            (g, c)
            for g in self.weight
            if self.weight[g] > 0
            for _, codes in self.blocks.values()
            for c in codes
            if len(self.marks(official, g, c)) >= self.minimum[g]
        ]

    def scores(self, official, left_out=(None, None)):
        pairs = self.counted_pairs(official)
        found = {}
        for code in {c for _, c in pairs}:
            top = bottom = 0.0
            for g in [g for g, c in pairs if c == code]:
                marks = self.marks(official, g, code, left_out[1] if left_out[0] == g else None)
                if marks:
                    top += self.weight[g] * mean(marks)
                    bottom += self.weight[g]
            if bottom:
                found[code] = top / bottom
        return found

    def block(self, name, scores):
        _, codes = self.blocks[name]
        scored = [c for c in codes if c in scores]
        if not scored:
            return None
        return sum(codes[c] * scores[c] for c in scored) / sum(codes[c] for c in scored)

    def coverage(self, name, scores):
        _, codes = self.blocks[name]
        return sum(w for c, w in codes.items() if c in scores) / sum(codes.values())

    def plain_total(self, scores):
        blocks = {name: self.block(name, scores) for name in self.blocks}
        if None in blocks.values():
            return None
        return sum(self.blocks[name][0] * blocks[name] for name in self.blocks)

    def counted_roles(self, official):
        return [g for g in self.weight if any(g == role for role, _ in self.counted_pairs(official))]

    def total(self, official):
        scores = self.scores(official)
        if any(self.coverage(name, scores) < 0.6 - 1e-9 for name in self.blocks):
            return None
        held = sum(self.weight[g] for g in self.counted_roles(official))
        if held < 0.5 * sum(self.weight.values()) - 1e-9:
            return None
        return self.plain_total(scores)

    def rater_total(self, marks):
        parts = []
        for weight, codes in self.blocks.values():
            marked = [c for c in codes if marks.get(c) is not None]
            if marked:
                own = sum(codes[c] * marks[c] for c in marked) / sum(codes[c] for c in marked)
                parts.append((weight, own))
        return sum(w * x for w, x in parts) / sum(w for w, _ in parts) if parts else None

    def spread(self):
        squares = freedom = 0
        for official in self.officials:
            for g, weight in self.weight.items():
                totals = [self.rater_total(m) for o, role, _, m in self.forms if o == official and role == g]
                totals = [t for t in totals if t is not None]
                if weight > 0 and len(totals) >= 2:
                    squares += sum((t - mean(totals)) ** 2 for t in totals)
                    freedom += len(totals) - 1
        return squares / freedom if freedom else None

    def error(self, official, spread):
        """(standard error, assumed share), (None, None) where there is none."""
        pairs = self.counted_pairs(official)
        roles = self.counted_roles(official)
        held = sum(self.weight[g] for g in roles)
        plain = assumed = 0.0
        for g in roles:
            raters = [
                rater
                for o, role, rater, marks in self.forms
                if o == official and role == g and any(marks.get(c) is not None for r, c in pairs if r == g)
            ]
            if len(raters) >= 2:
                left = [self.plain_total(self.scores(official, (g, rater))) for rater in raters]
                if None in left:
                    return None, None
                n = len(left)
                plain += (n - 1) / n * sum((t - mean(left)) ** 2 for t in left)
            elif spread is None:
                return None, None
            else:
                assumed += (self.weight[g] / held) ** 2 * spread
        variance = plain + assumed
        return math.sqrt(variance), (assumed / variance if variance > 1e-20 else 0.0)

    def results(self):
        spread = self.spread()
        found = {}
        for official in self.officials:
            total = self.total(official)
            se, assumed = self.error(official, spread) if total is not None else (None, None)
            found[official] = {"total": total, "se": se, "assumed": assumed, "band": None, "places": None}
        placed = [o for o in self.officials if found[o]["se"] is not None]
        self._bands(found, placed)
        self._places(found, placed)
        return found

    def _apart(self, one, other):
        limit = QUANTILE * math.sqrt(one["se"] ** 2 + other["se"] ** 2)
        return abs(one["total"] - other["total"]) >= limit

    def _bands(self, found, placed):
        ordered = sorted(placed, key=lambda o: (-round(found[o]["total"], 9), found[o]["se"], o))
        opener, number = None, 0
        for official in ordered:
            if opener is None or self._apart(found[opener], found[official]):
                opener, number = official, number + 1
            found[official]["band"] = number

    def _places(self, found, placed):
        for official in placed:
            own = found[official]
            apart = [found[o] for o in placed if o != official and self._apart(own, found[o])]
            above = sum(1 for other in apart if other["total"] > own["total"])
            below = sum(1 for other in apart if other["total"] < own["total"])
            own["places"] = (1 + above, len(placed) - below)
