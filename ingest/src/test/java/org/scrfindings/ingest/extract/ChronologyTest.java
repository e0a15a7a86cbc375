package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrfindings.ingest.extract.ChronologyEvent.Precision;

class ChronologyTest {

    @Test
    void eachRowIsAnEventWithItsDateAndAgency() {
        Extraction extraction = Reports.read(document()
                .heading(1, "Integrated chronology")
                .table(
                        cells("Date", "Agency", "Professional", "Significant event", "Comment"),
                        cells(
                                "3.9.12",
                                "St Hild's Primary",
                                "Class teacher",
                                "Child said he had no bed.",
                                "Not passed on"),
                        cells("mid Sept 2012", "Fenshire Constabulary", "", "Neighbour reports shouting.", ""),
                        cells("?4 Oct 2012", "The Infirmary, ward 3", "", "Fracture seen on x-ray.", "")));

        assertThat(extraction.events())
                .extracting(
                        ChronologyEvent::date,
                        ChronologyEvent::precision,
                        ChronologyEvent::agency,
                        ChronologyEvent::event,
                        ChronologyEvent::comment)
                .containsExactly(
                        tuple("2012-09-03", Precision.DAY, "school", "Child said he had no bed.", "Not passed on"),
                        tuple("2012-09", Precision.MONTH, "police", "Neighbour reports shouting.", ""),
                        tuple("2012-10-04", Precision.DAY, "hospital", "Fracture seen on x-ray.", ""));
        assertThat(extraction.events().getFirst().professional()).isEqualTo("Class teacher");
    }

    @Test
    void aRowThatNamesAYearIsCarriedToTheRowsBelow() {
        Extraction extraction = Reports.read(document()
                .table(
                        cells("Date", "Event", "Agency"),
                        cells("2011", "", ""),
                        cells("14 Nov", "Family move to the area.", "Housing"),
                        cells("", "Health visitor not told.", "Health visiting"),
                        cells("2012", "", ""),
                        cells("9 Jan", "Seen by the GP.", "GP practice")));

        assertThat(extraction.events())
                .extracting(ChronologyEvent::date, ChronologyEvent::agency)
                .containsExactly(
                        tuple("2011-11-14", "housing"),
                        tuple("2011-11-14", "health-visiting"),
                        tuple("2012-01-09", "gp"));
    }

    @Test
    void withoutAColumnTheHeadingSaysWhoseEventsTheyAre() {
        Extraction extraction = Reports.read(document()
                .heading(1, "Probation Trust")
                .table(cells("Date", "What happened"), cells("1 May 2012", "Failed to report."))
                .heading(1, "Education welfare")
                .table(cells("Date", "What happened"), cells("2 May 2012", "Letter sent home.")));

        assertThat(extraction.events()).extracting(ChronologyEvent::agency).containsExactly("probation", "school");
    }

    @Test
    void failingAllElseTheEventsOwnWordsNameTheAgency() {
        Extraction extraction = Reports.read(document()
                .table(
                        cells("Date", "Event"),
                        cells("1 May 2012", "Social worker visits and speaks to the teacher."),
                        cells("2 May 2012", "Nobody is at home.")));

        assertThat(extraction.events()).extracting(ChronologyEvent::agency).containsExactly("csc", "");
    }

    @Test
    void theReportOfOneAgencyTellsItsOwnEvents() {
        Extraction extraction = Reports.read(document()
                .heading(1, "Individual Management Review: Fenshire Ambulance Service")
                .heading(2, "1. Introduction")
                .paragraph("The author has had no part in the events.")
                .heading(2, "2. Summary of contact")
                .table(cells("Date", "What happened"), cells("1 May 2012", "Called to the flat, teacher present.")));

        assertThat(extraction.events()).extracting(ChronologyEvent::agency).containsExactly("ambulance");
    }

    @Test
    void aRowWhoseDateCannotBeReadIsKeptAndSaid() {
        Extraction extraction = Reports.read(document()
                .table(cells("Date", "Event"), cells("not known", "First said to have been seen at clinic.")));

        assertThat(extraction.events())
                .extracting(ChronologyEvent::date, ChronologyEvent::dateText, ChronologyEvent::precision)
                .containsExactly(tuple("", "not known", Precision.UNKNOWN));
        assertThat(extraction.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Housing to Fenshire Constabulary        | housing
            Primary school (head) to social care    | school
            Ambulance, hospital, police             | ambulance
            Probation and youth offending service   | probation
            Midwifery; GP2                          | midwifery
            GP2                                     | gp
            A and E                                 | hospital
            Health and social care                  | csc
            Child and adolescent mental health      | camhs
            Drugs and alcohol team                  | substance-misuse
            Core group                              | network
            Review conference                       | network
            All agencies                            | network
            TAF                                     | early-help
            Family                                  | public
            Family support                          | early-help
            Family nurse                            | health-visiting
            """)
    void theAgencyThatACellNamesFirstIsTheOneThatActs(String cell, String agency) {
        Extraction extraction = Reports.read(
                document().table(cells("Date", "Agency", "Event"), cells("1 May 2012", cell, "A letter is sent.")));

        assertThat(extraction.events()).extracting(ChronologyEvent::agency).containsExactly(agency);
    }
}
