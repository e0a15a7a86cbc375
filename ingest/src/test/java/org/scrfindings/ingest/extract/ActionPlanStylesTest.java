package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.structure.DocumentFixture;

/** Plans as different boards lay them out. */
class ActionPlanStylesTest {

    private static List<String> recommended(DocumentFixture fixture) {
        var document = fixture.build();
        return Reports.read(fixture).passages().stream()
                .filter(Recommendation.class::isInstance)
                .map(p -> ((Recommendation) p).number() + ": " + p.text(document.text()))
                .toList();
    }

    @Test
    void aRowOfOneCellIsTheRecommendationOfTheActionsBelow() {
        DocumentFixture plan = document()
                .heading(1, "Action plan")
                .table(
                        cells("Action", "Lead", "By when", "RAG"),
                        cells("Recommendation 1: The Board should test its advice line.", "", "", ""),
                        cells("Count the calls for a month", "Board manager", "March 2016", "Green"),
                        cells("Ring the line at night", "Board manager", "April 2016", "Amber"),
                        cells("Recommendation 2: Better cover for night staff", "", "", ""),
                        cells("Publish the rota", "Matron", "1 May 2016", "Red"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::recommendation, PlannedAction::action, PlannedAction::due)
                .containsExactly(
                        tuple("1", "Count the calls for a month", "2016-03"),
                        tuple("1", "Ring the line at night", "2016-04"),
                        tuple("2", "Publish the rota", "2016-05-01"));
        assertThat(recommended(plan))
                .containsExactly("1: The Board should test its advice line.", "2: Better cover for night staff");
    }

    @Test
    void aRowThatSpansTheTableMayNameAThemeWhichRecommendsNothing() {
        DocumentFixture plan = document()
                .table(
                        cells("Ref", "What we will do", "Owner", "Deadline"),
                        cells("Theme 3: Listening to fathers"),
                        cells("a", "Invite fathers to the first visit", "Health visiting lead", "June 2017"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::recommendation, PlannedAction::action)
                .containsExactly(tuple("3", "Invite fathers to the first visit"));
        assertThat(recommended(plan)).isEmpty();
    }

    @Test
    void aNumberAloneAboveTheWordingBelongsToIt() {
        DocumentFixture plan = document()
                .table(
                        cells("Task", "Responsible", "Due", "Progress"),
                        cells("Recommendation R7", "", "", ""),
                        cells("Schools must be told of every move.", "", "", ""),
                        cells("Write to heads", "Admissions officer", "3/9/2018", "Done"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::recommendation, PlannedAction::action)
                .containsExactly(tuple("R7", "Write to heads"));
        assertThat(recommended(plan)).containsExactly("R7: Schools must be told of every move.");
    }

    @Test
    void whatShouldBeDoneIsTheRecommendationWhateverStandsOverIt() {
        DocumentFixture plan = document()
                .table(
                        cells("No", "Their words", "Our work", "Owner", "Deadline"),
                        cells(
                                "1",
                                "The Trust should see every baby at home within five days.",
                                "Count the visits each week",
                                "Matron",
                                "June 2017"),
                        cells(
                                "2",
                                "Letters to parents are to be sent in their own language.",
                                "Buy a translation service",
                                "Head of service",
                                "July 2017"));

        assertThat(recommended(plan))
                .containsExactly(
                        "1: The Trust should see every baby at home within five days.",
                        "2: Letters to parents are to be sent in their own language.");
    }

    @Test
    void anActionWithoutLeadAndDateIsStillAnAction() {
        DocumentFixture plan = document()
                .table(
                        cells("Action", "Lead", "Due"),
                        cells("Write to heads", "", ""),
                        cells("Ring those who do not reply", "Clerk", "May 2018"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::action)
                .containsExactly("Write to heads", "Ring those who do not reply");
    }

    @Test
    void plainWordsOverTheColumnsAreUnderstood() {
        DocumentFixture plan = document()
                .table(
                        cells("What the review found", "What the Board will do", "Who", "When", "How we will know"),
                        cells(
                                "1. Letters were sent to an old address.",
                                "Check addresses at every contact",
                                "Practice manager",
                                "31 March 2019",
                                "Sample of 20 records"),
                        cells("2. Nobody asked who lived there.", "Add a question", "Team leader", "Ongoing", "Audit"));

        assertThat(Reports.read(plan).actions())
                .extracting(
                        PlannedAction::recommendation,
                        PlannedAction::action,
                        PlannedAction::lead,
                        PlannedAction::due,
                        PlannedAction::evidence)
                .containsExactly(
                        tuple(
                                "1",
                                "Check addresses at every contact",
                                "Practice manager",
                                "2019-03-31",
                                "Sample of 20 records"),
                        tuple("2", "Add a question", "Team leader", "", "Audit"));
        assertThat(recommended(plan)).isEmpty();
    }

    @Test
    void anActionColumnIsTheActionWhereThereIsAResponseToo() {
        DocumentFixture plan = document()
                .table(
                        cells("Question for the Board", "Response", "Action", "Owner", "Due"),
                        cells(
                                "Q1. How will the Board know that visits happen?",
                                "It is accepted that this was not known.",
                                "Report visits each quarter",
                                "Performance officer",
                                "Jan 2020"),
                        cells("Q2. Who reads the reports?", "Accepted.", "Name a reader", "Chair", "Feb 2020"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::recommendation, PlannedAction::action, PlannedAction::lead)
                .containsExactly(
                        tuple("Q1", "Report visits each quarter", "Performance officer"),
                        tuple("Q2", "Name a reader", "Chair"));
        assertThat(recommended(plan)).isEmpty();
    }

    @Test
    void aResponseIsTheActionWhereNothingElseIs() {
        DocumentFixture plan = document()
                .table(
                        cells("Finding", "Response", "Owner", "Due"),
                        cells("The Trust should share its rota.", "Rota goes on the intranet", "Matron", "Jan 2020"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::action)
                .containsExactly("Rota goes on the intranet");
        assertThat(recommended(plan)).containsExactly(": The Trust should share its rota.");
    }

    @Test
    void whatStandsInTheCellsTellsColumnsThatNoHeadingNames() {
        DocumentFixture plan = document()
                .table(
                        cells("Promise", "Promised by", "No later than", "Now"),
                        cells(
                                "A leaflet will be given to every new parent",
                                "Head of Midwifery",
                                "30/06/2021",
                                "Amber"),
                        cells("Wards will hold a spare copy", "Ward manager", "July 2021", "Green: all wards"),
                        cells("Stock will be counted", "Stores officer", "Aug 2021", "Not begun"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::action, PlannedAction::lead, PlannedAction::due, PlannedAction::status)
                .containsExactly(
                        tuple(
                                "A leaflet will be given to every new parent",
                                "Head of Midwifery",
                                "2021-06-30",
                                "Amber"),
                        tuple("Wards will hold a spare copy", "Ward manager", "2021-07", "Green: all wards"),
                        tuple("Stock will be counted", "Stores officer", "2021-08", "Not begun"));
    }

    @Test
    void aParagraphAboveEachSmallTableIsItsRecommendation() {
        DocumentFixture plan = document()
                .heading(1, "How the partnership will respond")
                .numbered("4.", "The College should tell parents of absence on the same day.")
                .table(
                        cells("We will", "By whom", "By when"),
                        cells("Send a text by ten o'clock", "Attendance officer", "1 September 2022"))
                .numbered("5.", "The Police should name one officer for each college.")
                .paragraph("The force has agreed the following.")
                .table(
                        cells("We will", "By whom", "By when"),
                        cells("Publish the list of officers", "Chief inspector", "October 2022"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::recommendation, PlannedAction::action)
                .containsExactly(tuple("4", "Send a text by ten o'clock"), tuple("5", "Publish the list of officers"));
        assertThat(recommended(plan))
                .containsExactly(
                        "4: The College should tell parents of absence on the same day.",
                        "5: The Police should name one officer for each college.");
    }

    @Test
    void contactsWithTheirDatesFirstAreNoPlan() {
        DocumentFixture contacts = document()
                .table(
                        cells("Date", "Worker", "Kind of visit"),
                        cells("3 May 2012", "Student nurse", "Home visit, all well"),
                        cells("9 May 2012", "Ward nurse", "Clinic, weight as before"));

        assertThat(Reports.read(contacts).actions()).isEmpty();
    }

    @Test
    void oneTableBehindAListOfRecommendationsDoesNotAnswerTheLastAlone() {
        DocumentFixture report = document()
                .heading(1, "Recommendations")
                .numbered("1.", "The Board should publish its procedures.")
                .numbered("2.", "The Trust should count its night shifts.")
                .numbered("3.", "Schools should be told of every move.")
                .heading(1, "Action plan")
                .table(
                        cells("Action", "Lead", "Due"),
                        cells("Put procedures on the website", "Board manager", "May 2018"),
                        cells("Count shifts", "Matron", "June 2018"));

        assertThat(Reports.read(report).actions())
                .extracting(PlannedAction::recommendation)
                .containsOnly("");
    }

    @Test
    void theFirstRowOfEntriesIsNotTakenForHeadings() {
        DocumentFixture plan = document()
                .table(
                        cells("Job", "For", "Before"),
                        cells("Write to every head teacher", "Lead officer", "May 2018"),
                        cells("Ring those who do not reply", "Clerk to the Board", "June 2018"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::lead)
                .containsExactly("Lead officer", "Clerk to the Board");
    }

    @Test
    void aFindingWithoutNumberIsNotAnsweredUnderTheNumberAbove() {
        DocumentFixture plan = document()
                .table(
                        cells("Learning", "Next steps", "Owner", "By when"),
                        cells("Finding 4: visits were brief.", "Set a shortest time", "Team leader", "May 2018"),
                        cells("", "Check it each month", "Team leader", "June 2018"),
                        cells("12 letters went unread.", "Name a reader", "Clerk", "June 2018"));

        assertThat(Reports.read(plan).actions())
                .extracting(PlannedAction::recommendation)
                .containsExactly("4", "4", "");
    }

    @Test
    void aListOfPeopleMetIsNoPlan() {
        DocumentFixture list = document()
                .table(
                        cells("Met with", "Post", "On"),
                        cells("Practitioner One of the ward", "Ward manager", "3 May 2012"),
                        cells("Practitioner Two of the clinic", "Clinic nurse", "4 May 2012"));

        assertThat(Reports.read(list).actions()).isEmpty();
    }
}
