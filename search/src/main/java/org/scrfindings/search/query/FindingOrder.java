package org.scrfindings.search.query;

import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** Orders of findings as the engine knows them. Each ends with the identifier, so that no two findings tie. */
final class FindingOrder {

    private FindingOrder() {}

    /** By how many values the order sorts. */
    static int keys(FindingQuery.Order order) {
        return order == FindingQuery.Order.READING ? 3 : 2;
    }

    static SortFinalStep of(SearchSortFactory f, FindingQuery.Order order) {
        return switch (order) {
            case RELEVANCE -> f.composite().add(f.score()).add(f.field("key"));
            case NEWEST ->
                f.composite()
                        .add(f.field("document.review.publishedOn")
                                .desc()
                                .missing()
                                .last())
                        .add(f.field("key"));
            case STAGE -> f.composite().add(f.field("stage").missing().last()).add(f.field("key"));
            case READING ->
                f.composite()
                        .add(f.field("document.id"))
                        .add(f.field("position"))
                        .add(f.field("key"));
        };
    }
}
