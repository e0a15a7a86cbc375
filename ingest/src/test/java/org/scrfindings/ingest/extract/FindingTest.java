package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.structure.DocumentFixture;

class FindingTest {

    private static final String LETTER =
            "The letter from the clinic was addressed to a practice that the family had left."
                    + " It was returned, filed and not sent again. Nobody at the clinic rang to ask where the family had gone,"
                    + " and the new GP did not know that four appointments had been missed. The Panel considers that a telephone"
                    + " call would have told the practice what it needed to know, and that the opportunity was missed because the"
                    + " system closes a letter once it has been posted.";

    private static final String UNCLE =
            "None of the three assessments mentions the uncle who collected the children from"
                    + " school. The school assumed that social care had checked who he was, and the social worker understood from"
                    + " Mother that he lived abroad. Had either asked the other, it would have been seen at once that he slept at"
                    + " the house. The review found that adults who are helpful are seldom asked about themselves, and that the"
                    + " form has no place in which to write them down.";

    private static final String SERVICE =
            "The clinic serves a population of 60,000 and is open on four days of the week. It"
                    + " was inspected in 2012 and judged to be good. It employs nine nurses, of whom two are in post on a"
                    + " temporary contract.";

    private static final String STUDY =
            "National studies have described the same difficulty for many years (Hargreave, 2009)"
                    + " and research suggests that it is not peculiar to any one area.";

