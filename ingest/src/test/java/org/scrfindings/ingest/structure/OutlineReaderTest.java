package org.scrfindings.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scrfindings.ingest.parse.ParsedDocument;

class OutlineReaderTest {

    private static final String BODY = "The service saw the child on several occasions during the year, and each"
            + " contact was recorded by the worker who was on duty that day.";

    private final OutlineReader reader = new OutlineReader();

    @Test
    void headingsMarkedByTheFormatBecomeSections() {
        Outline outline = reader.read(document()
                .heading(1, "1. Introduction")
                .paragraph(BODY)
                .heading(1, "2. Analysis")
                .heading(2, "2.1 The school")
                .paragraph(BODY)
                .build());

        assertThat(outline.sections())
                .extracting(Section::heading, Section::level, Section::role)
                .containsExactly(
                        tuple("1. Introduction", 1, SectionRole.INTRODUCTION),
                        tuple("2. Analysis", 1, SectionRole.ANALYSIS),
                        tuple("2.1 The school", 2, SectionRole.ANALYSIS));
    }

    @Test
    void recommendationsAreKnownByWhatTheyAsk() {
        Outline outline = reader.read(document()
                .heading(1, "Analysis")
                .paragraph(BODY)
                .paragraph(BODY)
                .paragraph(BODY)
                .heading(1, "The way ahead")
                .paragraph("1. The Trust should see every expectant mother alone at least once.")
                .paragraph("2. The police and the school are asked to meet each month about absent pupils.")
                .paragraph("3. Every surgery must keep the names of the adults in a child's household.")
                .build());

        assertThat(outline.sections())
                .extracting(Section::role)
                .containsExactly(SectionRole.ANALYSIS, SectionRole.RECOMMENDATIONS);
    }

    @Test
    void sectionsCoverTheWholeTextWithoutOverlap() {
        ParsedDocument parsed = document()
                .paragraph("Prepared for the panel in confidence and not to be copied")
                .heading(1, "Background")
                .paragraph(BODY)
                .table(cells("Name", "Age"), cells("Child N", "7"))
                .heading(1, "Conclusion")
                .paragraph(BODY)
                .build();
        Outline outline = reader.read(parsed);

        int covered = 0;
        for (Section section : outline.sections()) {
            assertThat(section.span().start()).isEqualTo(covered);
            covered = section.span().end();
        }
        assertThat(covered).isEqualTo(parsed.text().length());
    }

    @Test
    void textBeforeTheFirstHeadingIsASectionWithoutHeading() {
        Outline outline = reader.read(document()
                .paragraph(BODY)
                .heading(1, "Conclusion")
                .paragraph(BODY)
                .build());

        assertThat(outline.sections())
                .extracting(Section::heading, Section::role)
                .containsExactly(tuple("", SectionRole.FRONT_MATTER), tuple("Conclusion", SectionRole.CONCLUSION));
    }

    @Test
    void aDocumentWithoutHeadingsIsOneSection() {
        assertThat(reader.read(document().paragraph(BODY).paragraph(BODY).build())
                        .sections())
                .hasSize(1);
    }

    @Test
    void anEmptyDocumentHasNoSections() {
        assertThat(reader.read(document().build()).sections()).isEmpty();
    }

    @Test
    void boldLinesAreHeadingsAndBoldSentencesAreNot() {
        Outline outline = reader.read(document()
                .bold("Methodology")
                .paragraph(BODY)
                .bold("Nobody asked the child what she wanted to happen next.")
                .paragraph(BODY)
                .build());

        assertThat(outline.sections()).extracting(Section::heading).containsExactly("Methodology");
    }

    @Test
    void linesLargerThanTheBodyAreHeadingsAndTheLargestStandHighest() {
        Outline outline = reader.read(document()
                .sized(16, "Findings of the review")
                .sized(13, "Who was told")
                .sized(10.5f, BODY)
                .sized(13, "Who was not")
                .sized(10.5f, BODY)
                .build());

        assertThat(outline.sections())
                .extracting(Section::heading, Section::level)
                .containsExactly(tuple("Findings of the review", 1), tuple("Who was told", 2), tuple("Who was not", 2));
    }

