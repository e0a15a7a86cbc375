package org.scrfindings.ingest.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts the automatic numbers of a DOCX document's paragraphs, in the order in which they are asked for. */
final class DocxNumbering {

    /** @param numId the list, as numbering.xml names it */
    record ListLevel(String numId, int level) {}

    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, boolean[]> restarted = new HashMap<>();

    DocxNumbering(Optional<Element> numbering) {
        numbering.ifPresent(n -> {
            Xml.children(n, "abstractNum")
                    .forEach(a ->
                            definitions.put(Xml.attribute(a, "abstractNumId").orElse(""), a));
            Xml.children(n, "num")
                    .forEach(l -> lists.put(Xml.attribute(l, "numId").orElse(""), l));
        });
    }

    /** The level that a style is linked to where the style names only the list. */
    int levelOfStyle(String numId, String styleId) {
        return definition(numId)
                .flatMap(d -> Xml.children(d, "lvl").stream()
                        .filter(l ->
                                Xml.value(l, "pStyle").filter(styleId::equals).isPresent())
                        .findFirst())
                .map(DocxNumbering::indexOf)
                .orElse(0);
    }

    /** The next number of a list, or the empty string where the list shows none. */
    String next(ListLevel at) {
        Optional<Element> definition = definition(at.numId());
        if (definition.isEmpty() || at.level() < 0 || at.level() >= LEVELS) {
            return "";
        }
        int[] counter = count(at, definition.get());
        return level(at.numId(), at.level())
                .map(l -> label(l, at.numId(), counter))
                .orElse("");
    }

    private int[] count(ListLevel at, Element definition) {
        String key = Xml.attribute(definition, "abstractNumId").orElse("");
        int[] counter = counters.computeIfAbsent(key, k -> new int[LEVELS]);
        for (int i = 0; i <= at.level(); i++) {
            restartOnce(at.numId(), i, counter);
            if (counter[i] == 0) {
                counter[i] = start(at.numId(), i) - (i == at.level() ? 1 : 0);
            }
        }
        counter[at.level()]++;
        for (int deeper = at.level() + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return counter;
    }

    /** Lists that share a definition count on, save where one says that it starts anew. */
    private void restartOnce(String numId, int level, int[] counter) {
        boolean[] done = restarted.computeIfAbsent(numId, k -> new boolean[LEVELS]);
        if (!done[level]
                && override(numId, level)
                        .flatMap(o -> Xml.at(o, "startOverride"))
                        .isPresent()) {
            counter[level] = 0;
        }
        done[level] = true;
    }

    private int start(String numId, int level) {
        return override(numId, level)
                .flatMap(o -> Xml.number(o, "startOverride"))
                .or(() -> level(numId, level).flatMap(l -> Xml.number(l, "start")))
                .orElse(1);
    }

    private String label(Element level, String numId, int[] counter) {
        if (Xml.value(level, "numFmt").filter("bullet"::equals).isPresent()) {
            return "•";
        }
        boolean decimalOnly = Xml.flag(level, "isLgl").orElse(false);
        String pattern = Xml.value(level, "lvlText").orElse("");
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(m -> {
                    int index = m.group(1).charAt(0) - '1';
                    return decimalOnly ? Integer.toString(counter[index]) : number(numId, index, counter[index]);
                })
                .strip();
    }

    private String number(String numId, int level, int value) {
        String format = level(numId, level).flatMap(l -> Xml.value(l, "numFmt")).orElse("decimal");
        return switch (format) {
            case "lowerLetter" -> NumberFormat.LOWER_LETTER.of(value);
            case "upperLetter" -> NumberFormat.UPPER_LETTER.of(value);
            case "lowerRoman" -> NumberFormat.LOWER_ROMAN.of(value);
            case "upperRoman" -> NumberFormat.UPPER_ROMAN.of(value);
            case "decimalZero" -> "%02d".formatted(value);
            case "none" -> "";
            default -> NumberFormat.DECIMAL.of(value);
        };
    }

    private Optional<Element> definition(String numId) {
        return Optional.ofNullable(lists.get(numId))
                .flatMap(l -> Xml.value(l, "abstractNumId"))
                .map(definitions::get)
                .map(this::linked);
    }

    /** A definition may only point to a list style, whose levels stand in another definition. */
    private Element linked(Element definition) {
        return Xml.value(definition, "numStyleLink")
                .flatMap(link -> definitions.values().stream()
                        .filter(d ->
                                Xml.value(d, "styleLink").filter(link::equals).isPresent())
                        .findFirst())
                .orElse(definition);
    }

    private Optional<Element> override(String numId, int level) {
        return Optional.ofNullable(lists.get(numId)).flatMap(l -> Xml.children(l, "lvlOverride").stream()
                .filter(o -> indexOf(o) == level)
                .findFirst());
    }

    private Optional<Element> level(String numId, int level) {
        return override(numId, level).flatMap(o -> Xml.at(o, "lvl")).or(() -> definition(numId)
                .flatMap(d -> Xml.children(d, "lvl").stream()
                        .filter(l -> indexOf(l) == level)
                        .findFirst()));
    }

    private static int indexOf(Element level) {
        return Xml.attribute(level, "ilvl")
                .filter(v -> v.matches("\\d"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
