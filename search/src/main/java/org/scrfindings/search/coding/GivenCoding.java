package org.scrfindings.search.coding;

import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;

/**
 * Codes as a person sent them, not yet looked at.
 *
 * @param codes by axis; an axis that was not sent is not in the map, one that was sent as null or empty has no codes
 */
public record GivenCoding(Map<Axis, List<String>> codes, List<GivenWords> words) {

    public GivenCoding {
        codes = Map.copyOf(codes);
        words = List.copyOf(words);
    }

    /**
     * Words that a person points to as leading to a code. Any part may be null.
     *
     * @param axis code of the {@link Axis}, as in the answer
     * @param start UTF-16 offset into the document's text
     */
    public record GivenWords(String axis, String value, Integer start, Integer end) {}
}
