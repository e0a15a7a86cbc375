package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.structure.DocumentFixture;

/** Sheets of workbooks, in which the recommendation has no column of its own or one under another name. */
class PlanSheetsTest {

    private static final String ROTA = "The Trust should share its rota with the wards each Monday.";
    private static final String NAMES = "Each school should name who answers the telephone during the holidays.";

    private static List<Tuple> recommended(DocumentFixture plan) {
        return Reports.read(plan).passages().stream()
                .map(Passage.Recommendation.class::cast)
                .map(r -> tuple(r.number(), r.text(plan.build().text())))
                .toList();
    }

    private static List<Tuple> actions(DocumentFixture plan) {
        return Reports.read(plan).actions().stream()
                .map(a -> tuple(a.recommendation(), a.action()))
                .toList();
    }

    @Test
    void aRowAboveTheHeadingsIsTheRecommendationOfTheSheet() {
        DocumentFixture plan = document()
                .table(
                        cells("Action plan: Child Z", "", "", ""),
                        cells("Recommendation 1: " + ROTA, "", "", ""),
                        cells("Action", "Lead", "By when", "RAG"),
                        cells("Print the rota", "Ward clerk", "May 2019", "Green"),
                        cells("Put it on the intranet", "Web editor", "June 2019", "Amber"));

        assertThat(recommended(plan)).containsExactly(tuple("1", ROTA));
        assertThat(actions(plan)).containsExactly(tuple("1", "Print the rota"), tuple("1", "Put it on the intranet"));
    }

    @Test
    void headingsMayComeBackUnderEachRecommendationOfOneSheet() {
        DocumentFixture plan = document()
                .table(
                        cells("Recommendation 1", ROTA, "", ""),
                        cells("Action", "Lead", "By when", "RAG"),
                        cells("Print the rota", "Ward clerk", "May 2019", "Green"),
                        cells("Recommendation 2", NAMES, "", ""),
                        cells("Action", "Lead", "By when", "RAG"),
                        cells("Write to heads", "Business manager", "June 2019", "Amber"));

        assertThat(recommended(plan)).containsExactly(tuple("1", ROTA), tuple("2", NAMES));
        assertThat(actions(plan)).containsExactly(tuple("1", "Print the rota"), tuple("2", "Write to heads"));
    }

    @Test
    void aColumnBesideTheNumberHoldsTheRecommendationWhateverItsName() {
        DocumentFixture plan = document()
                .table(
                        cells("Rec no", "Detail", "Actions required", "Owner", "Target"),
                        cells("1", ROTA, "Print the rota", "Ward clerk", "May 2019"),
                        cells("2", NAMES, "Write to heads", "Business manager", "June 2019"));

        assertThat(recommended(plan)).containsExactly(tuple("1", ROTA), tuple("2", NAMES));
        assertThat(actions(plan)).containsExactly(tuple("1", "Print the rota"), tuple("2", "Write to heads"));
    }

    @Test
    void whatTheReviewSaidOrAskedForIsTheRecommendation() {
        DocumentFixture plan = document()
                .table(
                        cells("What the review asked for", "Our response", "Responsible", "Timescale", "Progress"),
                        cells("1. " + ROTA, "We will print the rota", "Ward clerk", "May 2019", "Done"),
                        cells("2. " + NAMES, "We will write to heads", "Business manager", "June 2019", "Begun"));

        assertThat(recommended(plan)).containsExactly(tuple("1", ROTA), tuple("2", NAMES));
        assertThat(actions(plan))
                .containsExactly(tuple("1", "We will print the rota"), tuple("2", "We will write to heads"));
    }

    @Test
    void aSheetForEachAgencyMayGiveTheWordingOnceAndTheNumberAfterwards() {
        DocumentFixture plan = document()
                .table(
                        cells("Ref", "Recommendation", "Action", "Lead", "Date"),
                        cells("R1", ROTA, "Print the rota", "Ward clerk", "May 2019"),
                        cells("", "", "Put it on the intranet", "Web editor", "June 2019"),
                        cells("R2", "As above, for night staff", "Print it for nights", "Ward clerk", "May 2019"));

        assertThat(recommended(plan)).contains(tuple("R1", ROTA));
        assertThat(actions(plan))
                .containsExactly(
                        tuple("R1", "Print the rota"),
                        tuple("R1", "Put it on the intranet"),
                        tuple("R2", "Print it for nights"));
    }
}
