package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;

class RtfReaderTest {

    private static final String HEAD = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 Arial Cyr;}}
            {\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0\\b heading 1;}{\\s2\\sbasedon1 House title;}
            {\\s3\\outlinelevel1 Part;}{\\*\\cs9 heading 7;}}{\\info{\\author Someone}}{\\*\\unknownthing lost}
            """;

    private static Parsed read(String body) {
        return Parsed.of("a.rtf", (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void paragraphsAreReadWithoutHeadersPicturesAndNotesOfTheProgram() {
        Parsed doc = read("{\\header OFFICIAL\\par}{\\footer 1\\par}The school\nrang twice.\\par\\pard\\par"
                + "{\\*\\shppict{\\pict\\pngblip 89504e47}}Nobody rang{\\*\\bkmkstart x} back.\\par");
        assertThat(doc.text()).isEqualTo("The schoolrang twice.\n\nNobody rang back.");
        assertThat(doc.document().mediaType()).isEqualTo("application/rtf");
    }

    @Test
    void headingLevelsComeFromStylesTheirParentsAndOutlineLevels() {
        Parsed doc = read(
                "\\pard\\s1 One\\par\\pard\\s2 Two\\par\\pard\\s3 Three\\par\\pard\\outlinelevel3 Four\\par\\pard Body\\par");
        assertThat(List.of(
                        doc.levelOf("One"),
                        doc.levelOf("Two"),
                        doc.levelOf("Three"),
                        doc.levelOf("Four"),
                        doc.levelOf("Body")))
                .containsExactly(1, 1, 2, 4, 0);
    }

    @Test
    void looksEndWithTheirGroup() {
        Parsed doc =
                read("\\pard\\qc{\\b\\fs32 All bold}\\par\\pard{\\b Partly} bold\\par{\\i\\b\\b0 Slanted}\\plain\\par");
        assertThat(doc.paragraph("All bold").style().bold()).isTrue();
        assertThat(doc.paragraph("All bold").style().fontSize()).isEqualTo(16);
        assertThat(doc.paragraph("All bold").style().centred()).isTrue();
        assertThat(doc.paragraph("Partly bold").style().bold()).isFalse();
        assertThat(doc.paragraph("Partly bold").style().centred()).isFalse();
        assertThat(doc.paragraph("Slanted").style().italic()).isTrue();
        assertThat(doc.paragraph("Slanted").style().bold()).isFalse();
        assertThat(doc.paragraph("Slanted").style().fontSize()).isEqualTo(12);
    }

    @Test
    void lettersOfAllKindsAreDecoded() {
        Parsed doc = read(
                "The child\\rquote s \\ldblquote caf\\'e9\\rdblquote\\~\\emdash  multi\\_agency \\u8364?5 {\\uc0\\u8211} {\\uc2\\u233??}t\\'e9 {\\f2 \\'c4\\'e0} \\{x\\}\\par");
        assertThat(doc.paragraphs()).containsExactly("The child’s “café” — multi-agency €5 – été Да {x}");
    }

    @Test
    void breaksInsideAParagraphJoinOrPart() {
        Parsed doc = read("a\\line b\\tab c\\line\\line d\\par");
        assertThat(doc.paragraphs()).containsExactly("a b c", "d");
    }

    @Test
    void aBackslashBeforeALineEndEndsAParagraph() {
        assertThat(read("One \\\\ a\\\nTwo\\\n\\\nThree").paragraphs()).containsExactly("One \\ a", "Two", "Three");
    }

    @Test
    void listNumbersStandBeforeTheSpan() {
        Parsed doc = read(
                "\\pard{\\listtext\\pard\\plain 4.1\\tab}\\ls1 A number.\\par\\pard{\\listtext\\f1 \\'b7\\tab}\\ls2 A dot.\\par"
                        + "\\pard{\\*\\pn\\pnlvlblt{\\pntxtb o}}{\\pntext o\\tab}Another dot.\\par\\pard Plain.\\par");
        assertThat(doc.labels()).containsExactly("4.1", "•", "•", "");
        assertThat(doc.paragraph("Another dot.").style().listItem()).isTrue();
        assertThat(doc.paragraph("Plain.").style().listItem()).isFalse();
    }

    @Test
    void fieldsAreReadByTheirResultAndHiddenOrDeletedWordsAreNot() {
        Parsed doc =
                read("See {\\field{\\*\\fldinst HYPERLINK \"http://example.org\"}{\\fldrslt the guidance}}{\\v  secret}"
                        + "{\\deleted  never}{\\revised  often}{\\*\\annotation Really?}.\\par");
        assertThat(doc.paragraphs()).containsExactly("See the guidance often.");
    }

    @Test
    void tablesKeepHeadersSpansAndParagraphsOfCells() {
        Parsed doc = read(
                "\\trowd\\trhdr\\cellx4000\\cellx6000\\pard\\intbl When and who\\cell What\\cell\\row"
                        + "\\trowd\\clvmgf\\cellx2010\\cellx4000\\cellx6000\\pard\\intbl May\\cell Police\\cell Visit.\\par No reply.\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl\\cell GP\\cell{\\listtext 1)\\tab}Letter.\\cell\\row"
                        + "\\trowd\\clmgf\\cellx2000\\clmrg\\cellx4000\\cellx6000\\pard\\intbl All\\cell\\cell End\\cell\\row\\pard After.\\par");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("When and who", "What"),
                        List.of("May", "Police", "Visit.\nNo reply."),
                        List.of("", "GP", "1) Letter."),
                        List.of("All", "End"));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.table().rows().getFirst().cells().getFirst().columns()).isEqualTo(2);
        assertThat(doc.table().rows().getLast().cells().getFirst().columns()).isEqualTo(2);
        assertThat(doc.paragraphs()).containsExactly("After.");
    }

    @Test
    void rowsThatAreDescribedBehindTheirCellsAndTablesInsideCellsAreRead() {
        Parsed doc = read("\\pard\\intbl\\itap1 a\\cell\\pard\\intbl\\itap2 inner one\\nestcell inner two\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 b\\cell"
                + "\\trowd\\cellx3000\\cellx6000\\row\\pard After.\\par");
        assertThat(doc.cells()).containsExactly(List.of("a", "inner one\ninner two\nb"));
    }

    @Test
    void aTableOfOneCellIsABox() {
        Parsed doc =
                read("\\trowd\\cellx9000\\pard\\intbl Lesson one.\\par Why it matters.\\cell\\row\\pard End.\\par");
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("Lesson one.", "Why it matters.");
    }

    @Test
    void boxesAndNotesHaveTheirPlaces() {
        Parsed doc = read(
                "Said{\\super\\chftn{\\*\\footnote\\pard\\plain\\chftn  The minutes.\\par}} twice"
                        + "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard In the box.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext In the box.\\par}}}}.\\par End.\\par");
        assertThat(doc.paragraphs()).containsExactly("Said twice.", "In the box.", "End.", "The minutes.");
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("In the box.");
        assertThat(doc.paragraphs(Place.NOTE)).containsExactly("The minutes.");
    }

    @Test
    void binaryDataAreNoWords() {
        assertThat(read("Before {\\pict\\bin9 }}{{\\par}} after.\\par").paragraphs())
                .containsExactly("Before after.");
    }

    @Test
    void anUnknownCodePageCostsNoPlainLetters() {
        byte[] bytes = "{\\rtf1\\ansi\\ansicpg99999 Plain words.\\par}".getBytes(StandardCharsets.US_ASCII);
        assertThat(Parsed.of("a.rtf", bytes).paragraphs()).containsExactly("Plain words.");
    }
}
