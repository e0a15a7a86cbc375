package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.TokenIssuer.claims;
import static org.scrfindings.api.TokenIssuer.signed;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People sign in with their own organisation; its tokens are taken, and no others. */
@QuarkusTest
@WithTestResource(value = TokenIssuer.class, scope = TestResourceScope.GLOBAL)
class SignInTest {

    private static final String NEW_REVIEW = "{\"title\": \"Signed in\", \"reviewType\": \"rapid-review\"}";

    private static JwtClaimsBuilder curator() {
        return claims("9d2c-curator").claim("roles", List.of("curator"));
    }

    private static void refused(String token) {
        Response answer = as(token).get("/findings");
        ProblemBody.of(answer, 401, "unauthorized", "Bearer KEY");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.asString()).doesNotContain(token);
    }

    @Test
    void aCuratorSignsInAndIsNamedInTheHistory() {
        String id = ProblemBody.post(as(signed(curator())), "/reviews", NEW_REVIEW)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(as(CURATOR).get("/reviews/{id}/history", id).<List<String>>path("items.actor"))
                .containsExactly("9d2c-curator");
    }

    @Test
    void aBoardWorksForTheLocalBodyThatItsTokenNames() {
        String token = signed(claims("board-member")
                .claim("roles", List.of("board", "something-of-another-service"))
                .claim("local_body", "Northshire"));
        Response made = ProblemBody.post(as(token), "/reviews", NEW_REVIEW);
        assertThat(made.<String>path("localBody")).isEqualTo("Northshire");
        String id = made.path("id");
        as(token).get("/reviews/{id}", id).then().statusCode(200);
        ProblemBody.of(
                as(signed(claims("neighbour").claim("roles", List.of("board")).claim("local_body", "Southshire")))
                        .get("/reviews/{id}", id),
                404,
                "not-found");
    }

    @Test
    void aLocalBodyWithoutARoleOpensNothing() {
        String draft = Repository.draft("Not for whoever says a name", "Northshire");
        for (List<String> roles : List.of(List.<String>of(), List.of("boards"), List.of("researcher"))) {
            String token = signed(claims("somebody").claim("roles", roles).claim("local_body", "Northshire"));
            ProblemBody.of(as(token).get("/reviews/{id}", draft), 404, "not-found");
        }
    }

    @Test
    void aTokenWithoutARoleIsThePublics() {
        String token = signed(claims("somebody"));
        as(token).get("/findings").then().statusCode(200);
        ProblemBody.of(ProblemBody.post(as(token), "/reviews", NEW_REVIEW), 403, "forbidden");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(signed(curator().issuer("https://issuer.example")));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        refused(signed(curator().audience("another-service")));
        refused(signed(curator().remove("aud")));
    }

    @Test
    void aTokenThatHasExpiredOrIsNotGoodYetIsRefused() {
        refused(signed(curator().expiresAt(Instant.now().minusSeconds(120))));
        refused(signed(curator().claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())));
    }

    @Test
    void aTokenWithAnotherSignatureIsRefused() {
        refused(TokenIssuer.signedByAStranger(curator()));
        refused(TokenIssuer.signedWithThePublicKey(curator()));
        String good = signed(curator());
        refused(good.substring(0, good.lastIndexOf('.') + 1));
        refused(withOtherClaims(good));
    }

    @Test
    void aTokenThatSaysItNeedsNoSignatureIsRefused() {
        String header = TokenIssuer.base64("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String claims = signed(curator()).split("\\.")[1];
        refused(header + "." + claims + ".");
    }

    @Test
    void aTokenThatNamesNobodyOrAKeyIsRefused() {
        refused(signed(curator().remove("sub")));
        refused(signed(curator().subject("key:case-system")));
    }

    /** The claims of an administrator under the signature that a curator was given. */
    private static String withOtherClaims(String token) {
        String admins = signed(claims("9d2c-curator").claim("roles", List.of("admin")));
        String[] parts = token.split("\\.");
        return parts[0] + "." + admins.split("\\.")[1] + "." + parts[2];
    }

    @Test
    void whoeverHasSignedInCanBeNamedAsACoder() {
        String person = "coder-" + UUID.randomUUID();
        String sample = "{\"title\": \"By a person\", \"size\": 1, \"coders\": [\"analyst\", \"" + person
                + "\"], \"query\": {\"localBody\": \"No such body\"}}";
        ProblemBody.of(ProblemBody.post(as(CURATOR), "/coding/samples", sample), 400, "invalid-field", "coders: ");
        as(signed(claims(person).claim("roles", List.of("analyst"))))
                .get("/findings")
                .then()
                .statusCode(200);
        ProblemBody.of(ProblemBody.post(as(CURATOR), "/coding/samples", sample), 409, "too-few-findings");
    }

    @Test
    void keysAndTokensGoTheSameWay() {
        Map<String, String> senders = Map.of("token", signed(curator()), "key", CURATOR);
        senders.forEach((form, sender) -> as(sender).get("/coding/queue").then().statusCode(200));
    }
}
