package org.scrfindings.search.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.store.InvalidCodingException;

/** The codes that people may give on each axis, in the form in which they are kept. */
final class KnownCodes {

    private static final String PAIR = "~";
    private static final String DIRECTION = ">";

    private final Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
    private final List<String> professionals;

    KnownCodes(Codebook codebook) {
        codes.put(Axis.STAGE, terms(codebook.stages()));
        codes.put(
                Axis.ISSUE, codebook.issues().stream().map(Codebook.Issue::code).toList());
        codes.put(Axis.REASON, terms(codebook.reasons()));
        codes.put(Axis.THEME, terms(codebook.themes()));
        codes.put(Axis.POLARITY, terms(codebook.polarity()));
        codes.put(Axis.RECOMMENDATION_TYPE, terms(codebook.recommendationTypes()));
        professionals = codebook.professionals().stream()
                .map(Codebook.Professional::code)
                .toList();
    }

    private static List<String> terms(List<Codebook.Term> terms) {
        return terms.stream().map(Codebook.Term::code).toList();
    }

    /**
     * The code as it is kept: a pair's ends in alphabetical order.
     *
     * @throws InvalidCodingException naming the nearest code, where the axis does not know this one
     */
    String canonical(Axis axis, String given, String field) {
        return switch (axis) {
            case PAIR -> String.join(PAIR, ends(given, PAIR, field).sorted().toList());
            case DIRECTION ->
                String.join(DIRECTION, ends(given, DIRECTION, field).toList());
            default -> known(codes.get(axis), given, field);
        };
    }

    private Stream<String> ends(String given, String between, String field) {
        String[] ends = given.split(between, -1);
        if (ends.length != 2) {
            throw new InvalidCodingException(
                    field, "It is two professionals of the codebook, such as \"csc%sschool\".".formatted(between));
        }
        return Stream.of(ends).map(end -> known(professionals, end, field));
    }

    private static String known(List<String> codes, String given, String field) {
        if (!codes.contains(given)) {
            throw new InvalidCodingException(
                    field,
                    "The codebook has no such code. The nearest is \"%s\".".formatted(AxisCodes.nearest(codes, given)));
        }
        return given;
    }
}
