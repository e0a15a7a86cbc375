package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What every answer to a bad request must be, and what it must never hold. */
final class ProblemBody {

    private static final String TYPES = "urn:scr-findings:problem:";

    private static final Pattern INNARDS = Pattern.compile(
            "(?i)(java|jakarta|javax|org|com|io)\\.[a-z]+\\.|exception|\\bat [a-z.]+\\(|\\bselect .* from\\b|insert into"
                    + "|MessageBodyReader|@Consumes|deserializ|jdbc|hibernate");

    private ProblemBody() {}

    static Response of(Response answer, int status, String type, String... partsOfDetail) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        isProblem(answer);
        JsonPath body = answer.jsonPath();
        assertThat(body.getString("type")).isEqualTo(TYPES + type);
        Arrays.stream(partsOfDetail)
                .forEach(part -> assertThat(body.getString("detail")).contains(part));
        return answer;
    }

    /** Whatever the problem is, it has the shape that clients rely on and tells nothing of the service's parts. */
    static void isProblem(Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonPath body = answer.jsonPath();
        assertThat(body.getString("type")).startsWith(TYPES);
        assertThat(body.getString("title")).isNotBlank();
        assertThat(body.getString("detail")).isNotBlank();
        assertThat(body.getInt("status")).isEqualTo(answer.statusCode());
        assertThat(answer.asString()).doesNotContainPattern(INNARDS);
    }

    /** Sends JSON as it stands, right or wrong. */
    static Response post(RequestSpecification sender, String address, String json) {
        return sender.contentType("application/json").body(json).post(address);
    }
}
