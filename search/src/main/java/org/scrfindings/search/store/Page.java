package org.scrfindings.search.store;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next where the next page begins, or null on the last page
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows of which one more than the limit was asked for, so as to know whether more follow.
     *
     * @param position how a row says where a page behind it begins
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> position) {
        return rows.size() > limit
                ? new Page<>(rows.subList(0, limit), position.apply(rows.get(limit - 1)))
                : new Page<>(rows, null);
    }
}
