package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;

class DocReaderTest {

    private final Parsed doc = Parsed.of("report.doc", DocFile.report());

    @Test
    void everyWordIsReadOnceAndInOrder() {
        assertThat(doc.document().mediaType()).isEqualTo("application/msword");
        assertThat(doc.text()).isEqualTo("""
                Review of Child Q

                The panel met often and wrote it down.

                What we learned

                All of this is bold.

                1. First lesson.

                1.1 Part of it.

                1.2 Another part.

                2. Second lesson.

                • A point.

                See the guidance – the child’s copy.

                When and who\tWhat
                May\tPolice\tVisit.
                No reply.
                \tGP\tLetter.

                Between the tables.

                Lesson in a frame.

                Why it matters.

                The end.

                Minutes of the panel.""");
    }

    @Test
    void headingsHaveTheLevelsOfTheirStyles() {
        assertThat(doc.levelOf("Review of Child Q")).isEqualTo(1);
        assertThat(doc.levelOf("What we learned")).isEqualTo(2);
        assertThat(doc.levelOf("All of this is bold.")).isZero();
    }

    @Test
    void paragraphsHaveTheirLooks() {
        Paragraph.Style bold = doc.paragraph("All of this is bold.").style();
        assertThat(bold.bold()).isTrue();
        assertThat(bold.centred()).isTrue();
        assertThat(bold.fontSize()).isEqualTo(14);
        assertThat(doc.paragraph("The end.").style().bold()).isFalse();
        assertThat(doc.paragraph("The end.").style().fontSize()).isEqualTo(11);
    }

    @Test
    void automaticNumbersStandBeforeTheSpan() {
        assertThat(doc.paragraph("Another part.").label()).isEqualTo("1.2");
        assertThat(doc.paragraph("A point.").label()).isEqualTo("•");
        assertThat(doc.paragraph("A point.").style().listItem()).isTrue();
    }

    @Test
    void mergedCellsKeepTheirColumns() {
        assertThat(doc.cells())
                .containsExactly(
                        List.of("When and who", "What"),
                        List.of("May", "Police", "Visit.\nNo reply."),
                        List.of("", "GP", "Letter."));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.table().rows().getFirst().cells().getFirst().columns()).isEqualTo(2);
    }

    @Test
    void framesAndNotesHaveTheirPlaces() {
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("Lesson in a frame.", "Why it matters.");
        assertThat(doc.paragraphs(Place.NOTE)).containsExactly("Minutes of the panel.");
    }

    @Test
    void aFieldThatIsNeverEndedCostsNoMoreThanItsParagraph() {
        DocFields fields = new DocFields();
        String shown = shown(fields, "a\u0013 LINK \u0013 IN \u0014n\u0015 \u0014b\u0015c\u0013 LOST");
        fields.endParagraph();
        assertThat(shown + shown(fields, "d")).isEqualTo("abcd");
    }

    private static String shown(DocFields fields, String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().filter(c -> fields.shows((char) c)).forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
