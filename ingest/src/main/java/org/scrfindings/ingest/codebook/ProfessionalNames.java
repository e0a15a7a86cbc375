package org.scrfindings.ingest.codebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.pattern.WordPattern;

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

    /** In the order of the names. */
    private final List<String> codes;

    private final WordPattern names;

    public ProfessionalNames(Codebook codebook) {
        Map<String, String> codeByName = codeByName(codebook);
        List<String> longestFirst = codeByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        codes = longestFirst.stream().map(codeByName::get).toList();
        names = new WordPattern(
                longestFirst.stream().map(ProfessionalNames::pattern).toList());
    }

    /** All mentions in their order; they do not overlap. */
    public List<Mention> in(String text) {
        return names.in(text).stream()
                .map(found -> new Mention(codes.get(found.pattern()), found.start(), found.end()))
                .toList();
    }

    /** Abbreviations as they are written, all other names in small letters. */
    private static Map<String, String> codeByName(Codebook codebook) {
        Map<String, String> codeByName = new HashMap<>();
        for (Codebook.Professional group : codebook.professionals()) {
            Stream.concat(Stream.of(group.label()), group.synonyms().stream())
                    .flatMap(ProfessionalNames::written)
                    .forEach(name -> codeByName.put(name, group.code()));
        }
        return codeByName;
    }

    private static Stream<String> written(String name) {
        if (!isAbbreviation(name)) {
            return Stream.of(spaced(name).toLowerCase(Locale.ROOT));
        }
        return name.length() < WRITTEN_AS_WORD
                ? Stream.of(spaced(name))
                : Stream.of(spaced(name), asWord(spaced(name)));
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

    private static Pattern pattern(String name) {
        return Pattern.compile(anySpacing(name) + "(?:e?s)?(?:['’]s?)?(?![\\p{L}\\p{N}])");
    }

    private static String anySpacing(String name) {
        String literal = Pattern.quote(name).replace(" ", "\\E[\\s-]+\\Q").replace("'", "\\E['’]\\Q");
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return literal;
        }
        return "(?iu:" + literal.replaceFirst("y\\\\E$", "\\\\E(?:y|ies)") + ")";
    }
}
