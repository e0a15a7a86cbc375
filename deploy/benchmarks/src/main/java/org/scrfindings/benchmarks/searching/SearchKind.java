package org.scrfindings.benchmarks.searching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.benchmarks.running.Http;

/** The requests that are measured. */
enum SearchKind {
    SIMPLE("simple search", "mode=keyword", true),
    ALL_FACETS("search with all facets", "mode=keyword{facets}", true),
    FACET_BY_FACET("the same, PostgreSQL facet by facet", "mode=keyword{facets}", true),
    FILTERED("page by filters alone", "limit=20", false),
    DEEP("page 51 of a search", "mode=keyword&limit=200", true),
    SEMANTIC("search by meaning", "mode=semantic", true),
    HYBRID("hybrid search", "mode=hybrid", true),
    HYBRID_FACETS("hybrid search with all facets", "mode=hybrid{facets}", true),
    MATRIX("stage by pair matrix", "/api/v1/analysis/matrix?rows=stage&columns=pair&mode=keyword", true),
    MAP("care-pathway map", "/api/v1/analysis/map?mode=keyword", true);

    private static final String FACETS = Stream.of(
                    "stage",
                    "pair",
                    "professional",
                    "from",
                    "to",
                    "issue",
                    "reason",
                    "theme",
                    "polarity",
                    "kind",
                    "documentKind",
                    "reviewType",
                    "localBody",
                    "outcome",
                    "harm",
                    "ageBand",
                    "year",
                    "coding")
            .map(axis -> "&facet=" + axis)
            .collect(Collectors.joining());

    /** Words as people ask for, found in many and in few passages. */
    static final List<String> QUESTIONS = List.of(
            "bruises baby",
            "threshold disagreement",
            "strategy meeting",
            "hungry child",
            "grandmother",
            "methadone",
            "escalation procedure",
            "health visitor",
            "missed appointments",
            "father unknown",
            "chronology",
            "school report conference",
            "relapse",
            "eviction",
            "core group",
            "early help assessment",
            "GP",
            "emergency contraception",
            "fracture accidental",
            "closed letter",
            "CAMHS",
            "supervision",
            "referral logged",
            "handover",
            "police notification");

    private final String label;
    private final String rest;
    private final boolean asksWords;

    SearchKind(String label, String rest, boolean asksWords) {
        this.label = label;
        this.rest = rest;
        this.asksWords = asksWords;
    }

    String label() {
        return label;
    }

    boolean isDeep() {
        return this == DEEP;
    }

    /** Path and parameters for one question. */
    String address(String question) {
        String base = rest.startsWith("/") ? rest : "/api/v1/findings?" + rest.replace("{facets}", FACETS);
        return asksWords
                ? base + "&q=" + Http.encoded(question)
                : base + "&stage=C&polarity=problem&year=" + year(question);
    }

    /** The year by which a page without words is filtered, another for each question. */
    static int year(String question) {
        return 2010 + QUESTIONS.indexOf(question) % 14;
    }

    /** What PostgreSQL is asked for the same, where it can be. */
    Optional<PostgresText.Shape> inPostgres() {
        return switch (this) {
            case SIMPLE -> Optional.of(PostgresText.Shape.PAGE);
            case ALL_FACETS -> Optional.of(PostgresText.Shape.FACETS);
            case FACET_BY_FACET -> Optional.of(PostgresText.Shape.FACET_BY_FACET);
            case FILTERED -> Optional.of(PostgresText.Shape.FILTERED);
            case DEEP -> Optional.of(PostgresText.Shape.DEEP);
            case MATRIX -> Optional.of(PostgresText.Shape.MATRIX);
            case MAP -> Optional.of(PostgresText.Shape.MAP);
            case SEMANTIC, HYBRID, HYBRID_FACETS -> Optional.empty();
        };
    }
}
