package org.scrfindings.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.words.Stems.Stem;

class StemsTest {

    private final Stems stems = new Stems();

    @Test
    void wordsLoseTheirEndingsAndNumbersAreAllAlike() {
        assertThat(stems.of("Referrals, referred; 12 and 2013"))
                .extracting(Stem::stem)
                .containsExactly("referr", "refer", "#", "and", "#");
    }

    @Test
    void wordsSayWhereTheyStand() {
        assertThat(stems.of("was told. Told"))
                .containsExactly(new Stem("was", 0, 3), new Stem("told", 4, 8), new Stem("told", 10, 14));
    }
}
