package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.CodingStore;
import org.scrfindings.search.store.CodingView;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.StoredCode.Words;

/** One finding: its passage, its codes and the words that led to them, and the way to its document. */
@Path("/findings/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FindingDetailPage {

    private static final int SIMILAR = 3;

    private final FindingSearch search;
    private final CodingStore codings;
    private final BlindCoding blind;
    private final AxisCodes codes;
    private final Reasons reasons;
    private final SurroundingsReader surroundings;
    private final FindingCards cards;
    private final Frames frames;
    private final Caller caller;

    FindingDetailPage(
            FindingSearch search,
            CodingStore codings,
            BlindCoding blind,
            AxisCodes codes,
            Reasons reasons,
            SurroundingsReader surroundings,
            FindingCards cards,
            Frames frames,
            Caller caller) {
        this.search = search;
        this.codings = codings;
        this.blind = blind;
        this.codes = codes;
        this.reasons = reasons;
        this.surroundings = surroundings;
        this.cards = cards;
        this.frames = frames;
        this.caller = caller;
    }

    /** A paragraph of the passage with the words marked that led to its codes. */
    public record Paragraph(MarkedText text, int page, String section) {}

    /**
     * What the page shows.
     *
     * @param kind in words
     * @param reasons why it has its codes; empty for somebody who is to code it without seeing codes
     * @param address under which it can always be found
     */
    public record View(
            FindingView finding,
            String kind,
            String title,
            String source,
            List<Paragraph> passage,
            List<Reason> reasons,
            Surroundings around,
            List<FindingCard> similar,
            String address) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance finding(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance finding(UUID id, @Context UriInfo asked) {
        FindingView finding = search.find(id, caller.viewer())
                .map(f -> blind.forReader(f, caller.name()))
                .orElseThrow(NotFoundException::new);
        Optional<CodingView> coding =
                Optional.of(finding).filter(f -> f.pairs() != null).flatMap(f -> codings.find(id, caller.viewer()));
        View view = new View(
                finding,
                codes.label(FindingAxis.KIND, finding.kind()),
                FindingCards.title(finding),
                FindingCards.source(finding),
                passage(finding, coding),
                coding.map(reasons::of).orElse(List.of()),
                surroundings.of(finding, caller.viewer()),
                similar(id),
                asked.getBaseUriBuilder()
                        .path("findings")
                        .path(id.toString())
                        .build()
                        .toString());
        PageAddress asData = new PageAddress("/api/v1/findings/" + id, Map.of());
        return Templates.finding(view, frames.of(view.title(), "search", asData));
    }

    private List<FindingCard> similar(UUID id) {
        return search.similar(id, caller.viewer(), SIMILAR).stream()
                .flatMap(List::stream)
                .map(f -> cards.of(blind.forReader(f, caller.name())))
                .toList();
    }

    private static List<Paragraph> passage(FindingView finding, Optional<CodingView> coding) {
        List<MarkedText.Span> marks = coding.stream()
                .flatMap(c -> c.codes().stream())
                .flatMap(c -> c.words().stream())
                .map(FindingDetailPage::span)
                .toList();
        return finding.evidence().stream()
                .map(e -> new Paragraph(MarkedText.of(e.quote(), e.start(), marks), e.page(), e.section()))
                .toList();
    }

    private static MarkedText.Span span(Words words) {
        return new MarkedText.Span(words.start(), words.end());
    }
}
