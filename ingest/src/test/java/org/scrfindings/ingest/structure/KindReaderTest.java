package org.scrfindings.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindReaderTest {

    private static final String BODY = "The panel looked at how agencies worked together in the two years before the"
            + " child was injured, and spoke with those who knew the family best.";

    private final OutlineReader reader = new OutlineReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Serious Case Review Child N, Overview Report              | OVERVIEW_REPORT
            Child Safeguarding Practice Review: Rowan                 | OVERVIEW_REPORT
            Child N: Executive Summary of the Overview Report         | EXECUTIVE_SUMMARY
            Individual Management Review, Ambulance Service           | INDIVIDUAL_MANAGEMENT_REVIEW
            Single agency report to the Serious Case Review           | INDIVIDUAL_MANAGEMENT_REVIEW
            Seven minute briefing: Rowan                              | LEARNING_SUMMARY
            Practitioner briefing, Serious Case Review Child N        | LEARNING_SUMMARY
            Genogram for the Serious Case Review                      | GENOGRAM
            """)
    void theTitleSaysWhatADocumentIs(String title, DocumentKind kind) {
        Outline outline = reader.read(
                document().heading(1, title).paragraph(BODY).paragraph(BODY).build());

        assertThat(outline.kind()).isEqualTo(kind);
    }

    @Test
    void aDocumentThatIsMostlyDatedEventsIsAChronologyWhateverItsTitle() {
        Outline outline = reader.read(document()
                .paragraph("Serious Case Review Overview Report, part two")
                .table(
                        cells("Date", "Agency", "Significant event"),
                        cells("3 May 2012", "School", "Child N absent. No call received from home and none made."),
                        cells("4 May 2012", "School", "Child N back in class and said to have been unwell."),
                        cells("9 May 2012", "GP", "Child N seen with a cough. Letter to health visitor."))
                .build());

        assertThat(outline.kind()).isEqualTo(DocumentKind.CHRONOLOGY);
    }

    @Test
    void aDocumentThatIsMostlyPlannedActionsIsAnActionPlan() {
        Outline outline = reader.read(document()
                .paragraph("Response of the partnership")
                .table(
                        cells("Ref", "Action required", "Owner", "By when"),
                        cells(
                                "1",
                                "Write a short guide on who to ring when a message is urgent",
                                "Lead nurse",
                                "May 2014"),
                        cells(
                                "2",
                                "Check twenty records and report what is found to the Board",
                                "Auditor",
                                "June 2014"))
                .build());

        assertThat(outline.kind()).isEqualTo(DocumentKind.ACTION_PLAN);
    }

    @Test
    void aReportThatIsNotNamedIsToldByItsSections() {
        var report = document().heading(1, "Analysis");
        for (int i = 0; i < 80; i++) {
            report.paragraph(BODY);
        }

        assertThat(reader.read(report.build()).kind()).isEqualTo(DocumentKind.OVERVIEW_REPORT);
    }

    @Test
    void aLetterIsSomethingElse() {
        assertThat(reader.read(document().paragraph(BODY).build()).kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aReportThatBeginsWithItsSummaryIsNoSummary() {
        Outline outline = reader.read(document()
                .heading(1, "Serious Case Review: Child N")
                .heading(2, "Executive summary")
                .paragraph(BODY + " " + BODY + " " + BODY + " " + BODY)
                .heading(2, "Analysis")
                .paragraph(BODY)
                .build());

        assertThat(outline.kind()).isEqualTo(DocumentKind.OVERVIEW_REPORT);
    }
}
