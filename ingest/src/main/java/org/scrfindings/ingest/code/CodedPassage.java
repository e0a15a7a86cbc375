package org.scrfindings.ingest.code;

import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.ingest.extract.Passage;

/**
 * A passage with its codes and its embedding.
 *
 * @param codes on each axis the main one first
 * @param vector sentence embedding of the passage, {@link Embedder#DIMENSIONS} numbers, unit length; empty where
 *     coding failed
 */
public record CodedPassage(Passage passage, List<Code> codes, float[] vector) {

    public CodedPassage {
        codes = List.copyOf(codes);
    }

    public Stream<Code> on(Axis axis) {
        return codes.stream().filter(c -> c.axis() == axis);
    }
}
