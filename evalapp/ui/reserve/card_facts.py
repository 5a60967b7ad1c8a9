"""The second tab of a card: what the application states, and the person's other applications."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from evalapp.domain.language import Language
from evalapp.domain.service_length import Job
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.criterion_words import citizenship_text, level_text
from evalapp.services.earlier_applications import EarlierApplication
from evalapp.ui.common.buttons import link, small
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import label
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.card_parts import CardPart
from evalapp.ui.reserve.words import decision_word, verdict_word


class FactsPart(CardPart):
    """Person, education, contacts, every job as stated, other intakes."""

    application_asked = Signal(int)
    """Id of another application of the same person."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def fill(self, card: ApplicationCard) -> None:
        self._add_person(card)
        self._add_study(card)
        self.add_section(self.tr("Contacts"))
        self.add_fact(self.tr("Phone"), card.phone or "")
        self.add_fact(self.tr("E-mail"), card.email or "")
        if not card.phone and not card.email:
            self.add_text(self.tr("None stated."), "secondary")
        self.add_section(self.tr("Jobs"), self.tr("as stated"))
        for job in card.jobs:
            self._add_job(job)
        if not card.jobs:
            self.add_text(self.tr("None stated."), "secondary")
        if card.earlier:
            self.add_section(self.tr("Other intakes"))
        for other in card.earlier:
            self._add_other(other)

    def _add_person(self, card: ApplicationCard) -> None:
        facts = card.facts
        self.add_section(self.tr("Person"))
        self.add_fact(self.tr("IIN"), card.iin)
        self.add_fact(self.tr("Born"), day(facts.birth_date) if facts.birth_date else "")
        self.add_fact(self.tr("Sex"), label(card.sex))
        citizenship = citizenship_text(self._language, facts.citizenship) if facts.citizenship else ""
        self.add_fact(self.tr("Citizenship"), citizenship)
        self.add_fact(self.tr("Region"), card.region.pick(self._language) if card.region else "")
        self.add_fact(self.tr("Direction"), self._direction(card))
        conviction = {True: self.tr("stated"), False: self.tr("none"), None: ""}[facts.has_conviction]
        self.add_fact(self.tr("Conviction"), conviction)
        sanction = {True: self.tr("yes; not judged"), False: self.tr("none"), None: ""}[card.has_sanction]
        self.add_fact(self.tr("Sanctions"), sanction)

    def _add_study(self, card: ApplicationCard) -> None:
        facts = card.facts
        self.add_section(self.tr("Education and languages"))
        level = level_text(self._language, facts.education_level) if facts.education_level else ""
        self.add_fact(self.tr("Education"), level)
        self.add_fact(self.tr("Institution"), card.institution or "")
        self.add_fact(self.tr("Graduated"), str(facts.graduation_year) if facts.graduation_year else "")
        kazakh = level_text(self._language, facts.kazakh_level) if facts.kazakh_level else ""
        self.add_fact(self.tr("Kazakh"), kazakh)

    def _direction(self, card: ApplicationCard) -> str:
        chosen = card.chosen_direction.pick(self._language) if card.chosen_direction else ""
        if not card.is_direction_unknown:
            return chosen or card.direction or ""
        if card.direction:
            return self.tr("{direction} (not a direction of this intake)").format(direction=card.direction)
        return self.tr("not known")

    def _add_job(self, job: Job) -> None:
        end = str(job.end) if job.end else self.tr("to the present") if job.to_present else "–"
        words = ", ".join(filter(None, (job.organization, job.post))) or "–"
        lines = QVBoxLayout()
        lines.setSpacing(0)
        head = " · ".join(filter(None, (f"{job.start or '–'} – {end}", label(job.sector))))
        lines.addWidget(text_label(head, "small", wraps=True))
        lines.addWidget(text_label(words, "body", wraps=True))
        self.column.addLayout(lines)
        self.column.addSpacing(6)

    def _add_other(self, other: EarlierApplication) -> None:
        words = self.tr("{intake}, application {number}").format(intake=other.intake, number=other.number)
        button = small(link(words))
        button.setObjectName("other_application")
        button.clicked.connect(lambda: self.application_asked.emit(other.id))
        self.column.addWidget(button)
        decisions = [decision_word(step, kind) for step, kind in other.decisions.items()]
        self.add_text(" · ".join((day(other.as_of), verdict_word(other.verdict), *decisions)), "small")
        self.column.addSpacing(4)
