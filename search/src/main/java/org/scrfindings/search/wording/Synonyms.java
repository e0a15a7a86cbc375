package org.scrfindings.search.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;

/**
 * Words that mean the same in safeguarding: abbreviations and full forms of professional groups, read off the
 * codebook, and the field's other abbreviations from a list of our own. Only true equivalents: a search for "social
 * worker" is no search for "duty team", though the codebook counts both as children's social care.
 */
final class Synonyms {

    private static final String OTHER_TERMS = "/wording/safeguarding-synonyms.txt";

    private Synonyms() {}

    /** Rules in the form of a synonym filter: equivalents parted by commas, lower case. */
    static List<String> of(Codebook codebook) {
        return Stream.concat(ofProfessionals(codebook), otherTerms().stream()).toList();
    }

    private static Stream<String> ofProfessionals(Codebook codebook) {
        return codebook.professionals().stream().flatMap(group -> group.synonyms().stream()
                .filter(Synonyms::isAbbreviation)
                .flatMap(abbreviation -> group.synonyms().stream()
                        .filter(full -> abbreviates(abbreviation, full))
                        .map(full -> rule(abbreviation, full))));
    }

    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the letters of the abbreviation are the first letters of the words, "and" counted or not. */
    private static boolean abbreviates(String abbreviation, String full) {
        String letters = abbreviation.replace("&", "a").toLowerCase(Locale.ROOT);
        return letters.equals(initials(full, true)) || letters.equals(initials(full, false));
    }

    private static String initials(String full, boolean countAnd) {
        StringBuilder initials = new StringBuilder();
        Arrays.stream(full.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(word -> countAnd || !word.equals("and"))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static String rule(String abbreviation, String full) {
        return (abbreviation + ", " + full).toLowerCase(Locale.ROOT).replace("'s", "");
    }

    private static List<String> otherTerms() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Synonyms.class.getResourceAsStream(OTHER_TERMS), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
