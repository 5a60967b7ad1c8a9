"""The form of an item: what is proposed about one person or several, who presents it, how it is voted on."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from evalapp.domain.agenda import TO_A_POST, Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_text
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page

_AS_MEETING, _SECRET, _OPEN = "as_meeting", "secret", "open"
_SECRETS = {_AS_MEETING: None, _SECRET: True, _OPEN: False}


class PlaceField(ChoiceBox):
    """A post or body of the register, or one that stands there only as text."""

    def value(self) -> Any:
        """Id in the register, None for one typed freely, and the text."""
        return super().value(), self.currentText().strip()

    def set_value(self, value: Any) -> None:
        """Show one."""
        number, words = value
        super().set_value(number)
        if number is None:
            self.setEditText(words)


class ItemDialog(FormDialog):
    """Asks for a proposal and hands it to ``deed`` (with the name of a question without a person)."""

    def __init__(
        self,
        page: Page,
        title: str,
        verb: str,
        kinds: Sequence[DecisionKind],
        deed: Callable[[Proposal, str], object],
        *,
        text: str = "",
        row: AgendaRow | None = None,
        has_name: bool = False,
    ) -> None:
        super().__init__(page, title, text, verb=verb, width=600)
        self._page, self._deed, self._row = page, deed, row
        self._leads_to_post = bool(TO_A_POST & set(kinds))
        self._has_name, self._kinds = has_name, tuple(kinds)
        self._build(kinds)
        self._load()

    def save(self, values: dict[str, Any]) -> None:
        """Hand it on."""
        kind = values.get("kind")
        position_id, post = values.get("post", (None, ""))
        organization_id, body = values.get("organization", (None, ""))
        proposal = Proposal(
            kind=DecisionKind(kind) if kind else None,
            question=values.get("question", ""),
            post=post,
            organization=body,
            position_id=position_id,
            organization_id=organization_id,
            ground=values["ground"],
            reporter=values["reporter"],
            is_secret=_SECRETS[values["secret"]],
        )
        self._deed(proposal, values.get("name", ""))

    def _build(self, kinds: Sequence[DecisionKind]) -> None:
        add = self.form.add
        if self._has_name:
            name = QPlainTextEdit()
            name.setFixedHeight(56)
            name.setTabChangesFocus(True)
            add(Field("name", self.tr("What the question is about"), name, required=True))
        if kinds:
            self._add_kind(kinds)
        if self._row is not None and not self._has_name:
            self._question = QPlainTextEdit()
            self._question.setFixedHeight(56)
            self._question.setTabChangesFocus(True)
            hint = self.tr("Empty: worded by the program in the language of each document")
            add(Field("question", self.tr("Wording of the question"), self._question, hint=hint))
        ground = QPlainTextEdit()
        ground.setFixedHeight(56)
        ground.setTabChangesFocus(True)
        add(Field("ground", self.tr("Why it is proposed"), ground))
        secret = QComboBox()
        secret.addItem(self.tr("as the meeting"), _AS_MEETING)
        secret.addItem(self.tr("secret: counts only"), _SECRET)
        secret.addItem(self.tr("open"), _OPEN)
        add(
            Field("reporter", self.tr("Who presents it"), QLineEdit()),
            Field("secret", self.tr("Vote"), secret),
        )

    def _add_kind(self, kinds: Sequence[DecisionKind]) -> None:
        services, language = self._page.context.services, self._page.context.language
        kind = QComboBox()
        kind.addItem(self.tr("none yet"), None)
        for each in kinds:
            kind.addItem(label(each), each.value)
        self.form.add(Field("kind", term("proposed_decision"), kind))
        if not self._leads_to_post:
            return
        posts = services.organizations.positions()
        bodies = services.organizations.rows()
        self._post = PlaceField((one.position_id, one.title.pick(language)) for one in posts)
        self._body = PlaceField((one.organization_id, one.name.pick(language)) for one in bodies)
        self.form.add(
            Field("post", self.tr("To the post"), self._post),
            Field("organization", self.tr("Of the body"), self._body),
        )
        kind.currentIndexChanged.connect(self._show_places)
        self._kind = kind

    def _load(self) -> None:
        row = self._row
        only = self._kinds[0].value if len(self._kinds) == 1 else None
        values: dict[str, Any] = {"secret": _AS_MEETING, "kind": only}
        if row is not None:
            values = {
                "name": row.name.ru,
                "kind": row.proposed.value if row.proposed else None,
                "post": (row.position_id, row.post),
                "organization": (row.organization_id, row.organization),
                "question": row.question,
                "ground": row.ground,
                "reporter": row.reporter,
                "secret": next(key for key, value in _SECRETS.items() if value is row.own_secret),
            }
            if not self._has_name:
                self._question.setPlaceholderText(question_text(row, self._page.context.language))
        self.form.load(values)
        if self._leads_to_post:
            self._show_places()

    @Slot()
    def _show_places(self) -> None:
        """Where to is asked only for what leads to a post."""
        kind = self._kind.currentData()
        leads = kind is not None and DecisionKind(kind) in TO_A_POST
        for field in (self._post, self._body):
            field.setEnabled(leads)
