package org.scrfindings.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/** Nine short reports in nine house styles, in most of the formats, are read about as a careful reader reads them. */
class HouseStylesTest {

    private static Tally overall;

    @BeforeAll
    static void readAll() throws IOException, UnreadableDocumentException {
        overall = GoldFolder.read("styles");
    }

    @Test
    void everyQuoteStandsInTheExtractedText() {
        assertThat(overall.of(Measure.QUOTES_IN_TEXT).recall()).isEqualTo(1);
    }

    @Test
    void whatADocumentIsAndWhatItsSectionsAreForIsTold() {
        assertThat(overall.of(Measure.DOCUMENT_KIND).recall()).isEqualTo(1);
        assertThat(overall.of(Measure.SECTION_ROLE).recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findingsAreFoundHoweverTheyAreSetOut() {
        assertThat(overall.of(Measure.FINDINGS).precision()).isGreaterThanOrEqualTo(0.92);
        assertThat(overall.of(Measure.FINDINGS).recall()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void recommendationsAreFoundHoweverTheyAreSetOut() {
        assertThat(overall.of(Measure.RECOMMENDATIONS).f1()).isEqualTo(1);
    }
}
