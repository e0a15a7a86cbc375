package org.scrfindings.benchmarks.searching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.postgresql.PGConnection;
import org.scrfindings.benchmarks.running.Engines;
import org.scrfindings.benchmarks.running.Http;
import org.scrfindings.benchmarks.running.Peak;
import org.scrfindings.benchmarks.running.ServiceProcess;
import org.scrfindings.benchmarks.searching.Recorder.EngineRequest;
import org.scrfindings.benchmarks.searching.SearchFigures.Export;
import org.scrfindings.benchmarks.searching.SearchFigures.ExportMemory;
import org.scrfindings.benchmarks.searching.SearchFigures.Exports;

/**
 * Downloads every finding: from the service, by the engine's own walk through the identifiers that the service asks it
 * for, and by PostgreSQL's own COPY of the same columns; one after another in each round.
 */
final class ExportBenchmark {

    private static final List<String> FORMATS = List.of("csv", "jsonl");
    private static final int ROUNDS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String COPY = """
            copy (
              select f.id, d.review_id, f.document_id, d.kind, f.kind, f.title, f.coding, f.codebook_version, f.number,
                f.addressed_to, f.incident, f.context, f.problem, f.analysis, r.title, r.local_body, r.review_type,
                r.incident_year, x.codes, x.evidence, x.repetitions
              from finding f join document d on d.id = f.document_id join review r on r.id = d.review_id
                join finding_row x on x.finding_id = f.id
              order by d.id, f.position
            ) to stdout with csv""";

    private final Http http = new Http();
    private final URI service;
    private final Engines engines;
    private final ServiceProcess process;
    private final PrintStream progress;

    ExportBenchmark(URI service, Engines engines, ServiceProcess process, PrintStream progress) {
        this.service = service;
        this.engines = engines;
        this.process = process;
        this.progress = progress;
    }

    static String address(String format) {
        return "/api/v1/exports/findings?format=" + format;
    }

    /** Something that takes time. */
    private interface Whole {
        void read() throws IOException, SQLException, InterruptedException;
    }

    /** @param walk with which the service begins to walk through the engine's identifiers */
    Exports run(long rows, EngineRequest walk, Connection database)
            throws IOException, SQLException, InterruptedException {
        List<Export> exports = new ArrayList<>();
        // The first round warms up.
        for (int round = 0; round <= ROUNDS; round++) {
            if (round == 1) {
                exports.clear();
            }
            for (String format : FORMATS) {
                exports.add(timed(format + ", service", rows, () -> download(format)));
            }
            exports.add(timed("identifiers, engine alone", rows, () -> walk(walk)));
            exports.add(timed("columns, PostgreSQL's COPY", rows, () -> copy(database)));
            progress.println(exports.subList(exports.size() - FORMATS.size() - 2, exports.size()));
        }
        return new Exports(exports, new ExportMemory(aboveIdle(process::resident), aboveIdle(process::live)));
    }

    private void download(String format) throws IOException, InterruptedException {
        http.download(service.resolve(address(format)));
    }

    private void walk(EngineRequest first) throws IOException, InterruptedException {
        JsonNode page = JSON.readTree(http.post(first.address(), "application/json", first.body()));
        while (!page.at("/hits/hits").isEmpty()) {
            String next = JSON.createObjectNode()
                    .put("scroll", "1m")
                    .put("scroll_id", page.get("_scroll_id").asText())
                    .toString();
            page = JSON.readTree(http.post(engines.search().resolve("/_search/scroll"), "application/json", next));
        }
    }

    private static void copy(Connection database) throws SQLException, IOException {
        database.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
    }

    private static Export timed(String what, long rows, Whole whole)
            throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        whole.read();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Export(what, rows, seconds, rows / seconds);
    }

    /** Idle is right after a full collection. */
    private long aboveIdle(LongSupplier memory) throws IOException, InterruptedException {
        process.live();
        long idle = memory.getAsLong();
        Peak peak = new Peak(memory);
        download(FORMATS.getFirst());
        return peak.end() - idle;
    }
}
