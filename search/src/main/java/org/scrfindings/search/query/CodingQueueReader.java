package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.search.query.FindingQuery.Order;

/** Reads which findings a person wants to look at next: any question, of those that nobody has confirmed yet. */
@ApplicationScoped
public class CodingQueueReader {

    /** The parameter by which the queue is ordered; a question's own order has no meaning here. */
    public static final String ORDER = "order";

    /** The orders of the queue, the usual one first. */
    public static final List<String> ORDERS = List.of("certainty", "wanted");

    private final FindingQueryReader questions;

    CodingQueueReader(FindingQueryReader questions) {
        this.questions = questions;
    }

    /**
     * @param parameters as sent
     * @throws InvalidQueryException naming the first parameter that is wrong and what would be right
     */
    public FindingQuery read(Map<String, List<String>> parameters) {
        Map<String, List<String>> question = new HashMap<>(parameters);
        List<String> order = question.remove(ORDER);
        question.keySet().forEach(CodingQueueReader::refuseUnknown);
        return questions.read(question).inCodingQueue(order(order == null ? List.of() : order));
    }

    private static void refuseUnknown(String parameter) {
        List<String> known = knownParameters();
        if (!known.contains(parameter)) {
            throw new InvalidQueryException(
                    parameter,
                    "The queue has no parameter of this name. The nearest is \"%s\"."
                            .formatted(AxisCodes.nearest(known, parameter)));
        }
    }

    /** All but the order of a question, and the axis that the queue itself asks by. */
    private static List<String> knownParameters() {
        return Stream.concat(Stream.of(ORDER), FindingQueryReader.knownParameters().stream())
                .filter(p -> !p.equals("sort") && !p.endsWith(FindingAxis.CODING.parameter()))
                .toList();
    }

    private static Order order(List<String> asked) {
        if (asked.isEmpty()) {
            return Order.LEAST_CERTAIN;
        }
        if (asked.size() > 1 || !ORDERS.contains(asked.getFirst())) {
            throw new InvalidQueryException(ORDER, "It may be one of %s.".formatted(String.join(", ", ORDERS)));
        }
        return asked.getFirst().equals(ORDERS.getFirst()) ? Order.LEAST_CERTAIN : Order.MOST_WANTED;
    }
}
