package org.scrfindings.benchmarks.searching;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.benchmarks.running.Http;
import org.scrfindings.benchmarks.searching.SearchFigures.Page;
import org.scrfindings.benchmarks.searching.Times.Side;

/**
 * The first page of a search as people see it, beside the answer of the interface for programs to the same question with
 * the counts that the page shows; both as the public ask, one after the other in each round.
 */
final class PageBenchmark {

    private static final int ROUNDS = 8;

    /** The axes that the page offers as filters. */
    private static final String FACETS = Stream.of(
                    "stage",
                    "issue",
                    "professional",
                    "pair",
                    "reason",
                    "theme",
                    "polarity",
                    "kind",
                    "documentKind",
                    "localBody",
                    "year")
            .map(axis -> "&facet=" + axis)
            .collect(Collectors.joining());

    private final Http http = new Http();
    private final URI service;

    PageBenchmark(URI service) {
        this.service = service;
    }

    Page run() throws IOException, SQLException, InterruptedException {
        round();
        Times all = new Times();
        List<Times> rounds = new ArrayList<>();
        while (rounds.size() < ROUNDS) {
            rounds.add(round());
            all.add(rounds.getLast());
        }
        return new Page(
                all.latency(Side.PAGE), all.latency(Side.SERVICE), Times.ratio(rounds, Side.PAGE, Side.SERVICE));
    }

    private Times round() throws IOException, SQLException, InterruptedException {
        Times times = new Times();
        for (String question : SearchKind.QUESTIONS) {
            String asked = "?q=" + Http.encoded(question);
            times.add(Side.PAGE, Stopwatch.time(() -> http.getAsPublic(service.resolve("/findings" + asked))));
            times.add(
                    Side.SERVICE,
                    Stopwatch.time(() -> http.getAsPublic(service.resolve("/api/v1/findings" + asked + FACETS))));
        }
        return times;
    }
}
