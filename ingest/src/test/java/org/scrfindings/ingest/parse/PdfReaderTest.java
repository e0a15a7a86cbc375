package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.parse.PdfFile.BOLD;
import static org.scrfindings.ingest.parse.PdfFile.LEADING;
import static org.scrfindings.ingest.parse.PdfFile.LEFT;
import static org.scrfindings.ingest.parse.PdfFile.PLAIN;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.problem.Problem;

class PdfReaderTest {

    private static final String FULL = "The health visitor had seen the family on four occasions and each time had";

    private static Parsed read(PdfFile file) {
        return Parsed.of("report.pdf", file.bytes());
    }

    @Test
    void linesAreJoinedToParagraphsAndParagraphsArePartedByGaps() {
        Parsed doc = read(new PdfFile()
                .page()
                .heading("What we found")
                .gap()
                .lines(FULL, "been told that all was well.")
                .gap()
                .lines("No one else had been inside the house during the whole of that summer.", "That was known."));
        assertThat(doc.paragraphs())
                .containsExactly(
                        "What we found",
                        FULL + " been told that all was well.",
                        "No one else had been inside the house during the whole of that summer. That was known.");
        assertThat(doc.paragraph("What we found").style().bold()).isTrue();
        assertThat(doc.paragraph("What we found").style().fontSize()).isEqualTo(14);
    }

    @Test
    void paragraphsWithoutGapsArePartedByShortLinesAndNumbers() {
        Parsed doc = read(new PdfFile()
                .page()
                .lines(
                        "4.1 " + FULL,
                        "been told that all was well.",
                        "4.2 The school was worried by what two of its teachers had seen on Monday,",
                        "and said so.",
                        "Nothing came of it."));
        assertThat(doc.paragraphs())
                .containsExactly(
                        "4.1 " + FULL + " been told that all was well.",
                        "4.2 The school was worried by what two of its teachers had seen on Monday, and said so.",
                        "Nothing came of it.");
    }

    @Test
    void bulletsAreLabelsAndTheirItemsParagraphs() {
        Parsed doc = read(new PdfFile()
                .page()
                .lines(FULL + ":")
                .at(LEFT, 100, "•")
                .at(LEFT + 18, 100, "ask about the father, who has not been seen by any of the agencies")
                .at(LEFT + 18, 114, "since the move;")
                .at(LEFT, 128, "•")
                .at(LEFT + 18, 128, "write it down."));
        assertThat(doc.paragraphs())
                .containsExactly(
                        FULL + ":",
                        "ask about the father, who has not been seen by any of the agencies since the move;",
                        "write it down.");
        assertThat(doc.labels()).containsExactly("", "•", "•");
    }

    @Test
    void hyphensOfTheLineGoAndHyphensOfTheWordStay() {
        Parsed doc = read(new PdfFile()
                .page()
                .lines(
                        "A multi-agency meeting was held because of concern about the family, but con-",
                        "cern alone was not enough. The minutes of that meeting show that the multi-",
                        "agency plan was never written, that nobody was asked to write it, and that re-",
                        "cords were lost."));
        assertThat(doc.paragraphs())
                .containsExactly(
                        "A multi-agency meeting was held because of concern about the family, but concern alone"
                                + " was not enough. The minutes of that meeting show that the multi-agency plan was never"
                                + " written, that nobody was asked to write it, and that records were lost.");
    }

    @Test
    void runningLinesAndPageNumbersAreDroppedAndParagraphsGoOnOverThePage() {
        PdfFile file = new PdfFile();
        List<String> subjects = List.of("ward", "school", "court", "clinic");
        for (String subject : subjects) {
            int page = subjects.indexOf(subject) + 1;
            file.page()
                    .at(LEFT, 40, "Review of Child V")
                    .at(400, 40, "OFFICIAL")
                    .at(290, 810, "Page " + page + " of 4")
                    .lines("asked the " + subject + " to wait.", "A sentence about the " + subject + ".")
                    .gap()
                    .lines(FULL);
        }
        Parsed doc = read(file);
        assertThat(doc.text()).doesNotContain("Review of Child V", "OFFICIAL", "Page ");
        assertThat(doc.paragraphs()).contains(FULL + " asked the school to wait.");
        assertThat(doc.pageOf(FULL + " asked the court to wait.")).isEqualTo(2);
        assertThat(doc.document().pages()).isEqualTo(4);
    }

    @Test
    void aTitleThatStandsOnOnePageIsNoRunningLine() {
        Parsed doc = read(
                new PdfFile().page().at(LEFT, 60, "Serious case review").page().lines("Body of it."));
        assertThat(doc.paragraphs()).containsExactly("Serious case review", "Body of it.");
    }

