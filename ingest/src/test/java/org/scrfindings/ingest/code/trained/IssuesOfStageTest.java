package org.scrfindings.ingest.code.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.linear.Classifier.Verdict;

class IssuesOfStageTest {

    private static final List<Verdict> FRONT_DOOR = List.of(new Verdict("C", 0.8), new Verdict("G", 0.1));

    @Test
    void ofTwoIssuesAboutAsSureThatOfTheStageComesFirst() {
        List<Verdict> issues = List.of(new Verdict("G4", 0.5), new Verdict("C4", 0.45));

        assertThat(IssuesOfStage.heard(issues, FRONT_DOOR))
                .extracting(Verdict::label)
                .containsExactly("C4", "G4");
    }

    @Test
    void anIssueThatIsPlainStaysFirstWhateverTheStage() {
        List<Verdict> issues = List.of(new Verdict("G4", 0.9), new Verdict("C4", 0.1));

        assertThat(IssuesOfStage.heard(issues, FRONT_DOOR).getFirst().label()).isEqualTo("G4");
    }

    @Test
    void twoPlainIssuesOfTheStageStayInTheirOrderAndNoneIsCertain() {
        List<Verdict> issues = List.of(new Verdict("C5", 0.95), new Verdict("C1", 0.85), new Verdict("A1", 0.3));

        List<Verdict> heard = IssuesOfStage.heard(issues, FRONT_DOOR);

        assertThat(heard).extracting(Verdict::label).containsExactly("C5", "C1", "A1");
        assertThat(heard.getFirst().confidence()).isBetween(0.95, 0.99);
        assertThat(heard.getLast().confidence()).isLessThan(0.3);
    }
}
