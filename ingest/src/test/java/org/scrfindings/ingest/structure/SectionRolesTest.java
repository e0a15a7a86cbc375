package org.scrfindings.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionRolesTest {

    private final SectionRoles roles = new SectionRoles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 Introduction and purpose                    | INTRODUCTION
            Why we are publishing this; Introduction      | INTRODUCTION
            How this review was carried out               | METHODOLOGY
            Sources of information and interviews         | METHODOLOGY
            Key lines of enquiry                          | TERMS_OF_REFERENCE
            Scope and period under review                 | TERMS_OF_REFERENCE
            Family composition and background             | FAMILY_AND_CONTEXT
            What Mother and Grandmother told us           | FAMILY_VIEWS
            The young person's perspective                | FAMILY_VIEWS
            Summary of agency involvement                 | CHRONOLOGY
            The facts                                     | CHRONOLOGY
            2011 to 2013                                  | CHRONOLOGY
            Theme 4: Strengths that hid what was missing  | FINDINGS
            The service and its work                      | FAMILY_AND_CONTEXT
            4. Appraisal of practice                      | ANALYSIS
            Key learning                                  | FINDINGS
            Practice themes                               | FINDINGS
            Practice theme 3: Fathers who were not asked  | FINDINGS
            Cross-cutting themes                          | FINDINGS
            What happened, and why it matters             | ANALYSIS
            What we heard from the young person           | FAMILY_VIEWS
            What the reviewers conclude                   | CONCLUSION
            What have we learned? Findings                | FINDINGS
            Examples of good practice                     | GOOD_PRACTICE
            Could this death have been predicted?         | CONCLUSION
            8 Recommendations to the Board                | RECOMMENDATIONS
            What needs to change                          | RECOMMENDATIONS
            Progress made since the review                | ACTION_PLAN
            Appendix 2 - Glossary of terms                | GLOSSARY
            Appendix C: Bibliography                      | REFERENCES
            Annex 4                                       | APPENDIX
            """)
    void theWordsOfAHeadingSayWhatItsSectionIsFor(String heading, SectionRole role) {
        assertThat(roles.next(heading, 1, false)).isEqualTo(role);
    }

    @Test
    void aSubsectionWithoutWordsOfItsOwnHasItsParentsRole() {
        roles.next("Analysis", 1, false);

        assertThat(roles.next("Events of the autumn", 2, false)).isEqualTo(SectionRole.ANALYSIS);
        assertThat(roles.next("Good practice", 2, false)).isEqualTo(SectionRole.GOOD_PRACTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commentary",
                "5.3 Author's comments",
                "Reflections on this period",
                "What the panel thought of this",
                "How well the work was judged",
                "How the response looked to the review team",
                "Analysis of the second phase",
                "Quality of practice"
            })
    void aSubsectionOfTheStoryInWhichTheAuthorAppraisesItIsAnalysis(String heading) {
        roles.next("Narrative of events", 1, false);

        assertThat(roles.next(heading, 2, false)).isEqualTo(SectionRole.ANALYSIS);
        assertThat(roles.next("The autumn term", 2, false)).isEqualTo(SectionRole.CHRONOLOGY);
    }

    @Test
    void aWordThatNamesAnotherRoleDoesNotTakeASubsectionOutOfTheAnalysis() {
        roles.next("Analysis of practice", 1, false);

        assertThat(roles.next("Household and background checks", 2, false)).isEqualTo(SectionRole.ANALYSIS);
    }

    @Test
    void everythingUnderAnExecutiveSummaryBelongsToTheSummary() {
        roles.next("Executive summary", 1, false);

        assertThat(roles.next("Findings", 2, false)).isEqualTo(SectionRole.INTRODUCTION);
    }

    @Test
    void titlesAtTheHeadAreFrontMatter() {
        assertThat(roles.next("Harbour and District Safeguarding Children Board", 1, false))
                .isEqualTo(SectionRole.FRONT_MATTER);
        assertThat(roles.next("Serious Case Review: the Quince family", 1, false))
                .isEqualTo(SectionRole.FRONT_MATTER);
        assertThat(roles.next("Prepared by: Independent Reviewer", 2, false)).isEqualTo(SectionRole.FRONT_MATTER);
        assertThat(roles.next("About this review", 1, false)).isEqualTo(SectionRole.INTRODUCTION);
    }

    @Test
    void anUnknownHeadingBetweenTheStoryAndTheRecommendationsIsAnalysis() {
        roles.next("Introduction", 1, false);
        roles.next("What happened", 1, false);

        assertThat(roles.next("Seeing and not seeing", 1, false)).isEqualTo(SectionRole.ANALYSIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"To the ambulance service", "9.2 For all agencies", "Children's social care", "Housing"})
    void groupsOfRecommendationsAreHeadedByWhomTheyAreFor(String heading) {
        roles.next("Analysis", 1, false);
        roles.next("Recommendations", 2, false);

        assertThat(roles.next(heading, 1, false)).isEqualTo(SectionRole.RECOMMENDATIONS);
    }

    @Test
    void aSectionThatSaysWhatOthersShouldDoRecommendsWhateverItsHeading() {
        roles.next("Analysis", 1, false);

        assertThat(roles.next("Where we would go from here", 1, true)).isEqualTo(SectionRole.RECOMMENDATIONS);
        assertThat(roles.next("Learning for practice", 1, true)).isEqualTo(SectionRole.FINDINGS);
    }

    @Test
    void anUnknownHeadingBehindTheRecommendationsIsOther() {
        roles.next("Analysis", 1, false);
        roles.next("Recommendations", 1, false);

        assertThat(roles.next("For your team meeting", 1, false)).isEqualTo(SectionRole.OTHER);
    }
}
