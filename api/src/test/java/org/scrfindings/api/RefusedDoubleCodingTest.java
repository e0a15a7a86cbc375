package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Coders.CODES;
import static org.scrfindings.api.Coders.FIRST;
import static org.scrfindings.api.Coders.OTHER_CURATOR;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that a coder may not give, and people who may not give them. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedDoubleCodingTest {

    private String sample;

    @BeforeEach
    void draw() {
        if (sample == null) {
            sample = Coders.sample(Coders.published("To be coded wrongly"), 1);
        }
    }

    private String first() {
        return Coders.assignments(FIRST, sample).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                                            | stage: Give the codes on every axis
            {"stage": null, "pairs": [], "issues": [], "reasons": [], "polarity": "problem"}              | themes: Give the codes
            {"stage": null, "pairs": [], "issues": [], "reasons": [], "themes": []}                       | polarity: Give the codes
            {"stage": null, "pairs": [], "issues": [], "reasons": [], "themes": [], "polarity": null}     | polarity: A finding has exactly one
            {"stage": "Z", "pairs": [], "issues": [], "reasons": [], "themes": [], "polarity": "problem"} | stage: The codebook has no such code
            {"stage": "A", "pairs": ["gp~scool"], "issues": [], "reasons": [], "themes": [], "polarity": "problem"} | The nearest is "school"
            {"stage": "A", "pairs": [], "issues": ["A1", "A1"], "reasons": [], "themes": [], "polarity": "problem"} | given twice
            {"stage": "A", "pairs": [], "issues": [], "reasons": [], "themes": [], "polarity": "problem", "recommendationType": "clear-cut"} | recommendationType
            {"stag": "A"}                                                                                 | There is no field of this name
            []                                                                                            | body: One JSON object
            """)
    void codesMustBeWholeAndKnown(String codes, String detail) {
        ProblemBody.of(Coders.code(FIRST, first(), codes), 400, "invalid-field", detail);
        assertThat(as(FIRST).get("/coding/assignments/{id}", first()).<Object>path("codes"))
                .isNull();
    }

    @Test
    void nobodyCodesWhatIsAnothers() {
        ProblemBody.of(Coders.code(CURATOR, first(), CODES), 404, "not-found");
        ProblemBody.of(as(OTHER_CURATOR).get("/coding/assignments/{id}", first()), 404, "not-found");
        ProblemBody.of(Coders.code(ADMIN, first(), CODES), 403, "forbidden");
    }
}
