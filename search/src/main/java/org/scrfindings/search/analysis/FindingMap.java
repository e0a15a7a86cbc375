package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.search.analysis.PathwayMap.MappedCode;
import org.scrfindings.search.analysis.PathwayMap.MappedIssue;
import org.scrfindings.search.analysis.PathwayMap.MappedStage;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.visibility.Viewer;

/** Draws the care-pathway map of the findings that answer a question. Safe for use by several threads. */
@ApplicationScoped
public class FindingMap {

    private static final String STAGES = "stages";
    private static final String ISSUES = "issues";
    private static final String WITHOUT = "without";
    private static final String PAIRS = "pairs";
    private static final String REASONS = "reasons";
    private static final String OPEN = "open";
    private static final String EXAMPLES = "examples";

    /** More would make the map overwhelming. */
    private static final int MOST_PAIRS = 5;

    private static final int MOST_EXAMPLES = 3;

    private static final Fewer FEWER = new Fewer("stage", "Filter the findings, by stage or issue.");

    private final FindingCounts counts;
    private final AxisCodes codes;

    FindingMap(FindingCounts counts, AxisCodes codes) {
        this.counts = counts;
        this.codes = codes;
    }

    /**
     * @throws org.scrfindings.search.query.InvalidQueryException where there would be too many figures
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public PathwayMap of(FindingQuery query, Viewer viewer) {
        Bucket all = counts.count(query, viewer, request(), FEWER);
        DisclosureControl control = counts.control(viewer);
        List<Bucket> stages = all.parts(STAGES).stream()
                .sorted(Comparator.comparing(Bucket::key, codes.order(FindingAxis.STAGE)))
                .toList();
        Line line = line(stages, all.part(WITHOUT).count(), all.count(), control);
        List<MappedStage> shown = IntStream.range(0, stages.size())
                .mapToObj(i -> stage(stages.get(i), line.parts().get(i), control))
                .toList();
        ShownCount total = control.shown(all.count());
        return new PathwayMap(shown, line.rest(), total, control.described(keptBack(shown, line, total)));
    }

    private Map<String, Aggregation> request() {
        Aggregation issues = counts.by(FindingAxis.ISSUE)
                .with(PAIRS, Aggregation.terms(FindingAxis.PAIR.field(), MOST_PAIRS))
                .with(REASONS, counts.by(FindingAxis.REASON))
                .with(
                        OPEN,
                        Aggregation.open().with(EXAMPLES, Aggregation.first(MOST_EXAMPLES, List.of("kind", "key"))));
        return Map.of(
                STAGES,
                counts.by(FindingAxis.STAGE).with(ISSUES, issues).with(WITHOUT, counts.without(FindingAxis.ISSUE)),
                WITHOUT,
                counts.without(FindingAxis.STAGE));
    }

    /** Parts of a total and what is in none of them. */
    private record Line(List<ShownCount> parts, ShownCount rest) {}

    private static Line line(List<Bucket> parts, Count rest, Count total, DisclosureControl control) {
        List<Count> all = Stream.concat(parts.stream().map(Bucket::count), Stream.of(rest))
                .toList();
        List<ShownCount> shown = control.shown(all, total);
        return new Line(shown.subList(0, parts.size()), shown.getLast());
    }

    private MappedStage stage(Bucket stage, ShownCount count, DisclosureControl control) {
        List<Bucket> issues = stage.parts(ISSUES);
        Line line = line(issues, stage.part(WITHOUT).count(), stage.count(), control);
        return new MappedStage(
                stage.key(),
                codes.label(FindingAxis.STAGE, stage.key()),
                count,
                IntStream.range(0, issues.size())
                        .mapToObj(i -> issue(issues.get(i), line.parts().get(i), control))
                        .sorted(Comparator.<MappedIssue>comparingLong(
                                        i -> -i.count().number().orElse(-1))
                                .thenComparing(MappedIssue::code))
                        .toList(),
                line.rest());
    }

    private MappedIssue issue(Bucket issue, ShownCount count, DisclosureControl control) {
        return new MappedIssue(
                issue.key(),
                codes.label(FindingAxis.ISSUE, issue.key()),
                count,
                counted(FindingAxis.PAIR, issue.parts(PAIRS), issue.count(), control),
                issue.isCut(PAIRS),
                counted(FindingAxis.REASON, issue.parts(REASONS), issue.count(), control),
                issue.part(OPEN).first(EXAMPLES));
    }

    private List<MappedCode> counted(FindingAxis axis, List<Bucket> parts, Count total, DisclosureControl control) {
        List<ShownCount> shown = control.shown(parts.stream().map(Bucket::count).toList(), total);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new MappedCode(
                        parts.get(i).key(), codes.label(axis, parts.get(i).key()), shown.get(i)))
                .sorted(Comparator.<MappedCode>comparingLong(
                                c -> -c.count().number().orElse(-1))
                        .thenComparing(MappedCode::code))
                .toList();
    }

    private static long keptBack(List<MappedStage> stages, Line line, ShownCount total) {
        Stream<ShownCount> ofStages = stages.stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.count(), s.withoutIssue()),
                        s.issues().stream().flatMap(FindingMap::figures)));
        return Stream.concat(ofStages, Stream.of(line.rest(), total))
                .filter(ShownCount::isKeptBack)
                .count();
    }

    private static Stream<ShownCount> figures(MappedIssue issue) {
        Stream<MappedCode> within = Stream.concat(issue.pairs().stream(), issue.reasons().stream());
        return Stream.concat(Stream.of(issue.count()), within.map(MappedCode::count));
    }
}
