package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.visibility.Viewer;

/** Helps where a search finds nothing: which filter to give up. */
@ApplicationScoped
class Drops {

    /** Each is a request to the engine; who has set more filters sees them all above. */
    private static final int TRIED = 5;

    private final FindingSearch search;
    private final FindingQueryReader queries;

    Drops(FindingSearch search, FindingQueryReader queries) {
        this.search = search;
        this.queries = queries;
    }

    /** Those that would help, the most helpful first. */
    List<Drop> of(List<AppliedFilter> applied, Viewer viewer) {
        return applied.stream()
                .limit(TRIED)
                .map(filter -> drop(filter, viewer))
                .filter(drop -> !drop.count().is(0))
                .sorted(Comparator.comparingLong(drop -> -drop.count().number().orElse(0)))
                .toList();
    }

    private Drop drop(AppliedFilter filter, Viewer viewer) {
        Map<String, List<String>> parameters =
                filter.without().with("limit", "1").without("facet").parameters();
        ShownCount count =
                search.search(queries.read(parameters), viewer).total().value();
        return new Drop(filter.named(), count, filter.without().toString());
    }
}
