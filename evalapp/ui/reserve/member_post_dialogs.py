"""Forms of where a member goes: considerations by bodies, appointments."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from evalapp.domain.member_fields import (
    AppointmentFields,
    ConsiderationEndFields,
    ConsiderationFields,
    ProlongFields,
)
from evalapp.domain.membership import ConsiderationEnd, EmployerKind, PostKind
from evalapp.domain.names import fold
from evalapp.services.member_lines import ConsiderationLine, MemberCard, PostLine
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import day
from evalapp.ui.common.member_words import employer_text, ending, post_kind_text
from evalapp.ui.common.messages import said
from evalapp.ui.reserve.member_dialogs import DatedDialog

Bodies = Sequence[tuple[int, str]]
"""Bodies of the directory as (id, name); others are typed."""


class BodyField(QLineEdit):
    """The name of a body: typed freely, completed from the directory."""

    def __init__(self, bodies: Bodies) -> None:
        super().__init__()
        self._known = {fold(name): number for number, name in bodies}
        completer = QCompleter([name for _, name in bodies], self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def organization_id(self) -> int | None:
        """The body of the directory that is meant, None for any other."""
        return self._known.get(fold(self.text()))


class MemberPostDialog(DatedDialog):
    """Enters or corrects an appointment."""

    def __init__(
        self,
        context: PageContext,
        card: MemberCard,
        bodies: Bodies,
        parent: QWidget,
        *,
        line: PostLine | None = None,
    ) -> None:
        title = self.tr("Appoint {name}") if line is None else self.tr("Appointment of {name}")
        super().__init__(parent, title.format(name=card.row.full_name), self._text(card, line), width=600)
        self._context, self._card, self._line = context, card, line
        self._body = BodyField(bodies)
        employer, kind = QComboBox(), QComboBox()
        for one in EmployerKind:
            employer.addItem(employer_text(one), one)
        for another in PostKind:
            kind.addItem(post_kind_text(another), another)
        self.form.add(
            Field("organization", said("member.body"), self._body, required=True, stretch=2),
            Field("employer", said("member.employer"), employer),
        )
        self.form.add(
            Field("post", said("member.post"), QLineEdit(), required=True, stretch=2),
            Field("post_kind", said("member.post_kind"), kind),
        )
        self.form.add(
            Field("from_date", said("member.appointed_on"), DateField(), required=True),
            Field("to_date", said("member.post_until"), DateField(), hint=self.tr("Empty: goes on")),
            Field("order_number", said("member.order_number"), QLineEdit()),
        )
        self.form.add(Field("end_reason", said("member.end_reason"), QLineEdit()))
        self.form.load(self._values(card, line))

    def save(self, values: dict[str, Any]) -> None:
        """Write the appointment down."""
        service = self._context.services.member_posts
        fields = AppointmentFields(**values, organization_id=self._body.organization_id())
        if self._line is None:
            service.appoint(self._card.row.id, fields)
        else:
            service.save_appointment(self._line.id, fields, version=self._line.version)

    def _text(self, card: MemberCard, line: PostLine | None) -> str:
        held = next((post for post in card.posts if post.to_date is None), None)
        if line is not None or held is None:
            return ""
        return self.tr("The post “{post}” ends on the day before.").format(post=held.post)

    def _values(self, card: MemberCard, line: PostLine | None) -> dict[str, Any]:
        if line is not None:
            names = ("organization", "employer", "post", "post_kind", "from_date", "to_date")
            return {name: getattr(line, name) for name in (*names, "order_number", "end_reason")}
        held = next((one for one in card.considerations if one.is_open), None)
        return {
            "organization": held.organization if held else "",
            "post": held.post if held else "",
            "employer": EmployerKind.CENTRAL,
            "post_kind": PostKind.CORPS_B,
            "from_date": self._context.today(),
        }


class ConsiderationDialog(DatedDialog):
    """A body considers a member from a day on, and until when it holds him."""

    def __init__(self, context: PageContext, card: MemberCard, bodies: Bodies, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Who considers {name}?").format(name=card.row.full_name),
            self.tr("One body at a time. After the last day the member is free again without any entry."),
            verb=self.tr("Note the consideration"),
            width=560,
        )
        self._context, self._card = context, card
        self._body, self._since, self._expires = BodyField(bodies), DateField(), DateField()
        self.form.add(
            Field("organization", said("member.body"), self._body, required=True),
            Field("post", said("member.post"), QLineEdit()),
        )
        self.form.add(
            Field("since", said("member.since"), self._since, required=True),
            Field("expires_on", said("member.expires_on"), self._expires, required=True),
        )
        self.form.add(Field("note", said("member.note"), QLineEdit()))
        today = context.today()
        self.form.load({"since": today, "expires_on": context.services.member_posts.expiry(today)})
        self._since.changed.connect(self._propose)

    def save(self, values: dict[str, Any]) -> None:
        """Write the consideration down."""
        fields = ConsiderationFields(**values, organization_id=self._body.organization_id())
        self._context.services.member_posts.consider(self._card.row.id, fields)

    def _propose(self) -> None:
        since = self._since.value()
        if since is not None:
            self._expires.set_value(self._context.services.member_posts.expiry(since))


class ProlongDialog(DatedDialog):
    """The same body holds a member longer."""

    def __init__(
        self, context: PageContext, card: MemberCard, line: ConsiderationLine, parent: QWidget
    ) -> None:
        super().__init__(
            parent,
            self.tr("Until when does {body} hold {name}?").format(
                body=line.organization, name=card.row.full_name
            ),
            self.tr("So far until {day}.").format(day=day(line.expires_on)),
            verb=self.tr("Prolong the consideration"),
            width=520,
        )
        self._context, self._line = context, line
        self.form.add(Field("expires_on", said("member.expires_on"), DateField(), required=True))
        self.form.add(Field("note", self.tr("Why, and at whose request"), QLineEdit(), required=True))
        self.form.load({"expires_on": context.services.member_posts.expiry(line.expires_on)})

    def save(self, values: dict[str, Any]) -> None:
        """Write the new last day down."""
        fields = ProlongFields(values["expires_on"], values["note"])
        self._context.services.member_posts.prolong_consideration(
            self._line.id, fields, version=self._line.version
        )


class ConsiderationEndDialog(DatedDialog):
    """How a consideration ended."""

    def __init__(
        self, context: PageContext, card: MemberCard, line: ConsiderationLine, parent: QWidget
    ) -> None:
        super().__init__(
            parent,
            self.tr("How did the consideration of {name} end?").format(name=card.row.full_name),
            self.tr("{body}, since {since}, until {until}.").format(
                body=line.organization, since=day(line.since), until=day(line.expires_on)
            ),
            verb=self.tr("End the consideration"),
        )
        self._context, self._line = context, line
        end = QComboBox()
        for one in ConsiderationEnd:
            end.addItem(ending(one), one)
        self.form.add(
            Field("end", self.tr("How it ended"), end, required=True, stretch=2),
            Field("ended_on", self.tr("On"), DateField(), required=True),
        )
        self.form.add(Field("note", said("member.note"), QLineEdit()))
        self.form.load({"end": None, "ended_on": context.today(), "note": line.note})

    def save(self, values: dict[str, Any]) -> None:
        """Write the end down."""
        fields = ConsiderationEndFields(values["end"], values["ended_on"], values["note"])
        self._context.services.member_posts.end_consideration(
            self._line.id, fields, version=self._line.version
        )
