package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets the characters of a page or cell into rows, and these into lines at wide gaps. */
final class PdfRows {

    private static final float SAME_ROW = 0.5f;
    private static final float WIDE_GAP = 1.2f;
    private static final float WORD_GAP = 0.5f;
    private static final float SLIGHT_GAP = 0.1f;
    private static final float RAISED = 0.15f;
    private static final float SMALLER = 0.85f;
    private static final float REACH = 2f;

    private PdfRows() {}

    /** From top to bottom. */
    static List<PdfRow> of(Collection<PdfGlyph> glyphs) {
        TreeMap<Float, List<PdfGlyph>> rows = new TreeMap<>();
        List<PdfGlyph> row = List.of();
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            row = before != null && before.standsLike(glyph) ? row : rowOf(glyph, rows);
            row.add(glyph);
            before = glyph;
        }
        return rows.values().stream()
                .filter(r -> !r.stream().allMatch(PdfGlyph::isBlank))
                .map(PdfRows::row)
                .sorted(Comparator.comparingDouble(r -> r.whole().baseline()))
                .toList();
    }

    private static List<PdfGlyph> rowOf(PdfGlyph glyph, TreeMap<Float, List<PdfGlyph>> rows) {
        float reach = glyph.size() * REACH;
        for (List<PdfGlyph> row :
                rows.subMap(glyph.baseline() - reach, glyph.baseline() + reach).values()) {
            PdfGlyph leader = row.getFirst();
            if (leader.box().sharedHeight(glyph.box()) >= SAME_ROW) {
                return row;
            }
        }
        return rows.computeIfAbsent(glyph.baseline(), b -> new ArrayList<>());
    }

    private static PdfRow row(List<PdfGlyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(g -> g.box().left()));
        removeOverprints(glyphs);
        float size = mainSize(glyphs);
        float baseline = glyphs.stream()
                .filter(g -> g.size() == size)
                .findFirst()
                .orElseThrow()
                .baseline();
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfGlyph> part : atWideGaps(glyphs, size)) {
            lines.add(line(part, size, baseline));
        }
        return new PdfRow(lines);
    }

    /** Some programs print letters twice, a little apart, to make them bold. */
    private static void removeOverprints(List<PdfGlyph> glyphs) {
        List<PdfGlyph> kept = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            boolean again = false;
            for (int i = kept.size() - 1; i >= 0 && !again && glyph.mayLieOn(kept.get(i)); i--) {
                again = glyph.isOverprintOf(kept.get(i));
            }
            if (!again) {
                kept.add(glyph);
            }
        }
        if (kept.size() < glyphs.size()) {
            glyphs.clear();
            glyphs.addAll(kept);
        }
    }

    private static List<List<PdfGlyph>> atWideGaps(List<PdfGlyph> glyphs, float size) {
        List<List<PdfGlyph>> parts = new ArrayList<>();
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (before == null || gap(before, glyph) > WIDE_GAP * size) {
                    parts.add(new ArrayList<>());
                }
                before = glyph;
            }
            if (!parts.isEmpty()) {
                parts.getLast().add(glyph);
            }
        }
        return parts;
    }

    private static float gap(PdfGlyph left, PdfGlyph right) {
        return right.box().left() - left.box().right();
    }

    private static float mainSize(List<PdfGlyph> glyphs) {
        Map<Float, Integer> counts = new HashMap<>();
        glyphs.forEach(g -> counts.merge(g.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static PdfLine line(List<PdfGlyph> all, float size, float baseline) {
        List<PdfGlyph> glyphs = all.stream().filter(g -> !g.isBlank()).toList();
        StringBuilder words = new StringBuilder();
        StringBuilder raised = new StringBuilder();
        float first = 0;
        PdfGlyph before = null;
        boolean blank = false;
        for (PdfGlyph glyph : all) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (before != null && !words.isEmpty() && isNextWord(before, glyph, blank)) {
                first = first == 0
                        ? before.box().right() - glyphs.getFirst().box().left()
                        : first;
                words.append(' ');
            }
            before = glyph;
            blank = false;
            if (isNoteNumber(glyph, size, baseline)) {
                raised.append(words.isEmpty() ? glyph.text() : "");
            } else {
                words.append(glyph.text());
            }
        }
        Box box = glyphs.stream().map(PdfGlyph::box).reduce(Box::with).orElseThrow();
        return new PdfLine(
                words.toString(),
                new Box(box.left(), box.top(), box.right(), baseline),
                first == 0 ? box.width() : first,
                mainSize(glyphs),
                glyphs.stream().allMatch(PdfGlyph::bold),
                glyphs.stream().allMatch(PdfGlyph::italic),
                raised.toString());
    }

    /** Not every program prints its spaces, and some print them where there is no room for one. */
    private static boolean isNextWord(PdfGlyph before, PdfGlyph next, boolean blankBetween) {
        float gap = gap(before, next);
        return gap > WORD_GAP * next.space() || blankBetween && gap > SLIGHT_GAP * next.space();
    }

    /** A small raised number refers to a note; raised letters belong to the word ("14th"). */
    private static boolean isNoteNumber(PdfGlyph glyph, float size, float baseline) {
        return glyph.size() < size * SMALLER
                && glyph.baseline() < baseline - size * RAISED
                && glyph.text().chars().allMatch(Character::isDigit);
    }
}
