"""Parts of the card of a member: the stay, where he goes, the development plan."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.decision import DecisionState
from evalapp.domain.iin import mask
from evalapp.domain.language import Language, Trilingual
from evalapp.services.member_lines import ConsiderationLine, MemberCard, PlanLine, PostLine
from evalapp.ui.common.buttons import icon_button, link, second, small
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.decision_part import DecisionsPart
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import label
from evalapp.ui.common.member_words import (
    employer_text,
    end_text,
    extension_text,
    plan_kind_text,
    post_kind_text,
)
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_part import ObjectionsPart
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label

LABELS = 124
Deeds = Sequence[tuple[str, Callable[[], object]]]
"""Entries of a menu: words and what they do."""


class MemberPart(QWidget):
    """One tab of the card, filled anew by each :meth:`show_card`."""

    asked = Signal(str, object)
    """What shall be done ("extend", "end_post" …) and the line it is about, None for the member."""
    objections_shown = Signal(object)
    """An ObjectionsPart that was made and wants somebody to do what it asks for."""

    def __init__(self, language: Language, *, may_edit: bool) -> None:
        super().__init__()
        self._language, self._may_edit = language, may_edit
        self._regions: dict[str, Trilingual] = {}
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)

    def set_regions(self, regions: dict[str, Trilingual]) -> None:
        """Names of regions by code."""
        self._regions = regions

    def show_card(self, card: MemberCard) -> None:
        """Show a member."""
        clear_layout(self.body)
        self.fill(card)
        self.body.addStretch(1)

    def fill(self, card: MemberCard) -> None:
        """Put the parts of ``card`` below each other."""
        raise NotImplementedError

    def section(self, title: str, *buttons: QWidget) -> None:
        """Begin a section with its buttons at the right."""
        self.body.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(text_label(title, "small_strong"))
        row.addStretch(1)
        for button in buttons:
            if self._may_edit:
                row.addWidget(button)
            else:
                button.deleteLater()
        self.body.addLayout(row)

    def pair(self, name: str, value: str) -> None:
        """A line of name and value; left out when there is none."""
        if not value:
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        caption = text_label(name, "small", wraps=True)
        caption.setFixedWidth(LABELS)
        row.addWidget(caption)
        row.addWidget(text_label(value, "body", wraps=True), 1)
        self.body.addLayout(row)

    def hint(self, words: str) -> None:
        """A sentence in small letters."""
        self.body.addWidget(text_label(words, "hint", wraps=True))

    def button(self, words: str, deed: str, line: object = None, meaning: str = "") -> QPushButton:
        """A small button that asks for ``deed``."""
        made = small(second(words, meaning))
        made.setObjectName(deed)
        made.clicked.connect(lambda: self.asked.emit(deed, line))
        return made

    def entry(
        self, title: str, details: Sequence[str], deeds: Deeds = (), chip: ChipLook | None = None
    ) -> None:
        """A line of a list: its title, details below, a menu at the right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(title, "medium", wraps=True))
        for detail in details:
            if detail:
                words.addWidget(text_label(detail, "small", wraps=True))
        row.addLayout(words, 1)
        if chip is not None:
            row.addWidget(Chip(chip))
        if deeds and self._may_edit:
            row.addWidget(_menu_button(title, deeds))
        self.body.addLayout(row)

    def deeds(self, line: object, *named: tuple[str, str]) -> Deeds:
        """Menu entries ``(words, deed)`` about ``line``."""
        return [(words, lambda deed=deed: self.asked.emit(deed, line)) for words, deed in named]  # type: ignore[misc]


