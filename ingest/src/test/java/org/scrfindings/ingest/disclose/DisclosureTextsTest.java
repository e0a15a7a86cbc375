package org.scrfindings.ingest.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.parse.DocumentParser;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.structure.OutlineReader;

/** How much of what identifies someone is found in passages of several registers, and how much else. */
class DisclosureTextsTest {

    private static final Pattern MARKED = Pattern.compile("«[\\w-]+:([^»]*)»");

    private record Score(List<String> missed, List<String> caught, List<String> wrong, List<String> asked) {}

    @Test
    void nearlyAllIsFoundAndHardlyAnythingElse() throws Exception {
        Score score = new Score(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> texts = Files.list(
                Path.of(getClass().getResource("/disclose/README.md").toURI()).getParent())) {
            for (Path text : texts.filter(t -> t.toString().endsWith(".txt") && !t.endsWith("given-names.txt"))
                    .sorted()
                    .toList()) {
                read(text, score);
            }
        }
        double all = score.missed().size() + score.caught().size();
        System.out.printf(
                "identifying words caught %.2f of %.0f; missed %s; false, high %s; false, for review %s%n",
                score.caught().size() / all, all, score.missed(), score.wrong(), score.asked());

        assertThat(score.caught().size() / all).isGreaterThanOrEqualTo(0.97);
        assertThat(score.wrong()).isEmpty();
        assertThat(score.asked()).hasSizeLessThanOrEqualTo(10);
    }

    private static void read(Path file, Score score) throws Exception {
        String marked = Files.readString(file);
        List<String> expected =
                MARKED.matcher(marked).results().map(m -> m.group(1)).toList();
        List<Disclosure> found = new ArrayList<>(check(MARKED.matcher(marked).replaceAll("$1"), file));
        for (String words : expected) {
            boolean caught = found.stream().anyMatch(d -> isThe(words, d.words()));
            (caught ? score.caught() : score.missed()).add(words);
        }
        found.removeIf(d -> expected.stream()
                .anyMatch(e -> e.contains(d.words()) || d.words().contains(e)));
        found.forEach(d -> (d.severity() == Severity.HIGH ? score.wrong() : score.asked()).add(d.words()));
    }

    private static boolean isThe(String words, String found) {
        return found.contains(words) || words.contains(found) && found.length() > 0.7 * words.length();
    }

    private static List<Disclosure> check(String text, Path file) throws Exception {
        ParsedDocument document = new DocumentParser(ReadingLimits.DEFAULT)
                .parse(file.getFileName().toString(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new DisclosureCheck().check(document, new OutlineReader().read(document));
    }
}
