package org.scrfindings.search.doublecoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.FindingView.Direction;

/** The codes of a finding on all axes, as a finding shows its own. */
public record GivenCodes(
        String stage,
        List<String> pairs,
        List<Direction> directions,
        List<String> issues,
        List<String> reasons,
        List<String> themes,
        String polarity,
        String recommendationType) {

    /** The codes that a finding has now. */
    public static GivenCodes of(FindingView finding) {
        return of(byAxis(finding));
    }

    static GivenCodes of(Map<String, List<String>> codes) {
        return new GivenCodes(
                first(codes, Axis.STAGE),
                on(codes, Axis.PAIR),
                on(codes, Axis.DIRECTION).stream()
                        .map(d -> d.split(">"))
                        .map(ends -> new Direction(ends[0], ends[1]))
                        .toList(),
                on(codes, Axis.ISSUE),
                on(codes, Axis.REASON),
                on(codes, Axis.THEME),
                first(codes, Axis.POLARITY),
                first(codes, Axis.RECOMMENDATION_TYPE));
    }

    private static List<String> on(Map<String, List<String>> codes, Axis axis) {
        return codes.getOrDefault(axis.code(), List.of());
    }

    private static String first(Map<String, List<String>> codes, Axis axis) {
        return on(codes, axis).stream().findFirst().orElse(null);
    }

    /** By the code of the axis; axes without codes are left out. */
    static Map<String, List<String>> byAxis(FindingView finding) {
        Map<String, List<String>> codes = new HashMap<>();
        put(codes, Axis.STAGE, single(finding.stage()));
        put(codes, Axis.PAIR, finding.pairs());
        put(
                codes,
                Axis.DIRECTION,
                finding.directions().stream().map(d -> d.from() + ">" + d.to()).toList());
        put(codes, Axis.ISSUE, finding.issues());
        put(codes, Axis.REASON, finding.reasons());
        put(codes, Axis.THEME, finding.themes());
        put(codes, Axis.POLARITY, single(finding.polarity()));
        put(codes, Axis.RECOMMENDATION_TYPE, single(finding.recommendationType()));
        return codes;
    }

    private static List<String> single(String code) {
        return code == null ? List.of() : List.of(code);
    }

    /** By the code of the axis. */
    static Map<String, List<String>> byAxis(Map<Axis, List<String>> given) {
        Map<String, List<String>> codes = new HashMap<>();
        given.forEach((axis, values) -> put(codes, axis, values));
        return codes;
    }

    private static void put(Map<String, List<String>> codes, Axis axis, List<String> values) {
        if (!values.isEmpty()) {
            codes.put(axis.code(), List.copyOf(values));
        }
    }
}
