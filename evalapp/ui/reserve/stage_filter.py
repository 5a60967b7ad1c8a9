"""Which people of a stage are shown: those not scored yet, absent, going on, at the border."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.stage import StageOutcomeKind
from evalapp.services.stages import StagePerson
from evalapp.ui.common.messages import term
from evalapp.ui.common.toolbar import FilterButton
from evalapp.ui.reserve.stage_columns import OutcomeOf

translate = QCoreApplication.translate

MISSING, ABSENT, PASSED, BORDER, UNKNOWN = "missing", "absent", "passed", "border", "unknown"


class StageFilter(FilterButton):
    """One choice at a time; nothing chosen shows everybody."""

    def __init__(self, outcome_of: OutcomeOf) -> None:
        super().__init__(translate("StageFilter", "Show"), several=False)
        self._outcome_of = outcome_of
        self.set_choices(
            [
                (MISSING, translate("StageFilter", "Score not entered")),
                (ABSENT, term("absent_from_stage")),
                (PASSED, translate("StageFilter", "Go on")),
                (BORDER, translate("StageFilter", "At the border")),
                (UNKNOWN, translate("StageFilter", "Direction not known")),
            ]
        )

    def keeps(self, row: StagePerson) -> bool:
        """Whether somebody is shown by what is chosen."""
        key = next(iter(self.chosen()), None)
        if key == MISSING:
            return row.mark is None
        if key == ABSENT:
            return row.mark is not None and row.mark.is_absent
        if key == UNKNOWN:
            return row.direction_id is None
        outcome = self._outcome_of(row)
        if key == PASSED:
            return outcome is not None and outcome[0] is StageOutcomeKind.PASSED
        return key is None or (outcome is not None and outcome[1])
