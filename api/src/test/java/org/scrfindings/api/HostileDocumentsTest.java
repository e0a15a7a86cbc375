package org.scrfindings.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files made to use up memory or time fail, and nobody else notices. */
@QuarkusTest
class HostileDocumentsTest {

    private static final String REPORT = """
            1. Findings

            1.%d The school did not tell the health visitor what it knew. This was a missed opportunity.
            """;

    @Test
    void othersAreReadWhileFilesMadeToUseUpMemoryOrTimeFail() throws IOException {
        String review = Repository.draft("Files made to do harm", "Northerly");
        String endless = Repository.upload(review, "endless.pdf", HostileFiles.endlessPdf());
        String swollenOdt = Repository.upload(review, "swollen.odt", HostileFiles.swollenOdt());
        String swollenDocx = Repository.upload(review, "swollen.docx", HostileFiles.swollenDocx());
        List<String> sound = Stream.of(1, 2, 3)
                .map(i -> Repository.upload(
                        review, i + ".txt", REPORT.formatted(i).getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(sound).allSatisfy(id -> assertThat(Repository.awaitRead(id).getString("status"))
                .isEqualTo("ready"));
        // For its memory; a machine that is busy may come to the time limit before.
        assertFailed(swollenOdt, "was stopped");
        assertFailed(swollenDocx, "was stopped");
        assertFailed(endless, "time limit of 20 seconds");
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static void assertFailed(String documentId, String reason) {
        JsonPath document = Repository.awaitRead(documentId);
        assertThat(document.getString("status")).isEqualTo("failed");
        assertThat(document.getString("problems[0].message")).contains(reason);
    }
}
