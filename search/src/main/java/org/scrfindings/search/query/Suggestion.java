package org.scrfindings.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something that may be meant by what was typed so far.
 *
 * @param type {@code code} or {@code word}
 * @param axis of a code: the parameter that filters by it
 * @param code of a code
 * @param text a code's label; or the whole question with its last word completed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(String type, String axis, String code, String text) {

    static Suggestion code(FindingAxis axis, String code, String label) {
        return new Suggestion("code", axis.parameter(), code, label);
    }

    static Suggestion word(String question) {
        return new Suggestion("word", null, null, question);
    }
}
