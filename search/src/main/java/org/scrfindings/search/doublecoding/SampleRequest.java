package org.scrfindings.search.doublecoding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.search.query.FindingQuery;

/**
 * A sample that is to be drawn.
 *
 * @param size how many findings
 * @param seed what the draw follows from; where there is none, one is chosen
 * @param asked the question's parameters as they were sent
 * @param query the same question as it was understood
 * @param coders the names of the two people who are to code it
 */
public record SampleRequest(
        String title,
        int size,
        Optional<Long> seed,
        Map<String, List<String>> asked,
        FindingQuery query,
        List<String> coders) {

    /** More findings than this nobody codes twice. */
    public static final int MAX_SIZE = 500;

    public SampleRequest {
        asked = Map.copyOf(asked);
        coders = List.copyOf(coders);
    }
}
