package org.scrfindings.search.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the recommendation that an action answers by its number, which documents write as "3", "R3" or "Rec. 3". */
final class NumberedRecommendations {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)*[a-z]?");
    private static final String OVERVIEW_REPORT = "overview-report";

    /** A recommendation that has a number. */
    record Numbered(UUID id, String number, UUID documentId, String documentKind) {}

    private final List<Numbered> recommendations;

    NumberedRecommendations(List<Numbered> recommendations) {
        this.recommendations = new ArrayList<>(recommendations);
    }

    /** The one in the plan itself, else in the overview report; agencies' own reports number theirs anew. */
    Optional<UUID> answeredBy(String number, UUID documentId) {
        String wanted = normal(number);
        return recommendations.stream()
                .filter(r -> !wanted.isEmpty() && normal(r.number()).equals(wanted))
                .filter(r -> r.documentId().equals(documentId) || OVERVIEW_REPORT.equals(r.documentKind()))
                .max(Comparator.comparing(r -> r.documentId().equals(documentId)))
                .map(Numbered::id);
    }

    private static String normal(String number) {
        String lower = number.toLowerCase(Locale.ROOT).strip();
        Matcher digits = DIGITS.matcher(lower);
        return digits.find() ? digits.group() : lower;
    }
}
