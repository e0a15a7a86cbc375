package org.scrfindings.ingest.code.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.linear.Calibration;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Cutoffs;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.linear.train.Example;
import org.scrfindings.ingest.linear.train.PlattScaling;

class ChoicesTest {

    private static Verdict says(String label, double confidence) {
        return new Verdict(label, confidence);
    }

    private static final Decisions DECISIONS = new Decisions(
            List.of(
                    List.of(says("neglect", 0.8), says("education", 0.4)),
                    List.of(says("education", 0.6), says("neglect", 0.5)),
                    List.of(says("education", 0.2), says("neglect", 0.1))),
            List.of(Set.of("neglect", "education"), Set.of("education"), Set.of()));

    @Test
    void f1CountsAllCodesTogether() {
        assertThat(DECISIONS.f1(new Cutoffs(2, Map.of("neglect", 0.45, "education", 0.45)), 4))
                .isCloseTo(2.0 * 2 / (3 + 3), within(1e-9));
    }

    @Test
    void eachLabelMayHaveACutoffOfItsOwn() {
        Cutoffs chosen = CutoffChoice.perLabel(DECISIONS, List.of("neglect", "education"), 4);

        assertThat(DECISIONS.f1(chosen, 4))
                .isGreaterThanOrEqualTo(
                        DECISIONS.f1(CutoffChoice.shared(DECISIONS, List.of("neglect", "education"), 4), 4));
        assertThat(chosen.each().get("neglect")).isGreaterThan(chosen.each().get("education"));
    }

    @Test
    void theSurestIsGivenHoweverUnsure() {
        Cutoffs chosen = CutoffChoice.surestAndOthers(DECISIONS, List.of("neglect", "education"), 4);

        assertThat(chosen.first()).isZero();
        assertThat(DECISIONS.f1(chosen, 4)).isCloseTo(2.0 * 3 / (5 + 3), within(1e-9));
    }

    @Test
    void ofCutoffsThatDoAsWellTheHighestIsTaken() {
        Cutoffs chosen = CutoffChoice.surestAndOthers(DECISIONS, List.of("neglect", "education"), 4);

        assertThat(chosen.each().values()).containsOnly(0.4);
    }

    @Test
    void confidenceIsTheShareThatHolds() {
        List<Map<String, Double>> margins = IntStream.range(0, 400)
                .mapToObj(i -> Map.of("label", i < 200 ? -1.0 : 1.0))
                .toList();
        List<Example> examples = IntStream.range(0, 400)
                .mapToObj(i -> new Example(
                        "hand", new Features(), i % 200 < (i < 200 ? 20 : 140) ? Set.of("label") : Set.of()))
                .toList();

        Calibration fitted = PlattScaling.fit(margins, examples);

        assertThat(fitted.confidence(-1)).isCloseTo(0.1, within(0.01));
        assertThat(fitted.confidence(1)).isCloseTo(0.7, within(0.01));
    }
}
