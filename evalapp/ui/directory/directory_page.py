"""The directory: bodies, posts, the competency framework, rule sets, grounds for leaving, calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.services.framework_editing import FrameworkVersion
from evalapp.services.frameworks import FrameworkRow
from evalapp.services.leaving_grounds import LeavingGroundRow
from evalapp.services.organizations import OrganizationRow, PositionRow
from evalapp.services.rule_sets import RuleSetRow
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.exports import export_table
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.text_label import line
from evalapp.ui.directory.bodies_part import BodiesPart, PostsPart
from evalapp.ui.directory.calendar_part import CalendarPart
from evalapp.ui.directory.framework_part import FrameworkPart
from evalapp.ui.directory.leaving_grounds_part import LeavingGroundsPart
from evalapp.ui.directory.rule_sets_part import RuleSetsPart

_TABLES = ("bodies", "posts")
"""Tabs that show a table, which can be exported as it stands."""


@dataclass(frozen=True, slots=True)
class _Directory:
    """Everything the page shows, read in one go."""

    bodies: Sequence[OrganizationRow]
    posts: Sequence[PositionRow]
    frameworks: Sequence[FrameworkRow]
    framework: FrameworkVersion
    rule_sets: Sequence[RuleSetRow]
    grounds: Sequence[LeavingGroundRow]


class DirectoryPage(Page):
    """Tabs of reference data; the framework and the calendar are edited here."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "organization",
            "position",
            "appointment",
            "framework",
            "rule_set",
            "intake",
            "campaign",
            "calendar_day",
            "leaving_ground",
            "reservist",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._version_id: int | None = None
        self.bodies = BodiesPart(context)
        self.posts = PostsPart(context)
        self.framework = FrameworkPart(self)
        self.framework.version_wanted.connect(self._on_version_wanted)
        self.rule_sets = RuleSetsPart(self)
        self.grounds = LeavingGroundsPart(self)
        self.calendar = CalendarPart(self)
        self._parts: dict[str, QWidget] = {
            "bodies": self.bodies,
            "posts": self.posts,
            "framework": self.framework,
            "rule_sets": self.rule_sets,
            "grounds": self.grounds,
            "calendar": self.calendar,
        }
        self.tabs = Tabs(
            [
                ("bodies", self.tr("Bodies")),
                ("posts", self.tr("Posts")),
                ("framework", term("framework")),
                ("rule_sets", self.tr("Rule sets")),
                ("grounds", self.tr("Grounds for leaving")),
                ("calendar", self.tr("Calendar")),
            ]
        )
        self.stack = QStackedWidget()
        for part in self._parts.values():
            self.stack.addWidget(part)
        self.tabs.changed.connect(self._on_tab)
        self.bodies.body_asked.connect(self._on_body_asked)
        self.add(self._build_head())
        self.add(self.tabs)
        self.add(line())
        self.add_bar()
        self.add(self.stack, 1)

    def reload(self) -> None:
        self.run(lambda _task: self._read(), self._on_read)
        self.calendar.reload()

    def open_target(self, target: object) -> None:
        """("tab", key) shows bodies, posts, framework, rule_sets, grounds or calendar."""
        match target:
            case ("tab" | "directory_tab", str(key)) if key in self._parts:
                self.tabs.choose(key)

    def _build_head(self) -> PageHead:
        head = PageHead(term("directory"), line=False)
        self.export_button = quiet(term("btn_export"), "export")
        self.export_button.clicked.connect(self._on_export)
        if self.context.actor.may(Action.EXPORT):
            head.add_actions(self.export_button)
        return head

    def _read(self) -> _Directory:
        services = self.context.services
        frameworks = services.frameworks.rows()
        wanted = self._version_id or self.framework.framework_id
        known = [row.framework_id for row in frameworks]
        shown = wanted if wanted in known else known[0]
        return _Directory(
            services.organizations.rows(),
            services.organizations.positions(),
            frameworks,
            services.framework_editing.version(shown),
            services.rule_sets.rows(),
            services.leaving_grounds.rows(),
        )

    def _on_read(self, directory: _Directory) -> None:
        self.bodies.show_bodies(directory.bodies)
        self.posts.show_posts(directory.posts)
        self.framework.show_frameworks(directory.frameworks, directory.framework)
        self.rule_sets.show_rule_sets(directory.rule_sets)
        self.grounds.show_grounds(directory.grounds)
        self.tabs.set_count("bodies", len(directory.bodies))
        self.tabs.set_count("posts", len(directory.posts))
        self.tabs.set_count("rule_sets", len(directory.rule_sets))

    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self._parts[key])
        if self.export_button.parent() is not None:
            self.export_button.setVisible(key in _TABLES)

    def may_leave(self) -> bool:
        return self.framework.may_leave()

    def _on_version_wanted(self, framework_id: int) -> None:
        self._version_id = framework_id
        self.refresh()

    def _on_export(self) -> None:
        key = str(self.tabs.chosen())
        view = self.bodies.view if key == "bodies" else self.posts.view
        export_table(self, view, self.tr("Bodies") if key == "bodies" else self.tr("Posts"))

    def _on_body_asked(self, organization_id: int) -> None:
        self.requested.emit("body", organization_id)
