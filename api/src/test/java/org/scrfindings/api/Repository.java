package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.fail;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The running service as its users meet it, in the steps that tests are made of. */
final class Repository {

    static final String CURATOR = "demo-curator";
    static final String BOARD = "demo-lscb";
    static final String ANALYST = "demo-analyst";
    static final String RESEARCHER = "demo-researcher";
    static final String ADMIN = "demo-admin";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Repository() {}

    /** A request by the bearer of a key. */
    static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key).basePath("/api/v1");
    }

    /** A request by the public. */
    static RequestSpecification asPublic() {
        return given().basePath("/api/v1");
    }

    /** An overview report in few words, from which findings are read. */
    static byte[] overview(String... findings) {
        String report = """
                # Overview report

                ## 1. Introduction

                This report is about a child.

                ## 2. Findings

                %s
                """.formatted(String.join("\n\n", findings));
        return report.getBytes(StandardCharsets.UTF_8);
    }

    /** A draft review; its identifier. */
    static String draft(String title, String localBody) {
        return as(CURATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("title", title, "localBody", localBody, "reviewType", "serious-case-review"))
                .post("/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Uploads a file and waits until it has been read; the document. */
    static JsonPath read(String reviewId, String filename, byte[] content) {
        return awaitRead(upload(reviewId, filename, content));
    }

    /** Uploads a file; the document's identifier. */
    static String upload(String reviewId, String filename, byte[] content) {
        return as(CURATOR)
                .multiPart("file", filename, content)
                .post("/reviews/{id}/documents", reviewId)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    static JsonPath read(String reviewId, String filename, String content) {
        return read(reviewId, filename, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits until a document is ready or failed; the document. */
    static JsonPath awaitRead(String documentId) {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            JsonPath document = as(CURATOR).get("/documents/{id}", documentId).jsonPath();
            if (document.getString("status").matches("ready|failed")) {
                return document;
            }
            pause();
        }
        return fail("document %s was not read within %s", documentId, PATIENCE);
    }

    /** Waits for what is done in the background. */
    static void await(String what, BooleanSupplier until) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!until.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("waited %s for %s", PATIENCE, what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void publish(String reviewId) {
        submit(reviewId);
        as(CURATOR).post("/reviews/{id}/publication", reviewId).then().statusCode(200);
        awaitIndexed(reviewId);
    }

    static void submit(String reviewId) {
        as(CURATOR).post("/reviews/{id}/submission", reviewId).then().statusCode(200);
    }

    /** Publication is indexed in the background, document by document. */
    private static void awaitIndexed(String reviewId) {
        Instant until = Instant.now().plus(PATIENCE);
        while (count(as(ANALYST), reviewId) < count(as(CURATOR), reviewId)) {
            if (Instant.now().isAfter(until)) {
                fail("review %s was not indexed as published within %s", reviewId, PATIENCE);
            }
            pause();
        }
    }

    /** How many findings of a review the sender is shown, of 200 at most; a total may be kept back. */
    static int count(RequestSpecification sender, String reviewId) {
        return sender.queryParam("reviewId", reviewId)
                .queryParam("limit", 200)
                .get("/findings")
                .path("items.size()");
    }
}
