package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.disclosurecontrol.ShownTable;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.visibility.Viewer;

/** Counts findings over time, beside the number of reviews that they come from. Safe for use by several threads. */
@ApplicationScoped
public class FindingTrend {

    private static final String VERSIONS = "versions";
    private static final String CODES = "codes";
    private static final String WITHOUT = "without";
    private static final String PERIODS = "periods";
    private static final String UNDATED = "undated";

    /** The code of findings without one, and the period of those whose time is not known. */
    private static final String NONE = "";

    /** More versions of a codebook than there will be. */
    private static final int MOST_VERSIONS = 100;

    /** More years or quarters than there are. */
    private static final int MOST_PERIODS = 10_000;

    private static final Fewer FEWER =
            new Fewer("by", "Filter the findings, choose another axis, or years in place of quarters.");

    private final FindingCounts counts;
    private final AxisCodes codes;
    private final Denominators denominators;

    FindingTrend(FindingCounts counts, AxisCodes codes, Denominators denominators) {
        this.counts = counts;
        this.codes = codes;
        this.denominators = denominators;
    }

    /** A line of the table. */
    private record Line(String version, String code) {}

    /** What a series is made of, beside its line. */
    private record Frame(FindingAxis by, List<String> periods, Map<String, Long> reviews) {}

    /**
     * @param by what makes a series
     * @throws org.scrfindings.search.query.InvalidQueryException where there would be too many figures
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public Trend of(FindingQuery query, FindingAxis by, TrendPeriod period, Viewer viewer) {
        Bucket all = counts.count(query, viewer, request(by, period), FEWER);
        Tabulation<Line, String> table = tabulated(all);
        Map<String, Long> reviews = denominators.of(query, period, viewer);
        Frame frame = new Frame(by, periods(table, reviews, period), reviews);
        List<Line> lines = table.rows().stream().sorted(order(by)).toList();
        DisclosureControl control = counts.control(viewer);
        ShownTable shown = control.shown(table.table(
                lines, Stream.concat(frame.periods().stream(), Stream.of(NONE)).toList(), all.count()));
        List<Trend.Series> series = IntStream.range(0, lines.size())
                .mapToObj(i ->
                        series(lines.get(i), shown.cells().get(i), shown.rows().get(i), frame))
                .toList();
        return new Trend(
                by.parameter(),
                period.parameter(),
                shownPeriods(frame, shown),
                series.stream().filter(s -> s.code() != null).toList(),
                series.stream().filter(s -> s.code() == null).toList(),
                shown.columns().getLast(),
                reviews.getOrDefault(NONE, 0L),
                shown.all(),
                control.described(shown.keptBack()));
    }

    private Map<String, Aggregation> request(FindingAxis by, TrendPeriod period) {
        return Map.of(
                VERSIONS,
                Aggregation.terms("codebookVersion", MOST_VERSIONS)
                        .with(CODES, inTime(counts.by(by), period))
                        .with(WITHOUT, inTime(counts.without(by), period)),
                PERIODS,
                Aggregation.terms(period.field(), MOST_PERIODS),
                UNDATED,
                Aggregation.missing(period.field()));
    }

    private static Aggregation inTime(Aggregation findings, TrendPeriod period) {
        return findings.with(PERIODS, Aggregation.terms(period.field(), MOST_PERIODS))
                .with(UNDATED, Aggregation.missing(period.field()));
    }

    private static Tabulation<Line, String> tabulated(Bucket all) {
        Tabulation<Line, String> table = new Tabulation<>();
        all.parts(PERIODS).forEach(p -> table.column(p.key(), p.count()));
        table.column(NONE, all.part(UNDATED).count());
        for (Bucket version : all.parts(VERSIONS)) {
            version.parts(CODES).forEach(code -> addLine(table, new Line(version.key(), code.key()), code));
            addLine(table, new Line(version.key(), NONE), version.part(WITHOUT));
        }
        return table;
    }

    private static void addLine(Tabulation<Line, String> table, Line line, Bucket findings) {
        table.row(line, findings.count());
        findings.parts(PERIODS).forEach(p -> table.cell(line, p.key(), p.count()));
        table.cell(line, NONE, findings.part(UNDATED).count());
    }

    private static List<String> periods(Tabulation<Line, String> table, Map<String, Long> reviews, TrendPeriod period) {
        Set<String> found = new TreeSet<>(table.columns());
        found.addAll(reviews.keySet());
        found.remove(NONE);
        return period.spanning(found);
    }

    private Comparator<Line> order(FindingAxis by) {
        return Comparator.comparing(Line::version).thenComparing(Line::code, codes.order(by));
    }

    private static List<Trend.Period> shownPeriods(Frame frame, ShownTable shown) {
        return IntStream.range(0, frame.periods().size())
                .mapToObj(i -> new Trend.Period(
                        frame.periods().get(i),
                        frame.reviews().getOrDefault(frame.periods().get(i), 0L),
                        shown.columns().get(i)))
                .toList();
    }

    private Trend.Series series(Line line, List<ShownCount> cells, ShownCount total, Frame frame) {
        boolean coded = !line.code().equals(NONE);
        List<ShownCount> dated = cells.subList(0, frame.periods().size());
        return new Trend.Series(
                coded ? line.code() : null,
                coded ? codes.label(frame.by(), line.code()) : null,
                line.version(),
                dated,
                IntStream.range(0, dated.size())
                        .mapToObj(i -> perReview(
                                dated.get(i),
                                frame.reviews().get(frame.periods().get(i))))
                        .toList(),
                cells.getLast(),
                total);
    }

    private static Double perReview(ShownCount findings, Long reviews) {
        if (reviews == null) {
            return null;
        }
        var share = findings.per(ShownCount.of(reviews));
        return share.isPresent() ? Math.round(share.getAsDouble() * 1_000) / 1_000.0 : null;
    }
}
