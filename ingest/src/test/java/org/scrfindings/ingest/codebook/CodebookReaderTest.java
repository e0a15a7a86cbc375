package org.scrfindings.ingest.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookReaderTest {

    private static final List<Codebook> EARLIER = List.of(Codebook.bundled());

    /** The bundled codebook with a higher version and some words changed. */
    private static String next(String... changes) {
        String text = Codebook.bundledText().replace("version: \"1.0\"", "version: \"1.1\"");
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return text;
    }

    private static List<CodebookProblem> problems(String yaml) {
        InvalidCodebookException refusal =
                catchThrowableOfType(InvalidCodebookException.class, () -> CodebookReader.read(yaml, EARLIER));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.problems();
    }

    private static int lineOf(String yaml, String words) {
        return yaml.substring(0, yaml.indexOf(words)).split("\n", -1).length;
    }

    @Test
    void aHigherVersionWithTheSameCodesIsTaken() throws Exception {
        assertThat(CodebookReader.read(next(), EARLIER).version()).isEqualTo("1.1");
    }

    @Test
    void codesMayBeAddedSplitAndRetired() throws Exception {
        String yaml = next(
                "  - {code: A2, stage: A,",
                "  - {code: A7, stage: A, label: Interpreters are not used, definition: Relatives translate.}\n"
                        + "  - {code: A2, retired: \"1.1\", replacedBy: [A7, A3], stage: A,");

        Codebook codebook = CodebookReader.read(yaml, EARLIER);

        assertThat(codebook.issues())
                .filteredOn(i -> i.code().equals("A2"))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.hasBeenRetired()).isTrue();
                    assertThat(i.replacedBy()).containsExactly("A7", "A3");
                });
    }

    @Test
    void everyProblemIsToldWithItsLine() {
        String yaml = next(
                "  - {code: B1, stage: B,", "  - {code: B1, stage: H,",
                "  - {code: domestic-abuse, label: Domestic abuse}",
                        "  - {code: domestic abuse, lable: Domestic abuse}");
        List<CodebookProblem> formal = problems(yaml);

        assertThat(formal).extracting(CodebookProblem::line).containsOnly(lineOf(yaml, "{code: domestic abuse"));
        assertThat(formal)
                .extracting(CodebookProblem::message)
                .anySatisfy(m -> assertThat(m).contains("letters, digits"))
                .anySatisfy(m -> assertThat(m).contains("no such field"))
                .anySatisfy(m -> assertThat(m).contains("label is missing"));

        String stageOnly = next("  - {code: B1, stage: B,", "  - {code: B1, stage: H,");
        assertThat(problems(stageOnly)).first().satisfies(p -> {
            assertThat(p.line()).isEqualTo(lineOf(stageOnly, "{code: B1"));
            assertThat(p.message()).contains("no stage H");
        });
    }

    @Test
    void aVersionThatIsNotHigherIsRefused() {
        assertThat(problems(Codebook.bundledText())).first().asString().contains("already");
        assertThat(VersionOrder.compare("1.10", "1.9")).isPositive();
        assertThat(VersionOrder.compare("1.0", "1")).isZero();
    }

    @Test
    void aCodeIsNeverGivenAnotherMeaningNorLeftOut() {
        String reused =
                next("{code: radicalisation, label: Radicalisation}", "{code: radicalisation, label: Housing need}");
        String moved = next("{code: G6, stage: G,", "{code: G6, stage: F,");
        String gone = next("  - {code: radicalisation, label: Radicalisation}\n", "");

        assertThat(problems(reused)).first().asString().contains("meant something else");
        assertThat(problems(moved)).first().asString().contains("meant something else");
        assertThat(problems(gone)).first().asString().contains("radicalisation is missing");
    }

    @Test
    void theSameCodeTwiceIsRefused() {
        String yaml = next(
                "  - {code: missing, label: Missing children}",
                "  - {code: missing, label: Missing children}\n  - {code: missing, label: Missing children}");

        assertThat(problems(yaml)).singleElement().asString().contains("twice");
    }

    @Test
    void aRetiredCodeStaysRetired() throws Exception {
        Codebook retiring = CodebookReader.read(
                next("{code: radicalisation, ", "{code: radicalisation, retired: \"1.1\", "), EARLIER);
        InvalidCodebookException refusal = catchThrowableOfType(
                InvalidCodebookException.class,
                () -> CodebookReader.read(
                        next("version: \"1.1\"", "version: \"1.2\""), List.of(EARLIER.getFirst(), retiring)));

        assertThat(refusal).hasMessageContaining("retired by version 1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version",
                "- a\n- b",
                "a: b: c",
                "version: \"1.1\"\n\tstages: []",
                "a: &x [*x]",
                "{",
                "\u0000"
            })
    void whatIsNoCodebookIsRefusedWithALine(String yaml) {
        assertThat(problems(yaml)).isNotEmpty().allSatisfy(p -> {
            assertThat(p.line()).isPositive();
            assertThat(p.message()).doesNotContain("org.", "Exception");
        });
    }

    @Test
    void aBombIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problems(bomb.toString())).isNotEmpty();
        assertThat(problems("x".repeat(CodebookReader.LARGEST + 1)))
                .singleElement()
                .asString()
                .contains("characters");
        assertThat(problems("[".repeat(10_000))).isNotEmpty();
    }
}
