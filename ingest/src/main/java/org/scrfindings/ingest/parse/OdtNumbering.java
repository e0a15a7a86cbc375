package org.scrfindings.ingest.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The list styles of an ODT document, and the numbers that its lists and headings have come to. */
final class OdtNumbering {

    private static final int LEVELS = 10;
    private static final String HEADINGS = "";

    /** The numbers of one list, level by level; none below zero. */
    static final class Counter {
        private final int[] numbers = new int[LEVELS];
    }

    private final Map<String, Map<Integer, Element>> styles = new HashMap<>();
    private final Map<String, Counter> lastOfStyle = new HashMap<>();
    private final Map<String, Counter> byId = new HashMap<>();
    private final Counter headings = new Counter();

    OdtNumbering(Optional<Element> common, Element content) {
        Stream.concat(common.flatMap(c -> Xml.at(c, "styles")).stream(), Xml.at(content, "automatic-styles").stream())
                .flatMap(s -> Xml.children(s).stream())
                .forEach(this::add);
    }

    private void add(Element style) {
        switch (style.getLocalName()) {
            case "list-style" -> styles.put(Xml.attribute(style, "name").orElse(""), levels(style));
            case "outline-style" -> styles.put(HEADINGS, levels(style));
            default -> {}
        }
    }

    private static Map<Integer, Element> levels(Element style) {
        Map<Integer, Element> levels = new HashMap<>();
        Xml.children(style).forEach(l -> levels.put(number(l, "level").orElse(0) - 1, l));
        return levels;
    }

    private static Optional<Integer> number(Element element, String attribute) {
        return Xml.attribute(element, attribute)
                .filter(v -> v.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** A list begins anew unless it says which one it goes on with. */
    Counter counterFor(Element list, String style) {
        boolean goesOn =
                Xml.attribute(list, "continue-numbering").filter("true"::equals).isPresent();
        Counter counter = Xml.attribute(list, "continue-list")
                .map(byId::get)
                .or(() -> Optional.ofNullable(lastOfStyle.get(style)).filter(c -> goesOn))
                .orElseGet(Counter::new);
        lastOfStyle.put(style, counter);
        Xml.attribute(list, "id").ifPresent(id -> byId.put(id, counter));
        return counter;
    }

    String ofHeading(Element heading, int level) {
        boolean hasNone =
                Xml.attribute(heading, "is-list-header").filter("true"::equals).isPresent();
        return hasNone ? "" : next(HEADINGS, headings, level - 1, number(heading, "start-value"));
    }

    String ofItem(Element item, String style, Counter counter, int level) {
        return next(style, counter, level, number(item, "start-value"));
    }

    private String next(String style, Counter counter, int level, Optional<Integer> startAt) {
        Map<Integer, Element> levels = styles.getOrDefault(style, Map.of());
        if (level < 0 || level >= LEVELS || !levels.containsKey(level)) {
            return "";
        }
        count(levels, counter.numbers, level, startAt);
        Element shown = levels.get(level);
        return shown.getLocalName().endsWith("bullet") ? "•" : label(levels, counter.numbers, level);
    }

    private static void count(Map<Integer, Element> levels, int[] numbers, int level, Optional<Integer> startAt) {
        for (int i = 0; i < level; i++) {
            numbers[i] = numbers[i] == 0 ? start(levels, i) : numbers[i];
        }
        numbers[level] = startAt.orElse(numbers[level] == 0 ? start(levels, level) : numbers[level] + 1);
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            numbers[deeper] = 0;
        }
    }

    private static int start(Map<Integer, Element> levels, int level) {
        return Optional.ofNullable(levels.get(level))
                .flatMap(l -> number(l, "start-value"))
                .orElse(1);
    }

    private static String label(Map<Integer, Element> levels, int[] numbers, int level) {
        Element shown = levels.get(level);
        String own = format(shown, numbers[level]);
        if (own.isEmpty()) {
            return "";
        }
        int first = Math.max(0, level + 1 - number(shown, "display-levels").orElse(1));
        StringBuilder label = new StringBuilder();
        for (int i = first; i < level; i++) {
            String outer = levels.containsKey(i) ? format(levels.get(i), numbers[i]) : "";
            label.append(outer).append(outer.isEmpty() ? "" : ".");
        }
        return Xml.attribute(shown, "num-prefix").orElse("")
                + label.append(own)
                + Xml.attribute(shown, "num-suffix").orElse("").stripTrailing();
    }

    private static String format(Element level, int number) {
        return switch (Xml.attribute(level, "num-format").orElse("")) {
            case "" -> "";
            case "a" -> NumberFormat.LOWER_LETTER.of(number);
            case "A" -> NumberFormat.UPPER_LETTER.of(number);
            case "i" -> NumberFormat.LOWER_ROMAN.of(number);
            case "I" -> NumberFormat.UPPER_ROMAN.of(number);
            default -> NumberFormat.DECIMAL.of(number);
        };
    }
}
