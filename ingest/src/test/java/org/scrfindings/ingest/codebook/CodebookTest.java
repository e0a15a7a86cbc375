package org.scrfindings.ingest.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private final Codebook codebook = Codebook.bundled();

    @Test
    void theBundledCodebookIsComplete() {
        assertThat(codebook.version()).isEqualTo(Codebook.BUNDLED);
        assertThat(codebook.stages()).hasSize(7);
        assertThat(codebook.issues()).hasSize(44);
        assertThat(codebook.professionals()).hasSize(26);
        assertThat(codebook.reasons()).hasSize(6);
    }

    @Test
    void labelsWithCommasAreWhole() {
        assertThat(codebook.professionals())
                .filteredOn(p -> p.code().equals("public"))
                .extracting(Codebook.Professional::label)
                .containsExactly("Family, neighbours and the public");
    }

    @Test
    void noCodeIsUsedTwiceOnAnAxis() {
        assertThat(codebook.issues()).extracting(Codebook.Issue::code).doesNotHaveDuplicates();
        assertThat(codebook.themes()).extracting(Codebook.Term::code).doesNotHaveDuplicates();
        assertThat(codebook.professionals())
                .extracting(Codebook.Professional::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyIssueBelongsToAStage() {
        Stream<String> stages = codebook.stages().stream().map(Codebook.Term::code);

        assertThat(stages.toList())
                .containsAll(
                        codebook.issues().stream().map(Codebook.Issue::stage).toList());
    }
}
