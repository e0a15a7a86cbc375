package org.scrfindings.api.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The style sheet and scripts of the pages. */
@Path("/assets")
public class AssetsResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final SiteAssets assets;

    AssetsResource(SiteAssets assets) {
        this.assets = assets;
    }

    /** @param v the version in the address that pages use; without it the answer must be asked for anew each time */
    @GET
    @Path("/{name}")
    @Operation(hidden = true)
    public Response get(String name, @RestQuery Optional<String> v) {
        SiteAssets.Asset asset = assets.find(name).orElseThrow(NotFoundException::new);
        boolean named = v.filter(asset.version()::equals).isPresent();
        return Response.ok(asset.content())
                .type(asset.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, named ? FOR_EVER : "no-cache")
                .build();
    }
}
