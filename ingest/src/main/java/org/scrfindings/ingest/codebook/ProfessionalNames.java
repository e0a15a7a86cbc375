package org.scrfindings.ingest.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words by which a text names professional groups, by the synonyms and labels of the codebook. The longest
 * name wins: in "school nurse" there is no school. Immutable and safe for use by several threads.
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

    private final Map<String, String> codeByName = new HashMap<>();
    private final Pattern names;

    public ProfessionalNames(Codebook codebook) {
        for (Codebook.Professional group : codebook.professionals()) {
            codeByName.put(key(group.label()), group.code());
            group.synonyms().forEach(s -> codeByName.put(key(s), group.code()));
        }
        String alternatives = codeByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(ProfessionalNames::pattern)
                .collect(Collectors.joining("|"));
        names = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?:e?s)?(?:['’]s?)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** All mentions in their order; they do not overlap. */
    public List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = names.matcher(text);
        while (matcher.find()) {
            String code = codeOf(matcher.group());
            if (code != null) {
                found.add(new Mention(code, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private String codeOf(String words) {
        String name = key(words);
        for (String ending : List.of("", "'", "'s", "s'", "s", "es", "es'")) {
            if (name.endsWith(ending)) {
                String code = codeByName.get(name.substring(0, name.length() - ending.length()));
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s-]+", " ")
                .strip();
    }

    private static String pattern(String key) {
        return Pattern.quote(key).replace(" ", "\\E[\\s-]+\\Q").replace("'", "\\E['’]\\Q");
    }
}
