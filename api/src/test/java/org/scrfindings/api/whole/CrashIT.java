package org.scrfindings.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The real processes, killed at random moments. What a failed run did can be done again with the seed that it printed:
 * {@code -Dscr.crash.seed=N}; the machine's own timing stays its own.
 */
class CrashIT {
    private static final int DOCUMENTS = 20;
    private static final int DOCUMENTS_PER_KILL = 3;
    private static final int LONGEST_PAUSE_MILLIS = 1_500;
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration READ_LIMIT = Duration.ofSeconds(120);
    private static final Duration NOTICED_LIMIT = Duration.ofSeconds(10);

    private static final List<Part> KILLS =
            List.of(Part.SERVICE, Part.SERVICE, Part.SEARCH, Part.SEARCH, Part.POSTGRES, Part.POSTGRES, Part.LAUNCHER);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static Repository repository;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        repository = new Repository(folder, Files.createDirectory(folder.resolve("no-samples")));
        client = new Client(repository.address());
        repository.start();
        awaitHealth(200, START_LIMIT);
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void everyDocumentEndsReadyAndOnceWhateverIsKilledMeanwhile() throws Exception {
        String review = client.createReview("Child B");
        Map<String, String> taken = uploadWhileKilling(review);

        awaitAllRead(review);

        assertThat(taken).hasSize(DOCUMENTS).doesNotContainValue("");
        assertThat(statuses(review).keySet()).containsExactlyInAnyOrderElementsOf(taken.values());
        Engines engines = repository.engines();
        assertThat(engines.places(review)).doesNotHaveDuplicates();
        List<String> findings = engines.findings();
        assertThat(findings).hasSizeGreaterThanOrEqualTo(DOCUMENTS);
        assertThat(client.findings(review)).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(engines.indexed()).isEqualTo(findings.size());
    }

    private static Map<String, String> uploadWhileKilling(String review) throws Exception {
        long seed = Long.getLong("scr.crash.seed", System.nanoTime() % 1_000_000);
        System.out.printf("scr.crash.seed=%d, data and logs in %s%n", seed, folder);
        Random random = new Random(seed);
        List<Part> kills = new ArrayList<>(KILLS);
        Collections.shuffle(kills, random);
        try (Uploading uploading = Uploading.begin(client, review, ReportFormat.files(DOCUMENTS))) {
            for (Part part : kills) {
                int before = uploading.taken();
                uploading.allow(DOCUMENTS_PER_KILL);
                if (random.nextInt(3) > 0) {
                    uploading.awaitTaken(before + 1);
                }
                Patience.pass(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)));
                kill(part);
                System.out.printf(
                        "killed %s after %d uploads, %d taken%n", part, uploading.attempts(), uploading.taken());
            }
            uploading.allow(DOCUMENTS);
            return uploading.finish(READ_LIMIT);
        }
    }

    private static void kill(Part part) throws IOException {
        repository.kill(part);
        if (part == Part.LAUNCHER) {
            repository.start();
        }
    }

    private static void awaitAllRead(String review) {
        Patience.upTo(READ_LIMIT, "every document to be ready")
                .untilAsserted(() ->
                        assertThat(statuses(review).values()).hasSize(DOCUMENTS).containsOnly("ready"));
        Patience.upTo(READ_LIMIT, "no work to be left")
                .untilAsserted(() -> assertThat(repository.engines().jobs()).isEmpty());
    }

    private static Map<String, String> statuses(String review) throws IOException, InterruptedException {
        Map<String, String> statuses = new TreeMap<>();
        for (JsonNode document : client.documents(review)) {
            statuses.put(document.path("id").asText(), document.path("status").asText());
        }
        return statuses;
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"SEARCH", "POSTGRES"})
    void healthIsRedWhileAnEngineIsGoneAndGreenWhenItIsBack(Part engine) throws Exception {
        awaitHealth(200, START_LIMIT);
        repository.hold(Part.LAUNCHER);
        try {
            repository.kill(engine);
            awaitHealth(503, NOTICED_LIMIT);
        } finally {
            repository.letGo(Part.LAUNCHER);
        }
        awaitHealth(200, START_LIMIT);
    }

    @Test
    void healthIsRedWhileTheSearchEngineHangsAndGreenWhenItAnswersAgain() throws Exception {
        awaitHealth(200, START_LIMIT);
        repository.hold(Part.SEARCH);
        try {
            awaitHealth(503, NOTICED_LIMIT);
        } finally {
            repository.letGo(Part.SEARCH);
        }
        awaitHealth(200, START_LIMIT);
    }

    private static void awaitHealth(int status, Duration limit) {
        for (String path : List.of("/q/health", "/q/health/ready")) {
            Patience.upTo(limit, path + " to answer " + status)
                    .untilAsserted(() -> assertThat(client.status(path)).isEqualTo(status));
        }
    }
}
