"""Whether an intake's state lets something be done; the one place where services ask."""

from evalapp.domain.errors import Refused
from evalapp.domain.intake import IntakeStep, allows
from evalapp.entities.reserve import Intake


def require_step(intake: Intake, step: IntakeStep) -> None:
    """Raise Refused ``intake_step_<step>`` unless the intake's state allows it."""
    if not allows(intake.state, step):
        raise Refused(f"intake_step_{step.value}", intake=intake.name)
