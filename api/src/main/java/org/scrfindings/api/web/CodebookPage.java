package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingPage.Count;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.Codebooks;

/** The codebook: what each code means, how it is given, and how many findings have it. */
@Path("/codebook")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CodebookPage {

    private static final Map<String, FindingAxis> AXES = Map.of(
            "stages", FindingAxis.STAGE,
            "professionals", FindingAxis.PROFESSIONAL,
            "issues", FindingAxis.ISSUE,
            "reasons", FindingAxis.REASON,
            "polarity", FindingAxis.POLARITY,
            "themes", FindingAxis.THEME);

    private final Codebooks codebooks;
    private final FindingSearch search;
    private final FindingQueryReader queries;
    private final Frames frames;
    private final Caller caller;

    CodebookPage(Codebooks codebooks, FindingSearch search, FindingQueryReader queries, Frames frames, Caller caller) {
        this.codebooks = codebooks;
        this.search = search;
        this.queries = queries;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * A code.
     *
     * @param findings address of all that have it
     * @param examples address of vivid examples that have it
     */
    public record Entry(
            String code,
            String label,
            String definition,
            boolean retired,
            ShownCount count,
            String findings,
            String examples) {}

    /** The codes of one axis. */
    public record Section(String anchor, String heading, List<Entry> entries) {}

    public record View(String version, List<String> rules, List<Section> sections) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance codebook(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance codebook() {
        Codebook codebook = codebooks.current();
        Map<String, FindingPage.Facet> counts = counts();
        List<Section> sections = codebook.lists().entrySet().stream()
                .filter(list -> AXES.containsKey(list.getKey()))
                .map(list -> section(list.getKey(), list.getValue(), counts))
                .toList();
        View view = new View(codebook.version(), codebook.rules(), sections);
        PageAddress asData = new PageAddress("/api/v1/codebook", Map.of());
        return Templates.codebook(view, frames.of("Codebook", "codebook", asData));
    }

    private Map<String, FindingPage.Facet> counts() {
        List<String> axes = AXES.values().stream().map(FindingAxis::parameter).toList();
        Map<String, List<String>> all = Map.of("facet", axes, "limit", List.of("1"));
        return search.search(queries.read(all), caller.viewer()).facets();
    }

    private static Section section(
            String name, List<? extends Codebook.Entry> entries, Map<String, FindingPage.Facet> counts) {
        FindingAxis axis = AXES.get(name);
        Map<String, ShownCount> byCode =
                counts.get(axis.parameter()).values().stream().collect(Collectors.toMap(Count::code, Count::count));
        return new Section(
                name,
                FilterGroups.OFFERED.get(axis),
                entries.stream()
                        .map(e -> entry(axis, e, byCode.getOrDefault(e.code(), ShownCount.of(0))))
                        .toList());
    }

    private static Entry entry(FindingAxis axis, Codebook.Entry entry, ShownCount count) {
        PageAddress all = new PageAddress("/findings", Map.of()).with(axis.parameter(), entry.code());
        return new Entry(
                entry.code(),
                entry.label(),
                entry.definition(),
                entry.hasBeenRetired(),
                count,
                all.toString(),
                all.with("kind", "example").toString());
    }
}
