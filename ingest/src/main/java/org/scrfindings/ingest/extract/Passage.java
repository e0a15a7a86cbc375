package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.parse.Span;

/**
 * A verbatim passage in which the author says what was learned, tells one instance of it, or recommends something.
 * The reading rules: a finding states what was learned about practice; an example is a passage of narrative that tells
 * one instance of professionals working well or badly in enough detail to see what happened; a recommendation is
 * counted once per document.
 */
public sealed interface Passage permits Passage.Finding, Passage.Example, Passage.Recommendation {

    /** The heading under which it stands or with which it is announced; may be empty. */
    String title();

    /** The paragraphs of the passage in their order; at least one. */
    List<Span> evidence();

    /** The passage's words, its paragraphs parted by line feeds. */
    default String text(String documentText) {
        return String.join(
                "\n", evidence().stream().map(s -> s.in(documentText)).toList());
    }

    record Finding(String title, List<Span> evidence) implements Passage {
        public Finding {
            evidence = List.copyOf(evidence);
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
            Optional<Span> analysis)
            implements Passage {
        public Example {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param number as the document gives it ("3", "R1", "8.1.2"), or the empty string
     * @param addressedTo whom it asks to act, in the document's words
     */
    record Recommendation(String title, List<Span> evidence, String number, List<String> addressedTo)
            implements Passage {
        public Recommendation {
            evidence = List.copyOf(evidence);
            addressedTo = List.copyOf(addressedTo);
        }
    }
}
