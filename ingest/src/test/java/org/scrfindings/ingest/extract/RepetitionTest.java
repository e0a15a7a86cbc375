package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.structure.DocumentFixture;

class RepetitionTest {

    private static final String FERRY =
            "The housing officer wrote to the island clinic about the damp and the broken window, and the letter went"
                    + " by the Friday ferry. Nobody at the clinic opened it before the nurse had made her visit, so she"
                    + " did not know that the baby slept in that room. The panel considers that a telephone call would"
                    + " have told her, and that the opportunity was missed because each office waited for the post.";

    private static final String REGISTER =
            "Pupils who were taught at home for a term stayed on the school register, and so no one counted them as"
                    + " absent. The education welfare officer believed that the tutor saw them weekly; the tutor had"
                    + " been told to wait. Had the two compared their lists it would have been plain that no adult"
                    + " outside the family had seen the boys since February.";

    private static final String FERRY_AGAIN =
            "The housing officer wrote to the island clinic about the damp and the broken window, but nobody at the"
                    + " clinic opened the letter before the nurse had made her visit.";

    private static List<Passage> passages(DocumentFixture report) {
        return Reports.read(report).passages();
    }

    private static List<Tuple> repeated(DocumentFixture report, Passage passage) {
        String text = report.build().text();
        return passage.repeated().stream()
                .map(r -> Tuple.tuple(r.section(), r.span().in(text)))
                .toList();
    }

    @Test
    void whatSummaryAndConclusionSayAgainIsLinkedToTheFinding() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Executive summary")
                .paragraph(FERRY_AGAIN)
                .heading(1, "Analysis")
                .paragraph(FERRY)
                .paragraph(REGISTER)
                .heading(1, "Conclusion")
                .paragraph(REGISTER);

        List<Passage> found = passages(report);

        assertThat(found).hasSize(2);
        assertThat(repeated(report, found.getFirst())).containsExactly(Tuple.tuple("Executive summary", FERRY_AGAIN));
        assertThat(repeated(report, found.getLast())).containsExactly(Tuple.tuple("Conclusion", REGISTER));
    }

    @Test
    void theEntryOfAContentsListIsLinkedToTheFindingOfThatTitle() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Contents")
                .paragraph("Finding 1. The post is not a conversation ........ 4")
                .paragraph("Finding 2. Out of the register, out of mind ........ 6")
                .heading(1, "The findings")
                .heading(2, "Finding 1. The post is not a conversation")
                .paragraph(FERRY)
                .heading(2, "Finding 2. Out of the register, out of mind")
                .paragraph(REGISTER);

        List<Passage> found = passages(report);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().repeated()).extracting(Repeated::section).containsExactly("Contents");
        assertThat(repeated(report, found.getLast())
                        .getFirst()
                        .toList()
                        .getLast()
                        .toString())
                .startsWith("Finding 2.");
    }

    @Test
    void aRecommendationThatThePlanQuotesIsLinkedToItsFirstWording() {
        String wording = "The Board should require every service to telephone when a letter concerns a child at risk.";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Recommendations")
                .paragraph("Recommendation 1. " + wording)
                .heading(1, "Response")
                .table(
                        cells("No", "Recommendation", "Action", "Lead"),
                        cells("1", wording, "Write to all services.", "Business manager"));

        List<Passage> found = passages(report);

        assertThat(found).hasSize(1);
        assertThat(repeated(report, found.getFirst())).containsExactly(Tuple.tuple("Response", wording));
    }

    @Test
    void aParagraphThatOnlySharesCommonWordsIsNoRepetition() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "The family")
                .paragraph("The baby slept in a room with a broken window; the clinic had been told by the officer,"
                        + " and the nurse would visit by telephone on a Friday.")
                .heading(1, "Analysis")
                .paragraph(FERRY);

        assertThat(passages(report).getFirst().repeated()).isEmpty();
    }

    @Test
    void thousandsOfFindingsAreToldApartInSeconds() {
        DocumentFixture report =
                document().paragraph("Serious Case Review Overview Report").heading(1, "Analysis");
        IntStream.range(0, 4000).mapToObj(RepetitionTest::invented).forEach(report::paragraph);

        List<Passage> found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> passages(report));

        assertThat(found.size()).isEqualTo(4000);
    }

    private static String invented(int number) {
        String word = Integer.toString(10_000 + number, 36);
        return Stream.of("office", "letter", "visit", "street", "team", "minutes", "ward", "report")
                .map(w -> w + word)
                .collect(Collectors.joining(" or ", "Nobody told ", ", and the panel considers that to be poor."));
    }
}
