"""A sheet for each role: what to prepare, what to do on the spot, what to bring back.

Those who travel and those who receive do not have the same to do, so that each domain has a sheet on each side.
"""

from __future__ import annotations

from ...core.document import LEAD, Block, Heading, Lines, PageBreak
from ...core.messages import Message, message
from ...core.valuelists import DOMAINS
from ..document_facts import DocumentFacts
from ..wording import say, tr
from . import parts
from .study_method import names

_NOTES = 2
ASKED: dict[str, tuple[Message, ...]] = {
    "DOM_PLANNING": (
        message("Where is there shade at three in the afternoon, and who decided that it should be there?"),
        message("Which streets, yards and buildings stay cool without machines, and by what?"),
        message("What do the planning rules demand of a new building, and what do they forbid?"),
        message("Which works of the last ten years would not be done again, and why?"),
    ),
    "DOM_WATER": (
        message("Where does the water come from in August, and what happens when it runs short?"),
        message("Who may take how much, who decides, and who checks?"),
        message("What is done with rain, and with water that was used once?"),
        message("Which conflicts of use were there, who lost, and how were they settled?"),
    ),
    "DOM_CIVIC": (
        message("At what hours do people work, shop, meet and rest in summer, and who sets them?"),
        message("What do neighbours do for each other when it is hot, and who starts it?"),
        message("How are inhabitants told and heard before something changes?"),
        message("Which habits are old, and which came in the last twenty years?"),
    ),
    "DOM_HEALTH": (
        message("Who suffers first from the heat, how are they known, and who calls on them?"),
        message("Where can people cool down, until what hour, and who has the key?"),
        message("Which diseases, insects or allergies have come or spread?"),
        message("How do schools, care homes and outdoor workers go through a heatwave?"),
    ),
    "DOM_ECONOMY": (
        message("Which crops, trades and shops live well with this climate, and which have gone?"),
        message("What did the changes cost, who paid, and what did they bring in?"),
        message("How do hours, seasons and premises follow the heat?"),
        message("Which risks are insured, and which no longer are?"),
    ),
}
"""What each domain asks on the spot."""


def sheets(facts: DocumentFacts) -> list[Block]:
    """All sheets, each on a page of its own."""
    blocks: list[Block] = []
    for side, build in ((facts.home, _traveller), (facts.twin, _host)):
        for value in DOMAINS.values:
            title = tr("{domain}, delegation of {commune}", domain=say(value.words), commune=side)
            blocks += [PageBreak(), Heading(1, title), *build(facts, value.code)]
    for side in (facts.home, facts.twin):
        blocks += [PageBreak(), Heading(1, tr("Project lead of {commune}", commune=side)), *_lead(side)]
    blocks += [PageBreak(), Heading(1, tr("Study lead")), *_study(facts)]
    return [*blocks, PageBreak(), Heading(1, tr("Translator")), *_translator(facts)]


def _parts(*sections: tuple[str, list[str]]) -> list[Block]:
    blocks: list[Block] = []
    for title, texts in sections:
        blocks += [Heading(2, title), *parts.points(*texts, ticks=True)]
    return blocks


def _notes() -> list[Block]:
    return [Heading(2, tr("My notes")), Lines(_NOTES)]


def _traveller(facts: DocumentFacts, domain: str) -> list[Block]:
    lead = tr(
        "You go to {twin} to see how your own work is done in a climate that {home} will have at the horizon "
        "{horizon}.",
        **names(facts),
        horizon=facts.horizon,
    )
    before = [
        tr("Read the study report, above all what is alike and what differs."),
        tr("Note the measures that {home} has in your domain, and those that it lacks.", home=facts.home),
        tr("Write down the three decisions of the coming years for which you want an answer."),
    ]
    after = [
        tr("The same evening: complete each practice with who does it, what it costs, and what it does not do."),
        tr("At the workshops: vote on what transfers, and say when you do not know."),
        tr("Within a month: tell your service or your association what you keep and what you drop."),
    ]
    sections = (
        (tr("Before the journey"), before),
        (tr("To ask on the spot"), [say(question) for question in ASKED[domain]]),
        (tr("To bring back"), after),
    )
    return [*parts.paragraphs(lead, kind=LEAD), *_parts(*sections), *_notes()]


