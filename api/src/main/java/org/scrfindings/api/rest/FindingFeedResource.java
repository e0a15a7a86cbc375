package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.citation.Citations;
import org.scrfindings.api.feed.AtomFeed;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQuery.Order;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.query.WholeQueryReader;

/** What is new among the findings that a question finds. */
@Path("/api/v1/findings")
@Tag(name = "Findings")
@Produces(AtomFeed.ATOM)
public class FindingFeedResource {

    private static final String CURSOR = "cursor";

    private final FindingSearch search;
    private final WholeQueryReader questions;
    private final BlindCoding blind;
    private final Caller caller;

    FindingFeedResource(FindingSearch search, WholeQueryReader questions, BlindCoding blind, Caller caller) {
        this.search = search;
        this.questions = questions;
        this.blind = blind;
        this.caller = caller;
    }

    @GET
    @Path("/feed")
    @Operation(
            operationId = "findingFeed",
            summary = "What a question finds as an Atom feed, the latest published first")
    @APIResponse(responseCode = "200", description = "A page of the feed")
    @APIResponse(responseCode = "304", description = "It is as it was when it had the ETag in If-None-Match")
    public Response feed(@Context UriInfo address, @Context Request request) {
        Map<String, List<String>> sent = address.getQueryParameters();
        FindingQuery query = questions.readPaged(sent).in(Order.LATEST);
        FindingPage page = blind.forReader(search.search(query, caller.viewer()), caller.name());
        URI feed = at(address, sent, Optional.empty());
        byte[] content = new AtomFeed(
                        Citations.question(question(sent)),
                        address.getRequestUri(),
                        feed,
                        Optional.ofNullable(page.next()).map(next -> at(address, sent, Optional.of(next))),
                        page.items())
                .bytes();
        EntityTag tag = new EntityTag(DigestUtils.sha256Hex(content).substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, AtomFeed.ATOM) : unchanged)
                .tag(tag)
                .build();
    }

    /** What is asked, and not how a page of it is shown. */
    private static Map<String, List<String>> question(Map<String, List<String>> sent) {
        Map<String, List<String>> question = new HashMap<>(sent);
        question.keySet().removeAll(List.of(CURSOR, "limit"));
        return question;
    }

    private static URI at(UriInfo address, Map<String, List<String>> sent, Optional<String> cursor) {
        Map<String, List<String>> parameters = new HashMap<>(sent);
        parameters.remove(CURSOR);
        cursor.ifPresent(c -> parameters.put(CURSOR, List.of(c)));
        String query = QueryText.of(parameters);
        return URI.create(address.getAbsolutePath() + (query.isEmpty() ? "" : "?" + query));
    }
}
