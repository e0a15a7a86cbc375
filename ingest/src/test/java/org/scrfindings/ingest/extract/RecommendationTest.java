package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.structure.DocumentFixture;

class RecommendationTest {

    private static List<Recommendation> read(DocumentFixture fixture) {
        return Reports.read(fixture).passages().stream()
                .filter(Recommendation.class::isInstance)
                .map(Recommendation.class::cast)
                .toList();
    }

    @Test
    void numberedParagraphsAreRecommendationsWithoutTheirNumbers() {
        DocumentFixture report = document()
                .heading(1, "7. Recommendations")
                .paragraph("7.1 Agencies have made recommendations of their own, which are set out in their reports.")
                .paragraph("7.2 The Board should ask each agency to show how it learns of a new address.")
                .paragraph("7.3 The Police and Children's Services must agree who rings the school first.");

        assertThat(Reports.recommendations(report))
                .containsExactly(
                        "The Board should ask each agency to show how it learns of a new address.",
                        "The Police and Children's Services must agree who rings the school first.");
        assertThat(read(report))
                .extracting(Recommendation::number, Recommendation::addressedTo)
                .containsExactly(
                        tuple("7.2", List.of("The Board")), tuple("7.3", List.of("The Police", "Children's Services")));
    }

    @Test
    void theWordAndANumberAnnounceARecommendationWhereverItStands() {
        DocumentFixture report = document()
                .heading(1, "Findings")
                .paragraph("Nobody had told the nursery that the plan had ended, and it went on as before.")
                .paragraph("Recommendation 1: The Board should decide who tells a nursery that a plan has ended.")
                .heading(1, "Conclusion")
                .heading(2, "Recommendation 2")
                .paragraph("GP practices should be told of the outcome of every conference within a week.");

        assertThat(read(report)).extracting(Recommendation::number).containsExactly("1", "2");
        assertThat(Reports.recommendations(report))
                .first()
                .isEqualTo("The Board should decide who tells a nursery that a plan has ended.");
    }

    @Test
    void automaticNumbersAreTheNumbersOfTheRecommendations() {
        DocumentFixture report = document()
                .heading(1, "Recommendations for the Trust")
                .numbered("1.", "Ward staff to record who was told and when.")
                .numbered("2.", "Matrons to check ten records each month.")
                .paragraph("These are in line with what other trusts have done in recent years.");

        assertThat(read(report)).extracting(Recommendation::number).containsExactly("1", "2");
    }

    @Test
    void bulletsUnderAnAddresseeAreRecommendationsToIt() {
        DocumentFixture report = document()
                .heading(1, "What needs to change")
                .heading(2, "Fenshire Housing Association")
                .bullet("Give every caller the name of the person who will ring back.")
                .bullet("Tell the school when a family with children is to be moved.");

        assertThat(read(report))
                .extracting(Recommendation::addressedTo)
                .containsExactly(List.of("Fenshire Housing Association"), List.of("Fenshire Housing Association"));
    }

    @Test
    void whateverAListCountsAmongRecommendationsIsOne() {
        DocumentFixture report = document()
                .heading(1, "Recommendations for the Trust")
                .paragraph("1. Within three months, one telephone number for all wards.")
                .paragraph("2. Is every message written down? Audit this twice a year.")
                .paragraph("3. The Trust should publish what it finds.");

        assertThat(read(report)).extracting(Recommendation::number).containsExactly("1", "2", "3");
        assertThat(read(report))
                .extracting(Recommendation::addressedTo)
                .containsOnly(List.of("the Trust"), List.of("The Trust"));
    }

    @Test
    void pointsUnderANumberedRecommendationBelongToIt() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .paragraph("R1 The Board should revise its guidance so that it says:")
                .bullet("who is to be told")
                .bullet("how soon")
                .paragraph("R2 The Board should publish its guidance.");

        assertThat(Reports.recommendations(report))
                .containsExactly(
                        "The Board should revise its guidance so that it says:\nwho is to be told\nhow soon",
                        "The Board should publish its guidance.");
    }

    @Test
    void letteredPointsBelongToTheRecommendationToo() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .paragraph("4.1 The Board should revise its guidance so that it says:")
                .paragraph("(a) who is to be told")
                .paragraph("(b) how soon")
                .paragraph("4.2 Review the guidance each year.");

        assertThat(Reports.recommendations(report)).hasSize(2).last().isEqualTo("Review the guidance each year.");
    }

    @Test
    void aHeadingMayHoldTheWholeWording() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .heading(2, "Recommendation 1: The Board should ask each agency how it learns of a new address")
                .paragraph("Four agencies in this review should have known of the move and did not.")
                .heading(2, "Recommendation 2: The Trust should publish the telephone numbers of its wards")
                .paragraph("Staff told the review that they did not know whom to ring.");

        assertThat(Reports.recommendations(report))
                .containsExactly(
                        "The Board should ask each agency how it learns of a new address",
                        "The Trust should publish the telephone numbers of its wards");
    }

    @Test
    void openingWordsAddressTheBulletsBelowThem() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .paragraph("The Hospital Trust should:")
                .bullet("Give each ward one telephone number for urgent messages.")
                .paragraph("GP practices should:")
                .bullet("Read letters from clinics on the day that they come.");

        assertThat(read(report))
                .extracting(Recommendation::addressedTo)
                .containsExactly(List.of("The Hospital Trust"), List.of("GP practices"));
    }

    @Test
    void aRecommendationThatIsQuotedTwiceCountsOnce() {
        DocumentFixture report = document()
                .heading(1, "Executive summary")
                .heading(2, "Recommendations")
                .paragraph("1. The Board should ask each agency to show how it learns of a new address.")
                .heading(1, "Recommendations")
                .paragraph("1. The Board should ask each agency to show how it learns of a new address.");

        assertThat(read(report)).hasSize(1);
    }

    @Test
    void recommendationsAreReadFromTheirColumn() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .table(
                        cells("Ref", "Recommendation", "For"),
                        cells("A1", "The Trust should tell the GP on the day of discharge.", "Hospital"),
                        cells("A2", "The College should keep a list of pupils with a social worker.", "College"));

        assertThat(read(report)).extracting(Recommendation::number).containsExactly("A1", "A2");
    }

    @Test
    void whatIsAskedOfNobodyInParticularHasNoAddressee() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .paragraph("1. No baby who has been in special care should go home on a Friday evening.");

        assertThat(read(report)).extracting(Recommendation::addressedTo).containsExactly(List.of());
    }
}
