package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reviews with hostile text wherever somebody can put text: title, local body, methodology, file names, documents,
 * reasons. Made once.
 *
 * @param published of a local body with a hostile name
 * @param report its document
 * @param finding in it
 * @param returned of Demoshire, given back with hostile reasons
 * @param returnedReport its document, with a decision about its words
 * @param withdrawn with a hostile reason
 * @param project of a researcher, refused with a hostile reason
 */
record HostileReviews(
        String published,
        String report,
        String finding,
        String returned,
        String returnedReport,
        String withdrawn,
        String project) {

    private static final String REPORT = """
            # Overview report %1$s

            ## 1. What was learned %1$s

            The health visitor saw bruising to the baby's cheek and did not refer to children's social care. %1$s \
            The family was known to Dr Anne Watkinson at the surgery.

            %2$s

            ## 2. Recommendations

            1. The Board should make sure that bruising to a baby is always referred. %1$s
            """;

    private static final String PLAN = """
            # Action plan

            | Recommendation | Action | Lead | By when | Progress |
            | --- | --- | --- | --- | --- |
            | 1. Refer bruising | Write a protocol %1$s | Head %1$s | 30 June 2015 %1$s | Under way %1$s |
            """;

    private static HostileReviews made;

    static synchronized HostileReviews made() {
        if (made == null) {
            String text = HostileText.line();
            String published = draft("Published. " + text, "Body of " + text);
            String report = Repository.read(published, "report.md", REPORT.formatted(text, HostileText.paragraphs()))
                    .getString("id");
            String finding =
                    as(CURATOR).get("/reviews/{id}/findings", published).path("items[0].id");
            decideAll(report, "No child. " + text);
            Repository.publish(published);
            String returned = draft("Returned. " + text, "Demoshire");
            String returnedReport = Repository.read(
                            returned, "<img src=x onerror=window.hostileTextHasRun=1>.md", REPORT.formatted(text, ""))
                    .getString("id");
            Repository.read(returned, "plan.md", PLAN.formatted(text.replace("|", "")));
            Repository.submit(returned);
            decideAll(returnedReport, "Nobody. " + text);
            ReviewSteps.step(CURATOR, returned, "return", Map.of("reasons", "Take names out. " + text))
                    .then()
                    .statusCode(200);
            String withdrawn = draft("Withdrawn. " + text, "Demoshire");
            ReviewSteps.step(CURATOR, withdrawn, "withdrawal", Map.of("reason", "By mistake. " + text))
                    .then()
                    .statusCode(200);
            made = new HostileReviews(
                    published, report, finding, returned, returnedReport, withdrawn, project("Project. " + text));
        }
        return made;
    }

    private static String draft(String title, String body) {
        return as(CURATOR)
                .contentType("application/json; charset=" + StandardCharsets.UTF_8)
                .body(Map.of(
                        "title",
                        title,
                        "localBody",
                        body,
                        "reviewType",
                        "serious-case-review",
                        "methodology",
                        "By talking. " + HostileText.line()))
                .post("/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String project(String text) {
        String id = as(RESEARCHER)
                .contentType("application/json")
                .body(Map.of(
                        "title",
                        text,
                        "purpose",
                        text,
                        "from",
                        LocalDate.now().toString(),
                        "until",
                        LocalDate.now().plusDays(20).toString()))
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(CURATOR)
                .contentType("application/json")
                .body(Map.of("reason", text))
                .post("/projects/{id}/refusal", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static void decideAll(String document, String reason) {
        ReviewSteps.disclosures(document).forEach(id -> as(CURATOR)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("status", "accepted", "reason", reason))
                .patch("/disclosures/{id}", id)
                .then()
                .statusCode(200));
    }
}
