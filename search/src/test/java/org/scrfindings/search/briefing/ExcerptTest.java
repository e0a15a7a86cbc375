package org.scrfindings.search.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TELLING =
            "The school made a referral and was told nothing of its outcome, and each side took the other to be acting.";

    @Test
    void aShortPassageStandsWhole() {
        assertThat(Excerpt.of(" " + TELLING + "\n", 200)).isEqualTo(TELLING);
    }

    @Test
    void aLongOneEndsWithAWholeSentence() {
        assertThat(Excerpt.of(TELLING + " " + TELLING + " Nobody asked.", 120)).isEqualTo(TELLING + " …");
    }

    @Test
    void aNumberAloneTellsNothing() {
        assertThat(Excerpt.of("Finding 3. " + TELLING + " Nobody asked.", 80))
                .isEqualTo("Finding 3. " + TELLING + " …");
    }
}
