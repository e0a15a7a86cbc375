package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.search.analysis.AnalysisReader.Questions;
import org.scrfindings.search.analysis.SideBySide.Compared;
import org.scrfindings.search.analysis.SideBySide.Sides;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.visibility.Viewer;

/** Puts two questions side by side; one request to the engine for each. Safe for use by several threads. */
@ApplicationScoped
public class FindingComparison {

    private static final String CODES = "codes";
    private static final String WITHOUT = "without";

    private static final Fewer FEWER = new Fewer("by", "Filter the findings, or choose another axis.");

    private final FindingCounts counts;
    private final AxisCodes codes;

    FindingComparison(FindingCounts counts, AxisCodes codes) {
        this.counts = counts;
        this.codes = codes;
    }

    /** The figures of one side. */
    private record Side(Map<String, ShownCount> codes, ShownCount missing, ShownCount total) {

        ShownCount count(String code) {
            return codes.getOrDefault(code, ShownCount.of(0));
        }

        OptionalDouble share(String code) {
            return count(code).per(total);
        }

        Stream<ShownCount> figures() {
            return Stream.concat(codes.values().stream(), Stream.of(missing, total));
        }
    }

    /**
     * @throws org.scrfindings.search.query.InvalidQueryException where there would be too many figures
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public SideBySide of(Questions questions, FindingAxis by, Viewer viewer) {
        Side a = side(questions.a(), by, viewer);
        Side b = side(questions.b(), by, viewer);
        Set<String> either = new TreeSet<>(codes.order(by));
        either.addAll(a.codes().keySet());
        either.addAll(b.codes().keySet());
        return new SideBySide(
                by.parameter(),
                either.stream().map(code -> compared(by, code, a, b)).toList(),
                new Sides(a.missing(), b.missing()),
                new Sides(a.total(), b.total()),
                counts.control(viewer)
                        .described(Stream.concat(a.figures(), b.figures())
                                .filter(ShownCount::isKeptBack)
                                .count()));
    }

    private Side side(FindingQuery query, FindingAxis by, Viewer viewer) {
        Bucket all = counts.count(query, viewer, Map.of(CODES, counts.by(by), WITHOUT, counts.without(by)), FEWER);
        DisclosureControl control = counts.control(viewer);
        List<Bucket> parts = all.parts(CODES);
        List<Count> line = Stream.concat(parts.stream(), Stream.of(all.part(WITHOUT)))
                .map(Bucket::count)
                .toList();
        List<ShownCount> shown = control.shown(line, all.count());
        Map<String, ShownCount> byCode = new LinkedHashMap<>();
        IntStream.range(0, parts.size()).forEach(i -> byCode.put(parts.get(i).key(), shown.get(i)));
        return new Side(byCode, shown.getLast(), control.shown(all.count()));
    }

    private Compared compared(FindingAxis by, String code, Side a, Side b) {
        OptionalDouble ofA = a.share(code);
        OptionalDouble ofB = b.share(code);
        boolean both = ofA.isPresent() && ofB.isPresent();
        return new Compared(
                code,
                codes.label(by, code),
                a.count(code),
                b.count(code),
                rounded(ofA),
                rounded(ofB),
                both ? rounded(OptionalDouble.of(ofA.getAsDouble() - ofB.getAsDouble())) : null);
    }

    private static Double rounded(OptionalDouble share) {
        return share.isPresent() ? Math.round(share.getAsDouble() * 10_000) / 10_000.0 : null;
    }
}
