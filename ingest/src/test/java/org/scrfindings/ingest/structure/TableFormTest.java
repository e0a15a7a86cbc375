package org.scrfindings.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.structure.DocumentFixture.cells;
import static org.scrfindings.ingest.structure.DocumentFixture.document;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.ingest.structure.TableForm.Column;

class TableFormTest {

    @Test
    void titleRowsAboveTheHeadingsArePassedOver() {
        TableForm form = TableForm.in(document()
                        .table(
                                cells("Merged chronology, draft 3", "", ""),
                                cells("", "", ""),
                                cells("Date or period", "Agency", "What happened"),
                                cells("June 2011", "Nursery", "Starts at nursery"))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.CHRONOLOGY);
        assertThat(form.firstRow()).isEqualTo(3);
        assertThat(form.columns()).isEqualTo(Map.of(Column.DATE, 0, Column.AGENCY, 1, Column.EVENT, 2));
    }

    @Test
    void aTableWithoutHeadingsContinuesTheOneBeforeIt() {
        var forms = TableForm.in(document()
                .table(cells("Date", "Event"), cells("1 May 2012", "Visit"))
                .table(cells("2 May 2012", "Second visit"))
                .build());

        assertThat(forms).extracting(TableForm::kind).containsOnly(TableForm.Kind.CHRONOLOGY);
        assertThat(forms.getLast().firstRow()).isZero();
    }

    @Test
    void datesInTheFirstColumnMakeAChronologyWithoutAnyHeadings() {
        TableForm form = TableForm.in(document()
                        .table(
                                cells("1.5.12", "Police", "Called to the flat by a neighbour, no one at home"),
                                cells("2.5.12", "School", "Child tired and hungry, given breakfast by the teacher"),
                                cells("mid May 2012", "GP", "Prescription issued without the patient being seen"))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.CHRONOLOGY);
        assertThat(form.columns()).containsEntry(Column.AGENCY, 1).containsEntry(Column.EVENT, 2);
    }

    @Test
    void aListOfInterviewsIsNoChronology() {
        TableForm form = TableForm.in(document()
                        .table(
                                cells("Member of staff", "Role", "Date of interview"),
                                cells("Worker A", "Team manager", "3 May 2012"))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.OTHER);
    }

    @Test
    void recommendationsWithoutActionsAreNoActionPlan() {
        TableForm form = TableForm.in(document()
                        .table(cells("No", "Recommendation"), cells("1", "The Board should publish its procedures."))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.RECOMMENDATIONS);
    }

    @Test
    void aRecommendationMayStandInTheColumnOfTheAnswerToAFinding() {
        TableForm form = TableForm.in(document()
                        .table(
                                cells("Learning point", "Partnership's answer and recommendation", "Steps", "Owner"),
                                cells("Late calls", "Agreed. Calls should be logged.", "Log calls", "Duty team"))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.ACTION_PLAN);
        assertThat(form.columns())
                .isEqualTo(Map.of(Column.FINDING, 0, Column.RECOMMENDATION, 1, Column.ACTION, 2, Column.LEAD, 3));
    }

    @Test
    void aPlanIsKnownByPlainWordsOverItsColumns() {
        TableForm form = TableForm.in(document()
                        .table(
                                cells("What we learned", "We will", "By whom", "By when", "How will we know?"),
                                cells("Calls were missed", "Answer calls", "Duty team", "May 2018", "Call log"))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.ACTION_PLAN);
        assertThat(form.columns())
                .isEqualTo(
                        Map.of(Column.FINDING, 0, Column.ACTION, 1, Column.LEAD, 2, Column.DUE, 3, Column.EVIDENCE, 4));
    }

    @Test
    void findingsWithoutActionsAreNoActionPlan() {
        TableForm form = TableForm.in(document()
                        .table(cells("Theme", "Finding"), cells("Recording", "Notes were brief."))
                        .build())
                .getFirst();

        assertThat(form.kind()).isEqualTo(TableForm.Kind.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Panel's remarks",
                "Author’s comment",
                "Lead reviewer's view",
                "Reviewers' notes",
                "IMR author analysis",
                "Commentary"
            })
    void whoeverCommentsOnAnEventItIsAComment(String heading) {
        TableForm form = TableForm.in(document()
                        .table(cells("Date", "Event", heading), cells("1 May 2012", "Seen at clinic.", "Too late."))
                        .build())
                .getFirst();

        assertThat(form.columns()).containsEntry(Column.COMMENT, 2);
    }
}
