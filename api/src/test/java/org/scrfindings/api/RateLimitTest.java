package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.limits.Allowance;
import org.scrfindings.api.limits.Flood;
import org.scrfindings.api.limits.RateLimits;

/** Who asks more than a minute holds is told when to go on; nobody else notices. Each test is a sender of its own. */
@QuarkusTest
class RateLimitTest {

    @Inject
    RateLimits limits;

    private void exhaust(Allowance allowance, String sender) {
        Flood.of(limits, allowance, sender);
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).basePath("/api/v1");
    }

    private static void refused(Response answer) {
        ProblemBody.of(answer, 429, "too-many-requests", "Go on in");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 62);
    }

    private static void taken(Response answer) {
        answer.then().statusCode(200);
    }

    private static Response search(RequestSpecification sender) {
        return sender.queryParam("limit", 1).get("/findings");
    }

    @Test
    void thePublicIsCountedByAddress() {
        exhaust(Allowance.READING, "192.0.2.1");
        refused(search(from("192.0.2.1")));
        taken(search(from("192.0.2.2")));
    }

    @Test
    void ofAnIpv6AddressTheNetworkIsCounted() {
        exhaust(Allowance.READING, "20010db800000001/64");
        refused(search(from("2001:db8:0:1::17")));
        taken(search(from("2001:db8:0:2::17")));
    }

    @Test
    void aKeyIsCountedWhereverItIsSentFrom() {
        String name = "busy-" + UUID.randomUUID();
        String key = as(ADMIN)
                .contentType("application/json")
                .body(Map.of("name", name, "role", "curator"))
                .post("/keys")
                .path("key");
        exhaust(Allowance.READING, "key:" + name);
        refused(search(as(key)));
        refused(search(as(key).header("X-Forwarded-For", "192.0.2.3")));
        ProblemBody.of(as(key).post("/reviews/{id}/submission", UUID.randomUUID()), 404, "not-found");
        exhaust(Allowance.WRITING, "key:" + name);
        refused(as(key).post("/reviews/{id}/submission", UUID.randomUUID()));
        taken(search(as(ADMIN)));
    }

    @Test
    void wrongKeysAreCountedAndRightOnesStillTaken() {
        String address = "192.0.2.4";
        ProblemBody.of(search(from(address).header("Authorization", "Bearer nobody-s")), 401, "unauthorized");
        exhaust(Allowance.WRONG_KEYS, address);
        refused(search(from(address).header("Authorization", "Bearer nobody-s")));
        taken(search(from(address).header("Authorization", "Bearer " + ADMIN)));
        taken(search(from(address)));
        ProblemBody.of(search(from("192.0.2.5").header("Authorization", "Bearer nobody-s")), 401, "unauthorized");
    }

    @Test
    void whoeverTriesKeysAtTheSignInFormIsToldToWait() {
        exhaust(Allowance.WRONG_KEYS, "192.0.2.7");
        Response answer = given().header("X-Forwarded-For", "192.0.2.7")
                .formParam("name", "curator")
                .formParam("key", "guessed")
                .post("/sign-in/check");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 62);
        assertThat(answer.asString()).contains("Too many tries");
    }

    @Test
    void healthIsNotCounted() {
        exhaust(Allowance.READING, "192.0.2.6");
        given().header("X-Forwarded-For", "192.0.2.6")
                .get("/q/health/live")
                .then()
                .statusCode(200);
    }
}
