package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that cannot be taken for what they say are refused, and the place is named. */
@QuarkusTest
class BadJsonTest {

    private static Response create(String json) {
        return ProblemBody.post(as(CURATOR), "/reviews", json);
    }

    private static String with(String field) {
        return "{\"title\": \"A review\", \"reviewType\": \"rapid-review\", %s}".formatted(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\":", "title=x", "{\"title\": \"a\", \"title\": \"b\"}", "\u0000", "{'title': 'x'}"})
    void whatIsNoJsonIsSaidSoWithItsPlace(String body) {
        ProblemBody.of(create(body), 400, "not-json", "line 1, column");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": 5, "reviewType": "rapid-review"}       | title: A text is needed
            {"title": true, "reviewType": "rapid-review"}    | title: A text is needed
            {"title": ["x"], "reviewType": "rapid-review"}   | title: A text is needed
            {"title": {"x": 1}, "reviewType": "rapid-review"}| title: A text is needed
            {"reviewType": "rapid-review"}                   | title: This field is required
            {"title": " ", "reviewType": "rapid-review"}     | title: This field is required
            {"title": null, "reviewType": "rapid-review"}    | title: This field is required
            {"title": "x"}                                   | reviewType: This field is required
            []                                               | body: One JSON object is needed
            "x"                                              | body: One JSON object is needed
            null                                             | body: The review's details are missing
            {"title": "x"} {"title": "y"}                    | body: One JSON object is needed
            """, quoteCharacter = '`')
    void aBodyOfTheWrongShapeIsRefusedByItsField(String body, String detail) {
        ProblemBody.of(create(body), 400, "invalid-field", detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "titel": 1                          | titel: There is no field of this name. The nearest is "title".
            "incidentYears": 2014               | The nearest is "incidentYear".
            "incidentYear": "2014"              | incidentYear: A whole number is needed
            "incidentYear": 2014.5              | incidentYear: A whole number is needed
            "incidentYear": 14                  | incidentYear: A year has four digits
            "harm": "neglect"                   | harm: A list is needed
            "harm": ["neglect", null]           | harm[1]
            "harm": [["neglect"]]               | harm[0]: A text is needed
            "harm": ["neglekt"]                 | The nearest is "neglect".
            "outcome": "deaths"                 | The nearest is "death".
            "ageBand": "1-6"                    | The nearest is "1-5".
            "completedOn": "12/03/2014"         | completedOn: A date is written 2013-03-12, 2013-03 or 2013.
            "completedOn": "2014-13"            | completedOn: A date is written
            "methodology": "a\\u0000b"          | methodology: A text is needed here
            "localBody": "\\ud800"              | localBody: A text is needed here
            """, quoteCharacter = '`')
    void aFieldThatIsWrongIsNamedWithWhatWouldBeRight(String field, String detail) {
        ProblemBody.of(create(with(field)), 400, "invalid-field", detail);
    }

    @Test
    void anUnknownReviewTypeIsAnsweredWithTheNearest() {
        Response answer = create("{\"title\": \"x\", \"reviewType\": \"serious-case-reviews\"}");
        ProblemBody.of(answer, 400, "invalid-field", "The nearest is \"serious-case-review\".");
    }

    @Test
    void anEmptyBodyIsNoReview() {
        ProblemBody.of(as(CURATOR).contentType("application/json").post("/reviews"), 400, "invalid-field", "body");
    }

    @Test
    void bodiesAndFieldsHaveBounds() {
        String long1 = "x".repeat(1_001);
        ProblemBody.of(create(with("\"localBody\": \"" + long1 + '"')), 400, "invalid-field", "localBody", "1,000");
        ProblemBody.of(create(with("\"localBody\": \"" + "x".repeat(2 << 20) + '"')), 413, "body-too-large");
        ProblemBody.of(create("[".repeat(100_000)), 400, "invalid-field", "body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "text/csv"})
    void onlyJsonIsTakenForAReview(String type) {
        Response answer = as(CURATOR).contentType(type).body("x").post("/reviews");
        ProblemBody.of(answer, 415, "unsupported-media-type", "application/json");
    }

    @Test
    void aContentTypeThatIsNoneIsNamed() {
        Response answer = as(CURATOR)
                .header("Content-Type", "rubbish")
                .body("x".getBytes())
                .post("/reviews");
        ProblemBody.of(answer, 400, "invalid-parameter", "Content-Type");
    }
}
