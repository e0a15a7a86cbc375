package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the notes at the foot of a page from its body: the last rows, in smaller print, from the first note's mark. */
final class PdfNotes {

    private static final Pattern MARK = Pattern.compile("(\\d{1,3}|[*†‡])(?=[\\s\\p{L}“\"‘'(]).*");
    private static final float SMALLER = 0.92f;

    private final float bodySize;

    PdfNotes(List<PdfPage> pages) {
        Map<Float, Integer> letters = new HashMap<>();
        for (PdfPage page : pages) {
            page.rows().stream()
                    .flatMap(r -> r.lines().stream())
                    .forEach(l -> letters.merge(l.size(), l.text().length(), Integer::sum));
        }
        bodySize = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** How many of a page's rows come before its notes. */
    int bodyRows(PdfPage page) {
        int first = page.rows().size();
        int body = first;
        while (first > 0 && isSmall(page.rows().get(first - 1))) {
            first--;
            body = startsNote(page.rows().get(first)) ? first : body;
        }
        return body;
    }

    /** Each note's lines, its mark taken off the first. */
    static List<List<PdfLine>> notes(List<PdfRow> rows) {
        List<List<PdfLine>> notes = new ArrayList<>();
        for (PdfRow row : rows) {
            if (notes.isEmpty() || startsNote(row)) {
                notes.add(new ArrayList<>());
            }
            notes.getLast().add(row.whole());
        }
        return notes;
    }

    private boolean isSmall(PdfRow row) {
        return row.whole().size() < bodySize * SMALLER;
    }

    private static boolean startsNote(PdfRow row) {
        PdfLine line = row.whole();
        return !line.raised().isEmpty() || MARK.matcher(line.text()).matches();
    }
}
