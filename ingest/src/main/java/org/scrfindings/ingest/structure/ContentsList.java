package org.scrfindings.ingest.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Paragraph;

/** Finds the paragraphs that list what is to come: they look like headings and are none. */
final class ContentsList {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:table of |list of )?contents(?: page)?\\W*$|^(?:on this page|index)\\W*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADER = Pattern.compile("(?:\\.\\s?){4}|…{2}|_{4,}\\s*\\d+\\s*$");
    private static final Pattern PAGE = Pattern.compile("(?:[\\s.…_]+|^)\\d{1,3}$");
    private static final int LONGEST_ENTRY = 160;

    private ContentsList() {}

    static boolean isTitle(String words) {
        return TITLE.matcher(words.strip()).matches();
    }

    /** The entries of all contents lists, their title not included. */
    static Set<Paragraph> entries(List<Paragraph> paragraphs, String text) {
        Set<Paragraph> entries = new HashSet<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (LEADER.matcher(paragraphs.get(i).in(text)).find()) {
                entries.add(paragraphs.get(i));
            } else if (isTitle(paragraphs.get(i).in(text))) {
                entries.addAll(listBehind(paragraphs, i, text));
            }
        }
        return entries;
    }

    /** The list ends where its first entries come again as headings, or where running text begins. */
    private static List<Paragraph> listBehind(List<Paragraph> paragraphs, int title, String text) {
        Set<String> seen = new HashSet<>();
        int end = title + 1;
        while (end < paragraphs.size() && isEntry(paragraphs.get(end), seen, text)) {
            seen.add(nameOf(paragraphs.get(end), text));
            end++;
        }
        boolean listed = end < paragraphs.size()
                && (seen.size() > 1 && seen.contains(nameOf(paragraphs.get(end), text))
                        || seen.size() > 2 && isLong(paragraphs.get(end)));
        return listed ? paragraphs.subList(title + 1, end) : List.of();
    }

    /** The first heading behind a list of bare names is the list's first name again. */
    private static boolean isEntry(Paragraph paragraph, Set<String> seen, String text) {
        return !isLong(paragraph)
                && (PAGE.matcher(paragraph.in(text).strip()).find() || !seen.contains(nameOf(paragraph, text)));
    }

    private static boolean isLong(Paragraph paragraph) {
        return paragraph.span().length() > LONGEST_ENTRY;
    }

    /** An entry without its page number, in letters alone; running text has no name. */
    private static String nameOf(Paragraph paragraph, String text) {
        return isLong(paragraph)
                ? ""
                : PAGE.matcher(paragraph.in(text).strip())
                        .replaceFirst("")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip();
    }
}
