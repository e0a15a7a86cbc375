package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Notes at the foot of a page of plain text: what stands below a drawn line and begins with a note's mark. */
final class TextNotes {

    private static final Pattern MARK = Pattern.compile("(\\[?\\d{1,3}[\\]).]?|[*†‡])\\s+\\S.*");

    private TextNotes() {}

    /** How many of the page's lines come before its notes. */
    static int bodyLines(List<TextLine> page) {
        for (int i = page.size() - 2; i > 0; i--) {
            if (page.get(i).isRule() && page.get(i - 1).isBlank()) {
                return MARK.matcher(page.get(i + 1).words()).matches() ? i : page.size();
            }
        }
        return page.size();
    }

    /** Each note's lines. */
    static List<List<TextLine>> notes(List<TextLine> foot) {
        List<List<TextLine>> notes = new ArrayList<>();
        for (TextLine line : foot) {
            if (line.isRule() || line.isBlank()) {
                continue;
            }
            if (notes.isEmpty() || MARK.matcher(line.words()).matches()) {
                notes.add(new ArrayList<>());
            }
            notes.getLast().add(line);
        }
        return notes;
    }
}
