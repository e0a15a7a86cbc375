package org.scrfindings.ingest.parse;

/** A rectangle on a page, in points from its upper left corner as the reader holds it. */
record Box(float left, float top, float right, float bottom) {

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middle() {
        return (left + right) / 2;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean contains(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** How much of the smaller one's height the two share, 0 to 1. */
    float sharedHeight(Box other) {
        float shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared / Math.max(0.01f, Math.min(height(), other.height()));
    }
}
