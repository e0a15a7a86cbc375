package org.scrfindings.ingest.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the running lines of different pages alike, and only these: "Finding 1" and "Finding 2" stay apart. */
final class PageNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,4}\\b");

    /** Covers and contents pages are often not counted. */
    private static final int UNCOUNTED_PAGES = 6;

    private PageNumbers() {}

    /** The line with its page's number replaced by how far that is from the place of the page in the file. */
    static String masked(String line, int page) {
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher m = NUMBER.matcher(lower);
        while (m.find()) {
            int distance = Integer.parseInt(m.group()) - page;
            if (Math.abs(distance) <= UNCOUNTED_PAGES) {
                return lower.substring(0, m.start()) + "#" + distance + lower.substring(m.end());
            }
        }
        return lower;
    }
}
