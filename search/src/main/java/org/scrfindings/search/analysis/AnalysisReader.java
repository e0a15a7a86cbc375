package org.scrfindings.search.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.InvalidQueryException;

/**
 * Reads what is to be counted, and of which findings: any question that {@code /findings} can be asked, but for what only
 * makes sense of a list. Refuses what it does not know and names the nearest that it knows.
 */
@ApplicationScoped
public class AnalysisReader {

    /** Of a question's parameters those that say how findings are listed. */
    public static final List<String> OF_LISTS = List.of("facet", "sort", "limit", "cursor", "explain");

    private static final String A = "a.";
    private static final String B = "b.";

    private final FindingQueryReader questions;

    AnalysisReader(FindingQueryReader questions) {
        this.questions = questions;
    }

    /**
     * @param parameters as sent
     * @param own those of the analysis itself
     * @throws InvalidQueryException naming the first parameter that is wrong and what would be right
     */
    public FindingQuery question(Map<String, List<String>> parameters, String... own) {
        List<String> known = new ArrayList<>(List.of(own));
        FindingQueryReader.knownParameters().stream()
                .filter(p -> !OF_LISTS.contains(p))
                .forEach(known::add);
        parameters.keySet().forEach(p -> refuseUnknown(known, p));
        Map<String, List<String>> question = new HashMap<>(parameters);
        question.keySet().removeAll(List.of(own));
        return questions.read(question);
    }

    /** As a question, but of difficulties alone: neither of recommendations nor of good practice. */
    public FindingQuery difficulties(Map<String, List<String>> parameters, String... own) {
        Map<String, List<String>> narrower = new HashMap<>(parameters);
        narrower.merge("not_kind", List.of("recommendation"), AnalysisReader::both);
        narrower.merge("not_polarity", List.of("good-practice"), AnalysisReader::both);
        return question(narrower, own);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void refuseUnknown(List<String> known, String parameter) {
        if (!known.contains(parameter)) {
            throw new InvalidQueryException(
                    parameter,
                    "There is no parameter of this name here. The nearest is \"%s\"."
                            .formatted(AxisCodes.nearest(known, parameter)));
        }
    }

    /** The axis that a parameter names, or the usual one; any that findings are counted by. */
    public FindingAxis axis(Map<String, List<String>> parameters, String name, FindingAxis usual) {
        return axis(parameters, name, usual, FindingAxis::isFacet);
    }

    /** The axis that a parameter names, or the usual one, of those that will do. */
    public FindingAxis axis(
            Map<String, List<String>> parameters, String name, FindingAxis usual, Predicate<FindingAxis> fits) {
        List<String> known = Arrays.stream(FindingAxis.values())
                .filter(fits)
                .map(FindingAxis::parameter)
                .toList();
        return single(parameters, name)
                .map(asked -> FindingAxis.of(asked).filter(fits).orElseThrow(() -> noAxis(name, asked, known)))
                .orElse(usual);
    }

    private static InvalidQueryException noAxis(String parameter, String asked, List<String> known) {
        return new InvalidQueryException(
                parameter,
                "\"%s\" is no axis to count by here. The nearest is \"%s\"; it may be one of %s."
                        .formatted(
                                asked.substring(0, Math.min(asked.length(), 50)),
                                AxisCodes.nearest(known, asked),
                                String.join(", ", known)));
    }

    /** Two questions that are put side by side. */
    public record Questions(FindingQuery a, FindingQuery b) {}

    /**
     * Two questions: parameters that begin with {@code a.} are of the one, those that begin with {@code b.} of the other,
     * and all others of both.
     *
     * @throws InvalidQueryException naming the first parameter that is wrong and what would be right
     */
    public Questions questions(Map<String, List<String>> parameters, String... own) {
        List<String> known = new ArrayList<>(List.of(own));
        FindingQueryReader.knownParameters().stream()
                .filter(p -> !OF_LISTS.contains(p))
                .flatMap(p -> Stream.of(p, A + p, B + p))
                .forEach(known::add);
        parameters.keySet().forEach(p -> refuseUnknown(known, p));
        return new Questions(side(parameters, A, own), side(parameters, B, own));
    }

    private FindingQuery side(Map<String, List<String>> parameters, String prefix, String... own) {
        Map<String, List<String>> side = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                side.put(name.substring(prefix.length()), values);
            } else if (!name.startsWith(A) && !name.startsWith(B)) {
                side.putIfAbsent(name, values);
            }
        });
        side.keySet().removeAll(List.of(own));
        refuseTwice(parameters, prefix);
        try {
            return questions.read(side);
        } catch (InvalidQueryException e) {
            String name = parameters.containsKey(prefix + e.parameter()) ? prefix + e.parameter() : e.parameter();
            throw new InvalidQueryException(name, e.getMessage());
        }
    }

    /** Whether both were meant, or the one instead of the other, cannot be known. */
    private static void refuseTwice(Map<String, List<String>> parameters, String prefix) {
        parameters.keySet().stream()
                .filter(name -> name.startsWith(prefix) && parameters.containsKey(name.substring(prefix.length())))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidQueryException(
                            name, "It is given for both sides too. Give it for each side, or for both alone.");
                });
    }

    /** Two different axes. */
    public record Axes(FindingAxis rows, FindingAxis columns) {}

    /** The axes of a matrix: stage by pair where nothing else is asked for. */
    public Axes axes(Map<String, List<String>> parameters) {
        FindingAxis rows = axis(parameters, "rows", FindingAxis.STAGE);
        FindingAxis columns = axis(parameters, "columns", FindingAxis.PAIR);
        if (rows == columns) {
            throw new InvalidQueryException(
                    "columns",
                    "Rows and columns are the same axis. Choose another one; what occurs together on one axis is told by"
                            + " /analysis/co-occurrence.");
        }
        return new Axes(rows, columns);
    }

    /** The value of a parameter that may be given once. */
    public static Optional<String> single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidQueryException(name, "This parameter may be given once only.");
        }
        return values.stream().findFirst();
    }
}
