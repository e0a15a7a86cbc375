package org.scrfindings.api.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form in which the whole answer of a search can be taken away.
 *
 * @param label what it is called
 */
public record TakeAway(String label, String address) {

    /** Parameters that say how a page is shown; a whole answer has no pages. */
    private static final List<String> OF_PAGES = List.of("facet", "limit", "explain");

    /** All downloads of what the page's address asks for. */
    static List<TakeAway> of(PageAddress page) {
        PageAddress export = whole(page, "/api/v1/exports/findings");
        return Stream.of("csv", "xlsx", "jsonl", "parquet", "qdpx")
                .map(format -> new TakeAway(
                        named(format), export.with("format", format).toString()))
                .toList();
    }

    /** The whole answer to what a page's address asks for, at another path. */
    static PageAddress whole(PageAddress page, String path) {
        PageAddress whole = page.at(path);
        for (String shown : OF_PAGES) {
            whole = whole.without(shown);
        }
        return whole;
    }

    private static String named(String format) {
        return switch (format) {
            case "csv" -> "CSV";
            case "xlsx" -> "Excel";
            case "jsonl" -> "JSON Lines";
            case "parquet" -> "Parquet";
            default -> "a project for qualitative analysis (REFI-QDA)";
        };
    }
}
