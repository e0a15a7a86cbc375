package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.LiveDescription.Operation;

/** Whatever is asked wrongly, and wherever: the answer has one shape, and tells nothing of the service's parts. */
@QuarkusTest
class ErrorShapeTest {

    private List<Operation> operations;

    @BeforeEach
    void describe() throws IOException {
        operations = LiveDescription.operations();
        assertThat(operations).hasSizeGreaterThan(18);
    }

    private List<Operation> those(Predicate<Operation> which) {
        List<Operation> chosen = operations.stream().filter(which).toList();
        assertThat(chosen).isNotEmpty();
        return chosen;
    }

    private static RequestSpecification withBody(Operation operation, RequestSpecification request) {
        if (operation.path().endsWith("/documents") && operation.hasBody()) {
            return request.multiPart("file", "a.txt", "Some words.".getBytes());
        }
        if (operation.path().endsWith("/codebook") && operation.hasBody()) {
            return request.contentType("application/yaml").body("version: one".getBytes());
        }
        return operation.hasBody() ? request.contentType("application/json").body("{}") : request;
    }

    private static RequestSpecification key(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    /** By someone who may do it. */
    private static RequestSpecification allowed(Operation operation) {
        return key(operation.isFor("curator") ? CURATOR : operation.isFor("admin") ? ADMIN : RESEARCHER);
    }

    private static Response send(Operation operation, RequestSpecification request, String id) {
        return withBody(operation, request).request(operation.method(), operation.at(id));
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }

    @Test
    void anUnknownKeyIsRefusedEverywhere() {
        for (Operation operation : operations) {
            Response answer = send(operation, key("nobody-s"), unknown());
            ProblemBody.of(answer, 401, "unauthorized", "Bearer KEY");
            assertThat(answer.header("WWW-Authenticate"))
                    .as(operation.toString())
                    .isEqualTo("Bearer");
        }
    }

    @Test
    void aMissingKeyIsRefusedWhereARoleIsNeeded() {
        for (Operation operation : those(Operation::isForRoles)) {
            Response answer = send(operation, given(), unknown());
            ProblemBody.of(answer, 401, "unauthorized", "Bearer KEY");
            assertThat(answer.header("WWW-Authenticate"))
                    .as(operation.toString())
                    .isEqualTo("Bearer");
        }
    }

    @Test
    void everythingThatWritesNeedsARole() {
        assertThat(those(o -> !o.method().equals("GET") && !isForLinkOfMail(o))).allMatch(Operation::isForRoles);
    }

    /** The token in the link is the key. */
    private static boolean isForLinkOfMail(Operation operation) {
        return operation.path().endsWith("/unsubscription");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (Operation operation : those(Operation::hasIdentifier)) {
            for (String id : List.of(unknown(), "17", "x".repeat(300), "%00", "..%2f..%2fetc")) {
                Response answer = send(operation, allowed(operation).urlEncodingEnabled(false), id);
                ProblemBody.of(answer, 404, "not-found");
            }
        }
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsRefused() {
        List<String> deletable = those(o -> o.method().equals("DELETE")).stream()
                .map(Operation::path)
                .toList();
        for (Operation operation : those(o -> !deletable.contains(o.path()))) {
            ProblemBody.of(key(CURATOR).delete(operation.at(unknown())), 405, "method-not-allowed", "/q/openapi");
        }
    }

    @Test
    void aTypeThatCannotBeServedIsRefused() {
        for (Operation operation : operations) {
            Response answer = send(operation, key(CURATOR).header("Accept", "image/tiff"), unknown());
            ProblemBody.of(answer, 406, "not-acceptable", "Accept");
        }
    }

    @Test
    void anUnknownParameterIsRefused() {
        for (Operation operation : operations) {
            Response answer = send(operation, allowed(operation).queryParam("limits", "1"), unknown());
            String nearest = operation.takes("limit")
                    ? "The nearest is \"limit\"."
                    : operation.parameters().isEmpty() ? "takes no parameters" : "The nearest is";
            ProblemBody.of(answer, 400, "invalid-parameter", "limits: ", nearest);
        }
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        for (Operation operation : those(Operation::hasBody)) {
            Response answer = allowed(operation)
                    .contentType("text/csv")
                    .body("a,b")
                    .request(operation.method(), operation.at(unknown()));
            ProblemBody.of(answer, 415, "unsupported-media-type", "Content-Type");
        }
    }

    @Test
    void anAddressOfNothingIsNotFound() {
        for (String address : List.of("/api/v1/", "/api/v1/nothing", "/api/v2/findings", "/api/v1/findings/a/b/c")) {
            ProblemBody.of(given().get(address), 404, "not-found");
        }
    }
}
