package org.scrfindings.ingest.code.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.parse.Span;

/** Reports hold whatever their authors typed: coding must get through all of it. */
class AnyWordsTest {

    private static final Coder CODER = new TrainedCoder(Codebook.bundled(), new NoMeaning());

    /** A pattern that runs away is caught; how fast coding is, is measured elsewhere. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @Property(tries = 60)
    void anyWordsAreCodedAndEveryCodeStandsInThem(
            @ForAll("headings") String heading, @ForAll("paragraphs") List<String> paragraphs) {
        Written written = new Written(heading)
                .words("The recovery worker, RW1, wrote (\"the Trust\").")
                .finding(paragraphs.toArray(String[]::new))
                .example(paragraphs.getFirst())
                .recommendation(paragraphs.getLast());
        Span above = new Span(1, 0, heading.length());

        List<CodedPassage> coded = assertTimeoutPreemptively(HANGS, () -> written.coded(CODER));

        assertThat(coded).hasSize(3).allSatisfy(passage -> assertThat(passage.codes())
                .isNotEmpty()
                .allSatisfy(code -> assertStandsIn(passage, above, code)));
    }

    private static void assertStandsIn(CodedPassage passage, Span heading, Code code) {
        assertThat(code.confidence()).isBetween(0.0, 1.0);
        assertThat(code.words())
                .isNotEmpty()
                .allMatch(words -> isIn(words, heading)
                        || passage.passage().evidence().stream().anyMatch(e -> isIn(words, e)));
    }

    private static boolean isIn(Span inner, Span outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    @Provide
    Arbitrary<String> headings() {
        return Arbitraries.of("Findings", "4.2 The health visiting service", "Ünïts & \"quotes\"", "?");
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.oneOf(
                        words().list().ofMinSize(1).ofMaxSize(120).map(words -> String.join(" ", words)),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(300))
                .filter(text -> !text.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Words that reports are full of, names of services and of nobody, and signs that stand in none. */
    private static Arbitrary<String> words() {
        Arbitrary<String> usual = Arbitraries.of(
                "the",
                "social worker",
                "GP 2",
                "HV1",
                "police",
                "did not",
                "tell",
                "was",
                "told",
                "by",
                "they",
                "she",
                "school",
                "nurse",
                "no",
                "referral",
                "to",
                "from",
                "conference",
                "RW1",
                "MASH",
                "because",
                "assessment",
                "of",
                "a",
                "consultant",
                "team",
                "we",
                "agencies",
                "who",
                "drug",
                "and",
                "alcohol",
                ".",
                ",",
                ";",
                "(");
        Arbitrary<String> odd = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(9, usual), Tuple.of(1, odd));
    }
}
