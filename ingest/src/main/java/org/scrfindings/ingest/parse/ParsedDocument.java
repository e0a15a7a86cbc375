package org.scrfindings.ingest.parse;

import java.util.List;
import org.scrfindings.ingest.problem.Problem;

/**
 * A document's text and what is known of its form. Immutable.
 *
 * @param mediaType detected from the content, not from the name: {@code application/pdf}, {@code text/html}, …
 * @param pages number of pages, or 1 for formats without pages
 * @param text the whole text in reading order; every span of the result is an offset into it
 * @param blocks the body in reading order
 * @param problems what could not be read, never an {@code ERROR}: those are thrown
 */
public record ParsedDocument(String mediaType, int pages, String text, List<Block> blocks, List<Problem> problems) {

    public ParsedDocument {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Whether it was uploaded as a picture, of which at most a few words are read. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
