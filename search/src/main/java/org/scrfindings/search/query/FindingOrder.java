package org.scrfindings.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.UUID;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.scrfindings.search.store.IdentifierOrder;

/** Orders of findings as the engine knows them. Each ends with the identifier, so that no two findings tie. */
final class FindingOrder {

    private static final String CERTAINTY = "certainty";
    private static final String DOCUMENT = "document.";

    /** Values of an identifier. */
    private static final int HALVES = 2;

    private FindingOrder() {}

    /** By how many values the order sorts. */
    static int keys(FindingQuery.Order order) {
        return switch (order) {
            case RELEVANCE, NEWEST, LATEST, STAGE, LEAST_CERTAIN -> 1 + HALVES;
            case READING -> HALVES + 1 + HALVES;
            case MOST_WANTED -> 3 + HALVES;
        };
    }

    static SortFinalStep of(SearchSortFactory f, FindingQuery.Order order) {
        CompositeSortComponentsStep<?, ?> sort = f.composite();
        switch (order) {
            case RELEVANCE -> sort.add(f.score());
            case NEWEST -> sort.add(newest(f));
            case LATEST -> sort.add(latest(f));
            case STAGE -> sort.add(f.field("stage").missing().last());
            case READING -> addIdentifier(sort, f, DOCUMENT).add(f.field("position"));
            case LEAST_CERTAIN -> sort.add(f.field(CERTAINTY));
            case MOST_WANTED ->
                sort.add(f.field("document.review.published").desc())
                        .add(newest(f))
                        .add(f.field(CERTAINTY));
        }
        return addIdentifier(sort, f, "");
    }

    private static CompositeSortComponentsStep<?, ?> addIdentifier(
            CompositeSortComponentsStep<?, ?> sort, SearchSortFactory f, String of) {
        return sort.add(f.field(of + IdentifierOrder.HIGH)).add(f.field(of + IdentifierOrder.LOW));
    }

    /** The finding that the engine found, by the last of the values that it was sorted by. */
    static UUID key(JsonObject hit) {
        JsonArray values = hit.getAsJsonArray("sort");
        int last = values.size() - 1;
        return new UUID(values.get(last - 1).getAsLong(), values.get(last).getAsLong());
    }

    private static SortFinalStep latest(SearchSortFactory f) {
        return f.field("document.review.releasedAt").desc().missing().last();
    }

    private static SortFinalStep newest(SearchSortFactory f) {
        return f.field("document.review.publishedOn").desc().missing().last();
    }
}
