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
import org.scrfindings.benchmarks.running.ServiceProcess;
import org.scrfindings.benchmarks.searching.Recorder.EngineRequest;
import org.scrfindings.benchmarks.searching.SearchFigures.PerSecond;
import org.scrfindings.benchmarks.searching.SearchFigures.Row;
import org.scrfindings.benchmarks.searching.Times.Side;

/**
 * Asks the same questions through the service, of the engine alone and of PostgreSQL, one after another in each round, so
 * that load from elsewhere hits all three.
 */
public final class SearchBenchmark {

    private static final int PAGES_BEFORE = 50;

    /** After one that warms up; no more once one kind of request has taken so long. */
    private static final int ROUNDS = 8;

    private static final int LEAST_ROUNDS = 2;

    private static final double SECONDS = 60;

    /** Each takes six seconds. */
    private static final int WARM_UPS = 20;

    private final Http http = new Http();
    private final URI service;
    private final Engines engines;
    private final ServiceProcess process;
    private final Path jar;
    private final PrintStream progress;

    public SearchBenchmark(URI service, Engines engines, ServiceProcess process, Path jar, PrintStream progress) {
        this.service = service;
        this.engines = engines;
        this.process = process;
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
                    if (rows.isEmpty()) {
                        warmUp(asked);
                    }
                    rows.add(measure(kind, asked, postgres));
                    progress.println(rows.getLast());
                }
            }
            long total = total();
            EngineRequest walk = recorded.asks(ExportBenchmark.address("csv")).orElseThrow();
            SearchFigures.Page page = new PageBenchmark(service).run();
            progress.println(page);
            return new SearchFigures(
                    total,
                    rows,
                    page,
                    new ExportBenchmark(service, engines, process, progress).run(total, walk, database));
        }
    }

    /** A service that runs for days has been compiled by its machine; this one has just begun. */
    private void warmUp(List<Asked> asked) throws InterruptedException {
        for (int i = 0; i < WARM_UPS; i++) {
            perSecond(asked);
        }
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
        perSecond(asked);
        round(asked, postgres, true);
        Times all = new Times();
        List<Times> rounds = new ArrayList<>();
        long start = System.nanoTime();
        while (rounds.size() < LEAST_ROUNDS || rounds.size() < ROUNDS && (System.nanoTime() - start) / 1e9 < SECONDS) {
            rounds.add(round(asked, postgres, rounds.size() % 2 == 0));
            all.add(rounds.getLast());
        }
        boolean inPostgres = kind.inPostgres().isPresent();
        return new Row(
                kind.label(),
                all.latency(Side.SERVICE),
                all.latency(Side.ENGINE),
                inPostgres ? all.latency(Side.POSTGRES) : null,
                Times.ratio(rounds, Side.SERVICE, Side.ENGINE),
                inPostgres ? Times.ratio(rounds, Side.POSTGRES, Side.SERVICE) : null,
                perSecond(asked));
    }

    private PerSecond perSecond(List<Asked> asked) throws InterruptedException {
        return new PerSecond(
                Throughput.of(i -> askService(asked.get(i % asked.size()))),
                Throughput.of(i -> askEngine(asked.get(i % asked.size()))));
    }

    /**
     * Each question once, of all three.
     *
     * @param serviceFirst or else the engine: whoever is asked first finds what the database left of the caches
     */
    private Times round(List<Asked> asked, PostgresText postgres, boolean serviceFirst)
            throws IOException, SQLException, InterruptedException {
        Times times = new Times();
        for (Asked a : asked) {
            if (serviceFirst) {
                times.add(Side.SERVICE, Stopwatch.time(() -> askService(a)));
                times.add(Side.ENGINE, Stopwatch.time(() -> askEngine(a)));
            } else {
                times.add(Side.ENGINE, Stopwatch.time(() -> askEngine(a)));
                times.add(Side.SERVICE, Stopwatch.time(() -> askService(a)));
            }
            if (a.shape().isPresent()) {
                int year = SearchKind.year(a.question());
                times.add(
                        Side.POSTGRES,
                        Stopwatch.time(() -> postgres.ask(a.shape().get(), a.question(), year)));
            }
        }
        return times;
    }

    private void askService(Asked asked) throws IOException, InterruptedException {
        http.get(service.resolve(asked.address()));
    }

    private void askEngine(Asked asked) throws IOException, InterruptedException {
        http.post(asked.engine().address(), "application/json", asked.engine().body());
    }
}
