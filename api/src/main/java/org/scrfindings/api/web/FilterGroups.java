package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingPage.Count;
import org.scrfindings.search.query.FindingPage.Facet;

/** What a search can be narrowed by, and what it is narrowed by already. */
@ApplicationScoped
public class FilterGroups {

    /** The axes in the order of the page, by the words that people use for them. */
    public static final Map<FindingAxis, String> OFFERED = offered();

    private static final String NOT = "not_";

    private final AxisCodes codes;

    FilterGroups(AxisCodes codes) {
        this.codes = codes;
    }

    private static Map<FindingAxis, String> offered() {
        Map<FindingAxis, String> offered = new LinkedHashMap<>();
        offered.put(FindingAxis.STAGE, "Stage of the care pathway");
        offered.put(FindingAxis.ISSUE, "Issue");
        offered.put(FindingAxis.PROFESSIONAL, "Professionals");
        offered.put(FindingAxis.PAIR, "Between whom");
        offered.put(FindingAxis.REASON, "Why it happened");
        offered.put(FindingAxis.THEME, "Theme");
        offered.put(FindingAxis.POLARITY, "Difficulty or good practice");
        offered.put(FindingAxis.KIND, "Kind of passage");
        offered.put(FindingAxis.DOCUMENT_KIND, "Kind of document");
        offered.put(FindingAxis.LOCAL_BODY, "Local body");
        offered.put(FindingAxis.YEAR, "Year");
        return Collections.unmodifiableMap(offered);
    }

    /** The groups of the page. A code that is chosen is shown even where it finds nothing. */
    List<FilterGroup> groups(PageAddress address, Map<String, Facet> facets) {
        return OFFERED.entrySet().stream()
                .map(axis -> group(
                        axis.getKey(),
                        axis.getValue(),
                        address,
                        facets.get(axis.getKey().parameter())))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private FilterGroup group(FindingAxis axis, String heading, PageAddress address, Facet facet) {
        String name = axis.parameter();
        List<String> chosen = address.parameters().getOrDefault(name, List.of());
        Stream<Count> unfound = chosen.stream()
                .filter(code -> facet.values().stream().noneMatch(v -> v.code().equals(code)))
                .map(code -> new Count(code, codes.label(axis, code), ShownCount.of(0)));
        List<FilterGroup.Choice> choices = Stream.concat(facet.values().stream(), unfound)
                .map(v -> new FilterGroup.Choice(v.code(), v.label(), v.count(), chosen.contains(v.code())))
                .sorted(Comparator.comparing(FilterGroup.Choice::chosen).reversed())
                .toList();
        return new FilterGroup(name, heading, choices, !chosen.isEmpty(), facet.missing());
    }

    /** Every filter in the address, also those that the page offers no boxes for. */
    public List<AppliedFilter> applied(PageAddress address) {
        return address.parameters().entrySet().stream()
                .flatMap(p -> p.getValue().stream().flatMap(value -> applied(address, p.getKey(), value)))
                .toList();
    }

    private Stream<AppliedFilter> applied(PageAddress address, String parameter, String value) {
        boolean excluded = parameter.startsWith(NOT);
        return FindingAxis.of(excluded ? parameter.substring(NOT.length()) : parameter).stream()
                .map(axis -> new AppliedFilter(
                        OFFERED.getOrDefault(axis, axis.parameter()),
                        codes.label(axis, value),
                        excluded,
                        address.without(parameter, value)));
    }
}
