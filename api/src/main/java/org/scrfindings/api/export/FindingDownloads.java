package org.scrfindings.api.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.search.export.Asker;
import org.scrfindings.search.export.FindingExport;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.store.DocumentStore;

/** Findings as files, as a table or as a project of qualitative analysis. */
@ApplicationScoped
public class FindingDownloads {

    /** The exchange format of programs of qualitative analysis, REFI-QDA. */
    public static final String QDPX = "qdpx";

    /** All formats that findings can be downloaded in. */
    public static final List<String> FORMATS =
            Stream.concat(ExportFormat.parameters().stream(), Stream.of(QDPX)).toList();

    private final FindingExport findings;
    private final DocumentStore documents;
    private final QdaCodebook codebook;
    private final Downloads downloads;
    private final Clock clock;

    FindingDownloads(
            FindingExport findings, DocumentStore documents, QdaCodebook codebook, Downloads downloads, Clock clock) {
        this.findings = findings;
        this.documents = documents;
        this.codebook = codebook;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** In the question's order. */
    public Download table(ExportFormat format, FindingQuery query, Asker asker) {
        return downloads.table(format, FindingTable.TABLE, taker -> findings.each(query, asker, taker));
    }

    /** Document by document, whatever the question's order. */
    public Download project(FindingQuery query, Asker asker) {
        FindingQuery byDocument = query.in(FindingQuery.Order.READING);
        return downloads.of(
                "findings." + QDPX,
                "application/zip",
                out -> new QdpxProject(out, codebook, clock.instant(), id -> documents.text(id, asker.viewer())),
                taker -> findings.each(byDocument, asker, taker));
    }
}
