package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.export.DataDictionary;
import org.scrfindings.api.export.Download;
import org.scrfindings.api.export.ExportFormat;
import org.scrfindings.api.export.FindingDownloads;
import org.scrfindings.api.export.FindingTable;
import org.scrfindings.api.export.ReviewDownloads;
import org.scrfindings.api.export.ReviewTables;
import org.scrfindings.api.export.Table;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.export.Asker;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.ReviewFilter;
import org.scrfindings.search.query.WholeQueryReader;

/** Whole answers as files: every row that a question finds, streamed. */
@Path("/api/v1/exports")
@Tag(name = "Exports", description = "Whole answers as files: every row that a question finds.")
@Produces({ExportsResource.CSV, "application/jsonl", ExportsResource.XLSX, ExportsResource.PARQUET, "application/zip"})
public class ExportsResource {

    static final String FORMAT = "format";

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PARQUET = "application/vnd.apache.parquet";

    private static final String FILE =
            "The file; one that breaks off in the middle has no end, and the connection none";

    private final FindingDownloads findings;
    private final ReviewDownloads reviews;
    private final WholeQueryReader questions;
    private final Caller caller;

    ExportsResource(FindingDownloads findings, ReviewDownloads reviews, WholeQueryReader questions, Caller caller) {
        this.findings = findings;
        this.reviews = reviews;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Path("/findings")
    @Operation(
            operationId = "exportFindings",
            summary = "All findings that a question finds: CSV, JSON Lines, Excel, Parquet, or a REFI-QDA project")
    @APIResponse(responseCode = "200", description = FILE)
    public Response findings(@Context UriInfo address) {
        FindingQuery query = query(address);
        String format = named(address);
        return sent(
                format.equals(FindingDownloads.QDPX)
                        ? findings.project(query, asker())
                        : findings.table(format(format, FindingDownloads.FORMATS), query, asker()));
    }

    @GET
    @Path("/recommendations")
    @Operation(
            operationId = "exportRecommendations",
            summary = "All recommendations that a question finds, a row for each action that answers one")
    @APIResponse(responseCode = "200", description = FILE)
    public Response recommendations(@Context UriInfo address) {
        FindingQuery query = query(address);
        return sent(reviews.recommendations(tableFormat(address), query, asker()));
    }

    @GET
    @Path("/reviews")
    @Operation(operationId = "exportReviews", summary = "All reviews, or those of a local body, type, outcome, year, …")
    @APIResponse(responseCode = "200", description = FILE)
    public Response reviews(@Context UriInfo address) {
        ReviewFilter filter = ReviewFilter.of(query(address));
        return sent(reviews.reviews(tableFormat(address), filter, asker()));
    }

    @GET
    @Path("/events")
    @Operation(operationId = "exportEvents", summary = "All events of the chronologies of reviews, by review and date")
    @APIResponse(responseCode = "200", description = FILE)
    public Response events(@Context UriInfo address) {
        ReviewFilter filter = ReviewFilter.of(query(address));
        return sent(reviews.events(tableFormat(address), filter, asker()));
    }

    @GET
    @Path("/{table}/dictionary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDataDictionary", summary = "What the columns of a table mean, in their order")
    public DataDictionary dictionary(String table) {
        return Stream.<Table<?>>of(
                        FindingTable.TABLE, ReviewTables.RECOMMENDATIONS, ReviewTables.REVIEWS, ReviewTables.EVENTS)
                .filter(t -> t.name().equals(table))
                .findFirst()
                .map(DataDictionary::of)
                .orElseThrow(() -> Problems.notFound("table"));
    }

    /** In the order in which they stand in their documents, where no other is asked for. */
    private FindingQuery query(UriInfo address) {
        FindingQuery query = questions.read(address.getQueryParameters(), FORMAT);
        return address.getQueryParameters().containsKey("sort") ? query : query.in(FindingQuery.Order.READING);
    }

    private ExportFormat tableFormat(UriInfo address) {
        return format(named(address), ExportFormat.parameters());
    }

    private static String named(UriInfo address) {
        return WholeQueryReader.single(address.getQueryParameters(), FORMAT).orElse(ExportFormat.CSV.parameter());
    }

    private static ExportFormat format(String name, List<String> known) {
        return ExportFormat.of(name)
                .orElseThrow(
                        () -> Problems.invalid(FORMAT, "It may be one of %s.".formatted(String.join(", ", known))));
    }

    private Asker asker() {
        return new Asker(caller.name(), caller.viewer());
    }

    private static Response sent(Download download) {
        StreamingOutput body = out -> download.body().write(out);
        return Response.ok(body, download.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(download.filename()))
                .build();
    }
}
