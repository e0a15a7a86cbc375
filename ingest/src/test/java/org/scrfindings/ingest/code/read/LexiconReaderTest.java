package org.scrfindings.ingest.code.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;

class LexiconReaderTest {

    private final Codebook codebook = Codebook.current();

    private Lexicon read(String yaml) throws Exception {
        return new LexiconReader(codebook).read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theBundledLexiconSpeaksForEveryCodeOfTheCodebook() {
        Lexicon lexicon = Lexicon.bundled(codebook);

        assertThat(lexicon.on(Axis.STAGE)).hasSize(codebook.stages().size());
        assertThat(lexicon.on(Axis.ISSUE)).hasSize(codebook.issues().size());
        assertThat(lexicon.on(Axis.REASON)).hasSize(codebook.reasons().size());
        assertThat(lexicon.on(Axis.THEME)).hasSize(codebook.themes().size());
        assertThat(lexicon.services()).hasSize(codebook.professionals().size());
        assertThat(lexicon.signals()).containsOnlyKeys(Signal.values());
    }

    @Test
    void aCodeUnknownToTheCodebookIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("stage:\n  A:\n    1:\n      - clinic\n  Z:\n    1:\n      - attic\n"))
                .hasMessageContaining("line 5")
                .hasMessageContaining("Z");
    }

    @Test
    void aCueThatIsNoPatternIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("theme:\n  neglect:\n    1:\n      - hungry\n      - (dirty\n"))
                .hasMessageContaining("line 5");
    }

    @Test
    void anAxisThatIsNoneIsRefused() {
        assertThatThrownBy(() -> read("colour:\n  red:\n    1:\n      - red\n")).hasMessageContaining("colour");
    }
}
