package org.scrfindings.ingest.aside;

/** A character on a page, and whether a reader can see it. */
final class SeenGlyph {

    private static final float MIDDLE_OF_SMALL_LETTERS = 0.25f;

    final String letter;
    final float x;
    final float baseline;
    final float width;
    final float size;
    boolean covered;
    boolean unseen;

    SeenGlyph(String letter, float x, float baseline, float width, float size) {
        this.letter = letter;
        this.x = x;
        this.baseline = baseline;
        this.width = width;
        this.size = size;
    }

    float middle() {
        return x + width / 2;
    }

    float height() {
        return baseline + size * MIDDLE_OF_SMALL_LETTERS;
    }

    boolean isCovered() {
        return covered;
    }

    boolean isUnseen() {
        return unseen && !covered;
    }

    /** Whether another goes on in the same line. */
    boolean isFollowedBy(SeenGlyph next) {
        return Math.abs(next.baseline - baseline) < size / 2 && next.x > x - size && next.x < x + width + 3 * size;
    }

    boolean isPartedFrom(SeenGlyph next) {
        return next.x - (x + width) > size * 0.15f;
    }
}
