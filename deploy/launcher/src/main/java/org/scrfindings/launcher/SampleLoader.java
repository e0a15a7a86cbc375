package org.scrfindings.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes one sample dossier through the public API, from upload to publication. Can be repeated after it broke off. */
final class SampleLoader {
    static final String REVIEW = "review.json";

    private static final Duration READ_LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final long TELL_EVERY_SECONDS = 3;

    private final ReviewApi api;
    private final Console console;

    SampleLoader(ReviewApi api, Console console) {
        this.api = api;
        this.console = console;
    }

    /** False, and one line said, when the dossier is not published at the end. */
    boolean load(Path dossier) throws InterruptedException {
        try {
            publish(dossier);
            return true;
        } catch (IOException e) {
            console.say("  sample " + dossier.getFileName() + " could not be loaded: " + e.getMessage());
            return false;
        }
    }

    private void publish(Path dossier) throws IOException, InterruptedException {
        JsonNode body = new ObjectMapper().readTree(dossier.resolve(REVIEW).toFile());
        String review = api.createReview("sample-" + dossier.getFileName(), body);
        String status = api.reviewStatus(review);
        if (status.equals("published")) {
            return;
        }
        if (!status.equals("submitted")) {
            upload(dossier, review);
            api.submit(review);
        }
        api.publish(review);
    }

    private void upload(Path dossier, String review) throws IOException, InterruptedException {
        Map<Path, String> documents = new LinkedHashMap<>();
        for (Path file : documents(dossier)) {
            documents.put(file, api.upload(review, file));
        }
        for (Map.Entry<Path, String> document : documents.entrySet()) {
            awaitRead(document.getKey(), document.getValue());
        }
    }

    private void awaitRead(Path file, String document) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long told = 0;
        for (String status = api.documentStatus(document);
                !status.equals("ready");
                status = api.documentStatus(document)) {
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            if (status.equals("failed") || seconds > READ_LIMIT.toSeconds()) {
                throw new IOException(file.getFileName() + " is " + status + " after " + seconds + " s");
            }
            if (seconds >= told + TELL_EVERY_SECONDS) {
                told = seconds;
                console.say("  reading " + file.getFileName() + " (" + seconds + " s)");
            }
            Thread.sleep(PAUSE);
        }
    }

    private static List<Path> documents(Path dossier) throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isDocument(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDocument(String name) {
        return !name.startsWith(".") && !name.equals(REVIEW);
    }
}
