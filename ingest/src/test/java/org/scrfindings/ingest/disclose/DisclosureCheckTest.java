package org.scrfindings.ingest.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

class DisclosureCheckTest {

    private static List<Disclosure> check(String text, SectionRole role) {
        Outline outline = new Outline(
                DocumentKind.OVERVIEW_REPORT, List.of(new Section("", 1, role, new Span(1, 0, text.length()))));
        return new DisclosureCheck().check(new ParsedDocument("text/plain", 1, text, List.of(), List.of()), outline);
    }

    private static List<String> high(String text, SectionRole role) {
        return check(text, role).stream()
                .filter(d -> d.severity() == Severity.HIGH)
                .map(d -> d.type().code() + ": " + d.span().in(text))
                .toList();
    }

    @Test
    void aTextThatIsNoDocumentIsCheckedAsTheAnalysisOfAReportIs() {
        String text = "We meet each week.\n\nHer aunt, Mrs Ravenscroft, rang us.";
        assertThat(new DisclosureCheck().check(text))
                .isEqualTo(check(text, SectionRole.ANALYSIS))
                .extracting(d -> d.span().in(text))
                .containsExactly("Mrs Ravenscroft");
        assertThat(new DisclosureCheck().check("The health visitor and SW2 spoke weekly."))
                .isEmpty();
    }

