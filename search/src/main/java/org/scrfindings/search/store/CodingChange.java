package org.scrfindings.search.store;

import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;

/**
 * Codes that a person gives to a finding.
 *
 * @param codes by axis, the main one first: known to the codebook, pairs in alphabetical order, none twice. An axis
 *     that is not in the map stays as it is; an empty list clears it
 * @param words the words of the document that led the person to a code; may be empty
 */
public record CodingChange(Map<Axis, List<String>> codes, List<ChosenWords> words) {

    public CodingChange {
        codes = Map.copyOf(codes);
        words = List.copyOf(words);
    }

    /** The name of an axis in requests. */
    public static String field(Axis axis) {
        return switch (axis) {
            case STAGE -> "stage";
            case PAIR -> "pairs";
            case DIRECTION -> "directions";
            case ISSUE -> "issues";
            case REASON -> "reasons";
            case THEME -> "themes";
            case POLARITY -> "polarity";
            case RECOMMENDATION_TYPE -> "recommendationType";
        };
    }

    /**
     * Words that a person points to.
     *
     * @param start UTF-16 offset into the document's text
     */
    public record ChosenWords(Axis axis, String value, int start, int end) {
        boolean leadTo(Axis to, String code) {
            return axis == to && value.equals(code);
        }
    }
}
