"""The steps of a campaign that ask before they are done: launch, release, correct, archive, delete."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evalapp.services.campaign_drafts import LaunchCheck
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.assessments.campaign_menu import Step
from evalapp.ui.assessments.campaign_tabs import ASSIGNMENTS, FORMS, OPEN_FORMS, PEOPLE, RESULTS, SETUP
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import moment
from evalapp.ui.common.messages import code_text, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.tasks import Task


class CampaignActions(QObject):
    """Does what ``page`` is asked to do with its campaign; says what came of it in the page's bar."""

    tab_wanted = Signal(str)
    """Key of the tab where something is to be done first, or where the outcome stands."""
    deleted = Signal()
    export_wanted = Signal()

    def __init__(self, page: Page, card: CampaignCard) -> None:
        super().__init__(page)
        self._page = page
        self.card = card
        self.next_tab = ""
        """Where the work goes on once the launch is done, "" when none was asked for."""
        self._has_raters = False

    @property
    def _context(self) -> PageContext:
        return self._page.context

    def do(self, step: Step) -> None:
        """Do a step of the menu, or ask first."""
        campaigns, number = self._context.services.campaigns, self.card.row.id
        match step:
            case Step.IMPORT:
                self._page.requested.emit("import", ("ratings", number))
            case Step.REVIEW:
                self._page.run(lambda _task: campaigns.start_review(number), _nothing)
            case Step.REOPEN:
                self._page.run(lambda _task: campaigns.reopen(number), _nothing)
            case Step.CORRECT:
                CorrectionDialog(self._page, self._context, self.card).open()
            case Step.WITHDRAW:
                self._page.run(lambda _task: campaigns.withdraw_correction(number), _nothing)
            case Step.VERIFY:
                self._page.run(lambda _task: campaigns.verify_release(number), self._on_verified)
            case Step.ARCHIVE:
                self._ask_archive()
            case Step.UNARCHIVE:
                self._page.run(lambda _task: campaigns.unarchive(number), _nothing)
            case Step.DELETE:
                self._ask_delete()

    # Draft -----------------------------------------------------------------------------------

    def ask_launch(self) -> None:
        """Check the draft, name the numbers, launch."""
        number = self.card.row.id
        self._page.run(lambda _task: self._context.services.drafts.check(number), self._on_checked)

    @Slot(object)
    def _on_checked(self, check: LaunchCheck) -> None:
        if not check.assessed:
            self.tab_wanted.emit(PEOPLE)
            self._page.bar.complain(code_text("nobody_assessed"))
            return
        if check.framework_lacks:
            self.tab_wanted.emit(SETUP)
            self._page.bar.complain(
                code_text("framework_incomplete", framework=check.framework, count=check.framework_lacks)
            )
            return
        self._has_raters = check.raters > 0
        confirm(
            self._page,
            self.tr("Launch “{name}”?").format(name=check.name),
            self._launch_text(check),
            self.tr("Launch for %n official(s)", "", check.assessed),
            self._launch_now,
        )

    def _launch_text(self, check: LaunchCheck) -> str:
        parts = [self.tr("Framework, roles, weights and minimums are fixed and do not change any more.")]
        parts.append(
            self.tr("%n official(s) will be assessed,", "", check.assessed)
            + " "
            + self.tr("%n will not.", "", check.not_assessed)
        )
        parts.append(self.tr("%n rater(s) are assigned.", "", check.raters))
        if check.lacking:
            parts.append(
                self.tr("%n official(s) lack raters to the minimum; add them later.", "", check.lacking)
            )
        if check.without_post:
            parts.append(self.tr("%n official(s) hold no post on the as-of date.", "", check.without_post))
        if check.dropped:
            parts.append(
                self.tr("%n assignment(s) in roles that are not asked are taken away.", "", check.dropped)
            )
        return " ".join(parts)

    @Slot()
    def _launch_now(self) -> None:
        number = self.card.row.id
        # Forms come next, or first their raters where nobody is assigned yet.
        self.next_tab = FORMS if self._has_raters else ASSIGNMENTS
        self._page.run(lambda _task: self._context.services.drafts.launch(number), _nothing)

    def _ask_delete(self) -> None:
        row = self.card.row
        confirm(
            self._page,
            self.tr("Delete the draft “{name}”?").format(name=row.name),
            self.tr("Its officials and assignments go with it; the register stays as it is."),
            self.tr("Delete the draft"),
            self._delete_now,
            dangerous=True,
        )

    @Slot()
    def _delete_now(self) -> None:
        number = self.card.row.id
        self._page.run(lambda _task: self._context.services.drafts.delete(number), self._on_deleted)

    def _on_deleted(self, _result: object) -> None:
        self.deleted.emit()

    # Release ---------------------------------------------------------------------------------

    @Slot()
    def ask_release(self) -> None:
        """Name what is frozen, then release; open forms come first."""
        row = self.card.row
        if row.open_forms:
            self.tab_wanted.emit(OPEN_FORMS)
            self._page.bar.complain(
                self.tr(
                    "%n open form(s) left. Correct each or dismiss it with a reason, then release.",
                    "",
                    row.open_forms,
                )
            )
            return
        confirm(
            self._page,
            self.tr("Release the results of “{name}”?").format(name=row.name),
            self._release_text(),
            self.tr("Release %n result(s)", "", row.assessees),
            self._release_now,
        )

    def _release_text(self) -> str:
        row = self.card.row
        text = self.tr(
            "Results are frozen with their marks and rules. Whoever may see results will see them; "
            "forms do not change any more. A backup is made first."
        )
        if row.release is not None:
            words = self.tr("They become version {number} and replace version {before}: {reason}")
            text += " " + words.format(number=row.release + 1, before=row.release, reason=row.correction)
        if row.missing:
            text += " " + self.tr("%n required form(s) have not been received.", "", row.missing)
        if row.drafts:
            text += " " + self.tr(
                "%n form(s) are not finished; their marks count as they stand.", "", row.drafts
            )
        return text

    @Slot()
    def _release_now(self) -> None:
        services, number = self._context.services, self.card.row.id

        def work(task: Task) -> int:
            services.backups.back_up("before_release", task)
            return services.campaigns.release(number)

        run_with_progress(
            self._context.tasks,
            self._page,
            self.tr("Releasing results"),
            work,
            done=self._on_released,
            failed=self._page.tell_failure,
        )

    @Slot(object)
    def _on_released(self, count: int) -> None:
        self.tab_wanted.emit(RESULTS)
        self._page.bar.tell(
            self.tr("%n result(s) released.", "", count),
            self.tr("They can be exported for the commission."),
            tone=Tone.GOOD,
            action_text=self.tr("Export to Excel"),
            action=self.export_wanted.emit,
        )

    @Slot(object)
    def _on_verified(self, is_sound: bool) -> None:
        if not is_sound:
            self._page.bar.complain(self.tr("The results, marks or rules were altered after the release."))
            return
        release = self.card.releases[0]
        self._page.bar.tell(
            self.tr("These are the released results."),
            self.tr(
                "Version {number}, released {moment} by {account}; marks and rules are unchanged."
            ).format(number=release.number, moment=moment(release.at), account=release.account),
            tone=Tone.GOOD,
        )

    # Archive ---------------------------------------------------------------------------------

    def _ask_archive(self) -> None:
        confirm(
            self._page,
            self.tr("Put “{name}” into the archive?").format(name=self.card.row.name),
            self.tr(
                "Results and versions stay visible; nothing can be changed. "
                "An administrator can take it out again; the audit log notes it."
            ),
            self.tr("Into the archive"),
            self._archive_now,
        )

    @Slot()
    def _archive_now(self) -> None:
        number = self.card.row.id
        self._page.run(lambda _task: self._context.services.campaigns.archive(number), _nothing)


class CorrectionDialog(FormDialog):
    """Asks why released results are corrected."""

    def __init__(self, parent: QWidget, context: PageContext, card: CampaignCard) -> None:
        super().__init__(
            parent,
            self.tr("Correct the results of “{name}”?").format(name=card.row.name),
            self.tr(
                "The campaign goes back to review. Version {number} stays visible until the next one is "
                "released; both are kept. The reason stands beside the new version."
            ).format(number=card.row.release),
            verb=self.tr("Begin the correction"),
        )
        self._context, self._id = context, card.row.id
        reason = QPlainTextEdit()
        reason.setFixedHeight(84)
        reason.setTabChangesFocus(True)
        self.form.add(Field("reason", term("reason"), reason, required=True))
        self.form.load({"reason": ""})

    def save(self, values: dict[str, str]) -> None:
        """Begin the correction; raises Invalid for the reason."""
        self._context.services.campaigns.correct(self._id, values["reason"])


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
