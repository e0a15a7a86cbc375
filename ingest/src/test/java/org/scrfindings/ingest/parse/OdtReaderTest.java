package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.parse.OdtFile.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;

class OdtReaderTest {

    private static final String STYLES = """
            <style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>
            <style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-size="24pt"/></style:style>
            <style:style style:name="Strong" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
            <text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
              <text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>
            <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>
            <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>
            """;

    private static final String OWN = """
            <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Strong"/>
            <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>
            <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="T3" style:family="text"><style:text-properties fo:font-weight="normal" fo:font-style="italic"/></style:style>
            """;

    private static Parsed read(String markup) {
        return Parsed.of(
                "a.odt", OdtFile.text(markup).styles(STYLES).ownStyles(OWN).bytes());
    }

    private static String h(int level, String words) {
        return "<text:h text:outline-level=\"" + level + "\">" + words + "</text:h>";
    }

    private static String list(String attributes, String... items) {
        StringBuilder list = new StringBuilder("<text:list " + attributes + ">");
        for (String item : items) {
            list.append("<text:list-item>").append(item).append("</text:list-item>");
        }
        return list.append("</text:list>").toString();
    }

    @Test
    void headingsHaveTheirLevelsAndNumbers() {
        Parsed doc = read(p("P2", "A review") + h(1, "Background") + h(2, "The family") + h(3, "Deep")
                + h(2, "Agencies") + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Annex</text:h>"
                + h(1, "Findings"));
        assertThat(doc.document().mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(doc.labels()).containsExactly("", "1.", "1.1", "", "1.2", "", "2.");
        assertThat(doc.levelOf("A review")).isEqualTo(1);
        assertThat(doc.levelOf("Deep")).isEqualTo(3);
    }

    @Test
    void looksComeFromStylesAndTheirParentsAndFromInside() {
        Parsed doc = read(p("P1", "All bold")
                + p("P1", "Not <text:span text:style-name=\"T3\">here</text:span>")
                + p("<text:span text:style-name=\"T1\">Bold inside</text:span>")
                + p("Plain"));
        assertThat(doc.paragraph("All bold").style().bold()).isTrue();
        assertThat(doc.paragraph("All bold").style().centred()).isTrue();
        assertThat(doc.paragraph("All bold").style().fontSize()).isEqualTo(14);
        assertThat(doc.paragraph("Not here").style().bold()).isFalse();
        assertThat(doc.paragraph("Bold inside").style().bold()).isTrue();
        assertThat(doc.paragraph("Plain").style().fontSize()).isEqualTo(11);
    }

    @Test
    void listsHaveTheNumbersThatAReaderSees() {
        Parsed doc = read(
                list("text:style-name=\"L\"", p("one") + p("still one"), p("two") + list("", p("sub"), p("sub two")))
                        + p("Between")
                        + list("text:style-name=\"L\" text:continue-numbering=\"true\"", p("three"))
                        + list("text:style-name=\"L\"", p("anew"))
                        + list("text:style-name=\"B\"", p("dot"))
                        + "<text:list text:style-name=\"L\"><text:list-header><text:p>header</text:p></text:list-header>"
                        + "<text:list-item text:start-value=\"7\"><text:p>seven</text:p></text:list-item></text:list>");
        assertThat(doc.labels()).containsExactly("1.", "", "2.", "(a)", "(b)", "", "3.", "1.", "•", "", "7.");
        assertThat(doc.paragraph("still one").style().listItem()).isTrue();
        assertThat(doc.paragraph("Between").style().listItem()).isFalse();
    }

    @Test
    void blanksTabsAndBreaksAreUnderstood() {
        Parsed doc = read(
                p(
                        "One<text:s text:c=\"3\"/>two<text:tab/>three<text:line-break/>four<text:line-break/><text:line-break/>five\n six"));
        assertThat(doc.paragraphs()).containsExactly("One two three four", "five six");
    }

    @Test
    void deletionsAnnotationsAndHiddenWordsAreNotRead() {
        Parsed doc = read("<text:tracked-changes><text:changed-region><text:deletion>" + p("gone")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p("The panel <text:change text:change-id=\"c\"/>met<office:annotation>" + p("Really?")
                        + "</office:annotation> twice<text:span text:style-name=\"T2\"> in secret</text:span>."));
        assertThat(doc.paragraphs()).containsExactly("The panel met twice.");
    }

    @Test
    void tablesKeepHeadersSpansAndParagraphsOfCells() {
        Parsed doc = read("<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
                + "<table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
                + p("When and who") + "</table:table-cell><table:covered-table-cell/><table:table-cell>" + p("What")
                + "</table:table-cell></table:table-row></table:table-header-rows>"
                + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\">" + p("May")
                + "</table:table-cell><table:table-cell>" + p("Police") + "</table:table-cell><table:table-cell>"
                + p("Visit.") + list("text:style-name=\"L\"", p("No reply.")) + "</table:table-cell></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"2\"/></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell>" + p("GP")
                + "</table:table-cell><table:table-cell>" + p("Letter.")
                + "</table:table-cell></table:table-row></table:table>");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("When and who", "What"),
                        List.of("May", "Police", "Visit.\n1. No reply."),
                        List.of("", "", ""),
                        List.of("", "GP", "Letter."));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.table().rows().getFirst().cells().getFirst().columns()).isEqualTo(2);
    }

    @Test
    void boxesAndNotesHaveTheirPlaces() {
        String note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("The minutes.")
                + "</text:note-body></text:note>";
        Parsed doc = read("<draw:frame><draw:text-box>" + p("Boxed.") + "</draw:text-box></draw:frame>"
                + p("Said" + note + "." + "<draw:g><draw:custom-shape>" + p("On a shape.")
                        + "</draw:custom-shape></draw:g>")
                + "<table:table><table:table-row><table:table-cell>" + p("Framed" + note + ".")
                + "</table:table-cell></table:table-row></table:table>"
                + "<text:section>" + p("The end.") + "</text:section>");
        assertThat(doc.paragraphs())
                .containsExactly(
                        "Boxed.", "Said.", "On a shape.", "Framed.", "The end.", "The minutes.", "The minutes.");
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("Boxed.", "On a shape.", "Framed.");
        assertThat(doc.paragraphs(Place.NOTE)).containsExactly("The minutes.", "The minutes.");
    }
}
