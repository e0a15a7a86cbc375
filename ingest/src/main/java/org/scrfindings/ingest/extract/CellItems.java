package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;

/**
 * The several things that one cell lists.
 *
 * @param items in order, without their markers; the whole cell where it lists nothing
 * @param numbered whether markers count them, so that items of different cells belong together by number
 */
record CellItems(List<Item> items, boolean numbered) {

    /**
     * @param step number or letter that counts the item, or the empty string
     * @param span its words
     */
    record Item(String step, Span span) {}

    private static final Pattern BULLET = Pattern.compile("(?:^|\\n)\\s*[•▪●◦‣*·–-]\\s+");

    static CellItems of(Table.Cell cell, String text) {
        return byLabels(cell)
                .or(() -> byMarkers(cell.span(), text))
                .or(() -> byBullets(cell.span(), text))
                .orElseGet(() -> byParagraphs(cell));
    }

    private static Optional<CellItems> byLabels(Table.Cell cell) {
        boolean listed = cell.paragraphs().size() > 1
                && cell.paragraphs().stream().noneMatch(p -> p.label().isEmpty());
        if (!listed) {
            return Optional.empty();
        }
        boolean counted =
                cell.paragraphs().stream().allMatch(p -> p.label().chars().anyMatch(Character::isLetterOrDigit));
        return Optional.of(new CellItems(
                cell.paragraphs().stream()
                        .map(p -> new Item(counted ? step(p.label()) : "", p.span()))
                        .toList(),
                counted));
    }

    private static Optional<CellItems> byMarkers(Span cell, String text) {
        String words = cell.in(text);
        List<Item> items = new ArrayList<>();
        Optional<ListMarker> marker = ListMarker.at(words, 0);
        while (marker.isPresent()) {
            ListMarker current = marker.get();
            int next = indexOfNext(words, current);
            items.add(new Item(current.step(), trimmed(cell, current.end(), next < 0 ? words.length() : next, text)));
            marker = next < 0 ? Optional.empty() : ListMarker.at(words, next);
        }
        return items.size() > 1 ? Optional.of(new CellItems(items, true)) : Optional.empty();
    }

    private static int indexOfNext(String words, ListMarker current) {
        for (int i = current.end(); i < words.length(); i++) {
            if (Character.isWhitespace(words.charAt(i - 1))
                    && ListMarker.at(words, i).filter(current::isFollowedBy).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<CellItems> byBullets(Span cell, String text) {
        String words = cell.in(text);
        Matcher bullet = BULLET.matcher(words);
        List<Item> items = new ArrayList<>();
        int start = -1;
        while (bullet.find()) {
            if (start >= 0) {
                items.add(new Item("", trimmed(cell, start, bullet.start(), text)));
            }
            start = bullet.end();
        }
        if (start >= 0) {
            items.add(new Item("", trimmed(cell, start, words.length(), text)));
        }
        return items.size() > 1 ? Optional.of(new CellItems(items, false)) : Optional.empty();
    }

    private static CellItems byParagraphs(Table.Cell cell) {
        List<Item> items = cell.paragraphs().stream()
                .map(Paragraph::span)
                .map(s -> new Item("", s))
                .toList();
        return new CellItems(items.isEmpty() ? List.of(new Item("", cell.span())) : items, false);
    }

    private static String step(String label) {
        String bare = label.replaceAll("^\\W+|\\W+$", "");
        return bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Span trimmed(Span cell, int from, int to, String text) {
        int start = cell.start() + from;
        int end = cell.start() + to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(cell.page(), start, end);
    }
}
