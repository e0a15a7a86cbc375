package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.parse.Span;

/**
 * A verbatim passage in which the author says what was learned, tells one instance of it, or recommends something.
 * The reading rules: a finding states what was learned about practice; an example is a passage of narrative that tells
 * one instance of professionals working well or badly in enough detail to see what happened; a recommendation is
 * counted once per document. Where the document says one again, the later or shorter wording is no second passage but is
 * linked to it.
 */
public sealed interface Passage permits Passage.Finding, Passage.Example, Passage.Recommendation {

    /** The heading under which it stands or with which it is announced; may be empty. */
    String title();

    /** The paragraphs of the passage in their order; at least one. */
    List<Span> evidence();

    /** Where else the document says it, in reading order; mostly empty. */
    List<Repeated> repeated();

    /** The same passage, said again at these places and no others. */
    Passage withRepeated(List<Repeated> places);

    /** The passage's words, its paragraphs parted by line feeds. */
    default String text(String documentText) {
        return String.join(
                "\n", evidence().stream().map(s -> s.in(documentText)).toList());
    }

    record Finding(String title, List<Span> evidence, List<Repeated> repeated) implements Passage {
        public Finding {
            evidence = List.copyOf(evidence);
            repeated = List.copyOf(repeated);
        }

        /** A finding that is said once. */
        public Finding(String title, List<Span> evidence) {
            this(title, evidence, List.of());
        }

        @Override
        public Finding withRepeated(List<Repeated> places) {
            return new Finding(title, evidence, places);
        }
    }

    /**
     * A vivid example. Its four parts follow the extraction form of the Learning into Practice Project; each is a
     * verbatim part of the evidence, or absent where the passage does not have it.
     */
    record Example(
            String title,
            List<Span> evidence,
            Optional<Span> incident,
            Optional<Span> context,
            Optional<Span> problem,
            Optional<Span> analysis,
            List<Repeated> repeated)
            implements Passage {
        public Example {
            evidence = List.copyOf(evidence);
            repeated = List.copyOf(repeated);
        }

        /** An example that is told once. */
        public Example(
                String title,
                List<Span> evidence,
                Optional<Span> incident,
                Optional<Span> context,
                Optional<Span> problem,
                Optional<Span> analysis) {
            this(title, evidence, incident, context, problem, analysis, List.of());
        }

        @Override
        public Example withRepeated(List<Repeated> places) {
            return new Example(title, evidence, incident, context, problem, analysis, places);
        }
    }

    /**
     * @param number as the document gives it ("3", "R1", "8.1.2"), or the empty string
     * @param addressedTo whom it asks to act, in the document's words
     */
    record Recommendation(
            String title, List<Span> evidence, String number, List<String> addressedTo, List<Repeated> repeated)
            implements Passage {
        public Recommendation {
            evidence = List.copyOf(evidence);
            addressedTo = List.copyOf(addressedTo);
            repeated = List.copyOf(repeated);
        }

        /** A recommendation that is made once. */
        public Recommendation(String title, List<Span> evidence, String number, List<String> addressedTo) {
            this(title, evidence, number, addressedTo, List.of());
        }

        @Override
        public Recommendation withRepeated(List<Repeated> places) {
            return new Recommendation(title, evidence, number, addressedTo, places);
        }
    }
}
