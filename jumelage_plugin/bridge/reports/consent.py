"""The form by which people agree that their data are kept and that they are shown in photos."""

from __future__ import annotations

from ...core.document import LEAD, NOTE, Block, Document, Grid, Heading, Lines, Paragraph, Run
from ..document_facts import DocumentFacts
from ..typography import bound
from ..wording import tr
from . import parts
from .study_method import names

_SIGN_MM = 16.0


def build(facts: DocumentFacts) -> Document:
    """One sheet for each person, to be signed."""
    blocks: list[Block] = [
        Paragraph(
            (Run(bound(tr("Model, to be checked by your data-protection officer before it is used.")), bold=True),)
        ),
        *parts.paragraphs(
            tr("Climate twinning of {home} and {twin}: your data, your image, your rights.", **names(facts)), kind=LEAD
        ),
        *_purpose(facts),
        *_rights(facts),
        *_choices(),
        Heading(1, tr("Signature")),
        Grid(
            (tr("Name and first name"), tr("Place and date"), tr("Signature")),
            (("", "", ""),),
            shares=(3.0, 2.0, 3.0),
            row_height_mm=_SIGN_MM,
        ),
        *parts.paragraphs(tr("For a minor, both holders of parental authority sign:")),
        Grid(
            (tr("Name of the minor"), tr("Name of the parent"), tr("Signature")),
            (("", "", ""), ("", "", "")),
            shares=(3.0, 2.0, 3.0),
            row_height_mm=_SIGN_MM,
        ),
        *parts.paragraphs(
            tr("Two copies: one for you, one for the town hall, kept apart from the data of the twinning."), kind=NOTE
        ),
    ]
    title = tr("Personal data and image rights: information and agreement")
    return Document(title, facts.language, tuple(blocks), facts.name)


def _purpose(facts: DocumentFacts) -> list[Block]:
    """Who, what, why, on which ground, how long, for whom: articles 13 and 14 of the regulation."""
    return [
        Heading(1, tr("What is kept, and why")),
        *parts.card(
            (
                tr("Who is responsible"),
                tr("The commune of {home}, with the commune of {twin} for what is collected there.", **names(facts)),
            ),
            (
                tr("What for"),
                tr(
                    "To prepare and run the twinning: delegations, journey, visits, walks and workshops, their "
                    "reports, and nothing else."
                ),
            ),
            (
                tr("What is kept"),
                tr(
                    "Name, first name, role, domain, capacity, organisation, e-mail, telephone, languages; your "
                    "presence at the events; what you note and how you vote, under a pseudonym."
                ),
            ),
            (
                tr("Legal basis"),
                tr(
                    "Your consent (article 6(1)(a) of Regulation (EU) 2016/679, GDPR). You may take it back at any "
                    "time, without a reason and without any consequence; what was done before stays lawful."
                ),
            ),
            (
                tr("How long"),
                tr(
                    "Until the date noted with your data, at the latest one year after the end of the project; then "
                    "they are deleted. Results in which nobody can be recognised are kept."
                ),
            ),
            (
                tr("Who sees them"),
                tr(
                    "The project leads and the study leads of both communes. Documents, posters and the toolkit name "
                    "nobody: people are counted. Nothing is sold, and nothing leaves the European Union."
                ),
            ),
            (
                tr("If you say no"),
                tr("You take part all the same: nothing is noted of you, and no photo shows you."),
            ),
        ),
    ]


def _rights(facts: DocumentFacts) -> list[Block]:
    email = facts.material.home["contact_email"] or ""
    blocks: list[Block] = [
        Heading(1, tr("Your rights")),
        *parts.points(
            tr("See your data and have a copy of them (articles 15 and 20)."),
            tr("Have them corrected (article 16), deleted (article 17) or their use limited (article 18)."),
            tr("Take back your consent (article 7), for your data, for your image, or for both."),
            tr("Complain to the authority: in France the CNIL (cnil.fr), in Spain the AEPD (aepd.es)."),
        ),
    ]
    if email:
        return blocks + parts.paragraphs(
            tr(
                "Contact: town hall of {home}, {email}. Its data-protection officer answers too.",
                home=facts.home,
                email=email,
            )
        )
    told = tr("Contact: town hall of {home} and its data-protection officer, by post or e-mail:", home=facts.home)
    return [*blocks, *parts.paragraphs(told), Lines(2)]


def _choices() -> list[Block]:
    """Each agreement apart: one may be given without the other."""
    return [
        Heading(1, tr("What I agree to")),
        *parts.paragraphs(tr("Tick what you agree to. Each box stands for itself; an empty box is a no.")),
        *parts.points(
            tr("My data are kept for the purpose and the time told above."),
            tr(
                "Photos in which I can be recognised may be shown in the documents and posters of the twinning, on "
                "paper and on the web sites of both communes."
            ),
            tr("Films and sound recordings in which I can be recognised may be shown in the same way."),
            tr("My words may be quoted, without my name."),
            ticks=True,
        ),
        *parts.paragraphs(
            tr(
                "Your image is yours (in France article 9 of the Civil Code, in Spain Organic Law 1/1982). Photos are "
                "published without the place and the time at which they were taken; they serve neither publicity nor "
                "any other subject, and no money is paid or asked for them."
            ),
        ),
    ]
