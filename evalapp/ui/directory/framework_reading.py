"""A framework as text: one competency, the names of levels and blocks, or the figures."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.framework import ASSESSED_CATEGORIES, FrameworkContent
from evalapp.domain.language import Language
from evalapp.ui.common.formats import number
from evalapp.ui.common.labels import label
from evalapp.ui.common.mark_widgets import LevelBadge
from evalapp.ui.common.messages import term
from evalapp.ui.common.reading import ReadingPane
from evalapp.ui.common.text_label import text_label
from evalapp.ui.directory.framework_lines import FIGURES, VERSION

translate = QCoreApplication.translate


def write_line(pane: ReadingPane, content: FrameworkContent, key: str, language: Language) -> None:
    """Write what the line ``key`` of the list stands for."""
    if key == VERSION:
        _write_version(pane, content, language)
    elif key == FIGURES:
        _write_figures(pane, content, language)
    elif content.competency(key) is not None:
        _write_competency(pane, content, key, language)
    pane.end()


def _write_competency(pane: ReadingPane, content: FrameworkContent, key: str, language: Language) -> None:
    competency = content.competency(key)
    assert competency is not None, "the list shows what the content has"
    pane.begin(f"{competency.code} · {competency.name.pick(language)}", competency.definition.pick(language))
    pane.add_section(translate("FrameworkPart", "Behavioural indicators"))
    pane.add_points([indicator.pick(language) for indicator in competency.indicators])
    pane.add_section(translate("FrameworkPart", "Levels"))
    for level, wording in sorted(competency.levels.items(), reverse=True):
        name = content.scale[level].pick(language) if level in content.scale else ""
        pane.add_widget(_Level(level, name, wording.pick(language)))
    pane.add_section(term("target_profile"))
    pane.add_pairs(
        [
            (label(category), number(own[key], 1))
            for category in ASSESSED_CATEGORIES
            if key in (own := content.targets.get(category, {}))
        ]
    )


def _write_version(pane: ReadingPane, content: FrameworkContent, language: Language) -> None:
    pane.begin(content.code, content.note)
    pane.add_section(translate("FrameworkPart", "Levels"))
    for level, name in sorted(content.scale.items(), reverse=True):
        pane.add_widget(_Level(level, name.pick(language), ""))
    pane.add_section(translate("FrameworkPart", "Blocks"))
    pane.add_points([block.name.pick(language) for block in content.blocks])


def _write_figures(pane: ReadingPane, content: FrameworkContent, language: Language) -> None:
    pane.begin(translate("FrameworkPart", "Weights and targets"))
    for category in ASSESSED_CATEGORIES:
        weights, targets = content.weights.get(category, {}), content.targets.get(category, {})
        if not weights:
            continue
        pane.add_section(label(category))
        for block in content.blocks:
            pane.add_entry(number(weights.get(block.code, 0)), block.name.pick(language))
            for each in content.of_block(block.code):
                words = translate("FrameworkPart", "weight {weight}, target {target}").format(
                    weight=_figure(weights.get(each.code)), target=_figure(targets.get(each.code))
                )
                pane.add_entry(each.code, each.name.pick(language), words)


def _figure(value: float | None) -> str:
    return "–" if value is None else number(value, 1)


class _Level(QWidget):
    """A level: its badge, its name, what it looks like."""

    def __init__(self, level: int, name: str, wording: str) -> None:
        super().__init__()
        badge = LevelBadge()
        badge.set_level(level)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(name, "medium"))
        if wording:
            words.addWidget(text_label(wording, "body", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
