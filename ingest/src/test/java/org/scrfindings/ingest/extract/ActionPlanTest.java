package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scrfindings.ingest.structure.DocumentFixture;

class ActionPlanTest {

    private static DocumentFixture plan(String[]... rows) {
        String[][] all = new String[rows.length + 1][];
        all[0] = cells("No.", "Recommendation", "Action", "Lead", "Timescale", "RAG");
        System.arraycopy(rows, 0, all, 1, rows.length);
        return document().heading(1, "Multi-agency action plan").table(all);
    }

    @Test
    void aRowIsAnActionLinkedToItsRecommendation() {
        Extraction extraction = Reports.read(plan(cells(
                "2.1",
                "The Board should check how letters reach families.",
                "Audit of letters",
                "Head of quality",
                "By end of May 2015",
                "Green")));

        assertThat(extraction.actions())
                .extracting(
                        PlannedAction::recommendation,
                        PlannedAction::action,
                        PlannedAction::lead,
                        PlannedAction::due,
                        PlannedAction::dueText,
                        PlannedAction::status)
                .containsExactly(
                        tuple("2.1", "Audit of letters", "Head of quality", "2015-05", "By end of May 2015", "Green"));
    }

    @Test
    void actionsCountedInOneCellAreTakenApartWithTheirLeadsAndDates() {
        Extraction extraction = Reports.read(plan(cells(
                "R4",
                "All agencies must agree one form.",
                "(a) Draft the form\n(b) Try it in two teams",
                "(a) Policy officer\n(b) Team managers",
                "(a) 1 June 2015\n(b) Ongoing",
                "")));

        assertThat(extraction.actions())
                .extracting(PlannedAction::action, PlannedAction::lead, PlannedAction::due, PlannedAction::dueText)
                .containsExactly(
                        tuple("Draft the form", "Policy officer", "2015-06-01", "1 June 2015"),
                        tuple("Try it in two teams", "Team managers", "", "Ongoing"));
    }

    @Test
    void numbersRunningOnInOneLineAreStillSeveralActions() {
        Extraction extraction = Reports.read(plan(cells(
                "1",
                "Schools should be told.",
                "1. Write to heads 2. Ring those who do not reply",
                "Director",
                "1. 1 May 2015 2. 15 May 2015",
                "")));

        assertThat(extraction.actions())
                .extracting(PlannedAction::action, PlannedAction::lead, PlannedAction::due)
                .containsExactly(
                        tuple("Write to heads", "Director", "2015-05-01"),
                        tuple("Ring those who do not reply", "Director", "2015-05-15"));
    }

    @Test
    void aDateThatBeginsWithANumberIsNoList() {
        Extraction extraction = Reports.read(
                plan(cells("1", "Schools should be told.", "Write to heads", "Director", "1. 9. 2015", "")));

        assertThat(extraction.actions()).extracting(PlannedAction::dueText).containsExactly("1. 9. 2015");
    }

    @Test
    void linesWithoutNumbersAreSeveralActionsWhereAsManyLeadsSaySo() {
        Extraction extraction = Reports.read(plan(
                cells(
                        "1",
                        "Wards should be told.",
                        "Write guide\nBrief night staff",
                        "Matron\nNight sister",
                        "May 2015",
                        ""),
                cells("2", "Clinics should be told.", "Write guide\nfor every clinic", "Matron", "May 2015", "")));

        assertThat(extraction.actions())
                .extracting(PlannedAction::action, PlannedAction::lead)
                .containsExactly(
                        tuple("Write guide", "Matron"),
                        tuple("Brief night staff", "Night sister"),
                        tuple("Write guide\nfor every clinic", "Matron"));
    }

    @Test
    void rowsUnderAMergedCellBelongToTheRecommendationAbove() {
        Extraction extraction = Reports.read(plan(
                cells("3", "The Trust must review its cover at night.", "Count shifts", "Matron", "May 2015", ""),
                cells("", "", "Report to the Trust Board", "Chief nurse", "Completed", "")));

        assertThat(extraction.actions())
                .extracting(PlannedAction::recommendation, PlannedAction::action, PlannedAction::due)
                .containsExactly(tuple("3", "Count shifts", "2015-05"), tuple("3", "Report to the Trust Board", ""));
        assertThat(extraction.passages()).hasSize(1);
    }

    @Test
    void rowsThatExplainHeadingsOrNameAnAddresseeAreNoActions() {
        Extraction extraction = Reports.read(plan(
                cells("", "As in the report", "What will be done", "Job title", "Month", "R, A or G"),
                cells("4", "The Hospital Trust", "", "", "", ""),
                cells("4.1", "The Trust should write down who is told.", "Amend form", "Matron", "May 2015", "")));

        assertThat(extraction.actions()).extracting(PlannedAction::action).containsExactly("Amend form");
        assertThat(extraction.passages()).hasSize(1);
    }

    @Test
    @Timeout(5)
    void anEndlessCellDoesNotHoldUpTheReader() {
        Extraction extraction = Reports.read(
                plan(cells("1", "Schools should be told.", "1. Do " + "it again ".repeat(50_000), "", "", "")));

        assertThat(extraction.actions()).hasSize(1);
    }

    @Test
    void aTableUnderEachRecommendationTakesItsNumberFromTheWordsAbove() {
        Extraction extraction = Reports.read(document()
                .heading(1, "Action plan")
                .paragraph("Recommendation 5: The Board should test whether its advice line is used.")
                .table(
                        cells("Action", "By whom", "By when"),
                        cells("Count the calls for one month", "Board manager", "1 March 2015")));

        assertThat(extraction.actions())
                .extracting(PlannedAction::recommendation, PlannedAction::due)
                .containsExactly(tuple("5", "2015-03-01"));
    }
}
