package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.extract.Passage.Example;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentFixture;

class ExampleTest {

    private static final String VISIT =
            "On 3 May the school nurse came to the house because Child N had missed a review."
                    + " She rang the bell three times, and then asked a neighbour, who told her that the family had been away for"
                    + " a week. She wrote this down in the record that the school keeps, and telephoned the social worker on the same day. Nobody had told her that a"
                    + " conference had been held. The social worker was on leave and did not hear of it until June. In the Panel's"
                    + " view this was careful work, and it would have changed the plan had it reached anybody.";

    private static final DocumentFixture REPORT = document()
            .paragraph("Serious Case Review Overview Report")
            .heading(1, "Analysis")
            .paragraph(VISIT);

    private static Example example() {
        return (Example) Reports.read(REPORT).passages().getFirst();
    }

    private static String in(ParsedDocument document, Span span) {
        return span.in(document.text());
    }

    @Test
    void oneInstanceToldInDetailIsAnExample() {
        assertThat(Reports.read(REPORT).passages()).singleElement().isInstanceOf(Example.class);
    }

    @Test
    void itsPartsAreSentencesOfTheEvidence() {
        ParsedDocument document = REPORT.build();

        assertThat(example().problem())
                .map(s -> in(document, s))
                .contains("Nobody had told her that a conference had been held.");
        assertThat(example().analysis())
                .map(s -> in(document, s))
                .get()
                .asString()
                .startsWith("In the Panel's view");
        assertThat(example().incident()).isPresent();
    }

    @Test
    void aVividEpisodeOfTheStoryIsAnExampleToo() {
        Extraction extraction = Reports.read(document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Summary of events")
                .paragraph("In March the family moved house. In April Child N started at a new school.")
                .paragraph(VISIT));

        assertThat(extraction.passages()).singleElement().isInstanceOf(Example.class);
    }

    @Test
    void aShortEpisodeIsVividWhereTwoServicesMeetAndSomethingIsMissed() {
        Extraction extraction = Reports.read(
                document()
                        .paragraph("Serious Case Review Overview Report")
                        .heading(1, "Summary of events")
                        .paragraph(
                                "One Tuesday evening the health visitor telephoned the duty social worker about a burn on the"
                                        + " wrist of Child N. She had been told that it came from a pan. The call lasted four minutes. The"
                                        + " record reads “advice given, no role at present”, and nobody asked who had been in the kitchen."
                                        + " The health visitor did not hear of the decision, and took it that a visit would follow."));

        assertThat(extraction.passages()).singleElement().isInstanceOf(Example.class);
    }

    @Test
    void plainEventsAreNoExampleHoweverLongTheyAre() {
        Extraction extraction = Reports.read(
                document()
                        .paragraph("Serious Case Review Overview Report")
                        .heading(1, "Summary of events")
                        .paragraph(
                                "On Monday 3 May the social worker visited the home in the morning, and in the afternoon the"
                                        + " health visitor saw Child N at clinic, where he weighed twelve kilograms. On Tuesday 4 May he"
                                        + " began at nursery. On 17 May the GP prescribed cream for eczema. In June the family went to the"
                                        + " seaside for two weeks, and in July a police officer returned a lost bicycle to the house. The"
                                        + " second visit by the social worker took place on 30 July in the evening, with both parents."));

        assertThat(extraction.passages()).isEmpty();
    }
}
