package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.search.savedsearch.SavedSearchStore;

/**
 * Ends digests by the link in each. Following the link only asks, because mail programs follow links by themselves; the
 * button, or the mail program's own (RFC 8058), ends them. The token in the link is the key.
 */
@Path("/api/v1/digests/unsubscription")
@Tag(name = "Saved searches")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class UnsubscriptionResource {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Digests</title></head>
            <body><main><h1>%s</h1>%s</main></body>
            </html>
            """;

    private static final String BUTTON = "<form method=\"post\"><button>End these digests</button></form>";

    private final SavedSearchStore searches;

    UnsubscriptionResource(SavedSearchStore searches) {
        this.searches = searches;
    }

    @GET
    @Operation(operationId = "askToUnsubscribe", summary = "A page with a button that ends digests")
    public String ask(@RestQuery Optional<String> token) {
        parsed(token);
        return PAGE.formatted("Shall these digests end?", BUTTON);
    }

    @POST
    @Operation(
            operationId = "unsubscribe",
            summary = "End the digests that the token came with, and forget the address")
    public String unsubscribe(@RestQuery Optional<String> token) {
        if (!searches.unsubscribe(parsed(token))) {
            throw Problems.notFound("digest");
        }
        return PAGE.formatted("These digests have ended.", "<p>Your address has been deleted.</p>");
    }

    private static UUID parsed(Optional<String> token) {
        try {
            return UUID.fromString(token.orElse(""));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("token", "Take the whole link from the mail.");
        }
    }
}
