"""Base of the tabs of the page "Commission"."""

from evalapp.ui.commission.tabbed_page import HeldTab


class CommissionTab(HeldTab):
    """A page inside the page "Commission", made when it is first chosen.

    Its requests (``requested``) may name a meeting: ``("meeting", id)`` or
    ``("meeting_tab", (id, key of the tab, target of the tab or None))``.
    """
