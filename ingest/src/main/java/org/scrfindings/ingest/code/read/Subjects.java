package org.scrfindings.ingest.code.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.parse.Span;

/**
 * Finds what a whole document is about: the kind of harm, or the parents' difficulty, that it speaks of far more than
 * of any other. A review of a neglected family does not repeat the word in every finding.
 */
final class Subjects {

    private static final Set<String> OF_A_CASE = Set.of(
            "domestic-abuse",
            "neglect",
            "sexual-abuse",
            "exploitation",
            "infant-injury",
            "suicide-self-harm",
            "parental-mental-health",
            "parental-substance-misuse",
            "parental-learning-disability",
            "fabricated-illness",
            "radicalisation");

    /** Mentions per character that make a subject: about one a page. */
    private static final double DENSE = 1.0 / 2_500;

    /** How many times the next subject's mentions it must have. */
    private static final double FAR_MORE = 1.7;

    private final Map<String, List<Cue>> cues = new LinkedHashMap<>();

    Subjects(Lexicon lexicon) {
        lexicon.on(Axis.THEME).forEach((theme, list) -> {
            if (OF_A_CASE.contains(theme)) {
                cues.put(theme, list.stream().filter(cue -> cue.weight() >= 2).toList());
            }
        });
    }

    Optional<String> of(String documentText) {
        Sentence whole = new Sentence(new Span(1, 0, documentText.length()), documentText, false);
        String most = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, List<Cue>> theme : cues.entrySet()) {
            double count = theme.getValue().stream()
                    .mapToInt(cue -> cue.in(whole).size())
                    .sum();
            if (count > first) {
                second = first;
                first = count;
                most = theme.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        boolean subject = first >= DENSE * documentText.length() && first >= FAR_MORE * second;
        return subject ? Optional.of(most) : Optional.empty();
    }
}
