package org.scrfindings.benchmarks.searching;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrfindings.benchmarks.running.Engines;
import org.scrfindings.benchmarks.running.Http;
import org.scrfindings.benchmarks.searching.Recorder.EngineRequest;
import org.scrfindings.benchmarks.searching.SearchFigures.Export;
import org.scrfindings.benchmarks.searching.SearchFigures.PerSecond;
import org.scrfindings.benchmarks.searching.SearchFigures.Row;

/**
 * Asks the same questions through the service, of the engine alone and of PostgreSQL, one after another in each round, so
 * that load from elsewhere hits all three.
 */
public final class SearchBenchmark {

    private static final int PAGES_BEFORE = 50;
    private static final double MILLISECONDS = 1e6;

    /** Each of the questions; at most so long for one kind of request. */
    private static final int ROUNDS = 8;

    private static final double SECONDS = 60;

    private final Http http = new Http();
    private final URI service;
    private final Engines engines;
    private final Path jar;
    private final PrintStream progress;

    public SearchBenchmark(URI service, Engines engines, Path jar, PrintStream progress) {
        this.service = service;
        this.engines = engines;
        this.jar = jar;
        this.progress = progress;
    }

    /** One request in the three forms that are timed. */
    private record Asked(String address, EngineRequest engine, Optional<PostgresText.Shape> shape, String question) {}

    public SearchFigures run() throws IOException, SQLException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (Connection database = engines.database();
                RecordedService recorded = new RecordedService(jar, engines)) {
            PostgresText postgres = new PostgresText(database);
            postgres.layOut();
            for (SearchKind kind : SearchKind.values()) {
                List<Asked> asked = asked(kind, recorded);
                if (asked.isEmpty()) {
                    progress.println(kind.label() + ": not asked, the service does not have it");
                } else {
                    rows.add(measure(kind, asked, postgres));
                    progress.println(rows.getLast());
                }
            }
        }
        return new SearchFigures(total(), rows, export());
    }

    private long total() throws IOException, InterruptedException {
        return http.getJson(service.resolve("/api/v1/findings?limit=1"))
                .get("total")
                .get("value")
                .asLong();
    }

    private List<Asked> asked(SearchKind kind, RecordedService recorded) throws IOException, InterruptedException {
        List<Asked> all = new ArrayList<>();
        for (String question : kind.isDeep() ? List.of("health visitor", "child", "GP") : SearchKind.QUESTIONS) {
            String address = kind.isDeep() ? deep(kind.address(question)) : kind.address(question);
            recorded.asks(address)
                    .ifPresent(engine -> all.add(new Asked(address, engine, kind.inPostgres(), question)));
        }
        return all;
    }

    /** The address of the last page within reach, walked to by cursor. */
    private String deep(String first) throws IOException, InterruptedException {
        String address = first;
        for (int page = 0; page < PAGES_BEFORE; page++) {
            JsonNode next = http.getJson(service.resolve(address)).get("next");
            if (next.isNull()) {
                return address;
            }
            address = first + "&cursor=" + next.asText();
        }
        return address;
    }

    private Row measure(SearchKind kind, List<Asked> asked, PostgresText postgres)
            throws IOException, SQLException, InterruptedException {
        List<Double> throughService = new ArrayList<>();
        List<Double> byEngine = new ArrayList<>();
        List<Double> byPostgres = new ArrayList<>();
        long start = System.nanoTime();
        // The first round warms up.
        for (int round = 0; round <= ROUNDS && (System.nanoTime() - start) / 1e9 < SECONDS; round++) {
            if (round == 1) {
                throughService.clear();
                byEngine.clear();
                byPostgres.clear();
            }
            for (Asked a : asked) {
                throughService.add(time(() -> http.get(service.resolve(a.address()))));
                byEngine.add(time(() -> askEngine(a)));
                if (a.shape().isPresent()) {
                    int year = SearchKind.year(a.question());
                    byPostgres.add(time(() -> postgres.ask(a.shape().get(), a.question(), year)));
                }
            }
        }
        return new Row(
                kind.label(),
                Latency.of(throughService),
                Latency.of(byEngine),
                byPostgres.isEmpty() ? null : Latency.of(byPostgres),
                new PerSecond(
                        Throughput.of(i -> http.get(
                                service.resolve(asked.get(i % asked.size()).address()))),
                        Throughput.of(i -> askEngine(asked.get(i % asked.size())))));
    }

    private void askEngine(Asked asked) throws IOException, InterruptedException {
        http.post(asked.engine().address(), "application/json", asked.engine().body());
    }

    /** Something that is timed. */
    private interface Timed {
        void run() throws IOException, SQLException, InterruptedException;
    }

    private static double time(Timed timed) throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / MILLISECONDS;
    }

    private Export export() throws InterruptedException {
        long start = System.nanoTime();
        try {
            byte[] rows = http.get(service.resolve("/api/v1/exports/findings?format=csv"));
            double seconds = (System.nanoTime() - start) / 1e9;
            long lines = total();
            return new Export("csv", lines, seconds, rows.length == 0 ? 0 : lines / seconds);
        } catch (IOException noExport) {
            progress.println("export: not measured: " + noExport.getMessage());
            return null;
        }
    }
}
