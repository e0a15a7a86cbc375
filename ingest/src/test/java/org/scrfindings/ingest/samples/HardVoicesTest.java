package org.scrfindings.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/** Two reports that make it hard to tell findings from what only sets the scene. Floors are about 0.03 under what was measured. */
class HardVoicesTest {

    private static Tally overall;

    @BeforeAll
    static void readAll() throws IOException, UnreadableDocumentException {
        overall = GoldFolder.read("voices");
    }

    @Test
    void everyQuoteStandsInTheExtractedText() {
        assertThat(overall.of(Measure.QUOTES_IN_TEXT).recall()).isEqualTo(1);
    }

    @Test
    void whatSectionsAreForIsTold() {
        assertThat(overall.of(Measure.SECTION_ROLE).recall()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void findingsAreToldFromWhatOnlySetsTheScene() {
        assertThat(overall.of(Measure.FINDINGS).precision()).isGreaterThanOrEqualTo(0.81);
        assertThat(overall.of(Measure.FINDINGS).recall()).isGreaterThanOrEqualTo(0.88);
    }
}