class StayPart(MemberPart):
    """Who it is, the stay with extension and leaving, mentors, other stays, decisions and objections."""

    def __init__(self, language: Language, *, may_edit: bool, may_handle: bool = False) -> None:
        super().__init__(language, may_edit=may_edit)
        self._may_handle = may_handle

    def fill(self, card: MemberCard) -> None:
        row = card.row
        self.pair(term("iin"), mask(row.iin))
        self.pair(term("birth_date"), day(row.birth_date) if row.birth_date else "")
        region = self._regions.get(row.region_code or "")
        self.pair(term("region"), region.pick(self._language) if region else "")
        self.pair(term("origin_sector"), label(row.origin))
        self._fill_stay(card)
        self._fill_mentors(card)
        if card.other_stays:
            self.section(self.tr("Other stays in a reserve"))
            for other in card.other_stays:
                self.pair(other.cohort, f"{day(other.enrolled_on)} – {day(other.last_day)}")
        self.pair(said("member.note"), card.note)
        self._fill_decisions(card)
        self._fill_objections(card)
        self._fill_links(card)

    def _fill_stay(self, card: MemberCard) -> None:
        row = card.row
        buttons = []
        if row.left_on is not None:
            buttons = [self.button(self.tr("Stays after all"), "rejoin")]
        elif row.is_member:
            if card.extension.is_allowed:
                buttons.append(self.button(self.tr("Extend…"), "extend"))
            buttons.append(self.button(self.tr("Leaves…"), "leave"))
        self.section(said("member.stay"), *buttons)
        self.pair(said("member.enrolled_on"), day(row.enrolled_on))
        self.pair(said("member.decision"), card.decision)
        self.pair(said("member.stay_until"), day(row.stay_until))
        self.pair(said("member.rule_set"), card.rule_set.pick(self._language) if card.rule_set else "")
        for line in card.extensions:
            words = said("member.extended", until=day(line.until), was=day(line.was_until))
            deeds = self.deeds(line, (self.tr("Take back"), "unextend"))
            self.entry(words, (f"{line.decision}, {day(line.decided_on)}", line.ground), deeds)
        if row.left_on is not None:
            self.pair(said("member.left_on"), day(row.left_on))
            ground = card.left_ground.pick(self._language) if card.left_ground else ""
            self.pair(said("member.left_ground"), ground)
            self.pair(said("member.left_decision"), card.left_decision)
            self.pair(said("member.note"), card.left_note)
        elif row.is_member:
            self.hint(extension_text(card))

    def _fill_mentors(self, card: MemberCard) -> None:
        words = self.tr("Another…") if card.row.mentor else self.tr("Name…")
        buttons = [self.button(words, "mentor")] if card.row.is_member else []
        self.section(said("member.mentor"), *buttons)
        if not card.mentors:
            self.hint(self.tr("No mentor is named."))
        for line in card.mentors:
            until = day(line.until) if line.until else said("member.now")
            deeds = self.deeds(line, (self.tr("Remove"), "unmentor"))
            if line.until is None:
                deeds = [*self.deeds(line, (self.tr("Ends today"), "end_mentor")), *deeds]
            self.entry(line.name, (line.post, f"{day(line.since)} – {until}"), deeds)

    def _fill_decisions(self, card: MemberCard) -> None:
        if card.decisions:
            part = DecisionsPart()
            part.show_rows(card.decisions)
            part.opened.connect(self._on_decision)
            self.body.addWidget(part)

    def _fill_objections(self, card: MemberCard) -> None:
        may_object = self._may_handle and any(row.state is DecisionState.IN_FORCE for row in card.decisions)
        if not (card.objections or may_object):
            return
        self.body.addSpacing(8)
        self.body.addWidget(text_label(said("objection.title"), "small_strong"))
        if card.objections:
            part = ObjectionsPart(card.objections, may_edit=self._may_handle)
            self.objections_shown.emit(part)
            self.body.addWidget(part)
        if may_object:
            row = QHBoxLayout()
            row.addWidget(self.button(self.tr("Objection received…"), "receive_objection", None, "objection"))
            row.addStretch(1)
            self.body.addLayout(row)

    def _on_decision(self, decision_id: int) -> None:
        self.asked.emit("decision", decision_id)

    def _fill_links(self, card: MemberCard) -> None:
        self.body.addSpacing(4)
        for words, meaning, deed, number in (
            (self.tr("Application"), "file", "application", card.row.application_id),
            (self.tr("Personal card"), "person", "official", card.person_id),
        ):
            if number is not None:
                made = link(words, meaning)
                made.clicked.connect(lambda _=False, deed=deed, number=number: self.asked.emit(deed, number))
                self.body.addWidget(made)


