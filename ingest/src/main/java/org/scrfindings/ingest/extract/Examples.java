package org.scrfindings.ingest.extract;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Span;

/** Knows a passage that tells one instance in detail, and takes it apart. */
final class Examples {

    private static final int DEEDS = 3;

    private Examples() {}

    /** One moment, several deeds in a row: more story than statement. */
    private static boolean isExample(List<Paragraph> passage, String text) {
        String words = String.join(" ", passage.stream().map(p -> p.in(text)).toList());
        return Sign.DEED.in(words) >= DEEDS
                && Sign.MOMENT.in(words) > 0
                && passage.stream().noneMatch(p -> Statement.opens(p.in(text)));
    }

    /** An example where the paragraphs tell one instance, else a finding. */
    static Passage passage(String title, List<Paragraph> paragraphs, String text) {
        return isExample(paragraphs, text)
                ? example(title, paragraphs, text)
                : new Passage.Finding(
                        title, paragraphs.stream().map(Paragraph::span).toList());
    }

    static Passage.Example example(String title, List<Paragraph> passage, String text) {
        List<Span> sentences = passage.stream()
                .flatMap(p -> sentences(p.span(), text).stream())
                .toList();
        Optional<Span> incident = best(sentences, text, s -> Sign.DEED.in(s) + Sign.MOMENT.in(s));
        Optional<Span> problem =
                best(sentences, text, s -> Sign.UNSHARED.in(s) + Sign.ABSENCE.in(s) + Sign.FAULT.in(s));
        Optional<Span> analysis =
                best(sentences, text, s -> Sign.CONSEQUENCE.in(s) + Sign.AUTHOR.in(s) + Sign.HAD_IT_BEEN.in(s));
        Optional<Span> context =
                Optional.of(sentences.getFirst()).filter(s -> !Optional.of(s).equals(incident));
        return new Passage.Example(
                title, passage.stream().map(Paragraph::span).toList(), incident, context, problem, analysis);
    }

    private static Optional<Span> best(List<Span> sentences, String text, ToIntFunction<String> strength) {
        return sentences.stream()
                .filter(s -> strength.applyAsInt(s.in(text)) > 0)
                .reduce((a, b) -> strength.applyAsInt(b.in(text)) > strength.applyAsInt(a.in(text)) ? b : a);
    }

    private static List<Span> sentences(Span paragraph, String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        String words = paragraph.in(text);
        breaks.setText(words);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int last = start + words.substring(start, end).stripTrailing().length();
            sentences.add(new Span(paragraph.page(), paragraph.start() + start, paragraph.start() + last));
        }
        return sentences;
    }
}
