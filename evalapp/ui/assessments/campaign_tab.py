"""Base of the tabs of a campaign."""

from PySide6.QtCore import QCoreApplication, Signal

from evalapp.services.campaigns import CampaignCard
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page

translate = QCoreApplication.translate


class CampaignTab(Page):
    """A page inside a campaign: made with the campaign's card when it is first chosen.

    ``card`` is always the newest one; a tab that shows something of it overrides :meth:`show_card`.
    """

    form_wanted = Signal(int)
    """Id of a form that shall open for entry."""
    page_wanted = Signal(object)
    """A callable ``(context) -> Page`` that makes a page to open above the campaign."""
    tab_wanted = Signal(str)
    """Key of another tab that shall be shown."""
    counted = Signal(object)
    """A number behind the title of this tab, None for none."""

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context)
        self.card = card

    def show_card(self, card: CampaignCard) -> None:
        """Take the campaign's newest card; its state may be another one."""
        self.card = card

    def tell_preview(self, is_preview: bool) -> None:
        """Say above what is shown, for as long as it holds, that it is not released."""
        if not is_preview:
            self.bar.hide()
            return
        self.bar.tell(
            term("preview_not_released"),
            translate("CampaignTab", "Only administrators see it; each view is noted in the audit log."),
            tone=Tone.WARN,
            closable=False,
        )

    def keep(self) -> bool:
        """Keep what is typed and not kept yet; False when it cannot be, which the tab then says."""
        return True
