package org.scrfindings.ingest.code.remote;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Term;

/** Tells a language model how to code: the codebook in words, and the form of the answer. */
final class Instructions {

    private static final String FORM = """
            You code passages of reviews of child safeguarding by the codebook below. Answer with one JSON object:
            {"stage": [...], "pair": [...], "issue": [...], "reason": [...], "theme": [...], "polarity": [...],
            "recommendation-type": [...]}
            Each list holds objects {"code": "...", "words": "...", "confidence": 0.0}: a code of the codebook, the few
            words of the passage that led to it, copied exactly, and how sure you are from 0 to 1. The main code comes
            first. Leave a list empty where nothing fits. A finding or example has one polarity and no recommendation
            type, a recommendation one type and no polarity. A pair is two codes of services in alphabetical order
            joined by ~, "csc~school"; practice inside one service is that service with itself, "police~police".
            """;

    private Instructions() {}

    static String of(Codebook codebook) {
        return Stream.of(
                        FORM,
                        terms("stage (at most 1)", codebook.stages()),
                        services(codebook),
                        issues(codebook),
                        terms("reason (at most 3)", codebook.reasons()),
                        terms("theme (at most 4)", codebook.themes()),
                        terms("polarity", codebook.polarity()),
                        terms("recommendation-type", codebook.recommendationTypes()),
                        "Rules:\n" + String.join("\n", codebook.rules()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String terms(String title, List<Term> terms) {
        return title + ":\n"
                + terms.stream()
                        .map(t -> line(t.code(), t.label(), t.definition()))
                        .collect(Collectors.joining("\n"));
    }

    private static String services(Codebook codebook) {
        return "services (for pairs, at most 3):\n"
                + codebook.professionals().stream()
                        .map(p -> line(p.code(), p.label(), ""))
                        .collect(Collectors.joining("\n"));
    }

    private static String issues(Codebook codebook) {
        return "issue (at most 3):\n"
                + codebook.issues().stream()
                        .map(i -> line(i.code(), i.label(), i.definition()))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(String code, String label, String definition) {
        return code + " = " + label + (definition.isEmpty() ? "" : ". " + definition);
    }
}
