package org.scrfindings.ingest.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.parse.PdfItem.PdfColumn;

/** Tells whether a printed line goes on with the paragraph before it. */
final class PdfFlow {

    private static final float SAME_SIZE = 0.7f;
    private static final float LEADING = 1.25f;
    private static final float USUAL_LEADING = 1.25f;
    private static final int SHORTEST_PROSE = 30;
    private static final float INDENT = 0.7f;

    private final Map<Integer, Float> leadings = new HashMap<>();

    /** @param columns all of the document, to learn how far apart the lines of its paragraphs are */
    PdfFlow(List<PdfColumn> columns) {
        Map<Integer, Map<Float, Integer>> distances = new HashMap<>();
        for (PdfColumn column : columns) {
            for (int i = 1; i < column.lines().size(); i++) {
                PdfLine above = column.lines().get(i - 1);
                PdfLine below = column.lines().get(i);
                float distance = Math.round((below.baseline() - above.baseline()) * 2) / 2f;
                boolean goesOn = LineSigns.startsLower(below.text())
                        && !LineSigns.isEnded(above.text())
                        && sameSize(above, below);
                if (goesOn && distance > 0 && distance < above.size() * 3) {
                    distances.computeIfAbsent(key(above), k -> new HashMap<>()).merge(distance, 1, Integer::sum);
                }
            }
        }
        distances.forEach((size, found) -> leadings.put(
                size,
                found.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
    }

    /** Whether a line goes on with a paragraph of the same column. */
    boolean goesOn(List<PdfLine> paragraph, PdfLine next, PdfColumn column) {
        PdfLine last = paragraph.getLast();
        if (!isNear(last, next) || !sameSize(last, next) || LineSigns.hasBullet(next.text())) {
            return false;
        }
        if (LineSigns.isContentsEntry(last.text())) {
            return false;
        }
        boolean full = column.isFull(last, next);
        boolean ended = LineSigns.isEnded(last.text());
        if (last.bold() != next.bold()) {
            return full && !ended && LineSigns.startsLower(next.text()) || full && !ended && !last.bold();
        }
        if (LineSigns.isNumbered(next.text()) && (ended || !full)) {
            return false;
        }
        if (!full && (ended || !LineSigns.startsLower(next.text()))) {
            return false;
        }
        return !isIndented(paragraph, next, ended);
    }

    /** Whether a line at the top of a column or page goes on with the paragraph at the foot of the one before. */
    boolean goesOnOverleaf(PdfLine last, PdfLine next, PdfColumn column) {
        boolean alike = sameSize(last, next) && last.bold() == next.bold() && !last.bold();
        if (!alike || LineSigns.isEnded(last.text()) || LineSigns.hasBullet(next.text())) {
            return false;
        }
        boolean isProse = last.text().length() >= SHORTEST_PROSE;
        return LineSigns.startsLower(next.text()) || isProse && column.isFull(last, next);
    }

    private boolean isNear(PdfLine above, PdfLine below) {
        float usual = leadings.getOrDefault(key(above), above.size() * USUAL_LEADING);
        float distance = below.baseline() - above.baseline();
        return distance <= usual * LEADING;
    }

    private static boolean isIndented(List<PdfLine> paragraph, PdfLine next, boolean ended) {
        PdfLine last = paragraph.getLast();
        float shift = next.box().left() - last.box().left();
        float indent = last.size() * INDENT;
        boolean centred = Math.abs(next.box().middle() - last.box().middle()) < 2;
        if (Math.abs(shift) < indent || paragraph.size() == 1 || centred) {
            return false;
        }
        return ended || shift < 0;
    }

    private static boolean sameSize(PdfLine a, PdfLine b) {
        return Math.abs(a.size() - b.size()) < SAME_SIZE;
    }

    private static int key(PdfLine line) {
        return Math.round(line.size() * 2);
    }
}
