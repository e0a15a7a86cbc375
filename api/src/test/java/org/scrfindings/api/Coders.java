package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** People who code the same findings, in the steps that tests are made of. */
final class Coders {

    /** Keys of the two who code, by their names in samples: analyst and analyst-two. */
    static final String FIRST = Repository.ANALYST;

    static final String SECOND = "test-analyst-two";
    static final String OTHER_CURATOR = "test-curator-two";

    /** Of findings and examples; issues are as in the codebook. */
    static final String CODES = """
            {"stage": "A", "pairs": ["gp~health-visiting"], "directions": [], "issues": ["A1"], "reasons": [],
             "themes": ["information-sharing"], "polarity": "problem"}""";

    static final String OTHER_CODES = """
            {"stage": "C", "pairs": ["csc~school"], "directions": [{"from": "school", "to": "csc"}], "issues": ["C1", "A1"],
             "reasons": ["tools"], "themes": ["thresholds"], "polarity": "problem"}""";

    private static final String[] FINDINGS = {
        "The review found that the GP did not tell the health visitor of the bruising to the baby, and so nobody saw the risk.",
        "The review found that the school did not refer its worries to children's social care until the summer term.",
        "The police did not share what they knew of the violence at home with the midwife, and the review finds this a lesson.",
        "The review found that the housing officer was not invited to the core group, although she knew the family well."
    };

    private Coders() {}

    /** A published review with findings; its identifier. */
    static String published(String title) {
        String review = Repository.draft(title, "Northerly");
        Repository.read(review, "overview.md", Repository.overview(FINDINGS));
        Repository.publish(review);
        return review;
    }

    static Response draw(String sample) {
        return ProblemBody.post(as(CURATOR), "/coding/samples", sample);
    }

    static String request(String reviewId, int size, String... coders) {
        return "{\"title\": \"Of one review\", \"size\": %d, \"seed\": 7, \"query\": {\"reviewId\": \"%s\"}, \"coders\": [%s]}"
                .formatted(
                        size,
                        reviewId,
                        Arrays.stream(coders).map(c -> '"' + c + '"').collect(Collectors.joining(", ")));
    }

    /** A sample for the two analysts; its identifier. */
    static String sample(String reviewId, int size) {
        return draw(request(reviewId, size, "analyst", "analyst-two"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What a coder has been given of a sample, what they have not coded first. */
    static List<String> assignments(String key, String sample) {
        List<Map<String, Object>> all = new ArrayList<>();
        Response page = as(key).queryParam("limit", 200).get("/coding/assignments");
        all.addAll(page.<List<Map<String, Object>>>path("items"));
        while (page.path("next") != null) {
            page = as(key).queryParam("limit", 200)
                    .queryParam("cursor", page.<String>path("next"))
                    .get("/coding/assignments");
            all.addAll(page.<List<Map<String, Object>>>path("items"));
        }
        return all.stream()
                .filter(a -> sample.equals(a.get("sampleId")))
                .map(a -> (String) a.get("id"))
                .toList();
    }

    static Response code(String key, String assignment, String codes) {
        return as(key).contentType("application/json").body(codes).put("/coding/assignments/{id}", assignment);
    }

    static void codeAll(String key, String sample, String codes) {
        assignments(key, sample).forEach(a -> code(key, a, codes).then().statusCode(200));
    }

    static Response settle(String key, String assignment, String codes) {
        return ProblemBody.post(as(key), "/coding/assignments/" + assignment + "/adjudication", codes);
    }

    /** The findings of a sample by their identifier in it, as somebody sees them. */
    static Map<String, Map<String, Object>> findings(String key, String sample) {
        List<Map<String, Object>> items =
                as(key).get("/coding/samples/{id}/findings", sample).path("items");
        Map<String, Map<String, Object>> byId = new HashMap<>();
        items.forEach(f -> byId.put((String) f.get("id"), f));
        return byId;
    }
}
