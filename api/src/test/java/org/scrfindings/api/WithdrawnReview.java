package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import java.util.Map;

/** A review that was published and is withdrawn, with the identifiers that stood in links to it. */
record WithdrawnReview(String id, String document, String finding) {

    static final String TITLE = "Child Q who was here";
    static final String BODY = "Demoshire";
    static final String PASSAGE =
            "The school made a referral to children's social care and was not told the outcome, and did not ask again.";

    static WithdrawnReview made() {
        String id = Repository.draft(TITLE, BODY);
        String document = Repository.upload(id, "report.md", Repository.overview(PASSAGE));
        Repository.awaitRead(document);
        String finding = as(CURATOR).get("/reviews/{id}/findings", id).path("items[0].id");
        assertThat(finding).as("something to link to").isNotNull();
        Repository.publish(id);
        ReviewSteps.step(CURATOR, id, "withdrawal", Map.of("reason", "A child could be recognised."))
                .then()
                .statusCode(200);
        return new WithdrawnReview(id, document, finding);
    }
}
