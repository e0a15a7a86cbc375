package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.CorrectionTest.coding;
import static org.scrfindings.api.CorrectionTest.correct;
import static org.scrfindings.api.CorrectionTest.history;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that cannot be are refused whole, and the place is named. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedCorrectionTest {

    private String finding;

    @BeforeEach
    void uploadOnce() {
        if (finding == null) {
            String review = Repository.draft("Refused corrections", "Correctionshire");
            Repository.read(review, "report.md", CorrectionTest.REPORT);
            finding = as(CURATOR)
                    .queryParam("reviewId", review)
                    .queryParam("kind", "finding")
                    .get("/findings")
                    .path("items[0].id");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"stage": "H"}                                 | stage: The codebook has no such code. The nearest is
            {"issues": ["A1", "C22"]}                      | issues: The codebook has no such code. The nearest is "C2".
            {"issues": ["A1", "A1"]}                       | issues: "A1" is given twice
            {"issues": "A1"}                               | issues: A list is needed
            {"issues": [null]}                             | issues
            {"pairs": ["csc~shool"]}                       | pairs: The codebook has no such code. The nearest is "school".
            {"pairs": ["csc"]}                             | pairs: It is two professionals
            {"pairs": ["csc~school", "school~csc"]}        | pairs: "csc~school" is given twice
            {"pairs": [], "directions": [{"from": "school", "to": "csc"}]} | directions: The direction school>csc needs the pair csc~school
            {"directions": [{"from": "school"}]}           | directions: A direction needs from and to
            {"directions": [{"from": "school", "to": "x"}]}| directions: The codebook has no such code
            {"reasons": ["tool"]}                          | The nearest is "tools".
            {"themes": ["domestic abuse"]}                 | The nearest is "domestic-abuse".
            {"polarity": null}                             | polarity: A finding has exactly one
            {"polarity": "bad"}                            | polarity: The codebook has no such code
            {"recommendationType": "clear-cut"}            | recommendationType: A finding has none
            {"stages": "A"}                                | stages: There is no field of this name. The nearest is "stage".
            {"stage": 5}                                   | stage: A text is needed
            {"stage": "A", "words": [{"axis": "stage", "value": "A", "start": 0, "end": 5}]} | words[0]: These words do not stand
            {"stage": "A", "words": [{"axis": "stage", "value": "B", "start": 0, "end": 5}]} | words[0].value: Words are for codes that are given
            {"stage": "A", "words": [{"axis": "stages", "value": "A", "start": 0, "end": 5}]} | words[0].axis: There is no axis of this name. The nearest is "stage".
            {"stage": "A", "words": [{"axis": "stage", "value": "A"}]} | words[0]: It needs
            {"stage": "A", "words": [{"axis": "stage", "value": "A", "start": 9, "end": 5}]} | words[0]: start must be before end
            []                                             | body: One JSON object
            null                                           | body: Send a JSON object
            """)
    void whatCannotBeIsRefusedWithWhatWouldBeRight(String body, String detail) {
        JsonPath before = coding(finding);
        ProblemBody.of(correct(finding, "*", body), 400, "invalid-field", detail);
        assertThat(coding(finding).getMap("$")).isEqualTo(before.getMap("$"));
        assertThat(history(finding).getList("items")).isEmpty();
    }
}