    @Test
    void inPlainTextHeadingsAreInCapitalsOrNumberedOrStandAlone() {
        Outline outline = reader.read(document()
                .paragraph("3. ANALYSIS OF PRACTICE")
                .paragraph("Maternity care")
                .paragraph("3.1 " + BODY)
                .paragraph("4. RECOMMENDATIONS")
                .paragraph("4.1 The Trust should review how messages left for staff on leave are picked up.")
                .build());

        assertThat(outline.sections())
                .extracting(Section::heading, Section::role)
                .containsExactly(
                        tuple("3. ANALYSIS OF PRACTICE", SectionRole.ANALYSIS),
                        tuple("Maternity care", SectionRole.ANALYSIS),
                        tuple("4. RECOMMENDATIONS", SectionRole.RECOMMENDATIONS));
    }

    @Test
    void wherePlainTextNumbersItsHeadingsInCapitalsOtherNumbersCountSomethingElse() {
        Outline outline = reader.read(document()
                .paragraph("1. ANALYSIS")
                .paragraph(BODY)
                .paragraph("2. RECOMMENDATIONS")
                .paragraph("1. One number for every ward")
                .paragraph("2. Who is told, and by whom?")
                .build());

        assertThat(outline.sections())
                .extracting(Section::heading)
                .containsExactly("1. ANALYSIS", "2. RECOMMENDATIONS");
    }

    @Test
    void theNumberThatTheFormatKeepsApartBelongsToTheHeading() {
        ParsedDocument parsed = document()
                .heading(1, "Summary of events")
                .paragraph(BODY)
                .numbered("2", "Not a heading but the second point that the panel took from the interviews it held.")
                .build();

        assertThat(reader.read(parsed).sections()).extracting(Section::heading).containsExactly("Summary of events");
    }

    @Test
    void aContentsListIsFrontMatterAndItsEntriesAreNoHeadings() {
        Outline outline = reader.read(document()
                .heading(1, "CONTENTS")
                .paragraph("1. INTRODUCTION\t3")
                .paragraph("2. ANALYSIS\t5")
                .paragraph("3. RECOMMENDATIONS\t19")
                .heading(1, "1. INTRODUCTION")
                .paragraph(BODY)
                .build());

        assertThat(outline.sections())
                .extracting(Section::heading, Section::role)
                .containsExactly(
                        tuple("CONTENTS", SectionRole.FRONT_MATTER),
                        tuple("1. INTRODUCTION", SectionRole.INTRODUCTION));
    }

    @Test
    void linesWithDotLeadersAreEntriesEvenWithoutATitle() {
        Outline outline = reader.read(document()
                .paragraph("1. THE FAMILY ........................ 4")
                .paragraph("2. WHAT WE FOUND .................... 9")
                .paragraph("1. THE FAMILY")
                .paragraph(BODY)
                .build());

        assertThat(outline.sections()).extracting(Section::heading).containsExactly("", "1. THE FAMILY");
    }

    @Test
    @Timeout(5)
    void anEndlessLineBehindAContentsTitleDoesNotHoldUpTheReader() {
        Outline outline = reader.read(
                document().paragraph("Contents").paragraph(". ".repeat(200_000)).build());

        assertThat(outline.sections()).isNotEmpty();
    }

    @Test
    void runningTextMarkedAsHeadingByMistakeStaysText() {
        Outline outline = reader.read(document()
                .heading(1, "Analysis")
                .heading(2, BODY)
                .paragraph(BODY)
                .build());

        assertThat(outline.sections()).extracting(Section::heading).containsExactly("Analysis");
    }

    @Test
    void aHeadingThatRunsOnInTheNextParagraphIsOneHeading() {
        Outline outline = new OutlineReader()
                .read(document()
                        .bold("Finding 4. Plans name the services that a family is to use")
                        .bold("but not what has to be different for the child")
                        .paragraph(
                                "The plan of the spring listed nine services, and no meeting asked what had come of them.")
                        .build());

        assertThat(outline.sections())
                .extracting(Section::heading)
                .containsExactly("Finding 4. Plans name the services that a family is to use"
                        + " but not what has to be different for the child");
    }

    @Test
    void aTitleThatStandsOverAllOtherHeadingsIsNoSectionWhateverItsWords() {
        DocumentFixture report = document()
                .heading(1, "Analysis of services")
                .heading(1, "Practice with the family of two boys")
                .heading(2, "Introduction")
                .paragraph("The partnership met in June.")
                .heading(2, "Method")
                .paragraph("Two people read the records.")
                .heading(2, "Conclusion")
                .paragraph("Much was learned.");

        assertThat(new OutlineReader().read(report.build()).sections())
                .extracting(Section::role)
                .containsExactly(
                        SectionRole.FRONT_MATTER,
                        SectionRole.FRONT_MATTER,
                        SectionRole.INTRODUCTION,
                        SectionRole.METHODOLOGY,
                        SectionRole.CONCLUSION);
    }
}
