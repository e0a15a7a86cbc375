package org.scrfindings.search.store;

import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds words of a document's former text again in the text that a later reading gives. */
final class Relocation {

    /** So many characters are hardly written twice in a document: short words are known by those around them. */
    private static final int CONTEXT = 30;

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
        return Stream.of(new Part(from, to), new Part(from, end), new Part(start, to), new Part(start, end))
                .filter(part -> part.to() - part.from() >= CONTEXT)
                .mapToInt(part -> place(part, start))
                .filter(place -> place >= 0)
                .findFirst();
    }

    private record Part(int from, int to) {}

    /** Where the place is now, by the words of a part of the text around it; negative where they are not there. */
    private int place(Part part, int place) {
        int found = nearest(before.substring(part.from(), part.to()), part.from());
        return found < 0 ? found : found + place - part.from();
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
