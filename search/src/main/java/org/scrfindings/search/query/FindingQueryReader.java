package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.search.query.FindingQuery.Mode;
import org.scrfindings.search.query.FindingQuery.Order;

/** Reads a question from the parameters of a request. Refuses what it does not know, and names what it knows. */
@ApplicationScoped
public class FindingQueryReader {

    private static final String NOT = "not_";
    private static final List<String> OTHER_PARAMETERS =
            List.of("q", "facet", "sort", "limit", "cursor", "mode", "explain", "since");

    private final AxisCodes codes;

    FindingQueryReader(AxisCodes codes) {
        this.codes = codes;
    }

    /**
     * @param parameters as sent; a repeated parameter means any of its values
     * @throws InvalidQueryException naming the first parameter that is wrong and the nearest that would be right
     */
    public FindingQuery read(Map<String, List<String>> parameters) {
        parameters.keySet().forEach(this::refuseUnknown);
        Optional<String> text = single(parameters, "q").map(String::strip).filter(q -> !q.isEmpty());
        text.filter(q -> q.length() > FindingQuery.MAX_TEXT).ifPresent(q -> {
            throw new InvalidQueryException(
                    "q", "The question is longer than " + FindingQuery.MAX_TEXT + " characters.");
        });
        return new FindingQuery(
                text,
                mode(parameters),
                since(parameters),
                Optional.empty(),
                perAxis(parameters, ""),
                perAxis(parameters, NOT),
                facets(parameters),
                order(parameters, text.isPresent()),
                limit(single(parameters, "limit")),
                single(parameters, "cursor"),
                explain(parameters));
    }

    /** A day begins at midnight, universal time. */
    private static Optional<Instant> since(Map<String, List<String>> parameters) {
        return single(parameters, "since").map(time -> {
            try {
                return time.length() == 10
                        ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(time).toInstant();
            } catch (DateTimeException e) {
                throw new InvalidQueryException(
                        "since", "It may be a day, such as 2026-03-01, or a time, such as 2026-03-01T09:30:00Z.");
            }
        });
    }

    private void refuseUnknown(String parameter) {
        List<String> known = knownParameters();
        if (!known.contains(parameter)) {
            throw new InvalidQueryException(
                    parameter,
                    "There is no parameter of this name. The nearest is \"%s\"."
                            .formatted(AxisCodes.nearest(known, parameter)));
        }
    }

    /** Every parameter that a question may have. */
    public static List<String> knownParameters() {
        Stream<String> axes =
                Arrays.stream(FindingAxis.values()).map(FindingAxis::parameter).flatMap(p -> Stream.of(p, NOT + p));
        return Stream.concat(OTHER_PARAMETERS.stream(), axes).toList();
    }

    static Optional<String> single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidQueryException(name, "This parameter may be given once only.");
        }
        return values.stream().findFirst();
    }

    private Map<FindingAxis, Set<String>> perAxis(Map<String, List<String>> parameters, String prefix) {
        Map<FindingAxis, Set<String>> read = new EnumMap<>(FindingAxis.class);
        for (FindingAxis axis : FindingAxis.values()) {
            List<String> values = parameters.getOrDefault(prefix + axis.parameter(), List.of());
            Set<String> codes = new LinkedHashSet<>();
            values.forEach(v -> codes.add(code(axis, prefix + axis.parameter(), v)));
            if (!codes.isEmpty()) {
                read.put(axis, codes);
            }
        }
        return read;
    }

    private String code(FindingAxis axis, String parameter, String value) {
        return switch (axis) {
            case YEAR -> year(parameter, value);
            case REVIEW_ID -> identifier(parameter, value);
            default ->
                codes.canonical(axis, value)
                        .orElseThrow(() -> new InvalidQueryException(
                                parameter,
                                "There is no code of this name. The nearest is \"%s\"."
                                        .formatted(codes.nearest(axis, value))));
        };
    }

    private static String year(String parameter, String value) {
        if (!value.matches("[12][0-9]{3}")) {
            throw new InvalidQueryException(parameter, "A year has four digits, such as 2014.");
        }
        return value;
    }

    private static String identifier(String parameter, String value) {
        try {
            return UUID.fromString(value).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(parameter, "This is not the identifier of a review.");
        }
    }

    private static Set<FindingAxis> facets(Map<String, List<String>> parameters) {
        List<String> known = Arrays.stream(FindingAxis.values())
                .filter(FindingAxis::isFacet)
                .map(FindingAxis::parameter)
                .toList();
        Set<FindingAxis> facets = new LinkedHashSet<>();
        for (String name : parameters.getOrDefault("facet", List.of())) {
            facets.add(FindingAxis.of(name)
                    .filter(FindingAxis::isFacet)
                    .orElseThrow(() -> new InvalidQueryException(
                            "facet",
                            "There is no facet of this name. The nearest is \"%s\"."
                                    .formatted(AxisCodes.nearest(known, name)))));
        }
        return facets;
    }

    private static Order order(Map<String, List<String>> parameters, boolean hasText) {
        Map<String, Order> known = Map.of("relevance", Order.RELEVANCE, "newest", Order.NEWEST, "stage", Order.STAGE);
        Optional<String> asked = single(parameters, "sort");
        Order order = asked.map(s -> known(known, "sort", s)).orElse(hasText ? Order.RELEVANCE : Order.NEWEST);
        return order == Order.RELEVANCE && !hasText ? Order.NEWEST : order;
    }

    private static <T> T known(Map<String, T> known, String parameter, String value) {
        T found = known.get(value);
        if (found == null) {
            List<String> names = new ArrayList<>(known.keySet());
            throw new InvalidQueryException(
                    parameter,
                    "It may be one of %s."
                            .formatted(String.join(", ", names.stream().sorted().toList())));
        }
        return found;
    }

    private static Mode mode(Map<String, List<String>> parameters) {
        Map<String, Mode> known =
                Arrays.stream(Mode.values()).collect(Collectors.toMap(Mode::parameter, Function.identity()));
        return single(parameters, "mode").map(m -> known(known, "mode", m)).orElse(Mode.DEFAULT);
    }

    private static boolean explain(Map<String, List<String>> parameters) {
        Map<String, Boolean> known = Map.of("true", true, "false", false);
        return single(parameters, "explain")
                .map(e -> known(known, "explain", e))
                .orElse(false);
    }

    /**
     * How many items a page of any list may have.
     *
     * @throws InvalidQueryException where it is no number from 1 to {@value FindingQuery#MAX_LIMIT}
     */
    public static int limit(Optional<String> asked) {
        String value = asked.orElse(String.valueOf(FindingQuery.DEFAULT_LIMIT));
        if (!value.matches("[0-9]{1,3}")
                || Integer.parseInt(value) < 1
                || Integer.parseInt(value) > FindingQuery.MAX_LIMIT) {
            throw new InvalidQueryException(
                    "limit",
                    "It may be a whole number from 1 to %d; more are read page by page, with the cursor in \"next\"."
                            .formatted(FindingQuery.MAX_LIMIT));
        }
        return Integer.parseInt(value);
    }
}
