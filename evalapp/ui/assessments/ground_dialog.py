"""Why officials are not assessed: a usual ground, or own words."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.campaign import AssesseeState, Ground
from evalapp.services.campaign_people import CampaignPerson, ground_words
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog

_OTHER, _PROPOSED = "other", "proposed"


class GroundDialog(FormDialog):
    """Asks for the ground; begins with what the register proposes for most of the officials."""

    told = Signal(object, int)
    """Ids of the officials, and how many of their forms hold marks."""

    def __init__(
        self, parent: QWidget, context: PageContext, campaign_id: int, rows: Sequence[CampaignPerson]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Why are %n official(s) not assessed?", "", len(rows)),
            self.tr("They stay in the campaign without a result; the ground stands beside their names."),
            verb=self.tr("Do not assess %n", "", len(rows)),
        )
        self._context, self._campaign_id = context, campaign_id
        self._rows = tuple(rows)
        self._ground = QComboBox()
        if all(row.proposal is not None for row in rows):
            self._ground.addItem(self.tr("As the register proposes for each"), _PROPOSED)
        for ground in Ground:
            self._ground.addItem(ground_words(context.language, ground), ground.value)
        self._ground.addItem(self.tr("Other, in words"), _OTHER)
        self._words = QLineEdit()
        self._words.setMaxLength(200)
        self.form.add(Field("ground", self.tr("Ground"), self._ground))
        self.form.add(Field("words", self.tr("In words"), self._words))
        self._ground.currentIndexChanged.connect(self._on_ground)
        self.form.load({"ground": _proposed(rows), "words": _written(rows)})
        self._on_ground()

    def check(self, values: dict[str, str]) -> dict[str, str]:
        """Own words must be written."""
        if values["ground"] == _OTHER and not values["words"].strip():
            return {"words": self.tr("Say why.")}
        return {}

    def save(self, values: dict[str, str]) -> None:
        """Mark the officials."""
        people = self._context.services.campaign_people
        by_ground: dict[str, list[int]] = {}
        for row in self._rows:
            by_ground.setdefault(self._ground_of(row, values), []).append(row.assessee_id)
        received = sum(
            people.set_not_assessed(self._campaign_id, ids, ground) for ground, ids in by_ground.items()
        )
        self.told.emit([row.assessee_id for row in self._rows], received)

    @staticmethod
    def _ground_of(row: CampaignPerson, values: dict[str, str]) -> str:
        if values["ground"] == _PROPOSED and row.proposal is not None:
            return row.proposal.value
        return str(values["words"] if values["ground"] == _OTHER else values["ground"])

    @Slot()
    def _on_ground(self) -> None:
        self._words.setEnabled(self._ground.currentData() == _OTHER)


def _proposed(rows: Sequence[CampaignPerson]) -> str:
    """The ground they have, or what the register proposes for all of them."""
    stated = Counter(row.ground for row in rows if row.state is AssesseeState.NOT_ASSESSED)
    if stated:
        ground = stated.most_common(1)[0][0]
        return ground if ground in set(Ground) else _OTHER
    return _PROPOSED if all(row.proposal is not None for row in rows) else Ground.ON_LEAVE.value


def _written(rows: Sequence[CampaignPerson]) -> str:
    return next((row.ground for row in rows if row.ground and row.ground not in set(Ground)), "")
