package org.scrfindings.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/** Four dossiers by another hand than those beside which rules were written. Floors are about 0.03 under what was measured. */
class FurtherDossiersTest {

    private static Tally overall;

    @BeforeAll
    static void readAll() throws IOException, UnreadableDocumentException {
        overall = GoldFolder.read("dossiers");
    }

    @Test
    void everyQuoteStandsInTheExtractedText() {
        assertThat(overall.of(Measure.QUOTES_IN_TEXT).recall()).isEqualTo(1);
    }

    @Test
    void whatADocumentIsAndWhatItsSectionsAreForIsTold() {
        assertThat(overall.of(Measure.DOCUMENT_KIND).recall()).isEqualTo(1);
        assertThat(overall.of(Measure.SECTION_ROLE).recall()).isGreaterThanOrEqualTo(0.89);
    }

    @Test
    void findingsAndRecommendationsAreFound() {
        assertThat(overall.of(Measure.FINDINGS).precision()).isGreaterThanOrEqualTo(0.86);
        assertThat(overall.of(Measure.FINDINGS).recall()).isGreaterThanOrEqualTo(0.87);
        assertThat(overall.of(Measure.RECOMMENDATIONS).f1()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void rowsOfTablesAreRead() {
        assertThat(overall.of(Measure.EVENTS).f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(overall.of(Measure.EVENT_AGENCY).f1()).isGreaterThanOrEqualTo(0.84);
        assertThat(overall.of(Measure.ACTIONS).f1()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void findingsAreCoded() {
        assertThat(overall.of(Measure.STAGE).f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(overall.of(Measure.PAIRS).f1()).isGreaterThanOrEqualTo(0.59);
        assertThat(overall.of(Measure.FIRST_ISSUE).f1()).isGreaterThanOrEqualTo(0.62);
    }
}
