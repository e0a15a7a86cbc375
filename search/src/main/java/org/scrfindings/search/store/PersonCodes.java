package org.scrfindings.search.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.CodingChange.ChosenWords;

/** Puts the codes that a person gives in the place of those that were there. */
final class PersonCodes {

    private static final String PERSON = "person";

    private final String codebookVersion;
    private final Instant now;

    PersonCodes(String codebookVersion, Instant now) {
        this.codebookVersion = codebookVersion;
        this.now = now;
    }

    String codebookVersion() {
        return codebookVersion;
    }

    /**
     * @param at what stands before a field's name when it is told to be wrong
     * @throws InvalidCodingException where words that were pointed to do not stand in the passage
     */
    List<StoredCode> apply(CodingChange change, List<StoredCode> before, List<StoredEvidence> evidence, String at) {
        Passage passage = new Passage(evidence, change.words(), at);
        passage.check();
        List<StoredCode> after = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            List<StoredCode> there =
                    before.stream().filter(c -> c.axis().equals(axis.code())).toList();
            List<String> given = change.codes().get(axis);
            if (given == null) {
                after.addAll(there);
            } else {
                given.forEach(
                        value -> after.add(code(axis, value, given.indexOf(value), passage.words(axis, value, there))));
            }
        }
        return after;
    }

    private StoredCode code(Axis axis, String value, int position, List<StoredCode.Words> words) {
        return new StoredCode(axis.code(), position, value, 1, PERSON, codebookVersion, now, words);
    }

    /** A finding's paragraphs and the words in them that a person points to. */
    private record Passage(List<StoredEvidence> paragraphs, List<ChosenWords> chosen, String at) {

        void check() {
            for (int i = 0; i < chosen.size(); i++) {
                if (in(chosen.get(i)).findAny().isEmpty()) {
                    throw new InvalidCodingException(
                            at + "words[" + i + "]",
                            "These words do not stand in the passage: start and end must lie in one of its paragraphs.");
                }
            }
        }

        /** Those given, else those that the machine gave for the same code, else the first paragraph. */
        List<StoredCode.Words> words(Axis axis, String value, List<StoredCode> before) {
            List<StoredCode.Words> given = chosen.stream()
                    .filter(w -> w.leadTo(axis, value))
                    .flatMap(this::in)
                    .toList();
            return given.isEmpty()
                    ? before.stream()
                            .filter(c -> c.value().equals(value))
                            .findFirst()
                            .map(StoredCode::words)
                            .orElseGet(() -> List.of(paragraphs.getFirst().asWords()))
                    : given;
        }

        private Stream<StoredCode.Words> in(ChosenWords words) {
            return paragraphs.stream()
                    .filter(p -> p.contains(words.start(), words.end()))
                    .limit(1)
                    .map(p -> p.words(words.start(), words.end()));
        }
    }
}
