package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes running headers, footers and page numbers off the pages: rows at a page's edge that come back on others. */
final class PdfFurniture {

    private static final int DEPTH = 4;
    private static final int LONGEST_NUMBER = 40;
    private static final float EDGE = 0.12f;
    private static final float SAME_HEIGHT = 8f;
    private static final double OFTEN = 0.3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(p\\s*a\\s*g\\s*e)?[-–—|\\s]*(\\d{1,4}|[ivxl]{1,6})(\\s*(of|/)\\s*\\d{1,4})?[-–—|\\s]*(p\\s*a\\s*g\\s*e)?[-–—|\\s]*");

    private final Map<String, Integer> counts = new HashMap<>();
    private final int pages;

    private PdfFurniture(List<PdfPage> pages) {
        this.pages = pages.size();
        for (PdfPage page : pages) {
            edges(page).stream().map(r -> key(r, page)).distinct().forEach(k -> counts.merge(k, 1, Integer::sum));
        }
    }

    static List<PdfPage> removedFrom(List<PdfPage> pages) {
        PdfFurniture furniture = new PdfFurniture(pages);
        return pages.stream().map(furniture::without).toList();
    }

    private PdfPage without(PdfPage page) {
        List<PdfRow> rows = new ArrayList<>(page.rows());
        while (!rows.isEmpty() && isFurniture(rows.getFirst(), page)) {
            rows.removeFirst();
        }
        while (!rows.isEmpty() && isFurniture(rows.getLast(), page)) {
            rows.removeLast();
        }
        return page.withRows(rows);
    }

    private boolean isFurniture(PdfRow row, PdfPage page) {
        if (pages < 2) {
            return false;
        }
        return counts.getOrDefault(key(row, page), 0) >= Math.max(2, pages * OFTEN)
                || isAtEdge(row, page) && isPageNumber(words(row));
    }

    private static boolean isPageNumber(String words) {
        return words.length() <= LONGEST_NUMBER && PAGE_NUMBER.matcher(words).matches();
    }

    private static boolean isAtEdge(PdfRow row, PdfPage page) {
        float baseline = row.box().bottom();
        return baseline < page.height() * EDGE || baseline > page.height() * (1 - EDGE);
    }

    private static List<PdfRow> edges(PdfPage page) {
        List<PdfRow> rows = page.rows();
        if (rows.size() <= 2 * DEPTH) {
            return rows;
        }
        List<PdfRow> edges = new ArrayList<>(rows.subList(0, DEPTH));
        edges.addAll(rows.subList(rows.size() - DEPTH, rows.size()));
        return edges;
    }

    /** The same words at the same height, whatever the numbers in them. */
    private static String key(PdfRow row, PdfPage page) {
        return PageNumbers.masked(words(row), page.number()) + "@"
                + Math.round(row.box().bottom() / SAME_HEIGHT) + (isAtEdge(row, page) ? "" : " body " + page.number());
    }

    private static String words(PdfRow row) {
        return Wording.unify(row.whole().text());
    }
}
