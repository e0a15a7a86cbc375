package org.scrfindings.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.UUID;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** Orders of findings as the engine knows them. Each ends with the identifier, so that no two findings tie. */
final class FindingOrder {

    private static final String KEY = "key";
    private static final String CERTAINTY = "certainty";

    private FindingOrder() {}

    /** By how many values the order sorts. */
    static int keys(FindingQuery.Order order) {
        return switch (order) {
            case RELEVANCE, NEWEST, LATEST, STAGE, LEAST_CERTAIN -> 2;
            case READING -> 3;
            case MOST_WANTED -> 4;
        };
    }

    static SortFinalStep of(SearchSortFactory f, FindingQuery.Order order) {
        return switch (order) {
            case RELEVANCE -> f.composite().add(f.score()).add(f.field(KEY));
            case NEWEST -> f.composite().add(newest(f)).add(f.field(KEY));
            case LATEST -> f.composite().add(latest(f)).add(f.field(KEY));
            case STAGE -> f.composite().add(f.field("stage").missing().last()).add(f.field(KEY));
            case READING ->
                f.composite()
                        .add(f.field("document.id"))
                        .add(f.field("position"))
                        .add(f.field(KEY));
            case LEAST_CERTAIN -> f.composite().add(f.field(CERTAINTY)).add(f.field(KEY));
            case MOST_WANTED ->
                f.composite()
                        .add(f.field("document.review.published").desc())
                        .add(newest(f))
                        .add(f.field(CERTAINTY))
                        .add(f.field(KEY));
        };
    }

    /** The finding that the engine found, by the last of the values that it was sorted by. */
    static UUID key(JsonObject hit) {
        JsonArray values = hit.getAsJsonArray("sort");
        return UUID.fromString(values.get(values.size() - 1).getAsString());
    }

    private static SortFinalStep latest(SearchSortFactory f) {
        return f.field("document.review.releasedAt").desc().missing().last();
    }

    private static SortFinalStep newest(SearchSortFactory f) {
        return f.field("document.review.publishedOn").desc().missing().last();
    }
}
