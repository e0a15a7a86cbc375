package org.scrfindings.ingest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.pattern.PatternSet.Found;

class PatternSetTest {

    private final PatternSet set = new PatternSet(List.of(Pattern.compile("the \\w+"), Pattern.compile("th|the s")));

    @Test
    void matchesComeByExpressionThenByPlace() {
        assertThat(set.in("the school, the nurse", new int[] {0, 4, 12, 16}))
                .containsExactly(new Found(0, 0, 10), new Found(0, 12, 21), new Found(1, 0, 2), new Found(1, 12, 14));
    }

    @Test
    void noMatchBeginsButWhereItMay() {
        assertThat(set.in("the school, the nurse", new int[] {4, 12}))
                .extracting(Found::start)
                .containsExactly(12, 12);
    }
}
