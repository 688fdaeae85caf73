"""The words and headings of a document, whatever file it is written to."""

from jumelage_climatique.jumelage_plugin.core.document import Bullets, Document, Heading, Paragraph, Run, plain_words
from jumelage_climatique.jumelage_plugin.core.document import headings as headings_of


def test_letters_alone():
    assert plain_words("a <b> & c") == "a <b> & c"
    assert plain_words((Run("Shade ", bold=True), Run("cools", link="https://example.org"))) == "Shade cools"
    assert plain_words(()) == ""


def test_headings_in_their_order():
    first, second = Heading(1, "Journey"), Heading(2, "Day one")
    made = Document("Report", "en", (first, Paragraph("Heading"), second, Bullets(("a",))))
    assert list(headings_of(made)) == [first, second]
    assert list(headings_of(Document("Empty", "en", ()))) == []
