package org.scrfindings.ingest.aside;

/** A box on a page, in its own units from its lower left corner. */
record Area(float left, float bottom, float right, float top) {

    private static final float LINE = 4;

    static Area at(float x, float y) {
        return new Area(x, y, x, y);
    }

    Area with(float x, float y) {
        return new Area(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    /** Large enough to hide a word, and no rule. */
    boolean isLarge() {
        return right - left > LINE && top - bottom > LINE;
    }

    /** Whether the middle of a character lies in it. */
    boolean holds(SeenGlyph glyph) {
        return glyph.middle() >= left && glyph.middle() <= right && glyph.height() >= bottom && glyph.height() <= top;
    }
}