    private static List<String> high(String text) {
        return high(text, SectionRole.ANALYSIS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The neighbour said that Kayleigh had been crying.         | person-name: Kayleigh
            It was Mrs Ravenscroft who rang.                          | person-name: Mrs Ravenscroft
            PC Owen Tattersley drove her home.                        | person-name: PC Owen Tattersley
            She went out with her son Torvald that day.               | person-name: Torvald
            The social worker, Perpetua Onslow, had left.             | person-name: Perpetua Onslow
            Child Q (d.o.b. 4.11.2012) was seen.                      | date-of-birth: 4.11.2012
            Her brother was born on 2nd March 2009.                   | date-of-birth: 2nd March 2009
            Her NHS number was given as 943 476 5870.                 | nhs-number: 943 476 5870
            The unit rang 07700 900123 twice.                         | phone: 07700 900123
            An e-mail from jan.b77@mailbox.example was found.         | email: jan.b77@mailbox.example
            They lived at 12 Kiln Lane with an aunt.                  | address: 12 Kiln Lane
            The flat was in WQ4 7HB at the time.                      | postcode: WQ4 7HB
            A car, AB51 CDE, stood outside.                           | vehicle: AB51 CDE
            He moved to Ashgrove Primary School in May.               | school-name: Ashgrove Primary School
            The family joined Willowbank Surgery.                     | identifier: Willowbank Surgery
            Under crime number 4471/12 an entry was made.             | identifier: 4471/12
            """)
    void whatIdentifiesAPersonIsFound(String text, String found) {
        assertThat(high(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Child K told SW2 that Mother and Ms F had argued.",
                "Adult J and Mr D met HV 1 and the Head Teacher at the school.",
                "The inquiry by Lord Laming after the death of Victoria Climbié is well known.",
                "Working Together to Safeguard Children requires this; so does the Children Act 1989.",
                "Clare's Law allows a disclosure.",
                "The Primary School and the Nursery shared a site with the Health Centre.",
                "Brandon and Sidebotham (2012) found the same, as did Munro, 2011.",
                "Ring the helpline on 0800 111 222 at any time.",
                "The form has 12 pages and was used in 2011 and 2012.",
                "May was a difficult month and Will was not a word she used.",
                "The child will be known as 'Finlay' in this report."
            })
    void whatIdentifiesNobodyIsLeftAlone(String text) {
        assertThat(high(text)).isEmpty();
    }

    @Test
    void reviewersAndThePanelMayBeNamed() {
        assertThat(high(
                        "Lead reviewer: Jocelyn Trewin\nSimon Oakes, Designated Nurse, was a member of the panel.",
                        SectionRole.METHODOLOGY))
                .isEmpty();
    }

    @Test
    void membersOfThePanelMayHaveDoubleNames() {
        assertThat(high(
                        "The panel: Samira Quarles-Dale (designated nurse), Dr Peter Unwin (named GP).",
                        SectionRole.METHODOLOGY))
                .isEmpty();
    }

    @Test
    void aReviewerNamedInFrontMayBeNamedAgainLater() {
        assertThat(high("This report was written by Jocelyn Trewin.\nJocelyn Trewin met the grandparents twice."))
                .isEmpty();
    }

    @Test
    void aTenDigitNumberThatFailsItsCheckDigitIsNoNhsNumber() {
        assertThat(check("The code was 943 476 5871 on the box.", SectionRole.ANALYSIS))
                .noneMatch(d -> d.type() == Type.NHS_NUMBER);
    }

    @Test
    void theBoardsOwnAddressIsForAPersonsEye() {
        assertThat(check("Safeguarding Board, Council Offices, 4 Market Street, WQ1 1AA", SectionRole.FRONT_MATTER))
                .isNotEmpty()
                .allMatch(d -> d.severity() == Severity.REVIEW);
    }

    @Test
    void aFullDateOfAnEventInTheNewsIsForAPersonsEye() {
        assertThat(check("Father was sentenced on 14 June 2013.", SectionRole.ANALYSIS))
                .extracting(Disclosure::type, Disclosure::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Type.FULL_DATE, Severity.REVIEW));
    }

    @Test
    void findsDoNotOverlapAndStandInReadingOrder() {
        List<Disclosure> found =
                check("Kayleigh, born 3/4/2010, lived at Flat 2, 9 Mill Road, WQ4 7HB.", SectionRole.ANALYSIS);

        assertThat(found).extracting(d -> d.span().start()).isSorted();
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
        assertThat(found)
                .extracting(Disclosure::type)
                .contains(Type.PERSON_NAME, Type.DATE_OF_BIRTH, Type.ADDRESS, Type.POSTCODE);
    }

    @Test
    void aNameThatStandsBesideTheMarkOfARedactionIsFound() {
        assertThat(high("The mother of [REDACTED] (Torvald) rang. Perpetua [name removed] did not."))
                .containsExactly("person-name: Torvald", "person-name: Perpetua");
        assertThat(high("At [REDACTED] School the worker XXXXX wrote to [REDACTED]."))
                .isEmpty();
    }

    @Test
    void somebodyWhoDoesWhatAPersonDoesIsForAPersonsEye() {
        assertThat(check("The officer was told that Tierney had come in.", SectionRole.ANALYSIS))
                .extracting(Disclosure::severity, Disclosure::words)
                .containsExactly(tuple(Severity.REVIEW, "Tierney"));
        assertThat(check("The officer was told that Ofsted had come in.", SectionRole.ANALYSIS))
                .isEmpty();
    }

    @Test
    void aNameFoundOnceIsFoundAgain() {
        assertThat(high("Her son Torvald was away. Nobody knew where Torvald was."))
                .containsExactly("person-name: Torvald", "person-name: Torvald");
    }

    @Test
    void namesThatTheReportSaysAreInventedAreLeftAlone() {
        assertThat(high("All names have been changed: Rosie lived with Ella.\n\nElla rang. So did Kayleigh."))
                .containsExactly("person-name: Kayleigh");
    }

    @Test
    void aNameThatSeemsInventedIsForAPersonsEye() {
        String text = "A review of practice with Jo\n\nJo was seen. Jo said so. Jo left.";
        assertThat(high(text)).isEmpty();
        assertThat(check(text, SectionRole.ANALYSIS)).isNotEmpty();
    }

    @Test
    void aRareConditionBesideAnAgeAndAPlaceIsForAPersonsEye() {
        assertThat(check("At the age of six she had Rett syndrome and lived in Wickering.", SectionRole.ANALYSIS))
                .extracting(d -> d.words())
                .containsExactly("Rett syndrome");
        assertThat(check("Some children have Rett syndrome.", SectionRole.ANALYSIS))
                .isEmpty();
    }

    /** Each expression once took minutes for a text such as this. */
    @Test
    @Timeout(60)
    void aWordWithoutEndIsReadLikeAnyText() {
        assertThat(check("a".repeat(100_000), SectionRole.ANALYSIS)).isEmpty();
        assertThat(check("A".repeat(100_000), SectionRole.ANALYSIS)).isEmpty();
        assertThat(check("Aa ".repeat(30_000), SectionRole.ANALYSIS)).isEmpty();
    }
}
