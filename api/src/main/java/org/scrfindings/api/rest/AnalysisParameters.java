package org.scrfindings.api.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.FindingCoOccurrence;
import org.scrfindings.search.query.FindingAxis;

/** The parameters of analyses: their own, and those of any question about findings. */
final class AnalysisParameters {

    private static final String ANALYSIS = "/api/v1/analysis/";

    private AnalysisParameters() {}

    /** Of the address of an analysis that is made of a question. */
    static Optional<List<Parameter>> of(String path) {
        return switch (path) {
            case ANALYSIS + "matrix" ->
                Optional.of(with(
                        choice("rows", "The axis of the rows; stage where it is missing", axes()),
                        choice("columns", "The axis of the columns; pair where it is missing", axes()),
                        format()));
            case ANALYSIS + "trend" ->
                Optional.of(with(
                        by(),
                        choice(
                                "period",
                                "year: of the incident, else of completion or publication; quarter: of publication, else"
                                        + " of completion; year where it is missing",
                                List.of("year", "quarter")),
                        format()));
            case ANALYSIS + "co-occurrence" ->
                Optional.of(with(
                        choice("of", "The axis; issue where it is missing", axes(FindingCoOccurrence.AXES::contains)),
                        format()));
            case ANALYSIS + "recurrence", ANALYSIS + "map" -> Optional.of(with(format()));
            case ANALYSIS + "comparison" -> Optional.of(compared());
            default -> Optional.empty();
        };
    }

    private static List<Parameter> with(Parameter... own) {
        List<Parameter> all = new ArrayList<>(List.of(own));
        all.addAll(ofQuestions());
        return all;
    }

    private static List<Parameter> ofQuestions() {
        return FindingParameters.all().stream()
                .filter(p -> !AnalysisReader.OF_LISTS.contains(p.getName()))
                .toList();
    }

    /** A question's parameters for both sides, and again for each. */
    private static List<Parameter> compared() {
        List<Parameter> all = with(by(), format());
        for (String side : List.of("a.", "b.")) {
            ofQuestions()
                    .forEach(p -> all.add(p.name(side + p.getName())
                            .description("Of this side alone. " + Objects.requireNonNullElse(p.getDescription(), ""))));
        }
        return all;
    }

    private static Parameter by() {
        return choice("by", "The axis to count by; issue where it is missing", axes());
    }

    private static Parameter format() {
        return choice("format", "Instead of the Accept header", List.of("json", "csv"));
    }

    private static Parameter choice(String name, String description, List<Object> values) {
        return OASFactory.createParameter()
                .in(Parameter.In.QUERY)
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).enumeration(values));
    }

    private static List<Object> axes() {
        return axes(FindingAxis::isFacet);
    }

    private static List<Object> axes(Predicate<FindingAxis> which) {
        return Arrays.stream(FindingAxis.values())
                .filter(which)
                .map(a -> (Object) a.parameter())
                .toList();
    }
}
