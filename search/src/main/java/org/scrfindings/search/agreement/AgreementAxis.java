package org.scrfindings.search.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;

/** What two codings of the same findings are compared on. */
public enum AgreementAxis {
    STAGE("stage", Axis.STAGE, true),
    PAIRS("pairs", Axis.PAIR, false),
    /** The main issue alone. */
    ISSUE_FIRST("issue-first", Axis.ISSUE, true),
    /** All issues, whatever their order. */
    ISSUES("issues", Axis.ISSUE, false),
    REASONS("reasons", Axis.REASON, false),
    THEMES("themes", Axis.THEME, false),
    POLARITY("polarity", Axis.POLARITY, true),
    RECOMMENDATION_TYPE("recommendation-type", Axis.RECOMMENDATION_TYPE, true);

    private final String code;
    private final Axis axis;
    private final boolean single;

    AgreementAxis(String code, Axis axis, boolean single) {
        this.code = code;
        this.axis = axis;
        this.single = single;
    }

    public String code() {
        return code;
    }

    /** Whether a finding has one code on it at most; having none counts as a code of its own. */
    public boolean isSingle() {
        return single;
    }

    /** Whether findings of this kind are coded on it. */
    public boolean appliesTo(String kind) {
        boolean recommendation = kind.equals("recommendation");
        return switch (this) {
            case POLARITY -> !recommendation;
            case RECOMMENDATION_TYPE -> recommendation;
            default -> true;
        };
    }

    /**
     * The codes that are compared.
     *
     * @param codes by the code of the {@link Axis}, the main one first
     */
    public Set<String> of(Map<String, List<String>> codes) {
        List<String> given = codes.getOrDefault(axis.code(), List.of());
        return new LinkedHashSet<>(single ? given.stream().limit(1).toList() : given);
    }
}
