package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;

/**
 * A passage laid out for coding: the sentences of its heading, then its own, and the services that it names.
 *
 * @param vector embedding of the passage
 */
public record Reading(
        Passage passage, List<Sentence> sentences, List<Mention> mentions, Background background, float[] vector) {

    /** Characters: most of a page. */
    private static final int REMEMBERED = 2_000;

    /**
     * What is known of the whole document.
     *
     * @param home the service whose own review it is, for an individual management review
     */
    public record Background(Optional<String> home) {}

    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    public Optional<String> home() {
        return background.home();
    }

    public boolean isRecommendation() {
        return passage instanceof Passage.Recommendation;
    }

    public Stream<Sentence> body() {
        return sentences.stream().filter(s -> !s.heading());
    }

    /** The first sentence of the passage itself: what a code rests on when no single word led to it. */
    public Sentence opening() {
        return body().findFirst().orElseGet(sentences::getFirst);
    }

    static List<Sentence> sentences(Passage passage, ParsedDocument document, Outline outline) {
        List<Sentence> sentences = new ArrayList<>();
        heading(passage, document.text(), outline)
                .ifPresent(span -> sentences.addAll(Sentence.of(span, document.text(), true)));
        passage.evidence().forEach(span -> sentences.addAll(Sentence.of(span, document.text(), false)));
        return sentences;
    }

    /** The sentences of its section that stand before a passage, as far back as a reader remembers. */
    static List<Sentence> before(Passage passage, ParsedDocument document, Outline outline) {
        Span first = passage.evidence().getFirst();
        int section =
                outline.sectionAt(first.start()).map(s -> s.span().start()).orElse(0);
        int from = Math.max(section, first.start() - REMEMBERED);
        return Sentence.of(new Span(first.page(), from, first.start()), document.text(), false);
    }

    /** Where the passage's title stands; where it stands nowhere, the heading of its section. */
    private static Optional<Span> heading(Passage passage, String text, Outline outline) {
        Span first = passage.evidence().getFirst();
        Optional<Section> section = outline.sectionAt(first.start());
        int from = section.map(s -> s.span().start()).orElse(0);
        return found(passage.title(), text, from, first.start())
                .or(() -> section.flatMap(s -> found(s.heading(), text, from, first.start())))
                .map(at -> new Span(first.page(), at[0], at[1]));
    }

    private static Optional<int[]> found(String heading, String text, int from, int before) {
        int at = heading.isBlank() ? -1 : before - heading.length();
        while (at >= from && !text.startsWith(heading, at)) {
            at--;
        }
        return at < from ? Optional.empty() : Optional.of(new int[] {at, at + heading.length()});
    }
}
