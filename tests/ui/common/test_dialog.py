"""Dialogs: room for what comes in while they are shown."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field, Form


def test_a_sentence_that_comes_in_leaves_the_fields_whole(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Выдать", width=420)
    form = Form()
    folder, below = QLineEdit(), QLineEdit()
    form.add(Field("name", "Имя", QLineEdit(), stretch=3), Field("day", "Вернуть до", DateField(), stretch=1))
    form.add(Field("folder", "Папка", folder, hint="Подсказка длиннее одной строки этого окна. " * 3))
    form.add(Field("below", "Ниже", below))
    dialog.body.addWidget(form)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(folder.isVisible)
    whole = folder.height()
    form.show_errors({"day": "Это не дата. Напишите 31.12.2025, как она стоит в документе, точками."})
    dialog.bar.complain("У всех голосующих уже есть действующие бюллетени. Чтобы выдать новый, выберите.")
    qtbot.waitUntil(lambda: dialog.bar.isVisible() and folder.height() == whole)
    assert below.height() == whole
