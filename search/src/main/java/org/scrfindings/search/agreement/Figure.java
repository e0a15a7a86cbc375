package org.scrfindings.search.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A figure and how sure it is.
 *
 * @param value null where the figure is not defined
 * @param low lower end of the 95 % confidence interval, or null where there is none
 * @param high its upper end
 * @param reason why the value or its interval is missing; null where both are there
 */
public record Figure(
        Double value,
        Double low,
        Double high,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

    static Figure undefined(String reason) {
        return new Figure(null, null, null, reason);
    }
}
