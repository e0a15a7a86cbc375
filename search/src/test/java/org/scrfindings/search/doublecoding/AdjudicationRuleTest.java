package org.scrfindings.search.doublecoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdjudicationRuleTest {

    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");

    private static SampledFinding codedBy(String... coders) {
        SampledFinding finding = new SampledFinding();
        for (String coder : coders) {
            finding.put(new CodersCodes(coder, Map.of("stage", List.of("A")), "1.0", THEN));
        }
        return finding;
    }

    @Test
    void aCuratorWhoHasNotCodedItMaySettle() {
        assertThat(new AdjudicationRule(false).refusal(codedBy("one", "two"), "three", true))
                .isEmpty();
    }

    @Test
    void oneWhoHasCodedItMayNotUnlessThatIsAllowed() {
        assertThat(new AdjudicationRule(false).refusal(codedBy("one", "two"), "two", true))
                .contains(new Adjudicated.OwnCoding());
        assertThat(new AdjudicationRule(true).refusal(codedBy("one", "two"), "two", true))
                .isEmpty();
    }

    @Test
    void nobodySettlesWhatTheyMayNotSee() {
        assertThat(new AdjudicationRule(true).refusal(codedBy("one", "two"), "two", false))
                .contains(new Adjudicated.Unfinished());
        assertThat(new AdjudicationRule(false).refusal(codedBy("one", "two"), "three", false))
                .contains(new Adjudicated.Unfinished());
    }

    @Test
    void whatIsSettledIsNotSettledAgain() {
        SampledFinding settled = codedBy("one", "two");
        settled.adjudicatedAt = THEN;
        assertThat(new AdjudicationRule(true).refusal(settled, "three", true))
                .contains(new Adjudicated.SettledBefore());
    }
}