class PostsPart(MemberPart):
    """Bodies that consider the member, and appointments, newest first."""

    def fill(self, card: MemberCard) -> None:
        is_free = card.row.is_member and card.row.held_by is None
        self.section(
            said("member.considerations"),
            *([self.button(self.tr("Under consideration…"), "consider")] if is_free else []),
        )
        if not card.considerations:
            self.hint(self.tr("No body has considered this member."))
        for line in card.considerations:
            self._add_consideration(line)
        self.section(
            said("member.appointments"),
            *([self.button(self.tr("Appoint…"), "appoint")] if card.row.is_member else []),
        )
        if not card.posts:
            self.hint(self.tr("No appointment from the reserve yet."))
        for post in card.posts:
            self._add_post(post)

    def _add_consideration(self, line: ConsiderationLine) -> None:
        until = said("member.held_until", date=day(line.ended_on or line.expires_on))
        detail = ", ".join(part for part in (line.post, f"{day(line.since)} – {until}") if part)
        deeds = self.deeds(line, (self.tr("Remove"), "unconsider"))
        if line.ended_on is None:
            longer = ((self.tr("Prolong…"), "prolong"),) if line.is_open else ()
            deeds = [*self.deeds(line, (self.tr("How it ended…"), "end_consideration"), *longer), *deeds]
        chip = ChipLook(said("member.state_under_consideration"), Tone.ACCENT, "clock")
        self.entry(
            line.organization, (detail, end_text(line), line.note), deeds, chip if line.is_open else None
        )

    def _add_post(self, line: PostLine) -> None:
        until = day(line.to_date) if line.to_date else said("member.now")
        order = f"{said('member.order_number')}: {line.order_number}" if line.order_number else ""
        deeds = self.deeds(line, (self.tr("Change or end…"), "post"), (self.tr("Remove"), "unpost"))
        self.entry(
            line.post,
            (
                line.organization,
                f"{employer_text(line.employer)} · {post_kind_text(line.post_kind)}",
                f"{day(line.from_date)} – {until}",
                order,
                line.end_reason,
            ),
            deeds,
            ChipLook(said("member.state_appointed"), Tone.GOOD, "position") if line.is_held else None,
        )


class PlanPart(MemberPart):
    """Lines of the development plan by due date; done ones say what shows it."""

    def fill(self, card: MemberCard) -> None:
        self.section(said("member.plan"), self.button(self.tr("Add…"), "plan", meaning="add"))
        if not card.plan:
            self.hint(self.tr("Nothing is planned yet: training, internships, assignments with a due date."))
        for line in card.plan:
            deeds = self.deeds(line, (self.tr("Change…"), "plan"), (self.tr("Remove"), "unplan"))
            if line.done_on is None:
                deeds = [*self.deeds(line, (self.tr("Done…"), "done")), *deeds]
            due = f"{said('member.plan_due')}: {day(line.due_on)}" if line.due_on else ""
            kind = " · ".join(part for part in (plan_kind_text(line.kind), due) if part)
            self.entry(line.title, (kind, line.evidence), deeds, _plan_chip(line))


def _plan_chip(line: PlanLine) -> ChipLook | None:
    if line.done_on is not None:
        return ChipLook(day(line.done_on), Tone.GOOD, "met")
    if line.is_overdue:
        return ChipLook(said("member.plan_overdue"), Tone.BAD, "timer")
    return ChipLook(day(line.due_on), Tone.WARN, "timer") if line.is_near else None


def _menu_button(title: str, deeds: Deeds) -> QToolButton:
    button = icon_button("more", title)
    menu = QMenu(button)
    for words, deed in deeds:
        menu.addAction(words, deed)
    button.setMenu(menu)
    return button
