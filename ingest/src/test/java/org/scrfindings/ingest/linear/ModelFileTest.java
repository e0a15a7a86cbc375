package org.scrfindings.ingest.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.linear.FeatureSpace.Dimension;
import org.scrfindings.ingest.linear.LinearModel.Judge;
import org.scrfindings.ingest.parse.Span;

class ModelFileTest {

    private static final FeatureSpace SPACE = new FeatureSpace(
            List.of(
                    new Dimension(Block.WORDS, "w:rang", 0, 2),
                    new Dimension(Block.WORDS, "w:never", 0, 1),
                    new Dimension(Block.FACTS, "names:gp", 0, 1)),
            Map.of(Block.WORDS, 1.0, Block.MEANING, 1.0, Block.FACTS, 0.5));

    private static final LinearModel MODEL = new LinearModel(
            SPACE,
            List.of(new Judge("told", -0.5), new Judge("untold", 0.25)),
            new Weights.Learned(List.of(new float[] {1.5f, -2, 0.25f}, new float[] {-0.5f, 3, 0})));

    private static final ModelFile FILE = new ModelFile(
            "1",
            "digest",
            Map.of("axis", new Classifier(MODEL, new Calibration(2, -1), new Cutoffs(0.25, Map.of("told", 0.5)))));

    private static Features features() {
        return new Features()
                .add(new Feature(Block.WORDS, "w:rang", 1, List.of(new Span(1, 4, 8))))
                .add(new Feature(Block.WORDS, "w:unheard", 1, List.of(new Span(1, 9, 16))))
                .fact("names:gp", 1);
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILE.write(out);
        return out.toByteArray();
    }

    @Test
    void whatWasWrittenJudgesAlike() throws Exception {
        Classifier read =
                ModelFile.read(new ByteArrayInputStream(bytes())).classifiers().get("axis");

        assertThat(read.model().margins(features()).get("told"))
                .isCloseTo(MODEL.margins(features()).get("told"), within(0.001));
        assertThat(read.cutoffs()).isEqualTo(new Cutoffs(0.25, Map.of("told", 0.5)));
        assertThat(read.calibration()).isEqualTo(new Calibration(2, -1));
    }

    @Test
    void theSameModelsMakeTheSameBytes() throws Exception {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void whatWasReadIsWrittenAsItWas() throws Exception {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ModelFile.read(new ByteArrayInputStream(bytes())).write(again);

        assertThat(again.toByteArray()).isEqualTo(bytes());
    }

    @Test
    void anotherFormatIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(new byte[] {0, 0, 0, 99});
        }

        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format");
    }

    @Test
    void marginsAreWeightedSumsOfWhatTheModelKnows() {
        assertThat(MODEL.margins(features()))
                .hasEntrySatisfying("told", m -> assertThat(m).isCloseTo(-0.5 + 1.5 + 0.5 * 0.25, within(1e-6)))
                .hasEntrySatisfying("untold", m -> assertThat(m).isCloseTo(0.25 - 0.5, within(1e-6)));
    }

    @Test
    void factsThatComeOneByOneSumUpToTheSame() {
        double margin = MODEL.tally("told")
                .fact("names:gp", 0.75)
                .fact("unheard", 1)
                .fact("names:gp", 0.25)
                .margin();

        assertThat(margin)
                .isCloseTo(MODEL.margins(new Features().fact("names:gp", 1)).get("told"), within(1e-9));
    }

    @Test
    void onlyFeaturesThatStandSomewhereAndSpeakForALabelAreItsReasons() {
        assertThat(MODEL.reasons("told", SPACE.points(features()), 4))
                .extracting(c -> c.feature().name())
                .containsExactly("w:rang");
        assertThat(MODEL.reasons("untold", SPACE.points(features()), 4)).isEmpty();
    }

    @Test
    void theSurestIsGivenEarlierThanOthers() {
        List<Classifier.Verdict> ranked = List.of(new Classifier.Verdict("a", 0.3), new Classifier.Verdict("b", 0.29));

        assertThat(Classifier.given(ranked, new Cutoffs(0.25, Map.of("a", 0.5, "b", 0.5))))
                .extracting(Classifier.Verdict::label)
                .containsExactly("a");
    }
}
