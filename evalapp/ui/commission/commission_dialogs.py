"""Forms of a commission and of its members: set up, add, correct, end a term."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.errors import Invalid
from evalapp.domain.language import Trilingual
from evalapp.domain.names import sort_key
from evalapp.services.commission_rows import CommissionCard, CommissionMemberRow
from evalapp.services.search import SearchHit
from evalapp.ui.commission.person_field import PersonField
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.page import Page


class DatedForm(FormDialog):
    """A form with dates: what is no date is told beside its field."""

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Sentences for dates that cannot be read."""
        fields = {name: self.form.widget(name) for name in values}
        return {
            name: code_text("date_unreadable")
            for name, field in fields.items()
            if isinstance(field, DateField) and field.is_wrong()
        }


class CommissionDialog(DatedForm):
    """Sets up a commission, or changes what is known of it."""

    saved = Signal(int)
    """Id of the commission."""

    def __init__(self, page: Page, card: CommissionCard | None = None) -> None:
        super().__init__(
            page,
            self.tr("New commission") if card is None else self.tr("Change the commission"),
            self.tr("Meetings that were called keep the members and the rule they were called with.")
            if card
            else self.tr("Members are added afterwards: one by one, or as a list from Excel."),
            width=760,
        )
        self._page, self._card = page, card
        self._build()
        self.form.load(_values(card) if card else self._new_values())

    def save(self, values: dict[str, Any]) -> None:
        """Write it down."""
        name = Trilingual(values.pop("name_kk"), values.pop("name_ru"), values.pop("name_en"))
        # Qt gives the plain text of a coded value back.
        fields = CommissionFields(name=name, kind=CommissionKind(values.pop("kind")), **values)
        service = self._page.context.services.commissions
        try:
            if self._card is None:
                number = service.add(fields)
            else:
                number = self._card.row.id
                service.save(number, fields, version=self._card.version)
        except Invalid as error:
            raise Invalid(
                {_FIELDS.get(field, field): code for field, code in error.fields.items()}
            ) from error
        self.saved.emit(number)

    def _build(self) -> None:
        add, language = self.form.add, self._page.context.language
        services = self._page.context.services
        self.form.setMaximumWidth(self.minimumWidth())
        kind, region, rule = QComboBox(), QComboBox(), QComboBox()
        for each in CommissionKind:
            kind.addItem(label(each), each)
        region.addItem("–", None)
        names = services.organizations.regions()
        for code, name in sorted(names.items(), key=lambda one: sort_key(one[1].pick(language))):
            region.addItem(name.pick(language), code)
        for code, words in self._rules().items():
            rule.addItem(words, code)
        for box in (region, rule):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        known = services.organizations.rows()
        bodies = ChoiceBox((row.organization_id, row.name.pick(language)) for row in known)
        add(
            Field("name_kk", self.tr("Name in Kazakh"), QLineEdit(), required=True),
            Field("name_ru", self.tr("Name in Russian"), QLineEdit(), required=True),
        )
        add(Field("name_en", self.tr("Name in English"), QLineEdit()), Field("kind", self.tr("Level"), kind))
        add(
            Field("organization_id", self.tr("Of the state body"), bodies),
            Field("region_code", term("region"), region),
        )
        add(
            Field("rule_code", said("commission.rule"), rule, required=True),
            Field(
                "act", said("commission.act"), QLineEdit(), hint=self.tr("Which paper, its number and date")
            ),
        )
        add(
            Field("valid_from", self.tr("Works from"), DateField()),
            Field("valid_to", self.tr("to"), DateField(), hint=self.tr("Empty: still works")),
        )
        add(Field("note", self.tr("Note"), QLineEdit()))
        official = QCheckBox(self.tr("Its packets are marked “for official use”"))
        add(Field("for_official_use", "", official))

    def _rules(self) -> dict[str, str]:
        """Code → name of the newest version of each rule."""
        language = self._page.context.language
        versions = self._page.context.services.voting_rules.rows()
        return {one.rule.code: one.rule.name.pick(language) for one in reversed(versions)}

    def _new_values(self) -> dict[str, Any]:
        first = self.form.widget("rule_code").itemData(0)
        return {
            "kind": CommissionKind.NATIONAL,
            "region_code": None,
            "rule_code": first,
            "for_official_use": True,
        }


