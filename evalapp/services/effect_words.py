"""Changes of records in words: which record, which field, what stood there and what stands there then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evalapp.domain.decision_effect import ChangeWay, Plain, RecordChange, RecordKind
from evalapp.domain.errors import AppError
from evalapp.domain.language import Language, Trilingual
from evalapp.services.effect_lines import EffectNames
from evalapp.texts import text

_SHOWN: Mapping[RecordKind, tuple[str, ...]] = {
    RecordKind.APPOINTMENT: ("from_date", "to_date", "order_number"),
    RecordKind.RESERVIST: (
        "enrolled_on",
        "stay_until",
        "decision",
        "left_on",
        "left_ground",
        "left_decision",
    ),
    RecordKind.RESERVE_APPOINTMENT: ("from_date", "to_date", "order_number"),
    RecordKind.CONSIDERATION: ("ended_on",),
    RecordKind.ADMISSION: ("decided_on", "minutes", "superseded"),
}
"""Fields that are named, in order; the others follow from them."""


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field: its name, what stood there and what stands there then; "" = nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """A change in words: what happens to which record, and its fields."""

    title: str
    fields: tuple[FieldLine, ...]


def change_words(language: Language | str, change: RecordChange, names: EffectNames) -> ChangeWords:
    """``change`` in ``language``."""
    said = _Said(Language(language), change, names)
    title = text(language, f"effect.{change.way.value}_{change.kind.value}", about=said.about())
    lines = tuple(said.line(name) for name in _SHOWN[change.kind] if said.is_told(name))
    return ChangeWords(title, lines)


@dataclass(frozen=True, slots=True)
class _Said:
    language: Language
    change: RecordChange
    names: EffectNames

    def about(self) -> str:
        """Which record: the post and its body, the kind of an admission."""
        values = self.change.whole
        match self.change.kind:
            case RecordKind.APPOINTMENT:
                post = self._pick(self.names.posts.get(int(values.get("position_id") or 0)))
                body = self._pick(self.names.bodies.get(int(values.get("organization_id") or 0)))
                return ", ".join(filter(None, (post, body)))
            case RecordKind.RESERVE_APPOINTMENT:
                return ", ".join(str(values[name]) for name in ("post", "organization") if values.get(name))
            case RecordKind.CONSIDERATION:
                return str(values.get("organization") or "")
            case RecordKind.ADMISSION:
                return text(self.language, f"effect.admission_{values.get('kind')}")
            case RecordKind.RESERVIST:
                return ""

    def is_told(self, name: str) -> bool:
        """Whether a field is named: of a changed record what differs, else what it says."""
        before, after = self.change.before.get(name), self.change.after.get(name)
        if self.change.way is ChangeWay.CHANGED:
            return before != after
        return bool(before or after)

    def line(self, name: str) -> FieldLine:
        """The field in words."""
        before, after = self.change.before.get(name), self.change.after.get(name)
        shown = text(self.language, f"effect.field_{name}")
        return FieldLine(shown, self._value(name, before), self._value(name, after))

    def _value(self, name: str, value: Plain) -> str:
        if name == "superseded" and value is not None:
            return text(self.language, f"effect.{'not_in_force' if value else 'in_force'}")
        if value in (None, ""):
            return text(self.language, "effect.goes_on") if name == "to_date" and self._held() else ""
        if name == "left_ground":
            return self._pick(self.names.grounds.get(str(value))) or str(value)
        try:
            return f"{date.fromisoformat(str(value)):%d.%m.%Y}"
        except ValueError:
            return str(value)

    def _held(self) -> bool:
        """Whether an absent last day means that the post is held on."""
        return self.change.way is ChangeWay.CHANGED

    def _pick(self, name: Trilingual | None) -> str:
        return "" if name is None else name.pick(self.language)


def fault_words(language: Language | str, fault: AppError) -> str:
    """What stands against a change, in ``language``."""
    params = dict(fault.params)
    if fault.code == "effect_record_changed" and "field" in params:
        params["field"] = text(language, f"effect.field_{params['field']}")
        params |= {name: _plain_words(params[name]) for name in ("was", "now")}
    return text(language, f"error.{fault.code}", **params)


def _plain_words(value: object) -> str:
    try:
        return f"{date.fromisoformat(str(value)):%d.%m.%Y}"
    except ValueError:
        return "–" if value in (None, "") else str(value)
