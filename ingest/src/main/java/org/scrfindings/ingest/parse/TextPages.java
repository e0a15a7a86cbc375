package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a plain text file, parted by form feeds or else by lines that give a page's number, without the lines
 * that come back at the edge of every page.
 */
final class TextPages {

    private static final Pattern NUMBER_LINE = Pattern.compile(
            "(?i)[-–—|\\s]*page\\s+(\\d{1,4})(\\s*(of|/)\\s*\\d{1,4})?[-–—|\\s]*|[-–—]\\s*(\\d{1,4})\\s*[-–—]");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}|[ivxl]{1,6}");
    private static final int DEPTH = 4;
    private static final int LONGEST_FURNITURE = 120;
    private static final double OFTEN = 0.3;

    private final List<List<TextLine>> pages = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final int often;

    private TextPages(String text) {
        List<List<TextLine>> raw = text.indexOf('\f') >= 0 ? byFormFeed(text) : byNumberLine(text);
        often = Math.max(2, (int) Math.ceil(raw.size() * OFTEN));
        raw.forEach(p -> edges(p).stream().distinct().forEach(k -> counts.merge(k, 1, Integer::sum)));
        raw.forEach(p -> pages.add(raw.size() < 2 ? p : withoutFurniture(p)));
    }

    static List<List<TextLine>> of(String text) {
        return new TextPages(text).pages;
    }

    private static List<List<TextLine>> byFormFeed(String text) {
        List<List<TextLine>> pages = new ArrayList<>();
        for (String page : text.split("\f")) {
            int number = pages.size() + 1;
            pages.add(page.lines().map(l -> TextLine.of(number, l)).toList());
        }
        return pages;
    }

    /** The number stands at the foot of its page. */
    private static List<List<TextLine>> byNumberLine(String text) {
        List<List<TextLine>> pages = new ArrayList<>();
        List<String> current = new ArrayList<>();
        int next = 1;
        for (String line : text.lines().toList()) {
            current.add(line);
            Matcher m = NUMBER_LINE.matcher(line.strip());
            if (line.length() <= LONGEST_FURNITURE && m.matches()) {
                int printed = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(4));
                next = Math.max(next, printed);
                pages.add(lines(current, next++));
                current.clear();
            }
        }
        pages.add(lines(current, Math.max(1, pages.isEmpty() ? 1 : next)));
        return pages;
    }

    private static boolean isNumberLine(String words) {
        return words.length() <= LONGEST_FURNITURE && NUMBER_LINE.matcher(words).matches();
    }

    private static List<TextLine> lines(List<String> lines, int page) {
        return lines.stream().map(l -> TextLine.of(page, l)).toList();
    }

    private static List<String> edges(List<TextLine> page) {
        List<String> words =
                page.stream().filter(l -> !l.isBlank()).map(TextPages::key).toList();
        if (words.size() <= 2 * DEPTH) {
            return words;
        }
        List<String> edges = new ArrayList<>(words.subList(0, DEPTH));
        edges.addAll(words.subList(words.size() - DEPTH, words.size()));
        return edges;
    }

    private static String key(TextLine line) {
        return PageNumbers.masked(line.words(), line.page()).replaceAll("\\s+", " ");
    }

    private List<TextLine> withoutFurniture(List<TextLine> page) {
        List<TextLine> lines = new ArrayList<>(page);
        while (!lines.isEmpty() && isFurniture(lines.getFirst())) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && isFurniture(lines.getLast())) {
            lines.removeLast();
        }
        return lines;
    }

    private boolean isFurniture(TextLine line) {
        return line.isBlank()
                || isNumberLine(line.words())
                || BARE_NUMBER.matcher(line.words()).matches()
                || counts.getOrDefault(key(line), 0) >= often;
    }
}
