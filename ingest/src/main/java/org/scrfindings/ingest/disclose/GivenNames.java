package org.scrfindings.ingest.disclose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Given names, read from {@code given-names.txt}.
 *
 * @param certain names that are nothing else
 * @param doubtful names that are also words or places
 */
record GivenNames(Set<String> certain, Set<String> doubtful) {

    private static final String DOUBTFUL = "?";
    private static final String COMMENT = "#";

    static GivenNames bundled() {
        Set<String> certain = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GivenNames.class.getResourceAsStream("/disclose/given-names.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith(COMMENT)).forEach(line -> (line.startsWith(DOUBTFUL)
                            ? doubtful
                            : certain)
                    .addAll(Arrays.asList(line.replace(DOUBTFUL, "").strip().split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("given-names.txt", e);
        }
        return new GivenNames(Set.copyOf(certain), Set.copyOf(doubtful));
    }

    /** Whether a word, or the first part of a double name ("Ellie-Rose"), is certainly a given name. */
    boolean isCertain(String word) {
        return certain.contains(word) || certain.contains(word.split("-")[0]);
    }

    boolean isDoubtful(String word) {
        return doubtful.contains(word) || doubtful.contains(word.split("-")[0]);
    }
}
