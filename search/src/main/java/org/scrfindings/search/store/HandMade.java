package org.scrfindings.search.store;

import java.util.List;

/**
 * A finding as a person makes it. What is null is taken over from the findings that it replaces.
 *
 * @param kind {@code finding}, {@code example} or {@code recommendation}
 * @param evidence where its paragraphs stand in the document's text, in their order
 * @param coding its codes; an axis that is not given is taken over
 * @param number of a recommendation, as the document gives it
 * @param addressedTo whom a recommendation asks to act
 */
public record HandMade(
        String kind,
        String title,
        List<Extent> evidence,
        CodingChange coding,
        String number,
        List<String> addressedTo) {

    public HandMade {
        evidence = List.copyOf(evidence);
        addressedTo = addressedTo == null ? null : List.copyOf(addressedTo);
    }

    /** A part of the document's text: UTF-16 offsets, the end exclusive. */
    public record Extent(int start, int end) {}
}
