package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.citation.CitationFormat;
import org.scrfindings.api.citation.Citations;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.query.WholeQueryReader;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.ReviewStore;

/** How a finding, and the answer to a question, is cited. */
@Path("/api/v1/findings")
@Tag(name = "Findings")
@Produces({CitedAs.BIBTEX, CitedAs.RIS, CitedAs.CSL})
public class FindingCitationResource {

    private static final String FORMAT = "format";

    private final FindingSearch search;
    private final ReviewStore reviews;
    private final WholeQueryReader questions;
    private final Citations citations;
    private final Caller caller;
    private final UriInfo address;

    FindingCitationResource(
            FindingSearch search,
            ReviewStore reviews,
            WholeQueryReader questions,
            Citations citations,
            Caller caller,
            UriInfo address) {
        this.search = search;
        this.reviews = reviews;
        this.questions = questions;
        this.citations = citations;
        this.caller = caller;
        this.address = address;
    }

    @GET
    @Path("/{id}/citation")
    @Operation(operationId = "citeFinding", summary = "How a finding is cited: BibTeX, RIS or CSL-JSON")
    public Response cite(UUID id, @RestQuery Optional<String> format) {
        CitationFormat wanted = CitedAs.format(format);
        FindingView finding = search.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("finding"));
        return reviews.find(finding.reviewId(), caller.viewer())
                .map(review -> CitedAs.answer(wanted, citations.of(finding, review, address.getBaseUri())))
                .orElseThrow(() -> Problems.notFound("finding"));
    }

    @GET
    @Path("/citation")
    @Operation(operationId = "citeQuery", summary = "How the answer to a question is cited, as it is today")
    public Response citeQuery(@Context UriInfo asked) {
        Map<String, List<String>> question = new HashMap<>(asked.getQueryParameters());
        question.remove(FORMAT);
        CitationFormat wanted = CitedAs.format(WholeQueryReader.single(asked.getQueryParameters(), FORMAT));
        ShownCount found = search.search(questions.read(asked.getQueryParameters(), FORMAT), caller.viewer())
                .total()
                .value();
        return CitedAs.answer(
                wanted,
                citations.of(
                        question,
                        found,
                        asked.getBaseUriBuilder()
                                .path("/api/v1/findings")
                                .replaceQuery(QueryText.of(question))
                                .build()));
    }
}
