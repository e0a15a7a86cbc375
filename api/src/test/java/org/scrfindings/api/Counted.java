package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings as a list, counted by hand, to hold against what an analysis says. */
final class Counted {

    /** Kinds of document of which everyone sees what is published. */
    static final Set<String> OPEN = Set.of("overview-report", "executive-summary", "learning-summary");

    private Counted() {}

    /** A published review with an overview report and an agency's own report, which is restricted. */
    static String review(String localBody, int year, byte[] overview, byte[] agencyReport) {
        String id = draft(localBody, year);
        upload(id, "overview-report", overview);
        upload(id, "individual-management-review", agencyReport);
        Repository.publish(id);
        return id;
    }

    /** A draft about an incident of a year, to be published in the next May. */
    static String draft(String localBody, int year) {
        return as(CURATOR)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "Counted in " + localBody,
                        "localBody",
                        localBody,
                        "reviewType",
                        "serious-case-review",
                        "incidentYear",
                        year,
                        "publishedOn",
                        (year + 1) + "-05-12"))
                .post("/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void upload(String reviewId, String kind, byte[] content) {
        String document = as(CURATOR)
                .multiPart("file", kind + ".md", content)
                .multiPart("kind", kind)
                .post("/reviews/{id}/documents", reviewId)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Repository.awaitRead(document);
    }

    /** All findings that the sender is shown. */
    static List<Map<String, Object>> listed(RequestSpecification question) {
        List<Map<String, Object>> items = question.queryParam("limit", 200)
                .get("/findings")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return new ArrayList<>(items);
    }

    /** How many there are of each. */
    static Map<String, Long> by(List<Map<String, Object>> findings, Function<Map<String, Object>, List<String>> codes) {
        return findings.stream()
                .flatMap(f -> codes.apply(f).stream())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    /** What a researcher is told of so many findings of open and of restricted documents. */
    static Object shown(int open, int restricted) {
        return restricted > 0 && restricted < 5 ? "c" : (Object) (open + restricted / 5 * 5);
    }

    static boolean isRestricted(Map<String, Object> finding) {
        return !OPEN.contains((String) finding.get("documentKind"));
    }
}
