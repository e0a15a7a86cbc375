package org.scrfindings.ingest.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the printed lines of a paragraph. A hyphen at a line's end may belong to the word ("multi-agency") or only to
 * the line ("con-cern"); the document's own words tell which.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\\u2010]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}+)");
    private static final Pattern JOINS_CLOSELY = Pattern.compile("\\S[-\\u2010\\u2014\\u2013/\\u00AD]$");
    private static final Set<String> PREFIXES = Set.of(
            "all", "co", "cross", "ex", "full", "half", "high", "ill", "long", "low", "mid", "multi", "non", "one",
            "part", "post", "pre", "self", "semi", "short", "single", "step", "two", "three", "well");
    private static final int WHOLE_WORD = 4;

    private final Map<String, Integer> words = new HashMap<>();

    /** @param lines every line of the document, in reading order as far as it is known */
    Hyphens(Iterable<String> lines) {
        boolean broken = false;
        for (String line : lines) {
            String whole = BROKEN.matcher(broken ? REST.matcher(line).replaceFirst("") : line)
                    .replaceFirst("");
            broken = BROKEN.matcher(line).find();
            Matcher m = WORD.matcher(whole);
            while (m.find()) {
                words.merge(m.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            append(text, line.strip());
        }
        return text.toString();
    }

    private void append(StringBuilder text, String line) {
        if (!JOINS_CLOSELY.matcher(tail(text)).find()) {
            text.append(text.isEmpty() ? "" : " ");
        } else if (isLineHyphen(text, line)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 2));
    }

    private boolean isLineHyphen(StringBuilder text, String next) {
        if (text.charAt(text.length() - 1) == '\u00AD') {
            return true;
        }
        Matcher left = BROKEN.matcher(text.substring(text.lastIndexOf(" ") + 1));
        Matcher right = REST.matcher(next);
        return left.find() && right.find() && isOneWord(lower(left), lower(right));
    }

    private static String lower(Matcher m) {
        return m.group(1).toLowerCase(Locale.ROOT);
    }

    private boolean isOneWord(String left, String right) {
        int joined = words.getOrDefault(left + right, 0);
        int hyphened = words.getOrDefault(left + "-" + right, 0);
        if (joined != hyphened) {
            return joined > hyphened;
        }
        return !PREFIXES.contains(left) && !(isWord(left) && isWord(right));
    }

    private boolean isWord(String part) {
        return part.length() >= WHOLE_WORD && words.containsKey(part);
    }
}
