package org.scrfindings.api.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.scrfindings.api.citation.CitationFormat;
import org.scrfindings.api.export.ExportFormat;
import org.scrfindings.api.export.FindingDownloads;
import org.scrfindings.search.query.CodingQueueReader;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.ReviewFilter;
import org.scrfindings.search.query.WholeQueryReader;

/** The parameters of a question about findings, which follow from the axes. */
final class FindingParameters {

    private FindingParameters() {}

    static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>();
        all.add(query("q", "Words that must all occur; \"…\" asks for a phrase, a minus leaves a word out")
                .schema(text().maxLength(FindingQuery.MAX_TEXT)));
        for (FindingAxis axis : FindingAxis.values()) {
            all.add(repeated(axis.parameter(), "Only findings with any of these codes", axis));
            all.add(repeated("not_" + axis.parameter(), "No findings with any of these codes", axis));
        }
        all.add(query(
                        "since",
                        "Only findings of reviews published in this repository at this time or later: a day or a time in ISO 8601")
                .schema(text()));
        all.add(query("facet", "Axes to count by, over all findings that the question finds")
                .schema(list(text().enumeration(facets()))));
        all.add(query("sort", "The order; relevance where q is given, else newest")
                .schema(text().enumeration(List.of("relevance", "newest", "stage"))));
        all.add(query(
                        "mode",
                        "How q is understood. keyword: all words occur; semantic: nearest in meaning; hybrid (the default):"
                                + " what either finds, what both find first")
                .schema(text().enumeration(modes())));
        all.add(query("explain", "Whether each finding says why it stands where it stands")
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN)));
        all.add(query("limit", ""));
        all.add(query("cursor", ""));
        return all;
    }

    /** A question's parameters, but the queue has an order of its own and only findings that nobody has confirmed. */
    static List<Parameter> ofQueue() {
        List<Parameter> all = new ArrayList<>(all());
        all.removeIf(p -> p.getName().equals("sort") || p.getName().endsWith(FindingAxis.CODING.parameter()));
        all.add(query(
                        CodingQueueReader.ORDER,
                        "certainty: what the machine was least sure about first; wanted: of published reviews first,"
                                + " the latest first")
                .schema(text().enumeration(List.copyOf(CodingQueueReader.ORDERS))));
        return all;
    }

    /** A question's parameters without those that say how a page is shown. */
    static List<Parameter> ofWhole() {
        List<String> known = WholeQueryReader.knownParameters();
        return all().stream().filter(p -> known.contains(p.getName())).toList();
    }

    static List<Parameter> ofFeed() {
        List<String> known = WholeQueryReader.pagedParameters();
        return all().stream().filter(p -> known.contains(p.getName())).toList();
    }

    static List<Parameter> ofQueryCitation() {
        List<Parameter> all = new ArrayList<>(ofWhole());
        all.add(query("format", "Of the citation; bibtex where it is left out")
                .schema(text().enumeration(List.copyOf(CitationFormat.parameters()))));
        return all;
    }

    static List<Parameter> ofFindingExport() {
        return withFormat(ofWhole(), FindingDownloads.FORMATS);
    }

    static List<Parameter> ofRecommendationExport() {
        return withFormat(ofWhole(), ExportFormat.parameters());
    }

    static List<Parameter> ofReviewExport() {
        List<String> known = ReviewFilter.parameters();
        return withFormat(
                all().stream().filter(p -> known.contains(p.getName())).toList(), ExportFormat.parameters());
    }

    private static List<Parameter> withFormat(List<Parameter> question, List<String> formats) {
        List<Parameter> all = new ArrayList<>(question);
        all.add(query(ExportsResource.FORMAT, "Of the file; csv where it is left out")
                .schema(text().enumeration(List.copyOf(formats))));
        return all;
    }

    private static Parameter repeated(String name, String description, FindingAxis axis) {
        return query(name, description + ". " + values(axis)).schema(list(text()));
    }

    private static String values(FindingAxis axis) {
        return switch (axis) {
            case YEAR -> "Years of four digits.";
            case REVIEW_ID -> "Identifiers of reviews.";
            case LOCAL_BODY -> "Names of local bodies.";
            case PAIR -> "Two professionals of the codebook joined by ~, in either order.";
            case KIND -> "finding, example or recommendation.";
            case CODING -> "machine or confirmed.";
            default -> "Codes of the codebook.";
        };
    }

    private static Parameter query(String name, String description) {
        return OASFactory.createParameter().in(Parameter.In.QUERY).name(name).description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema list(Schema of) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(of);
    }

    private static List<Object> modes() {
        return Arrays.stream(FindingQuery.Mode.values())
                .map(m -> (Object) m.parameter())
                .toList();
    }

    private static List<Object> facets() {
        return Arrays.stream(FindingAxis.values())
                .filter(FindingAxis::isFacet)
                .map(a -> (Object) a.parameter())
                .toList();
    }
}
