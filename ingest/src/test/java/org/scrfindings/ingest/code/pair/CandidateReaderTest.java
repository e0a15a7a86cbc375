package org.scrfindings.ingest.code.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.Features;

class CandidateReaderTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Lexicon LEXICON = Lexicon.bundled(CODEBOOK);
    private static final Opinion UNSURE = new Opinion(
            Map.of("csc", 0.5, "gp", 0.3, "school", 0.3, "housing", 0.01, Opinion.INSIDE, 0.3, Opinion.BETWEEN, 0.7));

    private static Map<String, Features> read(String text, Opinion opinion) {
        Written written = new Written("Learning").finding(text);
        Reading reading = new PassageReader(CODEBOOK, LEXICON, new NoMeaning())
                .read(written.document(), written.outline(), written.passages())
                .getFirst();
        return new CandidateReader(LEXICON)
                .read(reading, opinion, Features::new).entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
    }

    private static Map<String, Double> features(String pair, String text, Opinion opinion) {
        return read(text, opinion).get(pair).all().collect(Collectors.toMap(Feature::name, Feature::value));
    }

    @Test
    void servicesThatAreLikelyComeIntoQuestionThoughNobodyNamesThem() {
        assertThat(read("Nothing was written down.", UNSURE)).containsKeys("csc~school", "gp~gp", "network~network");
    }

    @Test
    void aNamedServiceComesIntoQuestionUnlessItIsOnlyMentioned() {
        Opinion opinion = new Opinion(
                Map.of("csc", 0.9, "gp", 0.8, "school", 0.7, "police", 0.6, "housing", 0.025, "ambulance", 0.001));

        assertThat(read("The housing officer and the paramedic looked on.", opinion))
                .containsKey("csc~housing")
                .doesNotContainKey("ambulance~csc");
    }

    @Test
    void aMessageFromOneToTheOtherIsSeen() {
        String text = "The GP telephoned the school. The school had no letter.";

        assertThat(features("gp~school", text, UNSURE))
                .containsEntry("between:told", 1.0)
                .containsEntry("between:close", 1.0)
                .containsEntry("between:named=2", 1.0);
        assertThat(features("csc~school", text, UNSURE)).containsEntry("between:told", 0.0);
    }

    @Test
    void servicesNamedInOneBreathStandByEachOther() {
        String text = "The health visitor told neither the school nor the GP.";
        Opinion opinion =
                new Opinion(Map.of("school", 0.8, "gp", 0.4, "health-visiting", 0.9, "gp~health-visiting", 0.6));

        assertThat(features("gp~school", text, opinion)).containsEntry("between:in-one-breath", 1.0);
        assertThat(features("health-visiting~school", text, opinion)).containsEntry("between:like-pair", 0.6);
        assertThat(features("gp~gp", text, opinion)).doesNotContainKey("inside:has-like");
    }

    @Test
    void theWordsAroundTwoServicesAreTheSameWhoeverTheyAre() {
        assertThat(features("gp~school", "The GP rang the school, not the police.", UNSURE))
                .containsKeys("between:between rang", "between:just behind rang OTHER", "between:behind THIRD");
        assertThat(features("csc~school", "The social worker rang the school, not the police.", UNSURE))
                .containsKeys("between:between rang", "between:just behind rang OTHER", "between:behind THIRD");
    }

    @Test
    void practiceInsideOneServiceIsToldByOtherSignsThanPracticeBetweenTwo() {
        assertThat(features("gp~gp", "The surgery lost it.", UNSURE).keySet())
                .anyMatch(name -> name.startsWith("inside:"))
                .noneMatch(name -> name.startsWith("between:"));
    }

    @Test
    void aPairOfTheLikeliestServicesRanksFirst() {
        Opinion opinion = new Opinion(
                Map.of("csc", 0.9, "police", 0.9, "gp", 0.1, "school", 0.1, Opinion.BETWEEN, 0.9, Opinion.INSIDE, 0.1));

        assertThat(features("csc~police", "It was not done.", opinion)).containsEntry("between:rank=0", 1.0);
        assertThat(features("gp~school", "It was not done.", opinion)).doesNotContainKey("between:rank=0");
    }

    @Test
    void labelsOfAPassageAreItsServicesItsPairsAndTheirShape() {
        assertThat(Opinion.labels(List.of("gp~gp", "csc~gp")))
                .containsExactlyInAnyOrder(
                        "csc", "gp", "gp~gp", "csc~gp", Opinion.INSIDE, Opinion.BETWEEN, Opinion.SEVERAL);
    }
}
