"""Looks of what people's facts give for a requirement of a post.

No red or amber: nobody is at fault who does not match one requirement of one post.
"""

from evalapp.domain.eligibility import Status
from evalapp.exchange.document_words import Words
from evalapp.services.fit_words import fit_status
from evalapp.ui.common.chip import ChipLook, Tone

_LOOKS = {
    Status.MET: (Tone.GOOD, "met"),
    Status.NOT_MET: (Tone.NEUTRAL, "not_met"),
    Status.UNKNOWN: (Tone.NEUTRAL, "help"),
}


def fit_look(words: Words, status: Status) -> ChipLook:
    """Glyph of a status, with its word for the tooltip."""
    tone, icon = _LOOKS[status]
    return ChipLook(fit_status(words, status), tone, icon)
