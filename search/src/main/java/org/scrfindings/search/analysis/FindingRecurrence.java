package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrfindings.search.analysis.Recurrences.Completed;
import org.scrfindings.search.analysis.Recurrences.Recurrence;
import org.scrfindings.search.disclosurecontrol.Count;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.store.CompletedRecommendation;
import org.scrfindings.search.store.CompletedRecommendations;
import org.scrfindings.search.visibility.Viewer;

/** Finds issues that came back after what was recommended had been done. Safe for use by several threads. */
@ApplicationScoped
public class FindingRecurrence {

    private static final String BODIES = "bodies";
    private static final String ISSUES = "issues";
    private static final String YEARS = "years";
    private static final String OPEN = "open";
    private static final String EXAMPLES = "examples";

    private static final int MOST_YEARS = 1_000;
    private static final int MOST_EXAMPLES = 3;

    private static final Fewer FEWER = new Fewer("localBody", "Filter the findings, by local body or issue.");

    private final FindingCounts counts;
    private final CompletedRecommendations recommendations;
    private final AxisCodes codes;

    FindingRecurrence(FindingCounts counts, CompletedRecommendations recommendations, AxisCodes codes) {
        this.counts = counts;
        this.recommendations = recommendations;
        this.codes = codes;
    }

    /** Where an issue may come back. */
    private record Place(String localBody, String issue) {}

    /**
     * @param query which findings count as the issue coming back; difficulties, not recommendations
     * @throws org.scrfindings.search.query.InvalidQueryException where there would be too many figures
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public Recurrences of(FindingQuery query, Viewer viewer) {
        Map<Place, List<CompletedRecommendation>> completed = completed(query, viewer);
        DisclosureControl control = counts.control(viewer);
        if (completed.isEmpty()) {
            return new Recurrences(List.of(), 0, 0, control.described(0));
        }
        Bucket all = counts.count(query, viewer, Map.of(BODIES, request(completed)), FEWER);
        List<Recurrence> items = all.parts(BODIES).stream()
                .flatMap(body -> body.parts(ISSUES).stream().flatMap(issue -> {
                    Place place = new Place(body.key(), issue.key());
                    return recurrence(place, completed.getOrDefault(place, List.of()), issue.parts(YEARS), control)
                            .stream();
                }))
                .sorted(Comparator.<Recurrence>comparingLong(
                                r -> -r.after().number().orElse(-1))
                        .thenComparing(Recurrence::localBody)
                        .thenComparing(r -> r.issue().code()))
                .toList();
        long keptBack = items.stream()
                .flatMap(i -> Stream.of(i.before(), i.after()))
                .filter(ShownCount::isKeptBack)
                .count();
        return new Recurrences(items, completed.size(), items.size(), control.described(keptBack));
    }

    /** Of the local bodies and issues that the question is about. */
    private Map<Place, List<CompletedRecommendation>> completed(FindingQuery query, Viewer viewer) {
        Map<Place, List<CompletedRecommendation>> completed = new LinkedHashMap<>();
        recommendations.visibleTo(viewer).forEach(r -> r.issues().stream()
                .map(issue -> new Place(r.localBody(), issue))
                .filter(p -> query.admits(FindingAxis.LOCAL_BODY, p.localBody())
                        && query.admits(FindingAxis.ISSUE, p.issue()))
                .forEach(p ->
                        completed.computeIfAbsent(p, k -> new ArrayList<>()).add(r)));
        return completed;
    }

    private static Aggregation request(Map<Place, List<CompletedRecommendation>> completed) {
        Aggregation years = Aggregation.terms(FindingAxis.YEAR.field(), MOST_YEARS)
                .with(
                        OPEN,
                        Aggregation.open().with(EXAMPLES, Aggregation.first(MOST_EXAMPLES, List.of("kind", "key"))));
        Aggregation issues = Aggregation.terms(
                        FindingAxis.ISSUE.field(),
                        completed.keySet().stream().map(Place::issue).distinct().toList())
                .with(YEARS, years);
        return Aggregation.terms(
                        FindingAxis.LOCAL_BODY.field(),
                        completed.keySet().stream()
                                .map(Place::localBody)
                                .distinct()
                                .toList())
                .with(ISSUES, issues);
    }

    private Optional<Recurrence> recurrence(
            Place place, List<CompletedRecommendation> done, List<Bucket> years, DisclosureControl control) {
        int since = done.stream()
                .mapToInt(CompletedRecommendation::completedIn)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Bucket> after = years.stream()
                .filter(y -> Integer.parseInt(y.key()) > since)
                .sorted(Comparator.comparing(Bucket::key))
                .toList();
        List<Bucket> before = years.stream().filter(y -> !after.contains(y)).toList();
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recurrence(
                        place.localBody(),
                        new CodeLabel(place.issue(), codes.label(FindingAxis.ISSUE, place.issue())),
                        since,
                        done.stream()
                                .map(r -> new Completed(r.id(), r.reviewId(), r.completedIn()))
                                .toList(),
                        control.shown(sum(before)),
                        control.shown(sum(after)),
                        examples(after)));
    }

    private static Count sum(List<Bucket> years) {
        return years.stream().map(Bucket::count).reduce(Count.NONE, Count::plus);
    }

    private static List<UUID> examples(List<Bucket> years) {
        return years.stream()
                .flatMap(y -> y.part(OPEN).first(EXAMPLES).stream())
                .limit(MOST_EXAMPLES)
                .toList();
    }
}
