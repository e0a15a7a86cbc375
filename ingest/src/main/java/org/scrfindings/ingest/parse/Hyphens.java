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
    private static final String HYPHENS = "-\u2010";
    private static final Pattern JOINS_CLOSELY = Pattern.compile("\\S[-\\u2010\\u2014\\u2013/\\u00AD]$");
    private static final Set<String> PREFIXES = Set.of(
            "all", "co", "cross", "ex", "full", "half", "high", "ill", "long", "low", "mid", "multi", "non", "one",
            "part", "post", "pre", "self", "semi", "short", "single", "step", "two", "three", "well");
    private static final int WHOLE_WORD = 4;
    /** Without a bound, lines that join to one endless word would each be read back to its beginning. */
    private static final int LONGEST_WORD = 60;

    private final Map<String, Integer> words = new HashMap<>();

    /** @param lines every line of the document, in reading order as far as it is known */
    Hyphens(Iterable<String> lines) {
        boolean broken = false;
        for (String line : lines) {
            int from = broken ? lettersFrom(line) : 0;
            broken = isBroken(line);
            String whole = line.substring(
                    from, broken ? Math.max(from, lettersBefore(line, line.length() - 1)) : line.length());
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
        int end = text.length() - 1;
        String left = text.substring(lettersBefore(text, end), end).toLowerCase(Locale.ROOT);
        String right = next.substring(0, lettersFrom(next));
        return isBroken(text) && !right.isEmpty() && isOneWord(left, right);
    }

    private static boolean isBroken(CharSequence line) {
        int end = line.length() - 1;
        return end > 0 && HYPHENS.indexOf(line.charAt(end)) >= 0 && Character.isLetter(line.charAt(end - 1));
    }

    private static int lettersBefore(CharSequence line, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** How many small letters a line begins with. */
    private static int lettersFrom(String line) {
        int end = 0;
        while (end < line.length() && Character.isLowerCase(line.charAt(end))) {
            end++;
        }
        return end;
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
