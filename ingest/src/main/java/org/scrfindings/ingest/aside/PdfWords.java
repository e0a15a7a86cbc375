package org.scrfindings.ingest.aside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Characters of a page put together to words, as far as they follow each other in the file. */
final class PdfWords {

    private static final float EDGE = 0.1f;
    private static final int SHORTEST = 2;

    private final List<SeenGlyph> glyphs;

    PdfWords(List<SeenGlyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** Runs of characters that have something in common. */
    List<String> where(Predicate<SeenGlyph> common) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        SeenGlyph last = null;
        for (SeenGlyph glyph : glyphs) {
            boolean in = common.test(glyph) && !(glyph.letter.isBlank() && last == null);
            if (last != null && (!in || !last.isFollowedBy(glyph))) {
                add(run, runs);
                last = null;
            }
            if (in) {
                run.append(last != null && last.isPartedFrom(glyph) && !last.letter.isBlank() ? " " : "")
                        .append(glyph.letter);
                last = glyph;
            }
        }
        add(run, runs);
        return runs;
    }

    /** Lines in the uppermost and the lowest part of the page. */
    List<String> atTheEdges(float bottom, float height) {
        return where(g -> g.baseline < bottom + height * EDGE || g.baseline > bottom + height * (1 - EDGE));
    }

    private static void add(StringBuilder run, List<String> runs) {
        String words = run.toString().replaceAll("\\s+", " ").strip();
        if (words.length() >= SHORTEST) {
            runs.add(words);
        }
        run.setLength(0);
    }
}
