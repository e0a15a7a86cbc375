package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.ingest.parse.Paragraph.Place;

class PlainTextReaderTest {

    private static Parsed read(String text) {
        return Parsed.of("report.txt", text);
    }

    @Test
    void wrappedLinesAreJoinedAndHyphensUndone() {
        Parsed doc = read("""
                The conference was chaired by someone who had not met the family and
                who relied on the minutes of the conference before. Nobody had che-
                cked these. The well-
                being of the baby was not discussed.

                A second paragraph.
                """);
        assertThat(doc.paragraphs())
                .containsExactly(
                        "The conference was chaired by someone who had not met the family and who relied on the minutes of"
                                + " the conference before. Nobody had checked these. The well-being of the baby was not discussed.",
                        "A second paragraph.");
    }

    @Test
    void oneParagraphToALineNeedsNoBlankLines() {
        String one = "This is a paragraph of a report which is not wrapped. "
                .repeat(4)
                .strip();
        String other = "This is another of them, as long as that before it was. "
                .repeat(4)
                .strip();
        Parsed doc = read("Introduction\n" + one + "\n" + other + "\n");
        assertThat(doc.paragraphs()).containsExactly("Introduction", one, other);
    }

    @Test
    void numberedParagraphsWithHangingIndentsArePartedWithoutBlankLines() {
        Parsed doc = read("""
                1.1     The review was started in the spring after the death of a child
                        who had been known to services since before her birth.
                1.2     It was chaired by a person from another county who had no part
                        in the case.
                """);
        assertThat(doc.paragraphs())
                .containsExactly(
                        "1.1 The review was started in the spring after the death of a child who had been known to"
                                + " services since before her birth.",
                        "1.2 It was chaired by a person from another county who had no part in the case.");
    }

    @Test
    void firstLineIndentsPartParagraphs() {
        Parsed doc = read("""
                   The worker came each week to the flat and was let in by the mother.
                She did not go upstairs on any of those visits, and was not asked to go.
                   The manager signed the record of each visit and saw nothing amiss.
                She was new to the post.
                """);
        assertThat(doc.paragraphs()).hasSize(2);
    }

    @Test
    void bulletsBecomeLabels() {
        Parsed doc = read("Agencies should:\n\n* share what they know\n  with each other\n* write it down\n");
        assertThat(doc.paragraphs())
                .containsExactly("Agencies should:", "share what they know with each other", "write it down");
        assertThat(doc.labels()).containsExactly("", "•", "•");
    }

    @Test
    void formFeedsPartPagesAndTheirFurnitureGoes() {
        StringBuilder text = new StringBuilder();
        List<String> subjects = List.of("ward", "school", "court", "clinic");
        for (int page = 1; page <= 4; page++) {
            text.append("CONFIDENTIAL          Review of Child N\n\nFinding ")
                    .append(page * 2)
                    .append("\n\nNobody had asked the ")
                    .append(subjects.get(page - 1))
                    .append(".\n\n\n        Page ")
                    .append(page + 1)
                    .append(" of 5\n\f");
        }
        Parsed doc = read(text.toString());
        assertThat(doc.text()).doesNotContain("CONFIDENTIAL", "Page ");
        assertThat(doc.paragraphs()).hasSize(8).contains("Finding 6");
        assertThat(doc.pageOf("Nobody had asked the court.")).isEqualTo(3);
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        Parsed doc = read("The team on duty that night had been told by the ward that there\n\fwas nobody to ask.\n");
        assertThat(doc.paragraphs())
                .containsExactly("The team on duty that night had been told by the ward that there was nobody to ask.");
    }

    @Test
    void linesThatGivePageNumbersPartPagesToo() {
        Parsed doc = read("One.\n\nPage 1 of 3\n\nTwo.\n\nPage 2 of 3\n\nThree.\n\nPage 3 of 3\n");
        assertThat(List.of(doc.pageOf("One."), doc.pageOf("Two."), doc.pageOf("Three.")))
                .containsExactly(1, 2, 3);
    }

    @Test
    void notesBelowALineAreNotes() {
        Parsed doc = read("Text.1\n\n____________\n1 A note that is\non two lines.\n2 Another.\n\fNext page.\n");
        assertThat(doc.paragraphs())
                .containsExactly("Text.1", "Next page.", "1 A note that is on two lines.", "2 Another.");
        assertThat(doc.paragraphs(Place.NOTE)).hasSize(2);
    }

    @Test
    void underlinedLinesAreHeadings() {
        Parsed doc = read("Overview report\n===============\n\nFindings\n--------\nThe first.\n");
        assertThat(doc.paragraphs()).containsExactly("Overview report", "Findings", "The first.");
        assertThat(List.of(doc.levelOf("Overview report"), doc.levelOf("Findings"), doc.levelOf("The first.")))
                .containsExactly(1, 2, 0);
    }

    @Test
    void alignedColumnsAreATable() {
        Parsed doc = read("""
                Date         Agency     Event
                -----------  ---------  ------------------------------
                1 May 2014   Police     Called to the address by a
                                        neighbour
                2 May 2014   GP         Letter sent
                June 2014               Case closed
                """);
        assertThat(doc.cells())
                .containsExactly(
                        List.of("Date", "Agency", "Event"),
                        List.of("1 May 2014", "Police", "Called to the address by a neighbour"),
                        List.of("2 May 2014", "GP", "Letter sent"),
                        List.of("June 2014", "", "Case closed"));
    }

    @Test
    void aContentsListIsAParagraphToALine() {
        Parsed doc = read(
                "CONTENTS\n\n1. INTRODUCTION ............. 3\n2. FINDINGS ................. 12\nAPPENDIX .................... 14\n");
        assertThat(doc.paragraphs()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theCharacterSetIsFound(String charset) {
        String text = "The “mark” was seen – and noted – by the child’s nurse at the café.\n";
        assertThat(Parsed.of("a.txt", text.getBytes(Charset.forName(charset))).paragraphs())
                .containsExactly(text.strip());
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Parsed.of("a.txt", marked).paragraphs()).containsExactly(text.strip());
    }
}
