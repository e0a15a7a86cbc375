package org.scrfindings.ingest.code.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.codebook.Codebook;

class PassageReaderTest {

    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void aShortNameThatTheDocumentDefinesStandsForItsService() {
        Written written = new Written("Analysis")
                .words("Wold Valley Recovery Service (WVRS) gave its records to the review.")
                .finding("WVRS wrote to the GP and had no answer.");

        var readings = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), written.outline(), written.passages());

        assertThat(readings).singleElement().satisfies(reading -> assertThat(reading.mentions())
                .extracting(Mention::code)
                .containsExactly("substance-misuse", "gp"));
    }

    @Test
    void whoIsIntroducedByARoleStandsForItsServiceFromThenOn() {
        Written written = new Written("Analysis")
                .words("A care coordinator, CC4, took over. He knew Ms Elm, a teacher, by sight.")
                .finding("CC4 did not speak to Ms Elm.");

        var readings = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), written.outline(), written.passages());

        assertThat(readings).singleElement().satisfies(reading -> assertThat(reading.mentions())
                .extracting(Mention::code)
                .containsExactly("adult-mental-health", "school"));
    }
}
