package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a question of which the whole answer is wanted, not a page: a download, a snapshot, a feed, a saved search. What
 * says how a page is shown has no meaning there and is refused.
 */
@ApplicationScoped
public class WholeQueryReader {

    private static final List<String> OF_PAGES = List.of("facet", "limit", "cursor", "explain");

    private final FindingQueryReader questions;

    WholeQueryReader(FindingQueryReader questions) {
        this.questions = questions;
    }

    /**
     * @param parameters as sent
     * @param own parameters that the door reads by itself
     * @throws InvalidQueryException naming the first parameter that is wrong and the nearest that would be right
     */
    public FindingQuery read(Map<String, List<String>> parameters, String... own) {
        Map<String, List<String>> question = new HashMap<>(parameters);
        question.keySet().removeAll(List.of(own));
        refuseUnknown(question.keySet(), knownParameters(), List.of(own));
        return questions.read(question);
    }

    /**
     * A question whose answer is given a page at a time, in an order of the door's own.
     *
     * @throws InvalidQueryException naming the first parameter that is wrong and the nearest that would be right
     */
    public FindingQuery readPaged(Map<String, List<String>> parameters) {
        refuseUnknown(parameters.keySet(), pagedParameters(), List.of());
        return questions.read(parameters);
    }

    private static void refuseUnknown(Set<String> sent, List<String> known, List<String> own) {
        sent.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidQueryException(
                    name,
                    FindingQueryReader.knownParameters().contains(name)
                            ? "This has no meaning here: it says how a page of findings is shown."
                            : "There is no parameter of this name. The nearest is \"%s\"."
                                    .formatted(AxisCodes.nearest(
                                            Stream.concat(own.stream(), known.stream())
                                                    .toList(),
                                            name)));
        });
    }

    /** The parameters of a question whose order is the door's own. */
    public static List<String> pagedParameters() {
        return FindingQueryReader.knownParameters().stream()
                .filter(p -> !List.of("facet", "explain", "sort").contains(p))
                .toList();
    }

    /** The parameters of a question that say which findings are meant, and in which order. */
    public static List<String> knownParameters() {
        return FindingQueryReader.knownParameters().stream()
                .filter(p -> !OF_PAGES.contains(p))
                .toList();
    }

    /**
     * A parameter that a door reads by itself and that may be given once.
     *
     * @throws InvalidQueryException where it is given more than once
     */
    public static Optional<String> single(Map<String, List<String>> parameters, String name) {
        return FindingQueryReader.single(parameters, name);
    }
}
