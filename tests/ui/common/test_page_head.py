"""The head of a page gives way in order: what stands behind the title, quiet buttons, bordered ones."""

from itertools import groupby

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.ui.common.buttons import FoldingButton, primary, quiet, second
from evalapp.ui.common.number_field import DecimalField, NumberField
from evalapp.ui.common.page_head import PageHead


def head_of(qtbot: QtBot, *actions: QPushButton) -> PageHead:
    head = PageHead("A title of a page")
    head.set_title("A title of a page", "what stands behind it")
    head.add_actions(*actions)
    qtbot.addWidget(head)
    head.show()
    return head


def folded(head: PageHead, width: int) -> list[bool]:
    head.resize(width, head.height())
    QApplication.processEvents()
    return [button.is_folded for button in head.findChildren(FoldingButton)]


def test_buttons_with_icons_fold_one_after_the_other_and_come_back(qtbot: QtBot) -> None:
    """The quiet ones first, then the bordered one; never one without an icon, nor the primary one."""
    bordered = second("Bordered words", "add")
    head = head_of(
        qtbot,
        quiet("Quiet words", "import"),
        quiet("Without an icon"),
        bordered,
        primary("The first", "add"),
    )
    seen = [folded(head, width) for width in range(1400, 300, -10)]
    assert [state for state, _ in groupby(seen)] == [
        [False, False, False, False],
        [True, False, False, False],
        [True, False, True, False],
    ]
    assert bordered.text().strip() == "Bordered words" == bordered.toolTip()
    bordered.setToolTip("Why it is off")
    assert bordered.toolTip() == "Why it is off"
    assert folded(head, 1400) == [False, False, False, False]
    assert bordered.toolTip() == "Why it is off"
    bordered.setToolTip("")
    assert not bordered.toolTip()


def test_a_button_that_appears_makes_others_fold(qtbot: QtBot) -> None:
    late = second("A button that comes later", "add")
    head = head_of(qtbot, quiet("Quiet words", "import"), late)
    late.hide()
    width = next(width for width in range(300, 1400, 10) if not folded(head, width)[0])
    late.show()
    qtbot.waitUntil(lambda: folded(head, width)[0])


def test_digits_stand_away_from_the_edge_of_their_field(qtbot: QtBot) -> None:
    for field in (NumberField(), DecimalField()):
        qtbot.addWidget(field)
        assert field.lineEdit().textMargins().left() > 0
