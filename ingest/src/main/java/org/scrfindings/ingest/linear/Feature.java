package org.scrfindings.ingest.linear;

import java.util.List;
import org.scrfindings.ingest.parse.Span;

/**
 * Something about a text that may speak for or against a label.
 *
 * @param name tells it from all others of its block
 * @param words where it stands; empty where it can be shown nowhere, as with an embedding
 */
public record Feature(Block block, String name, double value, List<Span> words) {

    public Feature {
        words = List.copyOf(words);
    }

    /** One that stands nowhere in particular. */
    public static Feature fact(String name, double value) {
        return new Feature(Block.FACTS, name, value, List.of());
    }
}
