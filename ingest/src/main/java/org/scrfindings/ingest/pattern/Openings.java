package org.scrfindings.ingest.pattern;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which of many expressions may match at a place of a text, by the few characters that stand there: a quick no for
 * nearly all of them. The expressions themselves are asked, once for every beginning that comes up. An expression must
 * look at nothing before its match that has to be there. Safe for use by several threads.
 */
public final class Openings {

    /** Up to here every character is looked at, and behind it as long as that leaves fewer expressions. */
    private static final int SURE_DEPTH = 4;

    private static final int DEPTH = 8;
    private static final int PLAIN = 128;

    /** Text made to have ever new beginnings shall not fill the memory. Ten million characters make 12,000 for all cues. */
    private static final int MOST_NODES = 20_000;

    private final List<Pattern> patterns;
    private final AtomicInteger nodes = new AtomicInteger();
    private final Node nowhere = new Node(new int[0], false);
    private final Node root;

    public Openings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        root = new Node(IntStream.range(0, patterns.size()).toArray(), true);
    }

    /**
     * The expressions that may match there, by rising index. Beginnings are told apart up to the first character outside
     * plain ASCII.
     */
    public int[] at(String text, int start) {
        Node node = root;
        int last = Math.min(text.length(), start + DEPTH);
        for (int i = start; i < last && node.goesOn && text.charAt(i) < PLAIN; i++) {
            Node next = node.after(text, start, i);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.possible;
    }

    /** What may go on behind one beginning. Threads may make the same one twice, with the same content. */
    private final class Node {

        private final int[] possible;
        private final boolean goesOn;
        private Node[] next;

        private Node(int[] possible, boolean goesOn) {
            this.possible = possible;
            this.goesOn = goesOn;
        }

        /** Null where there is no room for another. */
        private Node after(String text, int start, int index) {
            Node[] known = next;
            if (known == null) {
                known = new Node[PLAIN];
                next = known;
            }
            char following = text.charAt(index);
            if (known[following] == null && nodes.get() < MOST_NODES) {
                known[following] = behind(text.substring(start, index + 1));
            }
            return known[following];
        }

        private Node behind(String beginning) {
            int[] left = IntStream.of(possible)
                    .filter(i -> goesOn(patterns.get(i).matcher(beginning)))
                    .toArray();
            if (left.length == 0) {
                return nowhere;
            }
            nodes.incrementAndGet();
            boolean mayLeaveFewer = beginning.length() == SURE_DEPTH || left.length < possible.length;
            return new Node(left, beginning.length() < SURE_DEPTH || left.length > 1 && mayLeaveFewer);
        }
    }

    /** A match that failed for want of more text might have gone on. */
    private static boolean goesOn(Matcher beginning) {
        return beginning.lookingAt() || beginning.hitEnd();
    }
}