def _host(facts: DocumentFacts, domain: str) -> list[Block]:
    lead = tr(
        "You receive your counterpart of {home}, who comes to learn how {twin} lives with its climate.", **names(facts)
    )
    before = [
        tr("Choose two places to show: one that works, and one that was a failure."),
        tr("Ask the people who keep them up to be there: they know more than any report."),
        tr("Bring what can be given away: plans, costs, rules, dates."),
    ]
    during = [
        tr("Show it at the hour at which it matters: shade at three in the afternoon, coolness in the evening."),
        tr("Say what it costs, who is against it, and what you would do otherwise."),
    ]
    asked = [say(question) for question in ASKED[domain]]
    after = [
        tr("Read over what was noted of your commune: a practice is published only when it is right."),
        tr("Say what {twin} itself would like to learn, and plan the visit in return.", twin=facts.twin),
    ]
    sections = (
        (tr("Before the visit"), before),
        (tr("On the spot"), during),
        (tr("You will be asked"), asked),
        (tr("Afterwards"), after),
    )
    return [*parts.paragraphs(lead, kind=LEAD), *_parts(*sections)]


def _lead(side: str) -> list[Block]:
    lead = tr("You hold the delegation of {commune} together, before, during and after the journey.", commune=side)
    before = [
        tr("Find a representative for each of the five domains: elected, staff or member of an association."),
        tr("Have the form on personal data and image rights signed by everybody before the first photo."),
        tr(
            "Set the dates with your counterpart of the other commune, outside harvests, elections and school holidays."
        ),
        tr("Book the train, the beds and the translator; nobody travels by plane."),
    ]
    during = [
        tr("Keep the times, and leave room for what was not planned."),
        tr("Check every evening that practices, photos and agreements are noted and saved."),
        tr("See that everybody speaks, and that no domain stays alone."),
    ]
    after = [
        tr("Hold the workshop on actions within a month, while all remember."),
        tr("Send the reports to both communes, and publish what may be published."),
        tr("Delete the personal data at the date that was promised."),
    ]
    sections = ((tr("Before the journey"), before), (tr("On the spot"), during), (tr("Afterwards"), after))
    return [*parts.paragraphs(lead, kind=LEAD), *_parts(*sections), *_notes()]


def _study(facts: DocumentFacts) -> list[Block]:
    lead = tr(
        "You see to it that what is said of {home} and {twin} is right, complete and honest about its limits.",
        **names(facts),
    )
    before = [
        tr("Make the twinning, read its check, and write down why this twin was chosen."),
        tr("Prepare the maps, the forms on the phones, and a way to work without a network."),
    ]
    during = [
        tr("Note each practice at its place, with who said what, and the evidence for it."),
        tr("Lead the sensory walk: at each stop a minute of silence, then a score, a sense, a word."),
        tr("Lead the workshops so that the vote comes after the talk, and nobody sees it before having voted."),
    ]
    after = [
        tr("Validate with the twin commune what is called a good practice: effects, limits, evidence."),
        tr("Make the reports and the posters, and have them read over in both languages."),
    ]
    sections = ((tr("Before the journey"), before), (tr("On the spot"), during), (tr("Afterwards"), after))
    return [*parts.paragraphs(lead, kind=LEAD), *_parts(*sections), *_notes()]


def _translator(facts: DocumentFacts) -> list[Block]:
    lead = tr("You let {home} and {twin} understand each other, down to the words of each trade.", **names(facts))
    before = [
        tr("Read the study report, the practices and the glossary; ask for the words that are missing."),
        tr("Agree with the project leads on pauses, places at the table and who speaks when."),
    ]
    during = [
        tr("In the first person, whole, without adding or leaving out; ask when something is not clear."),
        tr("Say so when a word has no counterpart: the difference is worth a note."),
        tr("Do not let two people talk at once; half an hour, then a pause."),
    ]
    after = [
        tr("Read over titles, summaries and quotations in both languages."),
        tr("Add the new words to the glossary. What was said in confidence stays so."),
    ]
    sections = ((tr("Before the journey"), before), (tr("On the spot"), during), (tr("Afterwards"), after))
    return [*parts.paragraphs(lead, kind=LEAD), *_parts(*sections), *_notes()]
