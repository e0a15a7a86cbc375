package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.search.analysis.CoOccurrence.Coded;
import org.scrfindings.search.analysis.CoOccurrence.Pair;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.visibility.Viewer;

/** Counts which codes of one axis occur together in findings. Safe for use by several threads. */
@ApplicationScoped
public class FindingCoOccurrence {

    /** Axes of which a finding may have several codes. */
    public static final Set<FindingAxis> AXES = Set.of(FindingAxis.ISSUE, FindingAxis.THEME, FindingAxis.REASON);

    private static final String CODES = "codes";
    private static final String TOGETHER = "together";

    private static final Fewer FEWER = new Fewer("of", "Filter the findings, or choose another axis.");

    private final FindingCounts counts;
    private final AxisCodes codes;

    FindingCoOccurrence(FindingCounts counts, AxisCodes codes) {
        this.counts = counts;
        this.codes = codes;
    }

    /**
     * @param axis one of {@link #AXES}
     * @throws org.scrfindings.search.query.InvalidQueryException where there would be too many figures
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public CoOccurrence of(FindingQuery query, FindingAxis axis, Viewer viewer) {
        Bucket all = counts.count(query, viewer, Map.of(CODES, counts.by(axis).with(TOGETHER, counts.by(axis))), FEWER);
        DisclosureControl control = counts.control(viewer);
        ShownCount total = control.shown(all.count());
        Map<String, ShownCount> single = new LinkedHashMap<>();
        all.parts(CODES).stream()
                .sorted(Comparator.comparing(Bucket::key, codes.order(axis)))
                .forEach(code -> single.put(code.key(), control.shown(code.count())));
        List<Pair> pairs = all.parts(CODES).stream()
                .flatMap(code -> code.parts(TOGETHER).stream()
                        .filter(other -> codes.order(axis).compare(code.key(), other.key()) < 0)
                        .map(both -> pair(axis, code.key(), both, new Shown(control, single, total))))
                .sorted(order())
                .toList();
        List<Coded> coded = single.entrySet().stream()
                .map(e -> new Coded(e.getKey(), codes.label(axis, e.getKey()), e.getValue()))
                .toList();
        return new CoOccurrence(axis.parameter(), total, coded, pairs, control.described(keptBack(coded, pairs)));
    }

    /** The figures that a pair's lift is worked out from: as they are shown, so that it gives nothing away. */
    private record Shown(DisclosureControl control, Map<String, ShownCount> single, ShownCount total) {

        Double lift(String first, String second, ShownCount both) {
            var expected = single.get(first).per(total);
            var observed = both.per(single.get(second));
            return expected.isEmpty() || observed.isEmpty() || expected.getAsDouble() == 0
                    ? null
                    : Math.round(observed.getAsDouble() / expected.getAsDouble() * 1_000) / 1_000.0;
        }
    }

    private Pair pair(FindingAxis axis, String first, Bucket both, Shown shown) {
        ShownCount count = shown.control().shown(both.count());
        return new Pair(
                new CodeLabel(first, codes.label(axis, first)),
                new CodeLabel(both.key(), codes.label(axis, both.key())),
                count,
                shown.lift(first, both.key(), count));
    }

    private static Comparator<Pair> order() {
        return Comparator.<Pair>comparingLong(p -> -p.count().number().orElse(-1))
                .thenComparing(p -> p.first().code())
                .thenComparing(p -> p.second().code());
    }

    private static long keptBack(List<Coded> codes, List<Pair> pairs) {
        return Stream.concat(codes.stream().map(Coded::count), pairs.stream().map(Pair::count))
                .filter(ShownCount::isKeptBack)
                .count();
    }
}
