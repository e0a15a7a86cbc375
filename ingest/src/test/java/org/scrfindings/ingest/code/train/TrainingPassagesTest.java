package org.scrfindings.ingest.code.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrfindings.ingest.codebook.Codebook;

class TrainingPassagesTest {

    private static final Codebook CODEBOOK = Codebook.current();
    private static final Path COMMITTED = Path.of("src", "training", "passages");

    private static final String PASSAGE = """
            - text: The nurse wrote to the practice and heard nothing.
              kind: finding
              stage: A
              pairs: [gp~health-visiting]
              issues: [A1]
              themes: [information-sharing]
              polarity: problem
            """;

    @TempDir
    private Path folder;

    private Path write(String hand, String yaml) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve(hand)).resolve("A.yaml"), yaml);
    }

    @Test
    void aPassageKnowsItsHandAndItsCodes() throws Exception {
        write("one", PASSAGE);

        assertThat(new TrainingPassages(CODEBOOK).read(folder)).singleElement().satisfies(passage -> {
            assertThat(passage.hand()).isEqualTo("one");
            assertThat(passage.issues()).containsExactly("A1");
            assertThat(passage.reasons()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "stage: A,stage: K,unknown stage K",
        "issues: [A1],issues: [A99],unknown issue A99",
        "kind: finding,kind: rumour,unknown kind rumour",
        "pairs: [gp~health-visiting],pairs: [health-visiting~gp],alphabetical order",
        "pairs: [gp~health-visiting],pairs: [gp~astrology],unknown service astrology",
        "polarity: problem,polarity: middling,unknown polarity middling"
    })
    void whatTheCodebookDoesNotKnowIsRefusedWithItsPlace(String right, String wrong, String problem) throws Exception {
        write("one", PASSAGE.replace(right, wrong));

        assertThatThrownBy(() -> new TrainingPassages(CODEBOOK).read(folder))
                .hasMessageContaining("one/A.yaml, passage 1")
                .hasMessageContaining(problem);
    }

    @Test
    void aTextThatComesTwiceIsRefusedThoughItsCommasDiffer() throws Exception {
        write("one", PASSAGE);
        write("two", PASSAGE.replace("practice and", "practice, and"));

        assertThatThrownBy(() -> new TrainingPassages(CODEBOOK).read(folder))
                .hasMessageContaining("two/A.yaml")
                .hasMessageContaining("before");
    }

    @Test
    void aMalformedFileIsRefusedWithItsLine() throws Exception {
        write("one", PASSAGE + "- text: [unclosed\n");

        assertThatThrownBy(() -> new TrainingPassages(CODEBOOK).read(folder)).hasMessageContaining("line ");
    }

    @Test
    void thereAreEnoughPassagesForEveryIssueAndStageBySeveralHands() throws Exception {
        var passages = new TrainingPassages(CODEBOOK).read(COMMITTED);

        assertThat(passages.stream().map(TrainingPassage::hand).distinct()).hasSizeGreaterThanOrEqualTo(6);
        Map<String, Long> byIssue = passages.stream()
                .flatMap(p -> p.issues().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(CODEBOOK.issues())
                .allSatisfy(issue -> assertThat(byIssue.get(issue.code())).isGreaterThanOrEqualTo(60));
        Map<String, Long> byStage = passages.stream()
                .filter(p -> p.stage() != null)
                .collect(Collectors.groupingBy(TrainingPassage::stage, Collectors.counting()));
        assertThat(CODEBOOK.stages())
                .allSatisfy(stage -> assertThat(byStage.get(stage.code())).isGreaterThanOrEqualTo(150));
    }
}
