package org.scrfindings.api.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sample as it is asked for.
 *
 * @param size how many findings
 * @param seed what the draw follows from; chosen where it is missing
 * @param query filters of {@code GET /findings}: parameter to value or values; all findings where it is missing
 * @param coders names of two analysts or curators
 */
public record SampleBody(String title, Integer size, Long seed, Map<String, Values> query, List<String> coders) {

    /** The values of one parameter. */
    @Schema(
            type = SchemaType.ARRAY,
            implementation = String[].class,
            description = "A value, or a list of values of which any may be present")
    public record Values(List<String> values) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Values of(List<String> values) {
            return new Values(values);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Values of(String value) {
            return new Values(List.of(value));
        }
    }

    Map<String, List<String>> parameters() {
        return parameters(query);
    }

    static Map<String, List<String>> parameters(Map<String, Values> query) {
        return query == null
                ? Map.of()
                : query.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()
                        .values()));
    }
}
