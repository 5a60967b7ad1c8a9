"""What the buttons of a member's card do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Slot

from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.person_document import PersonKey
from evalapp.services.member_lines import ConsiderationLine, MemberCard, MentorLine, PlanLine, PostLine
from evalapp.services.members import MemberChoices
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.person_exports import export_person_documents
from evalapp.ui.reserve.member_dialogs import (
    ExtensionDialog,
    LeavingDialog,
    MemberDialog,
    MentorDialog,
    PlanItemDialog,
)
from evalapp.ui.reserve.member_panel import MemberPanel
from evalapp.ui.reserve.member_post_dialogs import (
    Bodies,
    ConsiderationDialog,
    ConsiderationEndDialog,
    MemberPostDialog,
    ProlongDialog,
)
from evalapp.ui.reserve.objectionable import things_of_member
from evalapp.ui.reserve.reserve_tab import ReserveTab

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MemberForms:
    """What the forms offer."""

    choices: MemberChoices
    regions: dict[str, Trilingual]
    bodies: Bodies


class MemberActions(QObject):
    """Ties a card to dialogs and services."""

    def __init__(self, page: ReserveTab, panel: MemberPanel) -> None:
        super().__init__(page)
        self._page, self._panel = page, panel
        self._context = page.context
        self.forms = MemberForms(MemberChoices((), (), (), ()), {}, ())
        self._line: object = None
        self._deeds: dict[str, Callable[[MemberCard], object]] = {
            "edit": self._edit,
            "papers": self._papers,
            "receive_objection": self._receive_objection,
            "remove": self._remove,
            "extend": self._extend,
            "unextend": self._unextend,
            "leave": self._leave,
            "rejoin": self._rejoin,
            "mentor": self._mentor,
            "end_mentor": self._end_mentor,
            "unmentor": self._unmentor,
            "consider": self._consider,
            "end_consideration": self._end_consideration,
            "prolong": self._prolong,
            "unconsider": self._unconsider,
            "appoint": self._appoint,
            "post": self._post,
            "unpost": self._unpost,
            "plan": self._plan,
            "done": self._done,
            "unplan": self._unplan,
        }
        panel.asked.connect(self._on_asked)

    @Slot()
    def add(self) -> None:
        """Enter a member by hand."""
        MemberDialog(self._context, self.forms.choices, self.forms.regions, self._page).open()

    @Slot(str, object)
    def _on_asked(self, deed: str, line: object) -> None:
        if deed in {"application", "official", "decision"}:
            self._page.requested.emit(deed, line)
        elif (card := self._panel.card) is not None:
            self._line = line
            self._deeds[deed](card)

    # The member --------------------------------------------------------------------------------

    def _edit(self, card: MemberCard) -> None:
        forms = self.forms
        MemberDialog(self._context, forms.choices, forms.regions, self._page, card=card).open()

    def _papers(self, card: MemberCard) -> None:
        key = PersonKey(SubjectKind.RESERVIST, card.row.id)
        export_person_documents(self._page, [key], card.row.full_name)

    def _receive_objection(self, card: MemberCard) -> None:
        self._page.objection_actions.receive(card.row.full_name, things_of_member(card))

    def _remove(self, card: MemberCard) -> None:
        service = self._context.services.members

        def remove() -> None:
            if self._page.attempt(lambda: service.remove(card.row.id, version=card.version)):
                self._panel.card = None
                self._page.hide_panel()

        confirm(
            self._page,
            translate("Members", "Remove {name} from the members?").format(name=card.row.full_name),
            translate(
                "Members",
                "Only for entries made by mistake. Who leaves the reserve stays in the list with a ground.",
            ),
            translate("Members", "Remove the member"),
            remove,
            dangerous=True,
        )

    def _extend(self, card: MemberCard) -> None:
        ExtensionDialog(self._context, card, self._page).open()

    def _unextend(self, card: MemberCard) -> None:
        service = self._context.services.member_terms
        self._page.attempt(lambda: service.take_back_extension(card.row.id, version=card.version))

    def _leave(self, card: MemberCard) -> None:
        LeavingDialog(self._context, self.forms.choices, card, self._page).open()

    def _rejoin(self, card: MemberCard) -> None:
        service = self._context.services.member_terms
        self._page.attempt(lambda: service.take_back_leaving(card.row.id, version=card.version))

    # Mentor and plan ---------------------------------------------------------------------------

    def _mentor(self, card: MemberCard) -> None:
        MentorDialog(self._context, card, self._page).open()

    def _end_mentor(self, _card: MemberCard) -> None:
        line = self._line
        assert isinstance(line, MentorLine)
        service, today = self._context.services.member_development, self._context.today()
        self._page.attempt(lambda: service.end_mentor(line.id, today, version=line.version))

    def _unmentor(self, _card: MemberCard) -> None:
        line = self._line
        assert isinstance(line, MentorLine)
        self._page.attempt(lambda: self._context.services.member_development.remove_mentor(line.id))

    def _plan(self, card: MemberCard) -> None:
        line = self._line if isinstance(self._line, PlanLine) else None
        PlanItemDialog(self._context, card, self._page, line=line).open()

    def _done(self, card: MemberCard) -> None:
        assert isinstance(self._line, PlanLine)
        PlanItemDialog(self._context, card, self._page, line=self._line, done_on=self._context.today()).open()

    def _unplan(self, card: MemberCard) -> None:
        line = self._line
        assert isinstance(line, PlanLine)
        self._page.attempt(lambda: self._context.services.member_development.remove_plan_item(line.id))

    # Posts -------------------------------------------------------------------------------------

    def _consider(self, card: MemberCard) -> None:
        ConsiderationDialog(self._context, card, self.forms.bodies, self._page).open()

    def _end_consideration(self, card: MemberCard) -> None:
        assert isinstance(self._line, ConsiderationLine)
        ConsiderationEndDialog(self._context, card, self._line, self._page).open()

    def _prolong(self, card: MemberCard) -> None:
        assert isinstance(self._line, ConsiderationLine)
        ProlongDialog(self._context, card, self._line, self._page).open()

    def _unconsider(self, _card: MemberCard) -> None:
        line = self._line
        assert isinstance(line, ConsiderationLine)
        self._page.attempt(lambda: self._context.services.member_posts.remove_consideration(line.id))

    def _appoint(self, card: MemberCard) -> None:
        MemberPostDialog(self._context, card, self.forms.bodies, self._page).open()

    def _post(self, card: MemberCard) -> None:
        assert isinstance(self._line, PostLine)
        MemberPostDialog(self._context, card, self.forms.bodies, self._page, line=self._line).open()

    def _unpost(self, card: MemberCard) -> None:
        line = self._line
        assert isinstance(line, PostLine)
        self._page.attempt(lambda: self._context.services.member_posts.remove_appointment(line.id))
