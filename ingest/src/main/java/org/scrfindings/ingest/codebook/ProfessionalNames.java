package org.scrfindings.ingest.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the words by which a text names professional groups, by the synonyms and labels of the codebook. The longest
 * name wins: in "school nurse" there is no school. Abbreviations are found only as they are written ("ED", not the
 * "ed" of "signed"); those of four letters and more also with small letters behind the first ("Marac"). Immutable and
 * safe for use by several threads.
 */
public final class ProfessionalNames {

    /**
     * A named group.
     *
     * @param code code of the professional group
     * @param start UTF-16 offset in the text searched
     * @param end offset behind the name
     */
    public record Mention(String code, int start, int end) {}

    /** Shorter abbreviations with small letters are too often words: "Sw", "Gum". */
    private static final int WRITTEN_AS_WORD = 4;

    private static final Pattern LATER_CAPITALS = Pattern.compile("(?<=\\p{Lu})\\p{Lu}+");

    /** Abbreviations as they are written, all other names in small letters. */
    private final Map<String, String> codeByName = new HashMap<>();

    private final Pattern names;

    public ProfessionalNames(Codebook codebook) {
        for (Codebook.Professional group : codebook.professionals()) {
            add(group.label(), group.code());
            group.synonyms().forEach(name -> add(name, group.code()));
        }
        String alternatives = codeByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(ProfessionalNames::pattern)
                .collect(Collectors.joining("|"));
        names = Pattern.compile("(?<![\\p{L}\\p{N}])(" + alternatives + ")(?:e?s)?(?:['’]s?)?(?![\\p{L}\\p{N}])");
    }

    /** All mentions in their order; they do not overlap. */
    public List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = names.matcher(text);
        while (matcher.find()) {
            found.add(new Mention(codeOf(spaced(matcher.group(1))), matcher.start(), matcher.end()));
        }
        return found;
    }

    private void add(String name, String code) {
        if (!isAbbreviation(name)) {
            codeByName.put(spaced(name).toLowerCase(Locale.ROOT), code);
            return;
        }
        codeByName.put(spaced(name), code);
        if (name.length() >= WRITTEN_AS_WORD) {
            codeByName.put(asWord(spaced(name)), code);
        }
    }

    private String codeOf(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Stream.of(name, small, small.replaceFirst("ies$", "y"))
                .map(codeByName::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAbbreviation(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private static String asWord(String abbreviation) {
        return LATER_CAPITALS.matcher(abbreviation).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
    }

    private static String spaced(String name) {
        return name.replace('’', '\'').replaceAll("[\\s-]+", " ").strip();
    }

    private static String pattern(String name) {
        String literal = Pattern.quote(name).replace(" ", "\\E[\\s-]+\\Q").replace("'", "\\E['’]\\Q");
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return literal;
        }
        return "(?iu:" + literal.replaceFirst("y\\\\E$", "\\\\E(?:y|ies)") + ")";
    }
}
