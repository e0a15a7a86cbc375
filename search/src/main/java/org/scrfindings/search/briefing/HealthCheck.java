package org.scrfindings.search.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.scrfindings.search.briefing.Briefing.Counted;
import org.scrfindings.search.briefing.Briefing.Reason;
import org.scrfindings.search.briefing.Briefing.Subject;

/** Questions to ask of one's own place: fixed phrases, chosen by what reviews found. */
final class HealthCheck {

    private static final String PHRASES = "/briefing/health-check.properties";
    private static final int MOST_PAIRS = 3;

    private final Properties phrases = new Properties();

    HealthCheck() {
        try (InputStream in = HealthCheck.class.getResourceAsStream(PHRASES)) {
            phrases.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most important first. */
    List<String> questions(
            Subject subject, List<Counted> pairs, List<Reason> reasons, boolean recommended, boolean goodPractice) {
        List<String> questions = new ArrayList<>();
        questions.add(phrase("here").formatted(subject.label()));
        if (recommended) {
            questions.add(phrase("recommended"));
        }
        pairs.stream()
                .limit(MOST_PAIRS)
                .forEach(p -> questions.add(phrase("pair").formatted(p.label())));
        reasons.stream()
                .map(r -> "reason." + r.counted().code())
                .filter(phrases::containsKey)
                .forEach(r -> questions.add(phrase(r)));
        if (goodPractice) {
            questions.add(phrase("good"));
        }
        questions.add(phrase("child"));
        return questions;
    }

    private String phrase(String name) {
        return phrases.getProperty(name);
    }
}
