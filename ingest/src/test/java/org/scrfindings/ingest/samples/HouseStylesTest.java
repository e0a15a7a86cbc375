package org.scrfindings.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/** Nine short reports in nine house styles, in most of the formats, are read about as a careful reader reads them. */
class HouseStylesTest {

    private static final Tally OVERALL = new Tally();

    @BeforeAll
    static void readAll() throws IOException, UnreadableDocumentException {
        Ingest ingest = Ingest.withDefaults();
        for (Map.Entry<String, Gold.Document> gold :
                Gold.at("/styles/styles.gold.json").documents().entrySet()) {
            IngestResult result = ingest.read(gold.getKey(), bytes(gold.getKey()), Optional.empty());
            Tally tally = DocumentScore.of(gold.getValue(), result);
            System.out.println(tally.table(gold.getKey()));
            OVERALL.addAll(tally);
        }
        System.out.println(OVERALL.table("all house styles"));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = HouseStylesTest.class.getResourceAsStream("/styles/" + file)) {
            return in.readAllBytes();
        }
    }

    @Test
    void everyQuoteStandsInTheExtractedText() {
        assertThat(OVERALL.of(Measure.QUOTES_IN_TEXT).recall()).isEqualTo(1);
    }

    @Test
    void whatADocumentIsAndWhatItsSectionsAreForIsTold() {
        assertThat(OVERALL.of(Measure.DOCUMENT_KIND).recall()).isEqualTo(1);
        assertThat(OVERALL.of(Measure.SECTION_ROLE).recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findingsAreFoundHoweverTheyAreSetOut() {
        assertThat(OVERALL.of(Measure.FINDINGS).precision()).isGreaterThanOrEqualTo(0.92);
        assertThat(OVERALL.of(Measure.FINDINGS).recall()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void recommendationsAreFoundHoweverTheyAreSetOut() {
        assertThat(OVERALL.of(Measure.RECOMMENDATIONS).f1()).isEqualTo(1);
    }
}
