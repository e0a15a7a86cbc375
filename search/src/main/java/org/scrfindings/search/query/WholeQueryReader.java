package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        question.keySet().forEach(name -> refuseUnknown(name, List.of(own)));
        return questions.read(question);
    }

    private static void refuseUnknown(String name, List<String> own) {
        List<String> known =
                Stream.concat(own.stream(), knownParameters().stream()).toList();
        if (!known.contains(name)) {
            throw new InvalidQueryException(
                    name,
                    OF_PAGES.contains(name)
                            ? "Everything that the question finds is given here; this says how a page is shown."
                            : "There is no parameter of this name. The nearest is \"%s\"."
                                    .formatted(AxisCodes.nearest(known, name)));
        }
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
