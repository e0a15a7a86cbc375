package org.scrfindings.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.search.store.FindingView.Evidence;

/**
 * A piece of a document's text with some of its words marked.
 *
 * @param parts in their order; put together they are the text
 */
public record MarkedText(List<Part> parts) {

    /** Words that are marked, or those between. */
    public record Part(String text, boolean marked) {}

    /** UTF-16 offsets into the document's text. */
    public record Span(int start, int end) {

        private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

        /** Where a passage stands. */
        static List<Span> of(List<Evidence> evidence) {
            return evidence.stream().map(e -> new Span(e.start(), e.end())).toList();
        }

        /** Reads {@code 120-180}, or nothing where it is something else. */
        static Optional<Span> parse(String text) {
            Matcher written = WRITTEN.matcher(text);
            return written.matches()
                    ? Optional.of(new Span(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                    : Optional.empty();
        }

        private boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /**
     * @param start offset of the piece in the document's text
     * @param marks where words are to be marked, in whatever order; what lies outside the piece is not looked at
     */
    public static MarkedText of(String piece, int start, List<Span> marks) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, piece.length()));
        for (Span mark : marks) {
            edges.add(within(piece, mark.start() - start));
            edges.add(within(piece, mark.end() - start));
        }
        List<Part> parts = new ArrayList<>();
        Integer from = edges.pollFirst();
        for (Integer to : edges) {
            int first = start + from;
            int last = start + to;
            parts.add(new Part(piece.substring(from, to), marks.stream().anyMatch(m -> m.covers(first, last))));
            from = to;
        }
        return new MarkedText(List.copyOf(parts));
    }

    private static int within(String piece, int offset) {
        return Math.clamp(offset, 0, piece.length());
    }
}
