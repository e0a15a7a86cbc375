package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one paragraph as they are gathered run by run, with the looks that all of them share. Authors also part
 * paragraphs by two line breaks in a row.
 */
final class StyledWords {

    private final StringBuilder text = new StringBuilder();
    private final List<StyledWords> earlier = new ArrayList<>();
    private boolean plain;
    private boolean upright;
    private float size;
    private boolean afterBreak;

    void append(String run, boolean bold, boolean italic, float fontSize) {
        text.append(run);
        if (!run.isBlank()) {
            afterBreak = false;
            plain |= !bold;
            upright |= !italic;
            size = Math.max(size, fontSize);
        }
    }

    void breakLine() {
        if (afterBreak) {
            startNext();
        }
        text.append('\n');
        afterBreak = true;
    }

    /** The paragraphs gathered, without empty ones. */
    List<StyledWords> paragraphs() {
        List<StyledWords> all = new ArrayList<>(earlier);
        if (!isBlank()) {
            all.add(this);
        }
        return all;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    boolean bold() {
        return !plain;
    }

    boolean italic() {
        return !upright;
    }

    float size() {
        return size;
    }

    private void startNext() {
        if (!isBlank()) {
            StyledWords done = new StyledWords();
            done.text.append(text);
            done.plain = plain;
            done.upright = upright;
            done.size = size;
            earlier.add(done);
        }
        text.setLength(0);
        plain = false;
        upright = false;
        size = 0;
    }
}
