package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the head of a recommendation.
 *
 * @param number as the document gives it
 * @param end offset behind it, where the wording begins
 * @param announced whether the word "recommendation" stands before it
 */
record RecommendationNumber(String number, int end, boolean announced) {

    private static final String NUMBER = "(?<number>\\p{Lu}{0,4}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)";

    private static final Pattern ANNOUNCED = Pattern.compile(
            "^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+)?(?:[\\p{L}’']+\\s+){0,2}?recommendation\\s+(?:no\\.?\\s*|number\\s+)?"
                    + NUMBER + "\\b\\s*[.:)–—-]*\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> BARE = List.of(
            Pattern.compile("^(?<number>\\p{Lu}{1,4}[ .-]?\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.:)–—-]*\\s+(?=\\S)"),
            Pattern.compile("^\\(?(?<number>\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[a-z]|[ivx]{1,4})[.:)]+\\s+(?=\\S)"),
            Pattern.compile("^(?<number>\\d{1,3}(?:\\.\\d{1,3})*)\\s+(?=\\p{Lu})"));

    static Optional<RecommendationNumber> of(String words) {
        Matcher announced = ANNOUNCED.matcher(words);
        if (announced.find()) {
            return Optional.of(new RecommendationNumber(announced.group("number"), announced.end(), true));
        }
        return BARE.stream()
                .map(p -> p.matcher(words))
                .filter(Matcher::find)
                .map(m -> new RecommendationNumber(m.group("number"), m.end(), false))
                .findFirst();
    }
}
