package org.scrfindings.ingest.code.train;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.read.Codes;
import org.scrfindings.ingest.codebook.Codebook;

/** Refuses passages that the codebook does not allow, and those that were there before. */
final class PassageCheck {

    private static final Set<String> KINDS = Set.of("finding", "example", "recommendation");
    private static final int MOST_ISSUES = 3;
    private static final int MOST_THEMES = 4;

    private final Codes codes;
    private final Set<String> seen = new HashSet<>();

    PassageCheck(Codebook codebook) {
        codes = new Codes(codebook);
    }

    /** @throws IllegalArgumentException that says where, and what is wrong */
    void check(TrainingPassage passage, String place) {
        refuseIf(passage.text() == null || passage.text().isBlank(), place, "no text");
        refuseIf(passage.kind() == null || !KINDS.contains(passage.kind()), place, "unknown kind " + passage.kind());
        refuseIf(!seen.add(words(passage.text())), place, "the same text was there before");
        if (passage.isRecommendation()) {
            known(Axis.RECOMMENDATION_TYPE, passage.recommendationType(), place);
        } else {
            checkPractice(passage, place);
        }
    }

    private void checkPractice(TrainingPassage passage, String place) {
        known(Axis.POLARITY, passage.polarity(), place);
        if (passage.stage() != null) {
            known(Axis.STAGE, passage.stage(), place);
        }
        passage.issues().forEach(code -> known(Axis.ISSUE, code, place));
        passage.reasons().forEach(code -> known(Axis.REASON, code, place));
        passage.themes().forEach(code -> known(Axis.THEME, code, place));
        refuseIf(passage.issues().size() > MOST_ISSUES, place, "more than " + MOST_ISSUES + " issues");
        refuseIf(passage.themes().size() > MOST_THEMES, place, "more than " + MOST_THEMES + " themes");
        refuseIf(passage.pairs().isEmpty(), place, "no pair");
        passage.pairs().forEach(pair -> services(List.of(pair.split("~", -1)), true, place));
        passage.directions().forEach(direction -> services(List.of(direction.split(">", -1)), false, place));
        if (!passage.service().isEmpty()) {
            services(Set.of(passage.service()), false, place);
        }
    }

    private void services(Collection<String> services, boolean sorted, String place) {
        services.forEach(code -> refuseIf(!codes.isService(code), place, "unknown service " + code));
        boolean inOrder = services.stream().sorted().toList().equals(List.copyOf(services));
        refuseIf(sorted && (services.size() != 2 || !inOrder), place, "not a pair in alphabetical order: " + services);
    }

    private void known(Axis axis, String code, String place) {
        refuseIf(code == null || !codes.isKnown(axis, code), place, "unknown " + axis.code() + " " + code);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static void refuseIf(boolean wrong, String place, String problem) {
        if (wrong) {
            throw new IllegalArgumentException(place + ": " + problem);
        }
    }
}
