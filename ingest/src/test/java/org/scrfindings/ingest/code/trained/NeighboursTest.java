package org.scrfindings.ingest.code.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.code.linear.Classifier.Verdict;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.codebook.Codebook;

class NeighboursTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final List<Verdict> CONFERENCE = List.of(new Verdict("F", 0.9), new Verdict("G", 0.1));
    private static final List<Verdict> UNSURE = List.of(new Verdict("G", 0.5), new Verdict("F", 0.45));

    private static List<List<Verdict>> heard(Written written, List<List<Verdict>> said) {
        List<Reading> readings = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), written.outline(), written.passages());
        return new Neighbours(readings, written.outline()).heard(said);
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
    void aPassageAloneIsHeardAsItIs() {
        assertThat(heard(new Written("Core groups").finding("One."), List.of(UNSURE)))
                .containsExactly(UNSURE);
    }
}
