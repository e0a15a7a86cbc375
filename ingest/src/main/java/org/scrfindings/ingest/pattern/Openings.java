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

    private static final int DEPTH = 4;
    private static final int PLAIN = 128;

    /** Text made to have ever new beginnings shall not fill the memory. */
    private static final int MOST_NODES = 5_000;

    private final List<Pattern> patterns;
    private final AtomicInteger nodes = new AtomicInteger();
    private final Node root;

    public Openings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        root = new Node(IntStream.range(0, patterns.size()).toArray());
    }

    /**
     * The expressions that may match there, by rising index. Beginnings are told apart up to the first character outside
     * plain ASCII.
     */
    public int[] at(String text, int start) {
        Node node = root;
        int last = Math.min(text.length(), start + DEPTH);
        for (int i = start; i < last && node.possible.length > 0 && text.charAt(i) < PLAIN; i++) {
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
        private Node[] next;

        private Node(int[] possible) {
            this.possible = possible;
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
                nodes.incrementAndGet();
                known[following] = new Node(goingOn(text.substring(start, index + 1)));
            }
            return known[following];
        }

        private int[] goingOn(String beginning) {
            return IntStream.of(possible)
                    .filter(i -> goesOn(patterns.get(i).matcher(beginning)))
                    .toArray();
        }
    }

    /** A match that failed for want of more text might have gone on. */
    private static boolean goesOn(Matcher beginning) {
        return beginning.lookingAt() || beginning.hitEnd();
    }
}
