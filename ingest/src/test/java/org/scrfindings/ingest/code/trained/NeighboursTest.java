package org.scrfindings.ingest.code.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

class NeighboursTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final List<Verdict> CONFERENCE = List.of(new Verdict("F", 0.9), new Verdict("G", 0.1));
    private static final List<Verdict> UNSURE = List.of(new Verdict("G", 0.5), new Verdict("F", 0.45));

    private static List<List<Verdict>> heard(Written written, List<List<Verdict>> said) {
        return heard(written, written.outline(), said);
    }

    private static List<List<Verdict>> heard(Written written, Outline outline, List<List<Verdict>> said) {
        List<Reading> readings = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), outline, written.passages());
        return new Neighbours(readings, outline).heard(said);
    }

    private static Section section(int start, int end) {
        return new Section("Core groups", 1, SectionRole.FINDINGS, new Span(1, start, end));
    }

    @Test
    void whatIsUnsureFollowsWhatStandsBesideIt() {
        Written section =
                new Written("Core groups").finding("One.").finding("Two.").finding("Three.");

        List<Verdict> middle =
                heard(section, List.of(CONFERENCE, UNSURE, CONFERENCE)).get(1);

        assertThat(middle).extracting(Verdict::label).containsExactly("F", "G");
        assertThat(middle.stream().mapToDouble(Verdict::confidence).sum()).isCloseTo(0.95, within(1e-9));
    }

    @Test
    void whatIsSureStays() {
        Written section = new Written("Core groups").finding("One.").finding("Two.");

        assertThat(heard(section, List.of(CONFERENCE, UNSURE))
                        .getFirst()
                        .getFirst()
                        .label())
                .isEqualTo("F");
    }

    @Test
    void whatStandsInAnotherSectionIsNotHeard() {
        Written written = new Written("Core groups").finding("One.").finding("Two.");
        int second = written.passages().getLast().evidence().getFirst().start();
        int end = written.document().text().length();
        Outline outline = new Outline(DocumentKind.OVERVIEW_REPORT, List.of(section(0, second), section(second, end)));

        assertThat(heard(written, outline, List.of(CONFERENCE, UNSURE))).containsExactly(CONFERENCE, UNSURE);
    }

    @Test
    void aPassageAloneIsHeardAsItIs() {
        assertThat(heard(new Written("Core groups").finding("One."), List.of(UNSURE)))
                .containsExactly(UNSURE);
    }
}
