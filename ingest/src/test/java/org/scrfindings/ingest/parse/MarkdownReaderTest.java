package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void marksAreReadAndNotKept() {
        Parsed doc = Parsed.of("report.md", """
                # Review of **Child P**

                The nurse _wrote_ a letter
                and [posted](http://example.org) it.

                3. first
                4. second

                * point
                  more

                > A quotation.

                **All of it bold**

                | Date | Event |
                |------|-------|
                | May  | Visit by *GP* |
                """);
        assertThat(doc.paragraphs())
                .containsExactly(
                        "Review of Child P",
                        "The nurse wrote a letter and posted it.",
                        "first",
                        "second",
                        "point more",
                        "A quotation.",
                        "All of it bold");
        assertThat(doc.labels()).containsExactly("", "", "3.", "4.", "•", "", "");
        assertThat(doc.levelOf("Review of Child P")).isEqualTo(1);
        assertThat(doc.paragraph("All of it bold").style().bold()).isTrue();
        assertThat(doc.cells()).containsExactly(List.of("Date", "Event"), List.of("May", "Visit by GP"));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.document().mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void theSameTextUnderAnotherNameIsPlain() {
        assertThat(Parsed.of("report.txt", "# One\n\nTwo *three*\n").paragraphs())
                .containsExactly("# One", "Two *three*");
    }
}
