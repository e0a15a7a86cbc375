package org.scrfindings.api.web.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.doublecoding.ComparisonView.Given;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;

/** Lays codes that several gave to one passage beside each other. */
@ApplicationScoped
class SideBySide {

    private static final Map<Axis, Named> SHOWN = shown();

    private final CodingForm form;
    private final AxisCodes codes;

    SideBySide(CodingForm form, AxisCodes codes) {
        this.form = form;
        this.codes = codes;
    }

    private record Named(String label, FindingAxis axis) {}

    /**
     * What each gave on one axis.
     *
     * @param same whether the first two gave the same
     * @param given labels, in the order of those who gave them
     */
    public record Line(String axis, boolean same, List<List<String>> given) {}

    private static Map<Axis, Named> shown() {
        Map<Axis, Named> shown = new LinkedHashMap<>();
        shown.put(Axis.STAGE, new Named("Stage of the care pathway", FindingAxis.STAGE));
        shown.put(Axis.RECOMMENDATION_TYPE, new Named("Type of recommendation", FindingAxis.RECOMMENDATION_TYPE));
        shown.put(Axis.POLARITY, new Named("Difficulty or good practice", FindingAxis.POLARITY));
        shown.put(Axis.ISSUE, new Named("Issues, the main one first", FindingAxis.ISSUE));
        shown.put(Axis.PAIR, new Named("Between whom", FindingAxis.PAIR));
        shown.put(Axis.REASON, new Named("Why it happened", FindingAxis.REASON));
        shown.put(Axis.THEME, new Named("Themes", FindingAxis.THEME));
        return shown;
    }

    List<Line> lines(String kind, List<Given> all) {
        List<GivenCoding> given =
                all.stream().map(g -> form.decided(kind, g.codes())).toList();
        return SHOWN.entrySet().stream()
                .filter(axis -> given.getFirst().codes().containsKey(axis.getKey()))
                .map(axis -> line(
                        axis.getKey(),
                        axis.getValue(),
                        given.stream().map(g -> g.codes().get(axis.getKey())).toList()))
                .toList();
    }

    private Line line(Axis axis, Named named, List<List<String>> given) {
        return new Line(
                named.label(),
                same(axis, given.get(0), given.get(1)),
                given.stream()
                        .map(some -> some.stream()
                                .map(code -> codes.label(named.axis(), code))
                                .toList())
                        .toList());
    }

    /** Of issues the order counts, because the first one is the main one. */
    private static boolean same(Axis axis, List<String> one, List<String> other) {
        return axis == Axis.ISSUE ? one.equals(other) : new HashSet<>(one).equals(new HashSet<>(other));
    }

    /** What both gave: on axes with several codes those in common, on others nothing where they differ. */
    static GivenCoding common(GivenCoding one, GivenCoding other) {
        Map<Axis, List<String>> common = new EnumMap<>(Axis.class);
        one.codes().forEach((axis, codes) -> {
            List<String> others = other.codes().getOrDefault(axis, List.of());
            if (isFree(axis)) {
                common.put(axis, codes.stream().filter(others::contains).toList());
            } else if (same(axis, codes, others)) {
                common.put(axis, codes);
            }
        });
        return new GivenCoding(common, List.of());
    }

    private static boolean isFree(Axis axis) {
        return axis == Axis.PAIR || axis == Axis.REASON || axis == Axis.THEME;
    }
}
