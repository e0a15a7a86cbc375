package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The steps of a review, and decisions about its words, as tests take them. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Response step(String key, String reviewId, String step) {
        return as(key).post("/reviews/{id}/" + step, reviewId);
    }

    static Response step(String key, String reviewId, String step, Map<String, ?> body) {
        return as(key).contentType("application/json").body(body).post("/reviews/{id}/" + step, reviewId);
    }

    static Response withdraw(String key, String reviewId) {
        return step(key, reviewId, "withdrawal", Map.of("reason", "A child could be recognised."));
    }

    static Response dates(String key, String reviewId, String ifMatch, Map<String, ?> dates) {
        RequestSpecification request = as(key).contentType("application/json").body(dates);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/reviews/{id}/dates", reviewId);
    }

    static Response decide(String disclosure, String ifMatch, String decision) {
        return as(CURATOR)
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(decision)
                .patch("/disclosures/{id}", disclosure);
    }

    static void decideAll(String documentId, String decision) {
        disclosures(documentId).forEach(id -> decide(id, "*", decision).then().statusCode(200));
    }

    static List<String> disclosures(String documentId) {
        return as(CURATOR)
                .queryParam("limit", 200)
                .get("/documents/{id}/disclosures", documentId)
                .path("items.id");
    }

    static List<String> history(String reviewId) {
        return as(CURATOR).get("/reviews/{id}/history", reviewId).path("items.status");
    }

    static String status(String reviewId) {
        return as(CURATOR).get("/reviews/{id}", reviewId).path("status");
    }
}
