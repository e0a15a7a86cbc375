package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a report says again is one finding with several places. */
@QuarkusTest
class RepetitionTest {

    private static final String REPORT = """
            # Overview report

            ## Executive summary

            Finding 1: The school nurse was not told that the family had moved, and the child was not seen for a year.

            ## 1. Introduction

            This report is about a child.

            ## 2. Findings

            Finding 1: The school nurse was not told that the family had moved, and the child was not seen for a year. The
            new school asked for no records. This was a missed opportunity to share what was known.
            """;

    @Test
    void aRepetitionIsLinkedToItsFinding() {
        String review = Repository.draft("Said twice", "Westerly");
        JsonPath document = Repository.read(review, "report.md", REPORT);
        String text = as(CURATOR)
                .get("/documents/{id}/text", document.getString("id"))
                .asString();

        List<Map<String, Object>> findings =
                as(CURATOR).get("/reviews/{id}/findings", review).jsonPath().getList("items");

        assertThat(findings).hasSize(1);
        assertThat((List<?>) findings.getFirst().get("repeatedAt"))
                .hasSize(1)
                .first()
                .satisfies(place -> {
                    Map<?, ?> at = (Map<?, ?>) place;
                    assertThat(at.get("section")).isEqualTo("Executive summary");
                    assertThat(text.substring((int) at.get("start"), (int) at.get("end")))
                            .isEqualTo(at.get("quote"));
                });
    }
}
