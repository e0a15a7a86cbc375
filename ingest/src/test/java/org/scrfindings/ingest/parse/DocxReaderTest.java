package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.parse.DocxFile.body;
import static org.scrfindings.ingest.parse.DocxFile.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;

class DocxReaderTest {

    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House title"/><w:basedOn w:val="H1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Deep"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Numbered"/><w:lvlText w:val="%1.%2"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="Finding %1:"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;

    private static String numbered(String list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr>".formatted(level, list), words);
    }

    private static Parsed read(String markup) {
        return Parsed.of(
                "a.docx",
                body(markup).with("styles", STYLES).with("numbering", NUMBERING).bytes());
    }

    private static String cell(String properties, String markup) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + markup + "</w:tc>";
    }

    @Test
    void paragraphsAreReadOnceAndInOrder() {
        Parsed doc = read(p("The school rang twice.") + p("  Nobody   rang back. ") + p(""));
        assertThat(doc.text()).isEqualTo("The school rang twice.\n\nNobody rang back.");
        assertThat(doc.document().mediaType()).isEqualTo(DocumentFormat.DOCX.mediaType());
    }

    @Test
    void headingLevelsComeFromStylesTheirParentsAndOutlineLevels() {
        Parsed doc = read(p("<w:pStyle w:val=\"H1\"/>", "One")
                + p("<w:pStyle w:val=\"House\"/>", "Two")
                + p("<w:pStyle w:val=\"Deep\"/>", "Three")
                + p("<w:outlineLvl w:val=\"1\"/>", "Four")
                + p("Body."));
        assertThat(List.of(
                        doc.levelOf("One"),
                        doc.levelOf("Two"),
                        doc.levelOf("Three"),
                        doc.levelOf("Four"),
                        doc.levelOf("Body.")))
                .containsExactly(1, 1, 3, 2, 0);
        assertThat(doc.paragraph("Two").style().bold()).isTrue();
        assertThat(doc.paragraph("Two").style().fontSize()).isEqualTo(16);
        assertThat(doc.paragraph("Body.").style().fontSize()).isEqualTo(11);
    }

    @Test
    void aParagraphIsBoldOnlyWhereAllOfItIs() {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>All bold</w:t></w:r>";
        String plain = "<w:r><w:t> and not</w:t></w:r>";
        Parsed doc = read("<w:p>" + bold + "</w:p><w:p>" + bold + plain + "</w:p>");
        assertThat(doc.paragraph("All bold").style().bold()).isTrue();
        assertThat(doc.paragraph("All bold and not").style().bold()).isFalse();
    }

    @Test
    void automaticNumbersAreCountedOverLevelsAndListsAndStandBeforeTheSpan() {
        Parsed doc = read(numbered("1", 0, "a")
                + numbered("1", 1, "b")
                + numbered("1", 1, "c")
                + numbered("1", 2, "d")
                + numbered("1", 0, "e")
                + p("<w:pStyle w:val=\"Numbered\"/>", "f")
                + numbered("2", 0, "g")
                + numbered("3", 0, "h")
                + numbered("4", 0, "i")
                + p("j"));
        assertThat(doc.labels()).containsExactly("1.", "1.1", "1.2", "(i)", "2.", "2.1", "•", "Finding C:", "1.", "");
        assertThat(doc.text()).startsWith("1. a\n\n1.1 b");
        assertThat(doc.paragraph("g").style().listItem()).isTrue();
    }

    @Test
    void anEmptyNumberedParagraphTakesNoNumber() {
        Parsed doc = read(numbered("1", 0, "a") + numbered("1", 0, "") + numbered("1", 0, "b"));
        assertThat(doc.labels()).containsExactly("1.", "2.");
    }

    @Test
    void insertionsAreKeptAndDeletionsAreDropped() {
        Parsed doc = read(
                "<w:p><w:r><w:t xml:space=\"preserve\">The panel </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>met</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
                        + "<w:r><w:t xml:space=\"preserve\"> twice.</w:t><w:commentReference w:id=\"0\"/></w:r></w:p>");
        assertThat(doc.paragraphs()).containsExactly("The panel met twice.");
    }

    @Test
    void fieldsAreReadByTheirResultAndHiddenTextIsNot() {
        Parsed doc = read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGEREF x</w:instrText></w:r>"
                + "<w:r><w:t>see section 4</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>");
        assertThat(doc.paragraphs()).containsExactly("see section 4");
    }

    @Test
    void aTextBoxInTwoFormsIsReadOnce() {
        String box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>";
        Parsed doc = read(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside it.</w:t></w:r></w:p>");
        assertThat(doc.paragraphs()).containsExactly("Beside it.", "In the box.");
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("In the box.");
    }

    @Test
    void contentControlsAreReadButTheirPromptsAreNot() {
        Parsed doc = read("<w:sdt><w:sdtContent>" + p("Inside a control.") + "</w:sdtContent></w:sdt>"
                + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:r><w:t>Typed.</w:t></w:r></w:p>");
        assertThat(doc.paragraphs()).containsExactly("Inside a control.", "Typed.");
    }

    @Test
    void mergedCellsKeepTheirColumns() {
        Parsed doc = read(
                "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val=\"2\"/>", p("When and who"))
                        + cell("", p("What")) + "</w:tr><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", p("May"))
                        + cell("", p("Police"))
                        + cell("", p("Visit.") + p("No reply.")) + "</w:tr><w:tr>" + cell("<w:vMerge/>", p(""))
                        + cell("", p("GP"))
                        + cell("", p("Letter.")) + "</w:tr></w:tbl>");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("When and who", "What"),
                        List.of("May", "Police", "Visit.\nNo reply."),
                        List.of("", "GP", "Letter."));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.table().rows().getFirst().cells().getFirst().columns()).isEqualTo(2);
        assertThat(doc.table().rows().get(1).cells().get(2).paragraphs()).hasSize(2);
        assertThat(doc.text()).isEqualTo("When and who\tWhat\nMay\tPolice\tVisit.\nNo reply.\n\tGP\tLetter.");
    }

    @Test
    void aNumberColumnThatIsCountedAutomaticallyHasItsNumbers() {
        Parsed doc = read("<w:tbl><w:tr>" + cell("", numbered("1", 0, "x") + "") + cell("", p("Train staff."))
                + "</w:tr></w:tbl>");
        assertThat(doc.cells()).containsExactly(List.of("1. x", "Train staff."));
    }

    @Test
    void aTableOfOneCellIsABox() {
        Parsed doc = read("<w:tbl><w:tr>" + cell("", p("Lesson one.") + p("Why it matters.")) + "</w:tr></w:tbl>");
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("Lesson one.", "Why it matters.");
    }

    @Test
    void notesStandAtTheEndAndHeadersNowhere() {
        Parsed doc = Parsed.of(
                "a.docx",
                body("<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id=\"1\"/><w:t>.</w:t></w:r></w:p>" + p("More."))
                        .with(
                                "footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("rule")
                                        + "</w:footnote><w:footnote w:id=\"1\">" + p(" A note.") + "</w:footnote>")
                        .with("endnotes", "<w:endnote w:id=\"1\">" + p("The last.") + "</w:endnote>")
                        .with("header1", p("OFFICIAL"))
                        .bytes());
        assertThat(doc.paragraphs()).containsExactly("Text.", "More.", "A note.", "The last.");
        assertThat(doc.paragraphs(Place.NOTE)).containsExactly("A note.", "The last.");
    }

    @Test
    void breaksCountPagesAndABreakThatIsNotedTwiceCountsOnce() {
        Parsed doc = read(p("First.") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">Still second, </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>then third.</w:t></w:r></w:p>"
                + p("<w:pageBreakBefore/>", "Fourth."));
        assertThat(doc.pageOf("First.")).isEqualTo(1);
        assertThat(doc.pageOf("Second.")).isEqualTo(2);
        assertThat(doc.pageOf("Still second, then third.")).isEqualTo(2);
        assertThat(doc.pageOf("Fourth.")).isEqualTo(4);
        assertThat(doc.document().pages()).isEqualTo(4);
    }

    @Test
    void oneLineBreakJoinsAndTwoPart() {
        Parsed doc = read("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br/><w:br/><w:t>c</w:t></w:r></w:p>");
        assertThat(doc.paragraphs()).containsExactly("a b", "c");
    }

    @Test
    void specialCharactersAreUnified() {
        Parsed doc = read(
                "<w:p><w:r><w:t>multi</w:t><w:noBreakHyphen/><w:t>agency re\u00ADview\u200B \u00A0of ﬁndings e\u0301</w:t></w:r></w:p>");
        assertThat(doc.paragraphs()).containsExactly("multi-agency review of findings é");
    }

    @Test
    void contentInTwoFormsIsReadOnceWhereverItStands() {
        String two =
                "<mc:AlternateContent><mc:Choice Requires=\"wps\">%1$s</mc:Choice><mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent>";
        Parsed doc = read(two.formatted(p("Between paragraphs.")) + "<w:p>"
                + two.formatted("<w:r><w:t>Between runs.</w:t></w:r>") + "</w:p><mc:AlternateContent/>");
        assertThat(doc.paragraphs()).containsExactly("Between paragraphs.", "Between runs.");
    }
}