class CommissionMemberDialog(DatedForm):
    """Adds a member to a commission, or corrects what is known of one."""

    def __init__(
        self,
        page: Page,
        card: CommissionCard,
        member: CommissionMemberRow | None = None,
        *,
        stands_for: int | None = None,
    ) -> None:
        title = self.tr("New member of the commission") if member is None else self.tr("Change the member")
        super().__init__(page, title, card.row.name.pick(page.context.language), width=560)
        self._page, self._commission, self._member = page, card, member
        self.name = PersonField(page.context)
        self.name.chosen.connect(self._on_person)
        self._build()
        self._load(stands_for)
        self.form.widget("substitute_for_id").currentIndexChanged.connect(self._on_substitute)
        self._on_substitute()

    def save(self, values: dict[str, Any]) -> None:
        """Write it down."""
        # Qt gives the plain text of a coded value back.
        role = MemberRole(values.pop("role"))
        fields = MemberFields(**values, role=role, person_id=self.name.person_id)
        service = self._page.context.services.commission_members
        if self._member is None:
            service.add(self._commission.row.id, fields)
        else:
            service.save(self._member.id, fields, version=self._member.version)

    def _build(self) -> None:
        add = self.form.add
        role, seat = QComboBox(), QComboBox()
        for each in MemberRole:
            role.addItem(label(each), each)
        seat.addItem(self.tr("nobody, has an own place"), None)
        own = self._member.id if self._member else None
        for other in self._commission.seats:
            if other.id != own:
                seat.addItem(f"{other.fields.name} – {label(other.fields.role)}", other.id)
        seat.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        seat.setMinimumContentsLength(14)
        hint = self.tr("Typing finds officials of the register; other names are written in full")
        add(Field("name", term("full_name"), self.name, hint=hint, required=True))
        add(Field("post", self.tr("Post"), QLineEdit()))
        add(
            Field("role", said("commission.role"), role, required=True),
            Field(
                "substitute_for_id",
                said("commission.stands_for"),
                seat,
                hint=self.tr("Sits only when that member is absent"),
            ),
        )
        add(
            Field("since", said("commission.since"), DateField()),
            Field("until", said("commission.until"), DateField(), hint=self.tr("Empty: without end")),
        )
        add(Field("ground", said("commission.ground"), QLineEdit(), hint=self.tr("Act, number, date")))

    def _load(self, stands_for: int | None) -> None:
        member = self._member
        if member is None:
            has_chair = any(one.fields.role is MemberRole.CHAIR for one in self._commission.seats)
            role = MemberRole.MEMBER if has_chair or stands_for else MemberRole.CHAIR
            since = self._page.context.today()
            self.form.load({"role": role, "substitute_for_id": stands_for, "since": since})
            return
        fields = member.fields
        shown = ("name", "post", "role", "substitute_for_id", "since", "until", "ground")
        self.name.set_value(fields.name)
        self.name.set_person(fields.person_id)
        self.form.load({name: getattr(fields, name) for name in shown})
        self.name.set_person(fields.person_id)

    def _on_person(self, hit: SearchHit) -> None:
        post = self.form.widget("post")
        if not post.text().strip():
            post.setText(hit.detail)

    def _on_substitute(self) -> None:
        """A substitute has the seat's vote and no role of his own."""
        role = self.form.widget("role")
        is_substitute = self.form.widget("substitute_for_id").currentData() is not None
        role.setEnabled(not is_substitute)
        if is_substitute:
            role.setCurrentIndex(role.findData(MemberRole.MEMBER))


class EndTermDialog(DatedForm):
    """The last day of the terms of one or several members."""

    def __init__(self, page: Page, members: Sequence[CommissionMemberRow]) -> None:
        names = ", ".join(member.fields.name for member in members)
        super().__init__(
            page,
            self.tr("End the term of {name}?").format(name=names)
            if len(members) == 1
            else self.tr("End the terms of %n member(s)?", "", len(members)),
            self.tr("Meetings that were called before keep this member. Who stands for him or her ends too.")
            if len(members) == 1
            else names,
            verb=self.tr("End the term"),
        )
        self._page, self._members = page, tuple(members)
        self.form.add(Field("until", self.tr("Last day"), DateField(), required=True))
        self.form.add(
            Field("ground", said("commission.ground"), QLineEdit(), hint=self.tr("Act, number, date"))
        )
        known = [member.fields.until for member in members if member.fields.until]
        self.form.load({"until": known[0] if len(members) == 1 and known else page.context.today()})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """The day is there and is one."""
        if found := super().check(values):
            return found
        return {} if values["until"] else {"until": code_text("required")}

    def save(self, values: dict[str, Any]) -> None:
        """Set the day."""
        service = self._page.context.services.commission_members
        versions = {member.id: member.version for member in self._members}
        service.end_terms(versions, values["until"], values["ground"])


_FIELDS = {"name": "name_ru"}


def _values(card: CommissionCard) -> dict[str, Any]:
    fields = card.fields
    plain = (
        "kind",
        "region_code",
        "organization_id",
        "rule_code",
        "act",
        "valid_from",
        "valid_to",
        "for_official_use",
        "note",
    )
    return {
        "name_kk": fields.name.kk,
        "name_ru": fields.name.ru,
        "name_en": fields.name.en,
        **{name: getattr(fields, name) for name in plain},
    }
