package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that cannot be asked are refused with what would be right; whatever can be typed can be asked. */
@QuarkusTest
class BadQuestionsTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stages        | A           | stages: There is no parameter of this name. The nearest is "stage".
            notissue      | C1          | The nearest is "not_issue".
            Q             | x           | The nearest is "q".
            stage         | a stage     | stage: There is no code of this name. The nearest is
            pair          | csc~scool   | The nearest is "csc~school".
            pair          | csc-school  | The nearest is "csc~school".
            professional  | scool       | The nearest is "school".
            from          | polise      | The nearest is "police".
            to            | polise      | The nearest is "police".
            issue         | C99         | issue: There is no code of this name. The nearest is "C
            not_issue     | C99         | not_issue: There is no code of this name. The nearest is "C
            reason        | ?           | reason: There is no code of this name.
            theme         | ?           | theme: There is no code of this name.
            polarity      | ?           | polarity: There is no code of this name.
            kind          | findings    | The nearest is "finding".
            documentKind  | chronologys | The nearest is "chronology".
            reviewType    | rapid       | reviewType: There is no code of this name. The nearest is "
            outcome       | dead        | The nearest is "death".
            harm          | neglekt     | The nearest is "neglect".
            ageBand       | under-2     | The nearest is "under-1".
            coding        | machines    | The nearest is "machine".
            year          | 14          | year: A year has four digits, such as 2014.
            year          | 2014a       | year: A year has four digits, such as 2014.
            reviewId      | 17          | reviewId: This is not the identifier of a review.
            facet         | issues      | facet: There is no facet of this name. The nearest is "issue".
            facet         | reviewId    | facet: There is no facet of this name.
            sort          | oldest      | sort: It may be one of newest, relevance, stage.
            mode          | guess       | mode: It may be one of
            limit         | 0           | limit: It may be a whole number from 1 to 200
            limit         | 201         | limit: It may be a whole number from 1 to 200
            limit         | abc         | limit: It may be a whole number from 1 to 200
            limit         | -5          | limit: It may be a whole number from 1 to 200
            limit         | 1.5         | limit: It may be a whole number from 1 to 200
            limit         | 99999999999 | limit: It may be a whole number from 1 to 200
            """)
    void aWrongParameterIsNamedWithWhatWouldBeRight(String name, String value, String detail) {
        ProblemBody.of(asPublic().queryParam(name, value).get("/findings"), 400, "invalid-parameter", detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "sort", "limit", "cursor", "mode"})
    void whatMayBeGivenOnceIsRefusedTwice(String name) {
        ProblemBody.of(
                asPublic().queryParam(name, "1", "2").get("/findings"), 400, "invalid-parameter", name + ": ", "once");
    }

    @Test
    void aQuestionHasABound() {
        ProblemBody.of(
                asPublic().queryParam("q", "x".repeat(1_001)).get("/findings"), 400, "invalid-parameter", "1000");
        asPublic().queryParam("q", "xy ".repeat(333)).get("/findings").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findings",
                "/findings/feed",
                "/findings/suggestions",
                "/analysis/matrix",
                "/analysis/map",
                "/exports/findings"
            })
    void aQuestionAsLongAsADocumentIsRefusedWithAProblem(String path) {
        ProblemBody.of(asPublic().queryParam("q", "x".repeat(10_000)).get(path), 400, "invalid-parameter", "q: ");
    }

    @Test
    void aQuestionOfAThousandCharactersIsAskedInAnyScript() {
        asPublic().queryParam("q", "孩".repeat(1_000)).get("/findings").then().statusCode(200);
    }

    @Test
    void aQuestionFullOfAbbreviationsIsAskedToo() {
        asPublic()
                .queryParam("q", "hv dna csc ".repeat(83))
                .get("/findings")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyword", "semantic", "hybrid"})
    void aQuestionInAnotherLanguageIsAnswered(String mode) {
        asPublic()
                .queryParam("q", "l'enfant n'a pas été vu; 孩子没有被看见")
                .queryParam("mode", mode)
                .get("/findings")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"",
                "((((",
                "))",
                "(a | b",
                "*",
                "***",
                "?",
                "-",
                "--",
                "+-",
                "~",
                "a~9999999999",
                "a^9",
                "\\",
                "\\\"",
                "a:b",
                "title:*",
                "[a TO b]",
                "{",
                "\u0000",
                "\uD83D\uDE42",
                "<em>",
                "%",
                "'; drop table review",
                "AND OR NOT",
                "-\"",
                "\"-",
                "/.*/",
                "/(a+)+$/",
                "(.*){50}a[^x]{1,1000}",
                "*a*b*c*d*e*f*g*h*i*j*k*l*m*n*",
                "???????????????????????????????",
                "a* b* c* d* -e* \"f*\""
            })
    void whateverIsTypedCanBeAsked(String q) {
        asPublic().queryParam("q", q).get("/findings").then().statusCode(200);
        as(CURATOR)
                .queryParam("q", q)
                .queryParam("facet", "issue")
                .get("/findings")
                .then()
                .statusCode(200);
    }

    /** The HTTP server refuses it before the service sees it, so there is no problem to read. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/findings?q=%zz", "/api/v1/findings/%zz"})
    void anAddressThatIsNotEncodedRightIsRefused(String address) throws IOException {
        assertThat(send(address)).startsWith("HTTP/1.1 400").doesNotContain("xception");
    }

    /** As it stands; every client library would encode it. */
    private String send(String address) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(address)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
