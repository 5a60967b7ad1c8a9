"""A framework in a list of choices: its code, and whether something is missing."""

from evalapp.services.campaigns import FrameworkChoice
from evalapp.ui.common.messages import said


def framework_words(choice: FrameworkChoice) -> str:
    """``KZ-2027-1``, or ``KZ-2027-1, incomplete`` when it cannot be launched yet."""
    return said("framework.incomplete", code=choice.code) if choice.lacks else choice.code
