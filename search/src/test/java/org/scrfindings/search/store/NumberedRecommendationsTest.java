package org.scrfindings.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrfindings.search.store.NumberedRecommendations.Numbered;

class NumberedRecommendationsTest {

    private static final UUID OVERVIEW = UUID.randomUUID();
    private static final UUID AGENCY_REPORT = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();

    private static Numbered numbered(String number, UUID document, String kind) {
        return new Numbered(UUID.randomUUID(), number, document, kind);
    }

    @Test
    void theRecommendationInThePlanItselfComesFirst() {
        Numbered inReport = numbered("3", OVERVIEW, "overview-report");
        Numbered inPlan = numbered("3", PLAN, "action-plan");

        assertThat(new NumberedRecommendations(List.of(inReport, inPlan)).answeredBy("3", PLAN))
                .contains(inPlan.id());
    }

    @Test
    void aPlanWithoutTheirWordingPointsToTheReportHoweverTheNumberIsWritten() {
        Numbered inReport = numbered("R3", OVERVIEW, "overview-report");
        NumberedRecommendations recommendations = new NumberedRecommendations(List.of(inReport));

        assertThat(recommendations.answeredBy("Recommendation 3", PLAN)).contains(inReport.id());
        assertThat(recommendations.answeredBy("3.", PLAN)).contains(inReport.id());
        assertThat(recommendations.answeredBy("13", PLAN)).isEmpty();
        assertThat(recommendations.answeredBy("", PLAN)).isEmpty();
    }

    @Test
    void anAgencysOwnNumberingIsNotTheReviews() {
        Numbered ofAgency = numbered("1", AGENCY_REPORT, "individual-management-review");

        assertThat(new NumberedRecommendations(List.of(ofAgency)).answeredBy("1", PLAN))
                .isEmpty();
    }
}
