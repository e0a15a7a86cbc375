package org.scrfindings.ingest.code.read;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.scrfindings.ingest.parse.Span;

/**
 * A sentence of a passage or of its heading.
 *
 * @param heading whether it stands in the heading
 * @param starts where in the text a word may start: every offset that no letter or digit stands before
 */
public record Sentence(Span span, String text, boolean heading, int[] starts) {

    public Sentence(Span span, String text, boolean heading) {
        this(span, text, heading, starts(text));
    }

    /** The sentences of a span of the document, in order. */
    static List<Sentence> of(Span span, String documentText, boolean heading) {
        String words = span.in(documentText);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(words);
        List<Sentence> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = words.substring(start, end).stripTrailing();
            if (!sentence.isBlank()) {
                sentences.add(new Sentence(part(span, start, sentence.length()), sentence, heading));
            }
        }
        return sentences;
    }

    private static int[] starts(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> i == 0 || !Character.isLetterOrDigit(text.codePointBefore(i)))
                .toArray();
    }

    /** The place in the document of a part of this sentence. */
    public Span part(int start, int end) {
        return part(span, start, end - start);
    }

    private static Span part(Span whole, int start, int length) {
        return new Span(whole.page(), whole.start() + start, whole.start() + start + length);
    }
}