    @Test
    void notesAtTheFootStandAtTheEndAndTheirMarksLeaveTheText() {
        Parsed doc = read(new PdfFile()
                .page()
                .lines("The guidance was not followed.")
                .at(LEFT + 140, PdfFile.LEADING + 55, PLAIN, 6, "1")
                .lines(PdfFile.prose(5, "sending it out").toArray(String[]::new))
                .rule(LEFT, 740, 200, 740)
                .at(LEFT, 751, PLAIN, 5, "1")
                .at(LEFT + 4, 754, PLAIN, 8, "Working Together (2013), chapter 4, which was in force at the time and")
                .at(LEFT, 764, PLAIN, 8, "has since been replaced.")
                .page()
                .lines("Next page."));
        assertThat(doc.paragraphs().getLast())
                .isEqualTo(
                        "Working Together (2013), chapter 4, which was in force at the time and has since been replaced.");
        assertThat(doc.paragraphs(Place.NOTE)).hasSize(1);
        assertThat(doc.pageOf(doc.paragraphs().getLast())).isEqualTo(1);
        assertThat(doc.text()).contains("not followed.\n\nwords about");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        PdfFile file = new PdfFile().page().at(LEFT, 60, BOLD, 16, "A briefing for everybody who works with children");
        List<String> left = PdfFile.prose(8, "left");
        List<String> right = PdfFile.prose(8, "right");
        for (int i = 0; i < 8; i++) {
            file.at(LEFT, 100 + i * LEADING, left.get(i)).at(320, 100 + i * LEADING, right.get(i));
        }
        Parsed doc = read(file);
        assertThat(doc.paragraphs())
                .containsExactly(
                        "A briefing for everybody who works with children",
                        String.join(" ", left) + " " + String.join(" ", right));
    }

    @Test
    void aRuledTableIsReadByItsCellsAndGoesOnOverThePage() {
        float[] xs = {LEFT, 150, 250, 500};
        List<List<String>> head = List.of(List.of("Date"), List.of("Agency"), List.of("Event"));
        Parsed doc = read(new PdfFile()
                .page()
                .lines("Chronology")
                .table(
                        600,
                        xs,
                        50,
                        List.of(
                                head,
                                List.of(List.of("1 May 2014"), List.of("Police"), List.of("Call to the", "address."))))
                .page()
                .table(60, xs, 50, List.of(head, List.of(List.of("2 May 2014"), List.of(), List.of("No reply."))))
                .at(LEFT, 300, "After the table."));
        assertThat(doc.cells())
                .containsExactly(
                        List.of("Date", "Agency", "Event"),
                        List.of("1 May 2014", "Police", "Call to the address."),
                        List.of("2 May 2014", "", "No reply."));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.table().rows().get(2).span().page()).isEqualTo(2);
        assertThat(doc.paragraphs()).containsExactly("Chronology", "After the table.");
    }

    @Test
    void aRowThatThePagesEndCutsIsOneRow() {
        float[] xs = {LEFT, 150, 500};
        Parsed doc = read(new PdfFile()
                .page()
                .table(600, xs, 50, List.of(List.of(List.of("May"), List.of("The worker visited and"))))
                .page()
                .table(
                        60,
                        xs,
                        50,
                        List.of(
                                List.of(List.of(), List.of("found nobody in.")),
                                List.of(List.of("June"), List.of("Closed.")))));
        assertThat(doc.cells())
                .containsExactly(List.of("May", "The worker visited and found nobody in."), List.of("June", "Closed."));
    }

    @Test
    void aFrameAroundTextIsABox() {
        Parsed doc = read(new PdfFile()
                .page()
                .lines("Before.")
                .table(120, new float[] {LEFT, 500}, 60, List.of(List.of(List.of("Learning point: ask again.")))));
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("Learning point: ask again.");
    }

    @Test
    void aPageOnItsSideIsReadUpright() {
        PDPage side = new PDPage(PDRectangle.A4);
        side.setRotation(90);
        Parsed upright = read(new PdfFile().page(side).lines("Turned for the screen only."));
        assertThat(upright.paragraphs()).containsExactly("Turned for the screen only.");
    }

    @Test
    void scannedPagesAmongOthersAreNamed() {
        Parsed doc = read(
                new PdfFile().page().lines("Words.").page().picture().page().lines("More words."));
        assertThat(doc.document().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.level()).isEqualTo(Problem.Level.WARNING))
                .satisfies(p -> assertThat(p.place()).isEqualTo("page 2"));
    }

    @Test
    void aFileThatOpensWithoutAPasswordIsRead() {
        byte[] bytes = new PdfFile().page().lines("Printing is forbidden.").protectedBy("owner", "");
        assertThat(Parsed.of("a.pdf", bytes).paragraphs()).containsExactly("Printing is forbidden.");
    }

    @Test
    void lettersThatArePrintedTwiceToLookBoldAreThereOnce() {
        String words = "All letters fell still: a little pool";
        byte[] pdf = new PdfFile()
                .page()
                .at(72, 100, words)
                .at(72.4f, 100.2f, words)
                .at(72, 130, "Nothing else is told twice.")
                .bytes();

        assertThat(Parsed.of("report.pdf", pdf).paragraphs()).containsExactly(words, "Nothing else is told twice.");
    }
}