    @Test
    void paragraphsOfTheAnalysisThatJudgePracticeAreFindings() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(SERVICE)
                .paragraph(LETTER)
                .paragraph(STUDY)
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).containsExactly(LETTER, UNCLE);
    }

    @Test
    void theSameWordsInTheStoryAreNoFinding() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Background")
                .paragraph(LETTER)
                .heading(1, "Analysis")
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).containsExactly(UNCLE);
    }

    @Test
    void aLearningPointClosesTheShortParagraphsBeforeIt() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis and learning")
                .paragraph("The ward rang the health visitor and left a message with a colleague.")
                .paragraph("The message was not passed on. The ward did not know this and did not ring again.")
                .paragraph("Learning point 1: a message has not arrived until somebody says that it has.")
                .paragraph("Attendance was recorded each day, but nobody looked at the pattern over a term.")
                .paragraph("Learning point 2: a pattern shows only to a person who looks for one.");

        assertThat(Reports.findings(report)).containsExactly("""
                        The ward rang the health visitor and left a message with a colleague.
                        The message was not passed on. The ward did not know this and did not ring again.
                        Learning point 1: a message has not arrived until somebody says that it has.""", """
                        Attendance was recorded each day, but nobody looked at the pattern over a term.
                        Learning point 2: a pattern shows only to a person who looks for one.""");
    }

    @Test
    void aStatementThatOpensGathersWhatExplainsIt() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Findings")
                .heading(2, "Messages")
                .paragraph("Finding 1: Messages between wards and clinics are not followed up when they go astray.")
                .paragraph(LETTER)
                .heading(2, "Adults")
                .paragraph("Finding 2: Adults who help in the home are not asked who they are.")
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).hasSize(2);
        assertThat(Reports.findings(report).getFirst()).startsWith("Finding 1").endsWith(LETTER);
    }

    @Test
    void aHeadingThatAnnouncesAFindingHoldsAllThatStandsUnderItSaveQuestions() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "The findings")
                .heading(2, "Finding 1. Messages go astray")
                .paragraph(LETTER)
                .heading(3, "How widespread is this?")
                .paragraph("Staff from four teams told the review that they had met the same thing in the past month.")
                .bullet("How would the Board know that a message had been lost?")
                .heading(2, "Finding 2. Helpful adults")
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).hasSize(2);
        assertThat(Reports.findings(report).getFirst()).contains("four teams").doesNotContain("How would the Board");
    }

    @Test
    void boldStatementsInOneSectionGatherWhatFollowsUpToTheNext() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "The findings")
                .paragraph("This chapter sets out two findings, each with what the review team saw and heard.")
                .bold("Finding 1. There is a pattern of post being treated as delivered once it has been sent, so that"
                        + " services act as though the family had been told.")
                .paragraph(LETTER)
                .paragraph("Four teams said that they had met the same difficulty within the past month.")
                .paragraph("Questions for the Board to consider:")
                .bullet("Whether anyone counts the letters that come back to the services of the district each month.")
                .bold("Finding 2. Adults who help are taken to be safe.")
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).hasSize(2);
        assertThat(Reports.findings(report).getFirst()).startsWith("Finding 1.").endsWith("past month.");
        assertThat(Reports.findings(report).getLast()).startsWith("Finding 2.").endsWith(UNCLE);
    }

    @Test
    void aBoxThatClosesATopicBelongsToTheParagraphsAboveIt() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .box("A letter that comes back is information about a family.")
                .paragraph(UNCLE)
                .box("Ask about every adult who is at the gate.");

        assertThat(Reports.findings(report)).hasSize(2);
        assertThat(Reports.findings(report).getFirst()).startsWith(LETTER).endsWith("about a family.");
    }

    @Test
    void aBoxMayNameItsStatementInALineOfItsOwn() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .box("Learning point 1")
                .box("A letter that comes back is information about a family.")
                .paragraph(UNCLE)
                .box("Learning point 2")
                .box("Ask about every adult who is at the gate.");

        assertThat(Reports.findings(report)).hasSize(2);
        assertThat(Reports.findings(report).getFirst()).endsWith("about a family.");
    }

    @Test
    void aClosingListOfBareStatementsRepeatsWhatWasExplained() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .paragraph(UNCLE)
                .heading(1, "Summary of the lessons learned")
                .paragraph("Lesson 1: a letter from the clinic that was returned should be sent again.")
                .paragraph("Lesson 2: adults who have collected children from school should be seen in assessments.");

        assertThat(Reports.findings(report)).containsExactly(LETTER, UNCLE);
    }

    @Test
    void lessonsThatSayMoreThanTheAnalysisCountBesideIt() {
        String supervision = "Lesson 1. Supervision that goes through tasks leaves no room for doubt. Nobody asked the"
                + " practitioner what worried her most, and she had no other place to say it.";
        String interpreter = "Lesson 2. An interpreter is part of every conversation, or else a relative speaks for the"
                + " parent and what matters is left unsaid.";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .paragraph(UNCLE)
                .heading(1, "Lessons")
                .paragraph(supervision)
                .paragraph(interpreter);

        assertThat(Reports.findings(report)).containsExactly(LETTER, UNCLE, supervision, interpreter);
    }

    @Test
    void inABriefingEveryNumberedPointIsOne() {
        DocumentFixture briefing = document()
                .heading(1, "Learning briefing: Child N")
                .heading(1, "What we found")
                .box("1. Post went to the old address. The clinic wrote four times and closed the case.")
                .box("2. A helpful uncle. He was at the school gate every day and in no assessment.")
                .heading(1, "Questions for your team")
                .bullet("When did you last ring to ask whether a letter had come?");

        assertThat(Reports.findings(briefing)).hasSize(2);
    }

    @Test
    void lessonsInAListAreOneEach() {
        DocumentFixture report = document()
                .paragraph("Individual Management Review, Clinic Services")
                .heading(1, "Lessons learned")
                .paragraph("The following lessons have been identified by the author:")
                .bullet("Letters that come back to the clinic are evidence about the family and need an answer.")
                .bullet("Adults who collect children are part of their lives and belong in the record of the service.");

        assertThat(Reports.findings(report)).hasSize(2).allMatch(f -> !f.contains("following lessons"));
    }

    @Test
    void aTableOfFindingsGivesOneForEachRow() {
        DocumentFixture report = document()
                .paragraph("Local child safeguarding practice review")
                .heading(1, "Summary")
                .table(
                        cells("No", "Key finding", "Evidence"),
                        cells(
                                "1",
                                "Letters were sent to an address that the family had left months before.",
                                "Clinic file"),
                        cells("2", "The uncle was known to the school and to no other agency at all.", "Interviews"));

        assertThat(Reports.findings(report)).hasSize(2);
    }

    @Test
    void aConclusionThatRepeatsAFindingIsNoSecondOne() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .heading(1, "Learning")
                .paragraph(
                        "The letter from the clinic was addressed to a practice the family had left, was returned and filed,"
                                + " and nobody at the clinic rang to ask where the family had gone.")
                .heading(1, "Conclusion")
                .paragraph(LETTER);

        assertThat(Reports.findings(report)).containsExactly(LETTER);
    }

    @Test
    void praiseAndFaultSideBySideAreTwoFindings() {
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph("The first response by the ambulance crew was of a high standard and is to be commended.")
                .paragraph("No member of either team told the school, and nobody was asked to do so.")
                .paragraph("Learning point: the school should be told on the same day.");

        assertThat(Reports.findings(report)).hasSize(2);
    }

    @Test
    void chronologiesAndActionPlansHaveNoFindings() {
        DocumentFixture chronology = document()
                .heading(1, "Chronology and analysis")
                .table(
                        cells("Date", "Event"),
                        cells("1 May 2012", LETTER),
                        cells("2 May 2012", LETTER),
                        cells("3 May 2012", UNCLE))
                .paragraph(UNCLE);

        assertThat(Reports.findings(chronology)).isEmpty();
    }

    @Test
    void whatASectionOfGoodPracticeListsCountsItemByItem() {
        String driver = "The driver of the school bus wrote down the days on which nobody met the children.";
        String midwife = "The midwife kept an interpreter for the whole of the pregnancy.";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .heading(1, "Good practice")
                .paragraph("The review saw much good work, including the following.")
                .bullet(driver)
                .bullet(midwife);

        assertThat(Reports.findings(report)).containsExactly(LETTER, driver, midwife);
    }

    @Test
    void paragraphsOfGoodPracticeArePartedByWhomTheyPraise() {
        String tenancy = "The tenancy officer recorded the state of the home each month, and shared it.";
        String further = "He also offered to speak at the conference.";
        String tutor = "The home tutor found a way for Child N to draw what he did not say.";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Analysis")
                .paragraph(LETTER)
                .heading(1, "What went well")
                .paragraph(tenancy)
                .paragraph(further)
                .paragraph(tutor);

        assertThat(Reports.findings(report)).containsExactly(LETTER, tenancy + "\n" + further, tutor);
    }

    @Test
    void aFindingIsTitledByItsOwnAnnouncementAndNotByTheQuestionsAfterTheLast() {
        String first =
                "Finding 1. Letters are treated as delivered once they have been posted, so that a service closes"
                        + " its file in the belief that the family has been told and has chosen not to come to the clinic.";
        String second = "Finding 2. Adults who help are taken to be safe.";
        DocumentFixture report = document()
                .heading(1, "Serious Case Review Overview Report")
                .heading(1, "The findings")
                .bold(first)
                .paragraph(LETTER)
                .heading(2, "Questions for the partnership")
                .bullet("Who counts the letters that come back?")
                .bold(second)
                .paragraph(UNCLE);

        assertThat(Reports.read(report).passages()).extracting(Passage::title).containsExactly(first, second);
    }

    @Test
    void aSectionThatNobodyElseHeadsSoIsAnalysisWhereItsWordsJudge() {
        DocumentFixture report = document()
                .heading(1, "Serious Case Review: Child N")
                .heading(2, "Introduction")
                .paragraph("The Board asked an independent author to look at how its members had worked together.")
                .heading(2, "Paper boats")
                .paragraph(LETTER)
                .paragraph(UNCLE)
                .heading(2, "About the town")
                .paragraph(SERVICE);

        assertThat(Reports.findings(report)).containsExactly(LETTER, UNCLE);
    }

    @Test
    void aCommentBetweenTheContactsOfAStoryIsAFinding() {
        String comment = "Author's comment: The letter came back and nobody at the clinic wondered why it had.";
        DocumentFixture report = document()
                .heading(1, "Serious Case Review: Child N")
                .heading(2, "Contacts with the clinic")
                .paragraph("On 3 May 2012 the clinic wrote to the practice. The letter was returned on 19 May.")
                .paragraph(comment)
                .paragraph("On 2 June 2012 the clinic closed the file.");

        assertThat(Reports.findings(report)).containsExactly(comment);
    }

    @Test
    void whatNamesTheReasonsForAFindingBelongsToIt() {
        String factors =
                "Contributory factors: the system closes a letter once it has been posted and cannot be asked.";
        DocumentFixture report = document()
                .heading(1, "Serious Case Review: Child N")
                .heading(2, "Service delivery problems")
                .paragraph(LETTER)
                .paragraph(factors)
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).containsExactly(LETTER + "\n" + factors, UNCLE);
    }

    @Test
    void aTitleAtTheEndOfASectionHeadsAFindingWithTheSectionsThatStandBelowEach() {
        String first =
                "Finding 1: Where letters are taken for conversations, a service that hears nothing believes that"
                        + " all is well with the child, and so does the service that wrote";
        String second = "Finding 2: Adults who are of use to a family are not asked who they are";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Findings")
                .paragraph(first)
                .heading(2, "How did this show in the case?")
                .paragraph(LETTER)
                .heading(2, "Why does it matter?")
                .paragraph(STUDY)
                .heading(2, "Questions for the Board")
                .paragraph("Members may wish to think about how letters are followed up in their own services.")
                .paragraph(second)
                .heading(2, "How did this show in the case?")
                .paragraph(UNCLE)
                .heading(2, "Why does it matter?")
                .paragraph(STUDY)
                .heading(1, "Conclusion")
                .paragraph("The review thanks the family.");

        assertThat(Reports.findings(report))
                .containsExactly(String.join("\n", first, LETTER, STUDY), String.join("\n", second, UNCLE, STUDY));
    }

    @Test
    void whatComesAfterTheLastFindingIsNoPartOfItThoughAllHeadingsLookAlike() {
        String first = "Finding 1: Letters are taken for conversations";
        String second = "Finding 2: Adults who are of use to a family are not asked who they are";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Findings")
                .paragraph(first)
                .heading(1, "How did this show in the case?")
                .paragraph(LETTER)
                .paragraph(second)
                .heading(1, "How did this show in the case?")
                .paragraph(UNCLE)
                .heading(1, "Analysis of the work of the school")
                .paragraph(
                        "The attendance officer called at the house on three mornings and found nobody in. She did not ask"
                                + " the office whether the family had moved, and the head teacher was never told of the calls.");

        assertThat(Reports.findings(report))
                .startsWith(first + "\n" + LETTER, second + "\n" + UNCLE)
                .hasSize(3);
    }

    @Test
    void aParagraphThatSpeaksOfAFindingIsNoTitle() {
        String told =
                "Finding 2 of the earlier review had said the same. It was addressed to four agencies, of which two"
                        + " replied, and nobody asked the others for their answer. The Board's business office believed that the"
                        + " subgroup was following it up, and the subgroup had been wound up in the spring. Nothing was done about"
                        + " it before these events, and no one of those who worked with this family had heard of it.";
        DocumentFixture report = document()
                .paragraph("Serious Case Review Overview Report")
                .heading(1, "Introduction")
                .paragraph("This report was written for the Board.")
                .heading(1, "Analysis")
                .paragraph(SERVICE)
                .heading(2, "The clinic")
                .paragraph(told)
                .heading(2, "How did this show?")
                .paragraph(LETTER)
                .heading(2, "How did this show?")
                .paragraph(UNCLE);

        assertThat(Reports.findings(report)).contains(LETTER, UNCLE);
    }
}
