package org.scrfindings.api.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.access.IssuedKey;
import org.scrfindings.search.access.KeyStore;
import org.scrfindings.search.access.KeyView;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** Keys of systems: issued, listed, revoked. */
@Path("/api/v1/keys")
@Tag(name = "Keys", description = "Keys by which systems are known here. People sign in with their organisation.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class KeysResource {

    private final KeyStore keys;
    private final KeyReader reader;
    private final ListCursor cursors;
    private final Caller caller;

    KeysResource(KeyStore keys, KeyReader reader, ListCursor cursors, Caller caller) {
        this.keys = keys;
        this.reader = reader;
        this.cursors = cursors;
        this.caller = caller;
    }

    /**
     * A new key.
     *
     * @param key what is sent as {@code Authorization: Bearer KEY}; told here and never again
     */
    public record NewKeyView(@JsonUnwrapped KeyView details, String key) {
        static NewKeyView of(IssuedKey issued) {
            return new NewKeyView(issued.view(), issued.value().reveal());
        }
    }

    @POST
    @Operation(operationId = "issueKey", summary = "Issue a key; its value is told in this answer and never again")
    @APIResponseSchema(value = NewKeyView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "A key of this name was issued before")
    public Response issue(KeyBody body) {
        IssuedKey issued = keys.issue(reader.read(body), caller.name())
                .orElseThrow(() -> Problems.conflict(
                        "name-taken",
                        "A key of this name was issued before. Names are not used twice; choose another."));
        return Response.status(Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(NewKeyView.of(issued))
                .build();
    }

    @GET
    @Operation(
            operationId = "listKeys",
            summary = "All keys, the latest first, with their last use; never their values")
    public Page<KeyView> list(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(keys.list(cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeKey", summary = "End a key: it is refused from the next request on, for ever")
    public KeyView revoke(UUID id) {
        return keys.revoke(id, caller.name()).orElseThrow(() -> Problems.notFound("key"));
    }
}
