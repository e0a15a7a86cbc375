package org.scrfindings.search.store;

import java.util.OptionalInt;

/** Finds words of a document's former text again in the text that a later reading gives. */
final class Relocation {

    /** Characters before and behind the words by which one occurrence is told from another. */
    private static final int CONTEXT = 60;

    /** So many characters are hardly written twice in one document. */
    private static final int UNMISTAKABLE = 40;

    private final String before;
    private final String after;
    private final boolean same;

    Relocation(String before, String after) {
        this.before = before;
        this.after = after;
        same = before.equals(after);
    }

    /** Whether every place is where it was. */
    boolean isNone() {
        return same;
    }

    /** Where the words between two offsets begin now, or nothing where they cannot be found with certainty. */
    OptionalInt start(int start, int end) {
        if (same) {
            return OptionalInt.of(start);
        }
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(before.length(), end + CONTEXT);
        int inContext = nearest(before.substring(from, to), from);
        if (inContext >= 0) {
            return OptionalInt.of(inContext + start - from);
        }
        int alone = end - start < UNMISTAKABLE ? -1 : nearest(before.substring(start, end), start);
        return alone >= 0 ? OptionalInt.of(alone) : OptionalInt.empty();
    }

    private int nearest(String words, int place) {
        int ahead = after.lastIndexOf(words, place);
        int behind = after.indexOf(words, place);
        if (ahead < 0 || behind < 0) {
            return Math.max(ahead, behind);
        }
        return place - ahead <= behind - place ? ahead : behind;
    }
}
